/** Where the identity column of a sheet is, and what its headings say. */
import type { Cell } from "../../cell.ts";
import type { SheetCells } from "./sheet-cells.ts";

/** The heading of the hidden column that keeps each row's identity. */
export const identityHeading = "followup id";

/** The rows at the top in which headings are looked for. */
export const headingRows = 40;

/** The headings of a sheet, as far as a write needs them. */
export interface Headings {
  /** The row of the identity column's heading; null without such a column. */
  readonly row: number | null;
  readonly idColumn: number | null;
}

/** Finds the identity column in the first rows. */
export function headingsOf(cells: SheetCells): Headings {
  for (const row of cells.filledRows()) {
    if (row > headingRows) break;
    for (const column of cells.filledColumns(row)) {
      const cell = cells.cell(row, column);
      if (cell.kind === "text" && cell.text.trim().toLowerCase() === identityHeading)
        return { row, idColumn: column };
    }
  }
  return { row: null, idColumn: null };
}

/** The id in a row; null where there is none. */
export function idAt(cells: SheetCells, row: number, { idColumn }: Headings): string | null {
  return idColumn === null ? null : idOf(cells.cell(row, idColumn));
}

/** The id that a cell holds; null where there is none. */
export function idOf(cell: Cell): string | null {
  if (cell.kind === "number") return String(cell.value);
  return cell.kind === "text" && cell.text.trim() !== "" ? cell.text.trim() : null;
}
