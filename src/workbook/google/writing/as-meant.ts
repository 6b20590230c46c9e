/** Whether a write has landed where it was meant to. */
import { isBig } from "../reading/sizes.ts";
import type { Draft } from "./draft.ts";
import type { EditedRow } from "./draft-edits.ts";
import { isAlone } from "./free-rows/free-row-repairs.ts";
import { restOf } from "./free-rows/row-texts.ts";
import type { Fresh } from "./fresh.ts";
import type { FreshSheet } from "./rows/fresh-sheet.ts";
import { keyAt } from "./rows/row-keys.ts";
import { areHeadings } from "./rows-under-headings.ts";

/** A draft that was carried out, and the sheets right before it. */
export interface Done {
  readonly draft: Draft;
  readonly before: Fresh;
  /** Its answer: the written rows right after it. Absent where none has come. */
  readonly answer?: Fresh;
}

/** True when every written row is the meant one, and every new row stands under its headings. */
export function isAsMeant({ before, draft }: Done, after: Fresh): boolean {
  return (
    draft.edited.every((edited) => {
      const [old, now] = [before.sheets.get(edited.sheet), after.sheets.get(edited.sheet)];
      const key = old === undefined ? null : keyAt(old, edited.row, edited.expected);
      if (edited.wasFree && now !== undefined && !isAlone(edited, now)) return false;
      const row = edited.row + draft.shiftOf(edited.sheet, edited.row);
      if (edited.wasFree && !isBesideTheSame(edited, { old, now, row })) return false;
      return key === null || (now !== undefined && keyAt(now, row, edited.expected) === key);
    }) &&
    draft.inserted.every((rows) => {
      const [old, now] = [before.sheets.get(rows.sheet), after.sheets.get(rows.sheet)];
      return old === undefined || (now !== undefined && areHeadings(rows, old, now, rows.headingRow));
    })
  );
}

/** True unless what stands in a filled row beside the written cells is another row's. */
function isBesideTheSame(
  { cells, row: before }: EditedRow,
  { now, old, row }: { now: FreshSheet | undefined; old: FreshSheet | undefined; row: number },
): boolean {
  if (now === undefined || old === undefined || isBig(old.layout)) return true;
  const columns = cells.map(({ column }) => column);
  return restOf(now, row, columns) === restOf(old, before, columns);
}
