/** The report as CSV that the spreadsheet program of each language opens in columns: the table of reasons, and under it, after an empty line, the rest. */

import type { Language } from "../base/language.ts";
import type { WholeReport } from "../rules/report/whole-report.ts";
import { beforeHeading } from "../words/report/before-heading.ts";
import { reportWords } from "../words/report/report.ts";
import { verdictWords } from "../words/report/verdict.ts";
import { type CsvField, csvText } from "./csv.ts";
import { rowsAbove, rowsBelow } from "./report-rows.ts";

/** Programs that write decimals with a comma part fields with a semicolon. */
export const marks = {
  en: { separator: ",", decimal: "." },
  ru: { separator: ";", decimal: "," },
  ro: { separator: ";", decimal: "," },
} as const;

/** The table with a byte order mark before it, without which Excel takes UTF-8 for something else. */
export function reportCsv(whole: WholeReport, language: Language): string {
  const { report } = whole;
  const words = reportWords[language];
  const { columns } = words;
  const heading = [
    columns.reason,
    columns.count,
    columns.share,
    columns.low,
    columns.high,
    beforeHeading(report, language),
    columns.change,
    columns.lost,
    columns.improve,
    columns.refusals,
    columns.rate,
    columns.currency,
    columns.known,
  ];
  const rows = report.reasons.map((line): CsvField[] => [
    line.reason,
    line.clients,
    rounded(line.share?.share),
    rounded(line.share?.low),
    rounded(line.share?.high),
    line.before,
    line.rate.change === null ? null : words.changes[line.rate.change],
    line.lost.of === 0 ? null : line.lost.sum,
    line.improve,
    line.count,
    rounded(line.rate.share?.share),
    line.lost.of === 0 || line.lost.sum === null ? null : report.lost.currency,
    line.lost.of === 0 ? null : line.lost.known,
  ]);
  const others = report.reasons.flatMap(({ lost, reason }) =>
    lost.others.map(({ currency, sum }): CsvField[] => [
      ...[reason, null, null, null, null, null, null],
      ...[sum, null, null, null, currency, null],
    ]),
  );
  const rest = [
    [words.withoutReason, report.counts.withoutReason],
    [words.unsorted, report.counts.unsorted],
  ] as const;
  const named = rest.map(([name, { clients, refusals }]): CsvField[] => [
    ...[name, clients, null, null, null, null, null, null, null],
    ...[refusals, null, null, null],
  ]);
  const sides = [
    [verdictWords[language].refused, report.refusedRate],
    [verdictWords[language].won, report.wonRate],
  ] as const;
  const rates = sides.map(([name, { before, change, count, share }]): CsvField[] => [
    ...[name, count, null, rounded(share?.low), rounded(share?.high), before?.count ?? null],
    ...[change === null ? null : words.changes[change], null, null, null],
    ...[rounded(share?.share), null, null],
  ]);
  const table = [heading, ...rows, ...others, ...named, ...rates];
  const around = [...rowsAbove(whole, language), ...rowsBelow(whole, language)];
  return `\ufeff${csvText([...table, [], ...around], marks[language])}`;
}

function rounded(share: number | undefined): number | null {
  return share === undefined ? null : Math.round(share * 1000) / 1000;
}
