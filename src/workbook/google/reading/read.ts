/** What was read of a spreadsheet at one time: small sheets whole, of big ones columns and a sample of rows. */
import type { sheets_v4 } from "@googleapis/sheets";
import type { Columns } from "./column-grid.ts";
import { headingRows } from "./headings.ts";
import type { SheetLayout } from "./layout.ts";
import { rowsRange } from "./ranges.ts";
import { SheetCells } from "./sheet-cells.ts";

/** What was read, at one time. */
export interface Read {
  /** When the first request was sent, by the machine's clock. */
  at: number;
  /** Small sheets, whole. */
  readonly whole: Map<string, SheetCells>;
  /** Some rows of big sheets. */
  readonly samples: Map<string, SheetCells>;
  readonly columns: Map<string, Map<number, readonly unknown[]>>;
}

/** All sheets as a write has left them. */
export interface Left {
  /** When the write was sent, by the machine's clock. */
  readonly at: number;
  readonly sheets: readonly sheets_v4.Schema$Sheet[];
}

/** What was last read of a sheet. */
export interface Planned {
  /** All cells of a small sheet; the first rows and a sample of a big one. */
  readonly cells: SheetCells;
  /** Columns of a big sheet, from row 1. */
  readonly columns: Columns;
  /** Milliseconds since it was asked for; infinite when it does not hold the whole sheet, or something was written since. */
  readonly age: number;
}

/** Nothing read yet. */
export function newRead(at: number): Read {
  return { at, whole: new Map(), samples: new Map(), columns: new Map() };
}

/** All sheets, whole. */
export function wholeRead(at: number, sheets: readonly sheets_v4.Schema$Sheet[]): Read {
  const read = newRead(at);
  for (const { data, properties } of sheets)
    read.whole.set(properties?.title ?? "", new SheetCells(data ?? []));
  return read;
}

/** The top of a big sheet, and a few rows at every quarter of it: a column's format need not begin at its top. */
export function sampleRanges({ rowCount, title }: SheetLayout): string[] {
  const quarters = [1, 2, 3].map((quarter) => Math.floor((rowCount * quarter) / 4));
  return [
    rowsRange(title, 1, Math.min(headingRows, rowCount)),
    ...quarters.map((row) => rowsRange(title, row, row + 3)),
  ].filter((_, index) => index === 0 || rowCount > 4 * headingRows);
}

/** The columns of a sheet, from 1. */
export function everyColumn({ columnCount }: SheetLayout): number[] {
  return Array.from({ length: columnCount }, (_, index) => index + 1);
}
