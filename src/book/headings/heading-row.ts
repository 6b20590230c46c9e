/** Finds the row the headings of a contacts sheet stand in: anywhere at the top, under titles, in one row or in two. */

import type { Grid } from "../../workbook/workbook.ts";
import { type Reading, readingsOf } from "./headings-match.ts";

/** The rows in which headings are looked for. */
export const topRows = 20;

/** A row of headings, and what each could stand for. */
export interface HeadingRow {
  readonly row: number;
  /** The heading as it stands and its readings, by column. */
  readonly headings: ReadonlyMap<number, { readonly text: string; readonly readings: readonly Reading[] }>;
}

/** A row worth this has a next contact, someone to call and one thing more: only the row below can still complete it. */
const enough = 153;

/** The likeliest heading row of a sheet; null for a sheet without any text at its top. */
export function findHeadingRow(grid: Grid): HeadingRow | null {
  let best: HeadingRow | null = null;
  let bestWorth = -1;
  let above: HeadingRow | null = null;
  for (const row of grid.rows) {
    if (row > topRows) break;
    const isLast = bestWorth >= enough;
    const own = headingsIn(grid, row);
    for (const heading of above?.row === row - 1 ? [own, stacked(above, own)] : [own]) {
      const worth = worthOf(heading);
      if (heading.headings.size > 0 && worth > bestWorth) [best, bestWorth] = [heading, worth];
    }
    above = own;
    if (isLast) break;
  }
  return best;
}

function headingsIn(grid: Grid, row: number): HeadingRow {
  const headings = new Map<number, { text: string; readings: readonly Reading[] }>();
  for (let column = 1; column <= grid.lastColumn; column += 1) {
    const cell = grid.cell(row, column);
    if (cell.kind !== "text" || cell.text.trim() === "") continue;
    headings.set(column, { text: cell.text.trim(), readings: readingsOf(cell.text) });
  }
  return { row, headings };
}

/** Two rows of headings with cells merged downwards: where the lower row is empty, the upper one speaks. */
function stacked(above: HeadingRow, own: HeadingRow): HeadingRow {
  return { row: own.row, headings: new Map([...above.headings, ...own.headings]) };
}

/** A row with a next contact and someone to call counts most, then the number of fields; of equals the first row. */
function worthOf(heading: HeadingRow): number {
  const meanings = new Set<string>();
  for (const { readings } of heading.headings.values()) {
    for (const { meaning } of readings) if (meaning !== "other") meanings.add(meaning);
  }
  const someone = ["name", "phone", "company"].some((field) => meanings.has(field));
  return (meanings.has("nextContact") ? 100 : 0) + (someone ? 50 : 0) + meanings.size;
}
