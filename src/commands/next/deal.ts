/** Deals a card: which one, what is shown with it, and that this machine remembers having dealt it. */

import { callsWith } from "../../book/sheets/contact-calls.ts";
import type { RecordedCall } from "../../records/call/call.ts";
import type { WorkCalendar } from "../../rules/calendar/working-days.ts";
import type { Contact } from "../../rules/contacts/contact.ts";
import { isAgreed } from "../../rules/deck/agreed-day.ts";
import { cardAfter, cardToDeal } from "../../rules/deck/dealt.ts";
import type { Card } from "../../rules/deck/deck.ts";
import type { CardScreen } from "../../terminal/screens/card.ts";
import type { ReadableWorkbook } from "../../workbook/workbook.ts";
import type { Context } from "../context.ts";
import { type DayView, openDay, openDayOf } from "../day/day-view.ts";
import { keepListed } from "../day/listed-day.ts";
import type { OwnerMeant } from "../day/owner.ts";
import { rememberShown } from "../day/shown.ts";
import { handedOverIn } from "./handed-over.ts";

/** A card on the table, with the day as it was when it was dealt. */
export interface Dealt {
  readonly view: DayView;
  readonly card: Card;
  readonly contact: Contact;
  /** How many cards are left after this one. */
  readonly left: number;
}

/** What is on the table: a card, or the day of an empty deck. */
export type Deal = Dealt | { readonly view: DayView; readonly card: null; readonly left: 0 };

/** Reads the day afresh and deals; from `workbook` where it was written just now. Throws Failure workbook.day-list when the numbers can't be read. */
export async function deal(
  context: Context,
  owner: OwnerMeant | null,
  workbook: ReadableWorkbook | null = null,
): Promise<Deal> {
  return dealOf(
    workbook === null ? await openDay(context, owner) : await openDayOf(context, workbook, owner),
  );
}

/** Deals from a day that was read just now. Throws Failure workbook.day-list when the numbers can't be read. */
export async function dealOf(view: DayView): Promise<Deal> {
  // Without its number nobody could say afterwards which card this was.
  if (view.numbersLost !== null) throw view.numbersLost;
  const card = cardToDeal(view.cards, view.dealt, view.now.time);
  if (card === null) return { view, card, left: 0 };
  rememberShown(view, [card]);
  await keepListed(view);
  if (view.dealt !== card.number) view.file.deal(card.number);
  return { view, card, contact: view.book.contacts.contact(card.row), left: view.left - 1 };
}

/** What a dealt card's screen shows, its earlier calls included. */
export async function screenOf({ card, contact, left, view }: Dealt): Promise<CardScreen> {
  const following = cardAfter(view.cards, card, view.now.time);
  const calls = await callsWith(view.book, contact);
  const handedOver = await handedOverIn(view, contact, calls);
  return {
    card,
    following,
    left,
    calls,
    today: view.now.day,
    isPromised: isAgreedDay(card, calls, await view.book.settings()),
    handedOver,
    complaint: view.complaint(card.row),
  };
}

/** True when the card's day is the one agreed in the last talk, and nobody has changed it since. */
function isAgreedDay({ nextContact }: Card, calls: readonly RecordedCall[], calendar: WorkCalendar): boolean {
  const last = calls.findLast(({ outcome }) => outcome !== "skipped");
  return last?.next?.day === nextContact && isAgreed(last, calendar);
}
