/** The report's groups side by side: their calls, refusals and sales, and where they surely differ. */
import type { ComparedShare, Comparison } from "../rules/group-comparison.ts";
import type { RefusalReport } from "../rules/refusals.ts";
import type { GroupedReport } from "../rules/whole-report.ts";
import { reportWords } from "../words/report.ts";
import { groupSentences } from "../words/report-sentences.ts";
import { oneLine } from "./harmless.ts";
import type { Look } from "./look.ts";
import { type Line, styled } from "./output.ts";
import { shareText } from "./report-table.ts";
import { type Column, columnWidths, flow, type TableCell, tableLines } from "./table.ts";
import { wrap } from "./width.ts";

/** How many groups are shown; the ones with most calls. */
const mostGroups = 20;

const signs: Readonly<Record<Comparison, { unicode: string; ascii: string }>> = {
  more: { unicode: "▲", ascii: "^" },
  fewer: { unicode: "▼", ascii: "v" },
  unclear: { unicode: "≈", ascii: "~" },
};

const columns: readonly Column[] = [
  { align: "left", least: 10 },
  { align: "right", least: null },
  { align: "right", least: null },
  { align: "left", least: null },
  { align: "right", least: null },
  { align: "left", least: null },
];

/** The groups with what is sure about them, under a title. */
export function groupLines(grouped: GroupedReport, report: RefusalReport, look: Look): Line[] {
  const words = reportWords[look.language].groups;
  const shown = grouped.groups.slice(0, mostGroups);
  const heading = [grouped.column, words.calls, words.refused, "", words.won, ""].map((text) =>
    styled("quiet", text),
  );
  const rows = shown.map((group): TableCell[] => [
    group.name ?? words.none,
    String(group.calls),
    ...shareCells(group.refused, look),
    ...shareCells(group.won, look),
  ]);
  const all = [heading, ...rows];
  const widths = columnWidths(columns, all, look.width) ?? columnWidths(columns, all, null) ?? [];
  const hidden = grouped.groups.length - shown.length;
  return [
    "",
    [styled("strong", words.title(oneLine(grouped.column)))],
    ...tableLines(columns, all, widths),
    ...(hidden > 0 ? [words.hidden(hidden)] : []),
    ...(report.gate.open ? sureLines(grouped, look) : []),
    ...reasonLines(grouped, look),
  ];
}

function shareCells({ comparison, count, share }: ComparedShare, look: Look): TableCell[] {
  if (share === null) return [String(count), ""];
  const sign = comparison === null ? "" : signs[comparison][look.unicode ? "unicode" : "ascii"];
  const mark = comparison === "unclear" ? styled("quiet", sign) : styled("warning", sign);
  return [`${count} · ${shareText(share, look.language)}`, mark];
}

function sureLines(grouped: GroupedReport, look: Look): Line[] {
  const words = reportWords[look.language].groups;
  const kinds = ["more", "fewer", "unclear"] as const;
  const used = kinds.filter((kind) =>
    grouped.groups.some(({ refused, won }) => refused.comparison === kind || won.comparison === kind),
  );
  const legend = used.map((kind) => `${signs[kind][look.unicode ? "unicode" : "ascii"]} ${words[kind]}`);
  const said = groupSentences(grouped.groups, look.language);
  return [
    ...flow(legend, look.width).map((text): Line => [styled("quiet", text)]),
    ...said.flatMap((text) => (look.width === null ? [text] : wrap(text, look.width))),
  ];
}

/** The reasons each group hears, on as few lines as they need. */
function reasonLines(grouped: GroupedReport, look: Look): Line[] {
  const { none } = reportWords[look.language].groups;
  return grouped.groups.slice(0, mostGroups).flatMap(({ name, reasons }) => {
    if (reasons.length === 0) return [];
    const pieces = reasons.map(({ count, reason }) => `${oneLine(reason)} ${count}`);
    return flow([`${oneLine(name ?? none)}: ${pieces[0] ?? ""}`, ...pieces.slice(1)], look.width);
  });
}
