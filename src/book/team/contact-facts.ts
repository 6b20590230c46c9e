/** What the head's page and the cards know of a client beside the calls. */
import type { ContactFacts } from "../../rules/team/history.ts";
import type { ContactsSheet } from "../contacts-sheet.ts";
import { amountOf } from "../sheets/cell-value.ts";

/** A row of the contacts as the page counts it. */
export function contactFacts(contacts: ContactsSheet, row: number): ContactFacts {
  const { name, phone } = contacts.identity(row);
  const renewal = contacts.renewal(row);
  return {
    ...{ row, name, phone, owner: contacts.owner(row) },
    value: amountOf(contacts.cell(row, "value")),
    next: contacts.nextContact(row),
    closed: contacts.isClosed(row),
    renewal: renewal.kind === "set" ? renewal.day : null,
  };
}
