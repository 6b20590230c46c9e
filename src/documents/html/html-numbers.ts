/** The numbers on top of the report page, each with the one before it: counts as tiles, the shares of refused and bought. */
import type { Language } from "../../base/language.ts";
import type { RefusalReport } from "../../rules/report/report.ts";
import { amountText, numberText } from "../../words/numbers.ts";
import { reportWords } from "../../words/report/report.ts";
import { knownText, otherMoney, rateSentences } from "../../words/report/report-counts.ts";
import { verdictWords } from "../../words/report/verdict.ts";
import { type Html, html } from "./html-text.ts";

/** The counts as tiles, with those of the period before in small letters. */
export function numbersHtml(report: RefusalReport, language: Language): Html {
  const { refusalCalls, tiles } = reportWords[language];
  const { counts, countsBefore, lost } = report;
  const refusals = counts.refusals === counts.refusedClients ? "" : ` (${refusalCalls(counts.refusals)})`;
  const all = [
    [tiles.calls, counts.calls, countsBefore?.calls],
    [tiles.talks, counts.talks, countsBefore?.talks],
    [`${tiles.refusals}${refusals}`, counts.refusedClients, countsBefore?.refusedClients],
    [tiles.later, counts.ended.later, countsBefore?.ended.later],
    [tiles.won, counts.ended.won, countsBefore?.ended.won],
    [tiles.noAnswer, counts.ended["no-answer"], countsBefore?.ended["no-answer"]],
  ] as const;
  const hadCalls = (countsBefore?.calls ?? 0) > 0;
  const shown = all.map(([name, now, before]) => {
    const earlier =
      hadCalls && before !== undefined ? verdictWords[language].before(numberText(before, language)) : "";
    return tile(numberText(now, language), name, earlier);
  });
  const money =
    lost.of === 0 || lost.sum === null
      ? []
      : [tile(amountText(lost.sum, language), lostName(report, language), lostNote(report, language))];
  return html`<ul class="numbers">${[...shown, ...money]}</ul>`;
}

function tile(number: string, name: string, note: string): Html {
  return html`<li><b>${number}</b><span>${name}</span>${note === "" ? null : html`<small>${note}</small>`}</li>`;
}

function lostName({ lost }: RefusalReport, language: Language): string {
  const { tiles } = reportWords[language];
  return lost.currency === null ? tiles.lost : `${lost.currency} ${tiles.lost}`;
}

function lostNote({ lost }: RefusalReport, language: Language): string {
  return [knownText(lost, language), ...otherMoney(lost, language)].join(", ");
}

/** Refused and bought, of the clients talked to; nothing before the gate. */
export function ratesHtml(report: RefusalReport, language: Language): Html | null {
  const { changes } = reportWords[language];
  const lines = rateSentences(report, language).map(({ rate: { change }, text }) => {
    const verdict = change === null ? null : html` · <span class="${change}">${changes[change]}</span>`;
    return html`<p>${text}${verdict}</p>`;
  });
  return lines.length === 0 ? null : html`<div class="rates">${lines}</div>`;
}
