/** The card that comes first for one manager. */
import { foldName } from "../../rules/contacts/same-contact.ts";
import { cardToDeal } from "../../rules/deck/dealt.ts";
import { type Card, topCard } from "../../rules/deck/deck.ts";
import type { DayView } from "./day-view.ts";

/** What the choice needs of the day. */
type Day = Pick<DayView, "cards" | "dealt" | "now" | "owner" | "top">;

/** True for the open card: the deck dealt it and deals it again, whatever has become due since, so that nobody chose it. */
export function isOpenCard(
  { cards, dealt, now }: Pick<DayView, "cards" | "dealt" | "now">,
  { row }: Pick<Card, "row">,
): boolean {
  const open = cardToDeal(cards, dealt, now.time);
  return open !== null && open.number === dealt && open.row === row;
}

/** The top of the deck of a contact's own manager: nobody is measured by another's cards, nor blamed for the card that was dealt. */
export function ownTop(day: Day, contact: Pick<Card, "row" | "owner">): Card | null {
  const { cards, now, owner, top } = day;
  if (isOpenCard(day, contact)) return cards.find(({ row }) => row === contact.row) ?? null;
  const theirs = contact.owner === null ? "" : foldName(contact.owner);
  if (owner !== null || theirs === "" || top?.row === contact.row) return top;
  // A card that is kept back from its manager is not theirs to call first.
  const own = cards.filter(({ hold, owner: its }) => hold === undefined && foldName(its ?? "") === theirs);
  return topCard(own, now.time);
}
