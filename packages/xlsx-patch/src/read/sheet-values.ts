/** The values of one sheet: cells by row and column, decoded when they are asked for. */
import { cellName, inRange } from "../base/cell-name.ts";
import { XlsxError } from "../base/errors.ts";
import type { CellFormats } from "../style/cell-formats.ts";
import { type FormatKind, formatKinds } from "../style/number-format.ts";
import { decodeContent, unescapeCellText, usualText } from "../xml/xml-text.ts";
import { DecodedTexts } from "./decoded-texts.ts";
import { hasFormats, stringText } from "./rich-text.ts";
import { cellKinds, type SheetCells } from "./sheet-cells.ts";
import type { SharedStrings } from "./strings.ts";
import { emptyMark, type Marked, markOfBytes, unknownMark } from "./text-marks.ts";

/** What a cell holds: "none" is a formula without a stored result, "iso-date" a date as ISO 8601 text. */
export type ValueKind = "none" | "number" | "text" | "boolean" | "error" | "iso-date";

const kinds: readonly ValueKind[] = [
  ...(["none", "number", "text", "boolean", "text", "text", "error", "iso-date"] as const),
];

/** So many different things a number in a cell can be: an index of a text by its kind, a number by its format. */
const likenesses = 16;
const firstOfNumbers = 8;
const mostAlike = 2 ** 40;

/** What the cells of a workbook are decoded with: its shared strings, and what each style makes of a number. */
export interface Decoding {
  readonly strings: SharedStrings;
  readonly formats: CellFormats;
}

/**
 * The values of a sheet, or of those rows and columns that were asked for. A cell is found by its place, which gives an
 * index to ask further with: large sheets are gone through without an object for each cell.
 */
export class SheetValues {
  readonly title: string;
  /** The visible numbers of rows that hold at least one value, ascending. */
  readonly rows: readonly number[];
  /** The last column that holds a value in any row, 0 when there is none. */
  readonly lastColumn: number;
  readonly #cells: SheetCells;
  readonly #decoding: Decoding;
  readonly #decoded: DecodedTexts;

  /** @internal */
  constructor(title: string, cells: SheetCells, decoding: Decoding) {
    this.title = title;
    this.rows = cells.rows;
    this.lastColumn = cells.lastColumn;
    this.#cells = cells;
    this.#decoding = decoding;
    this.#decoded = new DecodedTexts(cells.texts.count);
  }

  /** The XML behind the rows; null when the sheet was not read to its end. */
  get tail(): Buffer | null {
    return this.#cells.tail;
  }

  /** The index of a cell, for the questions below; -1 where nothing is. */
  find(row: number, column: number): number {
    return this.#cells.find(row, column);
  }

  /** What the cell holds. */
  kind(index: number): ValueKind {
    return kinds[this.#cells.kind(index)] ?? "none";
  }

  /** The number of a cell that holds one; 1 or 0 for a boolean. */
  number(index: number): number {
    return this.#cells.value(index);
  }

  /** What the cell's style makes of a number: a date is a number under a date format. */
  format(index: number): FormatKind {
    return this.#decoding.formats.kinds[this.#cells.style(index)] ?? "number";
  }

  /** The code of the cell's number format, such as `#,##0 "€"`; null where it has none or nothing is stored. */
  formatCode(row: number, column: number): string | null {
    const index = this.find(row, column);
    return index < 0 ? null : this.#decoding.formats.code(this.#cells.style(index));
  }

  /** The text of a cell that holds a text, an error or an ISO date. Throws XlsxError damaged-cell where its text is missing. */
  text(index: number): string {
    const cells = this.#cells;
    const value = cells.value(index);
    switch (cells.kind(index)) {
      case cellKinds.shared:
        return this.#decoding.strings.text(value) ?? this.#missing(index, value);
      case cellKinds.inline:
        return stringText(cells.texts.bytes(value));
      case cellKinds.text:
        return this.#plainText(value);
      default:
        return decodeContent(cells.texts.bytes(value).toString("utf8"));
    }
  }

  /** The mark of the text in a cell, made without decoding it: see text-marks. */
  mark(row: number, column: number, of: Marked): number {
    const cells = this.#cells;
    const index = cells.find(row, column);
    const kind = index < 0 ? cellKinds.none : cells.kind(index);
    if (kind === cellKinds.none) return emptyMark;
    const value = cells.value(index);
    if (kind === cellKinds.shared) return this.#decoding.strings.mark(value, of);
    if (kind !== cellKinds.text) return unknownMark;
    const bytes = cells.texts.bytes(value);
    return markOfBytes(bytes, 0, bytes.length, of);
  }

  /**
   * A number that only cells have which read the same, as they are written the same: the text that they share, the whole
   * number under the same kind of format. unknownMark where that can't be told so, emptyMark where nothing stands.
   */
  likeness(row: number, column: number): number {
    const cells = this.#cells;
    const index = cells.find(row, column);
    const kind = index < 0 ? cellKinds.none : cells.kind(index);
    if (kind === cellKinds.none) return emptyMark;
    const value = cells.value(index);
    if (kind === cellKinds.shared || kind === cellKinds.text) return value * likenesses + kind;
    if (kind !== cellKinds.number || !(value >= 0 && value < mostAlike) || !Number.isInteger(value))
      return unknownMark;
    return value * likenesses + firstOfNumbers + formatKinds.indexOf(this.format(index));
  }

  /** True when the cell holds a formula, or lies inside an array formula, a spill or a data table. */
  isFormula(row: number, column: number): boolean {
    const cells = this.#cells;
    if (cells.mayHaveFormula(column)) {
      const index = cells.find(row, column);
      if (index >= 0 && cells.hasFormula(index)) return true;
    }
    return cells.arrays.length > 0 && cells.arrays.some((range) => inRange(range, row, column));
  }

  /** True when the cell's text has runs with formats of their own. */
  isRich(row: number, column: number): boolean {
    const index = this.#cells.find(row, column);
    if (index < 0) return false;
    const value = this.#cells.value(index);
    const kind = this.#cells.kind(index);
    if (kind === cellKinds.shared) return this.#decoding.strings.isRich(value);
    return kind === cellKinds.inline && hasFormats(this.#cells.texts.bytes(value));
  }

  /** The value of a cell, in one step: null where there is none. Throws like `text`. */
  value(row: number, column: number): string | number | boolean | null {
    const index = this.find(row, column);
    const kind = index < 0 ? "none" : this.kind(index);
    if (kind === "none") return null;
    if (kind === "number") return this.number(index);
    return kind === "boolean" ? this.number(index) === 1 : this.text(index);
  }

  /** A text that stands in its cell is decoded once while it is asked for again and again. */
  #plainText(number: number): string {
    const known = this.#decoded.get(number);
    if (known !== null) return known;
    const bytes = this.#cells.texts.bytes(number);
    const text = usualText(bytes, 0, bytes.length) ?? unescapeCellText(decodeContent(bytes.toString("utf8")));
    this.#decoded.keep(number, text);
    return text;
  }

  #missing(index: number, value: number): never {
    const { column, row } = this.#cells.placeOf(index);
    const detail = `there is no text number ${value}`;
    throw new XlsxError("damaged-cell", { sheet: this.title, cell: cellName(row, column), detail });
  }
}
