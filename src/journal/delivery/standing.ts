/** Which records stand in a workbook, changed by others since or not. */
import type { Book } from "../../book/book.ts";
import { isContactKnown } from "../kinds/deliver-contact.ts";
import type { Entry } from "../story/entries.ts";
import { idsIn } from "./audit.ts";

/** The ids of those that stand there: calls by their rows, added contacts by name and phone. */
export async function standingIn(book: Book, entries: readonly Entry[]): Promise<ReadonlySet<string>> {
  const ids = await idsIn(book, entries);
  const stands = (entry: Entry): boolean =>
    entry.kind === "contact" ? isContactKnown(book, entry.record) : ids.has(entry.id);
  return new Set(entries.filter(stands).map(({ id }) => id));
}
