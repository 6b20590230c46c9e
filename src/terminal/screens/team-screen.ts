/** The head's page on the screen: a part after the other, each about a screenful, wrapped to the width. */
import type { TeamCase, TeamSection, TeamText } from "../../words/team/team-sections.ts";
import { flow } from "../flow.ts";
import { oneLine, unbrokenLine } from "../harmless.ts";
import type { Look } from "../look.ts";
import { type Line, styled } from "../output.ts";
import { type Column, columnWidths, type TableCell, tableLines } from "../table.ts";
import { wrap } from "../width.ts";

/** The whole page, top to bottom. */
export function teamLines(text: TeamText, look: Look): Line[] {
  const about = flow([text.title, ...text.about].map(oneLine), look.width);
  return [
    ...about.map((line): Line => [styled("strong", line)]),
    ...text.sections.flatMap((section) => sectionLines(section, look)),
    "",
    ...text.foot.flatMap((sentence) => indented(sentence, look, "", "quiet")),
  ];
}

function sectionLines(section: TeamSection, look: Look): Line[] {
  return [
    "",
    [styled("strong", section.title)],
    ...section.cases.flatMap((one) => caseLines(one, look)),
    ...(section.table === null ? [] : figureLines(section.table, look)),
    ...section.sentences.flatMap((sentence) => indented(sentence, look, "  ")),
  ];
}

function caseLines({ more, pieces, who }: TeamCase, look: Look): Line[] {
  const head = oneLine(who);
  const rest = flow(pieces.map(unbrokenLine), look.width === null ? null : look.width - 4).map(oneLine);
  const first = `  ${head}   ${rest[0] ?? ""}`.trimEnd();
  const fits = rest.length < 2 && (look.width === null || wrap(first, look.width).length === 1);
  return [
    ...(fits ? [first] : [...indented(head, look, "  "), ...rest.map((line): Line => `    ${line}`)]),
    ...more.flatMap((fact) => indented(fact, look, "    ", "quiet")),
  ];
}

function indented(text: string, { width }: Look, indent: string, style?: "quiet"): Line[] {
  const whole = unbrokenLine(text);
  const lines = width === null ? [whole] : wrap(whole, width - indent.length);
  return lines
    .map((line) => indent + oneLine(line))
    .map((line): Line => (style === undefined ? line : [styled(style, line)]));
}

/** The figures in columns; where that is too wide, a manager after the other with a line a figure. */
function figureLines(table: readonly (readonly string[])[], look: Look): Line[] {
  const [headings = [], ...rows] = table.map((row) => row.map(oneLine));
  const used = headings.map((_, at) => at === 0 || rows.some((row) => (row[at] ?? "–") !== "–"));
  const kept = (row: readonly string[]): string[] => row.filter((_, at) => used[at]);
  const cells: TableCell[][] = [kept(headings).map((heading) => styled("quiet", heading)), ...rows.map(kept)];
  const columns = kept(headings).map((_, at): Column => ({ least: at === 0 ? 8 : 11 }));
  const widths = columnWidths(columns, cells, look.width === null ? null : look.width - 2);
  if (widths !== null) {
    return tableLines(columns, cells, widths).map((line): Line => {
      return typeof line === "string" ? `  ${line}`.trimEnd() : ["  ", ...line];
    });
  }
  return rows.flatMap((row) => [
    `  ${row[0] ?? ""}`,
    ...row.flatMap((cell, at) =>
      at === 0 || cell === "–" ? [] : indented(`${headings[at] ?? ""}: ${cell}`, look, "    "),
    ),
  ]);
}
