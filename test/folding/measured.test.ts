/** The figures of docs/report.md about the open phrases are the ones measured now; the kept ones are measured by the script alone. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { languages } from "../../src/base/language.ts";
import { readLexicons } from "../../src/rules/lexicon/read-lexicons.ts";
import { Reader } from "../../src/rules/lexicon/reader.ts";
import { lexicons } from "../../src/words/lexicon/lexicons.ts";
import { countsOf, defaultFolding, labelledPhrases, measuredRows } from "./labelled.ts";

describe.each(languages)("the open phrases in %s", (language) => {
  const phrases = labelledPhrases(`phrases-${language}.tsv`);

  test("are folded as docs/report.md says", () => {
    const text = readFileSync(new URL("../../docs/report.md", import.meta.url), "utf8");
    for (const row of measuredRows(language, phrases)) expect(text).toContain(row);
  });

  test.each([
    ["plain", 0.8, 0.03],
    ["neg", 0.8, 0.1],
  ])("of kind %s are right in %d and wrong in at most %d", (kind, right, wrong) => {
    const some = phrases.filter((phrase) => phrase.kind === kind);
    const counts = countsOf(language, some);
    expect((counts.get("right") ?? 0) / some.length).toBeGreaterThanOrEqual(right);
    expect((counts.get("wrong") ?? 0) / some.length).toBeLessThanOrEqual(wrong);
  });

  test("take little work: few patterns are tried for one, and none for a text seen before", () => {
    const reader = new Reader(readLexicons(lexicons));
    for (const { text } of phrases) reader.read(text, false, () => []);
    expect(reader.work.tried / phrases.length).toBeLessThan(40);
    const folding = defaultFolding(language);
    const [first] = phrases;
    expect(folding.fold(first?.text ?? "")).toBe(folding.fold(first?.text ?? ""));
  });
});
