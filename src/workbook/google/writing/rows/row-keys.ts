/**
 * What a row is recognised by after a write: the cells that a person knows it by (name, phone), which are never written.
 *
 * Not its id: every write puts the id into its row once more, so that a row that was hit by mistake shows it, to us and
 * to every other followup, which then sees an id twice and another one missing and keeps its hands off.
 */
import type { sheets_v4 } from "@googleapis/sheets";
import type { Cell } from "../../../cell.ts";
import { cellOfPlain, enteredPlain } from "../../reading/cells.ts";
import { idAt } from "../../reading/headings.ts";
import type { FreshSheet } from "./fresh-sheet.ts";

/** The key of a row: the cells of the columns that are expected, else its id; null when nothing tells it from others. */
export function keyAt(sheet: FreshSheet, row: number, expected: readonly number[]): string | null {
  return (
    keyOfCells(expected.map((column) => sheet.cells.cell(row, column))) ??
    idAt(sheet.cells, row, sheet.headings)
  );
}

function keyOfCells(cells: readonly Cell[]): string | null {
  return cells.every(({ kind }) => kind === "empty") ? null : JSON.stringify(cells);
}

/** The rows with a key. */
export function rowsWithKey(
  sheet: FreshSheet,
  key: string | null,
  expected: readonly number[],
): readonly number[] {
  if (key === null) return [];
  const index = indexed(readIndexes, sheet.cells, expected, () =>
    sheet.cells.filledRows().map((row) => [row, keyAt(sheet, row, expected)]),
  );
  return index.get(key) ?? [];
}

type Index = ReadonlyMap<string, readonly number[]>;

/** Of a big sheet the rows are looked up again and again: once they are in order, that costs nothing. */
const readIndexes = new WeakMap<object, Map<string, Index>>();
const plannedIndexes = new WeakMap<object, Map<string, Index>>();

function indexed(
  indexes: WeakMap<object, Map<string, Index>>,
  of: object,
  expected: readonly number[],
  rows: () => readonly (readonly [row: number, key: string | null])[],
): Index {
  const known = indexes.get(of) ?? new Map<string, Index>();
  indexes.set(of, known);
  const name = expected.join();
  const made = known.get(name) ?? indexOf(rows());
  known.set(name, made);
  return made;
}

function indexOf(rows: readonly (readonly [row: number, key: string | null])[]): Index {
  const index = new Map<string, number[]>();
  for (const [row, key] of rows) {
    const same = key === null ? undefined : index.get(key);
    if (same !== undefined) same.push(row);
    else if (key !== null) index.set(key, [row]);
  }
  return index;
}

/** What a cell of the row with a key held, formulas too; null when there was no such row, or it was not read. */
export function heldBy(
  sheet: FreshSheet,
  key: string | null,
  expected: readonly number[],
  column: number,
): sheets_v4.Schema$CellData | null {
  const [row] = rowsWithKey(sheet, key, expected);
  if (row === undefined) return plannedCell(sheet, key, expected, column);
  return sheet.cells.data(row, column) ?? {};
}

/** Of a big sheet only the meant rows are read afresh; the others as they were when its columns were read. */
function plannedCell(
  { planned: { columns } }: FreshSheet,
  key: string | null,
  expected: readonly number[],
  column: number,
): sheets_v4.Schema$CellData | null {
  const values = columns.get(column);
  if (values === undefined) return null;
  const index = indexed(plannedIndexes, columns, expected, () => {
    const length = Math.max(...[...columns.values()].map((one) => one.length));
    return Array.from({ length }, (_, at) => {
      const cells = expected.map((one) => cellOfPlain(columns.get(one)?.[at]));
      return [at, keyOfCells(cells)] as const;
    });
  });
  const [at] = key === null ? [] : (index.get(key) ?? []);
  if (at === undefined) return null;
  const entered = enteredPlain(values[at]);
  return entered === undefined ? {} : { userEnteredValue: entered, effectiveValue: entered };
}
