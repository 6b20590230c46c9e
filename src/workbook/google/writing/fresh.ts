/** The sheets that a write is about, as they stand right before it. */
import type { sheets_v4 } from "@googleapis/sheets";
import type { Change, EditRow } from "../../changes.ts";
import { getCells, type SheetsApi } from "../api.ts";
import { enteredValue } from "../reading/cells.ts";
import { type Headings, headingRows, headingsOf } from "../reading/headings.ts";
import { type Layout, layoutOf, type SheetLayout, sheetNamed } from "../reading/layout.ts";
import { columnRanges, rowRanges, rowsRange, wholeSheet } from "../reading/ranges.ts";
import type { Planned } from "../reading/read.ts";
import type { Reader } from "../reading/reader.ts";
import { SheetCells } from "../reading/sheet-cells.ts";
import { isBig } from "../reading/sizes.ts";
import { keyCell } from "./draft-appends.ts";
import { isFree } from "./free-rows/free-rows.ts";
import type { FreshSheet } from "./rows/fresh-sheet.ts";
import { rowsOf } from "./rows/row-search.ts";

/** What was asked for less than this many milliseconds ago counts as read right before the write. */
const freshEnough = 1000;

/** What a write is carried out on. */
export interface Fresh {
  readonly sheets: ReadonlyMap<string, FreshSheet>;
  /** The keys that past writes have left; null when they were not asked for. */
  readonly keys: ReadonlyMap<number, string> | null;
}

/** What was read last where that is fresh and whole, else as readFresh. */
export async function freshOrRead(
  api: SheetsApi,
  reader: Reader,
  changes: readonly Change[],
): Promise<Fresh> {
  const planned = await plannedSheets(reader, changes);
  if ([...planned.values()].some(({ age }) => age > freshEnough)) return readFresh(api, reader, changes);
  const layout = await reader.layout();
  const sheets = [...planned].map(
    ([title, known]) => [title, freshSheet(sheetNamed(layout, title), known.cells, known)] as const,
  );
  return { sheets: new Map(sheets), keys: null };
}

/**
 * Reads, in one request, what changes are about, with the keys of past writes. `throughout` reads the columns of big
 * sheets from top to bottom; else of their rows only the ones that are meant, with one more request when those have moved.
 */
export async function readFresh(
  api: SheetsApi,
  reader: Reader,
  changes: readonly Change[],
  throughout = false,
): Promise<Fresh> {
  const planned = await plannedSheets(reader, changes);
  const rangesWith = async (moved: ReadonlyMap<string, readonly number[]>) => {
    const layout = await reader.layout();
    return [...planned].flatMap(([title, { cells }]) => [
      ...rangesOf(sheetNamed(layout, title), headingsOf(cells), changesOf(changes, title), throughout),
      ...(moved.get(title) ?? []).map((row) => rowsRange(title, row)),
    ]);
  };
  const ranges = await rangesWith(new Map());
  if (ranges.length === 0) {
    // Only new sheets are meant: what is to be known of the last write are its keys, and whether it has made them.
    reader.forget(true);
    return { sheets: new Map(), keys: (await reader.layout()).keys };
  }
  const fresh = await readRanges(api, ranges, planned);
  const moved = throughout ? new Map() : movedRows(changes, fresh);
  return moved.size === 0 ? fresh : readRanges(api, await rangesWith(moved), planned);
}

async function readRanges(
  api: SheetsApi,
  ranges: readonly string[],
  planned: ReadonlyMap<string, Planned>,
): Promise<Fresh> {
  const { body: answer } = await getCells(api, ranges);
  const now = layoutOf(answer);
  const sheets = new Map<string, FreshSheet>();
  for (const [index, sheet] of now.sheets.entries()) {
    const known = planned.get(sheet.title);
    if (known === undefined) continue;
    sheets.set(sheet.title, freshSheet(sheet, new SheetCells(answer.sheets?.[index]?.data ?? []), known));
  }
  return { sheets, keys: now.keys };
}

/** The sheets as the answer to a write shows them. */
export function freshOfAnswer(
  { updatedSpreadsheet }: sheets_v4.Schema$BatchUpdateSpreadsheetResponse,
  before: Fresh,
): Fresh {
  const sheets = new Map<string, FreshSheet>();
  for (const { data = [], properties } of updatedSpreadsheet?.sheets ?? []) {
    const old = before.sheets.get(properties?.title ?? "");
    if (old !== undefined) sheets.set(old.layout.title, { ...old, cells: new SheetCells(data) });
  }
  return { sheets, keys: null };
}

