/** Questions about the latest calls in the journal. Pure. */

import type { LoggedCall } from "../../records/call/call.ts";
import { daysBetween } from "../../rules/calendar/date.ts";
import { type Day, type Moment, minutesOf } from "../../rules/calendar/day.ts";
import { isSameContact } from "../../rules/contacts/same-contact.ts";
import { callIn } from "../kinds/kinds.ts";
import type { Entry, Story } from "./entries.ts";

/** The same outcome for the same contact within so many minutes is taken for a second press of Enter. */
const sameWithin = 10;

/** A call that this one seems to repeat, and how many minutes ago it was saved; null when there is none. */
export function recentSame(
  { entries }: Story,
  call: Pick<LoggedCall, "contact" | "outcome">,
  now: Moment,
): { readonly entry: Entry; readonly minutes: number } | null {
  for (const entry of [...entries.values()].reverse()) {
    const earlier = callIn(entry);
    if (!counts(entry) || entry.saved === null || earlier?.outcome !== call.outcome) continue;
    const minutes = Math.abs(minutesBetween(entry.saved, now));
    if (minutes < sameWithin && isSameContact(earlier.contact, call.contact)) return { entry, minutes };
  }
  return null;
}

/** The calls of a day on this machine, written or waiting, oldest first; without those taken back or forgotten. */
export function callsOf({ entries }: Story, day: Day): readonly Entry[] {
  return [...entries.values()].filter((entry) => counts(entry) && callIn(entry)?.at.day === day);
}

/** What was done last and can be taken back, whatever it was; null when there is nothing. */
export function lastDone({ entries }: Story): Entry | null {
  return [...entries.values()].findLast(counts) ?? null;
}

function counts({ state }: Entry): boolean {
  return state === "waiting" || state === "written" || state === "conflict";
}

function minutesBetween(from: Moment, to: Moment): number {
  const minutes = (moment: Moment): number => (moment.time === null ? 0 : minutesOf(moment.time));
  return daysBetween(from.day, to.day) * 24 * 60 + minutes(to) - minutes(from);
}
