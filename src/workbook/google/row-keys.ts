/** What a row is recognised by: its id, or in a sheet without ids the cells that it was expected to hold. */

import type { sheets_v4 } from "@googleapis/sheets";
import { cellOfPlain, enteredPlain } from "./cells.ts";
import type { FreshSheet } from "./fresh-sheet.ts";
import { idAt, idOf } from "./headings.ts";

/** The key of a row; null when nothing tells it from others. */
export function keyAt(
  { cells, headings }: FreshSheet,
  row: number,
  expected: readonly number[],
): string | null {
  if (headings.idColumn !== null) return idAt(cells, row, headings);
  const told = expected.map((column) => cells.cell(row, column));
  return told.every(({ kind }) => kind === "empty") ? null : JSON.stringify(told);
}

/** The rows with a key. */
export function rowsWithKey(sheet: FreshSheet, key: string | null, expected: readonly number[]): number[] {
  if (key === null) return [];
  return sheet.cells.filledRows().filter((row) => keyAt(sheet, row, expected) === key);
}

/** What a cell of the row with a key held, formulas too; "unknown" when that row was not read. */
export function heldBy(
  sheet: FreshSheet,
  key: string | null,
  expected: readonly number[],
  column: number,
): sheets_v4.Schema$CellData | "unknown" {
  const [row] = rowsWithKey(sheet, key, expected);
  if (row === undefined) return "unknown";
  const read = sheet.cells.data(row, column);
  if (read !== undefined || !isBigRead(sheet)) return read ?? {};
  return plannedCell(sheet, key, column);
}

/** Of a big sheet only the ids and the meant rows are read afresh; other cells as they were when it was last read. */
function plannedCell(
  { headings: { idColumn }, planned: { columns } }: FreshSheet,
  key: string | null,
  column: number,
): sheets_v4.Schema$CellData | "unknown" {
  const ids = idColumn === null ? undefined : columns.get(idColumn);
  const values = columns.get(column);
  const at = ids?.findIndex((id) => idOf(cellOfPlain(id, false)) === key) ?? -1;
  if (at < 0 || values === undefined) return "unknown";
  const entered = enteredPlain(values[at]);
  return entered === undefined ? {} : { userEnteredValue: entered, effectiveValue: entered };
}

function isBigRead({ planned }: FreshSheet): boolean {
  return planned.columns.size > 0;
}
