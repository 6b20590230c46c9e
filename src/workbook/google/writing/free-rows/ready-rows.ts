/**
 * Rows that are made ready for new contacts, with check boxes, formulas and words: a new one goes above the first of them
 * and takes over what that holds. Nobody's row is ever filled so, wherever others have sorted or dragged theirs by then.
 */
import type { sheets_v4 } from "@googleapis/sheets";
import { Failure } from "../../../../base/errors.ts";
import type { AppendRow } from "../../../changes.ts";
import { holds } from "../../../same-value.ts";
import type { FreshSheet } from "../rows/fresh-sheet.ts";
import { plannedCellAt } from "../rows/row-search.ts";

/** The first row made ready that new rows go above; null for others. Throws Failure conflict.changed where it holds something else by now. */
export function readyRow(sheet: FreshSheet, changes: readonly AppendRow[]): number | null {
  const rows = changes.flatMap(({ above }) => above ?? []);
  if (rows.length === 0) return null;
  const row = Math.min(...rows);
  const isReady = changes.every(({ cells }) =>
    cells.every(({ column }) => holds(sheet.cells.cell(row, column), plannedCellAt(sheet, row, column))),
  );
  if (!isReady) throw new Failure("conflict.changed", { place: sheet.layout.title });
  return row;
}

/**
 * Rows above a row made ready, with all that it holds: what a new contact's row says, and what is to be empty in it, is
 * written over that. With `isPlain` nothing is taken over.
 */
export function rowsAbove(
  sheetId: number,
  ready: number,
  how: { readonly count: number; readonly columns: readonly number[]; readonly isPlain: boolean },
): sheets_v4.Schema$Request[] {
  const { columns, count, isPlain } = how;
  const startIndex = ready - 1;
  const range = { sheetId, dimension: "ROWS", startIndex, endIndex: startIndex + count };
  const inserted = { insertDimension: { range, inheritFromBefore: false } };
  if (isPlain) return [inserted];
  const area = (startRowIndex: number, rows: number) => ({
    ...{ sheetId, startRowIndex, endRowIndex: startRowIndex + rows },
    ...{ startColumnIndex: 0, endColumnIndex: Math.max(...columns) },
  });
  const [source, destination] = [area(startIndex + count, 1), area(startIndex, count)];
  return [inserted, { copyPaste: { source, destination, pasteType: "PASTE_NORMAL" } }];
}

/** The cells of a new row that one formula above fills for all rows: empty, for a value of their own would be in its way. */
export function spilledCells({ cells, planned }: FreshSheet, change: AppendRow): AppendRow["cells"] {
  const written = new Set(change.cells.map(({ column }) => column));
  const isSpilled = (column: number) =>
    [cells, planned.cells].some((one) =>
      one.filledRows().some((row) => {
        const isOwn = typeof one.data(row, column)?.userEnteredValue?.formulaValue === "string";
        return one.isFormula(row, column) && !isOwn;
      }),
    );
  return Array.from({ length: planned.cells.lastColumn() }, (_, at) => at + 1)
    .filter((column) => !written.has(column) && isSpilled(column))
    .map((column) => ({ column, value: { kind: "empty" } }));
}
