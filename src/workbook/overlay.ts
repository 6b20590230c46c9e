/** A workbook as it will stand once planned changes are made: only to be looked at, for the plan that comes next. */
import { Failure } from "../base/errors.ts";
import { capabilitiesOf } from "./capabilities.ts";
import type { Value } from "./cell.ts";
import type { AddColumn, AddSheet, AppendRow, Change, EditRow, PutSheet } from "./changes.ts";
import { GrowingHeadings, type LaidCells, put } from "./growing-headings.ts";
import type { Grid, ReadableWorkbook, SheetTab, TextMarks, Wanted } from "./workbook.ts";

/** What is done to one sheet, in its order. */
interface Patch {
  readonly changes: readonly (EditRow | AppendRow | AddColumn)[];
  /** The heading row of a sheet that may get columns; null for the others. */
  readonly headingRow: number | null;
}

/** The workbook with the changes laid over it, in their order. */
export function overlaid(base: ReadableWorkbook, changes: readonly Change[]): ReadableWorkbook {
  const added = changes.filter((change) => change.kind === "add-sheet" || change.kind === "put-sheet");
  const newTitles = new Set(added.map(({ title }) => title));
  return {
    place: base.place,
    ...capabilitiesOf(base),
    identity: base.identity,
    timeZone: base.timeZone,
    version: () => null,
    savedOn: () => base.savedOn?.() ?? null,
    tabs: async () => tabsWith(await base.tabs(), newTitles),
    read: async (wanted) => {
      const asked = wanted.filter(({ sheet }) => !newTitles.has(sheet));
      const growing = asked.filter(({ sheet }) => patchOf(changes, sheet).headingRow !== null);
      // Where the headings end shows only in a whole heading row.
      const tops = growing.map(({ sheet }) => ({ sheet, top: patchOf(changes, sheet).headingRow ?? 1 }));
      const below = await base.read([...asked, ...tops]);
      return wanted.map((want) => {
        const sheet = added.findLast(({ title }) => title === want.sheet);
        const grid = sheet === undefined ? below[asked.indexOf(want)] : newGrid(sheet);
        if (grid === undefined) throw new Failure("workbook.no-sheet", { sheet: want.sheet });
        const top = below[asked.length + growing.indexOf(want)];
        return patchedGrid(
          grid,
          growing.includes(want) ? (top ?? grid) : grid,
          patchOf(changes, want.sheet),
          want,
        );
      });
    },
    remarks: () => base.remarks(),
  };
}

function tabsWith(tabs: readonly SheetTab[], titles: ReadonlySet<string>): readonly SheetTab[] {
  const missing = [...titles].filter((title) => tabs.every((tab) => tab.title !== title));
  return [...tabs, ...missing.map((title) => ({ title, hidden: false, hasCells: true }))];
}

function patchOf(changes: readonly Change[], title: string): Patch {
  const own = changes.filter(
    (change): change is Patch["changes"][number] => "sheet" in change && change.sheet === title,
  );
  const growing = own.findLast(
    (change) => change.kind === "add-column" || (change.kind === "append" && change.newColumns !== undefined),
  );
  return {
    changes: own,
    headingRow: growing === undefined || growing.kind === "edit" ? null : growing.headingRow,
  };
}

