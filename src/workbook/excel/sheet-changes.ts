/** The changes of one sheet as they are planned: what each cell holds before, and what it is to hold. */

import { cellName, type Fixed } from "#xlsx-patch";
import { Failure } from "../../base/errors.ts";
import type { Cell } from "../cell.ts";
import { cellText } from "../cell-text.ts";
import { holds } from "../same-value.ts";
import type { Grid } from "../workbook.ts";

const empty: Cell = { kind: "empty" };

/** A sheet with the cells planned so far over the cells that stand in the file. */
export class SheetChanges {
  readonly title: string;
  readonly #place: string;
  /** What stands in the file; null for a sheet that is written as a whole. */
  readonly #before: Grid | null;
  readonly #planned = new Map<number, Map<number, Cell>>();

  constructor(place: string, title: string, before: Grid | null) {
    this.#place = place;
    this.title = title;
    this.#before = before;
  }

  /** The rows with planned cells. */
  get rows(): readonly number[] {
    return [...this.#planned.keys()];
  }

  /** True for a sheet that holds nothing but what is planned. */
  get whole(): boolean {
    return this.#before === null;
  }

  /** What a cell holds once everything is written. */
  cell(row: number, column: number): Cell {
    return this.#planned.get(row)?.get(column) ?? this.#before?.cell(row, column) ?? empty;
  }

  /** The column with this text in a row; null when there is none. */
  columnWith(row: number, text: string): number | null {
    const last = Math.max(this.#before?.lastColumn ?? 0, this.lastColumn(row));
    for (let column = 1; column <= last; column += 1) {
      const cell = this.cell(row, column);
      if (cell.kind === "text" && cell.text.trim() === text) return column;
    }
    return null;
  }

  /** Notes what a cell is to hold. */
  plan(row: number, column: number, cell: Cell): void {
    const cells = this.#planned.get(row);
    if (cells === undefined) this.#planned.set(row, new Map([[column, cell]]));
    else cells.set(column, cell);
  }

  /** The last column with something planned in a row; 0 when there is nothing. */
  lastColumn(row: number): number {
    return Math.max(0, ...(this.#planned.get(row)?.keys() ?? []));
  }

  /** True when something is planned for the cell. */
  isPlanned(row: number, column: number): boolean {
    return this.#planned.get(row)?.has(column) ?? false;
  }

  /** The name of a cell as a person finds it: "База!E11". */
  name(row: number, column: number): string {
    return `${this.title}!${cellName(row, column)}`;
  }

  /** Throws Failure conflict.cell when the cell holds something else than expected. */
  expect(row: number, column: number, expected: Cell): void {
    const found = this.cell(row, column);
    if (holds(found, expected)) return;
    throw new Failure("conflict.cell", {
      cell: this.name(row, column),
      expected: cellText(expected),
      found: cellText(found),
    });
  }

  /** Throws Failure when a cell may not be written: a formula, or `fixed` by a merge, as a table's heading or total. */
  checkWritable(fixed: Fixed | null, row: number, column: number): void {
    const cell = this.name(row, column);
    if (this.#before?.isFormula(row, column) === true) throw new Failure("workbook.formula", { cell });
    if (fixed === null) return;
    if (fixed.kind === "merged") throw new Failure("workbook.merged", { cell });
    const detail = `${cell} is a heading or a total of the table ${fixed.table}`;
    throw new Failure("workbook.cannot-edit", { place: this.#place, sheet: this.title, detail });
  }
}
