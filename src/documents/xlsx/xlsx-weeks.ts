/** The second sheet of the report workbook: refusals by reason, week by week, ready for a chart of one's own. */
import type { Workbook } from "exceljs";
import type { Language } from "../../base/language.ts";
import { serialOf } from "../../rules/calendar/serial.ts";
import type { RefusalReport } from "../../rules/report/report.ts";
import { monthDate } from "../../words/dates.ts";
import { reportWords } from "../../words/report/report.ts";
import { columnLetters } from "../../workbook/cell-name.ts";
import type { SheetChart } from "./add-charts.ts";
import { type LineChart, lineChartXml } from "./chart-xml.ts";
import { addQuiet, dayFormats, headRow, onePageAcross } from "./xlsx-cells.ts";

/** Adds the sheet, unless no week had a call. Its chart; null where there are too few weeks to see anything. */
export function addWeeksSheet(
  workbook: Workbook,
  report: RefusalReport,
  language: Language,
): SheetChart | null {
  if (report.weeks.length === 0) return null;
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
  const notes = weekNotes(report, language);
  for (const note of notes) addQuiet(sheet, note);
  if (!report.gate.open || report.weeks.length < fewestWeeks || shown.length === 0) return null;
  const title = words.trendChart;
  return {
    sheet: workbook.worksheets.length,
    place: {
      column: 1,
      row: report.weeks.length + notes.length + 2,
      columns: Math.max(4, Math.min(8, shown.length)),
      rows: 18,
    },
    title,
    xml: lineChartXml(weekLines(report, words.trendTitle, dayFormats[language].day, title)),
  };
}

const fewestWeeks = 3;

/** Which weeks are not over, and which lie before the days of the report. */
function weekNotes({ from, weeks }: RefusalReport, language: Language): string[] {
  const { earlierRows, openWeekRow } = reportWords[language];
  const open = weeks
    .filter(({ isOpen }) => isOpen)
    .map(({ week }) => openWeekRow(monthDate(week.from, language)));
  const isEarlier = weeks.some(({ week }) => week.to < from);
  return [...open, ...(isEarlier ? [earlierRows(monthDate(from, language))] : [])];
}
const mostLines = 4;

/** The clients of the most frequent reasons, week by week. */
function weekLines(report: RefusalReport, sheet: string, dayFormat: string, title: string): LineChart {
  const last = report.weeks.length + 1;
  const quoted = `'${sheet.replaceAll("'", "''")}'`;
  return {
    title,
    dayFormat,
    days: {
      ref: `${quoted}!$A$2:$A$${last}`,
      values: report.weeks.map(({ week }) => serialOf({ day: week.from, time: null })),
    },
    lines: report.reasons.slice(0, mostLines).map(({ place, reason }, index) => {
      const letter = columnLetters(index + 3);
      return {
        name: { ref: `${quoted}!$${letter}$1`, values: [reason] },
        counts: {
          ref: `${quoted}!$${letter}$2:$${letter}$${last}`,
          values: report.weeks.map(({ counts }) => counts.byReason.get(place)?.clients ?? 0),
        },
        hollow: report.weeks.flatMap(({ isOpen }, week) => (isOpen ? [week] : [])),
      };
    }),
  };
}
