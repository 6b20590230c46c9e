/**
 * A sheet of calls of which somebody has deleted, emptied or renamed the headings: known by the ids of ours in one of its
 * columns, and by the order in which we lay the others out beside it, or by what their cells say where that order is lost too.
 */

import { type CallField, callColumn, callFields, holdsIn } from "../records/call/fields.ts";
import { looksLikePhone } from "../rules/typed/phone.ts";
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
  /** True where the columns were moved too: only those are known that can be no others. */
  readonly areMoved: boolean;
}

/** The place of the calls; null for a sheet without ids of ours. `named`: the columns whose headings are still known. */
export function callsWithoutHeadings(
  grid: Grid,
  named: (row: number) => ReadonlyMap<CallField, number>,
): NamelessCalls | null {
  const rows = grid.rows.filter((row) => row <= headingRows);
  for (let column = 1; column <= grid.lastColumn; column += 1) {
    const calls = rows.filter((row) => isCallId(grid.cell(row, column)));
    const [first] = calls;
    if (first === undefined) continue;
    const headingRow = first - 1;
    const known = named(headingRow);
    if (!calls.every((row) => isLaidOut(grid, row, column))) {
      const moved = movedColumns(grid, calls, column, known);
      if (moved === null || headingRow === 0) continue;
      return { headingRow, columns: moved, areMoved: true };
    }
    const columns = new Map(laidOut.map((field, index) => [field, column + index] as const));
    const isMoved = [...known].some(([field, at]) => columns.has(field) && columns.get(field) !== at);
    if (!isMoved) return { headingRow, columns: new Map([...columns, ...known]), areMoved: false };
    const moved = movedColumns(grid, calls, column, known);
    if (moved !== null && headingRow > 0) return { headingRow, columns: moved, areMoved: true };
  }
  return null;
}

/** The columns that are known by their headings, or by what all of their cells say; null where moment or outcome are not. */
function movedColumns(
  grid: Grid,
  calls: readonly number[],
  idColumn: number,
  named: ReadonlyMap<CallField, number>,
): ReadonlyMap<CallField, number> | null {
  const taken = new Set([idColumn, ...named.values()]);
  const only = (isIt: (row: number, column: number) => boolean): number | null => {
    const found: number[] = [];
    for (let column = 1; column <= grid.lastColumn; column += 1) {
      if (!taken.has(column) && calls.every((row) => isIt(row, column))) found.push(column);
    }
    return found.length === 1 ? (found[0] ?? null) : null;
  };
  const columns = new Map<CallField, number>(named);
  columns.set("id", idColumn);
  const learn = (field: CallField, column: number | null): void => {
    if (column === null || columns.has(field)) return;
    columns.set(field, column);
    taken.add(column);
  };
  learn(
    "at",
    only((row, column) => isMomentOf(lineOf(grid.cell(row, idColumn)) ?? "", grid.cell(row, column))),
  );
  learn(
    "outcome",
    only((row, column) => outcomeFromWords(lineOf(grid.cell(row, column)) ?? "") !== null),
  );
  if (!columns.has("at") || !columns.has("outcome")) return null;
  learn(
    "phone",
    only((row, column) => looksLikePhone(lineOf(grid.cell(row, column)) ?? "")),
  );
  // Who was called stands before the phone, as we lay them out; a column that says less often something else does not.
  const before = (columns.get("phone") ?? 0) - 1;
  const isName = (row: number): boolean => grid.cell(row, before).kind === "text";
  if (before > 0 && !taken.has(before) && calls.every(isName) && isMostVaried(grid, calls, before, taken))
    learn("contact", before);
  return columns;
}

/** True where no other column of texts that are all filled says more different things. */
function isMostVaried(
  grid: Grid,
  calls: readonly number[],
  column: number,
  taken: ReadonlySet<number>,
): boolean {
  const texts = (at: number): number => new Set(calls.map((row) => lineOf(grid.cell(row, at)))).size;
  for (let other = 1; other <= grid.lastColumn; other += 1) {
    if (other === column || taken.has(other)) continue;
    if (!calls.every((row) => grid.cell(row, other).kind === "text")) continue;
    if (texts(other) >= texts(column)) return false;
  }
  return true;
}

/** True for the moment that an id of ours begins with. */
function isMomentOf(id: string, cell: Cell): boolean {
  if (cell.kind !== "date" || cell.time === null) return false;
  return id.startsWith(`${cell.day.slice(2).replaceAll("-", "")}-${cell.time.replace(":", "")}-`);
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
