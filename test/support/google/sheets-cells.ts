/** updateCells of the local Sheets server: values and formats of cells, as named by the field mask. */
import type { sheets_v4 } from "@googleapis/sheets";
import {
  putCell,
  type SheetCell,
  type SheetState,
  type SheetsDocument,
  withoutValue,
} from "./sheets-document.ts";
import { invalid } from "./sheets-ranges.ts";

/** Writes cells from `start`, or over a `range`, whose uncovered cells are cleared (discovery, UpdateCellsRequest.range). */
export function updateCells(document: SheetsDocument, request: sheets_v4.Schema$UpdateCellsRequest): void {
  const { fields, range, rows = [], start } = request;
  if (!fields) throw invalid("At least one field must be listed in 'fields'.");
  if ((start === undefined) === (range === undefined))
    throw invalid("Exactly one of start and range must be set.");
  const sheet = sheetWith(document, start?.sheetId ?? range?.sheetId);
  const top = start?.rowIndex ?? range?.startRowIndex ?? 0;
  const left = start?.columnIndex ?? range?.startColumnIndex ?? 0;
  const height = range === undefined ? rows.length : (range.endRowIndex ?? sheet.rowCount) - top;
  for (let row = 0; row < height; row += 1) {
    const values = rows[row]?.values ?? [];
    const width = range === undefined ? values.length : (range.endColumnIndex ?? sheet.columnCount) - left;
    for (let column = 0; column < width; column += 1) {
      write(sheet, top + row, left + column, values[column] ?? {}, fields.split(","));
    }
  }
}

/** The same cell over a range, which must be closed. */
export function repeatCell(
  document: SheetsDocument,
  { cell = {}, fields, range }: sheets_v4.Schema$RepeatCellRequest,
): void {
  if (!fields) throw invalid("At least one field must be listed in 'fields'.");
  const sheet = sheetWith(document, range?.sheetId);
  for (let row = range?.startRowIndex ?? 0; row < (range?.endRowIndex ?? sheet.rowCount); row += 1) {
    const right = range?.endColumnIndex ?? sheet.columnCount;
    for (let column = range?.startColumnIndex ?? 0; column < right; column += 1)
      write(sheet, row, column, cell, fields.split(","));
  }
}

/** PASTE_FORMAT of a range onto one of the same size. */
export function copyFormats(
  document: SheetsDocument,
  { destination, pasteType, source }: sheets_v4.Schema$CopyPasteRequest,
): void {
  if (pasteType !== "PASTE_FORMAT") throw invalid(`the local server does not paste ${pasteType}`);
  const sheet = sheetWith(document, source?.sheetId);
  const [from, to] = [source?.startRowIndex ?? 0, source?.endRowIndex ?? sheet.rowCount];
  const shift = (destination?.startColumnIndex ?? 0) - (source?.startColumnIndex ?? 0);
  for (let row = from; row < to; row += 1) {
    for (let column = source?.startColumnIndex ?? 0; column < (source?.endColumnIndex ?? 0); column += 1) {
      const { userEnteredFormat } = sheet.rows[row]?.[column] ?? {};
      write(sheet, row, column + shift, userEnteredFormat ? { userEnteredFormat } : {}, [
        "userEnteredFormat",
      ]);
    }
  }
}

/** PASTE_NORMAL of one row's cells onto rows of the same width: values, formats, rules. References of formulas are not moved; what another formula fills becomes a value. */
export function copyRow(
  document: SheetsDocument,
  { destination, source }: sheets_v4.Schema$CopyPasteRequest,
): void {
  const sheet = sheetWith(document, source?.sheetId);
  const from = source?.startRowIndex ?? 0;
  if (source?.endRowIndex !== from + 1 || source.sheetId !== destination?.sheetId)
    throw invalid("the local server pastes single rows within a sheet only");
  const shift = (destination?.startColumnIndex ?? 0) - (source.startColumnIndex ?? 0);
  for (let row = destination?.startRowIndex ?? 0; row < (destination?.endRowIndex ?? 0); row += 1) {
    for (let column = source.startColumnIndex ?? 0; column < (source.endColumnIndex ?? 0); column += 1) {
      const copied = { ...sheet.rows[from]?.[column] };
      const value = copied.userEnteredValue ?? copied.effectiveValue;
      putCell(sheet, row, column + shift, { ...copied, ...(value ? { userEnteredValue: value } : {}) });
    }
  }
}

