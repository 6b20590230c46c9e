/** Which look at a sheet shows what a row held that was hit: one that shows no stamp of another followup in its place. */
import { cellOf } from "../reading/cells.ts";
import { idOf } from "../reading/headings.ts";
import { areIdsParted } from "./id-repairs.ts";
import type { FreshSheet } from "./rows/fresh-sheet.ts";
import { heldBy, rowsWithKey } from "./rows/row-keys.ts";
import { heldBefore, isKnown, type Wish } from "./wish.ts";

/**
 * The last look at which the row with a key was hit neither by this write nor, as its id tells, by another; when there is
 * none, the sheet as it was when the write was planned. `looks`: the sheet at each look, the oldest first. null when the
 * row was at none of them.
 */
export function lookBeforeHit(
  wish: Wish,
  key: string | null,
  looks: readonly FreshSheet[],
): FreshSheet | null {
  const [before] = looks;
  if (before === undefined) return null;
  const planned = { ...before, cells: before.planned.cells };
  const isUnhit = (look: FreshSheet) => isKnown(wish, look, key) && !heldBefore(wish, look, key);
  const unhit = looks.filter(isUnhit);
  const isOwn = (look: FreshSheet) => isUnhit(look) && hasOwnId(wish, look, key, planned);
  return unhit.findLast(isOwn) ?? [planned].find(isOwn) ?? unhit[0] ?? null;
}

/** True unless a row shows an id that stands twice, or another one than planned though rows were not sorted without their ids. */
function hasOwnId(wish: Wish, look: FreshSheet, key: string | null, planned: FreshSheet): boolean {
  const id = idWith(wish, look, key);
  if (id === null) return true;
  const rows = look.cells.filledRows();
  const { idColumn } = look.headings;
  const isShown = (row: number) => idColumn !== null && idOf(look.cells.cell(row, idColumn)) === id;
  if (rows.filter(isShown).length > 1) return false;
  const known = idWith(wish, planned, key);
  return known === null || known === id || areIdsParted(wish, look, planned);
}

/** The id that the row with a key shows; null when it shows none. */
function idWith({ expected }: Wish, look: FreshSheet, key: string | null): string | null {
  const { idColumn } = look.headings;
  if (idColumn === null || rowsWithKey(look, key, expected).length > 1) return null;
  return idOf(cellOf(heldBy(look, key, expected, idColumn) ?? undefined));
}
