/** The report as one HTML file: no network, no script, light and dark, and on one sheet of A4. */

import type { Language } from "../../base/language.ts";
import { missingTalks } from "../../rules/report/gate.ts";
import type { ComparedShare } from "../../rules/report/groups.ts";
import type { RefusalReport } from "../../rules/report/report.ts";
import type { WholeReport } from "../../rules/report/whole-report.ts";
import { monthDate, periodText } from "../../words/dates.ts";
import { shareText } from "../../words/numbers.ts";
import { findingText } from "../../words/report/finding.ts";
import { periodPieces } from "../../words/report/period-heading.ts";
import { reportWords } from "../../words/report/report.ts";
import {
  groupSentences,
  knownSentences,
  noteSentences,
  startSentence,
} from "../../words/report/report-sentences.ts";
import { workbookName } from "../../words/report/workbook-name.ts";
import { reportMark } from "../earlier-report.ts";
import { numbersHtml, ratesHtml } from "./html-numbers.ts";
import { places, reasonsHtml } from "./html-reasons.ts";
import { reportStyle } from "./html-style.ts";
import { type Html, html } from "./html-text.ts";
import { trendHtml } from "./html-trend.ts";

const mostUnsorted = 12;
const mostGroups = 30;

/** The whole page. */
export function reportHtml(whole: WholeReport, language: Language): string {
  const { report } = whole;
  const words = reportWords[language];
  const title = `${words.title} · ${periodText(report, language)}`;
  const page = html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><!-- ${{ html: reportMark }} -->
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<title>${title}</title><style>${{ html: reportStyle }}</style></head>
<body><main>${heading(whole, language)}${numbersHtml(report, language)}${gate(report, language)}${body(whole, language)}
${footer(whole, language)}</main></body></html>
`;
  return page.html;
}

function heading(whole: WholeReport, language: Language): Html {
  const { report } = whole;
  const words = reportWords[language];
  return html`<header><p class="quiet">${words.title}</p><h1>${findingText(report, language)}</h1><p class="quiet">${periodPieces(whole, language).join(" · ")}</p></header>`;
}

function gate({ gate }: RefusalReport, language: Language): Html | null {
  if (gate.open) return null;
  const words = reportWords[language].gate;
  const filled = gate.needed === 0 ? 100 : Math.min(100, (gate.talks / gate.needed) * 100);
  const progress = words.progress(gate.talks, gate.needed);
  return html`<section class="gate"><b>${words.title}</b>
<svg viewBox="0 0 100 4" preserveAspectRatio="none" role="img" aria-label="${progress}"><rect class="track" width="100" height="4"/><rect class="fill" width="${places(filled)}" height="4"/></svg>
<p>${progress} · ${words.missing(missingTalks(gate))}</p><p class="quiet">${words.why}</p></section>`;
}

function body(whole: WholeReport, language: Language): Html {
  const { report } = whole;
  const words = reportWords[language];
  if (report.counts.calls === 0) return html`<p>${words.nothingRecorded}</p>`;
  const groups = groupsHtml(report, language);
  if (report.counts.refusals === 0) return html`<p>${words.nobodyRefused}</p>${groups}`;
  return html`${startHtml(report, language)}${ratesHtml(report, language)}<section>${reasonsHtml(report, language)}</section>${trendHtml(report, language)}
<div class="columns">${list(words.sure.title, knownSentences(report, language).map(sentence))}
${list(words.unsortedTitle, unsorted(report, language))}${list(words.improveTitle, improvements(report))}</div>${groups}`;
}

/** The one recommendation, before the numbers that it rests on. */
function startHtml(report: RefusalReport, language: Language): Html | null {
  const start = startSentence(report, language);
  return start === null ? null : html`<p class="start">${start}</p>`;
}

function list(title: string, items: readonly Html[]): Html | null {
  if (items.length === 0) return null;
  return html`<section><h2>${title}</h2><ul class="said">${items.map((item) => html`<li>${item}</li>`)}</ul></section>`;
}

function sentence(text: string): Html {
  return html`${text}`;
}

function improvements(report: RefusalReport): Html[] {
  if (!report.gate.open) return [];
  return report.reasons
    .filter(({ clients, improve }) => clients > 0 && improve !== null)
    .slice(0, 5)
    .map(({ improve, reason }) => html`<b>${reason}:</b> ${improve}`);
}

function unsorted(report: RefusalReport, language: Language): Html[] {
  const words = reportWords[language];
  const shown = report.unsorted
    .slice(0, mostUnsorted)
    .map(({ count, said }) => html`${words.quoted(said)}${count === 1 ? "" : ` × ${count}`}`);
  const hidden = report.unsorted.length - shown.length;
  return hidden === 0 ? shown : [...shown, html`<span class="quiet">${words.more(hidden)}</span>`];
}

function groupsHtml(report: RefusalReport, language: Language): Html | null {
  if (report.groups === null) return null;
  const { column, lines } = report.groups;
  const words = reportWords[language].groups;
  const shown = lines.slice(0, mostGroups);
  const rows = shown.map(
    (group) => html`<tr><td class="reason">${group.name ?? words.none}</td><td class="n">${group.calls}</td>
${compared(group.refused, language)}${compared(group.won, language)}</tr>`,
  );
  const said = report.gate.open ? groupSentences(report, language) : [];
  const hidden = lines.length - shown.length;
  return html`<section><h2>${words.title(column)}</h2><div class="scroll"><table class="groups"><thead><tr><th>${column}</th><th class="n">${words.calls}</th>
<th class="n">${words.refused}</th><th class="hide"></th><th class="n">${words.won}</th><th class="hide"></th></tr></thead><tbody>${rows}</tbody></table></div>
${hidden > 0 ? html`<p class="quiet">${words.hidden(hidden)}</p>` : null}${said.map((text) => html`<p>${text}</p>`)}</section>`;
}

function compared({ comparison, count, share }: ComparedShare, language: Language): Html {
  const words = reportWords[language].groups;
  const text = share === null ? String(count) : `${count} · ${shareText(share, language)}`;
  const verdict = comparison === null ? "" : words[comparison];
  return html`<td class="n">${text}<span class="under ${comparison ?? ""}">${verdict}</span></td><td class="verdict ${comparison ?? ""}">${verdict}</td>`;
}

function footer(whole: WholeReport, language: Language): Html {
  const words = reportWords[language];
  const notes = noteSentences(whole, language);
  const method = whole.report.gate.open && whole.report.counts.refusals > 0 ? words.method : "";
  return html`<footer>${notes.map((note) => html`<p>${note}</p>`)}<p>${method}</p><p>${words.madeBy(workbookName(whole.place), monthDate(whole.madeOn, language))}</p></footer>`;
}