/** The sheet of an id: "No grid with id: 5", as in pygsheets' issues. */
export function sheetWith(document: SheetsDocument, id: number | null | undefined): SheetState {
  const sheet = document.state.sheets.find(({ sheetId }) => sheetId === (id ?? 0));
  if (sheet === undefined) throw invalid(`No grid with id: ${id}`);
  return sheet;
}

function write(
  sheet: SheetState,
  row: number,
  column: number,
  cell: sheets_v4.Schema$CellData,
  fields: readonly string[],
): void {
  // Both texts as in the issues of estuary/connectors and gspread.
  if (row >= sheet.rowCount) {
    throw invalid(`Attempting to write row: ${row}, beyond the last requested row of: ${sheet.rowCount - 1}`);
  }
  if (column >= sheet.columnCount) {
    throw invalid(
      `Attempting to write column: ${column}, beyond the last requested column of: ${sheet.columnCount - 1}`,
    );
  }
  if (
    sheet.protectedRanges.some(
      (one) => one.requestingUserCanEdit === false && covers(one.range ?? {}, row, column),
    )
  ) {
    throw invalid(
      "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
    );
  }
  // The wording that scripts' authors report for typed columns; that a value alone is taken is assumed.
  if (fields.some((field) => field !== "userEnteredValue") && isTyped(sheet, row, column))
    throw invalid("This operation is not allowed on cells in typed columns.");
  let next: SheetCell = { ...sheet.rows[row]?.[column] };
  for (const field of fields) {
    if (field === "userEnteredValue") next = { ...withoutValue(next), ...entered(cell.userEnteredValue) };
    else if (field.startsWith("userEnteredFormat"))
      next = { ...next, userEnteredFormat: formatted(next, cell, field) };
    else throw invalid(`the local server does not write ${field}`);
  }
  putCell(sheet, row, column, next);
}

function entered(value: sheets_v4.Schema$ExtendedValue | undefined): SheetCell {
  // support.google.com/docs/answer/37603: 50,000 characters a cell; the text is the one of n8n's issues.
  if ((value?.stringValue?.length ?? 0) > 50_000) {
    throw invalid("Your input contains more than the maximum of 50000 characters in a single cell.");
  }
  if (value === undefined || value.stringValue === "") return {};
  return { userEnteredValue: value, ...(value.formulaValue ? {} : { effectiveValue: value }) };
}

/** Discovery, CellData.userEnteredFormat: "the new format will be merged with the existing format". */
function formatted(
  old: SheetCell,
  cell: sheets_v4.Schema$CellData,
  field: string,
): sheets_v4.Schema$CellFormat {
  if (field === "userEnteredFormat") return cell.userEnteredFormat ?? {};
  if (field === "userEnteredFormat.numberFormat") {
    const { numberFormat } = cell.userEnteredFormat ?? {};
    if (numberFormat && !numberFormat.type) throw invalid("numberFormat.type must be set.");
    const { numberFormat: _old, ...rest } = old.userEnteredFormat ?? {};
    return { ...rest, ...(numberFormat ? { numberFormat } : {}) };
  }
  if (field === "userEnteredFormat.textFormat.bold") {
    return {
      ...old.userEnteredFormat,
      textFormat: { bold: cell.userEnteredFormat?.textFormat?.bold ?? false },
    };
  }
  throw invalid(`the local server does not write ${field}`);
}

function isTyped({ tables = [] }: SheetState, row: number, column: number): boolean {
  return tables.some(
    ({ columnProperties = [], range = {} }) =>
      covers(range, row, column) &&
      row > (range.startRowIndex ?? 0) &&
      columnProperties.some(
        ({ columnIndex, columnType }) =>
          columnType && (range.startColumnIndex ?? 0) + (columnIndex ?? 0) === column,
      ),
  );
}

function covers(range: sheets_v4.Schema$GridRange, row: number, column: number): boolean {
  return (
    row >= (range.startRowIndex ?? 0) &&
    row < (range.endRowIndex ?? Number.POSITIVE_INFINITY) &&
    column >= (range.startColumnIndex ?? 0) &&
    column < (range.endColumnIndex ?? Number.POSITIVE_INFINITY)
  );
}
