/** The ids of rows that were hit: given back, and never left twice. */
import type { sheets_v4 } from "@googleapis/sheets";
import { writeCells } from "./cell-writes.ts";
import type { FreshSheet } from "./fresh-sheet.ts";
import { lostId, standsElsewhere } from "./lost-id.ts";
import { keyAt } from "./row-keys.ts";
import { holdsAll, rowsWithOwnId, type Wish } from "./wish.ts";

/**
 * The id that a row which was hit is to show again: what it held, unless that stands in another row by now, because rows
 * were sorted without their ids; then the one that has been overwritten; none, rather than one that stands twice.
 * `first`: the sheet as it was before the first batch.
 */
export function idBack(
  { userEnteredValue }: sheets_v4.Schema$CellData,
  row: number,
  now: FreshSheet,
  first: FreshSheet | null,
): sheets_v4.Schema$ExtendedValue | undefined {
  const held = userEnteredValue?.stringValue ?? null;
  return held === null || !standsElsewhere(held, row, now) ? userEnteredValue : entered(now, first);
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
