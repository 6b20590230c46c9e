/** Who is still to be called today, where calls of today have changed nothing in their contacts' rows. */
import type { Book } from "../../book/book.ts";
import { keepsDate } from "../../book/kept-date.ts";
import type { Desk } from "../../journal/delivery/desk.ts";
import { callIn } from "../../journal/kinds/kinds.ts";
import type { Entry } from "../../journal/story/entries.ts";
import type { Contact } from "../../rules/contacts/contact.ts";
import { findAgain } from "../../rules/contacts/find-again.ts";
import { callsByRow } from "../../rules/deck/calls-by-row.ts";
import { stillDue } from "../../rules/deck/unwritten-calls.ts";
import { callsToday } from "../day/calls-today.ts";

/** The contacts without those whom the list of the day has ticked for such a call. */
export async function stillToCall(
  book: Book,
  desk: Desk,
  contacts: readonly Contact[],
): Promise<readonly Contact[]> {
  const { day } = desk.now;
  const { entries } = desk.journal.story();
  const keeps = (row: number) => keepsDate(book.contacts, row);
  const isDue = ({ nextContact }: Contact) => nextContact.kind === "set" && nextContact.day <= day;
  const isUnwritten = (entry: Entry) => entry.state === "conflict" || entry.settlement?.how === "theirs";
  const areSomeUnwritten = [...entries.values()].some(
    (entry) => isUnwritten(entry) && callIn(entry)?.at.day === day,
  );
  if (!areSomeUnwritten && !contacts.some((contact) => isDue(contact) && keeps(contact.row))) return contacts;
  const { index } = book.contacts;
  const byRow = callsByRow({
    calls: await callsToday(book, day, entries),
    numbered: [],
    contact: (row) => book.contacts.contact(row),
    find: (contact) => findAgain(contact, index),
  });
  const facts = { keepsDate: keeps, today: day };
  return contacts.filter(
    (contact) => !isDue(contact) || stillDue(contact, byRow.get(contact.row) ?? [], facts) !== null,
  );
}
