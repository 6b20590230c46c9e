/** Comparing two contacts by everything that is known of both. */
import { samePhone } from "../typed/phone.ts";
import type { ContactIdentity, DescribedContact, NamedContact } from "./contact.ts";

/** Nearly every name: what folding it comes to is known without looking at each sign. */
const usual = /^[a-zа-яăâîșț0-9.,()+_-]+(?: [a-zа-яăâîșț0-9.,()+_-]+)*$/;

/** A text as it is compared: case, ё, width and spaces folded. */
export function foldName(text: string): string {
  const lower = text.toLowerCase();
  if (usual.test(lower)) return lower;
  return text.normalize("NFKC").toLowerCase().replaceAll("ё", "е").replace(/\s+/g, " ").trim();
}

/** The digits of a phone; empty for none. */
export function digitsOf(phone: string | null): string {
  return (phone ?? "").replace(/\D/g, "");
}

/** True when both say the same phone, in whatever spelling; false where one has none. */
export function isSamePhone(left: string | null, right: string | null): boolean {
  const digits = digitsOf(left);
  if (digits !== "" && digits === digitsOf(right)) return true;
  return samePhone(left ?? "", right ?? "");
}

/** True when both say the same name; false where one has none. */
export function isSameName(left: string, right: string): boolean {
  const folded = foldName(left);
  return folded !== "" && folded === foldName(right);
}

/** True when name and phone of both are the same, or are both missing. */
export function areAlike(
  left: Pick<NamedContact, "name" | "phone">,
  right: Pick<NamedContact, "name" | "phone">,
): boolean {
  return foldName(left.name) === foldName(right.name) && digitsOf(left.phone) === digitsOf(right.phone);
}

/** True when both say the same, as far as it is known of the first. Their places and notes don't count. */
export function saysTheSame(known: ContactIdentity, now: DescribedContact): boolean {
  return (
    !haveOtherIds(known, now) &&
    areAlike(known, now) &&
    isSameOrUnknown(known.company, now.company) &&
    isSameOrUnknown(known.source, now.source) &&
    (known.value === undefined || known.value === now.value)
  );
}

/** True when both have an id and not the same one. */
export function haveOtherIds(left: Pick<NamedContact, "id">, right: Pick<NamedContact, "id">): boolean {
  return left.id !== null && right.id !== null && left.id !== right.id;
}

/** True when both have an id that people gave, and not the same one. */
export function haveOtherTypedIds(left: ContactIdentity, right: Pick<DescribedContact, "typedId">): boolean {
  return left.typedId != null && right.typedId != null && left.typedId !== right.typedId;
}

/** True when both have the same id that people gave. */
export function haveSameTypedId(left: ContactIdentity, right: Pick<DescribedContact, "typedId">): boolean {
  return left.typedId != null && left.typedId === right.typedId;
}

/** True when two identities that were kept are of one contact: by id where both have one, else by all that is known of both, and by the row where others are just like them. */
export function isSameContact(left: ContactIdentity, right: ContactIdentity): boolean {
  if (left.id !== null && right.id !== null) return left.id === right.id;
  const { company, source, value } = right;
  return (
    areAlike(left, right) &&
    !haveOtherTypedIds(left, { typedId: right.typedId ?? null }) &&
    (company === undefined || isSameOrUnknown(left.company, company)) &&
    (source === undefined || isSameOrUnknown(left.source, source)) &&
    (left.value === undefined || value === undefined || left.value === value) &&
    (left.row === right.row ||
      haveSameTypedId(left, { typedId: right.typedId ?? null }) ||
      !hasTwin(left) ||
      !hasTwin(right))
  );
}

function hasTwin({ others = [] }: ContactIdentity): boolean {
  return others.length > 0;
}

function isSameOrUnknown(known: string | null | undefined, now: string | null): boolean {
  return known === undefined || foldName(known ?? "") === foldName(now ?? "");
}
