/** What a write sends, and what must be true of it afterwards: changes of the port as requests of the API. */
import type { sheets_v4 } from "@googleapis/sheets";
import type { Applied, Change } from "../../changes.ts";
import type { Layout } from "../reading/layout.ts";
import { columnRanges, rowsRange } from "../reading/ranges.ts";
import { draftAppends, type InsertedRows } from "./draft-appends.ts";
import { draftColumns } from "./draft-columns.ts";
import { draftEdits, type EditedRow } from "./draft-edits.ts";
import { draftSheets } from "./draft-sheets.ts";
import type { Fresh } from "./fresh.ts";

/** A write, ready to be sent. */
export interface Draft {
  readonly requests: readonly sheets_v4.Schema$Request[];
  readonly edited: readonly EditedRow[];
  readonly inserted: readonly InsertedRows[];
  /** What the answer is to show: the written rows and their headings. */
  readonly ranges: readonly string[];
  readonly applied: Applied;
  /** True when a tab or a column is added. */
  readonly changesLayout: boolean;
  /** How many rows lie between a row before and after. */
  shiftOf(sheet: string, row: number): number;
}

/** Builds the requests; with `isPlain` without formats in rows of contacts, and without moving anybody's rows or columns. Throws conflicts and problems; nothing has been written then. */
export function draftOf(
  changes: readonly Change[],
  fresh: Fresh,
  layout: Layout,
  random: () => number,
  isPlain = false,
): Draft {
  const made = draftSheets(changes, fresh, layout, random);
  const sheets = new Map([...fresh.sheets, ...made.added]);
  const edits = draftEdits(changes, sheets, isPlain);
  const columns = draftColumns(changes, sheets, isPlain);
  const appends = draftAppends(changes, sheets, columns, random, isPlain);
  const rows = changes.map((change, index) => {
    const edited = edits.rows.get(index);
    if (edited !== undefined && change.kind === "edit") return edited + appends.shiftOf(change.sheet, edited);
    return appends.rows.get(index) ?? null;
  });
  const headingRows = edits.edited.flatMap(({ sheet }) => {
    const row = sheets.get(sheet)?.headings.row ?? null;
    return row === null ? [] : [rowsRange(sheet, row)];
  });
  return {
    requests: [...made.requests, ...edits.requests, ...columns.requests, ...appends.requests],
    edited: edits.edited,
    inserted: appends.inserted,
    ranges: [
      ...new Set([
        ...headingRows,
        ...edits.edited.filter(({ wasFree }) => wasFree).flatMap(({ sheet }) => idRange(sheets, sheet)),
        ...edits.edited.map(({ row, sheet }) => rowsRange(sheet, row + appends.shiftOf(sheet, row))),
        ...appends.inserted.map(({ headingRow, sheet }) => rowsRange(sheet, headingRow)),
        ...appends.inserted.map(({ count, row, sheet }) => rowsRange(sheet, row, row + count - 1)),
      ]),
    ],
    applied: { rows },
    changesLayout: made.requests.length > 0 || columns.requests.length > 0,
    shiftOf: appends.shiftOf,
  };
}

/** The column of ids, in which that of a row that was free is to stand once. */
function idRange(sheets: Fresh["sheets"], title: string): string[] {
  const column = sheets.get(title)?.headings.idColumn ?? null;
  return column === null ? [] : columnRanges(title, [column]);
}
