/** Why a batch was refused for what it says: the API's sentence is in some language, so the sheets themselves are looked at. */
import type { sheets_v4 } from "@googleapis/sheets";
import { Failure } from "../../../base/errors.ts";
import type { Change } from "../../changes.ts";
import type { Layout } from "../reading/layout.ts";
import type { Refusal } from "../requests.ts";
import type { Draft } from "./draft.ts";
import type { Fresh } from "./fresh.ts";

/** Ten million cells (support.google.com/drive/answer/37603). */
const mostCells = 10_000_000;

/** The problem; null when nothing is known about it. `layout` was asked for after the refusal. */
export function writeProblem(
  { message }: Refusal,
  changes: readonly Change[],
  draft: Draft | Failure,
  { sheets }: Fresh,
  layout: Layout,
  place: string,
): Failure | null {
  const cells = layout.sheets.reduce((sum, { columnCount, rowCount }) => sum + columnCount * rowCount, 0);
  const widest = Math.max(0, ...layout.sheets.map(({ columnCount }) => columnCount));
  const grows = changes.some(({ kind }) => kind !== "edit");
  if (grows && (cells + widest * changes.length > mostCells || /\b\d{7,} cells\b/.test(message))) {
    return new Failure("workbook.full", { place });
  }
  const closed = draft instanceof Failure ? null : closedSheet(draft, sheets);
  if (closed !== null) return new Failure("access.protected", { place, sheet: closed });
  const titles = new Set(layout.sheets.map(({ title }) => title.toLowerCase()));
  const isTaken = changes.some(
    (change) => change.kind === "add-sheet" && titles.has(change.title.toLowerCase()),
  );
  return isTaken ? new Failure("conflict.changed", { place }) : null;
}

/** The sheet in which something was to be written inside a protected range; null for none. */
function closedSheet({ edited, inserted }: Draft, sheets: Fresh["sheets"]): string | null {
  const cells = [
    ...edited.map(({ cells, row, sheet }) => ({ sheet, row, columns: cells.map(({ column }) => column) })),
    ...inserted.map(({ columns, row, sheet }) => ({ sheet, row, columns })),
  ];
  const hit = cells.find(({ columns, row, sheet }) =>
    sheets.get(sheet)?.layout.closed.some((range) => columns.some((column) => isInside(range, row, column))),
  );
  return hit?.sheet ?? null;
}

function isInside(
  { endColumnIndex, endRowIndex, startColumnIndex, startRowIndex }: sheets_v4.Schema$GridRange,
  row: number,
  column: number,
): boolean {
  return (
    row > (startRowIndex ?? 0) &&
    row <= (endRowIndex ?? Number.POSITIVE_INFINITY) &&
    column > (startColumnIndex ?? 0) &&
    column <= (endColumnIndex ?? Number.POSITIVE_INFINITY)
  );
}
