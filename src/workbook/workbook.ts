/**
 * The port: a workbook in the language of sheets, without any sales word.
 *
 * `read` gives grids; `apply` takes changes, all or nothing. Adapters: workbook/excel, workbook/google, and a memory
 * one in the tests. Rows and columns are counted as a person sees them: row 1 is the first row, column 1 is A.
 */
import type { Day } from "../rules/calendar/day.ts";
import type { Capabilities } from "./capabilities.ts";
import type { Cell } from "./cell.ts";
import type { Applied, ApplyOptions, Change } from "./changes.ts";

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

/** More than a plain text in a cell: parts of it have a look of their own (a bold word, a red one), it is a link, or a chip (a person, a file, a place). */
export type Rich = "rich" | "link" | "chip";

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
  /** What writing the text anew would take away; null for nothing. */
  rich(row: number, column: number): Rich | null;
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
