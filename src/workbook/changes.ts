/** The changes of a workbook that can be asked for, and where they landed. */
import type { Cell, Value } from "./cell.ts";

/** One cell of an edit, with what it holds before: `apply` throws a conflict when it holds something else. */
export interface CellEdit {
  readonly column: number;
  readonly before: Cell;
  readonly value: Value;
}

/** Edits cells of one existing row. */
export interface EditRow {
  readonly kind: "edit";
  readonly sheet: string;
  readonly row: number;
  readonly cells: readonly CellEdit[];
  /** Other cells of the row that must still hold this (name, phone): the row's identity. */
  readonly expect: readonly { readonly column: number; readonly cell: Cell }[];
}

/** Adds one row after the last row that holds a value (at the adapter's place for new rows). */
export interface AppendRow {
  readonly kind: "append";
  readonly sheet: string;
  /** The row the headings stand in. */
  readonly headingRow: number;
  readonly cells: readonly { readonly column: number; readonly value: Value }[];
  /**
   * Cells under headings that the sheet may not have yet. A heading that stands nowhere in the heading row is added at
   * its right end by the same write (a table grows), once for all rows of the write that name it.
   */
  readonly newColumns?: readonly { readonly heading: string; readonly value: Value }[];
  /**
   * The first row that was made ready for the next contact: the new one goes above it and takes over its look, its rules
   * and its formulas. Only where rows may move, so that a row is never filled which is somebody else's by then.
   */
  readonly above?: number;
  /** Unique text of this row (a call id): an adapter that can be interrupted uses it to write the row exactly once. */
  readonly key: string | null;
}

/** How wide a column of a new sheet is, and what it holds. */
export interface NewColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
}

/** Adds a sheet with a heading row, after the last one. */
export interface AddSheet {
  readonly kind: "add-sheet";
  readonly title: string;
  readonly columns: readonly NewColumn[];
  readonly rows: readonly (readonly Value[])[];
}

/** Writes a whole sheet of our own anew (the report), adding it when there is none. Refused when cell A1 is not empty and does not begin with `stamp`. */
export interface PutSheet {
  readonly kind: "put-sheet";
  readonly title: string;
  readonly stamp: string;
  readonly widths: readonly number[];
  readonly rows: readonly (readonly Value[])[];
}

/** A new column of days among those of a table. */
export interface DateColumn {
  /** The column whose look its cells take over, as far down as `lastRow`. */
  readonly like: number;
  readonly lastRow: number;
  /** The last column of the sheet that is used: the new one stands right of it, unless a table can take it in. */
  readonly rightOf: number;
}

/** Adds a column to a sheet's headings, at their right end unless said otherwise; existing cells stay with their headings. */
export interface AddColumn {
  readonly kind: "add-column";
  readonly sheet: string;
  readonly headingRow: number;
  readonly heading: string;
  readonly hidden: boolean;
  /** Values by visible row number. */
  readonly cells: readonly { readonly row: number; readonly value: Value }[];
  /** Given where its cells are to hold days: they are formatted so, also the empty ones. */
  readonly dates?: DateColumn;
  /** The column that it pushes to the right to stand in its place. Only where rows may move: others add it at the right end. */
  readonly before?: number;
  /** The column that it is, with all that stands in it: it only moves. Where rows don't move, it stays where it stands. */
  readonly from?: number;
}

/** One change of a workbook. */
export type Change = EditRow | AppendRow | AddSheet | PutSheet | AddColumn;

/** Where an applied change landed, in the order of the changes: the visible row of an edit or append, else null. */
export interface Applied {
  readonly rows: readonly (number | null)[];
  /** The version of the workbook that these changes made, as `version` gives it; null where there is none. */
  readonly version?: string | null;
}

/** How to apply. */
export interface ApplyOptions {
  /** Write although the workbook looks open in another program. */
  readonly force?: boolean;
  /** Apply only to this version of the workbook, as `version` gives it; any other is a Failure conflict.changed. */
  readonly version?: string | null;
  /** Called at the last moment before the workbook is changed; throws to stop it. */
  readonly beforeReplace?: () => void;
}
