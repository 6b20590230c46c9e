/** Reads a written package back: it must be the old one with the changes of a draft, and nothing else. */
import { XlsxError } from "../base/errors.ts";
import { limits } from "../base/limits.ts";
import { bufferSource } from "../base/source.ts";
import { openSource } from "../package/open.ts";
import { type Package, sheetNamed } from "../package/package.ts";
import type { SheetValues } from "../read/sheet-values.ts";
import type { SheetDraft } from "../sheet/sheet-draft.ts";
import { sheetLayout } from "../sheet/sheet-layout.ts";
import { SheetRows } from "../sheet/sheet-rows.ts";
import { XlsxWorkbook } from "../workbook.ts";
import type { ZipEntry } from "../zip/zip-entry.ts";
import { readSomeRows } from "./sheet-rows-read.ts";
import { verifyCells } from "./verify-cells.ts";
import { verifyPackage } from "./verify-package.ts";
import { verifySheet, verifyWellFormed } from "./verify-sheet.ts";
import type { WorkbookDraft } from "./workbook-draft.ts";

/** A changed sheet as it was written. */
export interface WrittenSheet {
  readonly title: string;
  /** The rows that were written into; all rows of a sheet that is written as a whole. */
  readonly rows: readonly number[];
  /** The values that these rows had; null for a sheet that is written as a whole. */
  readonly before: SheetValues | null;
  /** The values of these rows as they read now. */
  readonly now: SheetValues;
  /** True where a formula was written. */
  hasNewFormula(row: number, column: number): boolean;
}

/** Throws XlsxError when `bytes` are not the package of the draft with its changes; the changed sheets, to be looked at. */
export function verifyWritten(before: XlsxWorkbook, draft: WorkbookDraft, bytes: Buffer): WrittenSheet[] {
  const book = openSource(bufferSource(bytes));
  const entries = [...draft.titles].map((title) => ({ title, entry: entryOf(book, title) }));
  verifyPackage(before.package.zip, book.zip, draft.changes, new Set(entries.map(({ entry }) => entry.path)));
  // The shared strings have just been found the same: they need not be read again.
  const after = new XlsxWorkbook(book, before.decoding.strings);
  return entries.map(({ entry, title }) => {
    const sheet = new SheetRows(sheetLayout(book.zip.bytes(entry, limits.whole)));
    const whole = draft.isWhole(title);
    const patched = draft.patched(title);
    // Stryker disable next-line ConditionalExpression: of a patched sheet, verifySheet parses the rows that have changed
    if (whole) verifyWellFormed(sheet.layout.bytes, (detail) => fail(title, detail));
    if (patched === null) return writtenWhole(after, title, sheet);
    verifySheet(patched, sheet);
    return whole ? writtenWhole(after, title, sheet) : writtenInto(before, patched, after, sheet);
  });
}

function writtenWhole(after: XlsxWorkbook, title: string, sheet: SheetRows): WrittenSheet {
  const rows = [...sheet.numbers];
  const now = readSomeRows(after, title, sheet, rows);
  return { title, rows, before: null, now, hasNewFormula: () => false };
}

function writtenInto(
  workbook: XlsxWorkbook,
  draft: SheetDraft,
  after: XlsxWorkbook,
  sheet: SheetRows,
): WrittenSheet {
  const { title, writes } = draft;
  const rows = [...new Set(writes.map(({ row }) => row))];
  const before = readSomeRows(workbook, title, draft.rows, rows);
  const now = readSomeRows(after, title, sheet, rows);
  verifyCells(draft, before, now);
  const formulas = new Set(
    writes.flatMap(({ column, content, row }) => (content.kind === "formula" ? [`${row}:${column}`] : [])),
  );
  return { title, rows, before, now, hasNewFormula: (row, column) => formulas.has(`${row}:${column}`) };
}

function entryOf(book: Package, title: string): ZipEntry {
  return sheetNamed(book, title).entry ?? fail(title, "it has no part");
}

function fail(sheet: string, detail: string): never {
  throw new XlsxError("not-kept", { sheet, detail });
}
