/** The checklist at several widths in three languages, against golden screens. */
import { describe, expect, test } from "vitest";
import { type Language, languages } from "../../src/base/language.ts";
import type { Look } from "../../src/terminal/look.ts";
import { type Line, textOfLine } from "../../src/terminal/output.ts";
import { type Checklist, checklistLines } from "../../src/terminal/screens/checklist.ts";
import { widthOf } from "../../src/terminal/width.ts";
import { cardOf, sixCards } from "../support/terminal/cards.ts";
import { expectGolden } from "../support/terminal/golden.ts";

const empty: Checklist = {
  date: "2026-11-23",
  place: "clients.xlsx",
  sheet: null,
  owner: null,
  cards: [],
  all: [],
  isNumbered: true,
  undatedCount: 0,
  undated: [],
  closedCount: 0,
  closed: [],
  doNotCall: 0,
  unreadable: [],
};

function dayOf(language: Language): Checklist {
  return {
    ...empty,
    cards: sixCards[language],
    all: sixCards[language],
    undatedCount: 2,
    unreadable: [{ cell: "База!E11", name: "Олег", found: "31.02.2026" }],
  };
}

function look(language: Language, width: number | null): Look {
  return { language, width, unicode: true };
}

function textOf(lines: readonly Line[]): string {
  return `${lines.map(textOfLine).join("\n")}\n`;
}

describe.each(languages)("the checklist in %s", (language) => {
  test.each([60, 80, 120])("holds in %i columns", (width) => {
    const lines = checklistLines(dayOf(language), look(language, width));
    expectGolden(`checklist-${language}-${width}`, textOf(lines));
    for (const line of lines) expect(widthOf(textOfLine(line))).toBeLessThanOrEqual(width);
  });

  test("is one contact a line where it is piped", () => {
    expectGolden(
      `checklist-${language}-piped`,
      textOf(checklistLines(dayOf(language), look(language, null))),
    );
  });
});

test("every name is shown whole at every width from 30 to 200", () => {
  for (const language of languages) {
    for (let width = 30; width <= 200; width++) {
      const lines = checklistLines(dayOf(language), look(language, width)).map(textOfLine);
      for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
      const together = lines.join("").replace(/\s/g, "");
      for (const { phone } of sixCards[language])
        expect(together).toContain((phone ?? "").replace(/\s/g, ""));
    }
  }
});

test("a terminal without Unicode gets ticks of ASCII signs", () => {
  const lines = checklistLines(dayOf("en"), { language: "en", width: 100, unicode: false }).map(textOfLine);
  expect(lines.filter((line) => line.includes("[ ]"))).toHaveLength(5);
  expect(lines.filter((line) => line.includes("[x]"))).toHaveLength(1);
});

test("an empty day says so and offers no card", () => {
  const text = textOf(checklistLines(empty, look("ru", 80)));
  expect(text).toContain("Сегодня звонить некому.");
  expect(text).not.toContain("followup next");
});

test("a day that is done says so", () => {
  const cards = [cardOf({ done: true, outcome: "won" })];
  expect(textOf(checklistLines({ ...empty, cards, all: cards }, look("en", 80)))).toContain(
    "All of today's calls are done.",
  );
});

test("a name with line breaks and terminal codes stays on its one line", () => {
  const cards = [cardOf({ name: "Ann\u001b[2J\nPrice\u202e", phone: "1" })];
  const lines = checklistLines({ ...empty, cards, all: cards }, look("en", null)).map(textOfLine);
  expect(lines.filter((line) => line.includes("Ann�[2J Price"))).toHaveLength(1);
});

test("undated contacts are listed when asked for, and hidden ones are counted", () => {
  const list = {
    ...empty,
    cards: [cardOf({})],
    all: Array.from({ length: 13 }, () => cardOf({})),
    undatedCount: 1,
    undated: [{ row: "8", name: "Zoe" }],
  };
  const text = textOf(checklistLines(list, look("en", 80)));
  expect(text).toContain("12 more not shown (--limit)");
  expect(text).toMatch(/row 8 +Zoe/);
});
