/** The ids of rows that were hit: given back, and never left twice. */
import type { sheets_v4 } from "@googleapis/sheets";
import { cellOf } from "../reading/cells.ts";
import { idAt, idOf } from "../reading/headings.ts";
import { writeCells } from "./rows/cell-writes.ts";
import type { FreshSheet } from "./rows/fresh-sheet.ts";
import { lostId, standsElsewhere } from "./rows/lost-id.ts";
import { heldBy, keyAt, rowsWithKey } from "./rows/row-keys.ts";
import { holdsAll, rowsWithOwnId, type Wish } from "./wish.ts";

/** So many rows at least show other ids than before when rows were sorted without them; fewer may be stamps of two that have met. */
const fewestParted = 3;

/**
 * True when rows were sorted without their ids: most rows, and `fewest` at least, show another id than they did. Stamps of
 * others that have hit a row part a few only, and are given back. `first`: the sheet as it was before the first batch.
 */
export function areIdsParted(
  { expected }: Wish,
  now: FreshSheet,
  first: FreshSheet | null,
  fewest = fewestParted,
): boolean {
  const { idColumn } = now.headings;
  if (idColumn === null || first === null) return false;
  let [compared, parted] = [0, 0];
  for (const row of now.cells.filledRows()) {
    const key = row === now.headings.row ? null : keyAt(now, row, expected);
    if (rowsWithKey(now, key, expected).length !== 1) continue;
    const held = idOf(cellOf(heldBy(first, key, expected, idColumn) ?? undefined));
    if (held === null) continue;
    compared += 1;
    if (idAt(now.cells, row, now.headings) !== held) parted += 1;
  }
  return parted >= fewest && parted * 2 > compared;
}

/**
 * The id that a row which was hit is to show again: what it held. Where rows were sorted without their ids and it stands
 * in another row by now: the one that has been overwritten; none, rather than one that stands twice.
 * `first`: the sheet as it was before the first batch.
 */
export function idBack(
  { userEnteredValue }: sheets_v4.Schema$CellData,
  row: number,
  { first, now, wish }: { readonly wish: Wish; readonly now: FreshSheet; readonly first: FreshSheet | null },
): sheets_v4.Schema$ExtendedValue | undefined {
  const held = userEnteredValue?.stringValue ?? null;
  const isAway = held !== null && standsElsewhere(held, row, now);
  return isAway && areIdsParted(wish, now, first) ? entered(now, first) : userEnteredValue;
}

/**
 * True for a row whose own id stands nowhere any more: another followup has put this one over it, and gives it back in a
 * moment. A sort carries ids from row to row, and loses none. `first`: the sheet as it was before the first batch.
 */
export function isStampOfOthers(
  { expected }: Wish,
  row: number,
  { first, now }: { readonly first: FreshSheet | null; readonly now: FreshSheet },
): boolean {
  const { idColumn } = now.headings;
  if (idColumn === null || first === null) return false;
  const key = keyAt(now, row, expected);
  const held = idOf(cellOf(heldBy(first, key, expected, idColumn) ?? undefined));
  return held !== null && idAt(now.cells, row, now.headings) !== held && !standsElsewhere(held, row, now);
}

/** A stamp that a sort has parted from its cells shows our id beside somebody else, and once more where it stood: one of the two goes. */
export function strayIds(
  wish: Wish,
  now: FreshSheet,
  hit: readonly number[],
  first: FreshSheet | null,
): sheets_v4.Schema$Request[] {
  const { idColumn } = now.headings;
  const isParted = hit.length > 0 && hit.every((row) => !holdsAll(now, row, wish.cells));
  const shown = rowsWithOwnId(wish, now);
  const stray = shown.find((row) => keyAt(now, row, wish.expected) !== wish.key);
  if (!isParted || idColumn === null || shown.length < 2 || stray === undefined) return [];
  return writeCells(wish.sheetId, stray, [
    { column: idColumn, entered: entered(now, first), format: "keep" },
  ]);
}

function entered(now: FreshSheet, first: FreshSheet | null): sheets_v4.Schema$ExtendedValue | undefined {
  const lost = first === null ? null : lostId(first, now);
  return lost === null ? undefined : { stringValue: lost };
}
