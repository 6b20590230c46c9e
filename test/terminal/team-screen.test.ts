/** The head's page on the screen: what stands in it is broken only where it may be. */
import { expect, test } from "vitest";
import { textOfLine } from "../../src/terminal/output.ts";
import { teamLines } from "../../src/terminal/screens/team-screen.ts";

test("an amount and a share are never broken in two, and stand in plain blanks", () => {
  const facts = "на сумму 1\u00a0800\u00a0000 · 3 из 122 (3–9\u00a0%): был занят до обеда";
  const section = { title: "Подробно", cases: [{ who: "Марина", pieces: ["9\u00a0800"], more: [facts] }] };
  const page = {
    title: "Команда",
    about: [],
    sections: [{ ...section, table: null, sentences: [] }],
    foot: [],
  };
  for (let width = 20; width <= 80; width += 1) {
    const lines = teamLines(page, { language: "ru", width, unicode: true }).map(textOfLine);
    expect(lines.some((line) => line.includes("1 800 000"))).toBe(true);
    expect(lines.some((line) => line.includes("(3–9 %)"))).toBe(true);
    expect(lines.join("")).not.toContain("\u00a0");
  }
});
