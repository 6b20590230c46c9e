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
  const held = (column: number) => heldIn(hit, column);
  const numbersOf = (column: number) => held(column)?.effectiveFormat?.numberFormat ?? "none";
  const meant = new Map((hit === row ? cells : []).map((cell) => [moved(cell.column), cell]));
  const former = new Map(everyColumn(old, headingRow ?? 1).map((column) => [moved(column), column]));
  const areFormatted = cells.some(({ format }) => format !== "keep");
  const touched = new Set([...columns, ...[...meant.keys()].flatMap((column) => column ?? [])]);
  const writes = [...touched].map((column): CellWrite => {
    const cell = meant.get(column);
    if (cell !== undefined) {
      const isKept = cell.format === "keep" && !areFormatted;
      const format = cell.format === "keep" ? numbersOf(cell.column) : cell.format;
      return { column, entered: cell.entered, format: isKept ? "keep" : format };
    }
    const from = former.get(column);
    return {
      column,
      entered: from === undefined ? undefined : held(from)?.userEnteredValue,
      format: areFormatted ? (from === undefined ? "none" : numbersOf(from)) : "keep",
    };
  });
  return writeCells(sheetId, rowNow, writes);
}

function insertedRepairs(
  { columns, count, headingRow, row, sheetId }: InsertedRows,
  old: FreshSheet,
  now: FreshSheet,
): sheets_v4.Schema$Request[] | null {
  const moved = movedColumns(old, now, headingRow, columns);
  if (moved === null) return null;
  return Array.from({ length: count }, (_, at) => row + at).flatMap((one) => {
    const writes = new Map(
      columns.map((column): [number, CellWrite] => [column, { column, entered: undefined, format: "none" }]),
    );
    for (const column of columns) {
      const to = moved(column);
      const data = now.cells.data(one, column);
      const format = data?.effectiveFormat?.numberFormat ?? "none";
      if (to !== null) writes.set(to, { column: to, entered: data?.userEnteredValue, format });
    }
    return writeCells(sheetId, one, [...writes.values()]);
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
