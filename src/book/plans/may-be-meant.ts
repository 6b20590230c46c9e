/** Who may be meant where a contact isn't found for certain: the problem that says so names them. */
import { Failure } from "../../base/errors.ts";
import type { Candidate } from "../../base/usage-problems.ts";
import type { LoggedCall } from "../../records/call/call.ts";
import type { ContactIdentity } from "../../rules/contacts/contact.ts";
import { findAgain } from "../../rules/contacts/find-again.ts";
import type { Found } from "../../rules/contacts/found.ts";
import { withName, withPhone } from "../../rules/contacts/who.ts";
import { looksLikePhone } from "../../rules/typed/phone.ts";
import type { ContactsSheet } from "../contacts-sheet.ts";
import { candidateOf, everybody, somebody } from "../everybody.ts";

/** So many are named; more help nobody to choose. */
const mostNamed = 10;

/** The problem that a contact has gone from the sheet, or can't be told from others alike. */
export function notFound(
  contacts: ContactsSheet,
  contact: ContactIdentity,
  found: Exclude<Found, { kind: "one" }>,
): Failure {
  const { name } = contact;
  const candidates = named(contacts, rowsOf(contacts, contact, found));
  return found.kind === "none"
    ? new Failure("conflict.contact-gone", { name, candidates })
    : new Failure("conflict.contact-doubled", { name, candidates });
}

/**
 * Throws Failure conflict.typed-otherwise where the words that named the contact of this row while the workbook could not
 * be read would not name it alone now. A name that was corrected since names nobody; a phone then may be another's.
 */
export function verifyStillNamed(contacts: ContactsSheet, row: number, { contact, typed }: LoggedCall): void {
  if (typed === undefined) return;
  const rows = rowsNamed(contacts, typed);
  const isAlone = rows.every((one) => one === row);
  if (isAlone && (rows.length > 0 || !looksLikePhone(typed))) return;
  const candidates = named(contacts, [row, ...rows]);
  throw new Failure("conflict.typed-otherwise", { who: typed, name: contact.name, candidates });
}

/** All who may be meant by a call that could not be written, as the sheet stands now. */
export function mayBeMeant(
  contacts: ContactsSheet,
  { contact, typed }: Pick<LoggedCall, "contact" | "typed">,
): readonly Candidate[] {
  const rows = rowsOf(contacts, contact, findAgain(contact, contacts.index));
  return named(contacts, typed === undefined ? rows : [...rows, ...rowsNamed(contacts, typed)]);
}

/** The rows that a search came to; where it found nobody, those with the same name or the same phone. */
function rowsOf(contacts: ContactsSheet, contact: ContactIdentity, found: Found): readonly number[] {
  if (found.kind === "one") return [found.contact.row];
  if (found.kind === "several") return found.contacts.map(({ row }) => row);
  const isNamed = contact.name !== "" || contact.phone !== null;
  return isNamed ? contacts.index.sharing(contact) : [];
}

function rowsNamed(contacts: ContactsSheet, typed: string): readonly number[] {
  const people = everybody(contacts);
  const found = looksLikePhone(typed) ? withPhone(people, typed) : withName(people, typed);
  return found.map(({ row }) => row);
}

function named(contacts: ContactsSheet, rows: readonly number[]): readonly Candidate[] {
  return [...new Set(rows)].slice(0, mostNamed).map((row) => candidateOf(contacts, somebody(contacts, row)));
}
