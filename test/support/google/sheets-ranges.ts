/** A1 notation as the Sheets API reads it (developers.google.com/workspace/sheets/api/guides/concepts#cell). */
import type { SheetState, SpreadsheetState } from "./sheets-document.ts";

/** A part of a sheet, zero-based, ends exclusive. */
export interface Range {
  readonly sheet: SheetState;
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
  /** The range's own address, as values.batchGet gives it back. */
  readonly a1: string;
}

/** An answer other than 200: the API's error shape (cloud.google.com/apis/design/errors). */
export class ApiError extends Error {
  readonly code: number;
  readonly status: string;
  readonly details: readonly unknown[];

  constructor(code: number, status: string, message: string, details: readonly unknown[] = []) {
    super(message);
    this.code = code;
    this.status = status;
    this.details = details;
  }
}

/** A request that is not valid: nothing of its batch is applied. */
export function invalid(message: string): ApiError {
  return new ApiError(400, "INVALID_ARGUMENT", message);
}

const pattern = /^(?:'((?:[^']|'')*)'|([^!']+))(?:!([A-Z]*)(\d*)(?::([A-Z]*)(\d*))?)?$/;

/** Reads a range. An unknown sheet or form: "Unable to parse range: X" (seen in gspread's and n8n's issues). */
export function rangeOf(state: SpreadsheetState, text: string): Range {
  const match = pattern.exec(text);
  const [, quoted, bare, fromLetters, fromDigits, toLetters, toDigits] = match ?? [];
  const title = quoted?.replaceAll("''", "'") ?? bare;
  const sheet = state.sheets.find((one) => one.title === title);
  if (sheet === undefined) throw invalid(`Unable to parse range: ${text}`);
  const isCell = toLetters === undefined && fromLetters !== undefined;
  const range = {
    sheet,
    startRow: fromDigits ? Number(fromDigits) - 1 : 0,
    endRow: Number((isCell ? fromDigits : toDigits) || sheet.rowCount),
    startColumn: fromLetters ? columnOf(fromLetters) : 0,
    endColumn: (isCell ? fromLetters : toLetters)
      ? columnOf((isCell ? fromLetters : toLetters) ?? "") + 1
      : sheet.columnCount,
    a1: text,
  };
  // gspread issue 371 and others: a range beyond the grid is refused.
  if (range.endRow > sheet.rowCount || range.endColumn > sheet.columnCount) {
    throw invalid(
      `Range (${text}) exceeds grid limits. Max rows: ${sheet.rowCount}, max columns: ${sheet.columnCount}`,
    );
  }
  return range;
}

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
