/** Lexicons that were packed and taken up again are the ones that were read, phrase by phrase. */
import { describe, expect, test } from "vitest";
import { packed, unpacked } from "../../../src/rules/lexicon/packed.ts";
import { readLexicons } from "../../../src/rules/lexicon/read-lexicons.ts";
import { lexicons } from "../../../src/words/lexicon/lexicons.ts";
import { other, small } from "./small-lexicon.ts";

describe.each([
  ["a few words", [small, other], 50],
  ["all languages", lexicons, 10_000],
])("of %s", (_, written, least) => {
  const read = readLexicons(written);
  const taken = unpacked(packed(read));
  const words = read.patterns.vocabulary.words;

  test("the words have the same numbers, and the common ones are common", () => {
    expect(words.length).toBeGreaterThan(least);
    expect(taken.patterns.vocabulary.words).toEqual(words);
    expect(taken.patterns.vocabulary.commonWords).toEqual(read.patterns.vocabulary.commonWords);
  });

  test.each(["runs", "byPart", "holders"] as const)(
    "%s are the same at each number, in the same order",
    (kind) => {
      const before = read.patterns[kind];
      expect(before.size).toBeGreaterThan(0);
      const highest = Math.max(words.length, ...before.keys()) + 1;
      for (let number = -1; number <= highest; number += 1) {
        expect(taken.patterns[kind].get(number)).toEqual(before.get(number));
        expect(taken.patterns[kind].get(number)).toBe(taken.patterns[kind].get(number));
      }
    },
  );

  test("the function words are the lexicons' own, and nothing else is kept with them", () => {
    expect(taken.functionWords.map((language) => Object.keys(language).length)).toEqual(
      written.map(() => 17),
    );
    for (const [place, language] of taken.functionWords.entries())
      expect(written[place]).toMatchObject(language);
  });
});
