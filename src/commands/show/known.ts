/** Everything known about one contact: its row, all calls with it, what became of promises, what still waits for the workbook. */
import { callsWith } from "../../book/sheets/contact-calls.ts";
import { rowNow } from "../../journal/delivery/taken-away.ts";
import { callIn } from "../../journal/kinds/kinds.ts";
import { isOpen } from "../../journal/story/entries.ts";
import type { LoggedCall } from "../../records/call/call.ts";
import type { Contact } from "../../rules/contacts/contact.ts";
import { promiseFate } from "../../rules/deck/promise-fate.ts";
import type { KnownContact } from "../../terminal/screens/contact.ts";
import type { DayView } from "../day/day-view.ts";

/** What is known. */
export async function knownOf(view: DayView, contact: Contact): Promise<KnownContact> {
  const { book, now } = view;
  const calls = await callsWith(book, contact);
  const calendar = await book.settings();
  const told = calls.map((call, place) => ({ ...call, fate: promiseFate(calls, place, now.day, calendar) }));
  return { contact, today: now.day, calls: told, waiting: waitingOf(view, contact) };
}

function waitingOf({ book, desk }: DayView, contact: Contact): LoggedCall[] {
  return [...desk.journal.story().entries.values()].flatMap((entry) => {
    const call = callIn(entry);
    return call !== null && isOpen(entry) && rowNow(book, entry) === contact.row ? [call] : [];
  });
}
