/** How a contact stands, by the words of its row: not to be called, or closed. */
import { outcomeFromWords } from "../../words/outcomes.ts";
import { isNothing, saysYes } from "../../words/sheets/cell-words.ts";
import type { ContactField } from "../../words/sheets/headings.ts";
import { saysClosed, saysDoNotCall } from "../../words/sheets/status-words.ts";
import type { Cell } from "../../workbook/cell.ts";
import type { Grid } from "../../workbook/workbook.ts";
import type { TablePart } from "../contacts-sheet.ts";
import { lineOf } from "./cell-value.ts";
import { columnReading } from "./column-reading.ts";

/** Tells how the contacts in the rows of one sheet stand. */
export interface ContactStates {
  /** True where a status says not to call, or the column of such marks says yes. */
  isMarked(row: number): boolean;
  /**
   * True for a contact that is won, refused, lost or done, as its status or last outcome says, or the word in place of
   * its date; or won or refused, as another status says.
   */
  isClosed(row: number): boolean;
}

/** The states of the rows of a sheet; nothing is read before it is asked for. */
export function contactStates({
  columns,
  doNotCall,
  grid,
  otherStatuses,
}: TablePart & { readonly grid: Grid }): ContactStates {
  const told = (field: ContactField): ((row: number) => number) => {
    const column = columns.get(field);
    return column === undefined ? () => 0 : columnReading(grid, column, toldBy);
  };
  const status = told("status");
  const outcome = told("lastOutcome");
  const next = told("nextContact");
  const others = otherStatuses.map((column) => columnReading(grid, column, toldBeside));
  const beside = (row: number, bit: number): boolean => others.some((one) => (one(row) & bit) !== 0);
  const isMarked = doNotCall === null ? () => false : columnReading(grid, doNotCall, isMark);
  return {
    isMarked: (row) =>
      isMarked(row) || ((status(row) | outcome(row)) & forbids) !== 0 || beside(row, forbids),
    isClosed: (row) => ((status(row) | outcome(row) | next(row)) & closes) !== 0 || beside(row, closes),
  };
}

const forbids = 1;
const closes = 2;

/** What the words of a cell tell of a contact, in bits. */
function toldBy(cell: Cell): number {
  const text = lineOf(cell) ?? "";
  const isClosed = cell.kind === "text" && saysClosed(text);
  return (saysDoNotCall(text) ? forbids : 0) | (isClosed ? closes : 0);
}

/** The same of a second status, where "done" or "inactive" may be said of something else than the client. */
function toldBeside(cell: Cell): number {
  const outcome = cell.kind === "text" ? outcomeFromWords(cell.text) : null;
  const isClosed = outcome === "won" || outcome === "refused";
  return (toldBy(cell) & forbids) | (isClosed ? closes : 0);
}

/** A yes in a column of that heading: x, ✓, 1, true, yes, да, da; or the words themselves. */
function isMark(cell: Cell): boolean {
  if (cell.kind === "boolean") return cell.value;
  if (cell.kind === "number") return cell.value === 1;
  const text = lineOf(cell) ?? "";
  return saysYes(text) || (!isNothing(cell) && saysDoNotCall(text));
}
