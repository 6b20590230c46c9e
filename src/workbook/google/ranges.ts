/** Ranges in A1 notation, always with a quoted title. Rows and columns from 1. */
import { columnLetters } from "../cell-name.ts";

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

/** Whole columns, neighbours in one range. */
export function columnRanges(title: string, columns: Iterable<number>): string[] {
  const ranges: { from: number; to: number }[] = [];
  for (const column of [...new Set(columns)].sort((left, right) => left - right)) {
    const last = ranges.at(-1);
    if (last?.to === column - 1) last.to = column;
    else ranges.push({ from: column, to: column });
  }
  return ranges.map(({ from, to }) => `${quoted(title)}!${columnLetters(from)}:${columnLetters(to)}`);
}
