/** Settling a conflict by naming the row that an outcome belongs to. */
import { Failure } from "../../base/errors.ts";
import type { Book } from "../../book/book.ts";
import type { Choice } from "../../journal/story/conflicts.ts";

/** A row with the contact that stands in it now: it may move before the outcome is written. */
export function choiceOfRow(row: number, book: Book | null): Choice {
  if (book === null) return { how: "row", row };
  const { contacts } = book;
  if (!contacts.rows.includes(row)) throw new Failure("usage.no-such-row", { row, sheet: contacts.title });
  return { how: "row", row, contact: contacts.index.identityOf(row) };
}
