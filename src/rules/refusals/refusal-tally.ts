/** Counts recorded calls for a report in one pass over them: what is kept grows with reasons, weeks and groups, not with calls. */

import type { Day } from "../calendar/day.ts";
import { isWithin, mondayOf, type OpenPeriod, type Period } from "../calendar/week.ts";
import type { ReportedContact } from "../contacts/contact-finder.ts";
import type { CountedCall } from "../deck/call.ts";
import { isCall, type Outcome } from "../deck/outcome.ts";
import { plainText } from "../typed/plain-words.ts";
import type { Folded, Folding } from "./folding.ts";
import { countLostMoney, type LostMoney } from "./lost-money.ts";

/** What is asked of the calls. */
export interface TallyQuestion {
  readonly period: OpenPeriod;
  readonly before: Period | null;
  /** The weeks of the trend. */
  readonly weeks: readonly Period[];
  readonly folding: Folding;
  /** The contact of a call, for its value; null when unknown. */
  contactOf(call: CountedCall): ReportedContact | null;
  /** The group of a call; null when the report isn't split. */
  readonly groupOf: ((call: CountedCall) => string | null) | null;
}

/** The counts of some days, or of one group. */
export interface Counts {
  calls: number;
  readonly outcomes: Map<Outcome, number>;
  refusals: number;
  /** Refusals by the place of their reason in the list. */
  readonly byReason: Map<number, number>;
  withoutReason: number;
  unsorted: number;
}

/** Words that fit no reason: as first typed, and how often. */
export interface Unsorted {
  readonly said: string;
  count: number;
}

/** All that was counted. */
export interface Tally {
  /** Recorded calls on any day, undone and skipped ones left out: what opens the gate. */
  recorded: number;
  readonly now: Counts;
  readonly before: Counts;
  readonly weeks: readonly { readonly week: Period; readonly counts: Counts }[];
  /** By group; null is where nothing is given. */
  readonly groups: Map<string | null, Counts>;
  /** Reasons that were heard before the period. */
  readonly heardBefore: Set<number>;
  readonly lost: LostMoney;
  readonly unsorted: Map<string, Unsorted>;
  /** Outcomes that are none of ours, as they stand, with how often. */
  readonly unknownOutcomes: Map<string, number>;
  /** Recorded calls whose day can't be read. */
  withoutDay: number;
  /** Refusals in the period whose reason says that nobody answered; counted as no answer. */
  noAnswerReasons: number;
  firstDay: Day | null;
  lastDay: Day | null;
}

/** Different texts kept apart; what comes on top of them is counted in `Counts.unsorted` only. */
const mostTexts = 2000;
/** Groups kept apart; calls of further groups are not split. */
const mostGroups = 500;

/** Counts all calls. Undone and skipped ones don't count; the day of the call decides where it belongs. */
export function tallyCalls(calls: Iterable<CountedCall>, question: TallyQuestion): Tally {
  const tally = emptyTally(question.weeks);
  const weeks = new Map(tally.weeks.map(({ counts, week }) => [week.from, counts]));
  for (const call of calls) {
    if (call.undone || (call.outcome !== null && !isCall(call.outcome))) continue;
    if (call.outcome === null) addUnknown(tally, call, question.period);
    else addCall(tally, weeks, call, call.outcome, question);
  }
  return tally;
}

/** Counts of nothing yet. */
export function emptyCounts(): Counts {
  return { calls: 0, outcomes: new Map(), refusals: 0, byReason: new Map(), withoutReason: 0, unsorted: 0 };
}

function emptyTally(weeks: readonly Period[]): Tally {
  return {
    recorded: 0,
    now: emptyCounts(),
    before: emptyCounts(),
    weeks: weeks.map((week) => ({ week, counts: emptyCounts() })),
    groups: new Map(),
    heardBefore: new Set(),
    lost: countLostMoney(),
    unsorted: new Map(),
    unknownOutcomes: new Map(),
    withoutDay: 0,
    noAnswerReasons: 0,
    firstDay: null,
    lastDay: null,
  };
}

