/** Writes the report into a sheet of the workbook itself: --into-sheet. */

import type { Book } from "../../book/book.ts";
import { type ReportCell, reportRows, sheetStamp, sheetWidths } from "../../documents/report-rows.ts";
import type { WholeReport } from "../../rules/refusals/whole-report.ts";
import { reportWords } from "../../words/report/report.ts";
import type { PutSheet, Value, Workbook } from "../../workbook/workbook.ts";

/** Writes the sheet in the workbook's own language, over the one of last time; its title. Throws Failure workbook.not-ours when a sheet of that name is not ours. */
export async function writeIntoSheet(
  workbook: Workbook,
  book: Book,
  whole: WholeReport,
  force: boolean,
): Promise<string> {
  const change = sheetOf(book, whole);
  await workbook.apply([change], { force });
  return change.title;
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
