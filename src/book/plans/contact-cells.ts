/** What a call changes in the contact's own row: only cells of columns that exist, never a formula, never a value outside a drop-down, never the owner's own words. */

import type { LoggedCall } from "../../records/call/call.ts";
import { rowOfKey } from "../../rules/contacts/row-key.ts";
import type { SalesSettings } from "../../rules/deck/sales-settings.ts";
import type { ContactField } from "../../words/sheets/headings.ts";
import type { Cell, Value } from "../../workbook/cell.ts";
import { cellName } from "../../workbook/cell-name.ts";
import { cellText } from "../../workbook/cell-text.ts";
import { holds } from "../../workbook/same-value.ts";
import type { Book } from "../book.ts";
import type { TablePart } from "../contacts-sheet.ts";
import { oneLine } from "../sheets/cell-value.ts";
import { nothing, type Place, text, writers } from "./cell-writers.ts";
import { writtenOrder } from "./date-spelling.ts";
import { ownWordFor } from "./status-cell.ts";
import type { WhyLeft, Wish } from "./wish.ts";

/** A cell that a call changes, with what undo needs. */
export interface PlannedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** "time": the column with the time of the next contact. */
  readonly field: ContactField | "time";
  /** "База!E11" */
  readonly cell: string;
  readonly before: Cell;
  readonly after: Value;
}

/** A cell that is left as it is. */
export interface LeftAlone {
  readonly cell: string;
  readonly field: ContactField;
  readonly heading: string;
  /** What stands in it. */
  readonly found: string;
  readonly why: WhyLeft;
}

/** The cells of a row that a call changes, and those left alone. A skipped card changes none, a moved day only the day. */
export function contactCells(
  book: Book,
  key: number,
  call: LoggedCall,
  settings: SalesSettings,
): { cells: PlannedCell[]; left: LeftAlone[] } {
  const cells: PlannedCell[] = [];
  const left: LeftAlone[] = [];
  if (call.outcome === "skipped") return { cells, left };
  const part = book.contacts.part(key);
  const row = rowOfKey(key);
  const rowsOf = (one: TablePart) => () =>
    book.contacts.rows.filter((other) => book.contacts.part(other) === one).map(rowOfKey);
  const put = (field: PlannedCell["field"], column: number, before: Cell, after: Value) => {
    const cell = cellName(part.title, row, column);
    cells.push({ sheet: part.title, row, column, field, cell, before, after });
  };
  for (const [field, column] of part.columns) {
    if (call.outcome === "moved" && field !== "nextContact") continue;
    if ((field === "note" && !settings.noteInContact) || part.readOnly.has(field)) continue;
    const before = part.grid.cell(row, column);
    const elsewhere = () =>
      book.contacts.parts.flatMap((other) => {
        const there = other === part ? undefined : other.columns.get(field);
        return there === undefined ? [] : [{ grid: other.grid, column: there, rows: rowsOf(other) }];
      });
    const read = { before, elsewhere, rows: rowsOf(part) };
    const place = { ...read, part, row, column, language: book.language, order: writtenOrder(book) };
    const wish = writers[field]?.(call, place) ?? null;
    if (wish === null) continue;
    const after = typeof wish === "string" ? wish : allowed(place, wish);
    if (typeof after !== "string") {
      if (!holds(before, after)) put(field, column, before, after);
      continue;
    }
    const heading = oneLine(part.headings.get(column) ?? "");
    left.push({
      cell: cellName(part.title, row, column),
      field,
      heading,
      found: cellText(before),
      why: after,
    });
  }
  const timeCell = timeCellOf(part, row, call);
  if (timeCell !== null && cells.some(({ field }) => field === "nextContact")) {
    put("time", timeCell.column, timeCell.before, timeCell.after);
  }
  return { cells, left };
}

/** The time in its own column beside the day; null where there is none, or it stays as it is. */
function timeCellOf(
  { grid, time }: Place["part"],
  row: number,
  call: LoggedCall,
): { readonly column: number; readonly before: Cell; readonly after: Value } | null {
  if (time === null || !call.setsNext || grid.isFormula(row, time) || grid.rich(row, time) !== null)
    return null;
  const before = grid.cell(row, time);
  const after = call.next?.time == null ? nothing : text(call.next.time);
  return holds(before, after) ? null : { column: time, before, after };
}

function allowed({ column, part: { grid }, row, rows }: Place, wish: Wish): Value | WhyLeft {
  if (grid.isFormula(row, column)) return "formula";
  if (grid.anchor(row, column) !== null) return "merged";
  const rich = grid.rich(row, column);
  if (rich !== null) return rich;
  const choices = wish.value.kind === "text" ? grid.choices(row, column) : null;
  if (choices === null) return wish.value;
  const wanted = wish.value.kind === "text" ? wish.value.text : "";
  const choice = choices.includes(wanted) ? wanted : ownWordFor(choices, wish, { grid, column, rows });
  return choice === null ? "not-in-list" : text(choice);
}
