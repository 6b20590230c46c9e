/** Proves that the rows that were written hold what was written, and in their other cells what they held before. */
import { cellName } from "../base/cell-name.ts";
import { XlsxError } from "../base/errors.ts";
import type { SheetValues } from "../read/sheet-values.ts";
import type { SheetDraft } from "../sheet/sheet-draft.ts";
import type { CellContent } from "../style/cell-xml.ts";

/** Throws XlsxError not-kept, naming the first cell that reads back as something else. */
export function verifyCells({ title, writes }: SheetDraft, before: SheetValues, now: SheetValues): void {
  const byRow = new Map<number, Map<number, CellContent>>();
  for (const { column, content, row } of writes) {
    const cells = byRow.get(row) ?? new Map<number, CellContent>();
    byRow.set(row, cells.set(column, content));
  }
  const last = Math.max(before.lastColumn, now.lastColumn);
  for (const [row, cells] of byRow) {
    const end = Math.max(last, ...cells.keys());
    for (let column = 1; column <= end; column++) {
      const content = cells.get(column);
      const same =
        content === undefined ? isSame(before, now, row, column) : holds(now, row, column, content);
      if (same) continue;
      const detail = `${cellName(row, column)} reads back as “${now.value(row, column) ?? ""}”`;
      throw new XlsxError("not-kept", { sheet: title, detail });
    }
  }
}

function isSame(before: SheetValues, now: SheetValues, row: number, column: number): boolean {
  return (
    before.value(row, column) === now.value(row, column) &&
    before.isFormula(row, column) === now.isFormula(row, column)
  );
}

function holds(now: SheetValues, row: number, column: number, content: CellContent): boolean {
  if (content.kind === "formula") return now.isFormula(row, column);
  return !now.isFormula(row, column) && now.value(row, column) === readsAs(content);
}

/** What the content reads back as. */
function readsAs(content: Exclude<CellContent, { kind: "formula" }>): string | number | boolean | null {
  if (content.kind === "empty") return null;
  return content.kind === "text" ? content.text : content.value;
}
