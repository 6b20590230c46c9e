/** The drop-down lists on the cells of a sheet. */
import { type CellRange, inRange } from "../base/cell-name.ts";
import type { Package } from "../package/package.ts";
import { type CellRule, type ListCells, listSource, readCellRules } from "./validations.ts";

/**
 * A drop-down as one cell sees it: its values, or the cells that hold them. "unknown": it must be calculated or lies in
 * another workbook, or the rule of the cell is no list.
 */
export type DropDown =
  | { readonly kind: "unknown" }
  | { readonly kind: "values"; readonly values: readonly string[] }
  | { readonly kind: "cells"; readonly sheet: string; readonly range: CellRange };

/** The drop-downs of one sheet. */
export class DropDowns {
  readonly #book: Package;
  readonly #sheet: string;
  readonly #validations: readonly CellRule[];

  /** @internal `tail` is the XML behind the rows of the sheet. */
  constructor(book: Package, sheet: string, tail: Buffer) {
    this.#book = book;
    this.#sheet = sheet;
    this.#validations = readCellRules(tail);
  }

  /** The rule on a cell; null where anything may stand. */
  on(row: number, column: number): DropDown | null {
    const validation = this.#validations.find(({ ranges }) =>
      ranges.some((range) => inRange(range, row, column)),
    );
    if (validation === undefined) return null;
    const { formula } = validation;
    const source = formula === null ? null : listSource(formula, this.#book, this.#sheet);
    if (source === null) return { kind: "unknown" };
    if (source.kind === "values") return source;
    const title = (source.sheet ?? this.#sheet).toLowerCase();
    const list = this.#book.sheets.find((one) => one.title.toLowerCase() === title);
    if (list === undefined || list.entry === null) return { kind: "unknown" };
    return { kind: "cells", sheet: list.title, range: movedRange(source, validation, row, column) };
  }
}

/** The list as this cell sees it: a reference without "$" moves along from the drop-down's first cell. */
function movedRange(source: ListCells, { ranges }: CellRule, row: number, column: number): CellRange {
  const rows = source.rowsMove ? row - (ranges[0]?.top ?? row) : 0;
  const columns = source.columnsMove ? column - (ranges[0]?.left ?? column) : 0;
  const { bottom, left, right, top } = source.range;
  return { top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns };
}
