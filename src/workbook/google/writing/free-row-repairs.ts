/** A free row that was filled while another one was moved into its place: that one gets back what it held. */
import { idAt } from "../reading/headings.ts";
import { isBig } from "../reading/sizes.ts";
import type { CellWrite } from "./rows/cell-writes.ts";
import type { FreshSheet } from "./rows/fresh-sheet.ts";
import { lostId } from "./rows/lost-id.ts";
import { holdsAll, rowsWithOwnId, type Wish } from "./wish.ts";

/** True unless the id of a row that was free stands in another one too. */
export function isAlone({ cells }: Pick<Wish, "cells">, now: FreshSheet): boolean {
  return rowsWithOwnId({ cells }, now).length < 2;
}

/** Cells to be written in a row. */
export interface RowRepair {
  readonly row: number;
  readonly cells: readonly CellWrite[];
}

/**
 * What is to be done when the id of a free row stands twice after it was filled: another row had come into its place. That
 * one gets back what it held, and the free one is filled; a row that was as free keeps what it got. `first`: the sheet
 * right before the write.
 */
export function freeRowRepairs(wish: Wish, now: FreshSheet, first: FreshSheet | null): readonly RowRepair[] {
  const { idColumn } = now.headings;
  const shown = rowsWithOwnId(wish, now);
  const [hit, blank] = [true, false].map((isFilled) =>
    shown.filter((row) => holdsAll(now, row, wish.cells) === isFilled),
  );
  const [row, other] = [hit?.[0], blank?.[0]];
  if (first === null || idColumn === null || row === undefined || other === undefined) return [];
  if (shown.length !== 2 || isBig(now.layout)) return [];
  const lost = lostRows(wish, now, first);
  const held = lost.length === 1 ? lost[0] : rowWithLostId(lost, now, first);
  if (lost.length === 0)
    return [{ row: other, cells: [{ column: idColumn, entered: undefined, format: "keep" }] }];
  if (held === undefined) return [];
  const back = wish.cells.map(({ column, format }): CellWrite => {
    const data = first.cells.data(held, column);
    const numbers = data?.effectiveFormat?.numberFormat ?? "none";
    return { column, entered: data?.userEnteredValue, format: format === "keep" ? format : numbers };
  });
  return [
    { row, cells: back },
    { row: other, cells: wish.cells },
  ];
}

/** The rows that were there before, and whose cells in the written columns stand nowhere now. */
function lostRows({ cells }: Wish, now: FreshSheet, first: FreshSheet): readonly number[] {
  const told = (sheet: FreshSheet, row: number): string =>
    JSON.stringify(cells.map(({ column }) => sheet.cells.data(row, column)?.userEnteredValue ?? null));
  const counts = new Map<string, number>();
  for (const row of now.cells.filledRows()) counts.set(told(now, row), (counts.get(told(now, row)) ?? 0) + 1);
  return first.cells.filledRows().filter((row) => {
    const left = counts.get(told(first, row)) ?? 0;
    counts.set(told(first, row), left - 1);
    return left === 0 && cells.some(({ column }) => first.cells.cell(row, column).kind !== "empty");
  });
}

function rowWithLostId(rows: readonly number[], now: FreshSheet, first: FreshSheet): number | undefined {
  const id = lostId(first, now);
  return id === null ? undefined : rows.find((row) => idAt(first.cells, row, first.headings) === id);
}
