/** Tables that lie on their side: the headings one below the other, a column for each person. They are told, never read. */
import type { Grid } from "../../workbook/workbook.ts";
import type { HeadingRow } from "../headings/heading-row.ts";
import { readingsOf } from "../headings/spelling/headings-match.ts";
import type { Reading } from "../headings/spelling/reading.ts";

/** Rows in which such headings are looked for. */
const most = 20;
const people: ReadonlySet<string> = new Set(["name", "phone", "company", "given", "family"]);

/** True where the first column names several things of a contact and the heading row names but one. */
export function isSideways(grid: Grid, heading: HeadingRow): boolean {
  if (meaningsOf([...heading.headings.values()].map(({ readings }) => readings)).size > 1) return false;
  const column = Math.min(...heading.headings.keys());
  const labels = grid.rows.slice(0, most).flatMap((row) => {
    const cell = grid.cell(row, column);
    return cell.kind === "text" ? [readingsOf(cell.text)] : [];
  });
  const meanings = meaningsOf(labels);
  const known = labels.filter((readings) => readings.length > 0).length;
  return (
    meanings.size > 1 &&
    [...meanings].some((meaning) => people.has(meaning)) &&
    known >= labels.length * 0.6 &&
    hasValues(grid, column)
  );
}

/** The fields that are named outright. */
function meaningsOf(texts: readonly (readonly Reading[])[]): ReadonlySet<string> {
  const outright = texts
    .flat()
    .filter(({ close, isShared, meaning }) => close === "exact" && !isShared && meaning !== "other");
  return new Set(outright.map(({ meaning }) => meaning));
}

/** Something stands beside most of the labels: they are no list of words. */
function hasValues(grid: Grid, column: number): boolean {
  const rows = grid.rows.slice(0, most);
  return rows.filter((row) => grid.cell(row, column + 1).kind !== "empty").length * 2 >= rows.length;
}
