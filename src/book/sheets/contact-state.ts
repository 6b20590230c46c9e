/** How a contact stands, by the words of its row: not to be called, or closed. */
import { isNothing, saysYes } from "../../words/sheets/cell-words.ts";
import type { ContactField } from "../../words/sheets/headings.ts";
import { saysClosed, saysDoNotCall } from "../../words/sheets/status-words.ts";
import type { Cell, Grid } from "../../workbook/workbook.ts";
import type { ContactsSheet, TablePart } from "../book.ts";
import { lineOf } from "./cell-value.ts";

const telling: readonly ContactField[] = ["status", "lastOutcome"];

const placesOfClosed: readonly ContactField[] = [...telling, "nextContact"];

/** True where a status says not to call, or the column of such marks says yes. */
export function isMarked(part: TablePart & { readonly grid: Grid }, row: number): boolean {
  const marked = part.doNotCall === null ? null : part.grid.cell(row, part.doNotCall);
  if (marked !== null && isMark(marked)) return true;
  return telling.some((field) => {
    const column = part.columns.get(field);
    return column !== undefined && saysDoNotCall(lineOf(part.grid.cell(row, column)) ?? "");
  });
}

/** A yes in a column of that heading: x, ✓, 1, true, yes, да, da; or the words themselves. */
function isMark(cell: Cell): boolean {
  if (cell.kind === "boolean") return cell.value;
  if (cell.kind === "number") return cell.value === 1;
  const text = lineOf(cell) ?? "";
  return saysYes(text) || (!isNothing(cell) && saysDoNotCall(text));
}

/** True for a contact that is won, refused, lost or done, as its status or last outcome says, or the word in place of its date. */
export function isClosed(contacts: ContactsSheet, row: number): boolean {
  return placesOfClosed.some((field) => {
    const cell = contacts.cell(row, field);
    return cell.kind === "text" && saysClosed(lineOf(cell) ?? "");
  });
}
