/** Every sheet of a package in memory as grids, read whole. */

import { bufferSource } from "../../packages/xlsx-patch/src/base/source.ts";
import { openSource } from "../../packages/xlsx-patch/src/package/open.ts";
import { sheetLayout } from "../../packages/xlsx-patch/src/sheet/sheet-layout.ts";
import { SheetRows } from "../../packages/xlsx-patch/src/sheet/sheet-rows.ts";
import { freshRows } from "../../src/workbook/excel/fresh-rows.ts";
import { tellingProblems } from "../../src/workbook/excel/problems.ts";
import { understand } from "../../src/workbook/excel/workbook-file.ts";
import type { Grid } from "../../src/workbook/workbook.ts";

/** The sheets that hold cells. Throws Failure. */
export function allGridsOf(bytes: Buffer): Grid[] {
  return tellingProblems("x.xlsx", () => {
    const workbook = understand(openSource(bufferSource(bytes)));
    return workbook.package.sheets.flatMap(({ entry, title, type }) => {
      if (type !== "worksheet" || entry === null) return [];
      const rows = new SheetRows(sheetLayout(workbook.package.zip.bytes(entry)));
      return [freshRows(workbook, "x.xlsx", title, rows, rows.numbers)];
    });
  });
}
