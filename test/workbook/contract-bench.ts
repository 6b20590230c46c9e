/** What the contract of the port is tried on. */
import type { Workbook } from "../../src/workbook/workbook.ts";
import type { SheetFixture, Written } from "../support/workbooks/memory-sheet.ts";

/** Someone else at the same workbook, with another program. */
export interface Colleague {
  set(sheet: string, row: number, column: number, written: Written): Promise<void>;
  /** Inserts an empty row so that it becomes row `at`. */
  insertRow(sheet: string, at: number): Promise<void>;
  deleteRow(sheet: string, at: number): Promise<void>;
}

/** A workbook under test. */
export interface Bench {
  readonly workbook: Workbook;
  readonly colleague: Colleague;
  /** The same workbook opened anew, as the next command does. */
  reopen(): Promise<Workbook>;
}

/** Makes a workbook of these sheets. */
export type MakeBench = (sheets: readonly SheetFixture[]) => Promise<Bench>;
