/** Where a "not" stands and what it turns around; what praise and exceptions stand beside. */
import { describe, expect, test } from "vitest";
import {
  answers,
  areNeighbours,
  isDeniedTopic,
  isDoubtful,
  isLeftOut,
  isTopic,
  isTornApart,
  isTurned,
  isUnpraised,
  losesItsNegation,
  type Tone,
} from "../../../src/rules/lexicon/negation.ts";
import { find, finds, negations } from "./finds.ts";

const words = (text: string): string[] => text.split(" ");

test.each<[string, number[], number[], boolean]>([
  ["price list", [0], [1], true],
  ["price so the list", [0], [3], true],
  ["price so the list", [3], [0], true],
  ["price so long list", [0], [3], false],
  ["price so long list", [3], [0], false],
  ["price so long list", [0, 2], [3], true],
  ["list price so long", [1, 3], [0], true],
  ["a list so price b", [1], [3], true],
  ["a list so price b", [3], [1], true],
  ["long price list far", [1], [2], true],
])("in “%s” %j and %j are neighbours: %s", (text, one, other, expected) => {
  expect(areNeighbours(one, other, words(text), negations)).toBe(expected);
});

test.each<[string, number[], boolean]>([
  ["not very dear", [2], true],
  ["no very dear", [2], false],
  ["dear not", [0], false],
  ["not dear", [0, 1], false],
  ["dear not far", [0, 2], false],
])("in “%s” %j is doubtful: %s", (text, places, expected) => {
  expect(isDoubtful(places, words(text), negations)).toBe(expected);
});

test.each<[string, Tone, boolean]>([
  ["town isnt", "praising", true],
  ["town no", "praising", true],
  ["isnt", "praising", false],
  ["isnt town", "praising", false],
  ["town isnt", "denying", false],
  ["town isnt", "neither", false],
  ["town is", "denying", true],
  ["is", "denying", false],
  ["town is", "praising", false],
  ["town is", "neither", false],
  ["town far", "denying", false],
])("“%s” answers after a clause that is %s: %s", (text, before, expected) => {
  expect(answers(words(text), before, negations)).toBe(expected);
});

test.each([
  ["price isnt fine", "money topic 0", "praised topic 2", true],
  ["price isnt so fine", "money topic 0", "praised topic 3", true],
  ["price so isnt fine", "money topic 0", "praised topic 3", true],
  ["price isnt truly fine", "money topic 0", "praised topic 3", false],
  ["price truly isnt fine", "money topic 0", "praised topic 3", false],
  ["price so fine", "money topic 0", "praised topic 2", false],
  ["price no fine", "money topic 0", "praised topic 2", false],
  ["fine isnt price", "money topic 2", "praised topic 0", false],
  ["price list isnt fine", "money topic 0 1", "praised topic 3", true],
  ["price isnt fine", "money sure 0", "praised topic 2", false],
  ["price isnt fine", "3 topic 0", "praised topic 2", false],
  ["price isnt fine", "praised topic 0", "praised topic 2", false],
  ["price isnt far", "money topic 0", "place topic 2", false],
  ["isnt price fine", "money topic 1", "praised topic 2", false],
])("in “%s” %s is unpraised beside %s: %s", (text, one, other, expected) => {
  expect(isUnpraised(find(one), finds("place sure 9", other, one), words(text), negations)).toBe(expected);
});

test.each<[string, number, boolean]>([
  ["all fine except price", 3, true],
  ["all fine except so the price", 5, true],
  ["all fine except truly price", 4, false],
  ["price except", 0, false],
  ["so price", 1, false],
])("in “%s” the word %d is left out: %s", (text, place, expected) => {
  expect(isLeftOut([place], words(text), negations)).toBe(expected);
});

test("a topic is the bare name of a theme, no reason of the sheet", () => {
  const all = ["money topic 0", "praised topic 0", "money sure 0", "money loose 0", "3 topic 0", "3 sure 0"];
  expect(all.filter((one) => isTopic(find(one)))).toEqual(["money topic 0", "praised topic 0"]);
});

describe("a topic that is denied", () => {
  test.each([
    ["not price", "money sure 0 1", true],
    ["not so price", "money sure 0 2", true],
    ["not truly price", "money sure 0 2", false],
    ["not truly so price", "money sure 0 3", false],
    ["no price", "money sure 0 1", false],
    ["not price", "place sure 0 1", false],
    ["not price", "unneeded sure 0 1", false],
    ["not enough price", "money sure 0 1 2", false],
    ["not the long price", "money sure 0 2 3", true],
    ["not truly long price", "money sure 0 2 3", false],
    ["not the long price", "approval sure 0 2 3", false],
    ["not the price long", "money sure 0 2 3", true],
    ["price not", "money sure 0 1", false],
    ["not", "money sure 0", false],
  ])("in “%s” %s: %s", (text, one, expected) => {
    const place = words(text).indexOf("price");
    const topics = new Set([`money ${place}`, `unneeded ${place}`, `approval ${place}`, "place 7"]);
    expect(isDeniedTopic(find(one), words(text), topics, negations)).toBe(expected);
  });
});

describe("a phrase that loses its “not” to a phrase of denial", () => {
  test.each([
    ["time sure 0 1", "denied sure 1 2 3", true],
    ["time sure 0 1", "denied sure 1", false],
    ["time sure 0 1", "praised sure 1 2 3", false],
    ["time sure 1 2", "denied sure 1 2 3", false],
    ["time sure 0 3", "denied sure 1 2 3", false],
    ["time sure 0", "denied sure 1 2 3", false],
    ["time sure 0 1", "denied sure 0 1 2", false],
  ])("%s beside %s: %s", (one, other, expected) => {
    const text = words("wait isnt the problem");
    const all = finds("place sure 0", other);
    expect(losesItsNegation(find(one), all, text, new Set(["time 0"]), negations)).toBe(expected);
    expect(losesItsNegation(find(one), all, text, new Set(["time 2"]), negations)).toBe(false);
  });
});

test.each<[string, string, boolean]>([
  ["now not need", "time sure 0 2", true],
  ["now no need", "time sure 0 2", false],
  ["now not need", "time sure 0 1 2", false],
  ["not now need", "time sure 1 2", false],
  ["now need not", "time sure 0 1", false],
  ["not need", "time sure 0 1", false],
  ["not", "time sure 0", false],
])("in “%s” %s is torn apart: %s", (text, one, expected) => {
  expect(isTornApart(find(one), words(text), negations)).toBe(expected);
});

test.each<[string, string, boolean]>([
  ["not dear", "money sure 1", true],
  ["not so the dear", "money sure 3", true],
  ["not truly dear", "money sure 2", false],
  ["no dear", "money sure 1", false],
  ["no price", "money topic 1", true],
  ["no price", "3 topic 1", false],
  ["not price", "3 sure 1", true],
  ["not dear", "money sure 0 1", false],
  ["dear not", "money sure 0", false],
  ["price not", "money topic 0", true],
  ["price no", "money topic 0", true],
  ["price list not", "money topic 0", true],
  ["price list town not", "money topic 0", false],
  ["price list town not", "money topic 0 1", true],
  ["fine not", "praised topic 0", false],
  ["not fine", "praised topic 1", true],
  ["price not", "money topic 0 1", false],
  ["price", "money topic 0", false],
])("in “%s” %s is turned: %s", (text, one, expected) => {
  expect(isTurned(find(one), words(text), negations)).toBe(expected);
});
