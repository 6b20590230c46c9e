/** Reads a written package back: it must be the old one with the planned changes, and nothing else. */
import { XlsxError } from "../../xlsx/errors.ts";
import { limits } from "../../xlsx/limits.ts";
import { openSource } from "../../xlsx/open.ts";
import { sheetNamed } from "../../xlsx/package.ts";
import { type RowIndex, rowIndex, type SheetLayout, sheetLayout } from "../../xlsx/sheet-layout.ts";
import { bufferSource } from "../../xlsx/source.ts";
import { verifyPackage } from "../../xlsx/verify-package.ts";
import { verifySheet, verifyWellFormed } from "../../xlsx/verify-sheet.ts";
import { freshRows } from "./fresh-rows.ts";
import type { Planning } from "./planning.ts";
import type { SheetChanges } from "./sheet-changes.ts";
import { sameCell, shown } from "./values.ts";
import { type Understood, understand } from "./workbook-file.ts";

/** A sheet as it was written. */
interface Written {
  readonly path: string;
  readonly layout: SheetLayout;
  readonly index: RowIndex;
}

/** Throws XlsxError when `bytes` are not the package of the planning with its changes. */
export function verifyWritten(planning: Planning, bytes: Buffer): void {
  const after = understand(openSource(bufferSource(bytes)));
  const sheets = new Map([...planning.sheets.keys()].map((title) => [title, writtenSheet(after, title)]));
  const paths = new Set([...sheets.values()].map(({ path }) => path));
  verifyPackage(planning.workbook.package.zip, after.package.zip, planning.draft.changes, paths);
  for (const [title, sheet] of sheets) {
    const changes = planning.sheets.get(title);
    if (changes === undefined) continue;
    const draft = planning.draft.patched(title);
    if (draft !== null) verifySheet(draft, sheet.layout, sheet.index);
    if (changes.whole) verifyWellFormed(sheet.layout.bytes, (detail) => fail(title, detail));
    verifyCells(planning, after, sheet, changes);
  }
}

function writtenSheet({ package: book }: Understood, title: string): Written {
  const { entry } = sheetNamed(book, title);
  if (entry === null) return fail(title, "the sheet has no part");
  const layout = sheetLayout(book.zip.bytes(entry, limits.whole));
  return { path: entry.path, layout, index: rowIndex(layout) };
}

/** In every row that was written, each cell holds what was planned, else what it held before; formulas are where they were. */
function verifyCells(planning: Planning, after: Understood, sheet: Written, changes: SheetChanges): void {
  const { place } = planning;
  const { title } = changes;
  const draft = changes.whole ? null : planning.draft.patched(title);
  const rows = changes.whole ? sheet.index.numbers : changes.rows;
  const now = freshRows(after, place, title, sheet, rows);
  const was = draft === null ? null : freshRows(planning.workbook, place, title, draft, rows);
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
