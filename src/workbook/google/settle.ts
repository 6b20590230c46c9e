/**
 * After a write: puts right what somebody moved in the moment between the last look and the write.
 *
 * Only our own stamp is ever taken back: a row that is not the meant one, holds exactly what we wrote and did not hold
 * it before, gets back what it held. The meant row is written only while it still holds what was shown. A call's row is
 * never written twice; one that has landed above its headings is moved under them.
 */
import type { sheets_v4 } from "@googleapis/sheets";
import { writeCells } from "./cell-writes.ts";
import { isEntered } from "./cells.ts";
import type { Draft } from "./draft.ts";
import type { InsertedRows } from "./draft-appends.ts";
import type { EditedRow } from "./draft-edits.ts";
import type { Fresh } from "./fresh.ts";
import type { FreshSheet } from "./fresh-sheet.ts";
import { heldBy, keyAt, rowsWithKey } from "./row-keys.ts";

/** A draft that was carried out, and the sheets as they were when it was drafted. */
export interface Done {
  readonly draft: Draft;
  readonly before: Fresh;
}

/** True when every written row still stands under its own key, and every new row under its headings. */
export function isAsMeant({ before, draft }: Done, after: Fresh): boolean {
  return (
    draft.edited.every((edited) => {
      const [old, now] = [before.sheets.get(edited.sheet), after.sheets.get(edited.sheet)];
      const key = old === undefined ? null : keyAt(old, edited.row, edited.expected);
      if (key === null) return true;
      const row = edited.row + draft.shiftOf(edited.sheet, edited.row);
      return now !== undefined && keyAt(now, row, edited.expected) === key;
    }) &&
    draft.inserted.every((rows) => {
      const [old, now] = [before.sheets.get(rows.sheet), after.sheets.get(rows.sheet)];
      return old === undefined || (now !== undefined && areHeadings(rows, old, now, rows.headingRow));
    })
  );
}

/** What has to be sent so that everything stands where it was meant to; nothing when it does. */
export function repairs({ before, draft }: Done, now: Fresh): sheets_v4.Schema$Request[] {
  const requests = draft.edited.flatMap((edited) => {
    const [old, sheet] = [before.sheets.get(edited.sheet), now.sheets.get(edited.sheet)];
    return old === undefined || sheet === undefined ? [] : repairRow(edited, old, sheet, draft);
  });
  const moves = draft.inserted.flatMap((rows) => {
    const [old, sheet] = [before.sheets.get(rows.sheet), now.sheets.get(rows.sheet)];
    return old === undefined || sheet === undefined ? [] : moveRows(rows, old, sheet);
  });
  return [...requests, ...moves];
}

function repairRow(
  edited: EditedRow,
  old: FreshSheet,
  now: FreshSheet,
  draft: Draft,
): sheets_v4.Schema$Request[] {
  const { cells, expected, sheetId } = edited;
  const key = keyAt(old, edited.row, expected);
  const [right, ...more] = rowsWithKey(now, key, expected);
  const isStamped = (row: number) =>
    cells.every(({ column, entered }) => isEntered(now.cells.data(row, column), entered));
  if (key === null || more.length > 0 || (right !== undefined && isStamped(right))) return [];
  const written = edited.row + draft.shiftOf(edited.sheet, edited.row);
  const stamped = now.cells
    .filledRows()
    .filter((row) => isStamped(row) && !wasStamped(edited, old, now, row));
  const foreign = stamped.length === 1 ? stamped[0] : stamped.find((row) => row === written);
  const restored = foreign === undefined ? [] : restore(edited, old, now, foreign);
  const isUntouched =
    right !== undefined &&
    cells.every(({ column }) =>
      isEntered(now.cells.data(right, column), old.cells.data(edited.row, column)?.userEnteredValue),
    );
  return [...restored, ...(isUntouched ? writeCells(sheetId, right, cells) : [])];
}

/** True for a row that held the same already before the write: then it is no stamp of ours. */
function wasStamped({ cells, expected }: EditedRow, old: FreshSheet, now: FreshSheet, row: number): boolean {
  const key = keyAt(now, row, expected);
  const held = cells.map(({ column, entered }) => ({ entered, data: heldBy(old, key, expected, column) }));
  return held.every(({ data, entered }) => data !== "unknown" && isEntered(data, entered));
}

function restore(
  { cells, expected, sheetId }: EditedRow,
  old: FreshSheet,
  now: FreshSheet,
  row: number,
): sheets_v4.Schema$Request[] {
  const key = keyAt(now, row, expected);
  const held = cells.map(({ column, format }) => {
    // A row that was not there before held nothing that we know of.
    const known = heldBy(old, key, expected, column);
    const data = known === "unknown" ? {} : known;
    const own = data.effectiveFormat?.numberFormat ?? "none";
    return { column, entered: data.userEnteredValue, format: format === "keep" ? format : own } as const;
  });
  return writeCells(sheetId, row, held);
}

/** Rows of ours that stand above their headings go under them. */
function moveRows(rows: InsertedRows, old: FreshSheet, now: FreshSheet): sheets_v4.Schema$Request[] {
  if (!rows.isUnderHeadings) return [];
  const headingRow = now.cells.filledRows().find((row) => areHeadings(rows, old, now, row));
  if (headingRow === undefined) return [];
  const isOurs = (row: number) =>
    rows.keys.some(
      (key) => key !== null && isEntered(now.cells.data(row, key.column), { stringValue: key.text }),
    );
  const row = now.cells.filledRows().find((one) => one < headingRow && isOurs(one));
  if (row === undefined) return [];
  const source = { sheetId: rows.sheetId, dimension: "ROWS", startIndex: row - 1, endIndex: row };
  return [{ moveDimension: { source, destinationIndex: headingRow } }];
}

/** True when a row says what the headings over our new rows said. */
function areHeadings(rows: InsertedRows, old: FreshSheet, now: FreshSheet, row: number): boolean {
  return rows.columns.every((column) =>
    isEntered(now.cells.data(row, column), old.cells.data(rows.headingRow, column)?.userEnteredValue),
  );
}
