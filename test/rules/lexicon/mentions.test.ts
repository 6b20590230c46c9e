/** What is left of the finds of a clause: without what is part of another, denied, praised, or only tells a reason. */
import { describe, expect, test } from "vitest";
import type { Clause } from "../../../src/rules/lexicon/clauses.ts";
import { type ReadClause, readClause } from "../../../src/rules/lexicon/mentions.ts";
import type { Tone } from "../../../src/rules/lexicon/negation.ts";
import { strength } from "../../../src/rules/lexicon/patterns.ts";
import { finds, negations } from "./finds.ts";

function reading(
  text: string,
  written: string,
  more: Partial<Clause> = {},
  before: Tone = "neither",
): ReadClause {
  const plain = { turn: 0, isConceded: false, isWished: false, isTold: false, isRefused: false };
  const clause = { words: text.split(" "), ...plain, ...more };
  return readClause(clause, 4, finds(...written.split(", ")), negations, before);
}

/** What a clause mentions: "money sure 0 1", with "?" where it may be denied. */
function said(...given: Parameters<typeof reading>): string {
  return reading(...given)
    .mentions.map(({ isDoubtful, places, strength: surety, subject }) => {
      const name = Object.entries(strength).find(([, value]) => value === surety)?.[0];
      return `${subject} ${name} ${places.join(" ")}${isDoubtful ? "?" : ""}`;
    })
    .join(", ");
}

describe("of two that share a word", () => {
  test.each([
    ["the longer is left", "money sure 0 1, place sure 1", "money sure 0 1"],
    ["the longer is left, in any order", "place sure 1, money sure 0 1", "money sure 0 1"],
    ["the longer, though it is only a topic", "money sure 1, place topic 0 1", "place topic 0 1"],
    ["the surer of the same length", "money topic 1, place sure 1", "place sure 1"],
    ["the sheet's own of the same", "money sure 1, 3 sure 1", "3 sure 1"],
    ["the sheet's own of the same, in any order", "3 sure 1, money sure 1", "3 sure 1"],
    ["the first of two alike", "money sure 1, place sure 1", "money sure 1"],
    ["what counts before what is a guess", "money loose 0 1, place sure 1", "place sure 1"],
    ["what counts before what is a guess, a topic too", "money loose 0 1 2, place topic 1", "place topic 1"],
    ["the longer of two guesses", "place loose 1, money loose 0 1", "money loose 0 1"],
    ["both of the same meaning", "money sure 0 1, money topic 1", "money sure 0 1, money topic 1"],
    ["both, where they share none", "money sure 0 1, place sure 2", "money sure 0 1, place sure 2"],
    ["a denial of the same words", "money sure 0 1, denied sure 0 1", ""],
    ["a longer one than the denial", "money sure 0 1 2, denied sure 0 1", "money sure 0 1 2"],
    [
      "what somebody who decides speaks about",
      "approval sure 0 1, assortment sure 1 2",
      "assortment sure 1 2",
    ],
    [
      "who decides, where one word says the other",
      "approval sure 0 1, assortment sure 1",
      "approval sure 0 1",
    ],
    ["who decides, beside a topic", "approval sure 0 1, assortment topic 1 2", "approval sure 0 1"],
    [
      "who decides, where all of the words are his",
      "approval sure 0 1 2, time sure 1 2",
      "approval sure 0 1 2",
    ],
    ["the first, where nobody decides", "money sure 0 1, assortment sure 1 2", "money sure 0 1"],
  ])("%s: %s", (_, written, expected) => {
    expect(said("a b c", written)).toBe(expected);
  });
});

describe("who decides", () => {
  test.each([
    ["wife says far", "approval topic 0, place sure 2", "place sure 2"],
    ["wife says price", "approval topic 0, money topic 2", "money topic 2"],
    ["far says wife", "place sure 0, approval topic 2", "place sure 0, approval topic 2"],
    ["wife refused price", "approval sure 0 1, money topic 2", "approval sure 0 1, money topic 2"],
    ["wife says bag", "approval topic 0, money loose 2", "approval topic 0, money loose 2"],
    ["wife hung up", "approval topic 0, no-answer sure 1 2", "no-answer sure 1 2, approval topic 0"],
    ["wife wont say", "approval topic 0, no-reason sure 1 2", "no-reason sure 1 2, approval topic 0"],
    ["wife says boss", "approval topic 0, approval sure 2", "approval sure 2, approval topic 0"],
    ["your wife refused", "approval sure 1 2", ""],
    ["wife yours refused", "approval sure 0 2", ""],
    ["wife refused your price", "approval sure 0 1", "approval sure 0 1"],
    ["your director", "3 sure 1, approval topic 1", ""],
    ["director yours", "3 sure 0, approval topic 0", ""],
    ["your director late", "3 sure 1 2, approval topic 1", "3 sure 1 2"],
    ["your director late", "3 sure 1, approval topic 2", "3 sure 1, approval topic 2"],
    ["your price", "3 sure 1, money topic 1", "3 sure 1"],
    ["the director", "3 sure 1, approval topic 1", "3 sure 1"],
    ["your price", "money topic 1", "money topic 1"],
  ])("“%s”, %s: %s", (text, written, expected) => {
    expect(said(text, written)).toBe(expected);
  });
});

