/** New rows stand under their headings, also when those have moved since. */
import type { sheets_v4 } from "@googleapis/sheets";
import { isEntered } from "../reading/cells.ts";
import type { InsertedRows } from "./draft-appends.ts";
import type { FreshSheet } from "./rows/fresh-sheet.ts";

/** A row of ours that stands above its headings goes under them. */
export function moveRows(rows: InsertedRows, old: FreshSheet, now: FreshSheet): sheets_v4.Schema$Request[] {
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
export function areHeadings(rows: InsertedRows, old: FreshSheet, now: FreshSheet, row: number): boolean {
  return rows.columns.every((column) =>
    isEntered(now.cells.data(row, column), old.cells.data(rows.headingRow, column)?.userEnteredValue),
  );
}
