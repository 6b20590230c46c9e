/** The groups of `--by` under the reasons on the first sheet of the report workbook. */
import type { Worksheet } from "exceljs";
import type { Language } from "../../base/language.ts";
import type { ComparedShare } from "../../rules/report/groups.ts";
import type { RefusalReport } from "../../rules/report/report.ts";
import { reportWords } from "../../words/report/report.ts";
import { groupSentences } from "../../words/report/report-sentences.ts";
import { addTitle, bodyRow, formats, headRow } from "./xlsx-cells.ts";

/** Columns of numbers in the table. */
const numbers = [2, 3, 4, 5, 6];

/** A row for each group with its shares and how they stand to the others'; `widths` are the sheet's columns in characters. */
export function addGroups(
  sheet: Worksheet,
  report: RefusalReport,
  language: Language,
  widths: readonly number[],
): void {
  if (report.groups === null) return;
  const { column, lines } = report.groups;
  const words = reportWords[language].groups;
  sheet.addRow([]);
  addTitle(sheet, words.title(column), 12);
  const heading = [column, words.calls, words.refused, "%", words.won, "%", words.refused, words.won];
  headRow(sheet.addRow(heading), numbers);
  for (const { calls, name, refused, won } of lines) {
    const row = sheet.addRow([
      name ?? words.none,
      calls,
      refused.count,
      refused.share?.share ?? null,
      won.count,
      won.share?.share ?? null,
      comparison(refused, language),
      comparison(won, language),
    ]);
    for (const column of [4, 6]) row.getCell(column).numFmt = formats.percent;
    bodyRow(row, widths);
  }
  if (report.gate.open) for (const text of groupSentences(report, language)) sheet.addRow([text]);
}

function comparison(share: ComparedShare, language: Language): string | null {
  return share.comparison === null ? null : reportWords[language].groups[share.comparison];
}
