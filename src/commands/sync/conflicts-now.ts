/** The conflicts as the sheet stands now: rows may have moved since they were found. */
import type { Book } from "../../book/book.ts";
import { mayBeMeant } from "../../book/plans/may-be-meant.ts";
import type { Desk } from "../../journal/delivery/desk.ts";
import { callIn } from "../../journal/kinds/kinds.ts";
import { type Conflict, conflictsOf } from "../../journal/story/conflicts.ts";
import { contactOf } from "../../journal/story/entries.ts";

/** The conflicts of a journal; where it is about whom, with those who may be meant now. `book`: null for a workbook that can't be read. */
export function conflictsNow(desk: Desk, book: Book | null): readonly Conflict[] {
  const conflicts = conflictsOf(desk);
  return book === null ? conflicts : conflicts.map((conflict) => asOf(book, conflict));
}

function asOf({ contacts }: Book, conflict: Conflict): Conflict {
  const { entry } = conflict;
  const { obstacle } = entry;
  const call = callIn(entry);
  if (conflict.kind !== "contact" || call === null || obstacle === null) return conflict;
  const candidates = mayBeMeant(contacts, { ...call, contact: contactOf(call, entry) });
  const data = { ...obstacle.data, candidates };
  return { ...conflict, entry: { ...entry, obstacle: { ...obstacle, data } }, candidates };
}
