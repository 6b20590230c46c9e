/** A made-up table with the truth about it: which sheet, which column is what, which rows are contacts, what a call may write. */
import type { ContactField } from "../../src/words/sheets/headings.ts";
import type { SheetFixture } from "../support/workbooks/memory-sheet.ts";
import type { Tongue } from "./vocabulary.ts";

/** What is true of one column. */
export interface TrueColumn {
  /** The column as a person counts it, A = 1. */
  readonly column: number;
  readonly heading: string;
  /** What it is; null: nothing that the program has a word for; "either": both readings are right. */
  readonly field: ContactField | null | "either";
  /** True where the owner expects a call to write into it. */
  readonly written: boolean;
}

/** A made-up workbook and what is true of it. */
export interface MadeTable {
  /** What is difficult about it. */
  readonly kind: string;
  readonly tongue: Tongue;
  readonly seed: number;
  readonly sheets: readonly SheetFixture[];
  readonly truth: {
    /** The sheets that hold the contacts, in order. */
    readonly sheets: readonly string[];
    readonly headingRow: number;
    readonly columns: readonly TrueColumn[];
    /** Rows that are contacts, of the first sheet. */
    readonly rows: readonly number[];
    /** Rows whose people must not be called. */
    readonly doNotCall: readonly number[];
    /** The own words of the status column, empty where there are none; "list": only these may be written. */
    readonly statusWords: readonly string[];
    readonly hasList: boolean;
  };
}
