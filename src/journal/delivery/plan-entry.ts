/** Plans what one call of the journal still has to change in the workbook. */

import type { Book } from "../../book/book.ts";
import { callRow } from "../../book/plans/call-row.ts";
import { planCall, rowOf } from "../../book/plans/plan-call.ts";
import { columnNow, planUndo } from "../../book/plans/plan-undo.ts";
import type { LoggedCall } from "../../records/call/call.ts";
import { holds } from "../../workbook/same-value.ts";
import type { Change } from "../../workbook/workbook.ts";
import { contactOf, type Entry } from "../story/entries.ts";
import type { ChangedCell } from "../story/events.ts";

/** The changes of one call; `cells` are the contact's, null where there is nothing for undo to keep. */
export interface EntryPlan {
  readonly changes: readonly Change[];
  readonly cells: readonly ChangedCell[] | null;
}

/**
 * Plans one call. `isThere`: its row stands in the Calls sheet. Throws Failure conflict.* when the contact is not what
 * was shown, workbook.* when a cell can't be written.
 */
export async function planEntry(book: Book, entry: Entry, isThere: boolean): Promise<EntryPlan> {
  if (entry.state === "taken-back") {
    const { changes } = isThere ? await planUndo(book, entry.call, entry.cells ?? []) : { changes: [] };
    return { changes, cells: null };
  }
  if (entry.settlement?.how === "theirs" || isShownAlready(book, entry)) {
    return { changes: await callRow(book, entry.call), cells: null };
  }
  const { cells, changes } = await planCall(book, settledCall(book, entry));
  return { changes, cells };
}

/** Only the call's row has gone: the contact's cells still say what was written. */
function isShownAlready(book: Book, { call, cells, settlement }: Entry): boolean {
  if (settlement !== null || cells === null || cells.length === 0) return false;
  const row = rowOf(book.contacts, call);
  return cells.every((cell) => holds(book.contacts.grid.cell(row, columnNow(book, cell)), cell.after));
}

/** The call as it is to be written after a conflict: over what stands there now, perhaps in another row. */
function settledCall(book: Book, entry: Entry): LoggedCall {
  const { call, settlement } = entry;
  if (settlement === null || settlement.how === "theirs") return call;
  const isChosen = settlement.how === "row" && settlement.contact === undefined;
  const row = isChosen ? settlement.row : rowOf(book.contacts, { contact: contactOf(entry) });
  return { ...call, contact: book.contacts.index.identityOf(row), due: book.contacts.nextContact(row) };
}
