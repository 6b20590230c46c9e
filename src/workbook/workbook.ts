/**
 * The port: a workbook in the language of sheets, without any sales word.
 *
 * `read` gives grids; `apply` takes changes, all or nothing. Adapters: workbook/excel, workbook/google, and a memory
 * one in the tests. Rows and columns are counted as a person sees them: row 1 is the first row, column 1 is A.
 */
import type { Day, Time } from "../rules/calendar/day.ts";
import type { Capabilities } from "./capabilities.ts";

/** What stands in a cell. A formula's cell gives its cached value. */
export type Cell =
  | { readonly kind: "empty" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  /** A number under a date format that names a real day. */
  | { readonly kind: "date"; readonly day: Day; readonly time: Time | null }
  | { readonly kind: "boolean"; readonly value: boolean }
  /** An error value such as #N/A, or a number under a date format that names no day (serial 60). `text` is what the person sees. */
  | { readonly kind: "unreadable"; readonly text: string };

/** A value to write. Text is always written as text, whatever it begins with. */
export type Value =
  | { readonly kind: "empty" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "date"; readonly day: Day; readonly time: Time | null }
  | { readonly kind: "boolean"; readonly value: boolean };

/** A sheet of a workbook as it stands in the tabs, left to right. */
export interface SheetTab {
  readonly title: string;
  readonly hidden: boolean;
  /** False for chart and dialog sheets, which hold no cells. */
  readonly hasCells: boolean;
}

/** What to read of a sheet. */
export interface Wanted {
  readonly sheet: string;
  /** Only the first so many rows; everything when absent. */
  readonly top?: number;
  /** Only the last so many rows are needed; others may be missing. Everything when absent. */
  readonly bottom?: number;
  /** Only these columns are needed; others may be given as empty. All when absent. */
  readonly columns?: readonly number[];
}

/** A rectangle of cells, its edges included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What marks an area off: a table of the program's own (headings included, without totals), the filter, a rule for what may be typed. */
export type AreaKind = "table" | "filter" | "rule";

/** The cells of one sheet, decoded when they are asked for. */
export interface Grid {
  readonly title: string;
  /** The visible row numbers of rows that hold at least one value, ascending. Hidden and filtered rows are included. */
  readonly rows: readonly number[];
  /** The last column that holds a value in any row, 0 for an empty sheet. */
  readonly lastColumn: number;
  cell(row: number, column: number): Cell;
  /** True when the cell holds a formula or lies inside an array or spill range. */
  isFormula(row: number, column: number): boolean;
  /** The first cell of the merged range that hides this one; null for a free cell and for the first one itself. */
  anchor(row: number, column: number): { readonly row: number; readonly column: number } | null;
  /** True where parts of the text are links or chips, or have a look of their own (a bold word, a red one): written anew, it would be lost. */
  isRich(row: number, column: number): boolean;
  /**
   * The values that a rule allows in this cell; null where anything may stand. None at all where the rule is no list, or
   * its list can't be worked out: then nothing is sure to be allowed.
   */
  choices(row: number, column: number): readonly string[] | null;
  /** The code of a cell's number format, such as `#,##0 "€"`; null where it has none, or where it isn't known. */
  format(row: number, column: number): string | null;
  /** The areas that are marked off so; none where that is not known. The sheet may be read to its end for filters and rules. */
  areas(kind: AreaKind): readonly Area[];
  /** Tells texts apart without decoding them; null where that is no quicker. */
  readonly marks: TextMarks | null;
}

/**
 * Numbers made of the letters and digits ("words") or the digits alone of a text: the same for texts that differ only in
 * case, spaces, punctuation, or in е and ё. Others may have the same. 0: it can't be told so; -1: the cell is empty.
 */
export interface TextMarks {
  at(row: number, column: number, of: "words" | "digits"): number;
  /** A number that only cells of this grid have which read the same, as they are written the same. */
  alike(row: number, column: number): number;
  of(text: string, of: "words" | "digits"): number;
}

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

/** A workbook at a place, to be read. Only the journal's door writes: everything else is given this much of a workbook. */
export interface ReadableWorkbook extends Capabilities {
  /** Where it is, as the person named it: a path or an address. */
  readonly place: string;
  /** The same workbook always gives the same text (a real path, a spreadsheet id): the journal is kept under it. */
  readonly identity: string;
  /** The spreadsheet's own time zone (IANA); null where the person's clock counts. */
  readonly timeZone: string | null;
  /**
   * A cheap text that changes whenever the workbook does (inode, size and time of the file); null where there is none,
   * or it can't be looked at now (no such method: never). Equal texts: nobody has changed the workbook in between.
   */
  version?(): string | null;
  /** The day it was last saved, by whomever; null (or no such method) where that is not known. */
  savedOn?(): Day | null;
  /** The tabs, left to right. */
  tabs(): Promise<readonly SheetTab[]>;
  /** The sheets asked for, in that order. Throws Failure when a sheet can't be read. */
  read(wanted: readonly Wanted[]): Promise<readonly Grid[]>;
  /** Warnings about the workbook itself for `check` (protected sheet, shared workbook…), as problem codes of their own. */
  remarks(): Promise<readonly Remark[]>;
}

/** A workbook at a place, as the adapters make it. */
export interface Workbook extends ReadableWorkbook {
  /** Carries out all changes or none. Throws Failure: a conflict when something expected no longer holds, a waiting problem when it can't be written now. */
  apply(changes: readonly Change[], options?: ApplyOptions): Promise<Applied>;
  /** Puts an earlier copy of the whole workbook in its place, also where there is none any more. Throws like `apply`. No such method: it can't be done. */
  putBack?(copy: Uint8Array, options?: ApplyOptions): void;
}

/** Something `check` tells about a workbook, without any harm in it. */
export interface Remark {
  readonly code: RemarkCode;
  readonly sheet: string | null;
  /** The account that a spreadsheet is opened with, where it is known. */
  readonly account?: string;
}

/** What a remark says. */
export type RemarkCode =
  | "protected-sheet"
  | "protected-for-some"
  | "protected-structure"
  | "read-only-recommended"
  | "external-links"
  | "signed-in";
