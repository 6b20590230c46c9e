/**
 * A sheet of calls of which somebody has deleted, emptied or renamed the headings: known by the ids of ours in one of its
 * columns, and by the order in which we lay the others out beside it.
 */
import { type CallField, callColumn, callFields, holdsIn } from "../records/call/fields.ts";
import { outcomeFromWords } from "../words/outcomes.ts";
import type { Cell } from "../workbook/cell.ts";
import type { Grid } from "../workbook/workbook.ts";
import { headingRows } from "./headings/heading-row.ts";
import { isBlank, lineOf } from "./sheets/cell-value.ts";

/** "261123-1015-k3f9x2ab", and those of the example. */
export function looksLikeCallId(text: string): boolean {
  return /^(?:\d{6}-\d{4}-[0-9a-z]{8}|sample-\d{2,3})$/.test(text);
}

/** The columns that every sheet of calls of ours is made with, in their order. */
const laidOut = callFields.filter((field) => callColumn(field).isAddedLater !== true);

/** Where the calls of such a sheet stand. */
export interface NamelessCalls {
  /** The row above the first call: 0 where the row of headings was deleted. */
  readonly headingRow: number;
  readonly columns: ReadonlyMap<CallField, number>;
}

/**
 * The place of the calls; null for a sheet without ids of ours, or whose columns were moved since. `named`: the columns
 * whose headings are still known.
 */
export function callsWithoutHeadings(
  grid: Grid,
  named: (row: number) => ReadonlyMap<CallField, number>,
): NamelessCalls | null {
  const rows = grid.rows.filter((row) => row <= headingRows);
  for (let column = 1; column <= grid.lastColumn; column += 1) {
    const calls = rows.filter((row) => isCallId(grid.cell(row, column)));
    const [first] = calls;
    if (first === undefined || !calls.every((row) => isLaidOut(grid, row, column))) continue;
    const headingRow = first - 1;
    const known = named(headingRow);
    const columns = new Map(laidOut.map((field, index) => [field, column + index] as const));
    const isMoved = [...known].some(([field, at]) => columns.has(field) && columns.get(field) !== at);
    if (!isMoved) return { headingRow, columns: new Map([...columns, ...known]) };
  }
  return null;
}

function isCallId(cell: Cell): boolean {
  return cell.kind === "text" && looksLikeCallId(cell.text);
}

/** True for a row whose cells can all be what a call has in these columns, with the moment and the outcome among them. */
function isLaidOut(grid: Grid, row: number, idColumn: number): boolean {
  return laidOut.every((field, index) => {
    const cell = grid.cell(row, idColumn + index);
    if (field === "at") return cell.kind === "date";
    if (field === "outcome") return outcomeFromWords(lineOf(cell) ?? "") !== null;
    return isBlank(cell) || canHold(field, cell);
  });
}

function canHold(field: CallField, { kind }: Cell): boolean {
  switch (holdsIn(field)) {
    case "moment":
      return kind === "date";
    case "amount":
    case "count":
      return kind === "number";
    case "yes":
      return kind === "text";
    default:
      return true;
  }
}
