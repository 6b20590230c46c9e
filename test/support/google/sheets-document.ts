/** A spreadsheet as the local Sheets server keeps it, and what a colleague does to it in the browser. */
import type { sheets_v4 } from "@googleapis/sheets";
import { epochDays, minutesOf } from "../../../src/rules/calendar/day.ts";
import type { Cell } from "../../../src/workbook/cell.ts";
import { cellOf, type SheetFixture, type Written } from "../workbooks/memory-sheet.ts";

/** A cell that holds something or is formatted. Never changed, only replaced. */
export type SheetCell = Pick<
  sheets_v4.Schema$CellData,
  | "userEnteredValue"
  | "effectiveValue"
  | "userEnteredFormat"
  | "dataValidation"
  | "hyperlink"
  | "textFormatRuns"
  | "chipRuns"
>;

/** A row; never changed, only replaced, so that a batch that fails can be taken back. */
export type SheetRow = readonly (SheetCell | undefined)[];

/** A tab. */
export interface SheetState {
  sheetId: number;
  title: string;
  hidden: boolean;
  rows: SheetRow[];
  rowCount: number;
  columnCount: number;
  frozenRows: number;
  hiddenColumns: number[];
  protectedRanges: sheets_v4.Schema$ProtectedRange[];
  merges: sheets_v4.Schema$GridRange[];
  tables?: sheets_v4.Schema$Table[];
  basicFilter?: sheets_v4.Schema$BasicFilter;
}

/** Everything that a batch changes. */
export interface SpreadsheetState {
  sheets: SheetState[];
  metadata: sheets_v4.Schema$DeveloperMetadata[];
}

/** A spreadsheet on the server. */
export class SheetsDocument {
  readonly id: string;
  timeZone: string;
  locale = "ro_MD";
  state: SpreadsheetState;
  /** The most cells of all sheets together: ten million (support.google.com/drive/answer/37603). */
  mostCells = 10_000_000;

  constructor(id: string, fixtures: readonly SheetFixture[], timeZone = "Europe/Chisinau") {
    this.id = id;
    this.timeZone = timeZone;
    this.state = { sheets: fixtures.map(sheetOf), metadata: [] };
  }

  sheet(title: string): SheetState {
    const found = this.state.sheets.find((sheet) => sheet.title === title);
    if (found === undefined) throw new Error(`the document has no sheet ${title}`);
    return found;
  }

  /** The state apart from later changes. */
  copy(): SpreadsheetState {
    const { metadata, sheets } = this.state;
    return {
      metadata: [...metadata],
      sheets: sheets.map((sheet) => ({
        ...sheet,
        rows: [...sheet.rows],
        hiddenColumns: [...sheet.hiddenColumns],
      })),
    };
  }

  /** A colleague types into a cell; its format stays unless a date is typed. */
  set(title: string, row: number, column: number, written: Written): void {
    const sheet = this.sheet(title);
    const old = sheet.rows[row - 1]?.[column - 1];
    putCell(sheet, row - 1, column - 1, { ...withoutValue(old), ...cellOfWritten(written) });
  }

  /** A colleague inserts an empty row so that it becomes row `at`. */
  insertRow(title: string, at: number): void {
    const sheet = this.sheet(title);
    padRows(sheet, at - 1);
    sheet.rows.splice(at - 1, 0, []);
    sheet.rowCount += 1;
  }

  /** A colleague deletes a row. */
  deleteRow(title: string, at: number): void {
    const sheet = this.sheet(title);
    sheet.rows.splice(at - 1, 1);
    sheet.rowCount -= 1;
  }

  /** A colleague drags a row to another place; both as rows before the move. */
  moveRow(title: string, from: number, to: number): void {
    const sheet = this.sheet(title);
    const [row] = sheet.rows.splice(from - 1, 1);
    if (row !== undefined) sheet.rows.splice(to > from ? to - 2 : to - 1, 0, row);
  }