describe("praise and denial", () => {
  test.each([
    ["price fine", "money topic 0, praised topic 1", "", "praising"],
    ["price fine dear", "money topic 0, praised topic 1, money sure 2", "money sure 2", "praising"],
    ["price fine bag", "praised topic 1, money loose 2", "", "praising"],
    ["list price fine", "money sure 0 1, money topic 1, praised topic 2", "", "praising"],
    ["list price so fine", "money sure 0 1, money topic 1, praised topic 3", "", "praising"],
    ["list price far fine", "money sure 0 1, money topic 1, praised topic 3", "money sure 0 1", "praising"],
    ["list price fine", "money sure 0 1, praised topic 2", "money sure 0 1", "praising"],
    ["list price", "money sure 0 1, money topic 1", "money sure 0 1, money topic 1", "neither"],
    [
      "except price fine",
      "money sure 0 1, money topic 1, praised topic 2",
      "money sure 0 1, money sure 1",
      "praising",
    ],
    ["fine except price", "praised topic 0, money topic 2", "money sure 2", "praising"],
    ["fine except dear", "praised topic 0, money loose 2", "", "praising"],
    ["far except price", "place sure 0, money topic 2", "place sure 0, money topic 2", "neither"],
    ["price isnt fine", "money topic 0, praised topic 2", "money sure 0", "denying"],
    ["dear isnt fine", "money sure 0, praised topic 2", "money sure 0", "denying"],
    ["not fine", "praised topic 1", "", "denying"],
    ["not price", "money topic 1", "", "denying"],
    ["price", "money topic 0", "money topic 0", "neither"],
    ["problem price", "denied sure 0, money sure 1", "", "denying"],
    ["problem fine price", "denied sure 0, praised topic 1, money sure 2", "", "praising"],
    ["not very dear", "money sure 2", "money sure 2?", "neither"],
    ["not very price", "money topic 2", "", "neither"],
    ["not very bag", "money loose 2", "money loose 2?", "neither"],
  ])("“%s”, %s: %s, %s", (text, written, expected, tone) => {
    expect(said(text, written)).toBe(expected);
    expect(reading(text, written).tone).toBe(tone);
  });

  test("a denial is told, so that what it introduces is denied with it", () => {
    expect(reading("problem price", "denied sure 0, money sure 1")).toMatchObject({
      isDenied: true,
      isAnswer: false,
    });
    expect(reading("dear", "money sure 0")).toMatchObject({ isDenied: false, isAnswer: false });
  });
});

describe("a clause that answers the one before", () => {
  test.each<[string, string, Tone, string, boolean]>([
    ["town isnt", "place topic 0", "praising", "place sure 0", true],
    ["town isnt", "place topic 0", "neither", "", false],
    ["town is", "place topic 0", "denying", "place sure 0", true],
    ["town is", "place topic 0", "neither", "place topic 0", false],
    ["town isnt", "place sure 0", "praising", "place sure 0", true],
    ["bag isnt", "place loose 0", "praising", "place loose 0", true],
    ["wish isnt", "praised topic 0", "praising", "", false],
    ["problem isnt", "denied sure 0, money topic 1", "praising", "", false],
  ])("“%s”, %s, %s: %s", (text, written, before, expected, isAnswer) => {
    expect(said(text, written, {}, before)).toBe(expected);
    expect(reading(text, written, {}, before).isAnswer).toBe(isAnswer);
  });
});

describe("what is wished", () => {
  test.each([
    ["price topic", "money topic 1", "money sure 1"],
    ["not price", "money sure 0 1", "money sure 0 1"],
    ["price fine", "money topic 0, praised topic 1", "money sure 0"],
    ["problem price", "denied sure 0, money topic 1", "money sure 1"],
    ["bag", "money loose 0", ""],
    ["loose", "money loose 0", ""],
    ["wont say", "no-reason sure 0 1", ""],
    ["hung up", "no-answer sure 0 1", "no-answer sure 0 1"],
  ])("“%s”, %s: %s", (text, written, expected) => {
    expect(said(text, written, { isWished: true })).toBe(expected);
    const { isAnswer, isDenied, tone } = reading(text, written, { isWished: true }, "denying");
    expect([isAnswer, isDenied, tone]).toEqual([false, false, "neither"]);
  });
});

test("a mention tells its clause", () => {
  expect(reading("dear", "money sure 0").mentions).toMatchObject([{ clause: 4 }]);
  expect(reading("dear", "money sure 0", { isWished: true }).mentions).toMatchObject([{ clause: 4 }]);
});
