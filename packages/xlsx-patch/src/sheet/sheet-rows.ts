/** The rows of a sheet by offset, and the cells of a row. */

import { damaged } from "../base/errors.ts";
import { limits } from "../base/limits.ts";
import { isYes } from "../package/package.ts";
import { attributeOf, type Element, elementAt } from "../xml/elements.ts";
import { isNameEnd } from "../xml/markup.ts";
import { type Noise, noiseOf } from "../xml/noise.ts";
import { Tags } from "../xml/xml.ts";
import type { CellSpan } from "./cell-span.ts";
import { cellsOf } from "./row-cells.ts";
import { type SheetLayout, sheetPart } from "./sheet-layout.ts";

const space = 0x20;
const equals = 0x3d;
const letterR = 0x72;
/** How many cells are kept, about 20 MB: a new column asks for each row twice, where it is laid out and where it is written. */
const keptCells = 200_000;

/** The rows of a sheet, their visible numbers ascending. A position is a row's place among the rows that are there. */
export class SheetRows {
  readonly layout: SheetLayout;
  /** By position: the visible numbers, and the offsets of the opening tags. */
  readonly numbers: Int32Array;
  readonly starts: Int32Array;
  readonly #cells = new Map<number, readonly CellSpan[]>();
  readonly #hasNoise: boolean;
  #kept = 0;

  /** Lists the rows. Throws XlsxError when they don't ascend: then no place for a row would be the right one. */
  constructor(layout: SheetLayout) {
    this.layout = layout;
    const numbers: number[] = [];
    const starts: number[] = [];
    const data = sheetPart(layout, "sheetData");
    const noise = data === null ? null : noiseOf(layout.bytes, data.contentStart, data.contentEnd);
    this.#hasNoise = noise?.isThere ?? false;
    for (const start of data === null || noise === null ? [] : rowStarts(layout, data, noise)) {
      const previous = numbers.at(-1) ?? 0;
      const number = rowNumber(layout, start) ?? previous + 1;
      if (number <= previous || number > limits.row) throw damaged(`row ${number} after row ${previous}`);
      numbers.push(number);
      starts.push(start);
    }
    this.numbers = Int32Array.from(numbers);
    this.starts = Int32Array.from(starts);
  }

  get count(): number {
    return this.numbers.length;
  }

  /** The position of a row; when it isn't there, -1 less the position where it would stand. */
  find(number: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.numbers[middle] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    return this.numbers[low] === number ? low : -1 - low;
  }

  /** The element of the row at a position. */
  element(position: number): Element {
    const start = this.starts[position];
    if (start === undefined) throw new RangeError(`no row at position ${position}`);
    const limit = this.starts[position + 1] ?? this.layout.contentEnd;
    return this.#plainElement(start, limit) ?? elementAt(this.layout.bytes, start);
  }

  /** The element of a row without comments and instructions in it: rows hold no rows, so the next closing tag is its own. */
  #plainElement(start: number, limit: number): Element | null {
    const { bytes, prefix } = this.layout;
    const tags = new Tags(bytes, start);
    if (this.#hasNoise || !tags.next() || tags.start !== start || tags.kind !== "open") return null;
    const name = `${prefix}row`;
    const contentEnd = bytes.indexOf(`</${name}>`, tags.end, "latin1");
    if (contentEnd < 0 || contentEnd >= limit) return null;
    const end = contentEnd + name.length + 3;
    return { name, localName: "row", start, contentStart: tags.end, contentEnd, end, selfClosing: false };
  }

  /** The cells of a row by its number; none when it isn't there. Throws XlsxError when they don't ascend. */
  cells(number: number): readonly CellSpan[] {
    const known = this.#cells.get(number);
    if (known !== undefined) return known;
    const position = this.find(number);
    const cells = position < 0 ? [] : cellsOf(this.layout, this.element(position));
    this.#keep(number, cells);
    return cells;
  }

  #keep(number: number, cells: readonly CellSpan[]): void {
    if (this.#kept >= keptCells) {
      this.#cells.clear();
      this.#kept = 0;
    }
    this.#cells.set(number, cells);
    this.#kept += cells.length + 1;
  }

  /** The cell of a row and a column; null when there is none. */
  cell(number: number, column: number): CellSpan | null {
    return this.cells(number).find((cell) => cell.column === column) ?? null;
  }

  /** The style that a row as a whole has; null when it has none. */
  style(number: number): number | null {
    const position = this.find(number);
    if (position < 0) return null;
    const row = this.element(position);
    if (!isYes(attributeOf(this.layout.bytes, row, "customFormat"))) return null;
    return Number(attributeOf(this.layout.bytes, row, "s") ?? 0);
  }

  /** False for a row that holds nothing but looks, told without reading its cells: a sheet may have a million of them. */
  mayHoldValue(position: number): boolean {
    const { bytes, contentEnd, prefix } = this.layout;
    const row = bytes.subarray(this.starts[position], this.starts[position + 1] ?? contentEnd);
    return ["v", "f", "is"].some((name) => row.includes(`<${prefix}${name}`));
  }
}

/** Where the rows begin, in order. */
function* rowStarts({ bytes, prefix }: SheetLayout, data: Element, noise: Noise): Generator<number> {
  const needle = Buffer.from(`<${prefix}row`);
  let at = bytes.indexOf(needle, data.contentStart);
  for (; at >= 0 && at < data.contentEnd; at = bytes.indexOf(needle, at + needle.length)) {
    if (isNameEnd(bytes[at + needle.length]) && !noise.covers(at)) yield at;
  }
}

/** The number of a row; null when it has none and so follows the one before. */
function rowNumber({ bytes, prefix }: SheetLayout, start: number): number | null {
  const nameEnd = start + 1 + prefix.length + 3;
  // Nearly every writer puts r="…" first: read without looking at the other attributes.
  if (bytes[nameEnd] === space && bytes[nameEnd + 1] === letterR && bytes[nameEnd + 2] === equals) {
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
