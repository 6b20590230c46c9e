/** Why a batch was refused for what it says: the API's sentence is in some language, so the sheets themselves are looked at. */
import { Failure } from "../../../base/errors.ts";
import type { Change } from "../../workbook.ts";
import type { Layout } from "../reading/layout.ts";
import type { Refusal } from "../requests.ts";
import type { Fresh } from "./fresh.ts";

/** Ten million cells (support.google.com/drive/answer/37603). */
const mostCells = 10_000_000;

/** The problem; null when nothing is known about it. `layout` was asked for after the refusal. */
export function writeProblem(
  { message }: Refusal,
  changes: readonly Change[],
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
  const closed = [...sheets.values()].find((sheet) => sheet.layout.closed.length > 0);
  if (closed !== undefined) return new Failure("access.protected", { place, sheet: closed.layout.title });
  const titles = new Set(layout.sheets.map(({ title }) => title.toLowerCase()));
  const isTaken = changes.some(
    (change) => change.kind === "add-sheet" && titles.has(change.title.toLowerCase()),
  );
  return isTaken ? new Failure("conflict.changed", { place }) : null;
}
