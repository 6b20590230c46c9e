/** One record of the journal and a workbook: whether it stands there, what it has to change, what taking it back changes. */
import type { Book } from "../../book/book.ts";
import { hasComplaint } from "../../book/plans/complaint-row.ts";
import { planCallBack, planCallEntry } from "../kinds/deliver-call.ts";
import { isContactThere, planContactBack, planContactEntry } from "../kinds/deliver-contact.ts";
import { areChangesThere, planTableBack } from "../kinds/deliver-table.ts";
import { type EntryPlan, nothingToTakeBack, type TakingBack } from "../kinds/delivering.ts";
import { callIn } from "../kinds/kinds.ts";
import type { Entry } from "../story/entries.ts";

/** True when a record stands in the workbook. `ids`: the call ids in it. */
export async function isThere(book: Book, entry: Entry, ids: ReadonlySet<string>): Promise<boolean> {
  switch (entry.kind) {
    case "call":
    case "moved":
      return ids.has(entry.id) && (entry.state === "taken-back" || hasComplaint(book, entry.record));
    case "contact":
      return isContactThere(book, entry.record);
    default:
      return areChangesThere(book, entry.record);
  }
}

/** Plans a record that does not stand in the workbook. Throws Failure conflict.* and workbook.* when it can't be written as it is. */
export async function planEntry(book: Book, entry: Entry): Promise<EntryPlan> {
  switch (entry.kind) {
    case "call":
    case "moved":
      return planCallEntry(book, entry.record, entry);
    case "contact":
      return planContactEntry(book, entry.record);
    default:
      return { changes: entry.record.changes, cells: null };
  }
}

/** Plans taking back a record. `stands`: whether it is in the workbook; a call that never got there has changed nothing. */
export async function planBack(book: Book, entry: Entry, stands: boolean): Promise<TakingBack> {
  if (callIn(entry) !== null && !stands && entry.arrival === null) return nothingToTakeBack;
  switch (entry.kind) {
    case "call":
    case "moved":
      return planCallBack(book, entry.record, entry);
    case "contact":
      return planContactBack(book, entry);
    default:
      return planTableBack(book, entry.record);
  }
}

/** True for what can wait until the workbook can be written; the rest is written at once or not at all. */
export function waitsForWorkbook(entry: Entry): boolean {
  return callIn(entry) !== null || entry.kind === "contact";
}
