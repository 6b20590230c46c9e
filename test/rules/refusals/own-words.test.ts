/** Lines of the Reasons sheet that no lexicon knows: their own words are looked for. */
import { describe, expect, it } from "vitest";
import { type Folded, reasonFolding } from "../../../src/rules/refusals/folding.ts";
import type { Reason } from "../../../src/rules/refusals/reason.ts";
import { stemsOf } from "../../../src/rules/refusals/stems.ts";
import { reasonWords } from "../../../src/words/report/reason-themes.ts";

function reason(name: string, ...otherWords: string[]): Reason {
  return { row: 2, name, otherWords, improve: null };
}

const lines = [
  reason("Franchise / patent", "exclusive territory"),
  reason("Лицензия (допуск)"),
  reason("Too far", "parking"),
  reason("Other", "different"),
];
const { fold } = reasonFolding(lines, reasonWords);

function placeOf(folded: Folded): number | string {
  return folded.kind === "reason" ? folded.reason : folded.kind;
}

describe("a text belongs to the line whose words it says", () => {
  it.each([
    ["bound by a franchise", 0],
    ["waiting for their patent first", 0],
    ["they are an exclusive one, with a territory", 0],
    ["ждём лицензию", 1],
    ["нужен допуск", 1],
    ["лицезния", 1],
    ["lfktrj", 2],
    ["daleko", 2],
    ["it is miles away from us", 2],
    ["nowhere for parking", 2],
    ["the other one", "unsorted"],
    ["a different one", 3],
    ["it rained", "unsorted"],
    ["n/a", "no-answer"],
  ])("%s: %s", (text, place) => {
    expect(placeOf(fold(text))).toBe(place);
  });

  it("to the one said first, with the others named", () => {
    expect(fold("парковки нет: лицензия, franchise")).toMatchObject({ kind: "reason" });
    expect(fold("лицензия, franchise")).toEqual({ kind: "reason", reason: 1, also: [0] });
    expect(fold("franchise, лицензия")).toEqual({ kind: "reason", reason: 0, also: [1] });
  });
});

describe("the stems of a word", () => {
  it.each([
    ["дорого", ["дор", "дорог"]],
    ["ключи", ["ключ"]],
    ["на", ["на"]],
    ["оба", ["оба"]],
    ["franchises", ["franchis", "franchises"]],
    ["is", ["is"]],
    ["bad", ["bad"]],
  ])("%s: %j", (word, stems) => {
    expect([...stemsOf(word)].sort()).toEqual(stems);
  });
});
