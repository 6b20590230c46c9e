/** Changes on their way to a new package: the draft of the package, and what each sheet is to hold. */

import { cellName, type Draft, type NewValue } from "#xlsx-patch";
import { Failure } from "../../base/errors.ts";
import type { Value } from "../cell.ts";
import type { AddColumn, AddSheet, AppendRow, Change, EditRow, PutSheet } from "../changes.ts";
import { holds } from "../same-value.ts";
import { type OfWorkbook, SheetGrid } from "./grid.ts";
import { SheetChanges } from "./sheet-changes.ts";
import { cellFor, newValue } from "./values.ts";

/** Plans changes one after the other. */
export class Planning {
  readonly place: string;
  readonly draft: Draft;
  /** What its grids need to know of the workbook. */
  readonly of: OfWorkbook;
  readonly sheets = new Map<string, SheetChanges>();
  readonly #changes: readonly Change[];

  constructor(place: string, draft: Draft, changes: readonly Change[]) {
    this.place = place;
    this.draft = draft;
    this.of = { place, date1904: draft.workbook.date1904 };
    this.#changes = changes;
  }

  /** Carries out one change on the draft and gives its row. */
  apply(change: Change): number | null {
    switch (change.kind) {
      case "edit":
        return this.#edit(change);
      case "append":
        return this.#append(change);
      case "add-sheet":
        return this.#addSheet(change);
      case "put-sheet":
        return this.#putSheet(change);
      case "add-column":
        return this.#addColumn(change);
    }
  }

  #edit({ cells, expect, row, sheet: title }: EditRow): number {
    const sheet = this.#sheet(title);
    for (const { cell, column } of expect) sheet.expect(row, column, cell);
    for (const { before, column } of cells) sheet.expect(row, column, before);
    for (const { column, value } of cells) {
      sheet.checkWritable(this.draft.fixed(title, row, column), row, column);
      const written = this.#value(title, row, column, value);
      if (holds(sheet.cell(row, column), cellFor(value))) continue;
      this.draft.set(title, row, column, written);
      sheet.plan(row, column, cellFor(value));
    }
    return row;
  }

  #append({ cells: known, headingRow, newColumns = [], sheet: title }: AppendRow): number {
    const sheet = this.#sheet(title);
    const added = newColumns.map(({ heading, value }) => ({
      column: this.#columnUnder(sheet, headingRow, heading),
      value,
    }));
    const cells = [...known, ...added];
    const values = new Map<number, NewValue>();
    for (const { column, value } of cells) {
      const written = this.#value(title, headingRow + 1, column, value);
      if (written.kind !== "empty") values.set(column, written);
    }
    const row = this.draft.appendRow(title, headingRow, values);
    for (const { column, value } of cells) sheet.plan(row, column, cellFor(value));
    return row;
  }

  /** The column of a heading, added where no column has it. */
  #columnUnder(sheet: SheetChanges, headingRow: number, heading: string): number {
    const known = sheet.columnWith(headingRow, heading);
    if (known !== null) return known;
    this.#addColumn({
      kind: "add-column",
      sheet: sheet.title,
      headingRow,
      heading,
      hidden: false,
      cells: [],
    });
    return sheet.lastColumn(headingRow);
  }

  #addSheet({ columns, rows, title }: AddSheet): null {
    const headings = columns.map(({ heading }): Value => ({ kind: "text", text: heading }));
    this.draft.addSheet(title, columns, this.#rows(title, rows, 2));
    this.#planWhole(title, [headings, ...rows]);
    return null;
  }

  #putSheet({ rows, stamp, title, widths }: PutSheet): null {
    const known = this.draft.workbook.tabs.some((tab) => tab.title === title);
    if (known || this.sheets.has(title)) {
      const corner = this.#sheet(title, [1]).cell(1, 1);
      const ours = corner.kind === "empty" || (corner.kind === "text" && corner.text.startsWith(stamp));
      if (!ours) throw new Failure("workbook.not-ours", { sheet: title });
    }
    this.draft.putSheet(title, widths, this.#rows(title, rows, 1));
    this.#planWhole(title, rows);
    return null;
  }

  #addColumn({ cells, dates, from, heading, headingRow, hidden, sheet: title }: AddColumn): null {
    const sheet = this.#sheet(title);
    if (from !== undefined) return null;
    const values = new Map<number, NewValue>();
    for (const { row, value } of cells) values.set(row, this.#value(title, row, 1, value));
    const column = this.draft.addColumn(title, headingRow, heading, hidden, values, dates ?? null);
    sheet.plan(headingRow, column, { kind: "text", text: heading });
    for (const { row, value } of cells) sheet.plan(row, column, cellFor(value));
    return null;
  }

  /** The sheet's plan; of its rows in the file those are read that the changes look at. */
  #sheet(title: string, more: readonly number[] = []): SheetChanges {
    const known = this.sheets.get(title);
    if (known !== undefined) return known;
    const rows = this.#changes.flatMap((change) => rowsRead(change, title));
    const grid = new SheetGrid(this.draft.rows(title, [...rows, ...more]), this.of);
    const sheet = new SheetChanges(this.place, title, grid);
    this.sheets.set(title, sheet);
    return sheet;
  }

  #planWhole(title: string, rows: readonly (readonly Value[])[]): void {
    const sheet = new SheetChanges(this.place, title, null);
    for (const [at, values] of rows.entries()) {
      for (const [index, value] of values.entries()) sheet.plan(at + 1, index + 1, cellFor(value));
    }
    this.sheets.set(title, sheet);
  }

  #rows(title: string, rows: readonly (readonly Value[])[], first: number): NewValue[][] {
    return rows.map((values, at) =>
      values.map((value, index) => this.#value(title, first + at, index + 1, value)),
    );
  }

  #value(sheet: string, row: number, column: number, value: Value): NewValue {
    const target = { place: this.place, sheet, cell: cellName(row, column) };
    return newValue(value, this.of.date1904, target);
  }
}

/** The rows of a sheet that a change looks at: the one it edits, the headings that it may add to. */
function rowsRead(change: Change, title: string): readonly number[] {
  if (change.kind === "edit" && change.sheet === title) return [change.row];
  const mayAdd = change.kind === "append" && change.sheet === title && change.newColumns !== undefined;
  return mayAdd ? [change.headingRow] : [];
}
