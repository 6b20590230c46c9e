/** Where the hidden column of row ids stands. People sort the columns that they see, so it stands between two of them: then it is taken along. */
import { columnOfLetters } from "../../workbook/cell-name.ts";
import type { Grid } from "../../workbook/workbook.ts";
import type { TablePart } from "../contacts-sheet.ts";
import { ownIds } from "../sheets/own-ids.ts";

/** The column of ids of our own that stands to the right of all other headings; null where there is none. */
export function idsAtEnd({ columns, headings }: Pick<TablePart, "columns" | "headings">): number | null {
  const column = ownIds({ columns, headings });
  if (column === null) return null;
  return [...headings.keys()].every((other) => other <= column) && headings.size > 1 ? column : null;
}

/**
 * The column that makes room for the ids: the second one, or the next where the ids would come between two columns that
 * are read together, into merged headings, or before a column that is named by its letters. null: there is no such place.
 */
export function placeOfIds(
  part: TablePart & { readonly grid: Grid },
  named: readonly (string | null)[],
): number | null {
  const { columns, grid, headingRow, headings, names, phones, time } = part;
  const ids = columns.get("id");
  const shown = [...headings.keys()].filter((column) => column !== ids).sort((left, right) => left - right);
  const said = new Set([...headings.values()].map((heading) => heading.trim()));
  const lettered = named.flatMap((name) =>
    name === null || said.has(name.trim()) ? [] : (columnOfLetters(name.trim()) ?? []),
  );
  const together = [
    names.map(({ column }) => column),
    phones,
    [columns.get("nextContact"), time].flatMap((column) => column ?? []),
  ];
  const isFree = (column: number): boolean =>
    lettered.every((one) => one < column) &&
    together.every((group) => !(group.some((one) => one < column) && group.some((one) => one >= column))) &&
    grid.anchor(headingRow, column) === null;
  return shown.slice(1).find(isFree) ?? null;
}
