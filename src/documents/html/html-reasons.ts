/** The reasons of the report page: a table in which each share is a bar with its interval, and the share before. */

import type { Language } from "../../base/language.ts";
import { barScale, shareBefore } from "../../rules/report/bar-scale.ts";
import type { ReasonLine, RefusalReport } from "../../rules/report/report.ts";
import { intervalText, percentText } from "../../words/numbers.ts";
import { beforeHeading } from "../../words/report/before-heading.ts";
import { reportWords } from "../../words/report/report.ts";
import {
  clientsText,
  columnNotes,
  hasLost,
  lostHeading,
  lostText,
} from "../../words/report/report-counts.ts";
import { type Html, html } from "./html-text.ts";

/** What fills a bar: one axis from 0 for all of them, and of two sizes only, so that two reports look alike. */
interface Scale {
  readonly share: number;
  readonly count: number;
}

/** Reasons shown at once; the others are folded into one line that opens. */
const mostShown = 8;

/** The table of the reasons with the refusals that have none, and what the bars mean. */
export function reasonsHtml(report: RefusalReport, language: Language): Html {
  const { columns, moreReasons, withoutReason, unsorted } = reportWords[language];
  const { before, gate, reasons } = report;
  const withLost = hasLost(report);
  const scale: Scale = {
    share: barScale(report),
    count: Math.max(...reasons.map(({ clients }) => clients)),
  };
  const rest = [
    { name: withoutReason, named: report.counts.withoutReason },
    { name: unsorted, named: report.counts.unsorted },
  ].filter(({ named }) => named.clients > 0);
  const notes = columnNotes(report, language).join(" · ");
  const row = { report, scale, language, withLost };
  const head = html`<thead><tr><th>${columns.reason}</th><th class="n">${columns.count}</th><th class="bar"></th>
${gate.open ? html`<th class="n">${columns.share}</th><th class="n hide">${columns.rate}</th>` : null}
${before === null ? null : html`<th class="n hide">${beforeHeading(report, language)}</th>`}
${gate.open ? html`<th class="hide">${columns.change}</th>` : null}
${withLost ? html`<th class="n">${lostHeading(report, language)}</th>` : null}</tr></thead>`;
  const folded = reasons.slice(mostShown);
  return html`<div class="scroll"><table class="${withLost && gate.open ? "reasons money" : "reasons"}">${head}<tbody>
${reasons.slice(0, mostShown).map((line) => reasonRow(line, row))}
${rest.map(({ name, named }) => html`<tr class="rest"><td>${name}</td><td class="n">${clientsText({ clients: named.clients, count: named.refusals })}</td><td colspan="6"></td></tr>`)}
${gate.open ? axisRow(scale, language) : null}</tbody></table></div>
${folded.length === 0 ? null : html`<details><summary>${moreReasons(folded.length)}</summary><div class="scroll"><table class="${withLost && gate.open ? "reasons money" : "reasons"}">${head}<tbody>${folded.map((line) => reasonRow(line, row))}</tbody></table></div></details>`}
${gate.open ? legend(report, language) : null}${notes === "" ? null : html`<p class="legend">${notes}</p>`}`;
}

/** The axis under the bars: 0, the middle and the end of the scale. */
function axisRow({ share }: Scale, language: Language): Html {
  const ticks = [0, share / 2, share].map((tick) => html`<span>${percentText(tick, language)}</span>`);
  return html`<tr class="axis-row"><td></td><td></td><td class="bar"><div class="ticks">${ticks}</div></td><td colspan="4"></td></tr>`;
}

interface Row {
  readonly report: RefusalReport;
  readonly scale: Scale;
  readonly language: Language;
  readonly withLost: boolean;
}

function reasonRow(line: ReasonLine, { language, report, scale, withLost }: Row): Html {
  const { changes, columns } = reportWords[language];
  const { before, lost, rate, reason, share } = line;
  const { change } = rate;
  const ofAll = rate.share === null ? "" : percentText(rate.share.share, language);
  const verdict =
    change === null ? null : html`<span class="under change ${change}">${changes[change]}</span>`;
  return html`<tr><td class="reason">${reason}${verdict}</td><td class="n">${clientsText(line)}</td><td class="bar">${bar(line, report, scale)}</td>
${report.gate.open ? html`<td class="n">${share === null ? "" : percentText(share.share, language)} <span class="quiet">${share === null ? "" : intervalText(share, language)}</span><span class="under quiet">${columns.rate} ${ofAll}</span></td><td class="n hide">${ofAll}</td>` : null}
${report.before === null ? null : html`<td class="n hide">${before ?? 0}</td>`}
${report.gate.open ? html`<td class="hide change ${change ?? ""}">${change === null ? "" : changes[change]}</td>` : null}
${withLost ? html`<td class="n">${lostText(lost, language)}</td>` : null}</tr>`;
}

/** The bar of a reason on a scale of 200 × 20; the picture is stretched, so that only upright lines are drawn. */
function bar(line: ReasonLine, report: RefusalReport, scale: Scale): Html {
  const { clients, share } = line;
  if (share === null) {
    const width = scale.count === 0 ? 0 : (clients / scale.count) * 200;
    return picture(html`<rect class="fill" x="0" y="4" width="${places(width)}" height="12"/>`);
  }
  const at = (part: number): number => Math.min(1, part / scale.share) * 200;
  const [low, middle, high] = [share.low, share.share, share.high].map(at);
  const before = shareBefore(line, report.countsBefore?.refusedClients ?? 0);
  return picture(html`<rect class="track" x="0" y="4" width="200" height="12"/><rect class="fill" x="0" y="4" width="${places(middle ?? 0)}" height="12"/>
${whisker(low ?? 0, high ?? 0)}${before === null ? null : html`<path class="before" d="M${places(at(before))} 0V20"/>`}`);
}

function whisker(low: number, high: number): Html {
  return html`<rect class="whisker" x="${places(low)}" y="9.2" width="${places(high - low)}" height="1.6"/><rect class="whisker" x="${places(low)}" y="6" width="1" height="8"/><rect class="whisker" x="${places(Math.max(0, high - 1))}" y="6" width="1" height="8"/>`;
}

function picture(content: Html): Html {
  return html`<svg viewBox="0 0 200 20" preserveAspectRatio="none" aria-hidden="true">${content}</svg>`;
}

function legend(report: RefusalReport, language: Language): Html {
  const { chart } = reportWords[language];
  const share = html`<svg viewBox="0 0 40 12" aria-hidden="true"><rect class="fill" x="0" y="2" width="40" height="8"/></svg>`;
  const interval = html`<svg viewBox="0 0 40 12" aria-hidden="true"><rect class="whisker" x="2" y="5.3" width="36" height="1.4"/><rect class="whisker" x="2" y="2" width="1.4" height="8"/><rect class="whisker" x="36.6" y="2" width="1.4" height="8"/></svg>`;
  const before = html`<svg viewBox="0 0 40 12" aria-hidden="true"><path class="before" d="M20 0V12"/></svg>`;
  const hasBefore = report.before !== null && (report.countsBefore?.refusedClients ?? 0) > 0;
  return html`<p class="legend"><span>${share}${chart.share}</span> <span>${interval}${chart.interval}</span> ${hasBefore ? html`<span>${before}${chart.before}</span>` : null}</p>`;
}

/** A length of a drawing with one decimal. */
export function places(length: number): string {
  return length.toFixed(1);
}
