/** One sheet as a grid of the port: cells are decoded when they are asked for. */
import { type Merges, markOfText, type SheetValues } from "#xlsx-patch";
import type { Cell } from "../cell.ts";
import type { Area, AreaKind, Grid, Rich, TextMarks } from "../workbook.ts";
import { isoCell, numberCell, textCell } from "./cells.ts";
import { asFailure } from "./problems.ts";

const empty: Cell = { kind: "empty" };
const keptDates = 10_000;

/** Gives the values of the drop-down on a cell. */
export type Choices = (row: number, column: number) => readonly string[] | null;

/** What is the same for all sheets of a workbook: its name as the person knows it, and its date system. */
export interface OfWorkbook {
  readonly place: string;
  readonly date1904: boolean;
}

/** The values of a sheet as cells. */
export class SheetGrid implements Grid {
  readonly title: string;
  readonly rows: readonly number[];
  readonly lastColumn: number;
  readonly choices: Choices;
  readonly marks: TextMarks;
  readonly #values: SheetValues;
  readonly #workbook: OfWorkbook;
  /** Days by their serial: a column of dates has few different ones, and is looked at more than once. */
  readonly #dates = new Map<number, Cell>();

  readonly #merges: () => Merges | null;
  readonly #areas: (kind: AreaKind) => readonly Area[];

  constructor(
    values: SheetValues,
    workbook: OfWorkbook,
    choices: Choices = () => null,
    merges: () => Merges | null = () => null,
    areas: (kind: AreaKind) => readonly Area[] = () => [],
  ) {
    this.#merges = merges;
    this.#areas = areas;
    this.title = values.title;
    this.rows = values.rows;
    this.lastColumn = values.lastColumn;
    this.choices = choices;
    this.marks = {
      at: (row, column, of) => values.mark(row, column, of),
      alike: (row, column) => values.likeness(row, column),
      of: markOfText,
    };
    this.#values = values;
    this.#workbook = workbook;
  }

  /** Throws Failure workbook.damaged for a cell that points to a text that isn't there. */
  cell(row: number, column: number): Cell {
    const index = this.#values.find(row, column);
    if (index < 0) return empty;
    try {
      return this.#decode(index);
    } catch (error) {
      throw asFailure(error, this.#workbook.place);
    }
  }

  isFormula(row: number, column: number): boolean {
    return this.#values.isFormula(row, column);
  }

  rich(row: number, column: number): Rich | null {
    return this.#values.isRich(row, column) ? "rich" : null;
  }

  format(row: number, column: number): string | null {
    return this.#values.formatCode(row, column);
  }

  anchor(row: number, column: number): { readonly row: number; readonly column: number } | null {
    const range = this.#merges()?.over(row, column) ?? null;
    return range === null ? null : { row: range.top, column: range.left };
  }

  areas(kind: AreaKind): readonly Area[] {
    return this.#areas(kind);
  }

  #decode(index: number): Cell {
    const values = this.#values;
    switch (values.kind(index)) {
      case "number":
        return this.#number(index);
      case "text":
        return textCell(values.text(index));
      case "boolean":
        return { kind: "boolean", value: values.number(index) === 1 };
      case "error":
        return { kind: "unreadable", text: values.text(index) };
      case "iso-date":
        return isoCell(values.text(index));
      case "none":
        return empty;
    }
  }

  #number(index: number): Cell {
    const value = this.#values.number(index);
    const format = this.#values.format(index);
    const known = format === "date" ? this.#dates.get(value) : undefined;
    if (known !== undefined) return known;
    const cell = numberCell(value, format, this.#workbook.date1904);
    if (format === "date" && this.#dates.size < keptDates) this.#dates.set(value, cell);
    return cell;
  }
}
