/** Every sheet of a package in memory as grids, read whole. */
import { freshRows } from "../../src/workbook/excel/fresh-rows.ts";
import { tellingProblems } from "../../src/workbook/excel/problems.ts";
import { understand } from "../../src/workbook/excel/workbook-file.ts";
import type { Grid } from "../../src/workbook/workbook.ts";
import { openSource } from "../../src/xlsx/open.ts";
import { sheetLayout } from "../../src/xlsx/sheet-layout.ts";
import { SheetRows } from "../../src/xlsx/sheet-rows.ts";
import { bufferSource } from "../../src/xlsx/source.ts";

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
