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
    for (const range of rangesBelow(sheet)) shift(range, start, count);
  } else {
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
  if (source?.dimension !== "ROWS") throw invalid("the local server moves rows only");
  padRows(sheet, Math.max(start + count, to));
  const rows = sheet.rows.splice(start, count);
  sheet.rows.splice(to > start ? to - count : to, 0, ...rows);
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

function rangesBelow(sheet: SheetState): sheets_v4.Schema$GridRange[] {
  sheet.protectedRanges = sheet.protectedRanges.map((one) => ({ ...one, range: { ...one.range } }));
  sheet.merges = sheet.merges.map((range) => ({ ...range }));
  return [...sheet.protectedRanges.flatMap(({ range }) => range ?? []), ...sheet.merges];
}

function shift(range: sheets_v4.Schema$GridRange, start: number, count: number): void {
  if (typeof range.startRowIndex === "number" && range.startRowIndex >= start) range.startRowIndex += count;
  if (typeof range.endRowIndex === "number" && range.endRowIndex > start) range.endRowIndex += count;
}
