/** Tells which columns of a text file are numbers or dates: only where every value agrees, and nothing is lost by it. */

import type { DateOrder } from "../../rules/calendar/date-order.ts";
import { dateOrderOf, readCellDate } from "../../rules/when/cell-date.ts";
import type { ImportedCell } from "./imported.ts";

type Read = (text: string) => ImportedCell;

/** The rows as cells. The first row is headings: text. */
export function typedColumns(records: readonly (readonly string[])[]): readonly (readonly ImportedCell[])[] {
  const [head = [], ...body] = records;
  const width = Math.max(...records.slice(0, 1000).map(({ length }) => length), 0);
  const readers = Array.from({ length: width }, (_, column) => readerOf(valuesOf(body, column)));
  return [
    head.map(asText),
    ...body.map((record) => record.map((text, column) => (readers[column] ?? asText)(text))),
  ];
}

function valuesOf(body: readonly (readonly string[])[], column: number): readonly string[] {
  return body.flatMap((record) => {
    const text = record[column]?.trim() ?? "";
    return text === "" ? [] : [text];
  });
}

function readerOf(values: readonly string[]): Read {
  if (values.length === 0) return asText;
  if (areNumbers(values)) return asNumber;
  const order = dateOrderOf(values, "en");
  const read = new Map<string, ImportedCell>();
  for (const text of values) {
    const cell = read.get(text) ?? dateIn(text, order);
    if (cell === null) return asText;
    read.set(text, cell);
  }
  return (text) => read.get(text.trim()) ?? asText(text);
}

/** Excel's own mark of a text, which some exports put before a telephone. */
const markedNumber = /^'(?=\+?\d[\d\s()-]{4,}$)/;

function asText(text: string): ImportedCell {
  return text.trim() === "" ? null : { kind: "text", text: text.replace(markedNumber, "") };
}

const plainNumber = /^-?(?:0|[1-9]\d{0,14})(?:[.,]\d{1,6})?$/;
const dayAndMonth = /^(?:0?[1-9]|[12]\d|3[01])[.,](?:0[1-9]|1[0-2])$/;

/** Thousands, as every reader of amounts takes them; a number would be a thousandth of it. */
const thousands = /^-?[1-9]\d{0,2}[.,]\d{3}$/;

/**
 * Numbers without leading zeros that are neither phones (many digits, all about as many) nor days and months ("20.11"),
 * nor parted in thousands ("1.200").
 */
function areNumbers(values: readonly string[]): boolean {
  if (!values.every((text) => plainNumber.test(text))) return false;
  if (values.every((text) => dayAndMonth.test(text))) return false;
  const parted = values.filter((text) => /[.,]/.test(text));
  if (parted.length > 0) return !parted.every((text) => thousands.test(text));
  const lengths = values.map(({ length }) => length);
  const [least, greatest] = [Math.min(...lengths), Math.max(...lengths)];
  return greatest <= 6 || (greatest <= 9 && greatest - least >= 2);
}

function asNumber(text: string): ImportedCell {
  const value = Number(text.trim().replace(",", "."));
  return text.trim() === "" ? null : { kind: "number", value, format: null };
}

const likeDate = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?:[T ,]+\d{1,2}:\d{2})?$/;

/** A date to the minute; null for anything that says more, or less. */
function dateIn(text: string, order: DateOrder): ImportedCell {
  const plain = text.trim();
  if (!likeDate.test(plain)) return null;
  const read = readCellDate(plain.replace("T", " "), order);
  return read.kind === "set" ? { kind: "date", day: read.day, time: read.time } : null;
}
