/** Everybody in the contacts sheet, as far as needed to find one of them by words, and to name one to a person. */
import type { Candidate } from "../base/usage-problems.ts";
import type { Somebody } from "../rules/contacts/who.ts";
import type { ContactsSheet } from "./contacts-sheet.ts";

/** All contacts, in the order of their rows. */
export function everybody(contacts: ContactsSheet): Somebody[] {
  return contacts.rows.map((row) => somebody(contacts, row));
}

/** The contact of a row. */
export function somebody(contacts: ContactsSheet, row: number): Somebody {
  const company = contacts.cell(row, "company");
  return {
    ...contacts.identity(row),
    company: company.kind === "text" ? company.text : null,
    phones: contacts.phones(row),
  };
}

/** One of several who may be meant. `number`: of today's list, null where that doesn't matter. */
export function candidateOf(
  contacts: ContactsSheet,
  { company, name, phone, row }: Pick<Somebody, "company" | "name" | "phone" | "row">,
  number: number | null = null,
): Candidate {
  return { ...contacts.place(row), name, phone, company, number };
}