/** A row without any outcome is no call; one with an unknown word is told, and opens the gate no sooner. */
function addUnknown(tally: Tally, call: CountedCall, period: OpenPeriod): void {
  if (call.outcomeText === null || !isWithin(call.at?.day ?? null, period)) return;
  if (tally.unknownOutcomes.size >= mostTexts && !tally.unknownOutcomes.has(call.outcomeText)) return;
  increase(tally.unknownOutcomes, call.outcomeText);
}

function addCall(
  tally: Tally,
  weeks: ReadonlyMap<Day, Counts>,
  call: CountedCall,
  outcome: Outcome,
  question: TallyQuestion,
): void {
  const day = call.at?.day ?? null;
  tally.recorded += 1;
  if (day === null) tally.withoutDay += 1;
  else if (tally.firstDay === null || day < tally.firstDay) tally.firstDay = day;
  if (day !== null && (tally.lastDay === null || day > tally.lastDay)) tally.lastDay = day;
  const refusal = outcome === "refused" ? refusalOf(call, question.folding) : null;
  const ended = refusal?.kind === "no-answer" ? "no-answer" : outcome;
  const isNow = isWithin(day, question.period);
  if (isNow) addNow(tally, call, ended, refusal, question);
  if (day === null) return;
  if (question.before !== null && isWithin(day, question.before)) count(tally.before, ended, refusal);
  const week = weeks.get(mondayOf(day));
  if (week !== undefined) count(week, ended, refusal);
  const { from } = question.period;
  if (refusal?.kind === "reason" && from !== null && day < from) tally.heardBefore.add(refusal.reason);
}

type Refusal = Folded & { readonly text: string | null };

/** The reason of a refusal: the reason cell, or the client's own words where that says nothing. */
function refusalOf(call: CountedCall, { fold }: Folding): Refusal {
  const given = fold(call.reason);
  if (given.kind !== "none" || call.said === null) return { ...given, text: call.reason };
  return { ...fold(call.said), text: call.said };
}

function addNow(
  tally: Tally,
  call: CountedCall,
  ended: Outcome,
  refusal: Refusal | null,
  question: TallyQuestion,
): void {
  count(tally.now, ended, refusal);
  if (question.groupOf !== null) addToGroup(tally.groups, question.groupOf(call), ended, refusal);
  if (refusal === null) return;
  if (refusal.kind === "no-answer") tally.noAnswerReasons += 1;
  if (refusal.kind === "unsorted") addUnsorted(tally.unsorted, refusal.text ?? "");
  if (ended !== "refused") return;
  const contact = question.contactOf(call);
  tally.lost.add({
    reason: refusal.kind === "reason" ? refusal.reason : null,
    contact: contact?.row ?? null,
    at: call.at,
    amount: call.amount,
    value: contact?.value ?? null,
  });
}

function addToGroup(
  groups: Map<string | null, Counts>,
  name: string | null,
  ended: Outcome,
  refusal: Refusal | null,
): void {
  const counts = groups.get(name) ?? (groups.size < mostGroups ? emptyCounts() : null);
  if (counts === null) return;
  groups.set(name, counts);
  count(counts, ended, refusal);
}

function count(counts: Counts, ended: Outcome, refusal: Refusal | null): void {
  counts.calls += 1;
  increase(counts.outcomes, ended);
  if (ended !== "refused" || refusal === null) return;
  counts.refusals += 1;
  if (refusal.kind === "reason") increase(counts.byReason, refusal.reason);
  else if (refusal.kind === "unsorted") counts.unsorted += 1;
  else counts.withoutReason += 1;
}

function addUnsorted(unsorted: Map<string, Unsorted>, said: string): void {
  const key = plainText(said) || said;
  const known = unsorted.get(key);
  if (known !== undefined) known.count += 1;
  else if (unsorted.size < mostTexts) unsorted.set(key, { said: said.trim(), count: 1 });
}

function increase<Key>(map: Map<Key, number>, key: Key): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}
