/** The reasons as a table: a line each with its bar, or two lines each where the terminal is narrow. */

import type { Language } from "../../base/language.ts";
import type { ReasonLine, RefusalReport } from "../../rules/report/report.ts";
import type { Change } from "../../rules/report/verdict.ts";
import { numberText, shareText } from "../../words/numbers.ts";
import { beforeHeading } from "../../words/report/before-heading.ts";
import { reportWords } from "../../words/report/report.ts";
import { countBar, shareBar } from "../bars.ts";
import type { Look } from "../look.ts";
import { type Line, type Style, styled } from "../output.ts";
import { type Column, columnWidths, type TableCell, tableLines } from "../table.ts";

/** The signs of a change, explained under the table. */
export const changeSigns: Readonly<Record<Change, { unicode: string; ascii: string; style: Style }>> = {
  up: { unicode: "▲", ascii: "^", style: "bad" },
  down: { unicode: "▼", ascii: "v", style: "good" },
  unclear: { unicode: "≈", ascii: "~", style: "quiet" },
  new: { unicode: "★", ascii: "*", style: "warning" },
  "too-few": { unicode: "·", ascii: "-", style: "quiet" },
};

/** A bar narrower than this says nothing; then it gets a line of its own. */
const leastBar = 12;
const mostBar = 36;
const pipedWidth = 120;

const columns: readonly Column[] = [
  { align: "left", least: 14 },
  { align: "right", least: null },
  { align: "right", least: null },
  { align: "right", least: null },
  { align: "left", least: null },
  { align: "right", least: null },
];

interface TableRow {
  readonly cells: readonly TableCell[];
  /** Draws the bar in a width. */
  readonly bar: (width: number) => string;
}

/** The table with its heading; a column that nothing stands in is left out. */
export function reasonTable(report: RefusalReport, look: Look): Line[] {
  const rows = [...report.reasons.map((line) => reasonRow(line, report, look)), ...restRows(report, look)];
  const heading = headingCells(report, look.language);
  const width = look.width ?? pipedWidth;
  const all = [heading, ...rows.map(({ cells }) => cells)];
  const widest = columnWidths(columns, all, null) ?? [];
  const taken = widest.reduce((sum, one) => sum + (one === 0 ? 0 : one + 2), 0);
  const bar = Math.min(mostBar, width - taken);
  if (bar >= leastBar) return oneLineRows(heading, rows, widest, bar);
  const inline = columnWidths(columns, all, width - leastBar - 2);
  if (inline !== null && (inline[0] ?? 0) >= 20) return oneLineRows(heading, rows, inline, leastBar);
  return twoLineRows(heading, rows, columnWidths(columns, all, width) ?? widest, width);
}

function oneLineRows(
  heading: readonly TableCell[],
  rows: readonly TableRow[],
  widths: readonly number[],
  bar: number,
): Line[] {
  const withBar: Column[] = [...columns, { align: "left", least: null }];
  const body = rows.map((row) => [...row.cells, styled("key", row.bar(bar))]);
  return tableLines(withBar, [[...heading, ""], ...body], [...widths, bar]);
}

function twoLineRows(
  heading: readonly TableCell[],
  rows: readonly TableRow[],
  widths: readonly number[],
  width: number,
): Line[] {
  return [
    ...tableLines(columns, [heading], widths),
    ...rows.flatMap((row): Line[] => {
      const bar = row.bar(width - 2);
      const lines = tableLines(columns, [row.cells], widths);
      return bar === "" ? lines : [...lines, ["  ", styled("key", bar)]];
    }),
  ];
}

function headingCells(report: RefusalReport, language: Language): TableCell[] {
  const words = reportWords[language].columns;
  const isOpen = report.gate.open;
  return [
    words.reason,
    words.count,
    isOpen ? words.share : "",
    report.before === null ? "" : beforeHeading(report, language),
    "",
    report.reasons.some(({ lost }) => lost.of > 0 && lost.sum !== null) ? words.lost : "",
  ].map((text) => styled("quiet", text));
}

function reasonRow(line: ReasonLine, report: RefusalReport, look: Look): TableRow {
  const { language } = look;
  const sign = line.rate.change === null ? null : changeSigns[line.rate.change];
  const greatest = Math.max(...report.reasons.map(({ clients }) => clients));
  const full = Math.max(...report.reasons.map(({ share }) => share?.high ?? 0));
  return {
    cells: [
      line.reason,
      String(line.clients),
      line.share === null ? "" : shareText(line.share, language),
      line.before === null ? "" : String(line.before),
      sign === null ? "" : styled(sign.style, look.unicode ? sign.unicode : sign.ascii),
      line.lost.of === 0 || line.lost.sum === null ? "" : numberText(line.lost.sum, language),
    ],
    bar: (width) =>
      line.share === null
        ? countBar(line.clients, greatest, width, look)
        : shareBar(line.share, full, width, look),
  };
}

/** Refusals without a reason, and those in words that fit none. */
function restRows(report: RefusalReport, look: Look): TableRow[] {
  const words = reportWords[look.language];
  const rest = [
    { name: words.withoutReason, count: report.counts.withoutReason.clients },
    { name: words.unsorted, count: report.counts.unsorted.clients },
  ];
  return rest
    .filter(({ count }) => count > 0)
    .map(({ count, name }) => ({
      cells: [styled("quiet", name), String(count), "", "", "", ""],
      bar: () => "",
    }));
}
