/** Today's checklist as lines of text: numbered, ticked, grouped, and nothing left out silently. */
import type { Day } from "../../rules/calendar/day.ts";
import type { Card } from "../../rules/deck/deck.ts";
import { checklistWords } from "../../words/commands/checklist.ts";
import { capital, fullDate } from "../../words/dates.ts";
import { amountText } from "../../words/numbers.ts";
import { flow } from "../flow.ts";
import { oneLine } from "../harmless.ts";
import type { Look } from "../look.ts";
import { type Line, styled } from "../output.ts";
import { type Column, columnWidths, tableLines } from "../table.ts";
import { padEnd, widthOf, wrap } from "../width.ts";
import { groupLines } from "./checklist-cards.ts";

/** The day's list. */
export interface Checklist {
  readonly date: Day;
  readonly place: string;
  /** The sheet, where the workbook has more than one table of people; null where there is no doubt. */
  readonly sheet: string | null;
  /** Whose list it is; null: everybody's. */
  readonly owner: string | null;
  /** The manager of this machine's settings, where the sheet has managers but not this one; else null. */
  readonly strangeOwner?: string | null;
  /** How many due contacts are in nobody's charge and therefore on no manager's list. */
  readonly ownerless?: number;
  /** Those to show, in the order of the day. */
  readonly cards: readonly Card[];
  /** All of the day: what is counted. */
  readonly all: readonly Card[];
  /** False when the cards' numbers mean nothing and must not be shown. */
  readonly isNumbered: boolean;
  readonly undatedCount: number;
  /** Those to list (--undated); empty: only counted. */
  readonly undated: readonly { readonly row: string; readonly name: string }[];
  /** Closed contacts that still have a date. */
  readonly closedCount: number;
  /** Those to list (--closed); empty: only counted. */
  readonly closed: readonly { readonly row: string; readonly name: string }[];
  /** How many due contacts must not be called. */
  readonly doNotCall: number;
  readonly unreadable: readonly { readonly cell: string; readonly name: string; readonly found: string }[];
}

/** The whole checklist, top to bottom. */
export function checklistLines(list: Checklist, look: Look): Line[] {
  const words = checklistWords[look.language];
  const place = oneLine(list.place);
  const { owner: named, strangeOwner = null } = list;
  const whole = strangeOwner === null ? [] : [words.everybody(oneLine(strangeOwner))];
  const owner = named === null ? whole : [words.list(oneLine(named))];
  const sheet = list.sheet === null ? [] : [oneLine(list.sheet)];
  const heading = flow([capital(fullDate(list.date, look.language)), place, ...sheet, ...owner], look.width);
  const left = list.cards.filter((card) => !card.done);
  const lines: Line[] = heading.map((text) => [styled("strong", text)]);
  if (list.cards.length === 0) lines.push("", words.nobody);
  lines.push(...groupLines(list.cards, { ...look, isNumbered: list.isNumbered }));
  lines.push(...remainderLines(list, look));
  if (list.cards.length > 0) lines.push("", ...summaryLines(list, look));
  const first = left[0];
  if (look.width !== null && first !== undefined && list.isNumbered)
    lines.push("", ...hintLines(first.number, look));
  return lines;
}

/** What is not on the list, and why: dates that can't be read, no dates, --limit. */
function remainderLines(list: Checklist, look: Look): Line[] {
  const words = checklistWords[look.language];
  const lines: Line[] = [];
  const hidden = list.all.length - list.cards.length;
  if (hidden > 0) lines.push("", words.hidden(hidden));
  if (list.unreadable.length > 0) {
    const title = wrap(words.unreadable(list.unreadable.length), look.width ?? Number.POSITIVE_INFINITY);
    lines.push("", ...title.map((text): Line => [styled("bad", text)]));
    const rows = list.unreadable.map(({ cell, found, name }) => [cell, name, words.quoted(oneLine(found))]);
    lines.push(...smallTable(rows, look));
  }
  if (list.undatedCount > 0)
    lines.push("", ...countedLines(words.undated(list.undatedCount), words.listUndated, list.undated, look));
  if (list.closedCount > 0)
    lines.push("", ...countedLines(words.closed(list.closedCount), words.listClosed, list.closed, look));
  if (list.doNotCall > 0) lines.push("", words.doNotCall(list.doNotCall));
  const { ownerless = 0 } = list;
  if (ownerless > 0) lines.push("", ...flow([words.ownerless(ownerless), words.listOwnerless], look.width));
  return lines;
}

/** Contacts that are counted, or listed where that was asked for. */
function countedLines(
  count: string,
  how: string,
  those: readonly { readonly row: string; readonly name: string }[],
  look: Look,
): Line[] {
  const words = checklistWords[look.language];
  if (those.length === 0) return flow([count, how], look.width);
  return [
    `${count}:`,
    ...smallTable(
      those.map(({ name, row }) => [words.row(row), name]),
      look,
    ),
  ];
}

function smallTable(rows: readonly (readonly string[])[], look: Look): Line[] {
  const columns: Column[] = [{ least: null }, { least: 12 }, { least: 10 }];
  const widths = columnWidths(columns, rows, look.width === null ? null : look.width - 2);
  if (widths === null) return rows.flatMap((row) => flow(row.map(oneLine), look.width));
  return tableLines(columns, rows, widths).map(
    (line): Line => ["  ", ...(typeof line === "string" ? [line] : line)],
  );
}

function summaryLines(list: Checklist, look: Look): Line[] {
  const words = checklistWords[look.language];
  const left = list.all.filter((card) => !card.done);
  const late = left.filter((card) => card.daysLate > 0).length;
  const done = list.all.length - left.length;
  const stake = left.reduce((sum, card) => sum + (card.value ?? 0), 0);
  const pieces = [
    left.length === 0 ? words.allDone : capital(words.toCall(left.length)),
    late === 0 ? "" : words.late(late),
    done === 0 ? "" : words.done(done),
    stake === 0 ? "" : words.stake(amountText(stake, look.language)),
  ];
  return flow(pieces, look.width).map((text): Line => [styled("strong", text)]);
}

function hintLines(number: number, look: Look): Line[] {
  const words = checklistWords[look.language];
  const commands = ["followup next", words.log(number)];
  const width = Math.max(...commands.map(widthOf));
  const says = [words.deck, words.logSays];
  // Too narrow for both: the commands alone say enough.
  const room = width + 2 + Math.max(...says.map(widthOf)) <= (look.width ?? 0);
  return commands.map((command, index) => {
    if (!room) return [styled("key", command)];
    return [styled("key", padEnd(command, width)), "  ", styled("quiet", says[index] ?? "")];
  });
}
