/** The first sheet of the report workbook: the reasons with data bars, and what is known in words. */
import type { Workbook, Worksheet } from "exceljs";
import type { Language } from "../../base/language.ts";
import { barScale } from "../../rules/report/bar-scale.ts";
import { missingTalks } from "../../rules/report/gate.ts";
import type { ReasonLine, RefusalReport } from "../../rules/report/report.ts";
import type { WholeReport } from "../../rules/report/whole-report.ts";
import { monthDate } from "../../words/dates.ts";
import { beforeHeading } from "../../words/report/before-heading.ts";
import { findingText } from "../../words/report/finding.ts";
import { periodPieces } from "../../words/report/period-heading.ts";
import { reportWords } from "../../words/report/report.ts";
import {
  countPieces,
  countsBeforeText,
  lostHeading,
  otherMoneyByReason,
  ratesWithVerdict,
} from "../../words/report/report-counts.ts";
import { knownSentences, noteSentences, startSentence } from "../../words/report/report-sentences.ts";
import { workbookName } from "../../words/report/workbook-name.ts";
import type { SheetChart } from "./add-charts.ts";
import { type BarChart, barChartXml } from "./chart-xml.ts";
import { addQuiet, addTitle, amountFormat, bodyRow, formats, headRow, onePageAcross } from "./xlsx-cells.ts";
import { addGroups } from "./xlsx-groups.ts";

const widths = [34, 11, 11, 11, 12, 12, 14, 13, 24, 16, 60];
/** Columns of numbers in the table of reasons. */
const numbers = [2, 3, 4, 5, 6, 7, 8, 10];

/** How far the interval of a share reaches to both sides: hidden columns that the chart draws its whiskers from. */
const reach = { below: "L", above: "M" } as const;

/** Adds the sheet; it prints on one page across. The chart of the reasons; null where there is nothing to draw. */
export function addReportSheet(
  workbook: Workbook,
  whole: WholeReport,
  language: Language,
): SheetChart | null {
  const { report } = whole;
  const words = reportWords[language];
  const sheet = workbook.addWorksheet(words.reportSheet, {
    pageSetup: onePageAcross,
    views: [{ showGridLines: false }],
  });
  sheet.columns = widths.map((width) => ({ width }));
  addTitle(sheet, findingText(report, language), 16);
  addQuiet(sheet, words.title);
  addQuiet(sheet, periodPieces(whole, language).join(" · "));
  addTitle(sheet, countPieces(report, language).join(" · "), 12);
  const before = countsBeforeText(report, language);
  if (before !== null) addQuiet(sheet, before);
  addGate(sheet, report, language);
  addTexts(
    sheet,
    "",
    [startSentence(report, language)].filter((text) => text !== null),
  );
  addTexts(sheet, "", ratesWithVerdict(report, language));
  sheet.addRow([]);
  const drawn = report.reasons.filter(({ share }) => share !== null).slice(0, mostBars);
  const chartRow = sheet.rowCount;
  const chartRows = 5 + 2 * drawn.length;
  if (drawn.length > 0) for (let row = 0; row < chartRows; row += 1) sheet.addRow([]);
  const firstReason = sheet.rowCount + 2;
  addReasons(sheet, report, language);
  for (const text of otherMoneyByReason(report, language)) sheet.addRow([text]);
  addTexts(sheet, words.sure.title, knownSentences(report, language));
  addUnsorted(sheet, report, language);
  addGroups(sheet, report, language, widths);
  addTexts(sheet, "", noteSentences(whole, language));
  sheet.addRow([]);
  if (report.gate.open) for (const note of [words.shareNote, words.method]) addQuiet(sheet, note);
  addQuiet(sheet, words.madeBy(workbookName(whole.place), monthDate(whole.madeOn, language)));
  for (const letter of Object.values(reach)) sheet.getColumn(letter).hidden = true;
  sheet.pageSetup.printArea = `A1:K${sheet.rowCount}`;
  if (drawn.length === 0) return null;
  const title = words.chart.share;
  return {
    sheet: 1,
    place: { column: 0, row: chartRow, columns: 8, rows: chartRows - 1 },
    title,
    xml: barChartXml(
      reasonBars(drawn, barScale(report), { sheet: words.reportSheet, first: firstReason, title }),
    ),
  };
}

/** Bars drawn at the most; more of them are too thin to read. */
const mostBars = 8;

