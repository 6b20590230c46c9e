/** Changes of a person's own table (adoption, report, reasons): how they are known in the workbook and taken back again. */
import type { ToldCell } from "../../base/usage-problems.ts";
import type { Book } from "../../book/book.ts";
import type { Value } from "../../workbook/cell.ts";
import { cellName } from "../../workbook/cell-name.ts";
import type { AddColumn, AppendRow, CellEdit, Change, EditRow } from "../../workbook/changes.ts";
import { holds } from "../../workbook/same-value.ts";
import type { Grid } from "../../workbook/workbook.ts";
import type { TakingBack } from "./delivering.ts";
import type { SheetRows, TableChanges } from "./table-changes.ts";

const nothing: Value = { kind: "empty" };

/** True when all of them stand in the workbook: they are written together or not at all. */
export async function areChangesThere({ workbook }: Book, { changes }: TableChanges): Promise<boolean> {
  const titles = new Set((await workbook.tabs()).map(({ title }) => title));
  for (const change of changes) {
    const sheet = sheetOf(change);
    if (!titles.has(sheet)) return false;
    const [grid] = await workbook.read([{ sheet }]);
    if (grid === undefined || !isThere(grid, change)) return false;
  }
  return changes.length > 0;
}

function sheetOf(change: Change): string {
  return "sheet" in change ? change.sheet : change.title;
}

function isThere(grid: Grid, change: Change): boolean {
  switch (change.kind) {
    case "add-sheet":
      return true;
    case "put-sheet":
      return isFilledWith(grid, change.rows);
    case "add-column":
      return columnOf(grid, change) !== null;
    case "append":
      return rowOf(grid, change) !== null;
    case "edit":
      return change.cells.every(({ column, value }) => holds(grid.cell(change.row, column), value));
  }
}

/** Plans taking them back, the last first. What others have changed since stays and is named. */
export async function planTableBack(
  { workbook }: Book,
  { changes, former }: TableChanges,
): Promise<TakingBack> {
  const titles = new Set((await workbook.tabs()).map(({ title }) => title));
  const back: Change[] = [];
  const left: ToldCell[] = [];
  for (const change of [...changes].reverse()) {
    const sheet = sheetOf(change);
    if (!titles.has(sheet)) continue;
    const [grid] = await workbook.read([{ sheet }]);
    const undone = grid === undefined ? [] : backOf(grid, change, former);
    if (typeof undone === "string") left.push({ cell: undone });
    else back.push(...undone);
  }
  return { changes: back, left, isChanged: false };
}

/** What takes one change back; the name of what stays. A sheet is not taken out once anything else was written. */
function backOf(grid: Grid, change: Change, former: SheetRows | null): readonly Change[] | string {
  switch (change.kind) {
    case "add-sheet":
      return change.title;
    case "put-sheet":
      if (former === null || !isFilledWith(grid, change.rows)) return change.title;
      return [{ ...change, rows: former }];
    case "add-column":
      return columnBack(grid, change);
    case "append": {
      const row = rowOf(grid, change);
      return row === null ? [] : [emptied(grid, change.sheet, row)];
    }
    case "edit":
      return editBack(grid, change);
  }
}

function columnBack(grid: Grid, change: AddColumn): readonly Change[] | string {
  const column = columnOf(grid, change);
  if (column === null) return [];
  const values = new Map(change.cells.map(({ row, value }) => [row, value]));
  values.set(change.headingRow, { kind: "text", text: change.heading });
  const filled = grid.rows.filter((row) => grid.cell(row, column).kind !== "empty");
  const isOurs = filled.every((row) => holds(grid.cell(row, column), values.get(row) ?? nothing));
  if (!isOurs) return cellName(change.sheet, change.headingRow, column);
  return filled.map((row): EditRow => {
    const cells = [{ column, before: grid.cell(row, column), value: nothing }];
    return { kind: "edit", sheet: change.sheet, row, cells, expect: [] };
  });
}

function editBack(grid: Grid, { cells, expect, row, sheet }: EditRow): readonly Change[] | string {
  const back: CellEdit[] = [];
  for (const { before, column, value } of cells) {
    if (before.kind === "unreadable" || !holds(grid.cell(row, column), value))
      return cellName(sheet, row, column);
    back.push({ column, before: grid.cell(row, column), value: before });
  }
  return [{ kind: "edit", sheet, row, cells: back, expect }];
}

function emptied(grid: Grid, sheet: string, row: number): EditRow {
  const cells: CellEdit[] = [];
  for (let column = 1; column <= grid.lastColumn; column += 1) {
    const before = grid.cell(row, column);
    if (before.kind !== "empty") cells.push({ column, before, value: nothing });
  }
  return { kind: "edit", sheet, row, cells, expect: [] };
}

/** The last row that holds just what was appended. */
function rowOf(grid: Grid, { cells, headingRow }: AppendRow): number | null {
  const written = new Map(cells.map(({ column, value }) => [column, value]));
  const isSame = (row: number): boolean => {
    for (let column = 1; column <= grid.lastColumn; column += 1) {
      if (!holds(grid.cell(row, column), written.get(column) ?? nothing)) return false;
    }
    return true;
  };
  return grid.rows.findLast((row) => row > headingRow && isSame(row)) ?? null;
}

function columnOf(grid: Grid, { heading, headingRow }: AddColumn): number | null {
  for (let column = grid.lastColumn; column > 0; column -= 1) {
    if (holds(grid.cell(headingRow, column), { kind: "text", text: heading })) return column;
  }
  return null;
}

function isFilledWith(grid: Grid, rows: readonly (readonly Value[])[]): boolean {
  return rows.every((values, index) =>
    values.every((value, column) => holds(grid.cell(index + 1, column + 1), value)),
  );
}
