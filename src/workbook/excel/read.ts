/** Reads sheets of an Excel file as grids. */
import type { Grid, Wanted } from "../workbook.ts";
import { areasOf } from "./areas.ts";
import { choicesOf, mergesOf } from "./choices.ts";
import { SheetGrid } from "./grid.ts";
import type { WorkbookFile } from "./workbook-file.ts";

/** Reads sheets, all from one state of the file. Throws Failure. */
export function readGrids(file: WorkbookFile, wanted: readonly Wanted[]): Promise<Grid[]> {
  return file.use(async (opened) => {
    const { date1904 } = opened.workbook;
    const found = await opened.workbook.read(wanted);
    return found.map(
      (values) =>
        new SheetGrid(
          values,
          { place: file.place, date1904 },
          choicesOf(file, opened, values),
          mergesOf(file, opened, values),
          areasOf(file, opened, values),
        ),
    );
  });
}
