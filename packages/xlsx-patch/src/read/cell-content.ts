/** The content of a `<c>` element, child by child: formulas, inline strings, comments, CDATA and whatever is odd. */
import { type CellRange, parseCellRange } from "../base/cell-name.ts";
import { numberOf } from "../base/number-text.ts";
import { closeTagStart, isNameEnd, type Markup, more } from "../xml/markup.ts";
import { decodeContent } from "../xml/xml-text.ts";
import { cellKinds, type SheetCells } from "./sheet-cells.ts";

const slash = 0x2f;
const letterF = 0x66;
const letterI = 0x69;
const letterS = 0x73;
const letterV = 0x76;

/** Where a cell is and what its `t` and `s` attributes say. */
export interface PresentCell {
  readonly row: number;
  readonly column: number;
  readonly kind: number;
  readonly style: number;
  /** False when only its being there counts. */
  readonly wanted: boolean;
}

/** Reads the content of cells into the cells of a sheet. */
export class CellContent {
  readonly #markup: Markup;
  readonly #cells: SheetCells;
  readonly #prefixLength: number;
  #formula = false;
  #array: CellRange | null = null;
  #kind = 0;
  /** Where the value's bytes stand. */
  #start = 0;
  #end = 0;

  constructor(markup: Markup, cells: SheetCells, prefixLength: number) {
    this.#markup = markup;
    this.#cells = cells;
    this.#prefixLength = prefixLength;
  }

  /** Reads from behind the open tag to behind `</c>`; `more` with nothing changed when the window ends before. */
  read(from: number, cell: PresentCell): number {
    const markup = this.#markup;
    this.#formula = false;
    this.#array = null;
    this.#start = this.#end = 0;
    for (let at = from; ; ) {
      at = markup.toTag(at);
      if (at === more) return more;
      const mark = markup.bytes[at + 1];
      if (mark === slash) {
        const next = markup.tagEnd(at + 2);
        if (next !== more) this.#store(cell);
        return next;
      }
      at = mark === 0x21 || mark === 0x3f ? markup.special(at) : this.#child(at, cell.kind);
      if (at === more) return more;
    }
  }

  /** Takes note of one child and stands behind it. */
  #child(at: number, kind: number): number {
    const { bytes } = this.#markup;
    const name = at + 1 + this.#prefixLength;
    const open = this.#markup.tagEnd(name);
    const close = open === more ? more : this.#markup.elementEnd(open);
    if (close === more) return more;
    const first = bytes[name];
    if (first === letterF && isNameEnd(bytes[name + 1])) this.#readFormula(name + 1);
    else if (bytes[open - 2] === slash) return close;
    else if (first === letterV && isNameEnd(bytes[name + 1])) {
      this.#take(open, close, kind === cellKinds.inline ? cellKinds.text : kind);
    } else if (first === letterI && bytes[name + 1] === letterS && isNameEnd(bytes[name + 2]))
      this.#take(open, close, cellKinds.inline);
    return close;
  }

  #take(open: number, close: number, kind: number): void {
    this.#start = open;
    this.#end = closeTagStart(this.#markup.bytes, close);
    this.#kind = kind;
  }

  /** Notes the range of an array formula, a spill or a data table: its other cells carry no formula of their own. */
  #readFormula(from: number): void {
    const markup = this.#markup;
    let type = "";
    let reference = "";
    for (
      let at = markup.nextAttribute(from);
      markup.nameEnd > markup.nameStart;
      at = markup.nextAttribute(at)
    ) {
      if (markup.isAttribute("t")) type = markup.attributeValue;
      else if (markup.isAttribute("ref")) reference = markup.attributeValue;
    }
    this.#formula = true;
    this.#array = type === "array" || type === "dataTable" ? parseCellRange(reference) : null;
  }

  #store({ column, row, style, wanted }: PresentCell): void {
    if (this.#array !== null) this.#cells.arrays.push(this.#array);
    const held = this.#end > this.#start;
    if (held) this.#cells.hold(row, column);
    if (!wanted || (!held && !this.#formula)) return;
    const value = held ? this.#value() : 0;
    this.#cells.add(row, column, held ? this.#kind : cellKinds.none, this.#formula, style, value);
  }

  /** The number that is stored for the value; a value that is not what its type says becomes an error. */
  #value(): number {
    if (this.#kind > cellKinds.boolean)
      return this.#cells.texts.keep(this.#markup.bytes, this.#start, this.#end);
    const text = decodeContent(this.#markup.bytes.toString("latin1", this.#start, this.#end)).trim();
    const value = this.#kind === cellKinds.boolean ? booleanOf(text) : numberOf(text);
    if (!Number.isNaN(value)) return value;
    this.#kind = cellKinds.error;
    return this.#cells.texts.keep(this.#markup.bytes, this.#start, this.#end);
  }
}

function booleanOf(text: string): number {
  if (text === "1" || text === "true") return 1;
  return text === "0" || text === "false" ? 0 : Number.NaN;
}
