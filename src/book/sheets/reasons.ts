/** Reads the Reasons sheet: each reason, other words for it, what to improve. */
import type { Reason } from "../../rules/refusals/reason.ts";
import type { ReasonField } from "../../words/sheets/headings.ts";
import type { Grid } from "../../workbook/workbook.ts";
import type { ReasonsSheet } from "../book.ts";
import type { OwnSheet } from "../own-sheets.ts";
import { lineOf, textOf } from "./cell-value.ts";

/** The reasons of a sheet, in its order. Other words are parted by ; , or a line break. */
export function reasonsOf(own: OwnSheet<ReasonField>, grid: Grid): ReasonsSheet {
  const text = (row: number, field: ReasonField): string | null => {
    const column = own.columns.get(field);
    return column === undefined ? null : textOf(grid.cell(row, column));
  };
  const reasons: Reason[] = [];
  for (const row of grid.rows) {
    const column = own.columns.get("reason");
    const name = row > own.headingRow && column !== undefined ? lineOf(grid.cell(row, column)) : null;
    if (name === null) continue;
    const answer = text(row, "answer");
    reasons.push({
      row,
      name,
      otherWords: splitWords(text(row, "otherWords")),
      improve: text(row, "improve"),
      ...(answer === null ? {} : { answer }),
    });
  }
  return { ...own, grid, reasons };
}

/** The entries of a list as people write them: parted by ; , or line breaks, blanks dropped. */
export function splitWords(text: string | null): readonly string[] {
  return (text ?? "")
    .split(/[;,\n\r]+/u)
    .map((word) => word.replace(/\s+/g, " ").trim())
    .filter((word) => word !== "");
}
