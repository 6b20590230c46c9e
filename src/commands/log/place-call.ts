/** How many cards stood before the one that a call was with: what "Cards before it" gets. */
import { callIn } from "../../journal/kinds/kinds.ts";
import type { LoggedCall } from "../../records/call/call.ts";
import { daysBetween } from "../../rules/calendar/date.ts";
import { type Moment, minutesOf } from "../../rules/calendar/day.ts";
import type { Contact } from "../../rules/contacts/contact.ts";
import { type Card, inDealtOrder, isForLater } from "../../rules/deck/deck.ts";
import { isCall, type Outcome } from "../../rules/deck/outcome.ts";
import { cardsBefore, type OpenCard } from "../../rules/team/cards-before.ts";
import { foldManager } from "../../rules/team/managers.ts";
import type { DayView } from "../day/day-view.ts";
import { isOpenCard } from "../day/own-top.ts";
import type { Meant } from "./meant-contact.ts";

/** What a call keeps of its place in the order. */
export type Placed = Pick<LoggedCall, "cardsBefore" | "isDealt">;

/** The place of a call that `log` saves. `hasOwnTime`: the person said when it was. */
export function placedByHand(
  view: DayView,
  { contact }: Pick<Meant, "contact">,
  outcome: Outcome,
  hasOwnTime: boolean,
): Placed {
  const sinceLogged = secondsSinceLogged(view, contact.owner);
  return { cardsBefore: placeOf(view, contact, { outcome, hasOwnTime, sinceLogged }) };
}

/** The place of a call of the deck: as of when its card was dealt, so that none stood before it. */
export function placedInDeck(dealt: DayView, card: Card, outcome: Outcome): Placed {
  const contact = dealt.book.contacts.contact(card.row);
  const call = { outcome, hasOwnTime: false, sinceLogged: null };
  return { cardsBefore: placeOf({ ...dealt, cards: [card] }, contact, call), isDealt: true };
}

/** The place of a call that the client made: nobody chose it, so that no card was set aside for it. */
export const placedAsInbound: Placed = { cardsBefore: null, isDealt: true };

/** Who has no manager sells alone: there is nobody to ask about the order. */
function placeOf(
  view: Pick<DayView, "cards" | "dealt" | "now">,
  { nextContact, owner, row }: Contact,
  call: { readonly outcome: Outcome; readonly hasOwnTime: boolean; readonly sinceLogged: number | null },
): number | null {
  if (owner === null) return null;
  const { now } = view;
  const cards = isOpenCard(view, { row }) ? view.cards.filter((card) => card.row === row) : view.cards;
  const isTimedToday = nextContact.kind === "set" && nextContact.day === now.day && nextContact.time !== null;
  const open = inDealtOrder(cards, now.time).map(
    (card): OpenCard => ({
      row: card.row,
      manager: foldManager(card.owner),
      isForLater: isForLater(card, now.time),
      isSkipped: card.skipped !== null,
      isKeptBack: card.hold !== undefined,
    }),
  );
  return cardsBefore({ row, isTimedToday, ...call }, open);
}

/** Seconds since the manager's call before was saved here with `log`; a moment knows minutes only. */
function secondsSinceLogged({ desk, now }: DayView, owner: string | null): number | null {
  const manager = foldManager(owner);
  const before = [...desk.journal.story().entries.values()].findLast((entry) => {
    const call = callIn(entry);
    return call !== null && isCall(call.outcome) && foldManager(call.owner) === manager;
  });
  if (before === undefined || before.saved === null || callIn(before)?.isDealt === true) return null;
  return Math.abs(minutesFrom(before.saved, now)) * 60;
}

function minutesFrom(from: Moment, to: Moment): number {
  const minutes = (moment: Moment): number => (moment.time === null ? 0 : minutesOf(moment.time));
  return daysBetween(from.day, to.day) * 24 * 60 + minutes(to) - minutes(from);
}
