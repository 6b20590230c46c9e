/** How the journal of a workbook stands once what could be delivered has been, for `check`. */
import { readdirSync } from "node:fs";
import { basename, dirname } from "node:path";
import { conflictedCopies } from "../../base/conflicted-copies.ts";
import type { Book } from "../../book/book.ts";
import { type SharedFolder, sharedFolderOf } from "../../files/shared-folder.ts";
import { copiesOf } from "../../journal/copies/copies.ts";
import type { Delivery } from "../../journal/delivery/delivery.ts";
import type { Desk } from "../../journal/delivery/desk.ts";
import { otherJournals } from "../../journal/store/other-journals.ts";
import type { Conflict } from "../../journal/story/conflicts.ts";
import type { UnreadEntry } from "../../journal/story/unread.ts";
import type { Day } from "../../rules/calendar/day.ts";
import { conflictsNow } from "../sync/conflicts-now.ts";

/** What the journal holds. */
export interface JournalState {
  /** What was delivered by this command, and what still waits and why. */
  readonly delivery: Delivery;
  /** Outcomes that the person decides about. */
  readonly conflicts: readonly Conflict[];
  /** Lines that can't be read. */
  readonly unreadable: number;
  /** What was saved and can't be read by this version. */
  readonly unreadableEntries: readonly UnreadEntry[];
  readonly copies: { readonly count: number; readonly last: Day | null };
  /** Other workbooks of this machine for which something is open. */
  readonly others: readonly { readonly place: string; readonly open: number }[];
  /** A folder that other programs write to as well; null for an ordinary one, as far as its name tells. */
  readonly sharedFolder: SharedFolder | null;
  /** Other versions of the workbook that a sync program has left beside it. */
  readonly conflictedCopies: readonly string[];
}

/** Looks into the journal of a desk after a delivery. Throws Failure workbook.unreadable. */
export function journalState(desk: Desk, delivery: Delivery, book: Book): JournalState {
  const { journal, workbook } = desk;
  const path = workbook.file;
  const copies = copiesOf(journal);
  return {
    delivery,
    conflicts: conflictsNow(desk, book),
    unreadable: journal.unreadable(),
    unreadableEntries: journal.unread(),
    copies: { count: copies.length, last: copies[0]?.made.day ?? null },
    others: otherJournals(desk).map(({ identity, open: count }) => ({ place: identity, open: count })),
    sharedFolder: path === null ? null : sharedFolderOf(path),
    conflictedCopies: path === null ? [] : conflictedCopies(namesIn(dirname(path)), basename(path)),
  };
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
