/** The changes of a workbook: made one after the other, carried out in the bytes of a new package, proved afterwards. */
import { inRange } from "../base/cell-name.ts";
import type { SheetValues } from "../read/sheet-values.ts";
import type { DateColumn } from "../sheet/column-add.ts";
import type { NewValue } from "../style/cell-style.ts";
import type { XlsxWorkbook } from "../workbook.ts";
import { readSomeRows } from "./sheet-rows-read.ts";
import { WorkbookDraft } from "./workbook-draft.ts";
import { verifyWritten, type WrittenSheet } from "./written.ts";

/** A column of a sheet that is added: its heading, and its width in characters. */
export interface ListColumn {
  readonly heading: string;
  readonly width: number;
}

/** Why a cell may not be written: it lies inside a merged range, or is a heading or a total of a table. */
export type Fixed = { readonly kind: "merged" } | { readonly kind: "table"; readonly table: string };

/** A workbook being changed. Nothing is written anywhere. Rows and columns are counted from 1. */
export class Draft {
  readonly workbook: XlsxWorkbook;
  readonly #draft: WorkbookDraft;

  /** @internal Throws XlsxError for a package that may not be written: signed, a part standing twice, a part that is a bomb. */
  constructor(workbook: XlsxWorkbook) {
    this.workbook = workbook;
    this.#draft = new WorkbookDraft(workbook.package);
  }

  /** Rows of a sheet as they stand in the file. Throws XlsxError. */
  rows(title: string, rows: Iterable<number>): SheetValues {
    return readSomeRows(this.workbook, title, this.#draft.sheet(title).rows, rows);
  }

  /** Why a cell may not be written; null when it may. Whether it holds a formula is told by `rows`. */
  fixed(title: string, row: number, column: number): Fixed | null {
    const sheet = this.#draft.sheet(title);
    if (sheet.mergeOver(row, column) !== null) return { kind: "merged" };
    const found = sheet.tables.find(({ table: { headings, range, totals } }) => {
      const ends = (row === range.top && headings > 0) || (row === range.bottom && totals > 0);
      return ends && inRange(range, row, column);
    });
    return found === undefined ? null : { kind: "table", table: found.table.name };
  }

  /** Writes a value into a cell; a new cell looks like the ones around it. */
  set(title: string, row: number, column: number, value: NewValue): void {
    this.#draft.sheet(title).set(row, column, value);
  }

  /** Adds a row below those under a row of headings and gives its number. Throws XlsxError: totals-row, not-kept. */
  appendRow(title: string, headingRow: number, values: ReadonlyMap<number, NewValue>): number {
    return this.#draft.appendRow(title, headingRow, values);
  }

  /** Adds a column at the right end of the headings and gives its number. Throws XlsxError not-kept. */
  addColumn(
    title: string,
    headingRow: number,
    heading: string,
    hidden: boolean,
    values: ReadonlyMap<number, NewValue>,
    dates: DateColumn | null = null,
  ): number {
    return this.#draft.addColumn(title, headingRow, heading, hidden, values, dates);
  }

  /** Adds a sheet with a row of headings behind the others. Throws XlsxError sheet-exists. */
  addSheet(title: string, columns: readonly ListColumn[], rows: readonly (readonly NewValue[])[]): void {
    this.#draft.addSheet(title, columns, rows);
  }

  /** Writes all cells of a sheet anew, adding it when there is none. */
  putSheet(title: string, widths: readonly number[], rows: readonly (readonly NewValue[])[]): void {
    this.#draft.putSheet(title, widths, rows);
  }

  /** The bytes of the new package, one after the other; null when nothing is different. Throws XlsxError. */
  finish(): Promise<readonly Buffer[] | null> {
    return this.#draft.finish();
  }

  /**
   * Proves that written bytes are the old package with these changes and no others: every other part the same bytes, every
   * other row the same bytes, every cell that was set what it was set to. Gives the changed sheets, to be looked at.
   * Throws XlsxError not-kept, or damaged.
   */
  verify(written: Buffer): WrittenSheet[] {
    return verifyWritten(this.workbook, this.#draft, written);
  }
}
