/** Lists of reasons and of settings that hold nothing else: no people are looked for in them, which takes a third of a start. */
import { plainText } from "../../rules/typed/plain-words.ts";
import type { Grid } from "../../workbook/workbook.ts";
import { isValues } from "../headings/heading-row.ts";
import { listHeadings } from "../own-sheet-names.ts";
import type { OwnSheets } from "../own-sheets.ts";

/**
 * True where every column has a heading of such a list in the first row, and no row has a day, a phone or a mail: people
 * whom somebody has put below would have one.
 */
export function isPlainlyOurs(grid: Grid, { reasons, settings }: OwnSheets): boolean {
  const place = reasons ?? settings;
  if (place === null || place.headingRow !== grid.rows[0]) return false;
  for (let column = 1; column <= grid.lastColumn; column += 1) {
    const heading = grid.cell(place.headingRow, column);
    if (heading.kind !== "text" || !listHeadings().has(plainText(heading.text))) return false;
  }
  return !grid.rows.some((row) => isValues(grid, row));
}
