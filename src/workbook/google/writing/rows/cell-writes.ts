/** Requests that write cells: neighbours together, and nothing but their values and, where needed, their number formats. */
import type { sheets_v4 } from "@googleapis/sheets";
import type { FormatChange } from "../../reading/cells.ts";

/** One cell to write. */
export interface CellWrite {
  readonly column: number;
  /** undefined empties it. */
  readonly entered: sheets_v4.Schema$ExtendedValue | undefined;
  readonly format: FormatChange;
}

/** The requests that write cells of a row. */
export function writeCells(
  sheetId: number,
  row: number,
  cells: readonly CellWrite[],
): sheets_v4.Schema$Request[] {
  const runs: CellWrite[][] = [];
  for (const cell of [...cells].sort((left, right) => left.column - right.column)) {
    const last = runs.at(-1)?.at(-1);
    const isNext = last !== undefined && last.column === cell.column - 1 && isKept(last) === isKept(cell);
    if (isNext) runs.at(-1)?.push(cell);
    else runs.push([cell]);
  }
  return runs.map((run) => ({
    updateCells: {
      start: { sheetId, rowIndex: row - 1, columnIndex: (run[0]?.column ?? 1) - 1 },
      rows: [{ values: run.map(cellData) }],
      fields: run.every(isKept) ? "userEnteredValue" : "userEnteredValue,userEnteredFormat.numberFormat",
    },
  }));
}

function isKept({ format }: CellWrite): boolean {
  return format === "keep";
}

/** A cell as the API takes it. */
export function cellData({ entered, format }: CellWrite): sheets_v4.Schema$CellData {
  return {
    ...(entered === undefined ? {} : { userEnteredValue: entered }),
    ...(format === "keep" || format === "none" ? {} : { userEnteredFormat: { numberFormat: format } }),
  };
}
