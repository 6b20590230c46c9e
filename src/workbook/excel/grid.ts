/** One sheet as a grid of the port: cells are decoded when they are asked for. */
import { cellName, inRange } from "../../../packages/xlsx-patch/src/base/cell-name.ts";
import { XlsxError } from "../../../packages/xlsx-patch/src/base/errors.ts";
import { stringText } from "../../../packages/xlsx-patch/src/read/rich-text.ts";
import { cellKinds, type SheetCells } from "../../../packages/xlsx-patch/src/read/sheet-cells.ts";
import { decodeContent, unescapeCellText } from "../../../packages/xlsx-patch/src/xml/xml-text.ts";
import type { Cell, Grid } from "../workbook.ts";
import { isoCell, numberCell, textCell } from "./cells.ts";
import { asFailure } from "./problems.ts";
import type { Understood } from "./workbook-file.ts";

const empty: Cell = { kind: "empty" };
const keptDates = 10_000;

/** Gives the values of the drop-down on a cell. */
export type Choices = (row: number, column: number) => readonly string[] | null;

/** A sheet that was scanned, with the strings it needs made ready. */
export class SheetGrid implements Grid {
  readonly title: string;
  readonly rows: readonly number[];
  readonly lastColumn: number;
  readonly choices: Choices;
  readonly #cells: SheetCells;
  readonly #workbook: Understood;
  readonly #place: string;
  /** Days by their serial: a column of dates has few different ones, and is looked at more than once. */
  readonly #dates = new Map<number, Cell>();

  constructor(title: string, cells: SheetCells, workbook: Understood, place: string, choices: Choices) {
    this.title = title;
    this.rows = cells.rows;
    this.lastColumn = cells.lastColumn;
    this.choices = choices;
    this.#cells = cells;
    this.#workbook = workbook;
    this.#place = place;
  }

  /** Throws Failure workbook.damaged for a cell that points to a text that isn't there. */
  cell(row: number, column: number): Cell {
    const index = this.#cells.find(row, column);
    if (index < 0) return empty;
    try {
      return this.#decode(index, row, column);
    } catch (error) {
      throw asFailure(error, this.#place);
    }
  }

  isFormula(row: number, column: number): boolean {
    const index = this.#cells.find(row, column);
    if (index >= 0 && this.#cells.hasFormula(index)) return true;
    return this.#cells.arrays.some((range) => inRange(range, row, column));
  }

  #decode(index: number, row: number, column: number): Cell {
    const cells = this.#cells;
    const value = cells.value(index);
    switch (cells.kind(index)) {
      case cellKinds.number:
        return this.#number(value, cells.style(index));
      case cellKinds.shared:
        return textCell(this.#shared(value, row, column));
      case cellKinds.boolean:
        return { kind: "boolean", value: value === 1 };
      case cellKinds.inline:
        return textCell(stringText(cells.kept(value)));
      case cellKinds.text:
        return textCell(unescapeCellText(decodeContent(cells.kept(value).toString("utf8"))));
      case cellKinds.error:
        return { kind: "unreadable", text: decodeContent(cells.kept(value).toString("utf8")) };
      case cellKinds.iso:
        return isoCell(decodeContent(cells.kept(value).toString("utf8")));
      default:
        return empty;
    }
  }

  #number(value: number, style: number): Cell {
    const { formats, package: book } = this.#workbook;
    const format = formats[style] ?? "number";
    const known = format === "date" ? this.#dates.get(value) : undefined;
    if (known !== undefined) return known;
    const cell = numberCell(value, format, book.date1904);
    if (format === "date" && this.#dates.size < keptDates) this.#dates.set(value, cell);
    return cell;
  }

  #shared(index: number, row: number, column: number): string {
    const text = this.#workbook.strings.text(index);
    if (text !== null) return text;
    const detail = `there is no text number ${index}`;
    throw new XlsxError("damaged-cell", { sheet: this.title, cell: cellName(row, column), detail });
  }
}
