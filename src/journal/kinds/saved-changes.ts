/** Reads changes of a workbook back from the journal: nothing is applied that is not whole. */
import { type Fields, isFields, momentOf } from "../../records/fields.ts";
import type { Change } from "../../workbook/changes.ts";

/** True for a change that can be applied. */
export function isChange(value: unknown): value is Change {
  return isFields(value) && typeof value.kind === "string" && checks.get(value.kind)?.(value) === true;
}

const checks: ReadonlyMap<string, (change: Fields) => boolean> = new Map([
  [
    "edit",
    ({ cells, expect, row, sheet }) =>
      isText(sheet) &&
      isRow(row) &&
      isListOf(cells, (one) => isRow(one.column) && isCell(one.before) && isValue(one.value)) &&
      isListOf(expect, (one) => isRow(one.column) && isCell(one.cell)),
  ],
  [
    "append",
    ({ cells, headingRow, key, sheet }) =>
      isText(sheet) &&
      isRow(headingRow) &&
      (key === null || isText(key)) &&
      isListOf(cells, (one) => isRow(one.column) && isValue(one.value)),
  ],
  [
    "add-sheet",
    ({ columns, rows, title }) =>
      isText(title) &&
      isListOf(columns, (one) => isText(one.heading) && isNumber(one.width)) &&
      areRows(rows),
  ],
  [
    "put-sheet",
    ({ rows, stamp, title, widths }) =>
      isText(title) && isText(stamp) && Array.isArray(widths) && widths.every(isNumber) && areRows(rows),
  ],
  [
    "add-column",
    ({ before, cells, dates, from, heading, headingRow, hidden, sheet }) =>
      isText(sheet) &&
      [before, from].every((column) => column === undefined || isRow(column)) &&
      isRow(headingRow) &&
      isText(heading) &&
      typeof hidden === "boolean" &&
      (dates === undefined || isDateColumn(dates)) &&
      isListOf(cells, (one) => isRow(one.row) && isValue(one.value)),
  ],
]);

/** True for what stands in a cell. */
export function isCell(value: unknown): boolean {
  if (!isFields(value)) return false;
  return value.kind === "unreadable" ? isText(value.text) : isValue(value);
}

/** True for a value that can be written. */
function isValue(value: unknown): boolean {
  if (!isFields(value)) return false;
  switch (value.kind) {
    case "empty":
      return true;
    case "text":
      return isText(value.text);
    case "number":
      return isNumber(value.value);
    case "boolean":
      return typeof value.value === "boolean";
    case "date":
      return momentOf(value) !== null;
    default:
      return false;
  }
}

function isDateColumn(value: unknown): boolean {
  return isFields(value) && isRow(value.like) && isRow(value.lastRow) && isRow(value.rightOf);
}

function areRows(value: unknown): boolean {
  return Array.isArray(value) && value.every((row) => Array.isArray(row) && row.every(isValue));
}

function isListOf(value: unknown, check: (one: Fields) => boolean): boolean {
  return Array.isArray(value) && value.every((one) => isFields(one) && check(one));
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}

function isNumber(value: unknown): boolean {
  return typeof value === "number" && Number.isFinite(value);
}

/** Rows and columns are counted from 1. */
function isRow(value: unknown): boolean {
  return typeof value === "number" && Number.isInteger(value) && value > 0;
}
