/** A workbook as it will stand once planned changes are made: only to be looked at, for the plan that comes next. */
import { Failure } from "../base/errors.ts";
import type {
  AddColumn,
  AddSheet,
  AppendRow,
  Cell,
  Change,
  EditRow,
  Grid,
  PutSheet,
  SheetTab,
  Value,
  Wanted,
  Workbook,
} from "./workbook.ts";

type Cells = Map<number, Map<number, Cell>>;

/** What the changes make of one sheet. */
interface Patch {
  readonly cells: Cells;
  /** Rows to add below the last one. */
  readonly appended: AppendRow[];
  readonly columns: AddColumn[];
}

/** The workbook with the changes laid over it, in their order. */
export function overlaid(base: Workbook, changes: readonly Change[]): Workbook {
  const added = changes.filter((change) => change.kind === "add-sheet" || change.kind === "put-sheet");
  const newTitles = new Set(added.map(({ title }) => title));
  return {
    place: base.place,
    kind: base.kind,
    identity: base.identity,
    timeZone: base.timeZone,
    version: () => null,
    tabs: async () => tabsWith(await base.tabs(), newTitles),
    read: async (wanted) => {
      const below = await base.read(wanted.filter(({ sheet }) => !newTitles.has(sheet)));
      return wanted.map((want) => {
        const sheet = added.findLast(({ title }) => title === want.sheet);
        const grid = sheet === undefined ? below.find(({ title }) => title === want.sheet) : newGrid(sheet);
        if (grid === undefined) throw new Failure("workbook.no-sheet", { sheet: want.sheet });
        return patchedGrid(grid, patchOf(changes, want.sheet), want);
      });
    },
    apply: () => Promise.reject(new Error("a workbook with planned changes is only looked at")),
    remarks: () => base.remarks(),
  };
}

function tabsWith(tabs: readonly SheetTab[], titles: ReadonlySet<string>): readonly SheetTab[] {
  const missing = [...titles].filter((title) => tabs.every((tab) => tab.title !== title));
  return [...tabs, ...missing.map((title) => ({ title, hidden: false, hasCells: true }))];
}

function patchOf(changes: readonly Change[], title: string): Patch {
  const patch: Patch = { cells: new Map(), appended: [], columns: [] };
  for (const change of changes) {
    if (change.kind === "edit" && change.sheet === title) putEdit(patch.cells, change);
    else if (change.kind === "append" && change.sheet === title) patch.appended.push(change);
    else if (change.kind === "add-column" && change.sheet === title) patch.columns.push(change);
  }
  return patch;
}

function putEdit(cells: Cells, change: EditRow): void {
  for (const { column, value } of change.cells) put(cells, change.row, column, value);
}

function put(cells: Cells, row: number, column: number, value: Value): void {
  let ofRow = cells.get(row);
  if (ofRow === undefined) {
    ofRow = new Map();
    cells.set(row, ofRow);
  }
  ofRow.set(column, value.kind === "text" && value.text === "" ? { kind: "empty" } : value);
}

function patchedGrid(grid: Grid, patch: Patch, { top }: Wanted): Grid {
  const { cells } = patch;
  let lastRow = grid.rows.at(-1) ?? 0;
  for (const { cells: values, headingRow } of patch.appended) {
    lastRow = Math.max(lastRow, headingRow) + 1;
    for (const { column, value } of values) put(cells, lastRow, column, value);
  }
  let { lastColumn } = grid;
  for (const { cells: values, heading, headingRow } of patch.columns) {
    lastColumn += 1;
    put(cells, headingRow, lastColumn, { kind: "text", text: heading });
    for (const { row, value } of values) put(cells, row, lastColumn, value);
  }
  if (cells.size === 0) return grid;
  return {
    title: grid.title,
    rows: rowsWith(grid.rows, cells, top),
    lastColumn: Math.max(lastColumn, ...[...cells.values()].flatMap((ofRow) => [...ofRow.keys()])),
    cell: (row, column) => cells.get(row)?.get(column) ?? grid.cell(row, column),
    isFormula: (row, column) => cells.get(row)?.has(column) !== true && grid.isFormula(row, column),
    choices: (row, column) => grid.choices(row, column),
  };
}

function rowsWith(rows: readonly number[], cells: Cells, top: number | undefined): readonly number[] {
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
    choices: () => null,
  };
}
