/** Words with one typing mistake: which are taken for a word of the lexicon, and which never. */
import { describe, expect, test } from "vitest";
import { Vocabulary } from "../../../src/rules/lexicon/vocabulary.ts";
import { about, mentioned } from "./small-lexicon.ts";

/** The words of the vocabulary that a word is met as; "~" before those of a mistyped one. */
function met(known: string, word: string, forgiving = true): string {
  const vocabulary = new Vocabulary();
  const words = known.split(" ");
  const numbers = words.map((one) => vocabulary.add(one));
  vocabulary.addCommon("common");
  const found = vocabulary.meet(word, forgiving);
  const named = found.numbers.map((number) => words[numbers.indexOf(number)] ?? "?").join(" ");
  return found.isMistyped ? `~${named}` : named;
}

describe("a word of the vocabulary", () => {
  test.each([
    ["house home", "house", "house"],
    ["house house", "house", "house"],
    ["house ho* hou*", "house", "house hou* ho*"],
    ["ho*", "ho", "ho*"],
    ["h*", "h", ""],
    ["h* house", "home", ""],
    ["# house", "12", "#"],
    ["# house", "12th", "#"],
    ["# house", "a12", ""],
    ["# 12", "12", "12 #"],
    ["house", "12", ""],
    ["_ house", "zebra", "_"],
    ["_ house", "z", ""],
    ["_ house", "ze", "_"],
    ["_ house", "common", ""],
    ["_ house", "house", "house"],
    ["house", "zebra", ""],
    ["abcdefghijklmn*", "abcdefghijklmnop", "abcdefghijklmn*"],
  ])("of %s: %s is %s", (known, word, expected) => {
    expect(met(known, word)).toBe(expected);
    if (!expected.startsWith("~")) expect(met(known, word, false)).toBe(expected);
  });

  test("what is known", () => {
    const vocabulary = new Vocabulary();
    for (const word of ["house", "gard*", "#"]) vocabulary.add(word);
    vocabulary.addCommon("common");
    const known = ["house", "gardens", "gard", "gar", "common", "12", "houses"];
    expect(known.filter((word) => vocabulary.knows(word))).toEqual(["house", "gardens", "gard", "common"]);
    expect(known.filter((word) => vocabulary.isCommon(word))).toEqual(["common"]);
  });
});

describe("a mistyped word", () => {
  test.each([
    ["house", "hose", "~house"],
    ["house", "hoouse", "~house"],
    ["house", "huose", "~house"],
    ["house", "hause", "~house"],
    ["house", "hogse", ""],
    ["house", "hosue", "~house"],
    ["house", "ouse", ""],
    ["house", "mouse", ""],
    ["house", "hoe", ""],
    ["house horse", "hose", "~house horse"],
    ["house", "houses", "~house"],
    ["house", "hose", "~house"],
    ["cat", "cats", ""],
    ["cats", "cat", ""],
    ["cats", "cuts", "~cats"],
    ["gard*", "gordens", "~gard*"],
    ["gard*", "gaardens", "~gard*"],
    ["gard*", "grad", "~gard*"],
    ["gar*", "gordens", ""],
    ["house", "hosehold", ""],
    ["elephant", "elepzant", "~elephant"],
    ["elephan", "elepzan", ""],
    ["elephant", "elepzent", ""],
    ["elep*", "elehpants", "~elep*"],
    ["house", "commn", ""],
    ["common house", "common", "common"],
  ])("of %s: %s is %s", (known, word, expected) => {
    expect(met(known, word)).toBe(expected);
    expect(met(known, word, false)).toBe(expected.startsWith("~") ? "" : expected);
  });

  test("a long one of which only a short beginning is known may be a mistyped other", () => {
    expect(met("inet* interes*", "inetresting")).toBe("~inet* inet* interes*");
    expect(met("inet* interes*", "inetresting", false)).toBe("inet*");
    expect(met("inet* interes*", "inetres")).toBe("inet*");
    expect(met("inetr* interes*", "inetresting")).toBe("inetr*");
    expect(met("inet* inetresting interes*", "inetresting")).toBe("inetresting inet*");
    expect(met("in* zebra _", "inetresting")).toBe("in*");
  });

  test("believed where it is long, or beside one that is spelled right", () => {
    expect([about("expensve", true), about("expensve")]).toEqual(["money", "nothing"]);
    expect(mentioned("went elswhere", true)).toBe("competitor sure");
    expect(mentioned("rued", true)).toBe("");
    expect(mentioned("pryce", true)).toBe("money topic");
    expect(mentioned("no bodget", true)).toBe("money sure");
    expect(mentioned("too daer", true)).toBe("money sure");
  });
});
