/** The outcomes a call can have. The list is open: another outcome is one more entry here and its words in words/outcomes.ts. */

/**
 * How a call ended. Two are no call: `skipped`, a card put to the end of the day's deck, and `moved`, a contact that got
 * another day without one.
 */
export const outcomes = ["refused", "later", "won", "no-answer", "skipped", "moved"] as const;

/** One of `outcomes`. */
export type Outcome = (typeof outcomes)[number];

/** True for the name of an outcome as it stands in JSON and in the journal. */
export function isOutcome(text: string): text is Outcome {
  return outcomes.some((outcome) => outcome === text);
}

/** True for an outcome of a call; a card put to the end and a day moved are none. */
export function isCall(outcome: Outcome): boolean {
  return outcome !== "skipped" && outcome !== "moved";
}

/** True when nobody is to call this contact again after such an outcome. */
export function endsTheSale(outcome: Outcome): boolean {
  return outcome === "refused" || outcome === "won";
}
