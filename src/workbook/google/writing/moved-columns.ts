/**
 * Columns that somebody inserted, deleted or dragged in the moment between the last look and the write: what was written
 * stands in the cells of other columns then. The headings in the answer tell it. These cells get back what they held, and
 * what was meant goes under its own heading. Sheets whose headings are not known (without the column of ids) are left.
 */
import type { sheets_v4 } from "@googleapis/sheets";
import { cellText } from "../../cell-text.ts";
import type { Done } from "./as-meant.ts";
import type { InsertedRows } from "./draft-appends.ts";
import type { EditedRow } from "./draft-edits.ts";
import { type CellWrite, writeCells } from "./rows/cell-writes.ts";
import type { FreshSheet } from "./rows/fresh-sheet.ts";

/** Where a column stands by now; null for one that has gone. */
type Moved = (column: number) => number | null;

/** What puts the cells right; null when no column has moved that was written. */
export function columnRepairs({ answer, before, draft }: Done): readonly sheets_v4.Schema$Request[] | null {
  if (answer === undefined || draft.changesLayout) return null;
  const repairs = [
    ...draft.edited.map((edited) => {
      const row = edited.row + draft.shiftOf(edited.sheet, edited.row);
      const [old, now] = [before.sheets.get(edited.sheet), answer.sheets.get(edited.sheet)];
      return old === undefined || now === undefined ? null : editedRepairs(edited, row, old, now);
    }),
    ...draft.inserted.map((inserted) => {
      const [old, now] = [before.sheets.get(inserted.sheet), answer.sheets.get(inserted.sheet)];
      return old === undefined || now === undefined ? null : insertedRepairs(inserted, old, now);
    }),
  ];
  return repairs.every((one) => one === null) ? null : repairs.flatMap((one) => one ?? []);
}

function editedRepairs(
  { cells, row, sheetId }: EditedRow,
  rowNow: number,
  old: FreshSheet,
  now: FreshSheet,
): sheets_v4.Schema$Request[] | null {
  const headingRow = old.headings.row;
  const columns = cells.map(({ column }) => column);
  const moved = headingRow === null ? null : movedColumns(old, now, headingRow, columns);
  if (moved === null) return null;
  const heldIn = (one: number, column: number) =>
    old.cells.data(one, column) ?? old.planned.cells.data(one, column);
  const shows = (data: sheets_v4.Schema$CellData | undefined) => JSON.stringify(data?.userEnteredValue ?? {});
  const untouched = everyColumn(old, headingRow ?? 1).filter(
    (column) => moved(column) !== null && !columns.includes(moved(column) ?? 0),
  );
  const isIt = (one: number) =>
    untouched.every(
      (column) => shows(heldIn(one, column)) === shows(now.cells.data(rowNow, moved(column) ?? 0)),
    );
  // Where rows have moved as well, another row was hit: that one gets back what it held, and no more.
  const [hit, ...more] = isIt(row) ? [row] : old.cells.filledRows().filter(isIt);
  if (hit === undefined || more.length > 0) return [];
  const meant = hit === row ? cells : [];
  return writeCells(
    sheetId,
    rowNow,
    cellsUnder({
      written: columns,
      meant,
      moved,
      columns: everyColumn(old, headingRow ?? 1),
      held: (column) => heldIn(hit, column),
      areFormatted: areFormatted(cells),
    }),
  );
}

function insertedRepairs(
  { cells: rows, columns, headingRow, model, row, sheetId }: InsertedRows,
  old: FreshSheet,
  now: FreshSheet,
): sheets_v4.Schema$Request[] | null {
  const moved = movedColumns(old, now, headingRow, columns);
  if (moved === null) return null;
  const looks = (column: number) => ({
    effectiveFormat: old.cells.data(model, column)?.effectiveFormat ?? {},
  });
  return rows.flatMap((cells, at) => {
    const own = cells.map(({ column }) => column);
    return writeCells(
      sheetId,
      row + at,
      cellsUnder({
        written: own,
        meant: cells,
        moved,
        columns: everyColumn(old, headingRow),
        held: looks,
        areFormatted: areFormatted(cells),
      }),
    );
  });
}

/** True when a write has set number formats: those of the columns then have to be set again. */
function areFormatted(cells: readonly CellWrite[]): boolean {
  return cells.some(({ format }) => format !== "keep");
}

/** What goes into the cells that were written, and into those they were meant for, where each column stands by now. */
function cellsUnder({
  areFormatted,
  columns,
  held,
  meant,
  moved,
  written,
}: {
  /** The columns that were written, which are other ones by now. */
  readonly written: readonly number[];
  readonly meant: readonly CellWrite[];
  readonly moved: Moved;
  /** All columns with a heading, as they stood. */
  readonly columns: readonly number[];
  /** What the row held in a column, as it stood. */
  readonly held: (column: number) => sheets_v4.Schema$CellData | undefined;
  readonly areFormatted: boolean;
}): CellWrite[] {
  const numbersOf = (column: number) => held(column)?.effectiveFormat?.numberFormat ?? "none";
  const places = new Map(meant.map((cell) => [moved(cell.column), cell]));
  const former = new Map(columns.map((column) => [moved(column), column]));
  const touched = new Set([...written, ...[...places.keys()].flatMap((column) => column ?? [])]);
  return [...touched].map((column): CellWrite => {
    const cell = places.get(column);
    const from = cell?.column ?? former.get(column);
    const numbers = from === undefined ? "none" : numbersOf(from);
    const format = cell === undefined || cell.format === "keep" ? numbers : cell.format;
    return {
      column,
      entered:
        cell !== undefined ? cell.entered : from === undefined ? undefined : held(from)?.userEnteredValue,
      format: areFormatted ? format : "keep",
    };
  });
}

/** Where the columns stand by now, by their headings, those of one heading in their order; null when the written ones stand where they stood. */
function movedColumns(
  old: FreshSheet,
  now: FreshSheet,
  headingRow: number,
  written: readonly number[],
): Moved | null {
  const headingOf = (sheet: FreshSheet, column: number) => cellText(sheet.cells.cell(headingRow, column));
  const places = (sheet: FreshSheet) => {
    const byHeading = new Map<string, number[]>();
    for (const column of everyColumn(sheet, headingRow)) {
      const heading = headingOf(sheet, column);
      byHeading.set(heading, [...(byHeading.get(heading) ?? []), column]);
    }
    return byHeading;
  };
  const [before, after] = [places(old), places(now)];
  const moved = (column: number): number | null => {
    const heading = headingOf(old, column);
    const to = after.get(heading)?.[before.get(heading)?.indexOf(column) ?? 0];
    if (to !== undefined) return to;
    // Under a heading that nobody knows it is the same column with another name.
    return before.has(headingOf(now, column)) ? null : column;
  };
  // A row that is none of headings any more: rows were moved, which is looked after elsewhere.
  if (after.size === 0 || ![...before.keys()].some((heading) => after.has(heading))) return null;
  return written.every((column) => moved(column) === column) ? null : moved;
}

function everyColumn({ cells }: FreshSheet, row: number): number[] {
  return cells.filledColumns(row);
}
