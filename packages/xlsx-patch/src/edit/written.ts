/** Reads a written package back: it must be the old one with the changes of a draft, and nothing else. */
import { XlsxError } from "../base/errors.ts";
import { limits } from "../base/limits.ts";
import { bufferSource } from "../base/source.ts";
import { openSource } from "../package/open.ts";
import { type Package, sheetNamed } from "../package/package.ts";
import type { SheetValues } from "../read/sheet-values.ts";
import { sheetLayout } from "../sheet/sheet-layout.ts";
import { SheetRows } from "../sheet/sheet-rows.ts";
import { XlsxWorkbook } from "../workbook.ts";
import type { ZipEntry } from "../zip/zip-directory.ts";
import { readSomeRows } from "./sheet-rows-read.ts";
import { verifyPackage } from "./verify-package.ts";
import { verifySheet, verifyWellFormed } from "./verify-sheet.ts";
import type { WorkbookDraft } from "./workbook-draft.ts";

/** A changed sheet as it was written. */
export interface WrittenSheet {
  readonly title: string;
  /** The numbers of all its rows, ascending. */
  readonly rows: Iterable<number>;
  /** The values that rows had; null for a sheet that is written as a whole. */
  before(rows: Iterable<number>): SheetValues | null;
  /** The values of rows as they read now. */
  now(rows: Iterable<number>): SheetValues;
  /** True where a formula was written. */
  hasNewFormula(row: number, column: number): boolean;
}

/** The changed sheets by title. */
export type Written = ReadonlyMap<string, WrittenSheet>;

/** Throws XlsxError when `bytes` are not the package of the draft with its changes; cells are left to be compared. */
export function verifyWritten(
  before: XlsxWorkbook,
  draft: WorkbookDraft,
  bytes: Buffer,
  titles: Iterable<string>,
): Written {
  const book = openSource(bufferSource(bytes));
  const entries = new Map([...titles].map((title) => [title, entryOf(book, title)]));
  const paths = new Set([...entries.values()].map(({ path }) => path));
  verifyPackage(before.package.zip, book.zip, draft.changes, paths);
  // The shared strings have just been found the same: they need not be read again.
  const after = new XlsxWorkbook(book, before.decoding.strings);
  const sheets = [...entries].map(([title, entry]): [string, WrittenSheet] => {
    const sheet = new SheetRows(sheetLayout(book.zip.bytes(entry, limits.whole)));
    return [title, verifiedSheet(before, draft, after, title, sheet)];
  });
  return new Map(sheets);
}

function verifiedSheet(
  before: XlsxWorkbook,
  draft: WorkbookDraft,
  after: XlsxWorkbook,
  title: string,
  sheet: SheetRows,
): WrittenSheet {
  const patched = draft.patched(title);
  const whole = draft.isWhole(title);
  if (patched !== null) verifySheet(patched, sheet);
  if (whole) verifyWellFormed(sheet.layout.bytes, (detail) => fail(title, detail));
  const formulas = new Set(
    patched?.writes.flatMap(({ column, content, row }) =>
      content.kind === "formula" ? [`${row}:${column}`] : [],
    ),
  );
  return {
    title,
    rows: sheet.numbers,
    before: (rows) => (patched === null || whole ? null : readSomeRows(before, title, patched.rows, rows)),
    now: (rows) => readSomeRows(after, title, sheet, rows),
    hasNewFormula: (row, column) => formulas.has(`${row}:${column}`),
  };
}

function entryOf(book: Package, title: string): ZipEntry {
  return sheetNamed(book, title).entry ?? fail(title, "it has no part");
}

function fail(sheet: string, detail: string): never {
  throw new XlsxError("not-kept", { sheet, detail });
}
