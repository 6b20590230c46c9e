/** Reads xls, ods and xlsb files, also the web pages that some programs save as .xls: values alone, nothing is executed. */
import { type CellObject, read, SSF, type WorkBook, type WorkSheet } from "@e965/xlsx";
import { Failure } from "../../base/errors.ts";
import { momentOfSerial } from "../../rules/calendar/serial.ts";
import { typedColumns } from "./column-kinds.ts";
import { type ImportedCell, type ImportedSheet, most } from "./imported.ts";
import { decodeText } from "./text-encoding.ts";

/** What is not needed is not read: formulas, mark-up, macros, links. */
const valuesOnly = {
  ...{ dense: true, cellNF: true, cellFormula: false, cellHTML: false, cellText: false },
  ...{ bookVBA: false, bookDeps: false, bookFiles: false, sheetRows: most.rows },
} as const;

/** Error values by their codes (MS-XLS 2.5.10). */
const errors = new Map([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
]);

/** From the system of 1904 to that of 1900. */
const days1904 = 1462;

/** The sheets of a file. Throws Failure workbook.encrypted, workbook.import-unreadable and workbook.import-empty. */
export function readSpreadsheet(bytes: Uint8Array, file: string): readonly ImportedSheet[] {
  const book = bookOf(bytes, file);
  const rowsOf = isWebPage(bytes) ? textRowsOf : typedRowsOf;
  const is1904 = book.Workbook?.WBProps?.date1904 === true;
  const sheets = book.SheetNames.flatMap((title, index): ImportedSheet[] => {
    const sheet = book.Sheets[title];
    const hidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    return sheet === undefined ? [] : [{ title, hidden, rows: rowsOf(sheet, is1904) }];
  }).filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== null)));
  if (sheets.length === 0) throw new Failure("workbook.import-empty", { file });
  return sheets;
}

function bookOf(bytes: Uint8Array, file: string): WorkBook {
  try {
    if (isMarkUp(bytes)) {
      // A web page says in no reliable way how it is written, nor what is a number: as one, a telephone would lose its zeros.
      return inSilence(() => read(decodeText(bytes).text, { ...valuesOnly, raw: true, type: "string" }));
    }
    return inSilence(() => read(bytes, { ...valuesOnly, type: "array" }));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (/password|encrypt/i.test(error.message) && !isCutZip(bytes))
      throw new Failure("workbook.encrypted", { place: file });
    throw new Failure("workbook.import-unreadable", { file, detail: error.message }, { cause: error });
  }
}

/** A zip without the record at its end. What is read of its parts is anything, also that they are encrypted. */
function isCutZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && !Buffer.from(bytes).includes("PK\u0005\u0006", 0, "latin1");
}

function isMarkUp(bytes: Uint8Array): boolean {
  return bytes[0] === 0x3c || bytes[0] === 0xef || bytes[0] === 0xff;
}

/** Mark-up that is no workbook of Excel's own, which tells texts from numbers. */
function isWebPage(bytes: Uint8Array): boolean {
  return isMarkUp(bytes) && !/<(?:\w+:)?Workbook[\s>]/.test(decodeText(bytes).text.slice(0, 4096));
}

/** The library writes what it thinks of number formats to the console, where only this program speaks. */
function inSilence<Result>(work: () => Result): Result {
  const { error } = console;
  console.error = () => undefined;
  try {
    return work();
  } finally {
    console.error = error;
  }
}

/** Rows by their place in the sheet, empty ones too. */
function typedRowsOf(sheet: WorkSheet, is1904: boolean): readonly (readonly ImportedCell[])[] {
  return Array.from(dataOf(sheet), (row) => Array.from(row ?? [], (cell) => cellOf(cell, is1904)));
}

/** Cells that are texts one and all, as those of a text file. */
function textRowsOf(sheet: WorkSheet): readonly (readonly ImportedCell[])[] {
  const texts = Array.from(dataOf(sheet), (row) =>
    Array.from(row ?? [], (cell) => textOf(cell === undefined ? "" : String(cell.v ?? ""))),
  );
  return typedColumns(texts);
}

function dataOf(sheet: WorkSheet): readonly (readonly (CellObject | undefined)[] | undefined)[] {
  return sheet["!data"] ?? [];
}

function cellOf(cell: CellObject | undefined, is1904: boolean): ImportedCell {
  if (cell === undefined) return null;
  const { t, v, z } = cell;
  if (t === "s" && typeof v === "string") return v.trim() === "" ? null : { kind: "text", text: textOf(v) };
  if (t === "b") return { kind: "boolean", value: v === true };
  if (t === "e") return { kind: "text", text: errors.get(Number(v)) ?? "#N/A" };
  if (t !== "n" || typeof v !== "number") return null;
  const format = typeof z === "string" ? z : null;
  if (format !== null && SSF.is_date(format)) {
    const moment = momentOfSerial(is1904 ? v + days1904 : v);
    if (moment !== null) return { kind: "date", ...moment };
    return { kind: "text", text: String(v) };
  }
  return { kind: "number", value: v, format: format === "General" ? null : format };
}

function textOf(text: string): string {
  return text.replaceAll("\r\n", "\n").slice(0, most.characters);
}
