/** The cells of one row, by offset. */
import { parseCellName } from "../base/cell-name.ts";
import { damaged } from "../base/errors.ts";
import { limits } from "../base/limits.ts";
import { childrenOf, type Element, elementHere } from "../xml/elements.ts";
import { Tags } from "../xml/xml.ts";
import type { CellSpan } from "./cell-span.ts";
import { plainCells } from "./plain-cells.ts";
import type { SheetLayout } from "./sheet-layout.ts";

/** The cells of a row in order; one without a name follows the one before. Throws XlsxError when they don't ascend. */
export function cellsOf({ bytes, prefix }: SheetLayout, row: Element): CellSpan[] {
  const name = `${prefix}c`;
  const plain = plainCells(bytes, row.contentStart, row.contentEnd, name);
  if (plain !== null && (plain.at(-1)?.column ?? 0) <= limits.column) return plain;
  const cells: CellSpan[] = [];
  let previous = 0;
  const tags = new Tags(bytes, row.contentStart, row.contentEnd);
  while (tags.next()) {
    if (tags.name !== name) {
      tags.skip();
      continue;
    }
    const { column, style } = placeOf(tags, previous);
    if (column <= previous || column > limits.column) {
      throw damaged(`“${tags.attribute("r")}” stands behind column ${previous}`);
    }
    const { contentEnd, contentStart, end, selfClosing, start } = elementHere(tags);
    // Listed one by one: spreading is ten times as slow, and a sheet has hundreds of thousands of cells.
    cells.push({ name, localName: "c", start, contentStart, contentEnd, end, selfClosing, column, style });
    previous = column;
  }
  return cells;
}

function placeOf(tags: Tags, previous: number): { column: number; style: number } {
  let column = previous + 1;
  let style = 0;
  for (const { end, name, start } of tags.attributes()) {
    if (name === "r") column = parseCellName(tags.bytes.toString("latin1", start, end))?.column ?? 0;
    else if (name === "s") style = Number(tags.bytes.toString("latin1", start, end));
  }
  return { column, style: Number.isInteger(style) && style >= 0 ? style : 0 };
}

/** True when the cell holds a formula, or a value that is not empty. */
export function holdsValue(bytes: Buffer, cell: Element): boolean {
  return childrenOf(bytes, cell).some((child) => {
    if (child.localName === "f") return true;
    if (child.localName === "v") return child.contentEnd > child.contentStart;
    return child.localName === "is" && holdsText(bytes, child);
  });
}

function holdsText(bytes: Buffer, parent: Element): boolean {
  return childrenOf(bytes, parent).some((child) => {
    if (child.localName === "t") return child.contentEnd > child.contentStart;
    return child.localName === "r" && holdsText(bytes, child);
  });
}

/** The formula element of a cell; null when it holds none. */
export function formulaOf(bytes: Buffer, cell: Element): Element | null {
  return childrenOf(bytes, cell).find((child) => child.localName === "f") ?? null;
}
