/** What a cell says as a text, an amount, a moment or a yes. null: it is empty, or says none of that. */

import type { DateOrder } from "../../rules/calendar/date-order.ts";
import type { Moment } from "../../rules/calendar/day.ts";
import { readAmount } from "../../rules/typed/amount.ts";
import { plainText } from "../../rules/typed/plain-words.ts";
import { readCellDate } from "../../rules/when/cell-date.ts";
import { saysNothing } from "../../words/sheets/cell-words.ts";
import type { Cell } from "../../workbook/cell.ts";
import { cellText } from "../../workbook/cell-text.ts";
import type { Grid } from "../../workbook/workbook.ts";

/** True for an empty cell and for one that holds nothing but blanks. */
export function isBlank(cell: Cell): boolean {
  return cell.kind === "empty" || (cell.kind === "text" && cell.text.trim() === "");
}

/** The text of a cell as a person reads it, line breaks kept. */
export function textOf(cell: Cell): string | null {
  if (cell.kind === "unreadable") return cell.text;
  const text = cellText(cell).trim();
  return text === "" ? null : text;
}

const oddSpace = /\s\s|[^\S ]/;

/** The text of a cell on one line: names, phones. An error value such as #N/A is no text. */
export function lineOf(cell: Cell): string | null {
  if (cell.kind === "unreadable") return null;
  const text = textOf(cell);
  return text === null || !oddSpace.test(text) ? text : oneLine(text);
}

/** A text with its line breaks and runs of blanks as single blanks. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}

/** An amount of money or a plain number, as a number or as people type it. */
export function amountOf(cell: Cell): number | null {
  if (cell.kind === "number") return cell.value;
  return cell.kind === "text" ? readAmount(cell.text) : null;
}

/** A whole number from 0 up. */
export function countOf(cell: Cell): number | null {
  const amount = amountOf(cell);
  return amount !== null && Number.isInteger(amount) && amount >= 0 ? amount : null;
}

/** A day, perhaps with a time, from a date cell or from a text that is one. */
export function momentOf(cell: Cell, order: () => DateOrder): Moment | null {
  if (cell.kind === "date") return { day: cell.day, time: cell.time };
  const read = cell.kind === "text" ? readCellDate(cell.text, order()) : null;
  return read?.kind === "set" ? { day: read.day, time: read.time } : null;
}

const noes = new Set(["no", "нет", "nu", "false", "ложь", "fals", "0", "n", "н", ""]);

/** True for a cell that says yes: TRUE, 1, "да", a tick, or any words that are no "no". */
export function isYes(cell: Cell): boolean {
  if (cell.kind === "boolean") return cell.value;
  if (cell.kind === "number") return cell.value !== 0;
  if (cell.kind === "text") return cell.text.includes("✓") || !noes.has(plainText(cell.text));
  return cell.kind === "date";
}

/** How a text begins that says that something has not happened, in plain words. */
const notYet = /^(?:not|no|не|нет|еще не|еще нет|пока не|пока нет|nu|inca nu)(?: |$)/u;

/** True for a cell of something that may not have happened yet: it is empty, or says so: "-", "нет", "not yet", a box that is not ticked. */
export function isNotYet(cell: Cell): boolean {
  if (cell.kind === "text") {
    return saysNothing(cell.text) || !isYes(cell) || notYet.test(plainText(cell.text));
  }
  return !isYes(cell);
}

/** A cell that describes its row; one that is merged downwards gives its value to each of its rows. */
export function mergedCell(grid: Grid, row: number, column: number): Cell {
  const cell = grid.cell(row, column);
  if (cell.kind !== "empty") return cell;
  const anchor = grid.anchor(row, column);
  return anchor === null || anchor.column !== column ? cell : grid.cell(anchor.row, column);
}
