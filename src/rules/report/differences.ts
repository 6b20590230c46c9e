/** What the difference of two shares can tell: its interval, and how small a rise would still be seen. */
import { bothTails, differenceTest, normalPoint, wilson } from "./statistics.ts";

/** So many of so many. */
export interface Part {
  readonly count: number;
  readonly of: number;
}

/** A difference of shares with its 95 % interval, from −1 to 1. */
export interface Difference {
  readonly difference: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The difference of two shares of different clients with its interval, by Wilson's scores (Newcombe 1998, Statistics in
 * Medicine 17:873, method 10). null when one side is empty.
 */
export function differenceOf(now: Part, before: Part): Difference | null {
  const here = wilson(now.count, now.of);
  const there = wilson(before.count, before.of);
  if (here === null || there === null) return null;
  const difference = here.share - there.share;
  return {
    difference,
    low: difference - Math.hypot(here.share - here.low, there.high - there.share),
    high: difference + Math.hypot(here.high - here.share, there.share - there.low),
  };
}

/** The two-sided p-value of "both shares are the same". 1 when one side is empty. */
export function surenessOf(now: Part, before: Part): number {
  return differenceTest(now.count, now.of, before.count, before.of);
}

/** The certainty with which a change ought to be seen. */
const power = 0.8;

/**
 * The smallest rise of a share that a comparison of so many clients would show with 80 % certainty, at the accepted risk
 * of one test (normal approximation with pooled variance under no change; Fleiss, Levin and Paik 2003, section 4.3).
 * null when even a rise to all of them would not show.
 */
export function detectableRise(
  before: number,
  ofNow: number,
  ofBefore: number,
  riskOfOne: number,
): number | null {
  if (ofNow === 0 || ofBefore === 0) return null;
  const sure = normalPoint(riskOfOne / 2);
  const seen = (rise: number): number => {
    const now = before + rise;
    const pooled = (now * ofNow + before * ofBefore) / (ofNow + ofBefore);
    const unchanged = Math.sqrt(pooled * (1 - pooled) * (1 / ofNow + 1 / ofBefore));
    const changed = Math.sqrt((now * (1 - now)) / ofNow + (before * (1 - before)) / ofBefore);
    if (changed === 0) return rise > sure * unchanged ? 1 : 0;
    const margin = (rise - sure * unchanged) / changed;
    return margin >= 0 ? 1 - bothTails(margin) / 2 : bothTails(margin) / 2;
  };
  const most = 1 - before;
  if (seen(most) < power) return null;
  let low = 0;
  let high = most;
  for (let step = 0; step < 40; step += 1) {
    const middle = (low + high) / 2;
    if (seen(middle) >= power) high = middle;
    else low = middle;
  }
  return high;
}
