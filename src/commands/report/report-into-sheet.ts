/** Writes the report into a sheet of the workbook itself: --into-sheet. */

import type { Book } from "../../book/book.ts";
import { type ReportCell, reportRows, sheetStamp, sheetWidths } from "../../documents/report-rows.ts";
import type { Desk } from "../../journal/delivery/desk.ts";
import { writeNow } from "../../journal/delivery/write-now.ts";
import type { WholeReport } from "../../rules/report/whole-report.ts";
import { reportWords } from "../../words/report/report.ts";
import type { Cell, Value } from "../../workbook/cell.ts";
import type { PutSheet } from "../../workbook/changes.ts";

/** Writes the sheet in the workbook's own language, over the one of last time; its title. Throws Failure workbook.not-ours when a sheet of that name is not ours. */
export async function writeIntoSheet(
  desk: Desk,
  book: Book,
  whole: WholeReport,
  force: boolean,
): Promise<string> {
  const change = sheetOf(book, whole);
  const former = await formerRows(desk, change.title);
  await writeNow(desk, "report", { what: change.title, changes: [change], former }, { force });
  return change.title;
}

/** What stands in the sheet of last time, so that it can be put back; null when there is none. */
async function formerRows({ workbook }: Desk, title: string): Promise<PutSheet["rows"] | null> {
  const isThere = (await workbook.tabs()).some((tab) => tab.title === title && tab.hasCells);
  const [grid] = isThere ? await workbook.read([{ sheet: title }]) : [];
  if (grid === undefined) return null;
  return Array.from({ length: grid.rows.at(-1) ?? 0 }, (_row, row) =>
    Array.from({ length: grid.lastColumn }, (_cell, column) => writtenAgain(grid.cell(row + 1, column + 1))),
  );
}

function writtenAgain(cell: Cell): Value {
  return cell.kind === "unreadable" ? { kind: "text", text: cell.text } : cell;
}

function sheetOf({ language }: Book, whole: WholeReport): PutSheet {
  return {
    kind: "put-sheet",
    title: reportWords[language].reportSheet,
    stamp: sheetStamp,
    widths: sheetWidths,
    rows: reportRows(whole, language).map((row) => row.map(writtenValue)),
  };
}

function writtenValue(cell: ReportCell): Value {
  if (cell === null) return { kind: "empty" };
  return typeof cell === "number" ? { kind: "number", value: cell } : { kind: "text", text: cell };
}
