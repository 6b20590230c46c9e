/** Several plans as one list of changes: each was planned on top of the ones before, and all are applied at once. */
import type { CellEdit, Change, EditRow } from "./changes.ts";

/**
 * Joins edits of the same row: each cell is expected to hold what it held before the first of them, and gets the value
 * of the last. The other changes stay in their order.
 */
export function mergeChanges(changes: readonly Change[]): readonly Change[] {
  const merged: Change[] = [];
  const places = new Map<string, number>();
  for (const change of changes) {
    const key = change.kind === "edit" ? JSON.stringify([change.sheet, change.row]) : null;
    const place = key === null ? undefined : places.get(key);
    const earlier = place === undefined ? undefined : merged[place];
    if (place !== undefined && earlier?.kind === "edit" && change.kind === "edit") {
      merged[place] = joined(earlier, change);
    } else {
      if (key !== null) places.set(key, merged.length);
      merged.push(change);
    }
  }
  return merged;
}

function joined(earlier: EditRow, later: EditRow): EditRow {
  const cells = new Map<number, CellEdit>(earlier.cells.map((cell) => [cell.column, cell]));
  const known = new Set([...cells.keys(), ...earlier.expect.map(({ column }) => column)]);
  const expect = later.expect.filter(({ column }) => !known.has(column));
  for (const cell of later.cells) {
    cells.set(cell.column, { ...cell, before: cells.get(cell.column)?.before ?? cell.before });
  }
  return { ...earlier, cells: [...cells.values()], expect: [...earlier.expect, ...expect] };
}
