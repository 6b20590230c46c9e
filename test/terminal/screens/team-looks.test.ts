/** The head's page on the screen, whole, in a pipe and at two widths. */
import { expect, test } from "vitest";
import { textOfLine } from "../../../src/terminal/output.ts";
import { teamLines } from "../../../src/terminal/screens/team-screen.ts";
import { widthOf } from "../../../src/terminal/width.ts";
import type { TeamText } from "../../../src/words/team/team-sections.ts";
import { marked } from "../../support/terminal/marked.ts";

const page: TeamText = {
  title: "The team",
  about: ["clients.xlsx", "16–22 November"],
  sections: [
    {
      title: "Now",
      cases: [
        { who: "Ann\nPrice", pieces: ["Bo", "12 days late"], more: ["promised on Monday"] },
        { who: "Eva", pieces: [], more: [] },
        { who: "Ion", pieces: ["a client with a long name", "another with a longer one"], more: [] },
      ],
      table: null,
      sentences: ["One sentence that is rather long, so that it is broken somewhere."],
    },
    {
      title: "Figures",
      cases: [],
      table: [
        ["Manager", "Calls a day", "Refused", "Kept"],
        ["Ann", "12", "–", "5 of 6"],
        ["Bo", "3", "–", "–"],
      ],
      sentences: [],
    },
  ],
  foot: ["Counted on the day."],
};
const look = (width: number | null) => ({ language: "en", width, unicode: true }) as const;

test("in a pipe every case is a line, and a column of dashes is left out", () => {
  expect(marked(teamLines(page, look(null)))).toEqual([
    "<strong>The team · clients.xlsx · 16–22 November</strong>",
    "",
    "<strong>Now</strong>",
    "  Ann Price   Bo · 12 days late",
    "<quiet>    promised on Monday</quiet>",
    "  Eva",
    "  Ion   a client with a long name · another with a longer one",
    "  One sentence that is rather long, so that it is broken somewhere.",
    "",
    "<strong>Figures</strong>",
    "  <quiet>Manager</quiet>  <quiet>Calls a day</quiet>  <quiet>Kept</quiet>",
    "  Ann      12           5 of 6",
    "  Bo       3            –",
    "",
    "<quiet>Counted on the day.</quiet>",
  ]);
});

test("a case that is wider than the terminal stands under its name, a table a figure a line", () => {
  expect(marked(teamLines(page, look(26)))).toEqual([
    "<strong>The team · clients.xlsx</strong>",
    "<strong>16–22 November</strong>",
    "",
    "<strong>Now</strong>",
    "  Ann Price",
    "    Bo · 12 days late",
    "<quiet>    promised on Monday</quiet>",
    "  Eva",
    "  Ion",
    "    a client with a long",
    "    name",
    "    another with a longer",
    "    one",
    "  One sentence that is",
    "  rather long, so that it",
    "  is broken somewhere.",
    "",
    "<strong>Figures</strong>",
    "  Ann",
    "    Calls a day: 12",
    "    Kept: 5 of 6",
    "  Bo",
    "    Calls a day: 3",
    "",
    "<quiet>Counted on the day.</quiet>",
  ]);
});

test("the columns stay where they just fit", () => {
  const at = (width: number) => marked(teamLines(page, look(width)));
  expect(at(30)).toContain("  Bo       3            –");
  expect(at(29)).toContain("    Calls a day: 3");
});

test("no line is wider than the terminal", () => {
  for (let width = 20; width <= 100; width += 1) {
    const lines = teamLines(page, look(width)).map(textOfLine);
    expect(lines.filter((line) => widthOf(line) > width)).toEqual([]);
  }
});
