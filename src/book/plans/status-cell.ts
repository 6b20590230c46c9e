/** What an outcome may write into a status cell: one of the owner's own words where the column has them, and never over words that are no outcome. */

import { languages } from "../../base/language.ts";
import { outcomeFromWords, outcomeWords } from "../../words/outcomes.ts";
import { unreachableWord } from "../../words/sheets/calls.ts";
import { saysNothing } from "../../words/sheets/cell-words.ts";
import { saysNew } from "../../words/sheets/status-words.ts";
import type { Cell } from "../../workbook/cell.ts";
import type { Grid } from "../../workbook/workbook.ts";
import { lineOf } from "../sheets/cell-value.ts";
import type { WhyLeft, Wish } from "./wish.ts";

/** A column of a sheet whose owner may have words of their own. */
export interface WordColumn {
  readonly grid: Grid;
  readonly column: number;
  readonly rows: () => readonly number[];
}

/** A status cell of a contact. */
interface StatusPlace {
  readonly part: { readonly grid: Grid };
  readonly row: number;
  readonly column: number;
  readonly before: Cell;
  readonly rows: () => readonly number[];
  /** The same field of the table's other sheets. */
  readonly elsewhere: () => readonly WordColumn[];
}

/** More rows are not looked at: a column's words are known by then. */
const mostRows = 3000;

/** The wish as the column's owner would write it, or why the cell is left. Without words of their own, ours is written. */
export function statusWish(wish: Wish, place: StatusPlace): Wish | WhyLeft {
  const { before, column, elsewhere, part, row, rows } = place;
  // What may stand there is the list's business: its owner has thought of every step.
  if (part.grid.choices(row, column) !== null) return wish;
  if (!isReplaceable(before)) return "own-words";
  const here = ownWords({ grid: part.grid, column, rows });
  // A sheet begun this month has the words of the months before.
  const own = areOurs(here) ? ownWords(...elsewhere()) : here;
  if (areOurs(own)) return wish;
  const fits = wish.fits ?? (() => false);
  const word = mostUsed(own, fits);
  return word === null ? "no-word" : { ...wish, value: { kind: "text", text: word } };
}

/** The choice of a drop-down that fits: the one that is used most, then the first. */
export function ownWordFor(choices: readonly string[], { fits }: Wish, column: WordColumn): string | null {
  const fitting = choices.filter((choice) => fits?.(choice) === true);
  if (fitting.length < 2) return fitting[0] ?? null;
  const used = ownWords(column);
  return [...fitting].sort((left, right) => (used.get(right) ?? 0) - (used.get(left) ?? 0))[0] ?? null;
}

/** An empty cell, an outcome in any words, or a contact nobody has called: anything else is the owner's own. */
function isReplaceable(cell: Cell): boolean {
  if (cell.kind === "empty") return true;
  if (cell.kind !== "text") return false;
  return saysNothing(cell.text) || outcomeFromWords(cell.text) !== null || saysNew(cell.text);
}

/** The texts of columns with how often each stands there. */
function ownWords(...columns: readonly WordColumn[]): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const { column, grid, rows } of columns) {
    for (const row of rows().slice(0, mostRows)) {
      const word = lineOf(grid.cell(row, column));
      if (word !== null && !saysNothing(word)) words.set(word, (words.get(word) ?? 0) + 1);
    }
  }
  return words;
}

/** True where there is nothing but words that we write, letter for letter, and those of contacts that nobody has called. */
function areOurs(words: ReadonlyMap<string, number>): boolean {
  return [...words.keys()].every((word) => ours().has(word) || saysNew(word));
}

let known: ReadonlySet<string> | null = null;

function ours(): ReadonlySet<string> {
  known ??= new Set(
    languages.flatMap((language) => [...Object.values(outcomeWords[language]), unreachableWord[language]]),
  );
  return known;
}

function mostUsed(words: ReadonlyMap<string, number>, fits: (word: string) => boolean): string | null {
  let best: string | null = null;
  for (const [word, times] of words) {
    if (fits(word) && (best === null || times > (words.get(best) ?? 0))) best = word;
  }
  return best;
}
