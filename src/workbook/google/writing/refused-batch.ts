/** What a batch that was refused tells: whether its key has outlived its rows, and whether formats or moves were in the way. */
import { cellText } from "../../cell-text.ts";
import type { Change } from "../../changes.ts";
import type { Draft } from "./draft.ts";
import { keyCell } from "./draft-appends.ts";
import type { Fresh } from "./fresh.ts";

/**
 * True when none of the new rows stands where a key says that it was written: a key outlives its row. Then an older
 * version was restored, or somebody took the row out and wants it back.
 */
export function areRowsGone(changes: readonly Change[], now: Fresh): boolean {
  const keyed = changes.flatMap((change) => {
    const key = change.kind === "append" ? keyCell(change) : null;
    return key === null || change.kind !== "append" ? [] : [{ sheet: change.sheet, ...key }];
  });
  const isThere = ({ column, sheet, text }: (typeof keyed)[number]): boolean => {
    const cells = now.sheets.get(sheet)?.cells;
    return cells?.filledRows().some((row) => cellText(cells.cell(row, column)) === text) === true;
  };
  return keyed.length > 0 && !keyed.some(isThere);
}

/** True when the draft sets number formats in rows that are there already, or moves what is there: it may do without. */
export function isMoreThanPlain({ edited, requests }: Draft): boolean {
  return (
    edited.some(({ cells }) => cells.some(({ format }) => format !== "keep")) ||
    requests.some(({ moveDimension }) => moveDimension !== undefined)
  );
}
