/** The head's page as every kind of document, of two made-up teams: with enough calls for conclusions, and without. */
import { describe, expect, test } from "vitest";
import { teamCsv } from "../../src/documents/team/team-csv.ts";
import { teamHtml } from "../../src/documents/team/team-html.ts";
import { teamDocument } from "../../src/documents/team/team-json.ts";
import { teamMarkdown } from "../../src/documents/team/team-markdown.ts";
import { teamPage } from "../../src/rules/team/page/team-page.ts";
import type { WholeTeam } from "../../src/words/team/team-sections.ts";
import { randomTeam } from "../support/random-team.ts";
import { expectGolden } from "../support/terminal/golden.ts";

function wholeTeam(isLarge: boolean): WholeTeam {
  const { history, period, settings, today } = randomTeam(5, isLarge);
  const { page, rows } = teamPage(history, settings, { period, today, owner: null });
  return {
    ...{ page, today, place: "clients.xlsx", hasOwners: true, hasTeam: true, renewalDays: 60 },
    ...{
      rows: isLarge ? null : rows(),
      sheetLanguage: "en",
      placeOf: (row: number) => ({ row, sheet: "Base" }),
    },
  };
}

describe.each([
  ["team", true],
  ["few", false],
])("%s", (name, isLarge) => {
  const whole = wholeTeam(isLarge);
  test("as a page", () => {
    const page = teamHtml(whole, "en").replace(/<style>.*?<\/style>/s, "<style/>");
    expectGolden(`documents/${name}-page`, page.replace(/(?<=>)(?=<)/g, "\n"));
  });
  test("as Markdown", () => expectGolden(`documents/${name}-text`, teamMarkdown(whole, "en")));
  test("as CSV", () => expectGolden(`documents/${name}-figures`, teamCsv(whole, "ro")));
  test("as JSON", () =>
    expectGolden(`documents/${name}-document`, `${JSON.stringify(teamDocument(whole), null, 1)}\n`));
});

test("a figure that nobody has gets no column on the page, and the first column always stays", () => {
  const page = teamHtml(wholeTeam(false), "en");
  const heads = [...page.matchAll(/<th>([^<]*)<\/th>/g)].map(([, head]) => head);
  const cells = [...page.matchAll(/<td data-of="([^"]*)">([^<]*)<\/td>/g)];
  expect(heads.length).toBeGreaterThan(2);
  for (const head of heads.slice(1)) {
    const own = cells.filter(([, of]) => of === head).map(([, , text]) => text);
    expect(own.some((text) => text !== "–")).toBe(true);
  }
});
