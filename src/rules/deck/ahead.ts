/** What puts the top card before the next one: the part of the order that decided between the two. */
import type { Card } from "./deck.ts";

/** What decided; null when only the row did, or the cards are not compared by the published order (skipped, promised). */
export type Ahead = "lateness" | "value" | "attempts";

/** Why `card` comes before `other`, the next one in the deck. */
export function aheadOf(card: Card, other: Card): Ahead | null {
  if (card.why.kind === "promised" || card.skipped !== null || other.skipped !== null) return null;
  if (other.why.kind === "promised") return null;
  if (card.nextContact < other.nextContact) return "lateness";
  if ((card.value ?? 0) > (other.value ?? 0)) return "value";
  return (card.attempts ?? 0) < (other.attempts ?? 0) ? "attempts" : null;
}
