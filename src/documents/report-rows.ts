/** The report as rows of plain cells, for the sheet of a workbook. */

import type { Language } from "../base/language.ts";
import { missingCalls } from "../rules/refusals/gate.ts";
import type { RefusalReport } from "../rules/refusals/refusals.ts";
import type { WholeReport } from "../rules/refusals/whole-report.ts";
import { numberText } from "../words/numbers.ts";
import { periodText } from "../words/report/periods.ts";
import { reportWords } from "../words/report/report.ts";
import {
  countPieces,
  groupSentences,
  knownSentences,
  noteSentences,
} from "../words/report/report-sentences.ts";

/** A cell: text, a number, or nothing. */
export type ReportCell = string | number | null;

/** What the first cell begins with: by it the sheet is known as ours. */
export const sheetStamp = "followup";

/** The widths of the columns, in characters. */
export const sheetWidths: readonly number[] = [38, 11, 11, 11, 11, 11, 24, 14, 60];

/** The rows from the first down. Shares are in percent. */
export function reportRows(whole: WholeReport, language: Language): ReportCell[][] {
  const { grouped, refusals: report } = whole;
  const words = reportWords[language];
  const against = report.before === null ? "" : ` · ${words.against(periodText(report.before, language))}`;
  return [
    [`${sheetStamp} · ${words.title}`],
    [periodText(report, language) + against],
    [countPieces(report, language).join(" · ")],
    ...gateRows(report, language),
    [],
    ...reasonRows(report, language),
    ...textRows(words.sure.title, knownSentences(report, language)),
    ...unsortedRows(report, language),
    ...(grouped === null || !report.gate.open
      ? []
      : textRows(words.groups.title(grouped.column), groupSentences(grouped.groups, language))),
    ...textRows("", noteSentences(report, whole.hasList, language)),
    [],
    [report.gate.open ? words.method : words.gate.why],
  ];
}

function gateRows({ gate }: RefusalReport, language: Language): ReportCell[][] {
  if (gate.open) return [];
  const words = reportWords[language].gate;
  const progress = words.progress(numberText(gate.calls, language), numberText(gate.needed, language));
  return [[`${words.title}: ${progress}, ${words.missing(missingCalls(gate))}`]];
}

function reasonRows(report: RefusalReport, language: Language): ReportCell[][] {
  const { changes, columns, unsorted, withoutReason } = reportWords[language];
  const percent = (heading: string): string => `${heading}, %`;
  return [
    [
      columns.reason,
      columns.count,
      percent(columns.share),
      percent(columns.low),
      percent(columns.high),
      columns.before,
      columns.change,
      columns.lost,
      // Not "What to improve": by that heading the sheet would be taken for the list of reasons.
      columns.advice,
    ],
    ...report.reasons.map((line) => [
      line.reason,
      line.count,
      inPercent(line.share?.share),
      inPercent(line.share?.low),
      inPercent(line.share?.high),
      line.before,
      line.change === null ? null : changes[line.change],
      line.lost,
      line.improve,
    ]),
    ...(report.withoutReason > 0 ? [[withoutReason, report.withoutReason]] : []),
    ...(report.unsortedCount > 0 ? [[unsorted, report.unsortedCount]] : []),
  ];
}

function unsortedRows(report: RefusalReport, language: Language): ReportCell[][] {
  if (report.unsorted.length === 0) return [];
  const words = reportWords[language];
  const rows = report.unsorted.map(({ count, said, suggestion }): ReportCell[] => [
    said,
    count,
    suggestion === null ? null : words.suggestion(words.quoted(suggestion)),
  ]);
  return [[], [words.unsortedTitle], ...rows];
}

function textRows(title: string, texts: readonly string[]): ReportCell[][] {
  if (texts.length === 0) return [];
  return [[], ...(title === "" ? [] : [[title]]), ...texts.map((text) => [text])];
}

function inPercent(share: number | undefined): number | null {
  return share === undefined ? null : Math.round(share * 1000) / 10;
}
