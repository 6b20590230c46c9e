/** The id that a stray write has taken the place of. */
import { idAt } from "../../reading/headings.ts";
import type { FreshSheet } from "./fresh-sheet.ts";

/** The only id that stood in the sheet and stands nowhere now; null when there is none, or no telling. */
export function lostId(old: FreshSheet, now: FreshSheet): string | null {
  const there = idsIn(now);
  const missing = [...idsIn(old)].filter((id) => !there.has(id));
  return missing.length === 1 ? (missing[0] ?? null) : null;
}

/** The ids that stand in a sheet. */
function idsIn({ cells, headings }: FreshSheet): ReadonlySet<string> {
  return new Set(
    cells.filledRows().flatMap((row) => {
      const id = row === headings.row ? null : idAt(cells, row, headings);
      return id === null ? [] : [id];
    }),
  );
}

/** True when another row than this one shows the id. */
export function standsElsewhere(id: string, row: number, { cells, headings }: FreshSheet): boolean {
  return cells.filledRows().some((one) => one !== row && idAt(cells, one, headings) === id);
}
