/** Columns of Google's Tables that have a type: their cells take values but no formats, and their drop-downs stand with the Table alone. */
import type { sheets_v4 } from "@googleapis/sheets";
import type { SheetLayout } from "./layout.ts";

/** The typed column of a Table that a cell (from 1) lies in; null outside, in its headings, and where no type was chosen. */
export function typedColumnAt(
  tables: SheetLayout["tables"],
  row: number,
  column: number,
): sheets_v4.Schema$TableColumnProperties | null {
  for (const { columnProperties = [], range = {} } of tables) {
    const { endColumnIndex, endRowIndex, startColumnIndex, startRowIndex } = range;
    const left = startColumnIndex ?? 0;
    const isInside =
      row > (startRowIndex ?? 0) + 1 &&
      row <= (endRowIndex ?? Number.POSITIVE_INFINITY) &&
      column > left &&
      column <= (endColumnIndex ?? Number.POSITIVE_INFINITY);
    if (!isInside) continue;
    // The first column's index is left out, as default values are.
    const found = columnProperties.find(({ columnIndex }) => left + (columnIndex ?? 0) + 1 === column);
    const type = found?.columnType ?? "COLUMN_TYPE_UNSPECIFIED";
    return found === undefined || type === "COLUMN_TYPE_UNSPECIFIED" ? null : found;
  }
  return null;
}
