/** Looks whether everything that was written still stands in the workbook, when somebody else has changed it. */
import type { Book } from "../../book/book.ts";
import { type Entry, retold } from "../story/entries.ts";
import type { CallEvent } from "../story/events.ts";
import { audit, type Findings } from "./audit.ts";
import { type Desk, isUnseen, type OpenedBook } from "./desk.ts";

/** What the audit saw. */
export interface Audited {
  /** The call ids in the workbook. */
  readonly ids: ReadonlySet<string>;
  /** The ids of calls that have gone and wait again. */
  readonly gone: readonly string[];
}

/**
 * Audits the workbook and notes in the journal what waits again and what the person is to be asked about. Without
 * `whole` only when its version is not the one last seen; null when there was nothing to look at.
 */
export async function auditWorkbook(desk: Desk, opened: OpenedBook, whole: boolean): Promise<Audited | null> {
  const { journal, now } = desk;
  const { entries } = journal.story();
  const isDue = whole || isUnseen(desk, opened.version);
  if (!isDue || ![...entries.values()].some(({ arrival }) => arrival !== null)) return null;
  const sheet = await callsIn(opened.book);
  const look = (known: ReadonlyMap<string, Entry>): Findings =>
    audit(known.values(), sheet.ids, sheet.isMarkedUndone, now.day);
  let findings = look(entries);
  if (whole || findings.reachesBack) findings = look(journal.wholeStory().entries);
  const { deleted, gone, undoneAgain } = findings;
  const events = [
    ...[...gone, ...undoneAgain].flatMap((entry) => [...retold(entry), reopened(entry)]),
    ...deleted.flatMap((entry) => [...retold(entry), rowDeleted(entry)]),
  ];
  journal.mark(events, now);
  return { ids: sheet.ids, gone: gone.map(({ id }) => id) };
}

/** The call ids in a workbook. */
export async function idsIn(book: Book): Promise<ReadonlySet<string>> {
  return (await callsIn(book)).ids;
}

async function callsIn(
  book: Book,
): Promise<{ ids: ReadonlySet<string>; isMarkedUndone(id: string): boolean }> {
  const calls = await book.calls();
  const rows = new Map<string, number>();
  for (const row of calls?.rows ?? []) {
    const id = calls?.id(row) ?? null;
    if (id !== null) rows.set(id, row);
  }
  return {
    ids: new Set(rows.keys()),
    isMarkedUndone: (id) => {
      const row = rows.get(id);
      return row !== undefined && calls?.call(row).undone === true;
    },
  };
}

function reopened({ id }: Entry): CallEvent {
  return { event: "reopened", id };
}

function rowDeleted({ call, id }: Entry): CallEvent {
  const data = { name: call.contact.name, day: call.at.day };
  return { event: "conflict", id, obstacle: { code: "conflict.row-deleted", data } };
}
