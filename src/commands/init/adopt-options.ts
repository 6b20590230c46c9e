/** What the options of init --adopt say about a table, before anybody is asked. */
import { Failure } from "../../base/errors.ts";
import { type Decisions, noDecisions } from "../../book/plans/plan-decisions.ts";
import { takenColumn } from "../../book/sheets/setting-values.ts";
import type { DateOrder } from "../../rules/calendar/date-order.ts";
import { contactFields } from "../../words/sheets/headings.ts";

/** The options of init --adopt. */
export interface AdoptOptions {
  readonly yes?: boolean;
  readonly dates?: string;
  readonly force?: boolean;
  /** Titles of the sheets that are the contacts. */
  readonly sheet?: readonly string[];
  /** "nextContact=Due date": a field and the heading that is taken for it. */
  readonly take?: readonly string[];
  /** Headings that are left alone. */
  readonly leave?: readonly string[];
  /** So many people without a date a working day; 0: none. */
  readonly spread?: string;
}

/** The decisions that were given. Throws Failure usage.unreadable-option. */
export function decisionsFrom({ dates, leave = [], sheet = [], take = [] }: AdoptOptions): Decisions {
  const taken = take.map((line) => {
    const found = takenColumn(line);
    if (found === null) {
      const expected = `${contactFields.join("=…, ")}=…`;
      throw new Failure("usage.unreadable-option", { option: "--take", text: line, expected });
    }
    return found;
  });
  return {
    ...noDecisions,
    sheets: sheet,
    nextContactColumn: taken.find(({ field }) => field === "nextContact")?.heading ?? null,
    taken: taken.filter(({ field }) => field !== "nextContact"),
    left: leave,
    dateOrder: orderFrom(dates),
  };
}

function orderFrom(text: string | undefined): DateOrder | null {
  if (text === undefined) return null;
  if (text === "day-first" || text === "month-first") return text;
  throw new Failure("usage.unreadable-option", {
    ...{ option: "--dates", text, expected: "day-first, month-first" },
  });
}

/** The most people that a day can be asked to take. */
const mostPerDay = 500;

/** How many a day; null for what is no such number. */
export function perDayFrom(text: string): number | null {
  const count = /^\d{1,3}$/.test(text.trim()) ? Number(text) : null;
  return count !== null && count <= mostPerDay ? count : null;
}

/** How many a day were asked for; null where nothing was said. Throws Failure usage.unreadable-option. */
export function spreadFrom({ spread }: AdoptOptions): number | null {
  if (spread === undefined) return null;
  const count = perDayFrom(spread);
  if (count !== null) return count;
  throw new Failure("usage.unreadable-option", {
    ...{ option: "--spread", text: spread, expected: `0–${mostPerDay}` },
  });
}
