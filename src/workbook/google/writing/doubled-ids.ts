/** Ids that stand in more than one row: a person's copy, or for a moment a row that another followup has hit. */

import { idAt } from "../reading/headings.ts";
import type { Fresh } from "./fresh.ts";

/** The doubled ids of all sheets as one text; empty when there are none. */
export function doubledIds({ sheets }: Fresh): string {
  const doubled: string[] = [];
  for (const [title, { cells, headings }] of sheets) {
    if (headings.idColumn === null) continue;
    const seen = new Set<string>();
    for (const row of cells.filledRows()) {
      const id = idAt(cells, row, headings);
      if (id !== null && seen.has(id)) doubled.push(JSON.stringify([title, id]));
      if (id !== null) seen.add(id);
    }
  }
  return doubled.sort().join();
}