/** The rows of big sheets that stand elsewhere than planned: their other cells were not read. */
function movedRows(changes: readonly Change[], { sheets }: Fresh): Map<string, number[]> {
  const moved = new Map<string, number[]>();
  for (const change of changes) {
    const sheet = sheets.get(titleOf(change));
    if (change.kind !== "edit" || sheet === undefined || !isBig(sheet.layout)) continue;
    for (const row of rowsOf(change, sheet)) {
      if (row !== change.row) moved.set(change.sheet, [...(moved.get(change.sheet) ?? []), row]);
    }
  }
  return moved;
}

function freshSheet(layout: SheetLayout, cells: SheetCells, planned: Planned): FreshSheet {
  return { layout, cells, planned, headings: headingsOf(planned.cells) };
}

/** The sheets that are there already and that changes are about. One that nobody has read is looked at first. */
async function plannedSheets(reader: Reader, changes: readonly Change[]): Promise<Map<string, Planned>> {
  const titles = touchedTitles(changes, await reader.layout());
  const unseen = titles.filter((title) => reader.planned(title) === null);
  if (unseen.length > 0) await reader.read(unseen.map((sheet) => ({ sheet, top: headingRows })));
  return new Map(
    titles.flatMap((title) => {
      const planned = reader.planned(title);
      return planned === null ? [] : [[title, planned] as const];
    }),
  );
}

function touchedTitles(changes: readonly Change[], layout: Layout): string[] {
  const added = new Set(changes.flatMap((change) => (change.kind === "add-sheet" ? [change.title] : [])));
  const there = new Set(layout.sheets.map(({ title }) => title));
  const titles = changes.flatMap((change) => {
    const title = titleOf(change);
    const isThere = there.has(title) || change.kind !== "put-sheet";
    return change.kind === "add-sheet" || added.has(title) || !isThere ? [] : [title];
  });
  return [...new Set(titles)];
}

/** The sheet that a change is about. */
export function titleOf(change: Change): string {
  return change.kind === "add-sheet" || change.kind === "put-sheet" ? change.title : change.sheet;
}

function changesOf(changes: readonly Change[], title: string): Change[] {
  return changes.filter((change) => titleOf(change) === title);
}

/** A small sheet's columns from top to bottom; of a big one the ids, and the rows that are meant. */
function rangesOf(
  sheet: SheetLayout,
  { idColumn, row: idRow }: Headings,
  changes: readonly Change[],
  throughout: boolean,
): string[] {
  const { title } = sheet;
  const isWhole = changes.some(
    (change) =>
      (change.kind === "append" && change.key === null) ||
      (change.kind === "edit" && isNobodys(change, idColumn)),
  );
  if (isWhole && !isBig(sheet)) return [wholeSheet(title)];
  const rows = new Set<number>(idRow === null ? [] : [idRow]);
  const columns = new Set<number>(idColumn === null ? [] : [idColumn]);
  for (const change of changes) {
    if (change.kind === "put-sheet") rows.add(1);
    else if (change.kind === "add-column") rows.add(change.headingRow);
    else if (change.kind === "append") {
      // Afterwards the headings may stand somewhat lower: then they are looked for.
      const last = change.headingRow + (throughout ? headingRows : 1);
      for (let row = throughout ? 1 : change.headingRow; row <= Math.min(last, sheet.rowCount); row += 1)
        rows.add(row);
      const key = keyCell(change);
      if (throughout && key !== null) columns.add(key.column);
      if (change.key === null) for (const { column } of change.cells) columns.add(column);
    } else if (change.kind === "edit") {
      if (change.row <= sheet.rowCount) rows.add(change.row);
      const involved = [...change.cells, ...change.expect].map(({ column }) => column);
      if (throughout || !isBig(sheet)) for (const column of involved) columns.add(column);
      else if (idColumn === null) for (const { column } of change.expect) columns.add(column);
    }
  }
  return [...columnRanges(title, columns), ...rowRanges(title, rows)];
}

/** True for an edit before or after which nothing tells the row from others but what stands in it beside the written cells. */
function isNobodys(edit: EditRow, idColumn: number | null): boolean {
  const takesIdAway = edit.cells.some(
    ({ column, value }) => column === idColumn && enteredValue(value) === undefined,
  );
  return takesIdAway || isFree(edit, idColumn);
}
