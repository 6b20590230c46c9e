/** Names of cells: "B7" is row 7, column 2; "B2:C9" is a range; "$" signs are ignored. */
import { limits } from "./limits.ts";

/** A rectangle of cells, both ends included, counted from 1. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** "A" for 1, "AA" for 27. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** "B7" for row 7, column 2. */
export function cellName(row: number, column: number): string {
  return columnName(column) + row;
}

/** The row and column of "B7" or "$B$7"; null for anything else, or outside a sheet. */
export function parseCellName(name: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/.exec(name);
  if (match === null) return null;
  const column = columnNumber(match[1] ?? "");
  const row = Number(match[2]);
  return row >= 1 && row <= limits.row && column <= limits.column ? { row, column } : null;
}

/** 27 for "AA"; letters only, either case. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** The range of "B2:C9", of "B2", of whole columns "B:C" or whole rows "2:9"; null for anything else. */
export function parseCellRange(text: string): CellRange | null {
  const [first = "", second, more] = text.replaceAll("$", "").split(":");
  if (more !== undefined) return null;
  const start = second === undefined ? parseCellName(first) : parseEnd(first, 1, 1);
  const end = second === undefined ? start : parseEnd(second, limits.row, limits.column);
  if (start === null || end === null) return null;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}

/** The ranges of a list such as "B2:B9 D2", as `sqref` has it; parts that are no range are left out. */
export function parseCellRanges(list: string): CellRange[] {
  return list
    .split(/\s+/)
    .map(parseCellRange)
    .filter((range) => range !== null);
}

/** True when the cell lies in the range. */
export function inRange(range: CellRange, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

function parseEnd(text: string, row: number, column: number): { row: number; column: number } | null {
  if (/^[A-Za-z]{1,3}$/.test(text)) return parseCellName(`${text}${row}`);
  if (/^[0-9]{1,7}$/.test(text)) return parseCellName(`${columnName(column)}${text}`);
  return parseCellName(text);
}
