/** The report on one screen: what was counted, how surely, what is known, what to improve. */

import { missingTalks } from "../../rules/report/gate.ts";
import type { RefusalReport } from "../../rules/report/report.ts";
import type { Change } from "../../rules/report/verdict.ts";
import type { WholeReport } from "../../rules/report/whole-report.ts";
import { findingText } from "../../words/report/finding.ts";
import { periodPieces } from "../../words/report/period-heading.ts";
import { reportWords } from "../../words/report/report.ts";
import {
  columnNotes,
  countPieces,
  countsBeforeText,
  rateSentences,
} from "../../words/report/report-counts.ts";
import { knownSentences, noteSentences, startSentence } from "../../words/report/report-sentences.ts";
import { progressBar } from "../bars.ts";
import { flow } from "../flow.ts";
import { oneLine } from "../harmless.ts";
import type { Look } from "../look.ts";
import { type Line, styled } from "../output.ts";
import { wrap } from "../width.ts";
import { groupLines } from "./group-table.ts";
import { changeSigns, reasonTable } from "./report-table.ts";

/** How many reasons get their "what to improve", and how many unsorted texts are shown. */
const mostImproved = 3;
const mostUnsorted = 5;

/** The whole report, top to bottom. */
export function reportLines(whole: WholeReport, look: Look): Line[] {
  const { report } = whole;
  return [
    ...headingLines(whole, look),
    ...(report.gate.open ? [] : gateLines(report.gate, look)),
    ...bodyLines(report, look),
    ...groupLines(report, look),
    ...noteLines(whole, look),
  ];
}

/** The finding on top, then which days it is about, then the counts, each with the period before. */
function headingLines(whole: WholeReport, look: Look): Line[] {
  const { report } = whole;
  const { title } = reportWords[look.language];
  const before = countsBeforeText(report, look.language);
  const finding = findingText(report, look.language);
  return [
    ...(look.width === null ? [finding] : wrap(finding, look.width)).map((text) =>
      styledLine("strong", text),
    ),
    ...flow([title, ...periodPieces(whole, look.language)], look.width).map((text) =>
      styledLine("quiet", text),
    ),
    "",
    ...flow(countPieces(report, look.language), look.width),
    ...(before === null ? [] : flow(before.split(" · "), look.width)).map((text) =>
      styledLine("quiet", text),
    ),
    ...startLines(report, look),
  ];
}

function startLines(report: RefusalReport, look: Look): Line[] {
  const start = startSentence(report, look.language);
  if (start === null) return [];
  const text = oneLine(start);
  return [
    "",
    ...(look.width === null ? [text] : wrap(text, look.width)).map((line) => styledLine("key", line)),
  ];
}

function gateLines(gate: RefusalReport["gate"], look: Look): Line[] {
  const words = reportWords[look.language].gate;
  const width = Math.min(40, look.width ?? 40);
  return [
    "",
    styledLine("warning", words.title),
    progressBar(gate.talks, gate.needed, width, look),
    ...flow([words.progress(gate.talks, gate.needed), words.missing(missingTalks(gate))], look.width),
    ...sentences([words.why], look),
  ];
}

function bodyLines(report: RefusalReport, look: Look): Line[] {
  const words = reportWords[look.language];
  if (report.counts.calls === 0) return ["", words.nothingRecorded];
  const known = knownSentences(report, look.language);
  const knownLines: Line[] =
    known.length === 0 ? [] : ["", styledLine("strong", words.sure.title), ...sentences(known, look)];
  if (report.counts.refusals === 0) return ["", words.nobodyRefused, ...knownLines];
  return [
    "",
    ...rateLines(report, look),
    ...reasonTable(report, look),
    ...legendLines(report, look),
    ...knownLines,
    ...improveLines(report, look),
    ...unsortedLines(report, look),
  ];
}

/** The two shares that everything else is read beside: refused and bought, of the clients talked to. */
function rateLines(report: RefusalReport, look: Look): Line[] {
  const lines = rateSentences(report, look.language).map(({ rate: { change }, text }) =>
    change === null ? text : `${text} ${changeSigns[change][look.unicode ? "unicode" : "ascii"]}`,
  );
  if (lines.length === 0) return [];
  return [...lines.flatMap((text) => (look.width === null ? [text] : wrap(text, look.width))), ""];
}

/** The signs that were used, with what they mean. */
function legendLines(report: RefusalReport, look: Look): Line[] {
  const notes = columnNotes(report, look.language);
  if (!report.gate.open) return flow(notes, look.width).map((text) => styledLine("quiet", text));
  const words = reportWords[look.language];
  const kinds: readonly Change[] = ["up", "down", "unclear", "new", "too-few"];
  const used = kinds.filter((kind) =>
    [report.refusedRate, report.wonRate, ...report.reasons.map(({ rate }) => rate)].some(
      ({ change }) => change === kind,
    ),
  );
  const pieces = used.map((kind) => {
    const sign = changeSigns[kind];
    return `${look.unicode ? sign.unicode : sign.ascii} ${words.changes[kind]}`;
  });
  return flow([...notes, words.legend, ...pieces], look.width).map((text) => styledLine("quiet", text));
}

function improveLines(report: RefusalReport, look: Look): Line[] {
  if (!report.gate.open) return [];
  const words = reportWords[look.language];
  const lines = report.reasons
    .filter(({ clients, improve }) => clients > 0 && improve !== null)
    .slice(0, mostImproved)
    .map(({ improve, reason }) => `${oneLine(reason)}: ${oneLine(improve ?? "")}`);
  return lines.length === 0 ? [] : ["", styledLine("strong", words.improveTitle), ...sentences(lines, look)];
}

function unsortedLines(report: RefusalReport, look: Look): Line[] {
  if (report.unsorted.length === 0) return [];
  const words = reportWords[look.language];
  const shown = report.unsorted.slice(0, mostUnsorted).map(({ count, said }) => {
    const times = count === 1 ? "" : ` × ${count}`;
    return `${words.quoted(oneLine(said))}${times}`;
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
  const notes = noteSentences(whole, look.language);
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
