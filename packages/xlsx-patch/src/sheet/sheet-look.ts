/** How a new cell should look: as its neighbours, its row or its column do. */
import { attributeOf, childrenOf } from "../xml/elements.ts";
import { holdsValue } from "./row-cells.ts";
import { type SheetLayout, sheetPart } from "./sheet-layout.ts";
import type { SheetRows } from "./sheet-rows.ts";

/** The columns of a <col> element, with the style of cells that are not there. */
interface ColumnLook {
  readonly first: number;
  readonly last: number;
  readonly style: number;
}

/** The looks of one sheet. */
export class SheetLook {
  readonly #rows: SheetRows;
  readonly #columns: readonly ColumnLook[];
  #followed: { readonly row: number; readonly above: number | null } | null = null;

  constructor(rows: SheetRows) {
    this.#rows = rows;
    this.#columns = columnLooks(rows.layout);
  }

  /**
   * The style for a new cell: of the cell in the row `above` (null: nothing there to follow), else of its own row (one
   * that is added looks like the row above), else of its column.
   */
  forNewCell(row: number, column: number, above: number | null): number {
    const rows = this.#rows;
    const cell = above === null ? null : rows.cell(above, column);
    if (cell !== null) return cell.style;
    const ofRow = rows.style(above !== null && rows.find(row) < 0 ? above : row);
    return ofRow ?? this.#columns.find(({ first, last }) => first <= column && last >= column)?.style ?? 0;
  }

  /** The style that a new row takes over from the row above, where the whole row has one. */
  forNewRow(above: number): number | null {
    return this.#rows.style(above);
  }

  /**
   * The row above, when it is a row like this one: some column has the same look in both, or there is nothing to
   * compare. A heading looks different from what stands under it, and is not to be followed.
   */
  rowToFollow(row: number): number | null {
    if (this.#followed?.row !== row) this.#followed = { row, above: this.#isLikeAbove(row) ? row - 1 : null };
    return this.#followed.above;
  }

  #isLikeAbove(row: number): boolean {
    const rows = this.#rows;
    const { bytes } = rows.layout;
    const filled = (number: number) => rows.cells(number).filter((cell) => holdsValue(bytes, cell));
    const looks = new Map(filled(row - 1).map(({ column, style }) => [column, style]));
    const shared = filled(row).filter(({ column }) => looks.has(column));
    if (shared.length === 0) return rows.find(row - 1) > 0;
    return shared.some(({ column, style }) => looks.get(column) === style);
  }
}

function columnLooks(layout: SheetLayout): ColumnLook[] {
  const columns = sheetPart(layout, "cols");
  if (columns === null) return [];
  const number = (text: string | null) => Number(text ?? 0);
  return childrenOf(layout.bytes, columns).map((column) => ({
    first: number(attributeOf(layout.bytes, column, "min")),
    last: number(attributeOf(layout.bytes, column, "max")),
    style: number(attributeOf(layout.bytes, column, "style")),
  }));
}
