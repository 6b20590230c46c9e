/** The port's grid over cells as spreadsheets.get gives them: every cell with its own format, formula and drop-down. */
import type { sheets_v4 } from "@googleapis/sheets";
import type { Grid } from "../../workbook.ts";
import type { SheetCells } from "./sheet-cells.ts";

/** The values that stand in a range such as "='Lists'!A2:A9"; null when they are not at hand. */
export type ListAt = (range: string) => readonly string[] | null;

/** A grid of a whole sheet, or of its first rows. */
export function exactGrid(title: string, cells: SheetCells, top: number | undefined, listAt: ListAt): Grid {
  const rows = cells.filledRows().filter((row) => top === undefined || row <= top);
  return {
    title,
    rows,
    lastColumn: cells.lastColumn(),
    cell: (row, column) => cells.cell(row, column),
    isFormula: (row, column) => cells.isFormula(row, column),
    choices: (row, column) => choicesOf(cells.data(row, column), listAt),
  };
}

/** The values of a cell's drop-down; none at all when its list is out of reach, so that nothing outside it is written. */
export function choicesOf(
  data: sheets_v4.Schema$CellData | undefined,
  listAt: ListAt,
): readonly string[] | null {
  const condition = data?.dataValidation?.condition;
  const values = (condition?.values ?? []).flatMap(({ userEnteredValue }) => userEnteredValue ?? []);
  if (condition?.type === "ONE_OF_LIST") return values;
  if (condition?.type === "ONE_OF_RANGE") return listAt(values[0] ?? "") ?? [];
  return null;
}
