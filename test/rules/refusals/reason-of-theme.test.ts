/** Which line of the Reasons sheet is about what. */
import { describe, expect, it } from "vitest";
import { readerOf } from "../../../src/rules/refusals/folding.ts";
import { answerTo, type Reason } from "../../../src/rules/refusals/reason.ts";
import { subjectsOf, themesOfReasons } from "../../../src/rules/refusals/reason-of-theme.ts";
import { reasonWords } from "../../../src/words/report/reason-themes.ts";

function reason(name: string, ...otherWords: string[]): Reason {
  return { row: 2, name, otherWords, improve: null };
}

function themesOf(...reasons: Reason[]) {
  return themesOfReasons(reasons, (text) => subjectsOf(text, readerOf(reasonWords)));
}

describe("the theme of a line", () => {
  it.each([
    ["its name", reason("Too far"), ["place"]],
    ["each part of its name", reason("Price / location"), ["money", "place"]],
    ["its other words, where the name says nothing", reason("Quux", "too far", "далеко"), ["place"]],
    ["what half of its other words are about", reason("Quux", "too far", "hmm"), ["place"]],
    ["what most of its other words are about", reason("Quux", "expensive", "дорого", "too far"), ["money"]],
    ["its name, whatever the other words are about", reason("Too far", "expensive", "дорого"), ["place"]],
    ["nothing, where fewer than half of its words are known", reason("Quux", "too far", "hmm", "brr"), []],
    ["nothing, where it has no other words", reason("Quux"), []],
    ["nothing, where it is for whatever fits nowhere", reason("Other", "expensive", "дорого"), []],
  ])("is %s", (_, line, themes) => {
    expect([...(themesOf(line).of[0] ?? [])]).toEqual(themes);
  });

  it("belongs to the one line about it, and to none where two are", () => {
    const { reasonOf } = themesOf(reason("Quux"), reason("Too far"), reason("Expensive"), reason("Дорого"));
    expect([...reasonOf]).toEqual([["place", 1]]);
  });

  it("no answer is a line by its name alone", () => {
    const { noAnswer } = themesOf(reason("Too far"), reason("Недозвон"), reason("Quux", "недозвон"));
    expect([...noAnswer]).toEqual([1]);
  });
});

describe("the answer that the firm has written down", () => {
  const reasons = [reason("Too far"), { ...reason("Price too high"), answer: "In two parts" }];

  it.each([
    ["PRICE  too high!", "In two parts"],
    ["Too far", null],
    ["Something else", null],
  ])("to %s is %s", (name, answer) => {
    expect(answerTo(reasons, name)).toBe(answer);
  });
});
