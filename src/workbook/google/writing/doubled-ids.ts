/** Ids of written rows that stand in more than one row: a person's copy, or for a moment a row that another followup has hit. */
import type { Change } from "../../changes.ts";
import type { SheetsApi } from "../api.ts";
import { idAt } from "../reading/headings.ts";
import type { Reader } from "../reading/reader.ts";
import { type Fresh, readFresh } from "./fresh.ts";
import { plannedId } from "./rows/row-search.ts";
import { isBusy, type WriteKeys } from "./write-keys.ts";

/** The doubled ids of the rows that changes are about, as one text; empty when there are none. */
function doubledIds(changes: readonly Change[], { sheets }: Fresh): string {
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

/** So often a sheet is looked at again while the same ids stand there twice. */
const mostLooks = 5;

/** Milliseconds between two looks: another followup needs about two requests to give a row back. */
export const patienceWithOthers = 600;

/**
 * Looks again while the id of a row that is meant stands twice and somebody is writing: a row that another followup
 * has hit is given back in a moment. An id that stays doubled says nothing: its rows are told by everything else.
 */
export async function calmly(
  api: SheetsApi,
  reader: Reader,
  changes: readonly Change[],
  looked: Fresh,
  keys: WriteKeys,
): Promise<Fresh> {
  const { waiting } = api.access;
  let fresh = looked;
  let doubled = doubledIds(changes, fresh);
  for (let same = 0; doubled !== "" && same < mostLooks; same += 1) {
    if (fresh.keys !== null && !isBusy(fresh.keys, keys, waiting.now())) return fresh;
    if (fresh.keys !== null) await waiting.sleep(patienceWithOthers);
    fresh = await readFresh(api, reader, changes, true);
    const now = doubledIds(changes, fresh);
    if (now !== doubled) same = 0;
    doubled = now;
  }
  return fresh;
}
