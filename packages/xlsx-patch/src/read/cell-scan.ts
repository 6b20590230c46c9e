/** Reading one `<c>` element in any of the ways in which it may be written. */

import { parseCellName } from "../base/cell-name.ts";
import { damaged } from "../base/errors.ts";
import { limits } from "../base/limits.ts";
import { type Markup, more } from "../xml/markup.ts";
import { CellContent } from "./cell-content.ts";
import { cellKinds, type SheetCells } from "./sheet-cells.ts";

const slash = 0x2f;

/** What each `t` attribute says of the value. */
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
  /** The row that the cells are in, and the column of the last one; set by the rows' scan. */
  row = 0;
  column = 0;
  readonly #markup: Markup;
  readonly #content: CellContent;
  /** 1 for each wanted column; null when all are. */
  readonly #wanted: Uint8Array | null;
  #style = 0;
  #kind: number = cellKinds.number;

  constructor(markup: Markup, cells: SheetCells, wanted: Uint8Array | null, prefixLength: number) {
    this.#markup = markup;
    this.#wanted = wanted;
    this.#content = new CellContent(markup, cells, prefixLength);
  }

  /** Reads the cell whose name ends at `from`; gives the position after it, or `more` with nothing changed. */
  read(from: number): number {
    const { column: before, row } = this;
    this.column = before + 1;
    const open = this.#attributes(from);
    let at = open;
    if (open !== more && this.#markup.bytes[open - 2] !== slash) {
      const { column } = this;
      const wanted = this.#wanted === null || this.#wanted[column] === 1;
      at = this.#content.read(open, { row, column, kind: this.#kind, style: this.#style, wanted });
    }
    if (at === more) this.column = before;
    else if (this.column <= before || this.column > limits.column)
      throw damaged(`row ${row} has its cells out of order`);
    return at;
  }

  /** Behind the ">" of the open tag. */
  #attributes(from: number): number {
    const markup = this.#markup;
    this.#style = 0;
    this.#kind = cellKinds.number;
    let at = markup.nextAttribute(from);
    for (; at !== more && markup.nameEnd > markup.nameStart; at = markup.nextAttribute(at)) {
      if (markup.isAttribute("r")) this.#place(markup.attributeValue);
      else if (markup.isAttribute("s")) this.#style = styleOf(markup.attributeValue);
      else if (markup.isAttribute("t"))
        this.#kind = kindsByType.get(markup.attributeValue) ?? cellKinds.number;
    }
    return at === more ? more : markup.tagEnd(at);
  }

  #place(name: string): void {
    const place = parseCellName(name);
    if (place === null || place.row !== this.row)
      throw damaged(`a cell of row ${this.row} is called ${name}`);
    this.column = place.column;
  }
}

function styleOf(text: string): number {
  const style = Number(text);
  if (!(style >= 0 && style <= limits.style)) throw damaged("a cell has a style out of range");
  return style;
}
