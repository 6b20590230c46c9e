/** The second sheet of the report workbook: refusals by reason, week by week, ready for a chart of one's own. */
import type { Workbook } from "exceljs";
import type { Language } from "../../base/language.ts";
import { serialOf } from "../../rules/calendar/serial.ts";
import type { RefusalReport } from "../../rules/report/report.ts";
import { reportWords } from "../../words/report/report.ts";
import { dayFormats, headRow, onePageAcross } from "./xlsx-cells.ts";

/** Adds the sheet, unless no week had a call. */
export function addWeeksSheet(workbook: Workbook, report: RefusalReport, language: Language): void {
  if (report.weeks.length === 0) return;
  const words = reportWords[language];
  const sheet = workbook.addWorksheet(words.trendTitle, {
    pageSetup: onePageAcross,
    views: [{ state: "frozen", ySplit: 1, xSplit: 1 }],
  });
  const shown = report.reasons;
  sheet.columns = [
    { width: 14 },
    { width: 12 },
    ...shown.map(({ reason }) => ({ width: Math.min(40, Math.max(12, reason.length + 3)) })),
  ];
  const heading = [words.weekColumn, words.columns.count, ...shown.map(({ reason }) => reason)];
  headRow(
    sheet.addRow(heading),
    heading.map((_, index) => index + 1),
  );
  for (const {
    counts: { byReason, refusedClients },
    week,
  } of report.weeks) {
    const counts = shown.map(({ place }) => byReason.get(place)?.clients ?? 0);
    const row = sheet.addRow([serialOf({ day: week.from, time: null }), refusedClients, ...counts]);
    row.getCell(1).numFmt = dayFormats[language].day;
  }
}
