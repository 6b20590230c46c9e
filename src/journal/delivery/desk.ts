/** What delivering needs: the journal of a workbook, the workbook itself, and how it is opened as a book. */

import type { Book } from "../../book/book.ts";
import type { Moment, Time } from "../../rules/calendar/day.ts";
import type { ReadableWorkbook } from "../../workbook/workbook.ts";
import type { Journal } from "../store/journal.ts";

/** The moment taken as now: always with a time. */
export interface Now extends Moment {
  readonly time: Time;
}

/** A workbook with its journal. */
export interface Desk {
  readonly journal: Journal;
  readonly workbook: ReadableWorkbook;
  /** The moment taken as now. */
  readonly now: Now;
  /** Reads the workbook (or one with planned changes laid over it) as a book. */
  open(workbook: ReadableWorkbook): Promise<Book>;
}

/** A book and the version of the workbook it was read at; null where the workbook has no versions. */
export interface OpenedBook {
  readonly book: Book;
  readonly version: string | null;
}

/** Opens the workbook as it stands now. The version is asked first: what changes meanwhile then counts as a change. */
export async function openNow({ open, workbook }: Desk): Promise<OpenedBook> {
  const version = workbook.version?.() ?? null;
  return { book: await open(workbook), version };
}

/** True when nobody has changed the workbook since it was opened, as far as that can be told without reading it. */
export function isCurrent({ version }: OpenedBook, { workbook }: Desk): boolean {
  if (workbook.version === undefined) return true;
  return version !== null && version === workbook.version();
}

/** True when a workbook that has versions is not at the one that was last seen complete. */
export function isUnseen(desk: Desk, version: string | null): boolean {
  return desk.workbook.version !== undefined && (version === null || version !== desk.journal.story().seen);
}
