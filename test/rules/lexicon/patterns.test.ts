/** Phrases of a lexicon: how each kind of them is written, and where it is found in a clause. */
import { describe, expect, test } from "vitest";
import { hitsIn } from "../../../src/rules/lexicon/hits.ts";
import type { Phrases } from "../../../src/rules/lexicon/lexicon.ts";
import { patternsOf, strength } from "../../../src/rules/lexicon/patterns.ts";
import { small } from "./small-lexicon.ts";

const none: Phrases = { sure: "" };
const meanings = {
  ...{ money: none, assortment: none, time: none, place: none, competitor: none, unneeded: none },
  ...{ approval: none, service: none, "no-answer": none, "no-reason": none },
};

/** The phrases of the theme "money" in a lexicon of these groups, and what they find in a text: the places of each. */
function found(phrases: string | Phrases, text: string, groups: Record<string, string> = {}): string {
  const money = typeof phrases === "string" ? { sure: phrases } : phrases;
  const lexicon = { ...small, meanings: { ...meanings, money }, groups, praise: "", denials: "", common: "" };
  const patterns = patternsOf([lexicon]);
  const met = text.split(" ").map((word) => patterns.vocabulary.meet(word, true));
  const hits = hitsIn(met, patterns, { tried: 0 });
  return hits.map(({ places }) => places.join(" ")).join(", ");
}

describe("a phrase", () => {
  test.each([
    ["dear", "too dear", "1"],
    ["dear", "dearly", ""],
    ["dear*", "dearly", "0"],
    ["too dear", "dear too", "0 1"],
    ["too+dear", "dear too", ""],
    ["too+dear", "too dear", "0 1"],
    ["too+dear", "too so dear", ""],
    ["too+dear+by far", "far too dear by", "0 1 2 3"],
    ["a|b c", "b c", "0 1"],
    ["a|b c", "c a", "0 1"],
    ["a|b c", "a b", ""],
    ["a|b+c d", "d b c", "0 1 2"],
    ["a ; b", "a", "0"],
    ["a ; b", "b", "0"],
    ["a\nb", "b", "0"],
    ["a   b", "a b", "0 1"],
    [" ; ;", "a", ""],
    ["# weeks", "3 weeks", "0 1"],
    ["no _", "no zebra", "0 1"],
    ["no _", "no no", ""],
    ["DEAR", "dear", "0"],
    ["can't", "cant", "0"],
    ["Prețul", "pretul", "0"],
    ["Scumpă*", "scumpamente", "0"],
    ["ёлк*", "елки", "0"],
    ["a a", "a", ""],
    ["a a", "a b a", "0 2"],
    ["a b", "a x x x b", "0 4"],
    ["a b", "a x x x x b", ""],
    ["a b c", "a x b x x c", "0 2 5"],
    ["a b c", "a x x b x x c", ""],
    ["a b", "a x x b a", "3 4"],
    ["a b", "a b x x a", "0 1"],
    ["a b", "b x a x x b", "0 2"],
    ["a b", "a x b x x x x x a b", "8 9"],
    ["a|a+a b", "a a b", "0 1 2"],
    ["a|a+x b", "a b a x", "1 2 3"],
    ["a+b b+c", "a b c", ""],
    ["a+b b+c", "a b b c", "0 1 2 3"],
    ["a", "a a a a a a", "0"],
    ["a b", "a x x x x x a x x x x x a x x x x x a b", "18 19"],
    ["a b", "a x x x x x a x x x x x a x x x x x a x x x x x a b", ""],
    ["much dear", "mcuh dear", "0 1"],
  ])("%j in “%s”: %s", (phrase, text, expected) => {
    expect(found(phrase, text)).toBe(expected);
  });

  test.each([
    ["@many", "loads", "0"],
    ["@many", "lots of", "0 1"],
    ["@many dear", "dear plenty", "0 1"],
    ["@many+dear", "plenty dear", "0 1"],
    ["@many+dear", "dear plenty", ""],
    ["@many+dear", "lots of dear", "0 1 2"],
    ["no|@many", "no", "0"],
    ["no|@many", "plenty", "0"],
    ["@many a; @many b", "plenty b", "0 1"],
    ["@dear", "far too much", "0 1 2"],
  ])("with a group, %j in “%s”: %s", (phrase, text, expected) => {
    expect(found(phrase, text, { many: "loads|plenty lots+of", dear: "far+too+much" })).toBe(expected);
  });

  test("a group that doesn't exist is told with its name", () => {
    expect(() => found("@none", "a")).toThrow("@none");
  });

  test("groups of one name are each language's own", () => {
    const one = { ...small, meanings: { ...meanings, money: { sure: "@x" } }, groups: { x: "a" } };
    const other = { ...small, meanings: { ...meanings, time: { sure: "@x" } }, groups: { x: "b" } };
    const patterns = patternsOf([one, other]);
    const senses = (text: string): string[] =>
      hitsIn([patterns.vocabulary.meet(text, false)], patterns, { tried: 0 }).map(({ sense }) => sense);
    expect([senses("a"), senses("b")]).toEqual([["money"], ["time"]]);
  });

  test("tells how much it says, and how many of its words were mistyped", () => {
    const money = { sure: "ever", topics: "even dear", loose: "evil" };
    const lexicon = { ...small, meanings: { ...meanings, money }, praise: "great", denials: "nought" };
    const patterns = patternsOf([lexicon]);
    const hits = (text: string) => {
      const met = text.split(" ").map((word) => patterns.vocabulary.meet(word, true));
      return hitsIn(met, patterns, { tried: 0 }).map((hit) => [hit.sense, hit.strength, hit.mistyped]);
    };
    expect(hits("ever")).toEqual([["money", strength.sure, 0]]);
    expect(hits("even deer")).toEqual([["money", strength.topic, 1]]);
    expect(hits("evil")).toEqual([["money", strength.loose, 0]]);
    expect(hits("great")).toEqual([["praised", strength.topic, 0]]);
    expect(hits("nought")).toEqual([["denied", strength.sure, 0]]);
    expect(patterns.vocabulary.isCommon("he") && patterns.vocabulary.isCommon("said")).toBe(true);
    expect(patterns.vocabulary.isCommon("")).toBe(false);
  });

  test("is tried only where its rarest word stands", () => {
    const lexicon = { ...small, meanings: { ...meanings, money: { sure: "q b; q c; q d; q|b e" } } };
    const patterns = patternsOf([{ ...lexicon, praise: "", denials: "" }]);
    const tried = (text: string): number => {
      const work = { tried: 0 };
      hitsIn(
        text.split(" ").map((word) => patterns.vocabulary.meet(word, false)),
        patterns,
        work,
      );
      return work.tried;
    };
    expect([tried("b"), tried("c"), tried("d"), tried("e")]).toEqual([0, 0, 0, 1]);
    expect(tried("q")).toBe(3);
    expect(tried("x y z")).toBe(0);
  });

  test("is not looked up by a word that stands in most texts", () => {
    const lexicon = { ...small, meanings: { ...meanings, money: { sure: "not b; the b" } } };
    const patterns = patternsOf([{ ...lexicon, praise: "", denials: "" }]);
    const work = { tried: 0 };
    hitsIn(
      ["not", "the"].map((word) => patterns.vocabulary.meet(word, false)),
      patterns,
      work,
    );
    expect(work.tried).toBe(0);
  });
});
