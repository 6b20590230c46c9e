/** Plans taking a call back: the contact's cells get their old values where they still hold ours, and the call's row is marked. */
import { Failure, isConflict } from "../../base/errors.ts";
import type { LoggedCall } from "../../records/call/call.ts";
import { callColumn } from "../../records/call/fields.ts";
import { rowOfKey } from "../../rules/contacts/row-key.ts";
import { yesWord } from "../../words/sheets/calls.ts";
import type { Cell, Value } from "../../workbook/cell.ts";
import { cellName } from "../../workbook/cell-name.ts";
import type { CellEdit, Change } from "../../workbook/changes.ts";
import { holds } from "../../workbook/same-value.ts";
import type { Book, CallsSheet } from "../book.ts";
import type { TablePart } from "../contacts-sheet.ts";
import { rowOfCall } from "../sheets/calls-known.ts";
import { complaintMark } from "./complaint-row.ts";
import { identityCells, rowOf } from "./plan-call.ts";

/** A cell as it was before a call and as the call left it. */
export interface WrittenCell {
  readonly column: number;
  readonly field: string;
  /** "База!E11" */
  readonly cell: string;
  readonly before: Cell;
  readonly after: Value;
}

/** What taking a call back changes. */
export interface UndoPlan {
  readonly changes: readonly Change[];
  /** Names of cells that hold something else by now, or held what can't be written back: they stay as they are. */
  readonly left: readonly string[];
  /** False where the contact's row has gone, or can't be told from others: no contact's cell is touched. */
  readonly isContactFound: boolean;
}

/**
 * Plans taking back a call that was written. `cells`: what it changed. A call already marked changes nothing, unless the
 * contact's cells still say all that it wrote: then it was never taken back. One whose own row has gone leaves the
 * contact's cells, which are put back all the same where they still hold ours.
 */
export async function planUndo(
  book: Book,
  call: LoggedCall,
  cells: readonly WrittenCell[],
): Promise<UndoPlan> {
  const ofComplaint = await complaintMark(book, call);
  const calls = await book.calls();
  const at = rowOfCall(calls, call);
  const isGone = calls === null || at === null;
  const key = rowNow(book, call);
  const isMarked = !isGone && calls.call(at).undone;
  if (isMarked && (key === null || !saysAll(book, key, cells)))
    return { changes: ofComplaint, left: [], isContactFound: true };
  const mark = [...(isGone || isMarked ? [] : planMark(book, calls, at)), ...ofComplaint];
  if (key === null) return { changes: mark, left: [], isContactFound: cells.length === 0 };
  const edits: CellEdit[] = [];
  const left: string[] = [];
  const part = book.contacts.part(key);
  const row = rowOfKey(key);
  for (const cell of cells) {
    const column = columnNow(part, cell);
    const value = writable(cell.before);
    const now = part.grid.cell(row, column);
    // An older copy that was saved over ours has taken it back already.
    if (isGone && value !== null && holds(now, value)) continue;
    const isOurs = holds(now, cell.after) && !part.grid.isFormula(row, column);
    if (value === null || !isOurs || part.grid.rich(row, column) !== null)
      left.push(cellName(part.title, row, column));
    else edits.push({ column, before: now, value });
  }
  const expect = identityCells(book.contacts, key);
  const edit: Change = { kind: "edit", sheet: part.title, row, cells: edits, expect };
  return { changes: edits.length === 0 ? mark : [edit, ...mark], left, isContactFound: true };
}

/** True when a call has changed something of a row, and all of that still stands there. */
function saysAll(book: Book, key: number, cells: readonly WrittenCell[]): boolean {
  const part = book.contacts.part(key);
  const telling = cells.filter(({ after, before }) => !holds(before, after));
  const isThere = (cell: WrittenCell): boolean =>
    holds(part.grid.cell(rowOfKey(key), columnNow(part, cell)), cell.after);
  return telling.length > 0 && telling.every(isThere);
}

function rowNow(book: Book, call: LoggedCall): number | null {
  try {
    return rowOf(book.contacts, call);
  } catch (error) {
    if (error instanceof Failure && isConflict(error)) return null;
    throw error;
  }
}

/** Marks the call's row, in a new column where the sheet has none for it. */
function planMark(book: Book, calls: CallsSheet, row: number): Change[] {
  const { headingRow, title: sheet } = calls;
  const value: Value = { kind: "text", text: yesWord[book.language] };
  const column = calls.columns.get("undone");
  if (column === undefined) {
    const heading = callColumn("undone").headings[book.language][0];
    return [{ kind: "add-column", sheet, headingRow, heading, hidden: false, cells: [{ row, value }] }];
  }
  const idColumn = calls.columns.get("id");
  const expect = idColumn === undefined ? [] : [{ column: idColumn, cell: calls.grid.cell(row, idColumn) }];
  return [
    { kind: "edit", sheet, row, cells: [{ column, before: calls.grid.cell(row, column), value }], expect },
  ];
}

/** The column that a field has now: columns may have been moved since. */
export function columnNow(part: TablePart, cell: Pick<WrittenCell, "field" | "column">): number {
  if (cell.field === "time") return part.time ?? cell.column;
  if (cell.field === "name" && part.names.some(({ column }) => column === cell.column)) return cell.column;
  for (const [field, column] of part.columns) if (field === cell.field) return column;
  return cell.column;
}

/** What stood there as a value to write; null for what can't be written (an error value, a date that is no day). */
function writable(cell: Cell): Value | null {
  return cell.kind === "unreadable" ? null : cell;
}
