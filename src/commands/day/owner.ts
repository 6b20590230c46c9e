/** One manager's contacts: --owner. */
import { Failure } from "../../base/errors.ts";
import type { Book } from "../../book/book.ts";
import type { ContactsSheet } from "../../book/contacts-sheet.ts";
import { foldName } from "../../rules/contacts/same-contact.ts";
import { nearest } from "../../rules/typed/nearest.ts";
import type { Context } from "../context.ts";

/** True when a contact's owner is the one named: every word of the name stands in the owner's cell. */
export function isOwnedBy(contacts: ContactsSheet, row: number, owner: string): boolean {
  return isNamed(contacts.owner(row), owner);
}

/** True when every word of a manager's name stands in the text of an owner's cell. */
export function isNamed(text: string | null, owner: string): boolean {
  const folded = foldName(text ?? "");
  return foldName(owner)
    .split(" ")
    .every((word) => folded.includes(word));
}

/** The manager whose contacts are meant: --owner, else FOLLOWUP_OWNER, else the settings; null for everybody's ("all"). */
export async function ownerMeant(context: Context, typed: string | undefined): Promise<OwnerMeant> {
  const { FOLLOWUP_OWNER } = context.environment;
  const usual = FOLLOWUP_OWNER || (await context.settings()).owner || null;
  const name = typed ?? usual;
  const isAll = name === null || everybody.has(name.trim().toLowerCase());
  return { name: isAll ? null : name, isTyped: typed !== undefined };
}

/** A manager named by the person, or by the settings of this machine. */
export interface OwnerMeant {
  readonly name: string | null;
  /** False for the settings' name: a sheet that knows no such manager is then shown whole. */
  readonly isTyped: boolean;
}

const everybody: ReadonlySet<string> = new Set(["all", "все", "всех", "toți", "toti"]);

/**
 * The manager in this sheet; null for everybody's contacts. Throws Failure when a manager was typed whom the sheet does
 * not know.
 */
export function ownerIn(book: Book, { isTyped, name }: OwnerMeant): string | null {
  if (name === null) return null;
  if (isTyped) verifyOwner(book, name);
  const isKnown = book.contacts.rows.some((row) => isOwnedBy(book.contacts, row, name));
  return isKnown ? name : null;
}

/** Throws Failure when the sheet knows no such manager. */
function verifyOwner({ contacts, workbook }: Book, owner: string): void {
  if (!contacts.parts.some(({ columns, owner: theirs }) => columns.has("owner") || theirs !== null)) {
    throw new Failure("workbook.no-owner-column", { place: workbook.place, sheet: contacts.title });
  }
  if (contacts.rows.some((row) => isOwnedBy(contacts, row, owner))) return;
  const owners = new Set(contacts.rows.map((row) => contacts.owner(row) ?? ""));
  owners.delete("");
  const near = nearest(owner, [...owners]);
  throw new Failure("usage.no-such-owner", { owner, owners: [...owners].slice(0, 20), near });
}
