/** Reading one `<c>` element from a window of XML: where it is, and its value as a number or as bytes. */
import { CellContent } from "./cell-content.ts";
import { parseCellName } from "./cell-name.ts";
import { damaged } from "./errors.ts";
import { limits } from "./limits.ts";
import { type Markup, more } from "./markup.ts";
import { NumberScan } from "./number-scan.ts";
import { cellKinds, type SheetCells } from "./sheet-cells.ts";

const space = 0x20;
const doubleQuote = 0x22;
const slash = 0x2f;
const less = 0x3c;
const equals = 0x3d;
const greater = 0x3e;
const letterC = 0x63;
const letterR = 0x72;
const letterS = 0x73;
const letterT = 0x74;
const letterV = 0x76;

/** Which letter of the `t` attribute stands for which kind. */
const kindsByType = new Map<string, number>([
  ["n", cellKinds.number],
  ["s", cellKinds.shared],
  ["b", cellKinds.boolean],
  ["e", cellKinds.error],
  ["d", cellKinds.iso],
  ["str", cellKinds.text],
  ["inlineStr", cellKinds.inline],
]);

/** Reads cells, one after another, into the cells of a sheet. */
export class CellScan {
  /** The row that the cells are in; set by the rows' scan. */
  row = 0;
  /** The present cell: its column, style, kind, and whether its value is to be stored. */
  column = 0;
  style = 0;
  kind: number = cellKinds.number;
  wanted = true;
  readonly #markup: Markup;
  readonly #cells: SheetCells;
  /** 1 for each wanted column; null when all are. */
  readonly #wanted: Uint8Array | null;
  readonly #prefixLength: number;
  readonly #number = new NumberScan();
  readonly #content: CellContent;

  constructor(markup: Markup, cells: SheetCells, wanted: Uint8Array | null, prefixLength: number) {
    this.#markup = markup;
    this.#cells = cells;
    this.#wanted = wanted;
    this.#prefixLength = prefixLength;
    this.#content = new CellContent(markup, cells, prefixLength);
  }

  /** Reads the cell whose name ends at `from`; gives the position after it, or `more` with nothing changed. */
  read(from: number): number {
    const before = this.column;
    this.column = before + 1;
    const open = this.#attributes(from);
    const at = open === more || this.#markup.bytes[open - 2] === slash ? open : this.#value(open);
    if (at === more) this.column = before;
    else if (this.column <= before || this.column > limits.column)
      throw damaged(`row ${this.row} has its cells out of order`);
    return at;
  }

  /** Behind the ">" of the open tag. */
  #attributes(from: number): number {
    const { bytes } = this.#markup;
    this.style = 0;
    this.kind = cellKinds.number;
    let at = from;
    for (;;) {
      const byte = bytes[at];
      if (byte === greater) return at < this.#markup.end ? at + 1 : more;
      if (byte === slash && bytes[at + 1] === greater) return at + 1 < this.#markup.end ? at + 2 : more;
      const quoted = byte === space && bytes[at + 2] === equals && bytes[at + 3] === doubleQuote;
      const name = bytes[at + 1];
      let next = more;
      if (quoted && name === letterR) next = this.#reference(at + 4);
      else if (quoted && name === letterS) next = this.#styleNumber(at + 4);
      else if (quoted && name === letterT && bytes[at + 5] === doubleQuote) next = this.#shortType(at + 4);
      if (next === more) next = this.#otherAttribute(at);
      if (next === more) return more;
      at = next;
    }
  }

  /** Behind `B7"`; `more` for anything odd. */
  #reference(from: number): number {
    const { bytes } = this.#markup;
    let at = from;
    let column = 0;
    let byte = bytes[at] ?? 0;
    for (; byte >= 0x41 && byte <= 0x5a; byte = bytes[++at] ?? 0) column = column * 26 + byte - 0x40;
    let row = 0;
    for (; byte >= 0x30 && byte <= 0x39; byte = bytes[++at] ?? 0) row = row * 10 + byte - 0x30;
    if (byte !== doubleQuote || row !== this.row || column === 0 || at >= this.#markup.end) return more;
    this.column = column;
    return at + 1;
  }

  #styleNumber(from: number): number {
    const { bytes } = this.#markup;
    let at = from;
    let style = 0;
    let byte = bytes[at] ?? 0;
    for (; byte >= 0x30 && byte <= 0x39; byte = bytes[++at] ?? 0) style = style * 10 + byte - 0x30;
    if (byte !== doubleQuote || at >= this.#markup.end) return more;
    this.style = checkedStyle(style);
    return at + 1;
  }

  #shortType(at: number): number {
    const byte = this.#markup.bytes[at];
    if (byte === letterS) this.kind = cellKinds.shared;
    else return more;
    return at + 2;
  }

  #otherAttribute(at: number): number {
    const markup = this.#markup;
    const next = markup.nextAttribute(at);
    if (next === more || markup.nameEnd === markup.nameStart) return next;
    const name = markup.attributeName;
    if (name === "r") this.#place(markup.attributeValue);
    else if (name === "s") this.style = checkedStyle(Number(markup.attributeValue));
    else if (name === "t") this.kind = kindsByType.get(markup.attributeValue) ?? cellKinds.number;
    return next;
  }

  #place(name: string): void {
    const place = parseCellName(name);
    if (place === null || place.row !== this.row)
      throw damaged(`a cell of row ${this.row} is called ${name}`);
    this.column = place.column;
  }

  /** Behind `</c>`, from behind the open tag. */
  #value(from: number): number {
    const { bytes } = this.#markup;
    const name = from + 1 + this.#prefixLength;
    this.wanted = this.#wanted === null || this.#wanted[this.column] === 1;
    if (bytes[from] !== less || bytes[name] !== letterV || bytes[name + 1] !== greater)
      return this.#content.read(from, this);
    if (!this.wanted) return this.#unwanted(from, name + 2);
    if (this.kind > cellKinds.shared) return this.#content.read(from, this);
    const at = this.#number.read(bytes, name + 2);
    const next = this.#closed(at);
    if (next === more || !Number.isFinite(this.#number.value)) return this.#content.read(from, this);
    this.#cells.hold(this.row, this.column);
    this.#cells.add(this.row, this.column, this.kind, false, this.style, this.#number.value);
    return next;
  }

  /** Behind `</v></c>`; `more` for anything else. */
  #closed(at: number): number {
    const { bytes, end } = this.#markup;
    const first = at + 2 + this.#prefixLength;
    const second = first + 4 + this.#prefixLength;
    if (
      bytes[at] !== less ||
      bytes[at + 1] !== slash ||
      bytes[first] !== letterV ||
      bytes[first + 1] !== greater
    )
      return more;
    if (bytes[first + 2] !== less || bytes[second] !== letterC || bytes[second + 1] !== greater) return more;
    return second + 1 < end ? second + 2 : more;
  }

  /** Steps over the value of a cell that nobody asked for. */
  #unwanted(from: number, value: number): number {
    const { bytes } = this.#markup;
    let at = value;
    while (bytes[at] !== less) at++;
    const next = this.#closed(at);
    if (next === more) return this.#content.read(from, this);
    if (at > value) this.#cells.hold(this.row, this.column);
    return next;
  }
}

function checkedStyle(style: number): number {
  if (!(style <= 0xffff)) throw damaged("a cell has a style out of range");
  return style;
}
