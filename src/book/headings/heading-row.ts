/** Finds the row the headings of a contacts sheet stand in: anywhere at the top, under titles, in one row or in two. */

import type { Cell } from "../../workbook/cell.ts";
import type { Grid } from "../../workbook/workbook.ts";
import { readingsOf } from "./spelling/headings-match.ts";
import type { Reading } from "./spelling/reading.ts";
import { isDateText } from "./values/value-kinds.ts";

/** The rows in which headings are looked for. */
export const headingRows = 20;

/** The rows that are read of every sheet, to see what stands below its headings. */
export const topRows = 50;

/** A row of headings, and what each could stand for. */
export interface HeadingRow {
  readonly row: number;
  /** The heading as it stands and its readings, by column. */
  readonly headings: ReadonlyMap<number, { readonly text: string; readonly readings: readonly Reading[] }>;
}

/** A row worth this has a next contact, someone to call and one thing more: only the row below can still complete it. */
const enough = 153;

/** Rows of values below which no heading row is looked for any more, once there is a likely one. */
const mostValues = 4;

/** The likeliest heading row of a sheet; null for a sheet without any text at its top. */
export function findHeadingRow(grid: Grid): HeadingRow | null {
  let best: HeadingRow | null = null;
  let bestWorth = -1;
  let above: HeadingRow | null = null;
  let values = 0;
  for (const row of grid.rows) {
    if (row > headingRows) break;
    const isLast = bestWorth >= enough;
    if (isValues(grid, row)) {
      above = null;
      values += 1;
      if (isLast || (values >= mostValues && bestWorth > 50)) break;
      continue;
    }
    const own = headingsIn(grid, row);
    const below = above?.row === row - 1 && isKnown(own) ? [stacked(above, own), grouped(above, own)] : [];
    for (const heading of [own, ...below]) {
      const worth = worthOf(heading);
      if (heading.headings.size > 0 && worth > bestWorth) [best, bestWorth] = [heading, worth];
    }
    above = own;
    if (isLast) break;
  }
  return best;
}

const mail = /\S@\S+\.\S/u;

/**
 * A row with a phone, a mail or a date is no heading row, whatever its words: "Updated: 01.11.2026" above the headings is
 * a title, and so is the day beside it.
 */
export function isValues(grid: Grid, row: number): boolean {
  for (let column = 1; column <= grid.lastColumn; column += 1) {
    if (isValue(grid.cell(row, column))) return true;
  }
  return false;
}

function isValue(cell: Cell): boolean {
  if (cell.kind === "date") return true;
  if (cell.kind === "number") return cell.value >= 1e6;
  if (cell.kind !== "text") return false;
  const { text } = cell;
  if (!/\d/.test(text)) return text.includes("@") && mail.test(text);
  if (mail.test(text)) return true;
  return text.replace(/\D/g, "").length >= 6 || (text.length <= 20 && isDateText(text));
}

function headingsIn(grid: Grid, row: number): HeadingRow {
  const headings = new Map<number, { text: string; readings: readonly Reading[] }>();
  for (let column = 1; column <= grid.lastColumn; column += 1) {
    const cell = grid.cell(row, column);
    if (cell.kind !== "text" || cell.text.trim() === "") continue;
    headings.set(column, { text: cell.text.trim(), readings: readingsOf(cell.text) });
  }
  return { row, headings };
}

/** True when half of the texts are headings that we know: the lower of two rows must be one by itself. */
function isKnown({ headings }: HeadingRow): boolean {
  const known = [...headings.values()].filter(({ readings }) => readings.length > 0).length;
  return known * 2 >= headings.size;
}

/** Two rows of headings with cells merged downwards: where the lower row is empty, the upper one speaks. */
function stacked(above: HeadingRow, own: HeadingRow): HeadingRow {
  return { row: own.row, headings: new Map([...above.headings, ...own.headings]) };
}

/** "Next call" above "Date" and "What": a bare word in the lower row is read together with the group that it stands under. */
function grouped(above: HeadingRow, own: HeadingRow): HeadingRow {
  const headings = new Map(own.headings);
  if (above.headings.size < 2) return own;
  let group = "";
  for (let column = 1; column <= Math.max(...own.headings.keys()); column += 1) {
    group = above.headings.get(column)?.text ?? group;
    const heading = own.headings.get(column);
    if (heading === undefined || group === "" || !isBare(heading.readings)) continue;
    const text = `${group} ${heading.text}`;
    const readings = readingsOf(text);
    if (readings.some(({ meaning }) => meaning === "nextContact" || meaning === "lastCall"))
      headings.set(column, { text, readings });
  }
  return { row: own.row, headings };
}

/** True for "Date" alone, which says nothing of which day it is. */
function isBare(readings: readonly Reading[]): boolean {
  return (
    readings.length > 0 &&
    readings.every(({ meaning, strength }) => meaning === "other" && strength === "alone")
  );
}

/** A row with a next contact and someone to call counts most, then the number of fields; of equals the first row. A lone cell is a title. */
function worthOf(heading: HeadingRow): number {
  const meanings = new Map<string, number>();
  let known = 0;
  for (const { readings } of heading.headings.values()) {
    if (readings.length > 0) known += 1;
    for (const { meaning, strength } of readings) {
      if (meaning !== "other") {
        meanings.set(meaning, Math.max(meanings.get(meaning) ?? 0, strength === "alone" ? 0.6 : 1));
      }
    }
  }
  const someone = ["name", "phone", "company", "given", "family"].some((field) => meanings.has(field));
  const sum = [...meanings.values()].reduce((total, one) => total + one, 0) + known / 100;
  if (heading.headings.size < 2) return sum / 10;
  return (meanings.has("nextContact") ? 100 : 0) + (someone ? 50 : 0) + sum;
}
