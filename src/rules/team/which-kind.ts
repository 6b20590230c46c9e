/** S8, which kind of client a manager passes over more than the others. */
import { holm } from "../report/statistics.ts";
import { lowerMedian } from "./figures.ts";
import { moreThanOthers } from "./fisher.ts";
import type { Turn } from "./passed-over.ts";

/** The kinds that are looked at. */
export const clientKinds = ["difficult", "refused-before", "high-value", "called-in-vain"] as const;

/** One of `clientKinds`. */
export type ClientKind = (typeof clientKinds)[number];

/** How often clients of a kind were passed over, and the manager's other ones. */
export interface KindLine {
  readonly kind: ClientKind;
  readonly count: number;
  readonly of: number;
  readonly others: number;
  readonly ofOthers: number;
  /** True when it is sure that they are passed over more; null before the gate. */
  readonly said: boolean | null;
}

/** Turns of each side from which a kind is tested. */
const leastTurns = 10;
/** The chance of being wrong for all four kinds together. */
const riskOfKinds = 0.01;

/**
 * Each kind against the manager's other turns: one-sided Fisher, Holm over the four, said only at 1 %. A client of
 * little value stands behind the others and can hardly be passed over, so that everybody passes over the costly ones
 * more: that is said only when it also holds among the turns that could have been passed over.
 */
export function passedOverKinds(turns: readonly Turn[], isOpen: boolean): KindLine[] {
  const values = turns.flatMap(({ client }) => (client.value === null ? [] : [client.value]));
  const median = lowerMedian(values);
  const lines = clientKinds.map((kind) => countedKind(turns, kind, median));
  const fair = countedKind(
    turns.filter(({ couldBePassedOver }) => couldBePassedOver),
    "high-value",
    median,
  );
  const sureties = holm(
    lines.map((line) => Math.max(suretyOf(line), line.kind === "high-value" ? suretyOf(fair) : 0)),
  );
  return lines.map((line, index) => ({
    ...line,
    said: isOpen ? (sureties[index] ?? 1) <= riskOfKinds : null,
  }));
}

type KindCounts = Omit<KindLine, "said">;

function countedKind(turns: readonly Turn[], kind: ClientKind, median: number | null): KindCounts {
  const line = { kind, count: 0, of: 0, others: 0, ofOthers: 0 };
  for (const turn of turns) {
    const passed = Number(turn.isPassedOver);
    if (isOfKind(turn, kind, median)) {
      line.of += 1;
      line.count += passed;
    } else {
      line.ofOthers += 1;
      line.others += passed;
    }
  }
  return line;
}

function suretyOf({ count, of, others, ofOthers }: KindCounts): number {
  return Math.min(of, ofOthers) < leastTurns ? 1 : moreThanOthers(count, of, others, ofOthers);
}

function isOfKind({ setter, client }: Turn, kind: ClientKind, median: number | null): boolean {
  switch (kind) {
    case "difficult":
      return setter.wasDifficult;
    case "refused-before":
      return setter.hasRefused;
    case "high-value":
      return median !== null && client.value !== null && client.value > median;
    case "called-in-vain":
      return setter.facts.outcome === "no-answer";
  }
}
