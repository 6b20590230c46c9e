/** Cells that are laid over a sheet by planned changes, and the headings that grow by them. */
import type { Cell, Value } from "./cell.ts";
import type { Grid } from "./workbook.ts";

/** The cells by row and column, both from 1. */
export type LaidCells = Map<number, Map<number, Cell>>;

/** Lays a value over a cell; an empty text empties it. */
export function put(cells: LaidCells, row: number, column: number, value: Value): void {
  let ofRow = cells.get(row);
  if (ofRow === undefined) {
    ofRow = new Map();
    cells.set(row, ofRow);
  }
  ofRow.set(column, value.kind === "text" && value.text === "" ? { kind: "empty" } : value);
}

/** The headings of a sheet with those that are added at their right end. */
export class GrowingHeadings {
  readonly #grid: Grid;
  readonly #cells: LaidCells;
  #last: number;

  constructor(grid: Grid, cells: LaidCells) {
    this.#grid = grid;
    this.#cells = cells;
    this.#last = grid.lastColumn;
  }

  /** The column of a heading, added where no column has it. */
  under(row: number, heading: string): number {
    for (let column = 1; column <= this.#last; column += 1) {
      const cell = this.#cells.get(row)?.get(column) ?? this.#grid.cell(row, column);
      if (cell.kind === "text" && cell.text.trim() === heading) return column;
    }
    return this.add(row, heading);
  }

  /** A new column under this heading, right of `rightOf` and of all that have one; its number. */
  add(row: number, heading: string, rightOf = 0): number {
    this.#last = Math.max(this.#last, rightOf) + 1;
    put(this.#cells, row, this.#last, { kind: "text", text: heading });
    return this.#last;
  }
}
