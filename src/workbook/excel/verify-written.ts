/** Reads a written package back: it must be the old one with the planned changes, and nothing else. */
import { type WrittenSheet, XlsxError } from "#xlsx-patch";
import { cellText } from "../cell-text.ts";
import { holds } from "../same-value.ts";
import { SheetGrid } from "./grid.ts";
import type { Planning } from "./planning.ts";
import type { SheetChanges } from "./sheet-changes.ts";

/** Throws XlsxError when `bytes` are not the package of the planning with its changes. */
export function verifyWritten(planning: Planning, bytes: Buffer): void {
  for (const sheet of planning.draft.verify(bytes)) {
    const changes = planning.sheets.get(sheet.title);
    if (changes !== undefined) verifyCells(planning, sheet, changes);
  }
}

/** In every row that was written, each cell holds what was planned, else what it held before; formulas are where they were. */
function verifyCells(planning: Planning, sheet: WrittenSheet, changes: SheetChanges): void {
  const rows = changes.whole ? sheet.rows : changes.rows;
  const now = new SheetGrid(sheet.now, planning.of);
  const was = sheet.before === null ? null : new SheetGrid(sheet.before, planning.of);
  const last = Math.max(now.lastColumn, was?.lastColumn ?? 0);
  for (const row of new Set([...rows, ...changes.rows])) {
    const end = Math.max(last, changes.lastColumn(row));
    for (let column = 1; column <= end; column++) {
      const expected = changes.isPlanned(row, column) ? changes.cell(row, column) : was?.cell(row, column);
      const found = now.cell(row, column);
      const formula = was?.isFormula(row, column) === true || sheet.hasNewFormula(row, column);
      const same = holds(found, expected ?? { kind: "empty" }) && now.isFormula(row, column) === formula;
      if (!same) fail(sheet.title, `${changes.name(row, column)} reads back as “${cellText(found)}”`);
    }
  }
}

function fail(sheet: string, detail: string): never {
  throw new XlsxError("not-kept", { sheet, detail });
}
