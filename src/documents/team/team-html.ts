/** The head's page as one HTML file: no network, no script, light and dark, and on paper. */

import type { Language } from "../../base/language.ts";
import { monthDate } from "../../words/dates.ts";
import { workbookName } from "../../words/report/workbook-name.ts";
import type { TeamCase, TeamSection, WholeTeam } from "../../words/team/team-sections.ts";
import { teamText } from "../../words/team/team-text.ts";
import { teamWords } from "../../words/team/team-words.ts";
import { reportMark } from "../earlier-report.ts";
import { reportStyle } from "../html/html-style.ts";
import { type Html, html } from "../html/html-text.ts";

/** What the page has besides the report's style. */
const teamStyle = `
ul.cases { list-style: none; margin: .2rem 0; padding: 0; }
ul.cases li { padding: .4rem .2rem; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
ul.cases b { margin-right: .8rem; font-weight: 600; }
ul.cases p { color: var(--quiet); font-size: .9rem; margin: .1rem 0 0; }
h1 + p { color: var(--quiet); }
@media (max-width: 640px) {
  table.figures thead { display: none; }
  table.figures tr { display: block; padding: .4rem 0; border-bottom: 1px solid var(--line); }
  table.figures td { display: flex; justify-content: space-between; gap: 1rem; border: 0; padding: .1rem .2rem; text-align: right; }
  table.figures td::before { content: attr(data-of); color: var(--quiet); text-align: left; }
  table.figures td.reason::before { content: none; }
}
`;

/** What stands where there is no figure. */
const nothing = "–";

/** The whole page. */
export function teamHtml(whole: WholeTeam, language: Language): string {
  const text = teamText(whole, language);
  const words = teamWords[language];
  const title = [text.title, text.about[0] ?? ""].join(" · ");
  const foot = [...text.foot, words.madeBy(workbookName(whole.place), monthDate(whole.today, language))];
  return html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><!-- ${{ html: reportMark }} -->
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<title>${title}</title><style>${{ html: reportStyle + teamStyle }}</style></head>
<body><main><header><h1>${text.title}</h1><p>${text.about.join(" · ")}</p></header>
${text.sections.map(sectionHtml)}
<footer>${foot.map((sentence) => html`<p>${sentence}</p>`)}</footer></main></body></html>
`.html;
}

function sectionHtml({ cases, sentences, table, title }: TeamSection): Html {
  return html`<section><h2>${title}</h2>${table === null ? null : tableHtml(table)}${
    cases.length === 0 ? null : html`<ul class="cases">${cases.map(caseHtml)}</ul>`
  }${sentences.length === 0 ? null : html`<ul class="said">${sentences.map((text) => html`<li>${text}</li>`)}</ul>`}</section>
`;
}

function caseHtml({ more, pieces, who }: TeamCase): Html {
  return html`<li><b>${who}</b>${pieces.join(" · ")}${more.map((fact) => html`<p>${fact}</p>`)}</li>`;
}

/** Columns with nothing in them are left out; on a narrow screen each figure stands under the others, beside its heading. */
function tableHtml([headings = [], ...rows]: readonly (readonly string[])[]): Html {
  const isUsed = headings.map((_, at) => at === 0 || rows.some((row) => row[at] !== nothing));
  const used = (row: readonly string[]): string[] => row.filter((_, at) => isUsed[at]);
  const shown = used(headings);
  const cells = (row: readonly string[]): Html[] =>
    used(row).map((cell, at) =>
      at === 0 ? html`<td class="reason">${cell}</td>` : html`<td data-of="${shown[at] ?? ""}">${cell}</td>`,
    );
  return html`<div class="scroll"><table class="figures"><thead><tr>${shown.map((text) => html`<th>${text}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${cells(row)}</tr>`)}</tbody></table></div>`;
}
