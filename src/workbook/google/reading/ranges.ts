/** Ranges in A1 notation, always with a quoted title. Rows and columns from 1. */
import { columnLetters } from "../../cell-name.ts";

/** A title as it stands in a range. */
export function quoted(title: string): string {
  return `'${title.replaceAll("'", "''")}'`;
}

/** All of a sheet. */
export function wholeSheet(title: string): string {
  return quoted(title);
}

/** Whole rows, both ends included. */
export function rowsRange(title: string, from: number, to = from): string {
  return `${quoted(title)}!${from}:${to}`;
}

/** Rows of any order, neighbours in one range. */
export function rowRanges(title: string, rows: Iterable<number>): string[] {
  return runsOf(rows).map(({ from, to }) => rowsRange(title, from, to));
}

/** Whole columns, neighbours in one range. */
export function columnRanges(title: string, columns: Iterable<number>): string[] {
  return runsOf(columns).map(
    ({ from, to }) => `${quoted(title)}!${columnLetters(from)}:${columnLetters(to)}`,
  );
}

function runsOf(numbers: Iterable<number>): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (const one of [...new Set(numbers)].sort((left, right) => left - right)) {
    const last = runs.at(-1);
    if (last?.to === one - 1) last.to = one;
    else runs.push({ from: one, to: one });
  }
  return runs;
}
