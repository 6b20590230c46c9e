/** The report's groups side by side: their calls, refusals and sales, and where they surely differ. */
import type { ComparedShare, Comparison, GroupLine } from "../../rules/report/groups.ts";
import type { RefusalReport } from "../../rules/report/report.ts";
import { shareText } from "../../words/numbers.ts";
import { reportWords } from "../../words/report/report.ts";
import { groupSentences } from "../../words/report/report-sentences.ts";
import { flow } from "../flow.ts";
import { oneLine } from "../harmless.ts";
import type { Look } from "../look.ts";
import { type Line, styled } from "../output.ts";
import { type Column, columnWidths, type TableCell, tableLines } from "../table.ts";
import { wrap } from "../width.ts";
import { stackedRow } from "./stacked-row.ts";

/** How many groups are shown; the ones with most calls. */
const mostGroups = 20;

const signs: Readonly<Record<Comparison, { unicode: string; ascii: string }>> = {
  more: { unicode: "▲", ascii: "^" },
  fewer: { unicode: "▼", ascii: "v" },
  unclear: { unicode: "≈", ascii: "~" },
  "not-compared": { unicode: "≠", ascii: "=" },
};

const columns: readonly Column[] = [
  { least: 10 },
  { align: "right", least: null },
  { align: "right", least: null },
  { least: null },
  { align: "right", least: null },
  { least: null },
];

/** The groups with what is sure about them, under a title. */
export function groupLines(report: RefusalReport, look: Look): Line[] {
  if (report.groups === null) return [];
  const { column, lines } = report.groups;
  const words = reportWords[look.language].groups;
  const shown = lines.slice(0, mostGroups);
  const hidden = lines.length - shown.length;
  return [
    "",
    [styled("strong", words.title(oneLine(column)))],
    ...table(column, shown, look),
    ...(hidden > 0 ? [words.hidden(hidden)] : []),
    ...(report.gate.open ? sureLines(report, lines, look) : []),
    ...reasonLines(report, shown, look),
  ];
}

/** The groups in columns; where that is too wide, without the counts beside the shares, or one under the other. */
function table(column: string, groups: readonly GroupLine[], look: Look): Line[] {
  const words = reportWords[look.language].groups;
  const heading = [column, words.calls, words.refused, "", words.won, ""].map((text) =>
    styled("quiet", text),
  );
  const rowsWith = (counts: boolean): TableCell[][] => [
    heading,
    ...groups.map((group): TableCell[] => [
      group.name ?? words.none,
      String(group.calls),
      ...shareCells(group.refused, counts, look),
      ...shareCells(group.won, counts, look),
    ]),
  ];
  for (const counts of [true, false]) {
    const rows = rowsWith(counts);
    const widths = columnWidths(columns, rows, look.width);
    if (widths !== null) return tableLines(columns, rows, widths);
  }
  const [, ...rows] = rowsWith(true);
  return rows.flatMap((row) => stackedRow(heading, row, look.width ?? Number.POSITIVE_INFINITY));
}

function shareCells({ comparison, count, share }: ComparedShare, counts: boolean, look: Look): TableCell[] {
  if (share === null) return [String(count), ""];
  const sign = comparison === null ? "" : signs[comparison][look.unicode ? "unicode" : "ascii"];
  const mark =
    comparison === "unclear" || comparison === "not-compared"
      ? styled("quiet", sign)
      : styled("warning", sign);
  const text = shareText(share, look.language);
  return [counts ? `${count} · ${text}` : text, mark];
}

function sureLines(report: RefusalReport, lines: readonly GroupLine[], look: Look): Line[] {
  const words = reportWords[look.language].groups;
  const kinds = ["more", "fewer", "unclear", "not-compared"] as const;
  const used = kinds.filter((kind) =>
    lines.some(({ refused, won }) => refused.comparison === kind || won.comparison === kind),
  );
  const legend = used.map((kind) => `${signs[kind][look.unicode ? "unicode" : "ascii"]} ${words[kind]}`);
  const said = groupSentences(report, look.language);
  return [
    ...flow(legend, look.width).map((text): Line => [styled("quiet", text)]),
    ...said.flatMap((text) => (look.width === null ? [text] : wrap(text, look.width))),
  ];
}

/** The reasons each group hears, on as few lines as they need. */
function reasonLines(report: RefusalReport, lines: readonly GroupLine[], look: Look): Line[] {
  const named = new Map(report.reasons.map(({ place, reason }) => [place, reason]));
  const { none } = reportWords[look.language].groups;
  return lines.flatMap(({ name, reasons }) => {
    if (reasons.length === 0) return [];
    const pieces = reasons.map(({ count, place }) => `${oneLine(named.get(place) ?? "")} ${count}`);
    return flow([`${oneLine(name ?? none)}: ${pieces[0] ?? ""}`, ...pieces.slice(1)], look.width);
  });
}
