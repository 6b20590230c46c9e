/** Settling a conflict by naming the row that an outcome belongs to. */
import { Failure } from "../../base/errors.ts";
import type { Book } from "../../book/book.ts";
import { nobodyInRow } from "../../book/nobody-in-row.ts";
import type { Choice } from "../../journal/story/conflicts.ts";
import { rowOfKey } from "../../rules/contacts/row-key.ts";
import { foldName } from "../../rules/contacts/same-contact.ts";

/** A row as a person names it: "17", "Anna!17" where the table stands in several sheets, with or without "row:". */
export interface NamedRow {
  readonly row: number;
  readonly sheet: string | null;
}

const named = /^(?:(?:row|строка|ряд|rând|rand)\s*:\s*)?(?:'?([^']+?)'?!)?\s*([1-9]\d{0,6})$/iu;

/** The row that the words name; null for other words. */
export function namedRow(text: string): NamedRow | null {
  const [, sheet = null, row] = named.exec(text.normalize("NFC").trim()) ?? [];
  return row === undefined ? null : { row: Number(row), sheet };
}

/** The rows of contacts that may be meant: several where a table stands in several sheets and none is named. */
export function rowsMeant({ contacts }: Book, { row, sheet }: NamedRow): readonly number[] {
  return contacts.rows.filter(
    (key) =>
      rowOfKey(key) === row && (sheet === null || foldName(contacts.part(key).title) === foldName(sheet)),
  );
}

/**
 * A row with the contact that stands in it now: it may move before the outcome is written. Throws Failure
 * usage.no-such-row or .no-such-sheet where nobody stands in it, usage.row-in-several where the sheet must be named too.
 */
export function choiceOfRow(named: NamedRow, book: Book): Choice {
  const { row } = named;
  const { contacts } = book;
  const [key, another] = rowsMeant(book, named);
  if (key === undefined) throw nobodyInRow(contacts, named);
  if (another !== undefined) {
    const places = rowsMeant(book, named).map((one) => `${contacts.part(one).title}!${row}`);
    throw new Failure("usage.row-in-several", { places });
  }
  return { how: "row", row: key, contact: contacts.index.identityOf(key) };
}
