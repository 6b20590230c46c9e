/** The report as Markdown, with bars of characters. */

import type { Language } from "../base/language.ts";
import { barScale } from "../rules/report/bar-scale.ts";
import { missingTalks } from "../rules/report/gate.ts";
import type { ReasonLine, RefusalReport } from "../rules/report/report.ts";
import type { WholeReport } from "../rules/report/whole-report.ts";
import { countBar, shareBar } from "../terminal/bars.ts";
import { monthDate } from "../words/dates.ts";
import { percentText, shareText } from "../words/numbers.ts";
import { beforeHeading } from "../words/report/before-heading.ts";
import { findingText } from "../words/report/finding.ts";
import { periodPieces } from "../words/report/period-heading.ts";
import { reportWords } from "../words/report/report.ts";
import {
  clientsText,
  columnNotes,
  countPieces,
  countsBeforeText,
  lostHeading,
  lostText,
  ratesWithVerdict,
} from "../words/report/report-counts.ts";
import {
  groupSentences,
  knownSentences,
  noteSentences,
  startSentence,
} from "../words/report/report-sentences.ts";
import { workbookName } from "../words/report/workbook-name.ts";
import { reportMark } from "./earlier-report.ts";
import { plain } from "./markdown-text.ts";

const barWidth = 24;
const mostUnsorted = 20;

/** The whole report. */
export function reportMarkdown(whole: WholeReport, language: Language): string {
  const { report } = whole;
  const words = reportWords[language];
  const before = countsBeforeText(report, language);
  const blocks = [
    `<!-- ${reportMark} -->`,
    `# ${plain(findingText(report, language))}`,
    `${words.title}`,
    periodPieces(whole, language).join(" · "),
    `**${countPieces(report, language).join(" · ")}**`,
    before ?? "",
    ...gateBlocks(report, language),
    ...startBlock(report, language),
    ...listBlock("", ratesWithVerdict(report, language).map(plain)),
    report.counts.refusals === 0 ? emptyText(report, language) : reasonTable(report, language),
    ...listBlock(words.sure.title, knownSentences(report, language).map(plain)),
    ...listBlock(words.improveTitle, improvements(report)),
    ...listBlock(words.unsortedTitle, unsortedItems(report, language)),
    ...groupBlocks(report, language),
    ...listBlock("", noteSentences(whole, language).map(plain)),
    report.gate.open ? `_${words.method}_` : "",
    `_${plain(words.madeBy(workbookName(whole.place), monthDate(whole.madeOn, language)))}_`,
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function startBlock(report: RefusalReport, language: Language): string[] {
  const start = startSentence(report, language);
  return start === null ? [] : [`**${plain(start)}**`];
}

function gateBlocks({ gate }: RefusalReport, language: Language): string[] {
  if (gate.open) return [];
  const words = reportWords[language].gate;
  const progress = words.progress(gate.talks, gate.needed);
  return [`> **${words.title}.** ${progress}, ${words.missing(missingTalks(gate))}. ${words.why}`];
}

function emptyText(report: RefusalReport, language: Language): string {
  const words = reportWords[language];
  return report.counts.calls === 0 ? words.nothingRecorded : words.nobodyRefused;
}

function reasonTable(report: RefusalReport, language: Language): string {
  const { changes, columns, unsorted, withoutReason } = reportWords[language];
  const heading = [
    columns.reason,
    columns.count,
    barAxis(report, language),
    columns.share,
    columns.rate,
    beforeHeading(report, language),
    columns.change,
    lostHeading(report, language),
  ];
  const rows = report.reasons.map((line) => [
    plain(line.reason),
    clientsText(line),
    barOf(line, report, language),
    line.share === null ? "" : shareText(line.share, language),
    line.rate.share === null ? "" : percentText(line.rate.share.share, language),
    line.before === null ? "" : String(line.before),
    line.rate.change === null ? "" : changes[line.rate.change],
    lostText(line.lost, language),
  ]);
  const rest = [
    [withoutReason, report.counts.withoutReason],
    [unsorted, report.counts.unsorted],
  ] as const;
  const others = rest
    .filter(([, { clients }]) => clients > 0)
    .map(([name, { clients, refusals }]) => [
      ...[`_${name}_`, clientsText({ clients, count: refusals })],
      ...["", "", "", "", "", ""],
    ]);
  const aligns = ["left", "right", "left", "right", "right", "right", "left", "right"] as const;
  const drawn = table(heading, aligns, [...rows, ...others]);
  const notes = columnNotes(report, language).join(" · ");
  return notes === "" ? drawn : `${drawn}\n\n_${notes}_`;
}

/** The heading of the bars: where their axis begins and ends. */
function barAxis(report: RefusalReport, language: Language): string {
  if (!report.gate.open) return "";
  return `${percentText(0, language)} – ${percentText(barScale(report), language)}`;
}

function barOf(line: ReasonLine, report: RefusalReport, language: Language): string {
  const look = { language, width: null, unicode: true };
  const full = barScale(report);
  const greatest = Math.max(...report.reasons.map(({ clients }) => clients));
  const { clients, share } = line;
  return share === null ? countBar(clients, greatest, barWidth, look) : shareBar(share, full, barWidth, look);
}

function groupBlocks(report: RefusalReport, language: Language): string[] {
  if (report.groups === null) return [];
  const { column, lines } = report.groups;
  const words = reportWords[language].groups;
  const shareCell = ({ count, share }: { count: number; share: ReasonLine["share"] }): string =>
    share === null ? String(count) : `${count} · ${shareText(share, language)}`;
  const rows = lines.map((group) => [
    plain(group.name ?? words.none),
    String(group.calls),
    shareCell(group.refused),
    group.refused.comparison === null ? "" : words[group.refused.comparison],
    shareCell(group.won),
    group.won.comparison === null ? "" : words[group.won.comparison],
  ]);
  const heading = [plain(column), words.calls, words.refused, "", words.won, ""];
  return [
    `## ${plain(words.title(column))}`,
    table(heading, ["left", "right", "right", "left", "right", "left"], rows),
    ...(report.gate.open ? groupSentences(report, language).map(plain) : []),
  ];
}

function improvements(report: RefusalReport): string[] {
  if (!report.gate.open) return [];
  return report.reasons
    .filter(({ clients, improve }) => clients > 0 && improve !== null)
    .map(({ improve, reason }) => `**${plain(reason)}:** ${plain(improve ?? "")}`);
}

function unsortedItems(report: RefusalReport, language: Language): string[] {
  const { more, quoted } = reportWords[language];
  const shown = report.unsorted.slice(0, mostUnsorted).map(({ count, said }) => {
    const times = count === 1 ? "" : ` × ${count}`;
    return `${plain(quoted(said))}${times}`;
  });
  const hidden = report.unsorted.length - shown.length;
  return hidden === 0 ? shown : [...shown, plain(more(hidden))];
}

/** Items that are Markdown already, under a title. */
function listBlock(title: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  const list = items.map((item) => `- ${item}`).join("\n");
  return title === "" ? [list] : [`## ${title}`, list];
}

function table(
  heading: readonly string[],
  aligns: readonly ("left" | "right")[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    line(heading),
    line(aligns.map((align) => (align === "left" ? "---" : "---:"))),
    ...rows.map(line),
  ].join("\n");
}
