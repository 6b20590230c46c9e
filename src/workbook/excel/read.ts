/** Reads sheets of an Excel file as grids. */
import {
  type Package,
  type SheetPart,
  sheetNamed,
} from "../../../packages/xlsx-patch/src/package/package.ts";
import type { SheetCells } from "../../../packages/xlsx-patch/src/read/sheet-cells.ts";
import { readSheet } from "../../../packages/xlsx-patch/src/read/sheet-read.ts";
import type { Grid, SheetTab, Wanted } from "../workbook.ts";
import { choicesOf } from "./choices.ts";
import { SheetGrid } from "./grid.ts";
import type { WorkbookFile } from "./workbook-file.ts";

/** The tabs of a package, left to right. */
export function tabsOf(book: Package): SheetTab[] {
  return book.sheets.map((sheet) => ({
    title: sheet.title,
    hidden: sheet.state !== "visible",
    hasCells: sheet.type === "worksheet" && sheet.entry !== null,
  }));
}

/** Reads sheets, all from one state of the file. Throws Failure. */
export function readGrids(file: WorkbookFile, wanted: readonly Wanted[]): Promise<Grid[]> {
  return file.use(async (workbook) => {
    const parts = wanted.map(({ sheet }) => sheetNamed(workbook.package, sheet));
    const found: { sheet: SheetPart; cells: SheetCells }[] = [];
    for (const [index, sheet] of parts.entries()) {
      const { bottom = null, columns = null, top = null } = wanted[index] ?? {};
      found.push({ sheet, cells: await readSheet(workbook.package, sheet, { bottom, columns, top }) });
    }
    await workbook.strings.reach(Math.max(-1, ...found.map(({ cells }) => cells.lastShared)));
    return found.map(
      ({ cells, sheet }) =>
        new SheetGrid(sheet.title, cells, workbook, file.place, choicesOf(file, workbook, sheet, cells)),
    );
  });
}
