/** Cards put to the end of the day, with their reasons: shown beside order kept, never mixed into it. */

import { isCall } from "../deck/outcome.ts";
import { plainText } from "../typed/plain-words.ts";
import { type ShownShare, shownShare } from "./figures.ts";
import type { PlacedCall } from "./placed-call.ts";

/** Cards from which the share of skips is shown. */
const leastCards = 30;

/** The skips of a manager among the cards dealt: calls and skips. */
export interface Skips extends ShownShare {
  readonly count: number;
  readonly of: number;
  /** The most frequent first, each as it was typed first. */
  readonly reasons: readonly { readonly reason: string; readonly count: number }[];
}

/** Counts one manager's skips. */
export function skipsOf(calls: readonly PlacedCall[], isOpen: boolean): Skips {
  const skipped = calls.filter(({ facts }) => facts.outcome === "skipped");
  const of = skipped.length + calls.filter(({ facts }) => isCall(facts.outcome)).length;
  const reasons = new Map<string, { reason: string; count: number }>();
  for (const { facts } of skipped) {
    if (facts.note === null) continue;
    const key = plainText(facts.note);
    const known = reasons.get(key);
    if (known === undefined) reasons.set(key, { reason: facts.note, count: 1 });
    else known.count += 1;
  }
  return {
    count: skipped.length,
    of,
    ...shownShare({ count: skipped.length, of }, isOpen && of >= leastCards),
    reasons: [...reasons.values()].sort((left, right) => right.count - left.count),
  };
}
