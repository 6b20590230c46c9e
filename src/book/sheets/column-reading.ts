/** A column read for every row of a long sheet: what is written alike is looked at once. */

import type { Cell } from "../../workbook/cell.ts";
import type { Grid } from "../../workbook/workbook.ts";

/** Most columns that are read so say few different things; of one that does not, no more is kept. */
const mostKept = 10_000;

const unknown = 0;

/** What `read` makes of the cell in each row of a column. It looks at nothing but the cell, and always makes the same of it. */
export function columnReading<Result extends NonNullable<unknown>>(
  grid: Grid,
  column: number,
  read: (cell: Cell) => Result,
): (row: number) => Result {
  const { marks } = grid;
  if (marks === null) return (row) => read(grid.cell(row, column));
  const known = new Map<number, Result>();
  return (row) => {
    const mark = marks.alike(row, column);
    const before = known.get(mark);
    if (before !== undefined) return before;
    const result = read(grid.cell(row, column));
    if (mark !== unknown && known.size < mostKept) known.set(mark, result);
    return result;
  };
}
