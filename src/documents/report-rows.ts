/** The report as rows of plain cells, for the sheet of a workbook. */

import type { Language } from "../base/language.ts";
import { missingTalks } from "../rules/report/gate.ts";
import type { ComparedShare } from "../rules/report/groups.ts";
import type { RefusalReport } from "../rules/report/report.ts";
import type { WholeReport } from "../rules/report/whole-report.ts";
import { monthDate } from "../words/dates.ts";
import { beforeHeading } from "../words/report/before-heading.ts";
import { findingText } from "../words/report/finding.ts";
import { periodPieces } from "../words/report/period-heading.ts";
import { reportWords } from "../words/report/report.ts";
import {
  countPieces,
  countsBeforeText,
  lostHeading,
  otherMoneyByReason,
  ratesWithVerdict,
} from "../words/report/report-counts.ts";
import {
  groupSentences,
  knownSentences,
  noteSentences,
  startSentence,
} from "../words/report/report-sentences.ts";
import { workbookName } from "../words/report/workbook-name.ts";

/** A cell: text, a number, or nothing. */
export type ReportCell = string | number | null;

/** What the first cell begins with: by it the sheet is known as ours. */
export const sheetStamp = "followup";

/** The widths of the columns, in characters. */
export const sheetWidths: readonly number[] = [38, 11, 11, 11, 11, 11, 14, 11, 24, 14, 60];

/** The rows from the first down. Shares are in percent. */
export function reportRows(whole: WholeReport, language: Language): ReportCell[][] {
  const { report } = whole;
  return [
    [`${sheetStamp} · ${reportWords[language].title}`],
    ...rowsAbove(whole, language),
    [],
    ...reasonRows(report, language),
    ...rowsBelow(whole, language),
  ];
}

/** What stands over the table of reasons: the finding, the days, the counts, where to begin, and the shares. */
export function rowsAbove(whole: WholeReport, language: Language): ReportCell[][] {
  const { report } = whole;
  const before = countsBeforeText(report, language);
  return [
    [findingText(report, language)],
    [periodPieces(whole, language).join(" · ")],
    [countPieces(report, language).join(" · ")],
    ...(before === null ? [] : [[before]]),
    ...gateRows(report, language),
    ...textRows(
      "",
      [startSentence(report, language)].filter((text) => text !== null),
    ),
    ...textRows("", ratesWithVerdict(report, language)),
  ];
}

/** What stands under it: what is known, words that fit no reason, the groups, what was not counted. */
export function rowsBelow(whole: WholeReport, language: Language): ReportCell[][] {
  const { report } = whole;
  const words = reportWords[language];
  return [
    ...textRows(words.sure.title, knownSentences(report, language)),
    ...unsortedRows(report, language),
    ...groupRows(report, language),
    ...textRows("", noteSentences(whole, language)),
    [],
    ...(report.gate.open ? [[words.shareNote], [words.method]] : [[words.gate.why]]),
    [words.madeBy(workbookName(whole.place), monthDate(whole.madeOn, language))],
  ];
}

function gateRows({ gate }: RefusalReport, language: Language): ReportCell[][] {
  if (gate.open) return [];
  const words = reportWords[language].gate;
  const progress = words.progress(gate.talks, gate.needed);
  return [[`${words.title}: ${progress}, ${words.missing(missingTalks(gate))}`]];
}

function reasonRows(report: RefusalReport, language: Language): ReportCell[][] {
  const { changes, columns, unsorted, withoutReason } = reportWords[language];
  const percent = (heading: string): string => `${heading}, %`;
  return [
    [
      columns.reason,
      columns.count,
      columns.refusals,
      percent(columns.share),
      percent(columns.low),
      percent(columns.high),
      percent(columns.rate),
      beforeHeading(report, language),
      columns.change,
      lostHeading(report, language),
      // Not "What to improve": by that heading the sheet would be taken for the list of reasons.
      columns.advice,
    ],
    ...report.reasons.map((line) => [
      line.reason,
      line.clients,
      line.count,
      inPercent(line.share?.share),
      inPercent(line.share?.low),
      inPercent(line.share?.high),
      inPercent(line.rate.share?.share),
      line.before,
      line.rate.change === null ? null : changes[line.rate.change],
      line.lost.of === 0 ? null : line.lost.sum,
      line.improve,
    ]),
    ...(report.counts.withoutReason.clients > 0
      ? [[withoutReason, report.counts.withoutReason.clients, report.counts.withoutReason.refusals]]
      : []),
    ...(report.counts.unsorted.clients > 0
      ? [[unsorted, report.counts.unsorted.clients, report.counts.unsorted.refusals]]
      : []),
    ...otherMoneyByReason(report, language).map((text) => [text]),
  ];
}

function groupRows(report: RefusalReport, language: Language): ReportCell[][] {
  const { groups } = report;
  if (groups === null) return [];
  const words = reportWords[language].groups;
  const verdict = ({ comparison }: ComparedShare): ReportCell =>
    comparison === null ? null : words[comparison];
  const rows = groups.lines.map(({ calls, name, refused, won }): ReportCell[] => [
    name ?? words.none,
    calls,
    refused.count,
    inPercent(refused.share?.share),
    won.count,
    inPercent(won.share?.share),
    verdict(refused),
    verdict(won),
  ]);
  const heading = [groups.column, words.calls, words.refused, "%", words.won, "%", words.refused, words.won];
  const said = report.gate.open ? groupSentences(report, language) : [];
  return [[], [words.title(groups.column)], heading, ...rows, ...said.map((text) => [text])];
}

function unsortedRows(report: RefusalReport, language: Language): ReportCell[][] {
  if (report.unsorted.length === 0) return [];
  const words = reportWords[language];
  const rows = report.unsorted.map(({ count, said }): ReportCell[] => [said, count]);
  return [[], [words.unsortedTitle], ...rows];
}

function textRows(title: string, texts: readonly string[]): ReportCell[][] {
  if (texts.length === 0) return [];
  return [[], ...(title === "" ? [] : [[title]]), ...texts.map((text) => [text])];
}

function inPercent(share: number | undefined): number | null {
  return share === undefined ? null : Math.round(share * 1000) / 10;
}
