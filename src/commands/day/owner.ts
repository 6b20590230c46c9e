/** One manager's contacts: --owner. */
import { Failure } from "../../base/errors.ts";
import type { Book, ContactsSheet } from "../../book/book.ts";
import { cellText } from "../../book/plans/contact-cells.ts";
import { foldName } from "../../rules/contacts/same-contact.ts";
import { nearest } from "../../rules/typed/nearest.ts";

/** True when a contact's owner is the one named: every word of the name stands in the owner's cell. */
export function isOwnedBy(contacts: ContactsSheet, row: number, owner: string): boolean {
  const folded = foldName(cellText(contacts.cell(row, "owner")));
  return foldName(owner)
    .split(" ")
    .every((word) => folded.includes(word));
}

/** Throws Failure when the sheet knows no such manager. */
export function verifyOwner({ contacts, workbook }: Book, owner: string): void {
  if (!contacts.columns.has("owner")) {
    throw new Failure("workbook.no-owner-column", { place: workbook.place, sheet: contacts.title });
  }
  if (contacts.rows.some((row) => isOwnedBy(contacts, row, owner))) return;
  const owners = new Set(contacts.rows.map((row) => cellText(contacts.cell(row, "owner"))));
  owners.delete("");
  const near = nearest(owner, [...owners]);
  throw new Failure("usage.no-such-owner", { owner, owners: [...owners].slice(0, 20), near });
}
