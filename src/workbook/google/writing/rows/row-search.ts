/** Finds the row that a change means, wherever it stands by now, and makes sure that it holds what was shown. */
import { Failure } from "../../../../base/errors.ts";
import type { Cell } from "../../../cell.ts";
import { cellName } from "../../../cell-name.ts";
import { cellText } from "../../../cell-text.ts";
import type { EditRow } from "../../../changes.ts";
import { holds } from "../../../same-value.ts";
import { cellOfPlain } from "../../reading/cells.ts";
import { idAt, idOf } from "../../reading/headings.ts";
import type { FreshSheet } from "./fresh-sheet.ts";

/** A cell of the row as earlier changes of the same write leave it; undefined when they don't touch it. */
export type Overlay = (column: number) => Cell | undefined;

/** The row of an edit. Throws a conflict when it is gone, or stands there twice. */
export function findRow(edit: EditRow, sheet: FreshSheet): number {
  const rows = rowsOf(edit, sheet);
  const [row] = rows;
  if (row === undefined) throw new Failure("conflict.contact-gone", { name: nameOf(edit, sheet) });
  if (rows.length > 1) throw new Failure("conflict.contact-doubled", { name: nameOf(edit, sheet) });
  return row;
}

/** Every row that an edit may mean: those with its id, of several those that are as expected; without an id all that are as expected. */
export function rowsOf(edit: EditRow, sheet: FreshSheet): number[] {
  const { cells, headings } = sheet;
  const id = plannedId(edit, sheet);
  const isIt = (row: number) => edit.expect.every(({ cell, column }) => holds(cells.cell(row, column), cell));
  if (id === null) {
    const isTold = edit.expect.some(({ cell }) => cell.kind !== "empty");
    return isIt(edit.row) || !isTold ? [edit.row] : cells.filledRows().filter(isIt);
  }
  const withId = cells.filledRows().filter((row) => idAt(cells, row, headings) === id);
  if (withId.length < 2) return withId;
  // A doubled id says nothing: somebody copied it, or a row shows it that it does not belong to.
  const asExpected = withId.filter(isIt);
  if (asExpected.length === 0) return withId;
  return asExpected.includes(edit.row) && isPlace(edit, asExpected, sheet) ? [edit.row] : asExpected;
}

/** True when all rows that look like the meant one stand where they stood when the edit was planned. */
function isPlace({ expect }: EditRow, rows: readonly number[], sheet: FreshSheet): boolean {
  return rows.every((row) =>
    expect.every(({ cell, column }) => holds(plannedCellAt(sheet, row, column), cell)),
  );
}

/** What a cell held when the write was planned. */
export function plannedCellAt({ planned }: FreshSheet, row: number, column: number): Cell {
  const values = planned.columns.get(column);
  return values === undefined ? planned.cells.cell(row, column) : cellOfPlain(values[row - 1]);
}

/** The id that stood in the row when the edit was planned. */
export function plannedId(edit: EditRow, { headings, planned }: FreshSheet): string | null {
  const { idColumn } = headings;
  if (idColumn === null) return null;
  const expected = edit.expect.find(({ column }) => column === idColumn);
  if (expected !== undefined) return idOf(expected.cell);
  const column = planned.columns.get(idColumn);
  return column === undefined
    ? idAt(planned.cells, edit.row, headings)
    : idOf(cellOfPlain(column[edit.row - 1]));
}

/** Throws a conflict when a cell holds something else than expected, and a problem when it can't be written. */
export function verifyRow(edit: EditRow, row: number, sheet: FreshSheet, overlay: Overlay): void {
  const title = sheet.layout.title;
  verifyHeadings(edit, sheet);
  for (const { cell, column } of edit.expect) {
    if (column !== sheet.headings.idColumn || cell.kind !== "empty")
      verifyCell(sheet, row, column, cell, overlay);
  }
  for (const { before, column } of edit.cells) {
    const cell = cellName(title, row, column);
    if (sheet.cells.isFormula(row, column)) throw new Failure("workbook.formula", { cell });
    // Planned anew, it is left alone.
    if (sheet.cells.rich(row, column) !== null) throw conflictAt(sheet, row, column, before);
    if (isInsideMerge(sheet, row, column)) throw new Failure("workbook.merged", { cell });
    verifyCell(sheet, row, column, before, overlay);
  }
}

function conflictAt(sheet: FreshSheet, row: number, column: number, expected: Cell): Failure {
  return new Failure("conflict.cell", {
    cell: cellName(sheet.layout.title, row, column),
    expected: cellText(expected),
    found: cellText(sheet.cells.cell(row, column)),
  });
}

function verifyCell(sheet: FreshSheet, row: number, column: number, expected: Cell, overlay: Overlay): void {
  const found = overlay(column) ?? sheet.cells.cell(row, column);
  if (holds(found, expected)) return;
  throw new Failure("conflict.cell", {
    cell: cellName(sheet.layout.title, row, column),
    expected: cellText(expected),
    found: cellText(found),
  });
}

/** A column that has another heading by now is another column. */
function verifyHeadings(edit: EditRow, sheet: FreshSheet): void {
  const { row } = sheet.headings;
  if (row === null) return;
  for (const { column } of [...edit.cells, ...edit.expect]) {
    verifyHeading(sheet, row, column);
  }
}

/** Throws a conflict when a heading is not what it was. */
export function verifyHeading(sheet: FreshSheet, row: number, column: number): void {
  const expected = sheet.planned.cells.cell(row, column);
  const found = sheet.cells.cell(row, column);
  if (holds(found, expected)) return;
  throw new Failure("conflict.cell", {
    cell: cellName(sheet.layout.title, row, column),
    expected: cellText(expected),
    found: cellText(found),
  });
}

function isInsideMerge({ layout }: FreshSheet, row: number, column: number): boolean {
  return layout.merges.some((range) => {
    const { endColumnIndex, endRowIndex, startColumnIndex, startRowIndex } = range;
    const [top, left] = [(startRowIndex ?? 0) + 1, (startColumnIndex ?? 0) + 1];
    const isInside =
      row >= top && row <= (endRowIndex ?? row) && column >= left && column <= (endColumnIndex ?? column);
    return isInside && (row !== top || column !== left);
  });
}

function nameOf(edit: EditRow, { headings }: FreshSheet): string {
  const named = edit.expect.find(({ cell, column }) => column !== headings.idColumn && cell.kind !== "empty");
  return named === undefined ? cellName(edit.sheet, edit.row, 1) : cellText(named.cell);
}
