/** What the local Sheets server answers to reading requests. */
import type { sheets_v4 } from "@googleapis/sheets";
import type { SheetCell, SheetState, SheetsDocument } from "./sheets-document.ts";
import { ApiError, invalid, type Range, rangeOf } from "./sheets-ranges.ts";

/** spreadsheets.get without its mask: with ranges only the sheets they lie on and their cells (discovery: "only the portions … that intersect"). */
export function spreadsheet(
  document: SheetsDocument,
  ranges: readonly string[],
  withData: boolean,
): sheets_v4.Schema$Spreadsheet {
  const parsed = ranges.map((text) => rangeOf(document.state, text));
  const sheets = document.state.sheets
    .map((sheet, index) => ({ index, sheet, its: parsed.filter((range) => range.sheet === sheet) }))
    .filter(({ its }) => ranges.length === 0 || its.length > 0);
  return {
    spreadsheetId: document.id,
    properties: { title: "Clients", locale: document.locale, timeZone: document.timeZone },
    developerMetadata: document.state.metadata,
    sheets: sheets.map(({ index, its, sheet }) => ({
      properties: propertiesOf(sheet, index),
      merges: sheet.merges,
      protectedRanges: sheet.protectedRanges,
      ...(sheet.tables === undefined ? {} : { tables: sheet.tables }),
      ...(sheet.basicFilter === undefined ? {} : { basicFilter: sheet.basicFilter }),
      ...(withData ? { data: (its.length === 0 ? [whole(sheet)] : its).map(gridData) } : {}),
    })),
  };
}

/** values.batchGet: trailing empty cells and rows are left out (developers.google.com/…/values/batchGet, ValueRange). */
export function batchGet(
  document: SheetsDocument,
  query: URLSearchParams,
): sheets_v4.Schema$BatchGetValuesResponse {
  const byColumns = query.get("majorDimension") === "COLUMNS";
  const render = query.get("valueRenderOption") ?? "FORMATTED_VALUE";
  if (render === "FORMATTED_VALUE") throw invalid("the local server gives no formatted values");
  return {
    spreadsheetId: document.id,
    valueRanges: query.getAll("ranges").map((text) => {
      const range = rangeOf(document.state, text);
      const rows = cellsOf(range).map((row) => row.map((cell) => rendered(cell, render)));
      return {
        range: text,
        majorDimension: byColumns ? "COLUMNS" : "ROWS",
        values: trimmed(byColumns ? turned(rows, range.endColumn - range.startColumn) : rows),
      };
    }),
  };
}

/** developerMetadata.search by id, key and value. */
export function searchMetadata(
  document: SheetsDocument,
  body: sheets_v4.Schema$SearchDeveloperMetadataRequest,
): sheets_v4.Schema$SearchDeveloperMetadataResponse {
  const filters = body.dataFilters ?? [];
  if (filters.length === 0) throw invalid("Must specify at least one data filter.");
  const matched = document.state.metadata.filter((one) => filters.some((filter) => matches(one, filter)));
  return { matchedDeveloperMetadata: matched.map((developerMetadata) => ({ developerMetadata })) };
}

/** True when metadata fits a lookup. */
export function matches(
  one: sheets_v4.Schema$DeveloperMetadata,
  { developerMetadataLookup: lookup }: sheets_v4.Schema$DataFilter,
): boolean {
  if (lookup === undefined) return false;
  return (["metadataId", "metadataKey", "metadataValue"] as const).every(
    (name) => lookup[name] === undefined || lookup[name] === one[name],
  );
}

/** A spreadsheet that this id does not name: 404 "Requested entity was not found." (seen in many issues). */
export function notFound(): ApiError {
  return new ApiError(404, "NOT_FOUND", "Requested entity was not found.");
}

/** The properties of a tab. */
export function propertiesOf(sheet: SheetState, index: number): sheets_v4.Schema$SheetProperties {
  return {
    sheetId: sheet.sheetId,
    title: sheet.title,
    index,
    sheetType: "GRID",
    ...(sheet.hidden ? { hidden: true } : {}),
    gridProperties: {
      rowCount: sheet.rowCount,
      columnCount: sheet.columnCount,
      ...(sheet.frozenRows === 0 ? {} : { frozenRowCount: sheet.frozenRows }),
    },
  };
}

function whole(sheet: SheetState): Range {
  return {
    sheet,
    startRow: 0,
    endRow: sheet.rowCount,
    startColumn: 0,
    endColumn: sheet.columnCount,
    a1: sheet.title,
  };
}

/** GridData: zero starts are left out, as the API leaves out default values; rows after the last filled one too. */
function gridData(range: Range): sheets_v4.Schema$GridData {
  return {
    ...(range.startRow === 0 ? {} : { startRow: range.startRow }),
    ...(range.startColumn === 0 ? {} : { startColumn: range.startColumn }),
    rowData: cellsOf(range).map((row) => (row.length === 0 ? {} : { values: row.map(cellData) })),
  };
}

function cellsOf({ endColumn, endRow, sheet, startColumn, startRow }: Range): (SheetCell | undefined)[][] {
  const rows = sheet.rows.slice(startRow, Math.min(endRow, sheet.rows.length));
  const cut = rows.map((row) => row.slice(startColumn, endColumn));
  let last = cut.length;
  while (last > 0 && (cut[last - 1] ?? []).every((cell) => cell === undefined)) last -= 1;
  return cut.slice(0, last);
}

function cellData(cell: SheetCell | undefined): sheets_v4.Schema$CellData {
  if (cell === undefined) return {};
  return { ...cell, ...(cell.userEnteredFormat ? { effectiveFormat: cell.userEnteredFormat } : {}) };
}

function rendered(cell: SheetCell | undefined, render: string): string | number | boolean {
  const formula = cell?.userEnteredValue?.formulaValue;
  if (render === "FORMULA" && formula) return formula;
  const value = cell?.effectiveValue;
  if (value?.errorValue) return value.errorValue.type === "N_A" ? "#N/A" : `#${value.errorValue.type}!`;
  return value?.stringValue ?? value?.numberValue ?? value?.boolValue ?? "";
}

function turned<Item>(rows: Item[][], width: number): (Item | string)[][] {
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? ""));
}

function trimmed<Item>(lines: Item[][]): Item[][] {
  const cut = lines.map((line) => line.slice(0, line.findLastIndex((one) => one !== "") + 1));
  return cut.slice(0, cut.findLastIndex((line) => line.length > 0) + 1);
}
