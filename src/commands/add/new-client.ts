/** A client who is new to the sheet: who there is already with this phone or this name, and the row that is added. */
import { Failure } from "../../base/errors.ts";
import type { Book } from "../../book/book.ts";
import { everybody } from "../../book/everybody.ts";
import type { NewContact } from "../../book/plans/plan-contact.ts";
import type { Desk, OpenedBook } from "../../journal/delivery/desk.ts";
import { type Added, recordContact } from "../../journal/delivery/record-contact.ts";
import { foldName } from "../../rules/contacts/same-contact.ts";
import { type Somebody, withPhone } from "../../rules/contacts/who.ts";
import { failureFrom } from "../../words/problems/problems.ts";

/** Digits that a phone has at least. */
const fewestDigits = 5;

/** True for a text with as many digits as a phone has. */
export function hasPhoneDigits(text: string): boolean {
  return text.replace(/\D/g, "").length >= fewestDigits;
}

/** Everybody in the sheet with this phone, in whatever spelling. */
export function withThisPhone(book: Book, phone: string): Somebody[] {
  return hasPhoneDigits(phone) ? withPhone(everybody(book.contacts), phone) : [];
}

/** Everybody in the sheet with just this name, whichever part of it comes first. */
export function withThisName(book: Book, name: string): Somebody[] {
  const wanted = inOneOrder(name);
  return wanted === "" ? [] : everybody(book.contacts).filter((one) => inOneOrder(one.name) === wanted);
}

function inOneOrder(name: string): string {
  return foldName(name).split(" ").sort().join(" ");
}

/** Saves the contact and delivers it. Throws Failure when it can't be written at all; then it is not kept either. */
export async function saveContact(
  { book, desk, opened }: { readonly book: Book; readonly desk: Desk; readonly opened: OpenedBook },
  contact: NewContact,
  force: boolean,
): Promise<Added> {
  const added = await recordContact(desk, opened, book, contact, force);
  if (added.refused === null) return added;
  const { code, data } = added.refused;
  const { place } = book.workbook;
  throw failureFrom({ code, data }) ?? new Failure("waiting.failed", { place, detail: code });
}

/** The row of a contact that was added just now, in a book read since: where it was written, else by its phone and name. */
export function rowOfAdded(book: Book, { name, phone }: NewContact, { row }: Added): number | null {
  const named = withThisName(book, name);
  const known = phone === null ? named : withThisPhone(book, phone);
  const both = known.filter((one) => name === "" || foldName(one.name) === foldName(name));
  const written = both.find((one) => book.contacts.place(one.row).row === row);
  return (written ?? both.at(-1) ?? known.at(-1))?.row ?? null;
}