/** `headings` holds the whole heading row, whatever columns were asked for. */
function patchedGrid(grid: Grid, headings: Grid, { changes }: Patch, { top }: Wanted): Grid {
  const cells: LaidCells = new Map();
  const columns = new GrowingHeadings(headings, cells);
  for (const change of changes) {
    switch (change.kind) {
      case "edit":
        for (const { column, value } of change.cells) put(cells, change.row, column, value);
        break;
      case "append": {
        const row =
          change.above === undefined
            ? Math.max(lastFilled(grid, cells), change.headingRow) + 1
            : firstUnlaid(cells, change.above);
        for (const { column, value } of change.cells) put(cells, row, column, value);
        for (const { heading, value } of change.newColumns ?? [])
          put(cells, row, columns.under(change.headingRow, heading), value);
        break;
      }
      case "add-column": {
        const column = columns.add(change.headingRow, change.heading, change.dates?.rightOf);
        for (const { row, value } of change.cells) put(cells, row, column, value);
      }
    }
  }
  if (cells.size === 0) return grid;
  return {
    title: grid.title,
    rows: rowsWith(grid.rows, cells, top),
    lastColumn: Math.max(grid.lastColumn, ...[...cells.values()].flatMap((ofRow) => [...ofRow.keys()])),
    cell: (row, column) => cells.get(row)?.get(column) ?? grid.cell(row, column),
    isFormula: (row, column) => cells.get(row)?.has(column) !== true && grid.isFormula(row, column),
    rich: (row, column) => (cells.get(row)?.has(column) === true ? null : grid.rich(row, column)),
    anchor: (row, column) => grid.anchor(row, column),
    choices: (row, column) => grid.choices(row, column),
    format: (row, column) => grid.format(row, column),
    areas: (kind) => grid.areas(kind),
    marks: grid.marks === null ? null : marksUnder(cells, grid.marks),
  };
}

/** The last row that holds something once the cells are laid over it; 0 where none does. */
function lastFilled(grid: Grid, cells: LaidCells): number {
  const isFilled = (row: number): boolean => {
    const ofRow = cells.get(row);
    if (ofRow === undefined) return true;
    if ([...ofRow.values()].some(({ kind }) => kind !== "empty")) return true;
    for (let column = 1; column <= grid.lastColumn; column += 1)
      if (!ofRow.has(column) && grid.cell(row, column).kind !== "empty") return true;
    return false;
  };
  let last = grid.rows.findLast(isFilled) ?? 0;
  for (const row of cells.keys()) if (row > last && isFilled(row)) last = row;
  return last;
}

/** The first row from this one on that no change has been laid over yet: what goes above a row made ready is seen in its place. */
function firstUnlaid(cells: LaidCells, from: number): number {
  let row = from;
  while (cells.has(row)) row += 1;
  return row;
}

/** The marks of the cells that stay; those laid over them can't be told so. */
function marksUnder(cells: LaidCells, marks: TextMarks): TextMarks {
  const isLaid = (row: number, column: number) => cells.get(row)?.has(column) === true;
  return {
    at: (row, column, of) => (isLaid(row, column) ? 0 : marks.at(row, column, of)),
    alike: (row, column) => (isLaid(row, column) ? 0 : marks.alike(row, column)),
    of: (text, of) => marks.of(text, of),
  };
}

function rowsWith(rows: readonly number[], cells: LaidCells, top: number | undefined): readonly number[] {
  const known = new Set(rows);
  const more = [...cells]
    .filter(([row, ofRow]) => !known.has(row) && [...ofRow.values()].some(({ kind }) => kind !== "empty"))
    .map(([row]) => row);
  if (more.length === 0) return rows;
  return [...rows, ...more].sort((left, right) => left - right).slice(0, top);
}

function newGrid(sheet: AddSheet | PutSheet): Grid {
  const headings: readonly Value[] =
    sheet.kind === "add-sheet" ? sheet.columns.map(({ heading }) => ({ kind: "text", text: heading })) : [];
  const rows = headings.length === 0 ? sheet.rows : [headings, ...sheet.rows];
  return {
    title: sheet.title,
    rows: rows.flatMap((row, index) => (row.some(({ kind }) => kind !== "empty") ? [index + 1] : [])),
    lastColumn: Math.max(0, ...rows.map((row) => row.length)),
    cell: (row, column) => rows[row - 1]?.[column - 1] ?? { kind: "empty" },
    isFormula: () => false,
    rich: () => null,
    anchor: () => null,
    choices: () => null,
    format: () => null,
    areas: () => [],
    marks: null,
  };
}
