/** Everything that the head's page counts, read from a book. */
import type { TeamHistory } from "../../rules/team/history.ts";
import type { Book } from "../book.ts";
import type { ContactsSheet } from "../contacts-sheet.ts";
import { callFacts, type SortedRefusals } from "./call-facts.ts";
import { contactFacts } from "./contact-facts.ts";

/** Reads the whole history of a book once. */
export async function teamHistoryOf(book: Book, sorted: SortedRefusals): Promise<TeamHistory> {
  const { contacts } = book;
  const calls = callFacts(await book.calls(), sorted);
  return {
    calls,
    contacts: contacts.rows.map((row) => contactFacts(contacts, row)),
    team: await book.team(),
    complaints: (await book.complaints())?.complaints ?? [],
    hasOwners: hasOwnerColumn(contacts) || calls.some(({ owner }) => owner !== null),
  };
}

/** True where the contacts say whose they are, in a column or by the sheet they stand in. */
export function hasOwnerColumn({ parts }: ContactsSheet): boolean {
  return parts.some(({ columns, owner }) => columns.has("owner") || owner !== null);
}
