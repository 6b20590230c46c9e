/**
 * Free rows of a table that are filled with a new contact: nothing tells them from others but their place, so somebody
 * else may fill the same one in the same moment, or move another row into its place.
 */
import type { Change, EditRow } from "../../../changes.ts";
import { holds } from "../../../same-value.ts";
import type { FreshSheet } from "../rows/fresh-sheet.ts";
import { rowsOf } from "../rows/row-search.ts";

/** True for an edit of a row that says nothing yet, but for its id. */
export function isFree({ cells, expect }: EditRow, idColumn: number | null = null): boolean {
  return (
    expect.every(({ cell, column }) => cell.kind === "empty" || column === idColumn) &&
    cells.some(({ before }) => before.kind === "empty")
  );
}

/** True when a row still holds nothing where it is to be filled. */
export function isStillFree({ cells }: EditRow, row: number, sheet: FreshSheet): boolean {
  return cells.every(({ before, column }) => holds(sheet.cells.cell(row, column), before));
}

/** True when a row that was free when its edit was planned is none any more. */
export function areSomeTaken(changes: readonly Change[], sheets: ReadonlyMap<string, FreshSheet>): boolean {
  return changes.some((change) => {
    const sheet = change.kind === "edit" ? sheets.get(change.sheet) : undefined;
    return change.kind === "edit" && sheet !== undefined && isTaken(change, sheet);
  });
}

function isTaken(edit: EditRow, sheet: FreshSheet): boolean {
  if (!isFree(edit, sheet.headings.idColumn)) return false;
  const [row, ...more] = rowsOf(edit, sheet);
  return row === undefined || more.length > 0 || !isStillFree(edit, row, sheet);
}
