/** Reads a written package back: it must be the old one with the planned changes, and nothing else. */
import { XlsxError } from "../../../packages/xlsx-patch/src/base/errors.ts";
import { limits } from "../../../packages/xlsx-patch/src/base/limits.ts";
import { bufferSource } from "../../../packages/xlsx-patch/src/base/source.ts";
import { openSource } from "../../../packages/xlsx-patch/src/package/open.ts";
import { type Package, sheetNamed } from "../../../packages/xlsx-patch/src/package/package.ts";
import { sheetLayout } from "../../../packages/xlsx-patch/src/sheet/sheet-layout.ts";
import { SheetRows } from "../../../packages/xlsx-patch/src/sheet/sheet-rows.ts";
import { verifyPackage } from "../../../packages/xlsx-patch/src/sheet/verify-package.ts";
import { verifySheet, verifyWellFormed } from "../../../packages/xlsx-patch/src/sheet/verify-sheet.ts";
import type { ZipEntry } from "../../../packages/xlsx-patch/src/zip/zip-directory.ts";
import { freshRows } from "./fresh-rows.ts";
import type { Planning } from "./planning.ts";
import type { SheetChanges } from "./sheet-changes.ts";
import { sameCell, shown } from "./values.ts";
import { type Understood, understand } from "./workbook-file.ts";

/** Throws XlsxError when `bytes` are not the package of the planning with its changes. */
export function verifyWritten(planning: Planning, bytes: Buffer): void {
  const before = planning.workbook;
  const written = openSource(bufferSource(bytes));
  const entries = new Map([...planning.sheets.keys()].map((title) => [title, entryOf(written, title)]));
  const paths = new Set([...entries.values()].map(({ path }) => path));
  verifyPackage(before.package.zip, written.zip, planning.draft.changes, paths);
  // The shared strings have just been found the same: they need not be read again.
  const after = { ...understand(written), strings: before.strings };
  for (const [title, changes] of planning.sheets) {
    const entry = entries.get(title) ?? fail(title, "it has no part");
    const sheet = new SheetRows(sheetLayout(written.zip.bytes(entry, limits.whole)));
    const draft = planning.draft.patched(title);
    if (draft !== null) verifySheet(draft, sheet);
    if (changes.whole) verifyWellFormed(sheet.layout.bytes, (detail) => fail(title, detail));
    verifyCells(planning, after, sheet, changes);
  }
}

function entryOf(book: Package, title: string): ZipEntry {
  return sheetNamed(book, title).entry ?? fail(title, "it has no part");
}

/** In every row that was written, each cell holds what was planned, else what it held before; formulas are where they were. */
function verifyCells(planning: Planning, after: Understood, sheet: SheetRows, changes: SheetChanges): void {
  const { place } = planning;
  const { title } = changes;
  const draft = changes.whole ? null : planning.draft.patched(title);
  const rows = changes.whole ? sheet.numbers : changes.rows;
  const now = freshRows(after, place, title, sheet, rows);
  const was = draft === null ? null : freshRows(planning.workbook, place, title, draft.rows, rows);
  const added = new Set(
    draft?.writes.flatMap(({ column, content, row }) =>
      content.kind === "formula" ? [`${row}:${column}`] : [],
    ),
  );
  const last = Math.max(now.lastColumn, was?.lastColumn ?? 0);
  for (const row of new Set([...rows, ...changes.rows])) {
    for (let column = 1; column <= Math.max(last, changes.lastColumn(row)); column++) {
      const expected = changes.isPlanned(row, column) ? changes.cell(row, column) : was?.cell(row, column);
      const found = now.cell(row, column);
      const formula = was?.isFormula(row, column) === true || added.has(`${row}:${column}`);
      const same = sameCell(found, expected ?? { kind: "empty" }) && now.isFormula(row, column) === formula;
      if (!same) fail(title, `${changes.name(row, column)} reads back as “${shown(found)}”`);
    }
  }
}

function fail(sheet: string, detail: string): never {
  throw new XlsxError("not-kept", { sheet, detail });
}
