/** A sheet written as its headings with the values below each. */
import { assignColumns } from "../../../src/book/headings/columns.ts";
import { findHeadingRow, type HeadingRow } from "../../../src/book/headings/heading-row.ts";
import type { Grid } from "../../../src/workbook/workbook.ts";
import { gridOf, makeSheet, type Written } from "../../support/workbooks/memory-sheet.ts";

/** The values below each heading. */
export type Sheet = Readonly<Record<string, readonly Written[]>>;

/** The sheet as it is read, and its row of headings. Throws Error for one without. */
export function headed(sheet: Sheet): { readonly grid: Grid; readonly heading: HeadingRow } {
  const all = Object.entries(sheet);
  const longest = Math.max(0, ...all.map(([, values]) => values.length));
  const below = Array.from({ length: longest }, (_, at) => all.map(([, values]) => values[at] ?? null));
  const grid = gridOf(makeSheet({ title: "S", rows: [all.map(([heading]) => heading), ...below] }), {});
  const heading = findHeadingRow(grid);
  if (heading === null) throw new Error("no headings");
  return { grid, heading };
}

/** What the columns of a sheet are taken for: "A name, B phone". */
export function taken(sheet: Sheet): string {
  const { grid, heading } = headed(sheet);
  const { columns } = assignColumns(heading, { named: new Map(), left: new Set() }, grid);
  return [...columns]
    .map(([field, column]) => `${String.fromCharCode(64 + column)} ${field}`)
    .sort()
    .join(", ");
}
