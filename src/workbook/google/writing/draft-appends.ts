/**
 * New rows as requests: a row is inserted and then written, so that nothing is ever overwritten.
 *
 * A call (a row with a key) is inserted directly under the headings, the one place that everybody agrees on without
 * looking; several at once with the last one on top. Any other row is inserted after the last one that holds a value, or
 * above the first one that is made ready.
 */
import type { sheets_v4 } from "@googleapis/sheets";
import { Failure } from "../../../base/errors.ts";
import { cellName } from "../../cell-name.ts";
import type { AppendRow, Change } from "../../changes.ts";
import type { DraftedColumns } from "./draft-columns.ts";
import { verifyLength, writeOf } from "./draft-edits.ts";
import { readyRow, rowsAbove, spilledCells } from "./free-rows/ready-rows.ts";
import { type CellWrite, writeCells } from "./rows/cell-writes.ts";
import type { FreshSheet } from "./rows/fresh-sheet.ts";
import { newId } from "./rows/ids.ts";
import { verifyHeading } from "./rows/row-search.ts";
import { lastFilledRow, rowsAfter } from "./rows/rows-at-end.ts";

/** Rows that are inserted together. */
export interface InsertedRows {
  readonly sheet: string;
  readonly sheetId: number;
  readonly headingRow: number;
  /** The first of them, when all is done. */
  readonly row: number;
  readonly count: number;
  /** The columns that are written, but for those that are added. */
  readonly columns: readonly number[];
  /** What each of them is recognised by, from the top: the cell that holds its key. null for a row without a key. */
  readonly keys: readonly ({ readonly column: number; readonly text: string } | null)[];
  /** Directly under the headings; else after the last row, or above the first one that is made ready. */
  readonly isUnderHeadings: boolean;
  /** True for new clients below the last one: a sort may put them into the place of a free row that somebody fills. */
  readonly isClientAtEnd: boolean;
  /** The row that they are inserted below, as it stood before the write. */
  readonly after: number;
  /** The row that they look like, as it stood before the write. */
  readonly model: number;
  /** What is written into each of them, from the top. */
  readonly cells: readonly (readonly CellWrite[])[];
}

/** The new rows of a write. */
export interface DraftedAppends {
  readonly requests: readonly sheets_v4.Schema$Request[];
  readonly inserted: readonly InsertedRows[];
  /** The row of each, when all is done, by its place among the changes. */
  readonly rows: ReadonlyMap<number, number>;
  shiftOf(sheet: string, row: number): number;
}

interface Placed {
  readonly index: number;
  readonly change: AppendRow;
}

/** Places new rows and writes them; with `isPlain` without moving any other. */
export function draftAppends(
  changes: readonly Change[],
  sheets: ReadonlyMap<string, FreshSheet>,
  columns: DraftedColumns,
  random: () => number,
  isPlain: boolean,
): DraftedAppends {
  const requests: sheets_v4.Schema$Request[] = [];
  const inserted: InsertedRows[] = [];
  const rows = new Map<number, number>();
  for (const [title, its] of byTitle(changes)) {
    const sheet = sheets.get(title);
    if (sheet === undefined) throw new Failure("workbook.no-sheet", { sheet: title });
    for (const { change } of its) verifyAppend(change, sheet);
    const calls = its.filter(({ change }) => change.key !== null).reverse();
    const others = its.filter(({ change: { above, key } }) => key === null && above === undefined);
    const ready = its.filter(({ change: { above } }) => above !== undefined);
    // From the bottom to the top: what is inserted later does not move what was planned before.
    for (const group of [others, ready, calls]) {
      if (group.length === 0) continue;
      const isUnderHeadings = group === calls;
      const drafted = draftGroup(sheet, group, columns, { isUnderHeadings, isPlain, random });
      requests.push(...drafted.requests);
      const isAtEnd = group === others;
      const row = drafted.row + (isUnderHeadings ? 0 : calls.length) + (isAtEnd ? ready.length : 0);
      const isClientAtEnd = isAtEnd && sheet.headings.idColumn !== null;
      inserted.push({ ...drafted.inserted, row, isClientAtEnd });
      for (const [at, { index }] of group.entries()) rows.set(index, row + at);
    }
  }
  return {
    requests,
    inserted,
    rows,
    shiftOf: (sheet, row) =>
      inserted
        .filter((one) => one.sheet === sheet && row > one.after)
        .reduce((shift, { count }) => shift + count, 0),
  };
}

