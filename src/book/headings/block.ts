/** Which of the headed columns belong to the people's table: what stands beyond an empty column, or begins anew, is another list. */

import { languages } from "../../base/language.ts";
import { plainText } from "../../rules/typed/plain-words.ts";
import { contactHeadings, idHeading } from "../../words/sheets/headings.ts";
import type { Grid } from "../../workbook/workbook.ts";
import type { HeadingRow } from "./heading-row.ts";
import { listsOf } from "./side-by-side.ts";

/** The headings of one table, and those that stand beside it. */
export interface Block {
  readonly heading: HeadingRow;
  /** Columns of other lists in the same rows. */
  readonly beside: readonly number[];
}

/**
 * The block of columns that holds the next contact and somebody to call, or the column that a person has named for it; the
 * whole row where nothing parts it.
 */
export function blockOf(
  grid: Grid,
  heading: HeadingRow,
  rows: readonly number[],
  named: number | null,
): Block {
  const ours = ourHeadings();
  const isOurs = (column: number) => ours.has(plainText(heading.headings.get(column)?.text ?? ""));
  const runs = runsOf(grid, heading, rows)
    .filter((run) => !run.every(isOurs))
    .flatMap((run) => listsOf(grid, heading, rows, run));
  if (runs.length < 2) return { heading, beside: [] };
  // A day beside nobody is told nothing about whose it is.
  const meant = runs.find((run) => named !== null && run.includes(named) && has(heading, run, people));
  const sorted = [...runs].sort((left, right) => worthOf(heading, right) - worthOf(heading, left));
  const best = meant ?? sorted[0] ?? [];
  if (!has(heading, best, people)) return { heading, beside: [] };
  const inside = new Set([...best, ...[...heading.headings.keys()].filter(isOurs)]);
  return {
    heading: {
      ...heading,
      headings: new Map([...heading.headings].filter(([column]) => inside.has(column))),
    },
    beside: [...heading.headings.keys()].filter((column) => !inside.has(column)),
  };
}

const people = ["name", "phone", "company", "given", "family"];

/** Runs of columns that hold a heading or a value, parted by empty ones; each as its headed columns. */
function runsOf(grid: Grid, heading: HeadingRow, rows: readonly number[]): number[][] {
  const runs: number[][] = [];
  let isOpen = false;
  const last = Math.max(0, ...heading.headings.keys());
  for (let column = 1; column <= last; column += 1) {
    const isHeaded = heading.headings.has(column);
    const isEmpty = !isHeaded && rows.every((row) => grid.cell(row, column).kind === "empty");
    // A heading merged over two columns parts nothing. Asked last: the sheet is read to its end for its merges.
    if (isEmpty && grid.anchor(heading.row, column) === null) {
      isOpen = false;
      continue;
    }
    if (!isOpen) runs.push([]);
    isOpen = true;
    if (isHeaded) runs.at(-1)?.push(column);
  }
  return runs.filter((run) => run.length > 0);
}

function worthOf(heading: HeadingRow, columns: readonly number[]): number {
  // A day beside nobody belongs to the people's table, such as the column that adoption added.
  if (!has(heading, columns, people)) return Math.min(columns.length, 40);
  return 50 + (has(heading, columns, ["nextContact"]) ? 100 : 0) + Math.min(columns.length, 40);
}

function has(heading: HeadingRow, columns: readonly number[], meanings: readonly string[]): boolean {
  return columns.some((column) =>
    heading.headings.get(column)?.readings.some(({ meaning }) => meanings.includes(meaning)),
  );
}

let known: ReadonlySet<string> | null = null;

/** The headings that we add: they belong to the table wherever they stand. */
function ourHeadings(): ReadonlySet<string> {
  known ??= new Set([
    plainText(idHeading),
    ...languages.map((language) => plainText(contactHeadings[language].nextContact)),
  ]);
  return known;
}
