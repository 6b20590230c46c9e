/** The port's grid over cells as spreadsheets.get gives them: every cell with its own format, formula and drop-down. */
import type { sheets_v4 } from "@googleapis/sheets";
import type { Area, Grid } from "../../workbook.ts";
import type { SheetLayout } from "./layout.ts";
import type { SheetCells } from "./sheet-cells.ts";
import { typedColumnAt } from "./typed-columns.ts";

/** The values that stand in a range such as "='Lists'!A2:A9"; null when they are not at hand. */
export type ListAt = (range: string) => readonly string[] | null;

/** A grid of a whole sheet, or of its first rows. */
export function exactGrid(
  { filter, merges, tables, title }: Pick<SheetLayout, "title" | "filter" | "merges" | "tables">,
  cells: SheetCells,
  top: number | undefined,
  listAt: ListAt,
): Grid {
  const rows = cells.filledRows().filter((row) => top === undefined || row <= top);
  return {
    title,
    rows,
    lastColumn: cells.lastColumn(),
    cell: (row, column) => cells.cell(row, column),
    isFormula: (row, column) => cells.isFormula(row, column),
    anchor: (row, column) => anchorIn(merges, row, column),
    choices: (row, column) => choicesAt(tables, row, column, cells.data(row, column), listAt),
    rich: (row, column) => cells.rich(row, column),
    format: (row, column) => cells.format(row, column),
    areas: (kind) =>
      kind === "rule" ? cells.ruled() : areasOf(kind === "table" ? tableRanges(tables) : filter),
    marks: null,
  };
}

/** The ranges of a sheet's Tables. */
export function tableRanges(tables: SheetLayout["tables"]): sheets_v4.Schema$GridRange[] {
  return tables.map(({ range }) => range ?? {});
}

/** Ranges as areas; an open end is the end of the sheet. */
export function areasOf(ranges: readonly sheets_v4.Schema$GridRange[]): Area[] {
  return ranges.map(({ endColumnIndex, endRowIndex, startColumnIndex, startRowIndex }) => ({
    top: (startRowIndex ?? 0) + 1,
    left: (startColumnIndex ?? 0) + 1,
    bottom: endRowIndex ?? Number.MAX_SAFE_INTEGER,
    right: endColumnIndex ?? Number.MAX_SAFE_INTEGER,
  }));
}

/** The first cell of the merged range that hides a cell; null for a free one and for the first one itself. */
export function anchorIn(
  merges: SheetLayout["merges"],
  row: number,
  column: number,
): { readonly row: number; readonly column: number } | null {
  for (const { endColumnIndex, endRowIndex, startColumnIndex, startRowIndex } of merges) {
    const top = (startRowIndex ?? 0) + 1;
    const left = (startColumnIndex ?? 0) + 1;
    const isInside =
      row >= top && row <= (endRowIndex ?? row) && column >= left && column <= (endColumnIndex ?? column);
    if (isInside) return row === top && column === left ? null : { row: top, column: left };
  }
  return null;
}

/** Rules that any text keeps, or that only warn about a number. */
const harmlessRules = new Set(["TEXT_IS_URL", "TEXT_IS_EMAIL", "NOT_BLANK"]);

/** The values of a cell's own drop-down, else of the Table's; null where anything may stand. */
export function choicesAt(
  tables: SheetLayout["tables"],
  row: number,
  column: number,
  data: sheets_v4.Schema$CellData | undefined,
  listAt: ListAt,
): readonly string[] | null {
  const own = choicesOf(data, listAt);
  if (own !== null || tables.length === 0) return own;
  const rule = typedColumnAt(tables, row, column)?.dataValidationRule;
  return rule === undefined ? null : choicesOf({ dataValidation: rule }, listAt);
}

/** The values of a cell's drop-down; none at all when its list is out of reach, so that nothing outside it is written. */
export function choicesOf(
  data: sheets_v4.Schema$CellData | undefined,
  listAt: ListAt,
): readonly string[] | null {
  const condition = data?.dataValidation?.condition;
  const values = (condition?.values ?? []).flatMap(({ userEnteredValue }) => userEnteredValue ?? []);
  if (condition?.type === "ONE_OF_LIST") return values;
  if (condition?.type === "ONE_OF_RANGE") return listAt(values[0] ?? "") ?? [];
  return condition?.type == null || harmlessRules.has(condition.type) ? null : [];
}
