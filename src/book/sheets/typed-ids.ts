/** What people's own columns of ids say, where it tells contacts apart. */
import { partOfKey, rowOfKey } from "../../rules/contacts/row-key.ts";
import type { Grid } from "../../workbook/workbook.ts";
import type { TablePart } from "../contacts-sheet.ts";
import { lineOf } from "./cell-value.ts";

type Part = Pick<TablePart, "typedIds"> & { readonly grid: Grid };

/** The id of a row, by its row key; null where there is none, or none that tells anybody apart. Nothing is read before the first question. */
export function typedIdsOf(
  parts: readonly Part[],
  rows: () => readonly number[],
): (key: number) => string | null {
  let ids: ReadonlyMap<number, string> | null = null;
  return (key) => {
    if (parts.every(({ typedIds }) => typedIds.length === 0)) return null;
    ids ??= read(parts, rows());
    return ids.get(key) ?? null;
  };
}

function read(parts: readonly Part[], rows: readonly number[]): ReadonlyMap<number, string> {
  const most = Math.max(...parts.map(({ typedIds }) => typedIds.length));
  for (let place = 0; place < most; place++) {
    const ids = idsIn(parts, rows, place);
    if (ids !== null) return ids;
  }
  return new Map();
}

/** The values of one column of each part; null where one stands twice, a formula makes one, or they only count the rows. */
function idsIn(
  parts: readonly Part[],
  rows: readonly number[],
  place: number,
): ReadonlyMap<number, string> | null {
  const ids = new Map<number, string>();
  for (const key of rows) {
    const { grid, typedIds } = parts[partOfKey(key)] ?? { grid: null, typedIds: [] };
    const column = typedIds[place];
    if (grid === null || column === undefined) continue;
    if (grid.isFormula(rowOfKey(key), column)) return null;
    const id = lineOf(grid.cell(rowOfKey(key), column));
    if (id !== null) ids.set(key, id);
  }
  const isUnique = new Set(ids.values()).size === ids.size;
  const partsIds = parts.map((_part, part) =>
    [...ids].flatMap(([key, id]) => (partOfKey(key) === part ? id : [])),
  );
  return isUnique && !partsIds.some(isRunning) ? ids : null;
}

/**
 * True for numbers that rise from row to row without many left out: who deletes or sorts rows may number them anew, and
 * then each is somebody else's.
 */
function isRunning(ids: readonly string[]): boolean {
  const numbers = ids.map(countOf);
  const [first] = numbers;
  const last = numbers.at(-1);
  if (first == null || last == null) return false;
  const isRising = numbers.every(
    (one, index) =>
      one !== null &&
      one.before === first.before &&
      (index === 0 || one.number > (numbers[index - 1]?.number ?? 0)),
  );
  return isRising && last.number - first.number < 2 * ids.length;
}

/** "17", "C-017": the number at the end, and what stands before it. */
function countOf(id: string): { readonly before: string; readonly number: number } | null {
  const [, before, digits] = /^(.*?)(\d{1,15})[.)]?$/u.exec(id) ?? [];
  return before === undefined || digits === undefined ? null : { before, number: Number(digits) };
}
