/** A sheet being changed: what stands where, what is to be written, and the splices that do it. */
import { type CellRange, inRange, parseCellRange } from "./cell-name.ts";
import { contentOf, type NewValue, styleForValue } from "./cell-style.ts";
import type { CellWrite } from "./cell-xml.ts";
import { attributeOf, childrenOf } from "./elements.ts";
import type { Growth } from "./grow.ts";
import { type CellSpan, cellsOf, styleOf } from "./row-cells.ts";
import type { RowLook } from "./row-write.ts";
import {
  findRow,
  type RowIndex,
  rowAt,
  rowIndex,
  type SheetLayout,
  sheetLayout,
  sheetPart,
} from "./sheet-layout.ts";
import { lookOfRow, rowToFollow, styleForNew } from "./sheet-look.ts";
import type { Splice } from "./splice.ts";
import type { StyleSheet } from "./style-sheet.ts";
import type { Table } from "./table.ts";

/** A table of the sheet and where its part is. */
export interface SheetTable {
  readonly path: string;
  readonly table: Table;
}

/** A sheet's bytes, and the changes to come. */
export class SheetDraft {
  readonly title: string;
  readonly layout: SheetLayout;
  readonly index: RowIndex;
  readonly merges: readonly CellRange[];
  tables: readonly SheetTable[];
  /** Further splices, for parts of the sheet other than its cells. */
  readonly more: Splice[] = [];
  readonly #styles: () => StyleSheet;
  readonly #writes = new Map<string, CellWrite>();
  readonly #looks: RowLook[] = [];
  readonly #growths = new Map<number, Growth>();

  constructor(title: string, bytes: Buffer, tables: readonly SheetTable[], styles: () => StyleSheet) {
    this.title = title;
    this.layout = sheetLayout(bytes);
    this.index = rowIndex(this.layout);
    this.merges = rangesIn(this.layout, "mergeCells");
    this.tables = tables;
    this.#styles = styles;
  }

  /** The cells to be written; the last one wins where a cell was set twice. */
  get writes(): readonly CellWrite[] {
    return [...this.#writes.values()];
  }

  /** The rows added below headings, one entry for each heading row. */
  get growths(): readonly Growth[] {
    return [...this.#growths.values()];
  }

  /** Notes that the rows below a heading row now end further down. */
  grow(growth: Growth): void {
    this.#growths.set(growth.headingRow, growth);
  }

  /** The rows to be added. */
  get looks(): readonly RowLook[] {
    return this.#looks;
  }

  /** The cell as it stands in the part; null when there is none. */
  cell(row: number, column: number): CellSpan | null {
    return this.cells(row).find((cell) => cell.column === column) ?? null;
  }

  /** The cells of a row as they stand in the part. */
  cells(row: number): readonly CellSpan[] {
    const position = findRow(this.index, row);
    return position < 0 ? [] : cellsOf(this.layout.bytes, rowAt(this.layout, this.index, position));
  }

  /** Writes a value into a cell of an existing row; a new cell looks like the ones around it. */
  set(row: number, column: number, value: NewValue): void {
    this.#set(row, column, value, rowToFollow(this.layout, this.index, row));
  }

  /** Writes values into a row below `above`, whose look it takes over; null when there is nothing to follow. */
  addRow(row: number, above: number | null, values: ReadonlyMap<number, NewValue>): void {
    const attributes = above === null ? "" : lookOfRow(this.layout, this.index, above);
    this.#looks.push({ row, attributes });
    for (const [column, value] of values) this.#set(row, column, value, above);
  }

  /** Writes a value with a given style. */
  setStyled(row: number, column: number, value: NewValue, style: number): void {
    const write = { row, column, content: contentOf(value), style };
    this.#writes.set(`${row}:${column}`, write);
  }

  /** Takes note that a table has changed. */
  replaceTable(changed: SheetTable): void {
    this.tables = this.tables.map((one) => (one.path === changed.path ? changed : one));
  }

  /** The merged range that hides this cell; null for a free cell and for the first one of a range. */
  mergeOver(row: number, column: number): CellRange | null {
    const merge = this.merges.find((range) => inRange(range, row, column));
    return merge === undefined || (merge.top === row && merge.left === column) ? null : merge;
  }

  /** The last row that a value is to be written to, within these columns; 0 when there is none. */
  lastWritten(left: number, right: number): number {
    let last = 0;
    for (const { column, content, row } of this.#writes.values()) {
      if (content.kind !== "empty" && column >= left && column <= right && row > last) last = row;
    }
    return last;
  }

  #set(row: number, column: number, value: NewValue, above: number | null): void {
    const pending = this.#writes.get(`${row}:${column}`);
    const present = this.cell(row, column);
    const own =
      pending?.style ??
      (present === null
        ? styleForNew(this.layout, this.index, row, column, above)
        : styleOf(this.layout.bytes, present));
    this.setStyled(row, column, value, styleForValue(value, own, this.#styles));
  }
}

/** The ranges listed in a part such as <mergeCells>. */
function rangesIn(layout: SheetLayout, localName: string): CellRange[] {
  const part = sheetPart(layout, localName);
  if (part === null) return [];
  return childrenOf(layout.bytes, part)
    .map((child) => parseCellRange(attributeOf(layout.bytes, child, "ref") ?? ""))
    .filter((range) => range !== null);
}
