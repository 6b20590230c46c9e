/** Calls found by the names of whom they were with: the others' cells are not decoded, as a sheet of calls grows for years. */
import { foldName } from "../../rules/contacts/same-contact.ts";
import { cellText } from "../../workbook/cell-text.ts";
import type { Grid } from "../../workbook/workbook.ts";
import type { CallsSheet } from "../book.ts";

const unknown = 0;
const empty = -1;

/** A call's row, and the folded name of the contact. */
export interface NamedCall {
  readonly row: number;
  readonly name: string;
}

/** The calls with contacts of these folded names, in the order of their rows; none where no column says whom they were with. */
export function callsNamed(
  { columns, grid, rows }: Pick<CallsSheet, "columns" | "grid" | "rows">,
  names: ReadonlySet<string>,
): readonly NamedCall[] {
  const column = columns.get("contact");
  if (column === undefined || names.size === 0) return [];
  const mayBe = lookAt(grid, column, names);
  return rows.flatMap((row) => {
    if (!mayBe(row)) return [];
    const name = foldName(cellText(grid.cell(row, column)));
    return names.has(name) ? [{ row, name }] : [];
  });
}

/** Whether a row may have one of the names; always, where texts can't be told apart without decoding them. */
function lookAt({ marks }: Grid, column: number, names: ReadonlySet<string>): (row: number) => boolean {
  if (marks === null) return () => true;
  const wanted = new Set([...names].filter((name) => name !== "").map((name) => marks.of(name, "words")));
  if (wanted.has(unknown)) return () => true;
  if (names.has("")) wanted.add(empty);
  return (row) => {
    const mark = marks.at(row, column, "words");
    return mark === unknown || wanted.has(mark);
  };
}
