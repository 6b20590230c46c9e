/** A sheet with only some of its rows, so that a few rows of a large sheet can be read or checked alone. */
import { attributeOf } from "../xml/elements.ts";
import { sheetPart } from "./sheet-layout.ts";
import type { SheetRows } from "./sheet-rows.ts";

/** The sheet's XML with these rows only, each with its own number; ascending or not, twice or once. */
export function withSomeRows(sheetRows: SheetRows, rows: Iterable<number>): Buffer {
  const { layout } = sheetRows;
  const { bytes, prefix } = layout;
  const data = sheetPart(layout, "sheetData");
  if (data === null || data.selfClosing) return bytes;
  const pieces = [bytes.subarray(0, data.contentStart)];
  let previous = 0;
  for (const [first, last] of runsOf(sheetRows, rows)) {
    const number = sheetRows.numbers[first] ?? 0;
    const row = sheetRows.element(first);
    // A row without a number follows the one before it: where that is left out, an empty one is put there.
    if (previous < number - 1 && attributeOf(bytes, row, "r") === null) {
      pieces.push(Buffer.from(`<${prefix}row r="${number - 1}"/>`));
    }
    pieces.push(bytes.subarray(row.start, sheetRows.element(last).end));
    previous = sheetRows.numbers[last] ?? number;
  }
  pieces.push(bytes.subarray(data.contentEnd));
  return Buffer.concat(pieces);
}

/** The positions of the rows that are there, as the first and last of each run of neighbours: a run is one piece of the bytes. */
function runsOf(sheetRows: SheetRows, rows: Iterable<number>): [first: number, last: number][] {
  const runs: [first: number, last: number][] = [];
  for (const number of [...new Set(rows)].sort((left, right) => left - right)) {
    const position = sheetRows.find(number);
    if (position < 0) continue;
    const run = runs.at(-1);
    if (run !== undefined && run[1] === position - 1) run[1] = position;
    else runs.push([position, position]);
  }
  return runs;
}
