/** Which contacts their own manager is not to be dealt: by the Team sheet, and by complaints that are not settled. */
import { type Day, epochDays } from "../../rules/calendar/day.ts";
import { contactFinder, type FindContact } from "../../rules/contacts/contact-finder.ts";
import { type KeptBack, keepBack, type OpenComplaint } from "../../rules/team/kept-back.ts";
import { isOpenOn } from "../../rules/team/settled.ts";
import type { Book } from "../book.ts";
import type { ContactsSheet } from "../contacts-sheet.ts";
import { amountOf } from "../sheets/cell-value.ts";

/** What keeps a contact from its manager. */
export interface Held {
  readonly keptBack: KeptBack | null;
  /** The client's words of a complaint that is not settled. */
  readonly complaint: string | null;
}

const free: Held = { keptBack: null, complaint: null };

/** Tells of each row what keeps it from its manager on a day; nothing is read where there is neither of the two sheets. */
export async function heldCards(book: Book, today: Day): Promise<(row: number) => Held> {
  if (book.teamPlace === null && book.complaintsPlace === null) return () => free;
  const { contacts } = book;
  const open = await openComplaints(book, today);
  const isKeptBack = keepBack(await book.team(), open, today);
  const said = new Map(open.map(({ row, said }) => [row, said]));
  const known = new Map<number, Held>();
  return (row) => {
    const before = known.get(row);
    if (before !== undefined) return before;
    const card = { row, owner: contacts.owner(row), value: amountOf(contacts.cell(row, "value")) };
    const held = { keptBack: isKeptBack(card), complaint: said.get(row) ?? null };
    known.set(row, held);
    return held;
  };
}

async function openComplaints(
  book: Book,
  today: Day,
): Promise<(OpenComplaint & { readonly said: string | null })[]> {
  const complaints = (await book.complaints())?.complaints ?? [];
  const open = complaints.filter((complaint) => isOpenOn(complaint, epochDays(today)) && !complaint.undone);
  if (open.length === 0) return [];
  const find = finderOf(book.contacts);
  return open.flatMap(({ about, contact, phone, said }) => {
    const row = find(contact, phone)?.row;
    return row === undefined ? [] : [{ row, about, said }];
  });
}

function finderOf(contacts: ContactsSheet): FindContact {
  return contactFinder(
    contacts.rows.map((row) => {
      const { name, phone } = contacts.identity(row);
      return { row, name, phone, value: null, group: null };
    }),
  );
}
