/** S14: what is known of a newcomer. */
import { daysBetween } from "../../calendar/date.ts";
import type { Day } from "../../calendar/day.ts";
import { isTalk } from "../history.ts";
import { type AskedShare, askedShare } from "../technique.ts";
import type { Seen } from "./seen.ts";
import { isNew, type Work } from "./work.ts";

/** A newcomer, or somebody admitted in the period. */
export interface Newcomer {
  readonly since: Day | null;
  readonly days: number | null;
  /** All their talks so far. */
  readonly talks: number;
  readonly mentor: string | null;
  readonly admitted: Day | null;
  readonly dealsUpTo: number | null;
  /** Refusals of the period before which the questions were asked, with any client. */
  readonly asked: AskedShare;
  /** Due cards that are kept back from them now. */
  readonly keptBack: number;
}

/** What is known of a newcomer; null for anybody else. */
export function newcomerOf({ calls: ofPeriod, manager, row }: Work, seen: Seen): Newcomer | null {
  if (row === null || !isNew(row, seen)) return null;
  const { since, mentor, admitted, dealsUpTo } = row;
  const { calls, managers } = seen.chronicle;
  return {
    ...{ since, mentor, admitted, dealsUpTo },
    days: since === null ? null : daysBetween(since, seen.today),
    talks: calls.filter((call) => call.manager === manager && isTalk(call.facts.outcome)).length,
    asked: askedShare(ofPeriod, seen.isOpen),
    keptBack: seen.held.filter(({ contact }) => managers.keyOf(contact.owner) === manager).length,
  };
}
