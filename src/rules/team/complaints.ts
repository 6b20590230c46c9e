/** S15: complaints, what is still missing for each, and the facts beside it. Never a verdict. */
import { addDays } from "../calendar/date.ts";
import { type Day, dayFromEpoch, dayOf, epochDays, parts } from "../calendar/day.ts";
import { isCall } from "../deck/outcome.ts";
import type { Chronicle } from "./chronicle.ts";
import { median } from "./figures.ts";
import type { ComplaintRow } from "./history.ts";
import { foldManager, type ManagerKey } from "./managers.ts";
import type { Client } from "./placed-call.ts";
import { isDone, isOpenOn } from "./settled.ts";

/** What a complaint still wants before it is settled. */
export type Missing = "answer" | "apology" | "other-manager";

/** A complaint with its facts. Days are counted from 1970-01-01. */
export interface Complaint {
  readonly facts: ComplaintRow;
  readonly client: Client | null;
  readonly about: ManagerKey;
  readonly day: number | null;
  readonly isOpen: boolean;
  /** True while the client's owner is the one complained about. */
  readonly isSameManager: boolean;
  readonly missing: readonly Missing[];
  /** Days from when it came: to its settling, else to today; null where a day can't be read. */
  readonly days: number | null;
  /** Complaints about this manager in the twelve months up to this one, this one among them. */
  readonly inTwelveMonths: number;
  /** The manager's calls on that day, and on their median day; null when they have none. Of a day before anybody's first recorded call nothing is known. */
  readonly callsThatDay: number | null;
  readonly usualCalls: number | null;
  /** Earlier complaints of the same client about others. */
  readonly before: readonly { readonly about: string; readonly on: Day | null }[];
}

/** The complaints of a history that were not undone, in the order of the sheet. */
export function complaintsOf(chronicle: Chronicle): Complaint[] {
  const { history, managers, clients, today } = chronicle;
  const noted = history.complaints
    .filter(({ undone }) => !undone)
    .map((facts) => ({
      facts,
      client: clients.of(facts.contact, facts.phone),
      about: managers.keyOf(facts.about),
      // Whom a complaint is about is typed also where no sheet says whose the clients are.
      person: foldManager(facts.about),
      day: facts.when === null ? null : epochDays(facts.when),
    }));
  if (noted.length === 0) return [];
  const calls = callsByDay(chronicle);
  const firstDay = chronicle.calls[0]?.day ?? 0;
  return noted.map((one) => {
    const { facts, client, about, person, day } = one;
    const own = calls.get(about);
    const isOpen = isOpenOn(facts, today);
    const settled = facts.settled?.day ?? null;
    const until = isOpen ? today : settled === null ? null : epochDays(settled);
    const isSameManager = about !== null && managers.keyOf(client?.contact?.owner ?? null) === about;
    const earlier = noted.filter((other) => other !== one && isEarlier(other, one));
    return {
      ...one,
      ...{ isOpen, isSameManager, missing: missingOf(facts, isSameManager, today) },
      days: day === null || until === null ? null : until - day,
      inTwelveMonths:
        1 + earlier.filter((other) => other.person === person && isWithinYear(other, one)).length,
      callsThatDay: own === undefined || day === null || day < firstDay ? null : (own.get(day) ?? 0),
      usualCalls: own === undefined ? null : median([...own.values()]),
      before: earlier
        .filter((other) => client !== null && other.client === client && other.person !== person)
        .map((other) => ({
          about: managers.nameOf(other.about) ?? other.facts.about ?? "",
          on: other.facts.when,
        })),
    };
  });
}

function missingOf(facts: ComplaintRow, isSameManager: boolean, today: number): Missing[] {
  const missing: Missing[] = [];
  if (facts.answer === null) missing.push("answer");
  if (!isDone(facts.apologised, today)) missing.push("apology");
  if (isSameManager) missing.push("other-manager");
  return missing;
}

interface Dated {
  readonly facts: ComplaintRow;
  readonly day: number | null;
}

function isEarlier(other: Dated, than: Dated): boolean {
  if (other.day === null || than.day === null) return false;
  return other.day < than.day || (other.day === than.day && other.facts.row < than.facts.row);
}

function isWithinYear(other: Dated, of: Dated): boolean {
  return other.day !== null && of.day !== null && other.day > yearBefore(of.day);
}

/** The same date a year before; of 29 February the 28th. */
export function yearBefore(day: number): number {
  const on = dayFromEpoch(day);
  if (on === null) return day - 365;
  const [year, month, date] = parts(on);
  return epochDays(dayOf(year - 1, month, date) ?? addDays(on, -366));
}

function callsByDay({ calls }: Chronicle): ReadonlyMap<ManagerKey, ReadonlyMap<number, number>> {
  const byManager = new Map<ManagerKey, Map<number, number>>();
  for (const { manager, day, facts } of calls) {
    if (!isCall(facts.outcome)) continue;
    const days = byManager.get(manager) ?? new Map<number, number>();
    byManager.set(manager, days);
    days.set(day, (days.get(day) ?? 0) + 1);
  }
  return byManager;
}
