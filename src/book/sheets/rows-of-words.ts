/** Rows of a table that are made for the eye: the columns counted through, a word alone above a group. */
import type { Grid } from "../../workbook/workbook.ts";
import { lineOf } from "./cell-value.ts";

/** So many cells must go up with their columns, that a client 1 with two calls is none. */
const fewestColumns = 4;

/** True for a row that holds 1, 2, 3 … and nothing else; columns that nobody reads may be missing of the grid. */
export function numbersColumns(grid: Grid, row: number): boolean {
  const steps = new Set<number>();
  let count = 0;
  for (let column = 1; column <= grid.lastColumn; column += 1) {
    const cell = grid.cell(row, column);
    if (cell.kind === "empty") continue;
    const number = cell.kind === "number" ? cell.value : Number(lineOf(cell) ?? "");
    if (!Number.isInteger(number) || number < 1) return false;
    steps.add(column - number);
    count += 1;
  }
  return count >= fewestColumns && steps.size === 1;
}

/** True where nothing else stands in the row. */
export function isLone(grid: Grid, row: number, column: number): boolean {
  for (let other = 1; other <= grid.lastColumn; other += 1) {
    if (other !== column && grid.cell(row, other).kind !== "empty") return false;
  }
  return true;
}
