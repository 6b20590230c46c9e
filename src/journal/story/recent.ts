/** Questions about the latest calls in the journal. Pure. */

import { daysBetween } from "../../rules/calendar/date.ts";
import { type Day, type Moment, minutesOf } from "../../rules/calendar/day.ts";
import { isCall } from "../../rules/deck/outcome.ts";
import { callIn } from "../kinds/kinds.ts";
import type { Entry, Story } from "./entries.ts";

/**
 * The last call with the same contact (`isSame`) that was less than `within` minutes before or after `at`, and how many;
 * null when there is none. A card put to the end and a day moved are no calls; one
 * whose row was left out since is.
 */
export function recentCall(
  { entries }: Story,
  at: Moment,
  within: number,
  isSame: (entry: Entry) => boolean,
): { readonly entry: Entry; readonly minutes: number } | null {
  for (const entry of [...entries.values()].reverse()) {
    const call = callIn(entry);
    if (call === null || !(counts(entry) || isLeftOut(entry)) || !isCall(call.outcome)) continue;
    const minutes = Math.abs(minutesBetween(call.at, at));
    if (minutes < within && isSame(entry)) return { entry, minutes };
  }
  return null;
}

/** The calls of a day on this machine, written or waiting, oldest first; without those taken back or forgotten. */
export function callsOf({ entries }: Story, day: Day): readonly Entry[] {
  return [...entries.values()].filter((entry) => counts(entry) && callIn(entry)?.at.day === day);
}

/** What was done last and can be taken back, whatever it was; null when there is nothing. */
export function lastDone({ entries }: Story): Entry | null {
  return [...entries.values()].findLast((entry) => counts(entry) || isLeftOut(entry)) ?? null;
}

/** True for a call that was written and whose own row was left out since, on purpose: its contact still says what came of it. */
export function isLeftOut({ arrival, state }: Entry): boolean {
  return state === "forgotten" && arrival !== null;
}

function counts({ state }: Entry): boolean {
  return state === "waiting" || state === "written" || state === "conflict";
}

function minutesBetween(from: Moment, to: Moment): number {
  const minutes = (moment: Moment): number => (moment.time === null ? 0 : minutesOf(moment.time));
  return daysBetween(from.day, to.day) * 24 * 60 + minutes(to) - minutes(from);
}
