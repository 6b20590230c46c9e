/** The report on one screen: what was counted, how surely, what is known, what to improve. */

import { mondayOf, weekFromName, weekName } from "../../rules/calendar/week.ts";
import type { Gate } from "../../rules/refusals/gate.ts";
import { missingCalls } from "../../rules/refusals/gate.ts";
import type { Change, RefusalReport } from "../../rules/refusals/refusals.ts";
import type { WholeReport } from "../../rules/refusals/whole-report.ts";
import { numberText } from "../../words/numbers.ts";
import { periodText } from "../../words/report/periods.ts";
import { reportWords } from "../../words/report/report.ts";
import { countPieces, knownSentences, noteSentences } from "../../words/report/report-sentences.ts";
import { progressBar } from "../bars.ts";
import { oneLine } from "../harmless.ts";
import type { Look } from "../look.ts";
import { type Line, styled } from "../output.ts";
import { flow } from "../table.ts";
import { wrap } from "../width.ts";
import { groupLines } from "./group-table.ts";
import { changeSigns, reasonTable } from "./report-table.ts";

/** How many reasons get their "what to improve", and how many unsorted texts are shown. */
const mostImproved = 3;
const mostUnsorted = 5;

/** The whole report, top to bottom. */
export function reportLines(whole: WholeReport, look: Look): Line[] {
  const { refusals: report } = whole;
  return [
    ...headingLines(report, look),
    ...(report.gate.open ? [] : gateLines(report.gate, look)),
    ...bodyLines(report, look),
    ...(whole.grouped === null ? [] : groupLines(whole.grouped, report, look)),
    ...noteLines(whole, look),
  ];
}

function headingLines(report: RefusalReport, look: Look): Line[] {
  const words = reportWords[look.language];
  const week = weekFromName(weekName(report.from));
  const against = report.before === null ? "" : words.against(periodText(report.before, look.language));
  const days = flow([periodText(report, look.language), against], look.width);
  const [first = "", ...more] = days;
  const isWeek = week?.from === report.from && report.to <= week.to;
  const title = isWeek ? `${words.title} · ${weekName(report.from)}` : words.title;
  return [
    styledLine("strong", title),
    first,
    ...more,
    "",
    ...flow(countPieces(report, look.language), look.width).map((text): Line => styledLine("strong", text)),
  ];
}

function gateLines(gate: Gate, look: Look): Line[] {
  const words = reportWords[look.language].gate;
  const [calls, needed] = [gate.calls, gate.needed].map((count) => numberText(count, look.language));
  const width = Math.min(40, look.width ?? 40);
  return [
    "",
    styledLine("warning", words.title),
    progressBar(gate.calls, gate.needed, width, look),
    ...flow([words.progress(calls ?? "", needed ?? ""), words.missing(missingCalls(gate))], look.width),
    ...sentences([words.why], look),
  ];
}

function bodyLines(report: RefusalReport, look: Look): Line[] {
  const words = reportWords[look.language];
  if (report.calls === 0) return ["", words.nothingRecorded, ...weekBeforeLines(report, look)];
  if (report.refusals === 0) return ["", words.nobodyRefused];
  const known = knownSentences(report, look.language);
  return [
    "",
    ...reasonTable(report, look),
    ...legendLines(report, look),
    ...(known.length === 0 ? [] : ["", styledLine("strong", words.sure.title), ...sentences(known, look)]),
    ...improveLines(report, look),
    ...unsortedLines(report, look),
  ];
}

/** On a Monday morning the week that just ended is the one that is looked for. */
function weekBeforeLines({ before, refusalsBefore }: RefusalReport, look: Look): Line[] {
  if (before === null || refusalsBefore === 0 || mondayOf(before.from) !== before.from) return [];
  return [styledLine("key", reportWords[look.language].weekBefore(weekName(before.from)))];
}

/** The signs that were used, with what they mean. */
function legendLines(report: RefusalReport, look: Look): Line[] {
  if (!report.gate.open) return [];
  const words = reportWords[look.language];
  const kinds: readonly Change[] = ["up", "down", "unclear", "new"];
  const used = kinds.filter((kind) => report.reasons.some(({ change }) => change === kind));
  const pieces = used.map((kind) => {
    const sign = changeSigns[kind];
    return `${look.unicode ? sign.unicode : sign.ascii} ${words.changes[kind]}`;
  });
  return flow([words.legend, ...pieces], look.width).map((text) => styledLine("quiet", text));
}

function improveLines(report: RefusalReport, look: Look): Line[] {
  if (!report.gate.open) return [];
  const words = reportWords[look.language];
  const lines = report.reasons
    .filter(({ count, improve }) => count > 0 && improve !== null)
    .slice(0, mostImproved)
    .map(({ improve, reason }) => `${oneLine(reason)}: ${oneLine(improve ?? "")}`);
  return lines.length === 0 ? [] : ["", styledLine("strong", words.improveTitle), ...sentences(lines, look)];
}

function unsortedLines(report: RefusalReport, look: Look): Line[] {
  if (report.unsorted.length === 0) return [];
  const words = reportWords[look.language];
  const shown = report.unsorted.slice(0, mostUnsorted).map(({ count, said, suggestion }) => {
    const times = count === 1 ? "" : ` × ${count}`;
    const probably = suggestion === null ? "" : ` – ${words.suggestion(words.quoted(oneLine(suggestion)))}`;
    return `${words.quoted(oneLine(said))}${times}${probably}`;
  });
  const hidden = report.unsorted.length - shown.length;
  const lines = hidden > 0 ? [...shown, words.more(hidden)] : shown;
  return [
    "",
    styledLine("strong", words.unsortedTitle),
    ...sentences(lines, look),
    ...sentences([words.sortHint], look).map((line): Line => styledLine("quiet", String(line))),
  ];
}

function noteLines(whole: WholeReport, look: Look): Line[] {
  const notes = noteSentences(whole.refusals, whole.hasList, look.language);
  return notes.length === 0 ? [] : ["", ...sentences(notes, look)];
}

/** Sentences, each from the line's beginning, wrapped lines indented. */
export function sentences(texts: readonly string[], look: Look): string[] {
  return texts.flatMap((text) => {
    if (look.width === null) return [`  ${text}`];
    return wrap(text, look.width - 4).map((line, index) => (index === 0 ? `  ${line}` : `    ${line}`));
  });
}

function styledLine(style: Parameters<typeof styled>[0], text: string): Line {
  return [styled(style, text)];
}
