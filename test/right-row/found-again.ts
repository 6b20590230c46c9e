import type { Contact, ContactIdentity } from "../../src/rules/contacts/contact.ts";
import { findAgain } from "../../src/rules/contacts/find-again.ts";
import { contactAs, indexOf } from "../support/contact-rows.ts";

export type Said = Partial<Omit<Contact, "row">> & { readonly typedId?: string };

export const anna: Said = { name: "Anna Petrova", phone: "+7 916 123-45-67", company: "Roof", value: 300 };
export const boris: Said = { name: "Boris Kotov", phone: "+7 916 765-43-21", company: "Door", value: 200 };
export const vera: Said = { name: "Vera Pop", phone: "+373 68 777 888", company: "Wall", value: 100 };
export const rosa: Said = { name: "Rosa", phone: "+40 721 000 111", company: "Nord", value: 300 };
export const otherRosa: Said = { name: "Rosa", phone: "+40 721 000 222", company: "Sud", value: 200 };
export const roofDeal: Said = { ...vera, company: "Roof", value: 5000 };
export const windowDeal: Said = { ...vera, company: "Windows", value: 800 };

/** Rows from 2 on. */
export function sheet(...rows: readonly Said[]) {
  return rows.map((said, index) => contactAs({ row: index + 2, ...said }));
}

/** The row that the contact of a row of `before` is found in afterwards; else what the search came to. */
export function found(before: readonly Contact[], row: number, after: readonly Contact[]): number | string {
  return rowFor(indexOf(before).identityOf(row), after);
}

export function rowFor(wanted: ContactIdentity, after: readonly Contact[]): number | string {
  const result = findAgain(wanted, indexOf(after));
  return result.kind === "one" ? result.contact.row : result.kind;
}
