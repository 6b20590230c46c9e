/** Which reasons are surely more frequent than the next one, and how many more refusals would tell. */
import { answersToOrder, holm, orderTest, risk } from "./statistics.ts";

/** How surely a reason stands above the next one. */
export interface Order {
  readonly isClear: boolean;
  /** About how many more refusals would settle it; null when it is settled, or both are equally frequent. */
  readonly more: number | null;
}

/**
 * The order of counts sorted from the most frequent down: one entry for each but the last. All neighbours are tested at
 * once with Holm's correction; what would settle the others is reckoned at an equal part of the risk.
 */
export function orderOfReasons(counts: readonly number[], refusals: number): Order[] {
  const pairs = counts.slice(0, -1).map((count, index) => [count, counts[index + 1] ?? 0] as const);
  const sureties = holm(pairs.map(([more, fewer]) => orderTest(more, fewer)));
  return pairs.map(([count, next], index) => {
    const isClear = (sureties[index] ?? 1) <= risk;
    if (isClear) return { isClear, more: null };
    const needed = answersToOrder(count / refusals, next / refusals, risk / pairs.length);
    return { isClear, more: needed === null ? null : Math.max(1, needed - refusals) };
  });
}
