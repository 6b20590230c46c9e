/** The reasons as a table: a line each with its bar, or two lines each where the terminal is narrow. */

import type { Language } from "../../base/language.ts";
import { barScale } from "../../rules/report/bar-scale.ts";
import type { ReasonLine, RefusalReport } from "../../rules/report/report.ts";
import type { Change } from "../../rules/report/verdict.ts";
import { percentText, shareText } from "../../words/numbers.ts";
import { beforeHeading } from "../../words/report/before-heading.ts";
import { reportWords } from "../../words/report/report.ts";
import { clientsText, hasLost, lostHeading, lostText } from "../../words/report/report-counts.ts";
import { countBar, shareBar } from "../bars.ts";
import type { Look } from "../look.ts";
import { type Line, type Style, styled, textOfLine } from "../output.ts";
import { type Column, columnWidths, type TableCell, tableLines } from "../table.ts";
import { stackedRow } from "./stacked-row.ts";

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
  { least: 14 },
  { align: "right", least: null },
  { align: "right", least: null },
  { align: "right", least: null },
  { least: null },
  { align: "right", least: null },
  { align: "right", least: null },
];
/** The last column: where there is little room, it stands before the bar. */
const rateColumn = 6;

/** The axis of the bars; without shares there is none. */
interface Axis {
  readonly full: number;
  readonly language: Language;
}

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
  const axis = report.gate.open ? { full: barScale(report), language: look.language } : null;
  const all = [heading, ...rows.map(({ cells }) => cells)];
  const widest = columnWidths(columns, all, null) ?? [];
  const taken = widest.reduce((sum, one) => sum + (one === 0 ? 0 : one + 2), 0);
  const bar = Math.min(mostBar, width - taken);
  if (bar >= leastBar) return oneLineRows(heading, rows, widest, bar, axis);
  const inline = columnWidths(columns, all, width - leastBar - 2);
  if (inline !== null && (inline[0] ?? 0) >= 20) return oneLineRows(heading, rows, inline, leastBar, axis);
  return twoLineRows(heading, rows, width, axis);
}

function oneLineRows(
  heading: readonly TableCell[],
  rows: readonly TableRow[],
  widths: readonly number[],
  bar: number,
  axis: Axis | null,
): Line[] {
  const withBar: Column[] = [...columns, { least: null }];
  const body = rows.map((row) => [...row.cells, styled("key", row.bar(bar))]);
  return [
    ...tableLines(withBar, [[...heading, ""], ...body], [...widths, bar]),
    ...axisLines(
      axis,
      bar,
      widths.reduce((sum, width) => sum + (width === 0 ? 0 : width + 2), 0),
    ),
  ];
}

/** The axis under the bars: 0, the middle and the end of the scale. */
function axisLines(axis: Axis | null, bar: number, indent: number): Line[] {
  if (axis === null) return [];
  const ticks = [0, axis.full / 2, axis.full].map((tick) => percentText(tick, axis.language));
  const [start = "", middle = "", end = ""] = ticks;
  const gaps = bar - ticks.join("").length;
  if (gaps < 2) return [];
  const first = Math.max(1, Math.round(bar / 2 - start.length - middle.length / 2));
  const text = start + " ".repeat(first) + middle + " ".repeat(Math.max(1, gaps - first)) + end;
  return [[" ".repeat(indent), styled("quiet", text)]];
}

/** Each reason on a line, or on more where its columns have no room, and under it its share of all clients with the bar. */
function twoLineRows(
  heading: readonly TableCell[],
  rows: readonly TableRow[],
  width: number,
  axis: Axis | null,
): Line[] {
  const own = columns.slice(0, rateColumn);
  const all = [heading, ...rows.map(({ cells }) => cells)].map((cells) => cells.slice(0, rateColumn));
  const widths = columnWidths(own, all, width);
  const name = textOfLine([heading[rateColumn] ?? ""]);
  const room = name === "" ? 0 : name.length + 8;
  return [
    ...(widths === null ? [] : tableLines(own, all.slice(0, 1), widths)),
    ...rows.flatMap((row, index): Line[] => {
      const cells = all[index + 1] ?? [];
      const lines = widths === null ? stackedRow(heading, cells, width) : tableLines(own, [cells], widths);
      const bar = row.bar(width - 2 - room);
      if (bar === "") return lines;
      const rate = textOfLine([row.cells[rateColumn] ?? ""]).padStart(5);
      const before = name === "" ? "" : `${name} ${rate}  `;
      return [...lines, ["  ", styled("quiet", before), styled("key", bar)]];
    }),
    ...axisLines(axis, width - 2 - room, 2 + room),
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
    hasLost(report) ? lostHeading(report, language) : "",
    isOpen ? words.rate : "",
  ].map((text) => styled("quiet", text));
}

function reasonRow(line: ReasonLine, report: RefusalReport, look: Look): TableRow {
  const { language } = look;
  const sign = line.rate.change === null ? null : changeSigns[line.rate.change];
  const greatest = Math.max(...report.reasons.map(({ clients }) => clients));
  const full = barScale(report);
  return {
    cells: [
      line.reason,
      clientsText(line),
      line.share === null ? "" : shareText(line.share, language),
      line.before === null ? "" : String(line.before),
      sign === null ? "" : styled(sign.style, look.unicode ? sign.unicode : sign.ascii),
      lostText(line.lost, language),
      line.rate.share === null ? "" : percentText(line.rate.share.share, language),
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
    { name: words.withoutReason, counts: report.counts.withoutReason },
    { name: words.unsorted, counts: report.counts.unsorted },
  ];
  return rest
    .map(({ counts, name }) => ({ name, counts: { clients: counts.clients, count: counts.refusals } }))
    .filter(({ counts }) => counts.clients > 0)
    .map(({ counts, name }) => ({
      cells: [styled("quiet", name), clientsText(counts), "", "", "", "", ""],
      bar: () => "",
    }));
}
