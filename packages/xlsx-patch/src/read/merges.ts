/** The merged ranges of a sheet. */
import { type CellRange, inRange, parseCellRange } from "../base/cell-name.ts";
import { Tags } from "../xml/xml.ts";

/** The merged ranges of one sheet. */
export class Merges {
  readonly #ranges: readonly CellRange[];

  /** `tail` is the XML behind the rows of the sheet. */
  constructor(tail: Buffer) {
    this.#ranges = tail.includes("mergeCell") ? readRanges(tail) : [];
  }

  /** The range that hides a cell; null for a free one and for the first one of a range. */
  over(row: number, column: number): CellRange | null {
    const range = this.#ranges.find((one) => inRange(one, row, column));
    return range === undefined || (range.top === row && range.left === column) ? null : range;
  }
}

function readRanges(tail: Buffer): CellRange[] {
  const found: CellRange[] = [];
  const tags = new Tags(tail);
  while (tags.next()) {
    if (tags.kind === "close" || tags.localName !== "mergeCell") continue;
    const range = parseCellRange(tags.attribute("ref") ?? "");
    if (range !== null) found.push(range);
  }
  return found;
}
