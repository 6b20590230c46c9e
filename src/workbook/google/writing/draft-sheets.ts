/** New tabs, and our own tabs written anew, as requests. */
import type { sheets_v4 } from "@googleapis/sheets";
import { Failure } from "../../../base/errors.ts";
import type { Value } from "../../cell.ts";
import type { AddSheet, Change, PutSheet } from "../../changes.ts";
import { enteredValue } from "../reading/cells.ts";
import type { Layout, SheetLayout } from "../reading/layout.ts";
import { SheetCells } from "../reading/sheet-cells.ts";
import { cellFields, writtenCell } from "./column-requests.ts";
import type { Fresh } from "./fresh.ts";
import type { FreshSheet } from "./rows/fresh-sheet.ts";
import { newNumber } from "./rows/ids.ts";

type Requests = sheets_v4.Schema$Request[];

/** Tabs that a write makes or fills. */
export interface DraftedSheets {
  readonly requests: Requests;
  /** The new ones, as later changes of the same write find them. */
  readonly added: ReadonlyMap<string, FreshSheet>;
}

/** Tabs to be added or to be put. */
export function draftSheets(
  changes: readonly Change[],
  fresh: Fresh,
  layout: Layout,
  random: () => number,
): DraftedSheets {
  const requests: Requests = [];
  const added = new Map<string, FreshSheet>();
  const isTaken = (title: string) =>
    layout.sheets.some((sheet) => sheet.title.toLowerCase() === title.toLowerCase());
  for (const change of changes) {
    if (change.kind === "add-sheet") {
      if (isTaken(change.title)) throw new Failure("workbook.not-ours", { sheet: change.title });
      const made = addSheet(change, newNumber(random));
      requests.push(...made.requests);
      added.set(change.title, made.sheet);
    } else if (change.kind === "put-sheet") {
      requests.push(...putSheet(change, fresh.sheets.get(change.title), random));
    }
  }
  return { requests, added };
}

/** The heading in bold, frozen; widths as wished. */
function addSheet(change: AddSheet, sheetId: number): { requests: Requests; sheet: FreshSheet } {
  const headings = change.columns.map(({ heading }): Value => ({ kind: "text", text: heading }));
  const size = {
    rowCount: Math.max(1000, change.rows.length + 100),
    columnCount: Math.max(26, headings.length),
  };
  const layout = { ...emptyLayout, ...size, sheetId, title: change.title };
  const bold = { userEnteredFormat: { textFormat: { bold: true } } };
  const cells = new SheetCells([{ rowData: [{ values: headings.map(shownCell) }] }]);
  return {
    requests: [
      newTab(layout, 1),
      ...rowsFrom(sheetId, [headings, ...change.rows]),
      {
        updateCells: {
          start: { sheetId, rowIndex: 0, columnIndex: 0 },
          rows: [{ values: headings.map(() => bold) }],
          fields: "userEnteredFormat.textFormat.bold",
        },
      },
      ...widths(
        sheetId,
        change.columns.map(({ width }) => width),
      ),
    ],
    sheet: {
      layout,
      cells,
      headings: { row: null, idColumn: null },
      planned: { cells, columns: new Map(), age: 0 },
    },
  };
}

/** Throws Failure workbook.not-ours when A1 says that somebody else made the sheet. */
function putSheet(change: PutSheet, old: FreshSheet | undefined, random: () => number): Requests {
  const columnCount = Math.max(1, ...change.rows.map((row) => row.length));
  const sheetId = old?.layout.sheetId ?? newNumber(random);
  const filled = [...rowsFrom(sheetId, change.rows), ...widths(sheetId, change.widths)];
  if (old === undefined) {
    const size = { rowCount: Math.max(1000, change.rows.length), columnCount: Math.max(26, columnCount) };
    return [newTab({ ...emptyLayout, ...size, sheetId, title: change.title }, 0), ...filled];
  }
  const corner = old.cells.cell(1, 1);
  const isOurs = corner.kind === "empty" || (corner.kind === "text" && corner.text.startsWith(change.stamp));
  if (!isOurs) throw new Failure("workbook.not-ours", { sheet: change.title });
  return [
    { updateCells: { range: { sheetId }, rows: [], fields: "userEnteredValue,userEnteredFormat" } },
    ...grown(sheetId, "ROWS", change.rows.length - old.layout.rowCount),
    ...grown(sheetId, "COLUMNS", columnCount - old.layout.columnCount),
    ...filled,
  ];
}

const emptyLayout: Omit<SheetLayout, "sheetId" | "title" | "rowCount" | "columnCount"> = {
  hidden: false,
  hasCells: true,
  merges: [],
  filter: [],
  tables: [],
  closed: [],
};

function newTab(
  { columnCount, rowCount, sheetId, title }: SheetLayout,
  frozenRowCount: number,
): sheets_v4.Schema$Request {
  return {
    addSheet: { properties: { sheetId, title, gridProperties: { rowCount, columnCount, frozenRowCount } } },
  };
}

function rowsFrom(sheetId: number, rows: readonly (readonly Value[])[]): Requests {
  if (rows.length === 0) return [];
  const start = { sheetId, rowIndex: 0, columnIndex: 0 };
  return [
    {
      updateCells: { start, rows: rows.map((row) => ({ values: row.map(writtenCell) })), fields: cellFields },
    },
  ];
}

/** A cell as it will read, for changes later in the same write. */
function shownCell(value: Value): sheets_v4.Schema$CellData {
  const entered = enteredValue(value);
  return entered === undefined ? {} : { userEnteredValue: entered, effectiveValue: entered };
}

/** Seven pixels a character and some room, as the browser's own default of 100 pixels for about 13. */
function widths(sheetId: number, inCharacters: readonly number[]): Requests {
  return inCharacters.map((width, index) => ({
    updateDimensionProperties: {
      range: { sheetId, dimension: "COLUMNS", startIndex: index, endIndex: index + 1 },
      properties: { pixelSize: Math.round(width * 7 + 9) },
      fields: "pixelSize",
    },
  }));
}

function grown(sheetId: number, dimension: "ROWS" | "COLUMNS", length: number): Requests {
  return length <= 0 ? [] : [{ appendDimension: { sheetId, dimension, length } }];
}
