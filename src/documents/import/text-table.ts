/** Reads csv, tsv and txt files: finds the separator, keeps every text as it stands, and says where a file is broken. */
import { type CsvError, parse } from "csv-parse/sync";
import { Failure } from "../../base/errors.ts";
import { typedColumns } from "./column-kinds.ts";
import { type ImportedSheet, most } from "./imported.ts";
import { decodeText } from "./text-encoding.ts";

/** A table that was read of a text, and how. */
export interface TextTable {
  readonly sheet: ImportedSheet;
  readonly encoding: string;
  readonly separator: string;
}

const separators = ["\t", ";", ",", "|"] as const;

/** The table of a text file. Throws Failure workbook.import-line with line and column, or workbook.import-empty. */
export function readTextTable(bytes: Uint8Array, file: string): TextTable {
  const { encoding, text: whole } = decodeText(bytes);
  verifyText(whole, file);
  const [, told] = /^sep=(.)\r?\n/.exec(whole) ?? [];
  const text = told === undefined ? whole : whole.slice(whole.indexOf("\n") + 1);
  const separator = told ?? separatorOf(text);
  const records = recordsOf(text, separator, file, told === undefined ? 0 : 1);
  if (records.length === 0) throw new Failure("workbook.import-empty", { file });
  return { encoding, separator, sheet: { title: null, hidden: false, rows: typedColumns(records) } };
}

/** Control characters in numbers: the file is no text, whatever its name. A few strays are dropped with the cell's own. */
function verifyText(text: string, file: string): void {
  let found = 0;
  let first = -1;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x20 || code === 9 || code === 10 || code === 11 || code === 13) continue;
    if (first < 0) first = at;
    found += 1;
  }
  if (found * 200 <= text.length) return;
  const before = text.slice(0, first).split(/\r\n|\r|\n/);
  const column = (before.at(-1)?.length ?? 0) + 1;
  throw new Failure("workbook.import-line", { file, line: before.length, column, why: "no-text" });
}

/** So much of a file shows its separator. */
const sample = 20_000;

/** The separator under which most lines have as many cells as the first one; more cells win. */
function separatorOf(text: string): string {
  const lines = text.slice(0, sample).split(/\r\n|\r|\n/);
  const part = (text.length > sample ? lines.slice(0, -1) : lines).slice(0, 100).join("\n");
  let best = ",";
  let most = 0;
  for (const separator of separators) {
    const worth = worthOf(part, separator);
    if (worth > most) [best, most] = [separator, worth];
  }
  return best;
}

function worthOf(text: string, separator: string): number {
  try {
    const records = parse(text, { ...lenient, delimiter: separator });
    const widths = records.map((record) => record.length);
    const usual = Math.max(...widths.slice(0, 5), 0);
    if (usual < 2) return 0;
    return (widths.filter((width) => width === usual).length / widths.length) * 100 + Math.min(usual, 50);
  } catch (error) {
    if (error instanceof Error && "code" in error) return 0;
    throw error;
  }
}

const lenient = { relax_quotes: true, relax_column_count: true, skip_empty_lines: true } as const;

function recordsOf(text: string, separator: string, file: string, skipped: number): readonly string[][] {
  try {
    const records: string[][] = parse(text, { ...lenient, delimiter: separator });
    if (records.length > most.rows) {
      throw new Failure("workbook.import-line", {
        ...{ file, line: most.rows + 1 + skipped, column: 1, why: "too-many-rows" },
      });
    }
    for (const [row, record] of records.entries()) verifyRecord(record, row + 1 + skipped, file);
    return records.map((record) => record.map(withoutControls));
  } catch (error) {
    if (isCsvError(error)) throw lineFailure(error, { text, separator, file, skipped });
    throw error;
  }
}

function verifyRecord(record: readonly string[], line: number, file: string): void {
  const long = record.findIndex((cell) => cell.length > most.characters);
  if (long >= 0) {
    throw new Failure("workbook.import-line", { file, line, column: long + 1, why: "too-long" });
  }
  if (record.length > most.columns) {
    throw new Failure("workbook.import-line", {
      ...{ file, line, column: most.columns + 1, why: "too-many-columns" },
    });
  }
}

function isCsvError(error: unknown): error is CsvError {
  return error instanceof Error && "code" in error && String(error.code).startsWith("CSV_");
}

interface Broken {
  readonly text: string;
  readonly separator: string;
  readonly file: string;
  /** Lines above the text. */
  readonly skipped: number;
}

/** A quote that is never closed is noticed at the end of the file: it stands in the first line after the last whole record. */
function lineFailure(error: CsvError, { file, separator, skipped, text }: Broken): Failure {
  const column = numberIn(error.column) + 1;
  const isOpen = error.code === "CSV_QUOTE_NOT_CLOSED";
  const line = isOpen ? lineAfter(text, separator, numberIn(error.records)) : numberIn(error.lines);
  return new Failure("workbook.import-line", {
    ...{ file, line: line + skipped, column, why: isOpen ? "open-quote" : "quote" },
  });
}

/** The line that follows so many records. */
function lineAfter(text: string, separator: string, records: number): number {
  if (records === 0) return 1;
  const whole = parse(text, { ...lenient, delimiter: separator, to: records, raw: true });
  const raw = whole.map((one) => ("raw" in one ? String(one.raw) : "")).join("");
  return raw.split(/\r\n|\r|\n/).length;
}

function numberIn(value: unknown): number {
  return typeof value === "number" ? value : 0;
}

/** Vertical tabs are line breaks of some exports; other controls can stand in no workbook. */
function withoutControls(text: string): string {
  return text.replace(/\v/g, "\n").replace(/(?![\t\n\r\u007f-\u009f])\p{Cc}/gu, "");
}
