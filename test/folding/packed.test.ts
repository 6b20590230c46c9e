/** All phrases of all languages, packed and taken up again, are the ones that were read. */
import { expect, test } from "vitest";
import { unpacked } from "../../src/rules/lexicon/packed.ts";
import { readLexicons } from "../../src/rules/lexicon/read-lexicons.ts";
import { lexicons } from "../../src/words/lexicon/lexicons.ts";
import { packedLexicons } from "../../src/words/lexicon/packed-lexicons.ts";

const { functionWords, patterns } = readLexicons(lexicons);
const taken = unpacked(packedLexicons());

/** All that a run and a pattern say, in this order. */
const fields = ["part", "key", "words", "sense", "strength", "parts"];

test("the words and the function words", () => {
  expect(patterns.vocabulary.words.length).toBeGreaterThan(10_000);
  expect(taken.patterns.vocabulary.words).toEqual(patterns.vocabulary.words);
  expect(taken.patterns.vocabulary.commonWords).toEqual(patterns.vocabulary.commonWords);
  expect(taken.functionWords).toEqual(functionWords);
});

test.each(["runs", "byPart", "holders"] as const)("%s at each number, in the same order", (kind) => {
  const before = patterns[kind];
  const highest = Math.max(patterns.vocabulary.words.length, ...before.keys()) + 1;
  const said = (entries: unknown) => JSON.stringify(entries, fields);
  const differing = Array.from({ length: highest + 1 }, (_, number) => number).filter(
    (number) => said(taken.patterns[kind].get(number)) !== said(before.get(number)),
  );
  expect(before.size).toBeGreaterThan(0);
  expect(differing).toEqual([]);
});
