/** Sheets right before a write, made of plain values. */
import type { sheets_v4 } from "@googleapis/sheets";
import { headingsOf } from "../../../../src/workbook/google/reading/headings.ts";
import type { SheetLayout } from "../../../../src/workbook/google/reading/layout.ts";
import { SheetCells } from "../../../../src/workbook/google/reading/sheet-cells.ts";
import type { FreshSheet } from "../../../../src/workbook/google/writing/rows/fresh-sheet.ts";

/** A plain value, or a cell as the API gives it; null for none. */
export type Plain = string | number | null | sheets_v4.Schema$CellData;

/** The cells of rows, from row 1. */
export function cellsOf(rows: readonly (readonly Plain[])[]): SheetCells {
  return new SheetCells([{ rowData: rows.map((row) => ({ values: row.map(dataOf) })) }]);
}

function dataOf(plain: Plain): sheets_v4.Schema$CellData {
  if (plain === null) return {};
  if (typeof plain === "object") return plain;
  const value = typeof plain === "number" ? { numberValue: plain } : { stringValue: plain };
  return { userEnteredValue: value, effectiveValue: value };
}

/** A sheet "S" with these rows now; `planned`: as they were when the write was planned, the same without it. */
export function freshSheet(
  rows: readonly (readonly Plain[])[],
  more: {
    readonly planned?: readonly (readonly Plain[])[];
    readonly columns?: ReadonlyMap<number, readonly unknown[]>;
    readonly layout?: Partial<SheetLayout>;
  } = {},
): FreshSheet {
  const planned = cellsOf(more.planned ?? rows);
  return {
    layout: {
      ...{ sheetId: 7, title: "S", hidden: false, hasCells: true, rowCount: 100, columnCount: 9 },
      ...{ merges: [], closed: [], filter: [], tables: [] },
      ...more.layout,
    },
    headings: headingsOf(planned),
    cells: cellsOf(rows),
    planned: { cells: planned, columns: more.columns ?? new Map(), age: 0 },
  };
}
