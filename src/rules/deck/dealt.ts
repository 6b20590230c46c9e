/** Which card is dealt: the one that was dealt before comes back until it is logged. */
import type { Time } from "../calendar/day.ts";
import { type Card, topCard } from "./deck.ts";

/**
 * The card to deal; null when all are done. `dealt`: the number dealt last. That card comes back while it is neither
 * done nor put to the end, unless it was promised for a time still to come: then others that are left go first.
 */
export function cardToDeal(cards: readonly Card[], dealt: number | null, now: Time): Card | null {
  const before = cards.find(({ number }) => number === dealt);
  const comesBack =
    before !== undefined && !before.done && before.skipped === null && before.hold?.kind !== "back";
  if (comesBack && !(before.why.kind === "promised" && before.why.time > now)) return before;
  return topCard(cards, now);
}

/** The card that would come after one; null when it is the last. */
export function cardAfter(cards: readonly Card[], card: Card, now: Time): Card | null {
  return topCard(
    cards.filter(({ number }) => number !== card.number),
    now,
  );
}
