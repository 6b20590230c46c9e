/** Recognising a contact whose row may have moved, or whose name or phone a colleague has mended. */
import type { ContactIdentity } from "./contact.ts";

/** A text as it is compared: case, ё, width and spaces folded. */
export function foldName(text: string): string {
  return text.normalize("NFKC").toLowerCase().replaceAll("ё", "е").replace(/\s+/g, " ").trim();
}

/** The digits of a phone; empty for none. */
export function digitsOf(phone: string | null): string {
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
