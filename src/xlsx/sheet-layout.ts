/** Where the parts of a sheet's XML stand: the children of <worksheet>, and the rows inside <sheetData>. */
import { type Element, elementAt, elementHere } from "./elements.ts";
import { damaged } from "./errors.ts";
import { limits } from "./limits.ts";
import { noiseOf } from "./noise.ts";
import { rootTag, Tags } from "./xml.ts";

/** The parts of a sheet by offset. */
export interface SheetLayout {
  readonly bytes: Buffer;
  /** The prefix of the spreadsheet namespace with its colon: "x:" or "". */
  readonly prefix: string;
  /** The children of the root in order. */
  readonly parts: readonly Element[];
  /** Where the root's content begins, and where its closing tag does. */
  readonly contentStart: number;
  readonly contentEnd: number;
}

/** The rows of a sheet by offset, their visible numbers ascending. */
export interface RowIndex {
  readonly count: number;
  readonly numbers: Int32Array;
  /** Offsets of the opening tags. */
  readonly starts: Int32Array;
}

/** Finds the children of the root; rows are not looked into. */
export function sheetLayout(bytes: Buffer): SheetLayout {
  const tags = rootTag(bytes);
  const { end: contentStart, name, prefix } = tags;
  if (tags.localName !== "worksheet" || tags.kind !== "open") throw damaged(`a sheet that holds <${name}>`);
  const parts: Element[] = [];
  const data = `${prefix}sheetData`;
  let inside = new Tags(bytes, contentStart);
  while (inside.next()) {
    if (inside.kind === "close") {
      if (inside.name !== name) break;
      return { bytes, prefix, parts, contentStart, contentEnd: inside.start };
    }
    const part = inside.name === data ? dataElement(inside) : elementHere(inside);
    parts.push(part);
    inside = new Tags(bytes, part.end);
  }
  throw damaged("a sheet that is not closed");
}

/** The first part with this local name; null when there is none. */
export function sheetPart(layout: SheetLayout, localName: string): Element | null {
  return layout.parts.find((part) => part.localName === localName) ?? null;
}

/** sheetData holds most of the bytes and never itself: its end is searched for, from behind, and not counted. */
function dataElement(tags: Tags): Element {
  const { bytes, end: contentStart, kind, localName, name, start } = tags;
  if (kind === "empty") return elementHere(tags);
  const close = lastMarkup(bytes, `</${name}`, contentStart);
  if (close < 0) throw damaged("sheetData is not closed");
  const closing = new Tags(bytes, close);
  closing.next();
  return { name, localName, start, contentStart, contentEnd: close, end: closing.end, selfClosing: false };
}

function lastMarkup(bytes: Buffer, text: string, from: number): number {
  const noise = noiseOf(bytes, from, bytes.length);
  let at = bytes.lastIndexOf(text, undefined, "latin1");
  while (at >= from && noise.covers(at)) at = bytes.lastIndexOf(text, at - 1, "latin1");
  return at >= from ? at : -1;
}

/** Lists the rows. Throws XlsxError when they don't ascend: then no place for a row would be the right one. */
export function rowIndex(layout: SheetLayout): RowIndex {
  const numbers: number[] = [];
  const starts: number[] = [];
  const data = sheetPart(layout, "sheetData");
  if (data !== null) {
    const { bytes, prefix } = layout;
    const needle = Buffer.from(`<${prefix}row`);
    const noise = noiseOf(bytes, data.contentStart, data.contentEnd);
    let previous = 0;
    for (
      let at = bytes.indexOf(needle, data.contentStart);
      at >= 0 && at < data.contentEnd;
      at = bytes.indexOf(needle, at + needle.length)
    ) {
      const nameEnd = at + needle.length;
      if (!endsName(bytes[nameEnd]) || noise.covers(at)) continue;
      const number = rowNumber(bytes, at, nameEnd) ?? previous + 1;
      if (number <= previous || number > limits.row) throw damaged(`row ${number} after row ${previous}`);
      numbers.push(number);
      starts.push(at);
      previous = number;
    }
  }
  return { count: numbers.length, numbers: Int32Array.from(numbers), starts: Int32Array.from(starts) };
}

function endsName(byte: number | undefined): boolean {
  return byte === undefined || byte <= 0x20 || byte === 0x2f || byte === 0x3e;
}

/** The number of a row; null when it has none and so follows the one before. */
function rowNumber(bytes: Buffer, start: number, nameEnd: number): number | null {
  // Nearly every writer puts r="…" first: read without looking at the other attributes.
  if (bytes[nameEnd] === 0x20 && bytes[nameEnd + 1] === 0x72 && bytes[nameEnd + 2] === 0x3d) {
    let number = 0;
    let at = nameEnd + 4;
    for (let byte = bytes[at] ?? 0; byte >= 0x30 && byte <= 0x39; byte = bytes[++at] ?? 0)
      number = number * 10 + byte - 0x30;
    if (bytes[at] === bytes[nameEnd + 3] && at > nameEnd + 4) return number;
  }
  const tags = new Tags(bytes, start);
  tags.next();
  const text = tags.attribute("r");
  if (text === null) return null;
  if (!/^\d{1,7}$/.test(text)) throw damaged(`a row called “${text}”`);
  return Number(text);
}

/** The position of a row in the index; when it isn't there, -1 less the position where it would stand. */
export function findRow(index: RowIndex, number: number): number {
  let low = 0;
  let high = index.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((index.numbers[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return index.numbers[low] === number ? low : -1 - low;
}

/** The element of the row at a position of the index. */
export function rowAt(layout: SheetLayout, index: RowIndex, position: number): Element {
  const start = index.starts[position];
  if (start === undefined) throw new RangeError(`no row at position ${position}`);
  return elementAt(layout.bytes, start);
}

/** False for a row that holds nothing but looks, told without reading its cells: a sheet may have a million of them. */
export function mayHoldValue(layout: SheetLayout, index: RowIndex, position: number): boolean {
  const { bytes, prefix } = layout;
  const row = bytes.subarray(index.starts[position], index.starts[position + 1] ?? layout.contentEnd);
  return ["v", "f", "is"].some((name) => row.includes(`<${prefix}${name}`));
}

/** True when a cell holds a formula. Looked for by its letter, which is rarer than "<". */
export function hasFormulas({ bytes, contentEnd, prefix }: SheetLayout): boolean {
  const tag = `<${prefix}f`;
  for (let at = bytes.indexOf(0x66); at >= 0 && at < contentEnd; at = bytes.indexOf(0x66, at + 1)) {
    if (endsName(bytes[at + 1]) && bytes.toString("latin1", at + 1 - tag.length, at + 1) === tag) return true;
  }
  return false;
}
