/** The contacts of a book by what a day has to do with them. */
import type { Book } from "../../book/book.ts";
import type { Contact } from "../../rules/contacts/contact.ts";
import { isDue } from "../../rules/deck/deck.ts";
import type { Now } from "../context.ts";

/** A next contact that can't be read. */
export interface UnreadableDate {
  readonly cell: string;
  readonly row: number;
  readonly sheet?: string | undefined;
  readonly name: string;
  readonly found: string;
}

/** Contacts that are due, and rows of the others by why they are not. */
export interface Sorted {
  readonly due: Contact[];
  /** Rows without a next contact. */
  readonly undated: number[];
  readonly unreadable: UnreadableDate[];
  readonly doNotCall: number[];
  /** Rows of closed contacts whose date is still to come. */
  readonly closedLater: number[];
}

/** Sorts all contacts of which `isListed` is true, in one pass. */
export function sortContacts(book: Book, now: Now, isListed: (row: number) => boolean): Sorted {
  const { contacts } = book;
  const sorted: Sorted = { due: [], undated: [], unreadable: [], doNotCall: [], closedLater: [] };
  for (const row of contacts.rows) {
    const next = contacts.nextContact(row);
    const isLater = next.kind === "set" && !isDue(next.day, now.day);
    const isMarked = contacts.mustNotBeCalled(row);
    // Most contacts of a large table are due some other day and of no interest here.
    if (isLater && !isMarked && !contacts.isClosed(row)) continue;
    if (!isListed(row)) continue;
    if (isMarked) sorted.doNotCall.push(row);
    else if (isLater) sorted.closedLater.push(row);
    else if (next.kind === "set") sorted.due.push(contacts.contact(row));
    else if (next.kind === "none") sorted.undated.push(row);
    else {
      const cell = contacts.cellName(row, "nextContact") ?? "";
      sorted.unreadable.push({
        cell,
        ...contacts.place(row),
        name: contacts.name(row),
        found: next.found,
      });
    }
  }
  return sorted;
}
