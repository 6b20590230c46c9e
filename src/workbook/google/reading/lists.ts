/** Drop-downs whose values stand in a range of the spreadsheet. */
import { columnOfLetters } from "../../cell-name.ts";
import type { SheetCells } from "./sheet-cells.ts";

const pattern = /^=?(?:(?:'((?:[^']|'')*)'|([^'!]+))!)?\$?([A-Z]+)\$?(\d*)(?::\$?([A-Z]+)\$?(\d*))?$/;

/** The texts and numbers of a range such as "='Lists'!$A$2:$A$9" or "=Lists!A2:A"; null when its sheet is not at hand. */
export function listIn(
  range: string,
  ownSheet: string,
  sheetAt: (title: string) => SheetCells | null,
): readonly string[] | null {
  const [, quoted, bare, from, top, to = from, bottom = top] = pattern.exec(range) ?? [];
  const first = columnOfLetters(from ?? "");
  const last = columnOfLetters(to ?? "");
  const cells = sheetAt(quoted?.replaceAll("''", "'") ?? bare ?? ownSheet);
  if (cells === null || first === null || last === null) return null;
  const firstRow = Number(top || 1);
  const lastRow = bottom === "" ? Number.POSITIVE_INFINITY : Number(bottom);
  return cells
    .filledRows()
    .filter((row) => row >= firstRow && row <= lastRow)
    .flatMap((row) =>
      cells.filledColumns(row).flatMap((column) => {
        if (column < first || column > last) return [];
        const cell = cells.cell(row, column);
        if (cell.kind === "text") return cell.text;
        return cell.kind === "number" ? String(cell.value) : [];
      }),
    );
}
