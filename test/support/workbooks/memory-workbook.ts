/** The port over plain maps: the quickest workbook for tests, and the smallest model of what the others must do. */
import { Failure } from "../../../src/base/errors.ts";
import type {
  AddColumn,
  AddSheet,
  AppendRow,
  Applied,
  ApplyOptions,
  Change,
  EditRow,
  PutSheet,
} from "../../../src/workbook/changes.ts";
import type { Grid, Remark, SheetTab, Wanted, Workbook } from "../../../src/workbook/workbook.ts";
import {
  cellOf,
  copyOf,
  filledRows,
  gridOf,
  type MemorySheet,
  makeSheet,
  put,
  type SheetFixture,
  verify,
  type Written,
} from "./memory-sheet.ts";

/** A workbook in memory. */
export class MemoryWorkbook implements Workbook {
  readonly file: string | null = null;
  readonly newestFirst = false;
  readonly isFar: boolean = false;
  readonly needsIds: boolean = false;
  readonly tellsAfterWrite = false;
  readonly timeZone: string | null = null;
  readonly place: string;
  readonly identity: string;
  /** Set by a test: thrown by the next calls of `apply`. */
  refuses: Failure | null = null;
  /** Set by a test: thrown by every reading and writing. */
  away: Failure | null = null;
  /** How often something was applied. */
  applied = 0;
  private sheets: MemorySheet[];

  constructor(fixtures: readonly SheetFixture[], place = "clients.xlsx") {
    this.place = place;
    this.identity = `memory:${place}`;
    this.sheets = fixtures.map(makeSheet);
  }

  async tabs(): Promise<readonly SheetTab[]> {
    if (this.away !== null) throw this.away;
    return this.sheets.map(({ title, hidden }) => ({ title, hidden, hasCells: true }));
  }

  async read(wanted: readonly Wanted[]): Promise<readonly Grid[]> {
    if (this.away !== null) throw this.away;
    return wanted.map((one) => gridOf(copyOf(this.sheet(one.sheet)), one));
  }

  async apply(changes: readonly Change[], _options?: ApplyOptions): Promise<Applied> {
    if (this.away !== null) throw this.away;
    if (this.refuses !== null) throw this.refuses;
    const before = this.sheets;
    this.sheets = before.map(copyOf);
    try {
      const rows = changes.map((change) => this.applyOne(change));
      this.applied += 1;
      return { rows };
    } catch (error) {
      this.sheets = before;
      throw error;
    }
  }

  remarks(): Promise<readonly Remark[]> {
    return Promise.resolve([]);
  }

  /** Changes a cell as a colleague would, in between. */
  set(title: string, row: number, column: number, written: Written): void {
    put(this.sheet(title), row, column, cellOf(written));
  }

  /** Moves a column over another one as a colleague would. */
  moveColumn(title: string, from: number, to: number): void {
    for (const cells of this.sheet(title).cells.values()) {
      const cell = cells.get(from);
      cells.delete(from);
      cells.delete(to);
      if (cell !== undefined) cells.set(to, cell);
    }
  }

  /** Inserts an empty row as a colleague would. */
  insertRow(title: string, at: number): void {
    this.move(title, (row) => (row >= at ? row + 1 : row));
  }

  /** Deletes a row as a colleague would. */
  deleteRow(title: string, at: number): void {
    this.sheet(title).cells.delete(at);
    this.move(title, (row) => (row > at ? row - 1 : row));
  }

  private move(title: string, to: (row: number) => number): void {
    const sheet = this.sheet(title);
    sheet.cells = new Map([...sheet.cells].map(([row, cells]) => [to(row), cells]));
  }

  private sheet(title: string): MemorySheet {
    const found = this.sheets.find((sheet) => sheet.title === title);
    if (found === undefined) throw new Failure("workbook.no-sheet", { sheet: title });
    return found;
  }

  private applyOne(change: Change): number | null {
    switch (change.kind) {
      case "edit":
        return this.edit(change);
      case "append":
        return this.append(change);
      case "add-sheet":
        return this.addSheet(change);
      case "put-sheet":
        return this.putSheet(change);
      case "add-column":
        return this.addColumn(change);
    }
  }

  private edit(change: EditRow): number {
    const sheet = this.sheet(change.sheet);
    for (const { column, cell } of change.expect) verify(sheet, change.row, column, cell);
    for (const { column, before } of change.cells) verify(sheet, change.row, column, before);
    for (const { column, value } of change.cells) put(sheet, change.row, column, value);
    return change.row;
  }

  private append(change: AppendRow): number {
    const sheet = this.sheet(change.sheet);
    const row = Math.max(change.headingRow, ...filledRows(sheet)) + 1;
    for (const { column, value } of change.cells) put(sheet, row, column, value);
    for (const { heading, value } of change.newColumns ?? []) {
      put(sheet, row, this.columnUnder(change, heading), value);
    }
    return row;
  }

  private columnUnder({ headingRow, sheet: title }: AppendRow, heading: string): number {
    const headings = [...(this.sheet(title).cells.get(headingRow) ?? [])];
    const known = headings.find(([, cell]) => cell.kind === "text" && cell.text === heading);
    if (known !== undefined) return known[0];
    this.addColumn({ kind: "add-column", sheet: title, headingRow, heading, hidden: false, cells: [] });
    return Math.max(...(this.sheet(title).cells.get(headingRow)?.keys() ?? []));
  }

  private addSheet(change: AddSheet): null {
    if (this.sheets.some(({ title }) => title === change.title)) {
      throw new Failure("workbook.not-ours", { sheet: change.title });
    }
    const rows = [change.columns.map(({ heading }) => heading), ...change.rows];
    this.sheets.push(makeSheet({ title: change.title, rows }));
    return null;
  }

  private putSheet(change: PutSheet): null {
    const old = this.sheets.find(({ title }) => title === change.title);
    const corner = old?.cells.get(1)?.get(1) ?? { kind: "empty" };
    const ours = corner.kind === "empty" || (corner.kind === "text" && corner.text.startsWith(change.stamp));
    if (!ours) throw new Failure("workbook.not-ours", { sheet: change.title });
    const made = makeSheet({ title: change.title, rows: change.rows });
    if (old === undefined) this.sheets.push(made);
    else old.cells = made.cells;
    return null;
  }

  private addColumn(change: AddColumn): null {
    const sheet = this.sheet(change.sheet);
    if (change.from !== undefined) return null;
    const used = [...sheet.cells.values()].flatMap((cells) => [...cells.keys()]);
    const column = Math.max(change.dates?.rightOf ?? 0, ...used) + 1;
    put(sheet, change.headingRow, column, { kind: "text", text: change.heading });
    for (const { row, value } of change.cells) put(sheet, row, column, value);
    return null;
  }
}
