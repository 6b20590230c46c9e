/** The row that waits for the next contact of a table: free, or made ready by its owner. */
import { Failure } from "../../base/errors.ts";
import { rowOfKey } from "../../rules/contacts/row-key.ts";
import type { ContactField } from "../../words/sheets/headings.ts";
import type { Cell } from "../../workbook/cell.ts";
import { cellName } from "../../workbook/cell-name.ts";
import type { Grid } from "../../workbook/workbook.ts";
import type { Book } from "../book.ts";
import type { TablePart } from "../contacts-sheet.ts";
import { ownIds } from "../sheets/own-ids.ts";
import { tableEnd } from "../sheets/table-end.ts";

type Part = TablePart & { readonly grid: Grid };

/**
 * The row below the last contact, where other rows stand further down; null where it is the end of the sheet, or the end
 * of a table that grows. Throws Failure workbook.totals-row where that row says something else, and conflict.changed where
 * somebody has just filled it.
 */
export async function freeRow({ contacts, workbook }: Book, part: Part): Promise<number | null> {
  const { grid, headingRow, title } = part;
  const key = contacts.rows.findLast((one) => contacts.part(one).title === title);
  const last = key === undefined ? headingRow : rowOfKey(key);
  const row = last + 1;
  // Totals and rows made ready may stand in columns that are not read otherwise, and without a value.
  const [whole] = await workbook.read([{ sheet: title }]);
  if (!(whole ?? grid).rows.some((one) => one >= row) && !isReady(whole ?? grid, part, row)) return null;
  const taken = takenIn({ ...part, grid: whole ?? grid }, row, last);
  if (taken !== undefined && wasEmpty(part, row, taken) && whole !== undefined && !isEmpty(whole, row, taken))
    throw new Failure("conflict.changed", { place: workbook.place });
  if (taken !== undefined) throw new Failure("workbook.totals-row", { cell: cellName(title, row, taken) });
  const end = tableEnd(part);
  return end?.isTable === true && row > end.row ? null : row;
}

/** True for a row with a formula that shows nothing yet. */
function isReady(grid: Grid, { headings }: Part, row: number): boolean {
  return [...headings.keys()].some((column) => grid.isFormula(row, column));
}

/** True for a cell of a column that is always read and was empty when it was: somebody has filled it since. */
function wasEmpty({ columns, grid, names, phones }: Part, row: number, column: number): boolean {
  const read = new Set([...names.map((name) => name.column), ...phones, ...columns.values()]);
  return read.has(column) && isEmpty(grid, row, column);
}

function isEmpty(grid: Grid, row: number, column: number): boolean {
  return grid.cell(row, column).kind === "empty" && !grid.isFormula(row, column);
}

/** The first column of a row in which something stands that was not made ready for a contact. */
function takenIn(part: Part, row: number, last: number): number | undefined {
  const { beside, columns, grid, headings, names, phones } = part;
  const headed = [...headings.keys()].filter((column) => !beside.includes(column));
  const all = new Set([...names.map(({ column }) => column), ...phones, ...columns.values(), ...headed]);
  // An id of ours stays behind where a row is emptied by hand: nobody sees it.
  const ids = ownIds(part);
  return [...all].find(
    (column) =>
      column !== ids &&
      (grid.anchor(row, column) !== null ||
        (grid.cell(row, column).kind !== "empty" && !isPrepared(part, row, column, last)) ||
        (grid.isFormula(row, column) && !isRepeated(grid, row, column, last))),
  );
}

/** True for a number that goes on as the row above and the rows below do; a sum stands alone. */
function isNumberReady(value: number, above: Cell, below: Cell): boolean {
  if (value === 0 || below.kind === "number") return true;
  return above.kind === "number" && (value === above.value || value === above.value + 1);
}

/** True for a row with a check box under one of the headings: a line of totals has none. */
function hasCheckBox({ grid, headings }: Part, row: number): boolean {
  return [...headings.keys()].some((column) => grid.cell(row, column).kind === "boolean");
}

/** True for a formula that stands in the row above or below too: a total stands alone. */
function isRepeated(grid: Grid, row: number, column: number, last: number): boolean {
  return grid.isFormula(last, column) || grid.isFormula(row + 1, column);
}

/** What a contact's own row says: nothing of it can be made ready. */
const own: readonly ContactField[] = ["company", "note", "nextContact"];

/** True for a number, a check box, a formula, or a word that stands in the rows around too. */
function isPrepared(part: Part, row: number, column: number, last: number): boolean {
  const { columns, grid, names, phones } = part;
  const cell = grid.cell(row, column);
  if (grid.isFormula(row, column)) return isRepeated(grid, row, column, last);
  if (names.some((name) => name.column === column) || phones.includes(column)) return false;
  if (own.some((field) => columns.get(field) === column)) return false;
  // A day below a list sums it up: the first, the last of its days.
  if (cell.kind === "date") return false;
  if (cell.kind === "number") {
    const isReady = isNumberReady(cell.value, grid.cell(last, column), grid.cell(row + 1, column));
    return isReady || hasCheckBox(part, row);
  }
  if (cell.kind !== "text") return true;
  return [row + 1, last].some((other) => {
    const its = grid.cell(other, column);
    return its.kind === "text" && its.text === cell.text;
  });
}
