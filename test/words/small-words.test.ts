/** Days, numbers, manners and outcomes in words: tables of inputs and answers in three languages. */
import { describe, expect, test } from "vitest";
import { type Language, languages } from "../../src/base/language.ts";
import type { Day } from "../../src/rules/calendar/day.ts";
import { manners } from "../../src/rules/deck/manner.ts";
import { outcomes } from "../../src/rules/deck/outcome.ts";
import { dashed } from "../../src/words/dash.ts";
import {
  axisDate,
  capital,
  dateWithoutYear,
  monthDate,
  nearDate,
  periodText,
} from "../../src/words/dates.ts";
import { mannerFromWords, mannerSynonyms, mannerText, mannerWords } from "../../src/words/manners.ts";
import { amountText, intervalText, numberText, percentText, shareText } from "../../src/words/numbers.ts";
import { outcomeFromWords, outcomeSynonyms, outcomeWords, shownOutcomes } from "../../src/words/outcomes.ts";

const nbsp = "\u00a0";

test.each<[Day, Day, en: string, ru: string, ro: string]>([
  ["2026-11-16", "2026-11-22", "16–22 November 2026", `16–22 ноября 2026${nbsp}г.`, "16–22 noiembrie 2026"],
  [
    "2026-11-30",
    "2026-12-06",
    "30 November – 6 December 2026",
    `30 ноября – 6 декабря 2026${nbsp}г.`,
    "30 noiembrie – 6 decembrie 2026",
  ],
  [
    "2026-12-28",
    "2027-01-03",
    "28 December 2026 – 3 January 2027",
    `28 декабря 2026${nbsp}г. – 3 января 2027${nbsp}г.`,
    "28 decembrie 2026 – 3 ianuarie 2027",
  ],
  [
    "2025-11-16",
    "2026-11-22",
    "16 November 2025 – 22 November 2026",
    `16 ноября 2025${nbsp}г. – 22 ноября 2026${nbsp}г.`,
    "16 noiembrie 2025 – 22 noiembrie 2026",
  ],
  ["2026-11-22", "2026-11-22", "22 November 2026", `22 ноября 2026${nbsp}г.`, "22 noiembrie 2026"],
])("%s to %s", (from, to, en, ru, ro) => {
  expect(languages.map((language) => periodText({ from, to }, language))).toEqual(
    languages.map((language) => ({ en, ru, ro })[language]),
  );
});

test.each<[Language, string, string, string, string]>([
  ["en", "3 Jun", "3 Jun 2025", "3 June", "3 June 2026"],
  ["ru", "03.06", "03.06.2025", "3 июня", `3 июня 2026${nbsp}г.`],
  ["ro", "03.06", "03.06.2025", "3 iunie", "3 iunie 2026"],
])(
  "a day in %s where there is little room, and where there is more",
  (language, axis, other, bare, whole) => {
    expect(axisDate("2026-06-03", language)).toBe(axis);
    expect(nearDate("2026-06-03", "2026-01-01", language)).toBe(axis);
    expect(nearDate("2025-06-03", "2026-01-01", language)).toBe(other);
    expect(dateWithoutYear("2026-06-03", language)).toBe(bare);
    expect(monthDate("2026-06-03", language)).toBe(whole);
  },
);

test.each([
  ["ещё один", "Ещё один"],
  ["a", "A"],
  ["", ""],
  ["𐐨b", "𐐀b"],
])("%j with a capital is %j", (text, shown) => {
  expect(capital(text)).toBe(shown);
});

test.each<[number, number, en: string, ru: string, ro: string]>([
  [0, 2, "0", "0", "0"],
  [1234.5, 2, "1,234.5", `1${nbsp}234,5`, "1.234,5"],
  [1_234_567, 2, "1,234,567", `1${nbsp}234${nbsp}567`, "1.234.567"],
  [999, 0, "999", "999", "999"],
  [-1000, 0, "−1,000", `−1${nbsp}000`, "−1.000"],
  [-0.001, 2, "0", "0", "0"],
  [2.345, 1, "2.3", "2,3", "2,3"],
  [2.05, 1, "2", "2", "2"],
  [1.5, 0, "2", "2", "2"],
])("%d with %i decimals", (value, decimals, en, ru, ro) => {
  expect(languages.map((language) => numberText(value, language, decimals))).toEqual(
    languages.map((language) => ({ en, ru, ro })[language]),
  );
});

test.each([
  [7600, "7,600"],
  [12_500.5, "12,500.50"],
  [12_500.25, "12,500.25"],
  [0.1, "0.10"],
  [-3.5, "−3.50"],
  [2.999, "3"],
])("the amount %d is %s", (amount, text) => {
  expect(amountText(amount, "en")).toBe(text);
});

test("shares with their intervals", () => {
  const share = { share: 0.344, low: 0.2371, high: 0.4699 };
  expect(shareText(share, "en")).toBe("34% (24–47)");
  expect(shareText(share, "ru")).toBe(`34${nbsp}% (24–47)`);
  expect(intervalText({ low: 0, high: 1 }, "ro")).toBe("0–100");
  expect(percentText(0.1234, "ro", 1)).toBe(`12,3${nbsp}%`);
});

test("a dash as each language prints it", () => {
  expect(languages.map((language) => dashed(language, "a", "b", "c"))).toEqual(
    languages.map((language) => (language === "ru" ? `a${nbsp}— b${nbsp}— c` : "a – b – c")),
  );
});

describe.each(languages)("the words of %s", (language) => {
  test("for an outcome lead to that outcome and to no other", () => {
    for (const outcome of outcomes) {
      expect(outcomeFromWords(outcomeWords[language][outcome])).toBe(outcome);
      for (const word of outcomeSynonyms[language][outcome].split(", "))
        expect([word, outcomeFromWords(word)]).toEqual([word, outcome]);
    }
  });

  test("for a manner lead to it, those of an ordinary client to nothing", () => {
    for (const manner of manners) {
      expect(mannerFromWords(mannerWords[language][manner])).toBe(manner);
      expect(mannerText(manner, language)).toBe(mannerWords[language][manner]);
      for (const word of mannerSynonyms[language][manner])
        expect([word, mannerFromWords(word)]).toEqual([word, manner]);
    }
    for (const word of mannerSynonyms[language].ordinary)
      expect([word, mannerFromWords(word)]).toEqual([word, null]);
  });
});

test.each([
  ["  Grumpy ", "Grumpy"],
  ["-", null],
  ["…", null],
  ["", null],
  ["5", "5"],
  ["КРИЧАЛ", "shouting"],
])("the manner %j is kept as %j", (text, manner) => {
  expect(mannerFromWords(text)).toBe(manner);
});

test.each([
  ["REFUSED.", "refused"],
  ["Nu raspunde", "no-answer"],
  ["перенесён", "later"],
  ["the weather", null],
  ["", null],
  ["x".repeat(500), null],
])("the outcome of %j is %j, each time", (text, outcome) => {
  expect(outcomeFromWords(text)).toBe(outcome);
  expect(outcomeFromWords(text)).toBe(outcome);
});

test("every outcome is shown in every language, and own words of a manner stay", () => {
  expect(shownOutcomes()).toHaveLength(languages.length * outcomes.length);
  expect(shownOutcomes()).toEqual(expect.arrayContaining(["no answer", "недозвон", "nu răspunde"]));
  expect(mannerText("grumpy", "ru")).toBe("grumpy");
});
