/** A sheet being changed: what stands where, what is to be written, and the splices that do it. */
import { type CellRange, inRange, parseCellRange } from "../base/cell-name.ts";
import { asTyped, contentOf, type NewValue, styleForValue } from "../style/cell-style.ts";
import type { CellWrite } from "../style/cell-xml.ts";
import { showsDay } from "../style/date-format.ts";
import type { StyleSheet } from "../style/style-sheet.ts";
import { attributeOf, childrenOf } from "../xml/elements.ts";
import type { Splice } from "../xml/splice.ts";
import type { Growth } from "./grow.ts";
import type { RowLook } from "./row-write.ts";
import { type SheetLayout, sheetLayout, sheetPart } from "./sheet-layout.ts";
import { SheetLook } from "./sheet-look.ts";
import { SheetRows } from "./sheet-rows.ts";
import type { Table } from "./table.ts";

/** A table of the sheet and where its part is. */
export interface SheetTable {
  readonly path: string;
  readonly table: Table;
}

/** The last row with a value to be written in some columns. */
interface WrittenRegion {
  readonly left: number;
  readonly right: number;
  last: number;
}

/** A sheet's bytes, and the changes to come. */
export class SheetDraft {
  readonly title: string;
  readonly layout: SheetLayout;
  readonly rows: SheetRows;
  readonly merges: readonly CellRange[];
  tables: readonly SheetTable[];
  /** Further splices, for parts of the sheet other than its cells. */
  readonly more: Splice[] = [];
  /** Columns that were added, with the row their headings stand in. */
  readonly addedColumns: { readonly headingRow: number; readonly column: number }[] = [];
  readonly #look: SheetLook;
  readonly #styles: () => StyleSheet;
  readonly #writes = new Map<string, CellWrite>();
  readonly #looks: RowLook[] = [];
  /** Columns that were asked about, so that thousands of rows can be added without looking through all each time. */
  readonly #regions = new Map<string, WrittenRegion>();
  readonly #growths = new Map<number, Growth>();

  constructor(title: string, bytes: Buffer, tables: readonly SheetTable[], styles: () => StyleSheet) {
    this.title = title;
    this.layout = sheetLayout(bytes);
    this.rows = new SheetRows(this.layout);
    this.#look = new SheetLook(this.rows);
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

  /** Writes a value into a cell of an existing row; a new cell looks like the ones around it. */
  set(row: number, column: number, value: NewValue): void {
    this.#set(row, column, value, this.#look.rowToFollow(row));
  }

  /** Writes a value into a cell of a new column, which looks as its row or its column does. */
  setBeside(row: number, column: number, value: NewValue): void {
    this.#set(row, column, value, null);
  }

  /** Writes values into a row below `above`, whose look it takes over; null when there is nothing to follow. */
  addRow(row: number, above: number | null, values: ReadonlyMap<number, NewValue>): void {
    const style = above === null ? null : this.#look.forNewRow(above);
    const attributes = style === null ? "" : ` s="${this.#styles().existing(style)}" customFormat="1"`;
    this.#looks.push({ row, attributes });
    for (const [column, value] of values) this.#set(row, column, value, above);
  }

  /** Writes a value with a given style. */
  setStyled(row: number, column: number, value: NewValue, style: number): void {
    const write = { row, column, content: contentOf(value), style };
    this.#writes.set(`${row}:${column}`, write);
    for (const region of this.#regions.values()) noteIn(region, write);
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
    const key = `${left}:${right}`;
    let region = this.#regions.get(key);
    if (region === undefined) {
      region = { left, right, last: 0 };
      for (const write of this.#writes.values()) noteIn(region, write);
      this.#regions.set(key, region);
    }
    return region.last;
  }

  #set(row: number, column: number, value: NewValue, above: number | null): void {
    const pending = this.#writes.get(`${row}:${column}`);
    const present = this.rows.cell(row, column);
    const own = pending?.style ?? present?.style ?? this.#look.forNewCell(row, column, above);
    const typed = asTyped(value, own, this.#styles);
    const likeDays = () => this.#styleOfDays(row, column);
    this.setStyled(row, column, typed, styleForValue(typed, own, this.#styles, likeDays));
  }

  /** The style of the nearest cell of the column, above first, that shows days; null where none does. */
  #styleOfDays(row: number, column: number): number | null {
    const steps = Array.from({ length: rowsLookedAt }, (_, index) => index + 1);
    for (const near of [...steps.map((step) => row - step), ...steps.map((step) => row + step)]) {
      const style = this.rows.cell(near, column)?.style ?? 0;
      if (style !== 0 && showsDay(this.#styles().numberFormat(this.#styles().existing(style)))) return style;
    }
    return null;
  }
}

/** As many rows above and below as tell how a column shows its days. */
const rowsLookedAt = 50;

function noteIn(region: WrittenRegion, { column, content, row }: CellWrite): void {
  if (content.kind === "empty" || column < region.left || column > region.right) return;
  if (row > region.last) region.last = row;
}

/** The ranges listed in a part such as <mergeCells>. */
function rangesIn(layout: SheetLayout, localName: string): CellRange[] {
  const part = sheetPart(layout, localName);
  if (part === null) return [];
  return childrenOf(layout.bytes, part)
    .map((child) => parseCellRange(attributeOf(layout.bytes, child, "ref") ?? ""))
    .filter((range) => range !== null);
}