  /** A colleague sorts the rows under the headings; with `columns` only so many from the left, the others stay behind. */
  sort(
    title: string,
    headingRow: number,
    order: (left: SheetRow, right: SheetRow) => number,
    columns = Number.POSITIVE_INFINITY,
  ): void {
    const sheet = this.sheet(title);
    const [head, rows] = [sheet.rows.slice(0, headingRow), sheet.rows.slice(headingRow)];
    const sorted = rows.toSorted(order);
    sheet.rows = [
      ...head,
      ...sorted.map((row, at) => {
        const behind = rows[at]?.slice(columns) ?? [];
        const moved = row.slice(0, columns);
        if (behind.length === 0) return moved;
        return [...Array.from({ length: columns }, (_, column) => moved[column]), ...behind];
      }),
    ];
  }
}

/** The text or number that a cell shows, for tests and for sorting. */
export function plain(cell: SheetCell | undefined): string {
  const value = cell?.effectiveValue;
  return String(value?.stringValue ?? value?.numberValue ?? value?.boolValue ?? "");
}

/** A cell's format and drop-down, without its value and the looks of its letters (discovery, CellData.textFormatRuns: "Writing … will erase previous runs"). */
export function withoutValue(cell: SheetCell | undefined): SheetCell {
  const { dataValidation, userEnteredFormat } = cell ?? {};
  return {
    ...(dataValidation === undefined ? {} : { dataValidation }),
    ...(userEnteredFormat === undefined ? {} : { userEnteredFormat }),
  };
}

/** Replaces one cell. */
export function putCell(sheet: SheetState, row: number, column: number, cell: SheetCell): void {
  padRows(sheet, row + 1);
  const cells = [...(sheet.rows[row] ?? [])];
  while (cells.length < column) cells.push(undefined);
  cells[column] = cell;
  sheet.rows[row] = cells;
}

/** Fills up with empty rows until there are so many. */
export function padRows(sheet: SheetState, count: number): void {
  while (sheet.rows.length < count) sheet.rows.push([]);
}

function sheetOf(fixture: SheetFixture, index: number): SheetState {
  const width = Math.max(0, ...fixture.rows.map((row) => row.length));
  const sheet: SheetState = {
    sheetId: index === 0 ? 0 : 7_000 + index,
    title: fixture.title,
    hidden: fixture.hidden ?? false,
    rows: fixture.rows.map((row) => row.map(cellOfWritten)),
    rowCount: fixture.rows.length + 20,
    columnCount: Math.max(26, width + 1),
    frozenRows: 0,
    hiddenColumns: [],
    protectedRanges: [],
    merges: [],
  };
  for (const [column, choices] of fixture.choices ?? []) {
    for (let row = 1; row < sheet.rows.length; row += 1) {
      putCell(sheet, row, column - 1, {
        ...sheet.rows[row]?.[column - 1],
        dataValidation: oneOf(choices),
      });
    }
  }
  return sheet;
}

/** A drop-down of these values. */
export function oneOf(choices: readonly string[]): sheets_v4.Schema$DataValidationRule {
  return {
    condition: { type: "ONE_OF_LIST", values: choices.map((userEnteredValue) => ({ userEnteredValue })) },
    strict: true,
  };
}

function cellOfWritten(written: Written): SheetCell {
  if (typeof written === "string" && /^=./.test(written)) {
    return { userEnteredValue: { formulaValue: written } };
  }
  return fromCell(cellOf(written));
}

const serialOf1970 = 25_569;

function fromCell(cell: Cell): SheetCell {
  switch (cell.kind) {
    case "empty":
      return {};
    case "unreadable":
      return {
        userEnteredValue: { formulaValue: "=NA()" },
        effectiveValue: { errorValue: { type: "N_A", message: "" } },
      };
    case "date": {
      const minutes = cell.time === null ? 0 : minutesOf(cell.time);
      const format =
        cell.time === null
          ? { type: "DATE", pattern: "dd.mm.yyyy" }
          : { type: "DATE_TIME", pattern: "dd.mm.yyyy hh:mm" };
      return {
        ...literal({ numberValue: epochDays(cell.day) + serialOf1970 + minutes / 1440 }),
        userEnteredFormat: { numberFormat: format },
      };
    }
    case "text":
      return literal({ stringValue: cell.text });
    case "number":
      return literal({ numberValue: cell.value });
    case "boolean":
      return literal({ boolValue: cell.value });
  }
}

function literal(value: sheets_v4.Schema$ExtendedValue): SheetCell {
  return { userEnteredValue: value, effectiveValue: value };
}
