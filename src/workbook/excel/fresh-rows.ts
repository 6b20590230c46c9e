/** Reads a few rows of a sheet that is at hand, without reading the others. */

import { SheetScan } from "../../../packages/xlsx-patch/src/read/sheet-scan.ts";
import { hasFormulas, type SheetLayout } from "../../../packages/xlsx-patch/src/sheet/sheet-layout.ts";
import type { SheetRows } from "../../../packages/xlsx-patch/src/sheet/sheet-rows.ts";
import { withSomeRows } from "../../../packages/xlsx-patch/src/sheet/some-rows.ts";
import { SheetGrid } from "./grid.ts";
import type { Understood } from "./workbook-file.ts";

/** Rows of a sheet as a grid; it has no drop-downs. Throws XlsxError. */
export function freshRows(
  workbook: Understood,
  place: string,
  title: string,
  sheet: SheetRows,
  rows: Iterable<number>,
): SheetGrid {
  const scan = new SheetScan({ top: null, columns: null });
  scan.push(withSomeRows(sheet, rows));
  const cells = scan.finish();
  workbook.strings.reachNow(cells.lastShared);
  if (mayHoldArrays(sheet.layout)) {
    const all = new SheetScan({ top: null, columns: [] });
    all.push(sheet.layout.bytes);
    cells.arrays.push(...all.finish().arrays);
  }
  return new SheetGrid(title, cells, workbook, place, () => null);
}

/** The range of an array formula, a spill or a data table stands in its first cell only, in whatever row that is. */
function mayHoldArrays(layout: SheetLayout): boolean {
  return hasFormulas(layout) && (layout.bytes.includes("array") || layout.bytes.includes("dataTable"));
}
