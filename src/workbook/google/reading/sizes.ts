/** How big sheets are, and what follows from it: small ones are read whole. */

/** The grid of a sheet, filled or not. */
export interface GridSize {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Sheets with fewer rows are read whole: simpler, and consistent in itself. */
const bigSheetRows = 5000;

/** …unless they are very wide. Also the most that is read at once of all sheets together. Cells of the grid. */
export const mostCells = 150_000;

/** True for a sheet of which only the needed columns are read. */
export function isBig({ columnCount, rowCount }: GridSize): boolean {
  return rowCount >= bigSheetRows || rowCount * columnCount > mostCells;
}

/** True for a spreadsheet that is read whole, in one request. */
export function areSmall(sheets: readonly GridSize[]): boolean {
  const cells = sheets.reduce((sum, { columnCount, rowCount }) => sum + columnCount * rowCount, 0);
  return cells <= mostCells && !sheets.some(isBig);
}
