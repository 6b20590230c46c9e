/** What a row is to hold after a write, and how it stands with that: held, owed, hit by somebody else. */
import type { sheets_v4 } from "@googleapis/sheets";
import { isEntered } from "../reading/cells.ts";
import { idAt } from "../reading/headings.ts";
import type { EditedRow } from "./draft-edits.ts";
import type { CellWrite } from "./rows/cell-writes.ts";
import type { FreshSheet } from "./rows/fresh-sheet.ts";
import { heldBy, keyAt, rowsWithKey } from "./rows/row-keys.ts";

/** Something that a row is to hold: what was to be written, or what a row that was hit by mistake held. */
export interface Wish {
  readonly sheet: string;
  readonly sheetId: number;
  readonly key: string;
  readonly expected: readonly number[];
  cells: readonly CellWrite[];
  /** What its cells may hold when the wish is carried out; anything else is somebody's own change. */
  over: { readonly column: number; readonly value: sheets_v4.Schema$ExtendedValue | undefined }[];
  /** The key of the row that the write has landed on, by its answer; absent where that is not known. */
  readonly landedOn?: string | null;
  /** The row that the write has gone to, and whether nothing was left in it, as far as its answer tells. */
  readonly landedAt?: { readonly row: number; readonly isBlank: boolean };
  /** False when the cells alone could be like this by chance. */
  isUnique: boolean;
  /** True for a row that said nothing before: it is known by nothing but its id. */
  readonly wasFree?: boolean;
}

/** The meant row, when it still holds what may be written over. */
export function owedRow({ cells, expected, key, over }: Wish, now: FreshSheet): number | null {
  const [row] = rowsWithKey(now, key, expected);
  if (row === undefined || holdsAll(now, row, cells)) return null;
  const mayHold = (column: number) =>
    over.some((one) => one.column === column && isEntered(now.cells.data(row, column), one.value));
  return cells.every(
    ({ column, entered }) => mayHold(column) || isEntered(now.cells.data(row, column), entered),
  )
    ? row
    : null;
}

/** True when a row with this key was there. */
export function isKnown({ cells, expected }: Wish, old: FreshSheet, key: string | null): boolean {
  return heldBy(old, key, expected, cells[0]?.column ?? 1) !== null;
}

/**
 * True when rows were sorted without the column of ids: our own id stands once, beside somebody else, and the id beside
 * the meant row stands once too. (A row hit by another followup shows an id that stands twice.) To be asked before
 * anything is repaired: a repair may put ids into wrong rows itself.
 */
export function isIdLeftBehind({ cells, expected, key }: Wish, now: FreshSheet): boolean {
  const { idColumn } = now.headings;
  const own = cells.find(({ column }) => column === idColumn)?.entered?.stringValue ?? null;
  const [row] = rowsWithKey(now, key, expected);
  if (own === null || row === undefined) return false;
  const rowsOf = (id: string) =>
    now.cells.filledRows().filter((one) => idAt(now.cells, one, now.headings) === id);
  const [ours, ...more] = rowsOf(own);
  if (ours === undefined || ours === row || more.length > 0) return false;
  const held = idAt(now.cells, row, now.headings);
  return held === null || rowsOf(held).length === 1;
}

/** The rows that show the id of a wish. */
export function rowsWithOwnId({ cells }: Pick<Wish, "cells">, now: FreshSheet): readonly number[] {
  const own = cells.find(({ column }) => column === now.headings.idColumn)?.entered?.stringValue ?? null;
  if (own === null) return [];
  return now.cells.filledRows().filter((row) => idAt(now.cells, row, now.headings) === own);
}

/** True when our own id stands beside somebody else, or nowhere any more: rows were sorted without it. */
export function isIdAstray(wish: Wish, now: FreshSheet): boolean {
  if (wish.cells.every(({ column }) => column !== now.headings.idColumn)) return false;
  const rows = rowsWithOwnId(wish, now);
  return rows.length === 0 || rows.some((row) => keyAt(now, row, wish.expected) !== wish.key);
}

/** The wish without the id: that stays where it stands. */
export function withoutId(wish: Wish, { headings: { idColumn } }: FreshSheet): Wish {
  return {
    ...wish,
    cells: wish.cells.filter(({ column }) => column !== idColumn),
    over: wish.over.filter(({ column }) => column !== idColumn),
    isUnique: false,
  };
}

/** True when the meant row has an id that is neither its own nor one that this write has put there. */
export function isHitByOthers({ cells, expected, key, over }: Wish, now: FreshSheet): boolean {
  const { idColumn } = now.headings;
  const own = cells.find(({ column }) => column === idColumn);
  const [row] = rowsWithKey(now, key, expected);
  if (row === undefined || own === undefined) return false;
  const held = now.cells.data(row, own.column);
  const isOurs = over.some(({ column, value }) => column === own.column && isEntered(held, value));
  return !isOurs && !isEntered(held, own.entered);
}

/** The id that the meant row shows, as something that may be written over. */
export function shownId({ expected, key }: Wish, now: FreshSheet): Wish["over"] {
  const column = now.headings.idColumn;
  const [row] = rowsWithKey(now, key, expected);
  return row === undefined || column === null
    ? []
    : [{ column, value: now.cells.data(row, column)?.userEnteredValue }];
}

/** The wish of an edited row, as it stood before. */
export function wishOf(edited: EditedRow, old: FreshSheet, key: string): Wish {
  const { cells, expected, row, sheet, sheetId, wasFree } = edited;
  const { idColumn } = old.headings;
  return {
    sheet,
    sheetId,
    key,
    expected,
    cells,
    over: cells.map(({ column }) => ({ column, value: old.cells.data(row, column)?.userEnteredValue })),
    isUnique: cells.some(({ column }) => column === idColumn),
    wasFree,
  };
}

/** True when a row holds all that was written. */
export function holdsAll(sheet: FreshSheet, row: number, cells: readonly CellWrite[]): boolean {
  return cells.every(({ column, entered }) => isEntered(sheet.cells.data(row, column), entered));
}

/** True for a row that held the same at a look already: then it was no stamp of what came after. */
export function heldBefore({ cells, expected }: Wish, old: FreshSheet, key: string | null): boolean {
  return cells.every(({ column, entered }) => {
    const held = heldBy(old, key, expected, column);
    return held !== null && isEntered(held, entered);
  });
}
