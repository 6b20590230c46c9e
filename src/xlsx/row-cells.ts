/** The cells of one row, by offset. */
import { parseCellName } from "./cell-name.ts";
import { attributeOf, childrenOf, type Element } from "./elements.ts";
import { damaged } from "./errors.ts";
import { limits } from "./limits.ts";

/** A cell of a row, its column counted from 1. */
export interface CellSpan extends Element {
  readonly column: number;
}

/** The cells of a row in order; one without a name follows the one before. Throws XlsxError when they don't ascend. */
export function cellsOf(bytes: Buffer, row: Element): CellSpan[] {
  const cells: CellSpan[] = [];
  let previous = 0;
  for (const element of childrenOf(bytes, row)) {
    if (element.localName !== "c") continue;
    const name = attributeOf(bytes, element, "r");
    const column = name === null ? previous + 1 : (parseCellName(name)?.column ?? 0);
    if (column <= previous || column > limits.column)
      throw damaged(`cell “${name}” after column ${previous}`);
    cells.push({ ...element, column });
    previous = column;
  }
  return cells;
}

/** The style index of a cell; 0 when it has none. */
export function styleOf(bytes: Buffer, element: Element): number {
  const text = attributeOf(bytes, element, "s");
  return text !== null && /^\d{1,6}$/.test(text) ? Number(text) : 0;
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
