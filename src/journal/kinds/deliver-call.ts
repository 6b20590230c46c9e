/** What a call of the journal (or a moved day) still has to change in the workbook. */
import type { Book } from "../../book/book.ts";
import { callRow } from "../../book/plans/call-row.ts";
import { complaintRow } from "../../book/plans/complaint-row.ts";
import { verifyStillNamed } from "../../book/plans/may-be-meant.ts";
import { isGone, planCall, rowOf } from "../../book/plans/plan-call.ts";
import { columnNow, planUndo } from "../../book/plans/plan-undo.ts";
import { whoseCell } from "../../book/plans/whose-cell.ts";
import { rowOfCall } from "../../book/sheets/calls-known.ts";
import type { LoggedCall } from "../../records/call/call.ts";
import { rowOfKey } from "../../rules/contacts/row-key.ts";
import { holds } from "../../workbook/same-value.ts";
import { contactOf, type Standing } from "../story/entries.ts";
import type { EntryPlan, TakingBack } from "./delivering.ts";

/**
 * Plans one call that does not stand in the sheet of calls. Throws Failure conflict.* when the contact is not what was
 * shown, workbook.* when a cell can't be written.
 */
export async function planCallEntry(book: Book, call: LoggedCall, standing: Standing): Promise<EntryPlan> {
  // Its complaint alone has gone from the workbook.
  if (call.complaint !== null && rowOfCall(await book.calls(), call) !== null) {
    return { changes: await complaintRow(book, call), cells: null };
  }
  const how = standing.settlement?.how ?? null;
  const isOnlyRow = how === "theirs" || (how === "back" && !hasGoneBack(book, call, standing));
  if (isOnlyRow || isShownAlready(book, call, standing)) {
    return { changes: [...(await callRow(book, call)), ...(await complaintRow(book, call))], cells: null };
  }
  const settled = settledCall(book, call, standing);
  // Nothing of it was written, and nobody has chosen its row.
  const isFirst = standing.cells === null && standing.settlement === null;
  if (isFirst) verifyStillNamed(book.contacts, rowOf(book.contacts, settled), settled);
  const { cells, changes } = await planCall(book, settled);
  return { changes, cells };
}

/** Plans taking a call back whose row stands in the sheet of calls. */
export async function planCallBack(book: Book, call: LoggedCall, standing: Standing): Promise<TakingBack> {
  const written = { ...call, contact: contactOf(call, standing) };
  // Where theirs was kept, the cells were only planned: none of them is ours, whatever it says.
  const cells = standing.settlement?.how === "theirs" ? [] : (standing.cells ?? []);
  const undone = await planUndo(book, written, cells);
  const left = undone.left.map((cell) => whoseCell(book.contacts, cell));
  return { ...undone, left, isChanged: false };
}

/** Only the call's row has gone: the contact's cells still say what was written. */
function isShownAlready(book: Book, call: LoggedCall, { cells, settlement }: Standing): boolean {
  if (settlement !== null || cells === null || cells.length === 0) return false;
  const key = rowOf(book.contacts, call);
  const part = book.contacts.part(key);
  return cells.every((cell) => holds(part.grid.cell(rowOfKey(key), columnNow(part, cell)), cell.after));
}

/**
 * The contact's cells say again what they said before the call: an older copy was saved over them too. Otherwise they
 * were written once, whatever has become of them, and are never written a second time for the same call. Of a contact that
 * has gone from the table nothing can go back.
 */
function hasGoneBack(book: Book, call: LoggedCall, standing: Standing): boolean {
  const telling = (standing.cells ?? []).filter(({ after, before }) => !holds(before, after));
  const contact = contactOf(call, standing);
  if (telling.length === 0 || isGone(book.contacts, { contact })) return false;
  const key = rowOf(book.contacts, { contact });
  const part = book.contacts.part(key);
  return telling.every((cell) => holds(part.grid.cell(rowOfKey(key), columnNow(part, cell)), cell.before));
}

/** The call as it is to be written after a conflict: over what stands there now, perhaps in another row. */
function settledCall(book: Book, call: LoggedCall, standing: Standing): LoggedCall {
  const { settlement } = standing;
  if (settlement === null || settlement.how === "theirs" || settlement.how === "back") return call;
  const isChosen = settlement.how === "row" && settlement.contact === undefined;
  const row = isChosen ? settlement.row : rowOf(book.contacts, { contact: contactOf(call, standing) });
  return { ...call, contact: book.contacts.index.identityOf(row), due: book.contacts.nextContact(row) };
}
