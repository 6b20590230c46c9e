/** The ids that followup keeps itself, in a hidden column. */
import { idHeading } from "../../words/sheets/headings.ts";
import type { TablePart } from "../contacts-sheet.ts";

/** The column of a table with ids of our own; null where it has none, or where the owner keeps ids there. */
export function ownIds({ columns, headings }: Pick<TablePart, "columns" | "headings">): number | null {
  const column = columns.get("id") ?? null;
  return column !== null && headings.get(column)?.trim().toLowerCase() === idHeading ? column : null;
}
