/**
 * The port's grid over a big sheet of which only some columns are read, as plain values.
 *
 * Plain values don't tell a date from a number, so the formats, formulas and drop-downs come from a sample of rows:
 * a column's numbers are dates when most numbers of the sample are under a date format.
 */

import type { Cell } from "../../cell.ts";
import type { Grid } from "../../workbook.ts";
import { cellOfPlain, type NumberKind, numberKind } from "./cells.ts";
import { anchorIn, areasOf, choicesAt, choicesOf, type ListAt, tableRanges } from "./grid.ts";
import type { SheetLayout } from "./layout.ts";
import type { SheetCells } from "./sheet-cells.ts";

/** The values of columns, from row 1, by column. */
export type Columns = ReadonlyMap<number, readonly unknown[]>;

/** What is known of a column beyond its values. */
interface ColumnKind {
  readonly numbers: NumberKind;
  readonly isFormula: boolean;
  readonly choices: readonly string[] | null;
  /** The number format of all numbers of the sample; null where they have several, or none. */
  readonly format: string | null;
}

/** A number under a date's format is a day from here on, 1 January 1950; a smaller one is a number that strayed into the column. */
const earliestSerial = 18_264;

/** A grid of the columns that were read; the others are as empty. */
export function columnGrid(
  { filter, merges, tables, title }: Pick<SheetLayout, "title" | "filter" | "merges" | "tables">,
  columns: Columns,
  sample: SheetCells,
  listAt: ListAt,
): Grid {
  const sampled = sample.filledRows();
  const kinds = new Map<number, ColumnKind>();
  const kindOf = (column: number): ColumnKind => {
    const known = kinds.get(column) ?? columnKind(sample, sampled, column, listAt);
    kinds.set(column, known);
    return known;
  };
  const cell = (row: number, column: number): Cell => {
    const value = columns.get(column)?.[row - 1];
    if (typeof value !== "number") return cellOfPlain(value);
    const { numbers } = kindOf(column);
    return cellOfPlain(value, numbers === "date" && value < earliestSerial ? "number" : numbers);
  };
  return {
    title,
    rows: filledRows(columns),
    lastColumn: Math.max(0, ...columns.keys()),
    cell,
    isFormula: (row, column) =>
      sample.isFormula(row, column) || isFormulaColumn(kindOf(column), cell(row, column)),
    anchor: (row, column) => anchorIn(merges, row, column),
    choices: (row, column) =>
      choicesAt(tables, row, column, sample.data(row, column), listAt) ?? kindOf(column).choices,
    rich: (row, column) => sample.rich(row, column),
    format: (row, column) => sample.format(row, column) ?? kindOf(column).format,
    areas: (kind) => (kind === "rule" ? [] : areasOf(kind === "table" ? tableRanges(tables) : filter)),
    marks: null,
  };
}

function isFormulaColumn({ isFormula }: ColumnKind, cell: Cell): boolean {
  return isFormula && cell.kind !== "empty";
}

function columnKind(sample: SheetCells, rows: readonly number[], column: number, listAt: ListAt): ColumnKind {
  const cells = rows.flatMap((row) => {
    const data = sample.data(row, column);
    return data === undefined ? [] : [{ data, isFormula: sample.isFormula(row, column) }];
  });
  const numbers = cells.filter(({ data }) => typeof data.effectiveValue?.numberValue === "number");
  const kinds = (numbers.length === 0 ? cells : numbers).map(({ data }) =>
    numberKind(data.effectiveFormat?.numberFormat),
  );
  // Without any number one cell that is made ready for days is enough.
  const enough = numbers.length === 0 ? 0 : numbers.length / 2;
  const shown = (["date", "time", "elapsed"] as const).find(
    (kind) => kinds.filter((one) => one === kind).length > enough,
  );
  const formats = new Set(numbers.map(({ data }) => data.effectiveFormat?.numberFormat?.pattern));
  // The headings of the sample are no formulas: the last rows tell more than the first.
  const below = cells.slice(-Math.ceil(cells.length / 2));
  return {
    numbers: shown ?? "number",
    isFormula: below.filter(({ isFormula }) => isFormula).length * 2 > below.length,
    format: formats.size === 1 ? ([...formats][0] ?? null) : null,
    choices: below.map(({ data }) => choicesOf(data, listAt)).findLast((one) => one !== null) ?? null,
  };
}

function filledRows(columns: Columns): number[] {
  const filled = new Set<number>();
  for (const values of columns.values()) {
    for (const [index, value] of values.entries())
      if (value !== "" && value !== undefined) filled.add(index + 1);
  }
  return [...filled].sort((left, right) => left - right);
}
