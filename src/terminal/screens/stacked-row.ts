/** A row of a table where there is no room for its columns. */
import { flow } from "../flow.ts";
import { oneLine } from "../harmless.ts";
import { textOfLine } from "../output.ts";
import type { TableCell } from "../table.ts";
import { wrap } from "../width.ts";

/** The first cell, and under it the others behind their headings; one without a heading belongs to the one before it. */
export function stackedRow(
  headings: readonly TableCell[],
  [first = "", ...others]: readonly TableCell[],
  width: number,
): string[] {
  const pieces: string[] = [];
  for (const [at, cell] of others.entries()) {
    const text = plain(cell);
    if (text === "") continue;
    const heading = plain(headings[at + 1] ?? "");
    if (heading !== "") pieces.push(`${heading}: ${text}`);
    else pieces.push(`${pieces.pop() ?? ""} ${text}`.trim());
  }
  return [...wrap(plain(first), width), ...flow(pieces, width - 2).map((line) => `  ${line}`)];
}

function plain(cell: TableCell): string {
  return oneLine(textOfLine([cell]));
}
