/** How the journal of a workbook stands, for `check`: nothing is written, and nothing delivered. */
import { readdirSync } from "node:fs";
import { basename, dirname } from "node:path";
import { conflictedCopies, type SharedFolder, sharedFolderOf } from "../files/shared-folder.ts";
import { copiesOf } from "../journal/copies.ts";
import type { Desk } from "../journal/desk.ts";
import { otherJournals } from "../journal/other-journals.ts";
import type { Day } from "../rules/day.ts";

/** What the journal holds. */
export interface JournalState {
  /** Outcomes that wait to be written. */
  readonly waiting: number;
  /** Outcomes that the person decides about. */
  readonly conflicts: number;
  /** Lines that can't be read. */
  readonly unreadable: number;
  readonly copies: { readonly count: number; readonly last: Day | null };
  /** Other workbooks of this machine for which something is open. */
  readonly others: readonly { readonly place: string; readonly open: number }[];
  /** A folder that other programs write to as well; null for an ordinary one, as far as its name tells. */
  readonly sharedFolder: SharedFolder | null;
  /** Other versions of the workbook that a sync program has left beside it. */
  readonly conflictedCopies: readonly string[];
}

/** Looks into the journal of a desk. Throws Failure workbook.unreadable. */
export function journalState(desk: Desk): JournalState {
  const { journal, workbook } = desk;
  const path = workbook.kind === "excel" ? workbook.identity : null;
  const open = journal.open();
  const conflicts = open.filter(({ state }) => state === "conflict").length;
  const copies = copiesOf(journal);
  return {
    waiting: open.length - conflicts,
    conflicts,
    unreadable: journal.unreadable(),
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
