/** The quick way over the cells of a row: bytes are looked at one by one where nothing unusual stands in them. */
import { limits } from "../base/limits.ts";
import type { CellSpan } from "./cell-span.ts";

const less = 0x3c;
const greater = 0x3e;
const slash = 0x2f;
const equals = 0x3d;
const quote = 0x22;
const letterR = 0x72;
const letterS = 0x73;

/** The cells that stand from `from` up to `to`; null for anything unusual: then the slow way tells. `name`: "c" with its prefix. */
export function plainCells(bytes: Buffer, from: number, to: number, name: string): CellSpan[] | null {
  const cells: CellSpan[] = [];
  let previous = 0;
  let at = from;
  while (at < to) {
    const byte = bytes[at] ?? 0;
    if (byte <= 0x20) {
      at++;
      continue;
    }
    if (byte !== less || !isNamed(bytes, at + 1, name)) return null;
    const cell = plainCell(bytes, at, to, name, previous + 1);
    if (cell === null || cell.column <= previous) return null;
    cells.push(cell);
    previous = cell.column;
    at = cell.end;
  }
  return at === to ? cells : null;
}

function plainCell(bytes: Buffer, start: number, to: number, name: string, next: number): CellSpan | null {
  let column = next;
  let style = 0;
  let at = start + 1 + name.length;
  while (bytes[at] === 0x20) {
    while (bytes[at] === 0x20) at++;
    const first = bytes[at] ?? 0;
    if (first === slash || first === greater) break;
    let nameEnd = at;
    while ((bytes[nameEnd] ?? 0) > 0x20 && bytes[nameEnd] !== equals) nameEnd++;
    if (bytes[nameEnd] !== equals || bytes[nameEnd + 1] !== quote) return null;
    const end = bytes.indexOf(quote, nameEnd + 2);
    if (end < 0 || end >= to) return null;
    if (nameEnd === at + 1 && first === letterR) column = columnAt(bytes, nameEnd + 2, end);
    else if (nameEnd === at + 1 && first === letterS) style = numberAt(bytes, nameEnd + 2, end);
    if (column < 1 || style < 0) return null;
    at = end + 1;
  }
  const selfClosing = bytes[at] === slash && bytes[at + 1] === greater;
  if (!selfClosing && bytes[at] !== greater) return null;
  const contentStart = at + (selfClosing ? 2 : 1);
  const contentEnd = selfClosing ? contentStart : closingTag(bytes, contentStart, to, name);
  if (contentEnd === null) return null;
  const end = selfClosing ? contentStart : contentEnd + name.length + 3;
  // Listed one by one: spreading is ten times as slow.
  return { name, localName: "c", start, contentStart, contentEnd, end, selfClosing, column, style };
}

/** Where "</c>" stands; null where a comment, an instruction or another cell comes before it. */
function closingTag(bytes: Buffer, from: number, to: number, name: string): number | null {
  for (let at = bytes.indexOf(less, from); at >= 0 && at < to; at = bytes.indexOf(less, at + 1)) {
    const mark = bytes[at + 1];
    if (mark === 0x21 || mark === 0x3f || isNamed(bytes, at + 1, name)) return null;
    if (mark !== slash || !isNamed(bytes, at + 2, name)) continue;
    return bytes[at + 2 + name.length] === greater ? at : null;
  }
  return null;
}

/** True where the whole name of a tag stands. */
function isNamed(bytes: Buffer, at: number, name: string): boolean {
  for (let index = 0; index < name.length; index++)
    if (bytes[at + index] !== name.charCodeAt(index)) return false;
  const behind = bytes[at + name.length] ?? 0;
  return behind <= 0x20 || behind === greater || behind === slash;
}

/** The column of "B7"; 0 for anything else. */
function columnAt(bytes: Buffer, start: number, end: number): number {
  let column = 0;
  let at = start;
  for (let byte = bytes[at] ?? 0; byte >= 0x41 && byte <= 0x5a; byte = bytes[++at] ?? 0)
    column = column * 26 + byte - 0x40;
  const row = numberAt(bytes, at, end);
  return at > start && at - start <= 3 && row > 0 && row <= limits.row ? column : 0;
}

/** A whole number of at most seven digits; -1 for anything else. */
function numberAt(bytes: Buffer, start: number, end: number): number {
  if (end <= start || end - start > 7) return -1;
  let number = 0;
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}