/** The reasons as bars from 0, each with its interval; the axis has two sizes only, so that two reports look alike. */
function reasonBars(
  lines: readonly ReasonLine[],
  full: number,
  { first, sheet, title }: { readonly first: number; readonly sheet: string; readonly title: string },
): BarChart {
  const last = first + lines.length - 1;
  const shares = lines.map(({ share }) => share ?? { share: 0, low: 0, high: 0 });
  const column = (letter: string): string =>
    `'${sheet.replaceAll("'", "''")}'!$${letter}$${first}:$${letter}$${last}`;
  return {
    title,
    names: { ref: column("A"), values: lines.map(({ reason }) => reason) },
    shares: { ref: column("D"), values: shares.map(({ share }) => share) },
    below: { ref: column(reach.below), values: shares.map(({ low, share }) => share - low) },
    above: { ref: column(reach.above), values: shares.map(({ high, share }) => high - share) },
    full,
  };
}

function addGate(sheet: Worksheet, { gate }: RefusalReport, language: Language): void {
  if (gate.open) return;
  const words = reportWords[language].gate;
  const progress = words.progress(gate.talks, gate.needed);
  addTitle(sheet, `${words.title}: ${progress}, ${words.missing(missingTalks(gate))}`, 12);
  addQuiet(sheet, words.why);
}

function addReasons(sheet: Worksheet, report: RefusalReport, language: Language): void {
  const { changes, columns, unsorted, withoutReason } = reportWords[language];
  const { change, count, high, improve, low, rate, reason, refusals, share } = columns;
  const heading = [reason, count, refusals, share, low, high, rate, beforeHeading(report, language), change];
  headRow(sheet.addRow([...heading, lostHeading(report, language), improve]), numbers);
  const first = sheet.rowCount + 1;
  for (const line of report.reasons) {
    const { share } = line;
    const changed = line.rate.change === null ? null : changes[line.rate.change];
    const shares = [share?.share ?? null, share?.low ?? null, share?.high ?? null];
    const row = [line.reason, line.clients, line.count, ...shares, line.rate.share?.share ?? null];
    sheet.addRow([...row, line.before, changed, line.lost.of === 0 ? null : line.lost.sum, line.improve]);
    if (share === null) continue;
    sheet.getCell(`${reach.below}${sheet.rowCount}`).value = share.share - share.low;
    sheet.getCell(`${reach.above}${sheet.rowCount}`).value = share.high - share.share;
  }
  const last = sheet.rowCount;
  const rest = [
    [withoutReason, report.counts.withoutReason],
    [unsorted, report.counts.unsorted],
  ] as const;
  for (const [name, { clients, refusals }] of rest) if (clients > 0) sheet.addRow([name, clients, refusals]);
  const amounts = amountFormat(report.reasons.map(({ lost }) => lost.sum));
  for (let row = first; row <= sheet.rowCount; row += 1) formatReason(sheet, row, amounts);
  if (last >= first)
    addBars(sheet, `${report.gate.open ? "D" : "B"}${first}:${report.gate.open ? "D" : "B"}${last}`);
}

function formatReason(sheet: Worksheet, row: number, amounts: string): void {
  for (const column of [4, 5, 6, 7]) sheet.getCell(row, column).numFmt = formats.percent;
  for (const column of [2, 3, 8]) sheet.getCell(row, column).numFmt = formats.count;
  sheet.getCell(row, 10).numFmt = amounts;
  bodyRow(sheet.getRow(row), widths);
}

function addBars(sheet: Worksheet, ref: string): void {
  // The typings forget the colour, so the rule is named first.
  const rule = {
    type: "dataBar",
    priority: 1,
    minLength: 0,
    maxLength: 100,
    gradient: false,
    color: { argb: "FF8FB4F5" },
    cfvo: [{ type: "num", value: 0 }, { type: "max" }],
  } as const;
  sheet.addConditionalFormatting({ ref, rules: [{ ...rule, cfvo: [...rule.cfvo] }] });
}

function addTexts(sheet: Worksheet, title: string, texts: readonly string[]): void {
  if (texts.length === 0) return;
  sheet.addRow([]);
  if (title !== "") addTitle(sheet, title, 12);
  for (const text of texts) sheet.addRow([text]);
}

function addUnsorted(sheet: Worksheet, report: RefusalReport, language: Language): void {
  if (report.unsorted.length === 0) return;
  const words = reportWords[language];
  sheet.addRow([]);
  addTitle(sheet, words.unsortedTitle, 12);
  for (const { count, said } of report.unsorted) sheet.addRow([said, count]);
}
