/** The card that comes first for one manager. */
import { foldName } from "../../rules/contacts/same-contact.ts";
import { type Card, topCard } from "../../rules/deck/deck.ts";
import type { DayView } from "./day-view.ts";

/** What the choice needs of the day. */
type Day = Pick<DayView, "cards" | "now" | "owner" | "top">;

/** The top of the deck of a contact's own manager: nobody is measured by another's cards. */
export function ownTop({ cards, now, owner, top }: Day, contact: Pick<Card, "row" | "owner">): Card | null {
  const theirs = contact.owner === null ? "" : foldName(contact.owner);
  if (owner !== null || theirs === "" || top?.row === contact.row) return top;
  // A card that is kept back from its manager is not theirs to call first.
  const own = cards.filter(({ hold, owner: its }) => hold === undefined && foldName(its ?? "") === theirs);
  return topCard(own, now.time);
}
