/** Inserting, appending and moving rows and columns on the local Sheets server. */
import type { sheets_v4 } from "@googleapis/sheets";
import { sheetWith } from "./sheets-cells.ts";
import {
  padRows,
  type SheetCell,
  type SheetRow,
  type SheetState,
  type SheetsDocument,
} from "./sheets-document.ts";
import { invalid } from "./sheets-ranges.ts";

/** Inserts rows or columns; the new cells take over the formats of the ones before or after (discovery, inheritFromBefore). */
export function insertDimension(
  document: SheetsDocument,
  { inheritFromBefore = false, range }: sheets_v4.Schema$InsertDimensionRequest,
): void {
  const sheet = sheetWith(document, range?.sheetId);
  const start = range?.startIndex ?? 0;
  const count = (range?.endIndex ?? 0) - start;
  const isRows = range?.dimension === "ROWS";
  const size = isRows ? sheet.rowCount : sheet.columnCount;
  if (count <= 0) throw invalid("range.endIndex must be greater than range.startIndex.");
  // The text of pygsheets' issue 46.
  if (start >= size && !inheritFromBefore) {
    throw invalid(
      `range.startIndex must be less than the grid size (${size}) if inheritFromBefore is false.`,
    );
  }
  if (start > size) throw invalid(`range.startIndex is larger than current grid size (${size})`);
  if (inheritFromBefore && start === 0)
    throw invalid("inheritFromBefore needs a start index greater than 0.");
  grow(document, sheet, isRows, count);
  const model = inheritFromBefore ? start - 1 : start;
  if (isRows) {
    padRows(sheet, start);
    const formats = (sheet.rows[model] ?? []).map(formatOnly);
    sheet.rows.splice(start, 0, ...Array.from({ length: count }, () => formats));
    for (const range of ownRanges(sheet)) shift(range, "Row", start, count);
  } else {
    const ranges = ownRanges(sheet);
    for (const table of sheet.tables ?? []) moveTypes(table, start, count);
    for (const range of ranges) shift(range, "Column", start, count);
    sheet.rows = sheet.rows.map((row) => withColumns(row, start, count, formatOnly(row[model])));
    sheet.hiddenColumns = sheet.hiddenColumns.map((column) => (column >= start ? column + count : column));
  }
}

/** Adds empty rows or columns at the end. */
export function appendDimension(
  document: SheetsDocument,
  request: sheets_v4.Schema$AppendDimensionRequest,
): void {
  grow(document, sheetWith(document, request.sheetId), request.dimension === "ROWS", request.length ?? 0);
}

/** Moves rows; the destination counts before the rows are taken out (discovery, MoveDimensionRequest.destinationIndex). */
export function moveDimension(
  document: SheetsDocument,
  { destinationIndex, source }: sheets_v4.Schema$MoveDimensionRequest,
): void {
  const sheet = sheetWith(document, source?.sheetId);
  const start = source?.startIndex ?? 0;
  const count = (source?.endIndex ?? 0) - start;
  const to = destinationIndex ?? 0;
  if (source?.dimension === "COLUMNS") {
    moveColumn(sheet, start, to);
    return;
  }
  if (source?.dimension !== "ROWS") throw invalid("source.dimension must be set.");
  padRows(sheet, Math.max(start + count, to));
  const rows = sheet.rows.splice(start, count);
  sheet.rows.splice(to > start ? to - count : to, 0, ...rows);
}

/** One column to the left, within a Table with its type; that a Table takes it so is assumed. */
function moveColumn(sheet: SheetState, from: number, to: number): void {
  if (to >= from) throw invalid("the local server moves columns to the left only");
  sheet.rows = sheet.rows.map((row) => {
    const cells = Array.from({ length: Math.max(row.length, from + 1) }, (_, at) => row[at]);
    cells.splice(to, 0, ...cells.splice(from, 1));
    return cells;
  });
  ownRanges(sheet);
  for (const table of sheet.tables ?? []) {
    const left = table.range?.startColumnIndex ?? 0;
    table.columnProperties = (table.columnProperties ?? []).map((one) => {
      const index = left + (one.columnIndex ?? 0);
      if (index === from) return { ...one, columnIndex: to - left };
      return index >= to && index < from ? { ...one, columnIndex: index + 1 - left } : one;
    });
  }
}

/** The text of gspread's issue 516, with today's limit. */
function grow(document: SheetsDocument, sheet: SheetState, isRows: boolean, count: number): void {
  if (isRows) sheet.rowCount += count;
  else sheet.columnCount += count;
  const cells = document.state.sheets.reduce((sum, one) => sum + one.rowCount * one.columnCount, 0);
  if (cells > document.mostCells) {
    throw invalid(
      `This action would increase the number of cells in the workbook above the limit of ${document.mostCells} cells.`,
    );
  }
}

function withColumns(row: SheetRow, start: number, count: number, cell: SheetCell | undefined): SheetRow {
  if (row.length <= start) return row;
  return [...row.slice(0, start), ...Array.from({ length: count }, () => cell), ...row.slice(start)];
}

function formatOnly(cell: SheetCell | undefined): SheetCell | undefined {
  return cell?.userEnteredFormat ? { userEnteredFormat: cell.userEnteredFormat } : undefined;
}

/** Every range that lies on a sheet, as its own copy: a batch that fails is taken back. */
export function ownRanges(sheet: SheetState): sheets_v4.Schema$GridRange[] {
  sheet.protectedRanges = sheet.protectedRanges.map((one) => ({ ...one, range: { ...one.range } }));
  sheet.merges = sheet.merges.map((range) => ({ ...range }));
  if (sheet.tables !== undefined)
    sheet.tables = sheet.tables.map((one) => ({ ...one, range: { ...one.range } }));
  if (sheet.basicFilter !== undefined)
    sheet.basicFilter = { ...sheet.basicFilter, range: { ...sheet.basicFilter.range } };
  return [
    ...sheet.protectedRanges.flatMap(({ range }) => range ?? []),
    ...sheet.merges,
    ...(sheet.tables ?? []).flatMap(({ range }) => range ?? []),
    ...(sheet.basicFilter?.range ? [sheet.basicFilter.range] : []),
  ];
}

/** The types of a Table's columns go with them; a column inserted inside it has none. Before the table's own range moves. */
function moveTypes(table: sheets_v4.Schema$Table, start: number, count: number): void {
  const left = table.range?.startColumnIndex ?? 0;
  const isInside = start > left && start < (table.range?.endColumnIndex ?? 0);
  if (!isInside) return;
  table.columnProperties = (table.columnProperties ?? []).map((one) => {
    const index = one.columnIndex ?? 0;
    return left + index < start ? one : { ...one, columnIndex: index + count };
  });
}

/** What is inserted at or before a range's start moves it, within it widens it, and right behind its end leaves it alone. */
export function shift(
  range: sheets_v4.Schema$GridRange,
  dimension: "Row" | "Column",
  start: number,
  count: number,
): void {
  const [from, to] = [`start${dimension}Index`, `end${dimension}Index`] as const;
  const [first, end] = [range[from], range[to]];
  if (typeof first === "number" && first >= start) range[from] = first + count;
  if (typeof end === "number" && end > start) range[to] = end + count;
}