function draftGroup(
  sheet: FreshSheet,
  group: readonly Placed[],
  columns: DraftedColumns,
  how: {
    readonly isUnderHeadings: boolean;
    readonly isPlain: boolean;
    readonly random: () => number;
  },
) {
  const { isPlain, isUnderHeadings, random } = how;
  const { rowCount, sheetId, title } = sheet.layout;
  const headingRow = group[0]?.change.headingRow ?? 1;
  const ready = readyRow(
    sheet,
    group.map(({ change }) => change),
  );
  const last = isUnderHeadings ? headingRow : ready === null ? lastFilledRow(sheet, headingRow) : ready - 1;
  // At the very end of the grid there is nothing after it to inherit from (pygsheets issue 46).
  const inheritFromBefore = last >= rowCount || last > headingRow;
  const model = inheritFromBefore && ready === null ? last : last + 1;
  const written = group.map(({ change }) => [
    ...withId(change, sheet, random),
    ...columns.cellsOf(change),
    ...(ready === null ? [] : spilledCells(sheet, change)),
  ]);
  const writes = written.map((cells) =>
    cells.map(({ column, value }) => writeOf(sheet, model, column, value)),
  );
  const added = new Set(
    group.flatMap(({ change }) =>
      columns.cellsOf(change).flatMap(({ column, isNew }) => (isNew ? [column] : [])),
    ),
  );
  return {
    row: last + 1,
    requests: [
      ...(ready === null
        ? rowsAfter(sheet, last, { count: group.length, headingRow, inheritFromBefore, isPlain })
        : rowsAbove(sheetId, ready, { count: group.length, columns: columnsOf(written), isPlain })),
      ...writes.flatMap((cells, at) => writeCells(sheetId, last + 1 + at, cells)),
    ],
    inserted: {
      sheet: title,
      sheetId,
      headingRow,
      count: group.length,
      keys: group.map(({ change }) => keyCell(change)),
      columns: columnsOf(written).filter((column) => !added.has(column)),
      isUnderHeadings,
      after: last,
      model,
      cells: writes,
    },
  };
}

function columnsOf(rows: readonly AppendRow["cells"][]): number[] {
  return [...new Set(rows.flatMap((cells) => cells.map(({ column }) => column)))];
}

/** The cell of a new row that holds its key. */
export function keyCell({ cells, key }: AppendRow): { column: number; text: string } | null {
  const cell = cells.find(({ value }) => value.kind === "text" && value.text === key);
  return cell === undefined || key === null ? null : { column: cell.column, text: key };
}

/** A new contact gets its identity at once. */
function withId(
  change: AppendRow,
  { headings: { idColumn } }: FreshSheet,
  random: () => number,
): AppendRow["cells"] {
  if (idColumn === null || change.cells.some(({ column }) => column === idColumn)) return change.cells;
  return [...change.cells, { column: idColumn, value: { kind: "text", text: newId(random) } }];
}

function verifyAppend(change: AppendRow, sheet: FreshSheet): void {
  for (const { value } of change.newColumns ?? []) {
    verifyLength(value, cellName(change.sheet, change.headingRow + 1, 1));
  }
  for (const { column, value } of change.cells) {
    verifyHeading(sheet, change.headingRow, column);
    verifyLength(value, cellName(change.sheet, change.headingRow + 1, column));
  }
}

function byTitle(changes: readonly Change[]): Map<string, Placed[]> {
  const groups = new Map<string, Placed[]>();
  for (const [index, change] of changes.entries()) {
    if (change.kind !== "append") continue;
    groups.set(change.sheet, [...(groups.get(change.sheet) ?? []), { index, change }]);
  }
  return groups;
}
