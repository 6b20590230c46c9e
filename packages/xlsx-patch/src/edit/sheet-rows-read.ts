/** Reads a few rows of a sheet that is at hand, without reading the others. */
import { SheetScan } from "../read/sheet-scan.ts";
import type { SheetValues } from "../read/sheet-values.ts";
import { hasFormulas, type SheetLayout } from "../sheet/sheet-layout.ts";
import type { SheetRows } from "../sheet/sheet-rows.ts";
import { withSomeRows } from "../sheet/some-rows.ts";
import type { XlsxWorkbook } from "../workbook.ts";

/** The values of these rows. Throws XlsxError. */
export function readSomeRows(
  workbook: XlsxWorkbook,
  title: string,
  sheet: SheetRows,
  rows: Iterable<number>,
): SheetValues {
  const scan = new SheetScan({ top: null, columns: null });
  scan.push(withSomeRows(sheet, rows));
  const cells = scan.finish();
  // Stryker disable next-line ConditionalExpression: only spares the second scan
  if (mayHoldArrays(sheet.layout)) {
    const all = new SheetScan({ top: null, columns: [] });
    all.push(sheet.layout.bytes);
    cells.arrays.push(...all.finish().arrays);
  }
  return workbook.values(title, cells);
}

/** The range of an array formula, a spill or a data table stands in its first cell only, in whatever row that is. */
function mayHoldArrays(layout: SheetLayout): boolean {
  // Stryker disable next-line ConditionalExpression,LogicalOperator: "true" where there are none costs a scan that finds none
  return hasFormulas(layout) && (layout.bytes.includes("array") || layout.bytes.includes("dataTable"));
}
