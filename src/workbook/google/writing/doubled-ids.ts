/** Ids of written rows that stand in more than one row: a person's copy, or for a moment a row that another followup has hit. */
import type { Change } from "../../changes.ts";
import { idAt } from "../reading/headings.ts";
import type { Fresh } from "./fresh.ts";
import { plannedId } from "./rows/row-search.ts";

/** The doubled ids of the rows that changes are about, as one text; empty when there are none. */
export function doubledIds(changes: readonly Change[], { sheets }: Fresh): string {
  const doubled = new Set<string>();
  for (const change of changes) {
    const sheet = change.kind === "edit" ? sheets.get(change.sheet) : undefined;
    if (change.kind !== "edit" || sheet === undefined) continue;
    const { cells, headings } = sheet;
    const id = plannedId(change, sheet);
    const rows = id === null ? [] : cells.filledRows().filter((row) => idAt(cells, row, headings) === id);
    if (rows.length > 1) doubled.add(JSON.stringify([change.sheet, id, rows]));
  }
  return [...doubled].sort().join();
}
