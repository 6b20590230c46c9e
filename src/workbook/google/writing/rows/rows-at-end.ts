/** Rows below all others of a sheet. */
import type { sheets_v4 } from "@googleapis/sheets";
import { tableRanges } from "../../reading/grid.ts";
import type { FreshSheet } from "./fresh-sheet.ts";

/**
 * Empty rows below row `last`. What is inserted below the last row of a Table or filter does not join it: there the rows
 * are inserted above the last one, which then goes above them.
 */
export function rowsAfter(
  { layout: { filter, sheetId, tables } }: FreshSheet,
  last: number,
  how: {
    readonly count: number;
    readonly headingRow: number;
    readonly inheritFromBefore: boolean;
    readonly isPlain: boolean;
  },
): sheets_v4.Schema$Request[] {
  const { count, headingRow, inheritFromBefore, isPlain } = how;
  const rows = (startIndex: number, length: number) => ({
    ...{ sheetId, dimension: "ROWS", startIndex, endIndex: startIndex + length },
  });
  const ends = [...tableRanges(tables), ...filter].map(({ endRowIndex }) => endRowIndex ?? 0);
  if (isPlain || last <= headingRow || !ends.includes(last))
    return [{ insertDimension: { range: rows(last, count), inheritFromBefore } }];
  return [
    { insertDimension: { range: rows(last - 1, count), inheritFromBefore: last - 1 > headingRow } },
    { moveDimension: { source: rows(last - 1 + count, 1), destinationIndex: last - 1 } },
  ];
}

/** The last row that holds a value, in what was read of the sheet by now and when the write was planned; at least that of the headings. */
export function lastFilledRow({ cells, planned }: FreshSheet, headingRow: number): number {
  const inColumns = [...planned.columns.values()].map(
    (values) => values.findLastIndex((value) => value !== "" && value !== undefined) + 1,
  );
  return Math.max(headingRow, cells.filledRows().at(-1) ?? 0, ...inColumns);
}
