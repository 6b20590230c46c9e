/** What is wished for, asked and answered with no, or only said by nobody. */
import { describe, expect, test } from "vitest";
import type { Language } from "../../src/base/language.ts";
import { countsOf, defaultFolding, foldedLetter, labelledPhrases } from "./labelled.ts";

test.each<[Language, string, string | null]>([
  ["en", "would buy at this price if it was in stock", "S"],
  ["en", "I'd take it tomorrow if you weren't so far away", "L"],
  ["en", "would pay that if you could deliver by friday", "T"],
  ["en", "it's anything but expensive", null],
  ["en", "it's anything but cheap", "P"],
  ["en", "expensive? not really", null],
  ["en", "expensive? yes, and slow", "P"],
  ["en", "nobody here says that it's too far", null],
  ["en", "she says that it's too far", "L"],
  ["ru", "взял бы за эти деньги, если бы привезли к пятнице", "T"],
  ["ru", "дорого? да нет, нормально", null],
  ["ru", "никто не говорит, что дорого", null],
  ["ru", "говорит, что дорого", "P"],
  ["ro", "nimeni n-a fost nepoliticos", null],
  ["ro", "ar lua și mâine dacă l-ați livra la timp", "T"],
  ["ro", "scump? nu, deloc", null],
  ["ro", "numai scump nu e", null],
  ["ro", "numai ieftin nu e", "P"],
])("%s: %s is about %s", (language, text, letter) => {
  expect(foldedLetter(defaultFolding(language), text)).toBe(letter);
});

describe.each(["en", "ru", "ro"] as const)("phrases of doubt in %s", (language) => {
  const phrases = labelledPhrases(`doubts-${language}.tsv`);

  test.each([
    ["plain", 0.9, 0.1],
    ["neg", 0.9, 0.04],
    ["trap", 0.9, 0.1],
  ])("of kind %s are right in %d and wrong in at most %d", (kind, right, wrong) => {
    const some = phrases.filter((phrase) => phrase.kind === kind);
    const counts = countsOf(language, some);
    expect((counts.get("right") ?? 0) / some.length).toBeGreaterThanOrEqual(right);
    expect((counts.get("wrong") ?? 0) / some.length).toBeLessThanOrEqual(wrong);
  });
});
