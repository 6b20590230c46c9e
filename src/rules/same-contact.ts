/** Recognising a contact whose row may have moved, or whose name or phone a colleague has mended. */
import type { ContactIdentity } from "./contact.ts";

/** A text as it is compared: case, ё, width and spaces folded. */
export function foldName(text: string): string {
  return text.normalize("NFKC").toLowerCase().replaceAll("ё", "е").replace(/\s+/g, " ").trim();
}

function digitsOf(phone: string | null): string {
  return (phone ?? "").replace(/\D/g, "");
}

/** True when both are the same contact by id, or by name and phone together. */
export function isSameContact(left: ContactIdentity, right: ContactIdentity): boolean {
  if (left.id !== null && right.id !== null) return left.id === right.id;
  return foldName(left.name) === foldName(right.name) && digitsOf(left.phone) === digitsOf(right.phone);
}

/** What a search for a contact found. */
export type Found =
  | { readonly kind: "one"; readonly contact: ContactIdentity }
  | { readonly kind: "none" }
  | { readonly kind: "several"; readonly contacts: readonly ContactIdentity[] };

/**
 * The contact among `contacts` that `wanted` is now: by id; else by name and phone together; else, when just one of the
 * two was changed, by the phone or the name alone as long as one contact only has it. Of several alike the one in the
 * same row.
 */
export function findAgain(wanted: ContactIdentity, contacts: readonly ContactIdentity[]): Found {
  if (wanted.id !== null) {
    const withId = contacts.filter(({ id }) => id === wanted.id);
    if (withId.length > 0) return chosen(withId, wanted.row);
  }
  const alike = contacts.filter((contact) => isSameContact(wanted, { ...contact, id: null }));
  if (alike.length > 0) return chosen(alike, wanted.row);
  const phone = digitsOf(wanted.phone);
  const samePhone = phone === "" ? [] : contacts.filter((contact) => digitsOf(contact.phone) === phone);
  if (samePhone.length > 0)
    return samePhone.length === 1 ? chosen(samePhone, wanted.row) : several(samePhone);
  const name = foldName(wanted.name);
  const sameName = name === "" ? [] : contacts.filter((contact) => foldName(contact.name) === name);
  if (sameName.length > 1) return several(sameName);
  return chosen(sameName, wanted.row);
}

function chosen(contacts: readonly ContactIdentity[], row: number): Found {
  const only = contacts.length === 1 ? contacts[0] : contacts.find((contact) => contact.row === row);
  if (only !== undefined) return { kind: "one", contact: only };
  return contacts.length === 0 ? { kind: "none" } : several(contacts);
}

function several(contacts: readonly ContactIdentity[]): Found {
  return { kind: "several", contacts };
}
