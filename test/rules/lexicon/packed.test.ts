/** Lexicons that were packed and taken up again are the ones that were read, phrase by phrase; all of ours: test/folding/packed.test.ts. */
import { describe, expect, test } from "vitest";
import { packed, unpacked } from "../../../src/rules/lexicon/packed.ts";
import { readLexicons } from "../../../src/rules/lexicon/read-lexicons.ts";
import { other, small } from "./small-lexicon.ts";

const read = readLexicons([small, other]);
const taken = unpacked(packed(read));
const words = read.patterns.vocabulary.words;

test("the words have the same numbers, and the common ones are common", () => {
  expect(words.length).toBeGreaterThan(50);
  expect(taken.patterns.vocabulary.words).toEqual(words);
  expect(taken.patterns.vocabulary.commonWords).toEqual(read.patterns.vocabulary.commonWords);
});

describe.each(["runs", "byPart", "holders"] as const)("%s", (kind) => {
  const before = read.patterns[kind];

  test("are the same at each number, in the same order", () => {
    expect(before.size).toBeGreaterThan(0);
    const highest = Math.max(words.length, ...before.keys()) + 1;
    for (let number = -1; number <= highest; number += 1) {
      expect(taken.patterns[kind].get(number)).toEqual(before.get(number));
    }
  });

  test("are taken apart once", () => {
    const [number = -1] = before.keys();
    expect(taken.patterns[kind].get(number)).toBe(taken.patterns[kind].get(number));
  });
});

test("the function words are the lexicons' own, and nothing else is kept with them", () => {
  expect(taken.functionWords.map((language) => Object.keys(language).length)).toEqual([17, 17]);
  expect([small, other]).toMatchObject(taken.functionWords);
});

test("no lexicon at all is packed, too", () => {
  const none = unpacked(packed(readLexicons([])));
  expect(none.patterns.runs.get(0)).toBeUndefined();
  expect(none.functionWords).toEqual([]);
});
