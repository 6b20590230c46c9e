/** Every sheet of a package in memory as grids, read whole. */
import { bufferSource, open } from "#xlsx-patch";
import { SheetGrid } from "../../../src/workbook/excel/grid.ts";
import { tellingProblems } from "../../../src/workbook/excel/problems.ts";
import type { Grid } from "../../../src/workbook/workbook.ts";

/** The sheets that hold cells. Throws Failure. */
export function allGridsOf(bytes: Buffer): Grid[] {
  const place = "x.xlsx";
  return tellingProblems(place, () => {
    const workbook = open(bufferSource(bytes));
    const { date1904, tabs } = workbook;
    return tabs
      .filter(({ hasCells }) => hasCells)
      .map(({ title }) => new SheetGrid(workbook.readNow({ sheet: title }), { place, date1904 }));
  });
}
