/** Plans one new row of the contacts sheet. */
import type { AddedContact } from "../../records/added-contact.ts";
import type { ContactField } from "../../words/sheets/headings.ts";
import type { AppendRow, Value } from "../../workbook/workbook.ts";
import type { Book } from "../book.ts";

/** What is known of a contact that is new to the sheet. */
export type NewContact = Omit<AddedContact, "alike">;

/** The change that adds the contact: a row with the columns that the sheet has. */
export function planContact({ contacts }: Book, contact: NewContact): AppendRow[] {
  const named = contacts.columns.has("name") || contact.name === "" ? contact : nameAsCompany(contact);
  const values: Partial<Record<ContactField, Value | null>> = {
    name: text(named.name),
    phone: text(named.phone),
    company: text(named.company),
    owner: text(named.owner),
    source: text(named.source),
    note: text(named.note),
    value: named.value === null ? null : { kind: "number", value: named.value },
    nextContact: { kind: "date", day: named.nextContact.day, time: named.nextContact.time },
  };
  const cells = [...contacts.columns].flatMap(([field, column]) => {
    const value = values[field] ?? null;
    return value === null ? [] : [{ column, value }];
  });
  return [{ kind: "append", sheet: contacts.title, headingRow: contacts.headingRow, cells, key: null }];
}

/** A sheet of companies has no column for a person: the name goes where its names stand. */
function nameAsCompany(contact: NewContact): NewContact {
  return { ...contact, company: contact.company ?? contact.name };
}

function text(content: string | null): Value | null {
  return content === null || content === "" ? null : { kind: "text", text: content };
}
