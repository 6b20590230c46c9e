/** The head's page as Markdown. */

import type { Language } from "../../base/language.ts";
import { monthDate } from "../../words/dates.ts";
import { workbookName } from "../../words/report/workbook-name.ts";
import type { TeamCase, TeamSection, WholeTeam } from "../../words/team/team-sections.ts";
import { teamText } from "../../words/team/team-text.ts";
import { teamWords } from "../../words/team/team-words.ts";
import { reportMark } from "../earlier-report.ts";
import { plain } from "../markdown-text.ts";

/** The whole page. */
export function teamMarkdown(whole: WholeTeam, language: Language): string {
  const text = teamText(whole, language);
  const blocks = [
    `<!-- ${reportMark} -->`,
    `# ${plain(text.title)}`,
    text.about.map(plain).join(" · "),
    ...text.sections.flatMap(sectionBlocks),
    ...[
      ...text.foot,
      teamWords[language].madeBy(workbookName(whole.place), monthDate(whole.today, language)),
    ].map((line) => `_${plain(line)}_`),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function sectionBlocks({ cases, sentences, table, title }: TeamSection): string[] {
  const items = [...cases.map(caseText), ...sentences.map((sentence) => `- ${plain(sentence)}`)];
  return [
    `## ${plain(title)}`,
    ...(table === null ? [] : [tableText(table)]),
    ...(items.length === 0 ? [] : [items.join("\n")]),
  ];
}

function caseText({ more, pieces, who }: TeamCase): string {
  const facts = more.map((fact) => `\n  ${plain(fact)}`);
  return `- **${plain(who)}** ${pieces.map(plain).join(" · ")}${facts.join("")}`;
}

function tableText([headings = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(plain).join(" | ")} |`;
  return [line(headings), line(headings.map(() => "---")), ...rows.map(line)].join("\n");
}
