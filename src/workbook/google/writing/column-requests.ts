/** The requests that make a new column: its place, its look and its values. */
import type { sheets_v4 } from "@googleapis/sheets";
import type { Value } from "../../cell.ts";
import type { DateColumn } from "../../changes.ts";
import { enteredValue, formatFor } from "../reading/cells.ts";
import { cellData } from "./rows/cell-writes.ts";

type Requests = sheets_v4.Schema$Request[];

/** A column that joins what ends at `edge`: inserted before its last one, which then goes back before it. */
export function joining(sheetId: number, edge: number): Requests {
  const columns = (startIndex: number) => ({
    ...{ sheetId, dimension: "COLUMNS", startIndex, endIndex: startIndex + 1 },
  });
  return [
    { insertDimension: { range: columns(edge - 1), inheritFromBefore: edge > 1 } },
    { moveDimension: { source: columns(edge), destinationIndex: edge - 1 } },
  ];
}

/** The cells look as those of another column of the table, show days, and are seen. */
export function dateLook(
  sheetId: number,
  index: number,
  headingRow: number,
  { lastRow, like }: DateColumn,
): Requests {
  const rows = { sheetId, startRowIndex: headingRow - 1, endRowIndex: Math.max(lastRow, headingRow) };
  const below = { ...rows, startRowIndex: headingRow };
  const column = { startColumnIndex: index, endColumnIndex: index + 1 };
  const range = { sheetId, dimension: "COLUMNS", startIndex: index, endIndex: index + 1 };
  const format = { userEnteredFormat: { numberFormat: { type: "DATE" } } };
  return [
    { updateDimensionProperties: { range, properties: { hiddenByUser: false }, fields: "hiddenByUser" } },
    {
      copyPaste: {
        source: { ...rows, startColumnIndex: like - 1, endColumnIndex: like },
        destination: { ...rows, ...column },
        pasteType: "PASTE_FORMAT",
      },
    },
    ...(lastRow <= headingRow
      ? []
      : [
          {
            repeatCell: {
              range: { ...below, ...column },
              cell: format,
              fields: "userEnteredFormat.numberFormat",
            },
          },
        ]),
  ];
}

/** All values of a column come into the one that was inserted, however the rows stand by then, and the old one goes. */
export function takenOver(sheetId: number, from: number, index: number): Requests {
  const start = from >= index ? from + 1 : from;
  const source = { sheetId, startColumnIndex: start, endColumnIndex: start + 1 };
  const destination = { sheetId, startColumnIndex: index, endColumnIndex: index + 1 };
  const range = { sheetId, dimension: "COLUMNS", startIndex: start, endIndex: start + 1 };
  return [{ copyPaste: { source, destination, pasteType: "PASTE_VALUES" } }, { deleteDimension: { range } }];
}

/** The parts of a cell that are written where nothing stood before. */
export const cellFields = "userEnteredValue,userEnteredFormat.numberFormat";

/** A cell where nothing stood before. */
export function writtenCell(value: Value): sheets_v4.Schema$CellData {
  return cellData({ column: 1, entered: enteredValue(value), format: formatFor(value, undefined) });
}
