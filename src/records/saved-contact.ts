/** Reads back what a contact is recognised by, from a journal or a day's list. */
import type { ContactIdentity, KinContact, LikeContact, NextContact } from "../rules/contacts/contact.ts";
import { isFields, momentOf, numberOf, textOf } from "./fields.ts";

/** The identity; null when it is none. What an older version did not save is left undefined. */
export function identityOf(value: unknown): ContactIdentity | null {
  if (!isFields(value) || typeof value.row !== "number" || typeof value.name !== "string") return null;
  const { company, nearly, noteMark, others, row, name, source } = value;
  return {
    ...{ row, id: textOf(value.id), name, phone: textOf(value.phone) },
    company: company === undefined ? undefined : textOf(company),
    value: value.value === undefined ? undefined : numberOf(value.value),
    source: source === undefined ? undefined : textOf(source),
    noteMark: textOf(noteMark) ?? undefined,
    ownerMark: textOf(value.ownerMark) ?? undefined,
    typedId: textOf(value.typedId) ?? undefined,
    above: textOf(value.above) ?? undefined,
    below: textOf(value.below) ?? undefined,
    others: Array.isArray(others) && others.every(isLikeContact) ? others : undefined,
    nearly: Array.isArray(nearly) && nearly.every(isKinContact) ? nearly : undefined,
  };
}

function isKinContact(value: unknown): value is KinContact {
  return isFields(value) && typeof value.row === "number" && typeof value.mark === "string";
}

function isLikeContact(value: unknown): value is LikeContact {
  return (
    isFields(value) &&
    typeof value.row === "number" &&
    typeof value.mark === "string" &&
    typeof value.noteMark === "string" &&
    (value.noted === undefined || typeof value.noted === "string")
  );
}

/** The next contact; null when it is none. */
export function nextContactOf(value: unknown): NextContact | null {
  if (!isFields(value)) return null;
  if (value.kind === "none") return { kind: "none" };
  if (value.kind === "unreadable") return { kind: "unreadable", found: textOf(value.found) ?? "" };
  const moment = value.kind === "set" ? momentOf(value) : null;
  return moment === null ? null : { kind: "set", ...moment };
}
