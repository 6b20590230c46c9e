/** Compares a group with the others within each stratum, so that different clients are not taken for different work. */

import type { Part } from "./differences.ts";
import { bothTails } from "./statistics.ts";

/** The group and all others among the clients of one kind. */
export interface Stratum {
  readonly group: Part;
  readonly others: Part;
}

/** What a comparison within strata says. */
export interface StratifiedTest {
  /** Two-sided. */
  readonly p: number;
  /** Whether the group's share is above what is expected of it. */
  readonly isMore: boolean;
  /** False where the counts could not have come out differently: nobody did it, or everybody. */
  readonly canDiffer: boolean;
}

/** Fewer than this between what is expected and what is possible make the normal approximation poor (Mantel and Fleiss 1980). */
const fewExpected = 5;

/**
 * The two-sided p-value of "within each stratum the group's share is that of the others", and the common odds ratio
 * (Mantel and Haenszel 1959, JNCI 22:719; without the continuity correction, as the unstratified test). Where few are
 * expected, the exact conditional distribution of the sum is used. null when no stratum holds both.
 */
export function stratifiedTest(strata: readonly Stratum[]): StratifiedTest | null {
  const both = strata.filter(({ group, others }) => group.of > 0 && others.of > 0);
  if (both.length === 0) return null;
  let observed = 0;
  let expected = 0;
  let variance = 0;
  let least = 0;
  let most = 0;
  for (const { group, others } of both) {
    const total = group.of + others.of;
    const hits = group.count + others.count;
    const share = group.of / total;
    observed += group.count;
    expected += share * hits;
    least += Math.max(0, hits - others.of);
    most += Math.min(hits, group.of);
    if (total > 1) variance += (share * others.of * hits * (total - hits)) / (total * (total - 1));
  }
  if (variance === 0) return { p: 1, isMore: false, canDiffer: false };
  const isMore = observed > expected;
  const isNormal = Math.min(expected - least, most - expected) >= fewExpected;
  const p = isNormal
    ? bothTails((observed - expected) / Math.sqrt(variance))
    : exactTest(both, observed - least);
  return { p, isMore, canDiffer: true };
}

/** The share of a group's clients that stand in strata where others have clients too. */
export function overlap(strata: readonly Stratum[]): number {
  const all = strata.reduce((sum, { group }) => sum + group.of, 0);
  const shared = strata.reduce((sum, { group, others }) => sum + (others.of > 0 ? group.of : 0), 0);
  return all === 0 ? 0 : shared / all;
}

/**
 * The sum of all outcomes as improbable as the observed one or more, given the margins of each stratum. `above`: how far
 * the observed one lies above the least possible.
 */
function exactTest(strata: readonly Stratum[], above: number): number {
  let chances = [1];
  for (const { group, others } of strata) {
    const hits = group.count + others.count;
    const from = Math.max(0, hits - others.of);
    const to = Math.min(hits, group.of);
    const here = hypergeometric(group.of, others.of, hits, from, to);
    chances = convolved(chances, here);
  }
  const seen = (chances[above] ?? 0) * (1 + 1e-7);
  return Math.min(
    1,
    chances.reduce((sum, chance) => (chance <= seen ? sum + chance : sum), 0),
  );
}

/** The chances of `from` to `to` hits in the group, by the ratio of neighbours, made to sum to 1. */
function hypergeometric(inGroup: number, inOthers: number, hits: number, from: number, to: number): number[] {
  const weights = [1];
  let total = 1;
  for (let count = from; count < to; count += 1) {
    const ratio = ((inGroup - count) * (hits - count)) / ((count + 1) * (inOthers - hits + count + 1));
    const next = (weights.at(-1) ?? 0) * ratio;
    weights.push(next);
    total += next;
    if (total > 1e250) {
      for (const [place, weight] of weights.entries()) weights[place] = weight / 1e250;
      total /= 1e250;
    }
  }
  return weights.map((weight) => weight / total);
}

function convolved(left: readonly number[], right: readonly number[]): number[] {
  const sums = new Array<number>(left.length + right.length - 1).fill(0);
  for (const [place, chance] of left.entries()) {
    for (const [other, factor] of right.entries()) {
      sums[place + other] = (sums[place + other] ?? 0) + chance * factor;
    }
  }
  return sums;
}
