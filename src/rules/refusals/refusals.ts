/** Concludes from the counts why clients refuse: how surely, what has changed, what it cost; and nothing before the gate. */
import type { Day } from "../calendar/day.ts";
import type { OpenPeriod, Period } from "../calendar/week.ts";
import type { Outcome } from "../deck/outcome.ts";
import type { Folding } from "./folding.ts";
import { type Gate, gateAt } from "./gate.ts";
import type { Reason } from "./reason.ts";
import { type Order, orderOfReasons } from "./reason-order.ts";
import type { Counts, Tally } from "./refusal-tally.ts";
import { differenceTest, holm, risk, type Share, wilson } from "./statistics.ts";

/** Whether a reason's share has changed: for sure up or down, heard for the first time, or maybe chance. */
export type Change = "up" | "down" | "unclear" | "new";

/** One reason of the report. */
export interface ReasonLine {
  /** Its place in the list of reasons. */
  readonly place: number;
  readonly reason: string;
  readonly improve: string | null;
  readonly count: number;
  /** Its share of the refusals; null before the gate. */
  readonly share: Share | null;
  /** How often in the period before; null when there is none. */
  readonly before: number | null;
  /** null before the gate and when there is no period before. */
  readonly change: Change | null;
  /** Money lost, in the sheet's own currency; null when no amount is known. */
  readonly lost: number | null;
  /** How surely it is more frequent than the next one; null before the gate and for the last. */
  readonly order: Order | null;
}

/** A text that fits no reason. */
export interface UnsortedLine {
  readonly said: string;
  readonly count: number;
  readonly suggestion: string | null;
}

/** A week of the trend: how many refusals, and how many by the place of their reason. */
export interface WeekLine {
  readonly week: Period;
  readonly refusals: number;
  readonly byReason: ReadonlyMap<number, number>;
}

/** What a report is about. */
export interface ReportFrame {
  readonly period: OpenPeriod;
  readonly before: Period | null;
  readonly today: Day;
  readonly needed: number;
  /** The list as it is after the tally, when it grew with it. */
  readonly reasons: readonly Reason[];
  readonly folding: Folding;
}

/** All that is known about the refusals of a period. */
export interface RefusalReport {
  readonly from: Day;
  readonly to: Day;
  readonly before: Period | null;
  readonly gate: Gate;
  readonly calls: number;
  readonly refusals: number;
  readonly refusalsBefore: number;
  /** Calls by how they ended. */
  readonly outcomes: ReadonlyMap<Outcome, number>;
  /** The most frequent first. */
  readonly reasons: readonly ReasonLine[];
  readonly withoutReason: number;
  /** The most frequent first. */
  readonly unsorted: readonly UnsortedLine[];
  /** Refusals that fit no reason, all of them. */
  readonly unsortedCount: number;
  /** Money lost over all refusals; null when no amount is known. */
  readonly lost: number | null;
  readonly noAnswerReasons: number;
  readonly unknownOutcomes: ReadonlyMap<string, number>;
  readonly withoutDay: number;
  /** Weeks that saw calls, the oldest first. */
  readonly weeks: readonly WeekLine[];
}

/** The report of a tally. */
export function concludeRefusals(tally: Tally, frame: ReportFrame): RefusalReport {
  const gate = gateAt(tally.recorded, frame.needed);
  const sums = tally.lost.sums();
  return {
    from: frame.period.from ?? tally.firstDay ?? frame.today,
    to: frame.period.to ?? tally.lastDay ?? frame.today,
    before: frame.before,
    gate,
    calls: tally.now.calls,
    refusals: tally.now.refusals,
    refusalsBefore: tally.before.refusals,
    outcomes: tally.now.outcomes,
    reasons: reasonLines(tally, frame, gate, sums),
    withoutReason: tally.now.withoutReason,
    unsorted: unsortedLines(tally, frame),
    unsortedCount: tally.now.unsorted,
    lost: sums.size === 0 ? null : [...sums.values()].reduce((sum, money) => sum + money, 0),
    noAnswerReasons: tally.noAnswerReasons,
    unknownOutcomes: tally.unknownOutcomes,
    withoutDay: tally.withoutDay,
    weeks: weekLines(tally),
  };
}

function reasonLines(
  tally: Tally,
  frame: ReportFrame,
  gate: Gate,
  sums: ReadonlyMap<number | null, number>,
): ReasonLine[] {
  const { before, now } = tally;
  const counted = frame.reasons
    .map((reason, place) => ({ reason, place, count: of(now, place), before: of(before, place) }))
    .filter(({ before, count }) => count > 0 || before > 0)
    .sort(
      (left, right) => right.count - left.count || right.before - left.before || left.place - right.place,
    );
  const changes = gate.open && frame.before !== null ? changesOf(counted, tally) : [];
  const heard = counted.map(({ count }) => count).filter((count) => count > 0);
  const orders = gate.open ? orderOfReasons(heard, now.refusals) : [];
  return counted.map(({ before, count, place, reason }, index) => ({
    place,
    reason: reason.name,
    improve: reason.improve,
    count,
    share: gate.open ? wilson(count, now.refusals) : null,
    before: frame.before === null ? null : before,
    change: changes[index] ?? null,
    lost: sums.get(place) ?? null,
    order: orders[index] ?? null,
  }));
}

/**
 * The changes of all reasons at once. "up" and "down" are said only where the difference between the shares stays below
 * the accepted risk after Holm's correction for all the reasons looked at; "new" is a reason never heard before the
 * period, while others were.
 */
function changesOf(
  counted: readonly { readonly place: number; readonly count: number; readonly before: number }[],
  tally: Tally,
): Change[] {
  const { before, now } = tally;
  const sureties = holm(
    counted.map((line) => differenceTest(line.count, now.refusals, line.before, before.refusals)),
  );
  return counted.map((line, index) => {
    if (!tally.heardBefore.has(line.place) && line.before === 0 && before.refusals > 0) return "new";
    if ((sureties[index] ?? 1) > risk) return "unclear";
    return line.count / now.refusals > line.before / before.refusals ? "up" : "down";
  });
}

function unsortedLines(tally: Tally, { folding, reasons }: ReportFrame): UnsortedLine[] {
  return [...tally.unsorted.values()]
    .sort((left, right) => right.count - left.count)
    .map(({ count, said }) => {
      const place = folding.suggest(said);
      return { said, count, suggestion: place === null ? null : (reasons[place]?.name ?? null) };
    });
}

/** Weeks before the first call are left out: nobody refused because nobody was called. */
function weekLines(tally: Tally): WeekLine[] {
  const first = tally.weeks.findIndex(({ counts }) => counts.calls > 0);
  if (first === -1) return [];
  return tally.weeks
    .slice(first)
    .map(({ counts, week }) => ({ week, refusals: counts.refusals, byReason: counts.byReason }));
}

function of(counts: Counts, place: number): number {
  return counts.byReason.get(place) ?? 0;
}
