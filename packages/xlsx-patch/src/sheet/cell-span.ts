/** A cell of a row, by offset. */
import type { Element } from "../xml/elements.ts";

/** A cell of a row. */
export interface CellSpan extends Element {
  /** Counted from A = 1. */
  readonly column: number;
  /** The index of its style, 0 when it has none. */
  readonly style: number;
}
