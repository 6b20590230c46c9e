/** What "Cards before it" is for a call about to be recorded. */
import { describe, expect, test } from "vitest";
import { type CallToPlace, cardsBefore, type OpenCard } from "../../../src/rules/team/cards-before.ts";

const card = (row: number, facts: Partial<OpenCard> = {}): OpenCard => ({
  ...{ row, manager: "emma", isForLater: false, isSkipped: false, isKeptBack: false },
  ...facts,
});

const call = (facts: Partial<CallToPlace> = {}): CallToPlace => ({
  ...{ row: 5, outcome: "later", isTimedToday: false, hasOwnTime: false, sinceLogged: null },
  ...facts,
});

const deck = [card(2), card(3), card(4), card(5), card(6)];

describe("counted", () => {
  test.each<[string, readonly OpenCard[], number]>([
    ["the open cards before it", deck, 3],
    ["none when it was next", [card(5), card(6)], 0],
    ["not those promised for a time still to come", [card(2), card(3, { isForLater: true }), card(5)], 1],
    ["not those put to the end", [card(2, { isSkipped: true }), card(3), card(5)], 1],
    ["not those kept back", [card(2, { isKeptBack: true }), card(5)], 0],
    [
      "not other managers'",
      [card(2, { manager: "daniel" }), card(3, { manager: null }), card(4), card(5)],
      1,
    ],
    ["of a card put to the end, what stood before it", [card(2), card(5, { isSkipped: true })], 1],
    [
      "with nobody named, those with nobody named",
      [card(2), card(3, { manager: null }), card(5, { manager: null })],
      1,
    ],
  ])("%s", (_, open, before) => {
    expect(cardsBefore(call(), open)).toBe(before);
  });

  test.each(["refused", "later", "won", "no-answer"] as const)("for %s", (outcome) => {
    expect(cardsBefore(call({ outcome }), deck)).toBe(3);
  });
});

describe("left empty", () => {
  test.each<[string, Partial<CallToPlace>, readonly OpenCard[] | null]>([
    ["the contact was not on the list", { row: 9 }, deck],
    ["it was promised for a time of that day", { isTimedToday: true }, deck],
    ["the person said when the call was", { hasOwnTime: true }, deck],
    ["a card put to the end", { outcome: "skipped" }, deck],
    ["a day moved without a call", { outcome: "moved" }, deck],
    ["the workbook could not be read", {}, null],
    ["a card kept back counts for nobody's order", {}, [card(2), card(5, { isKeptBack: true })]],
    ["written down less than 90 seconds after the one before", { sinceLogged: 89 }, deck],
  ])("%s", (_, facts, open) => {
    expect(cardsBefore(call(facts), open)).toBeNull();
  });

  test("but not 90 seconds after it", () => {
    expect(cardsBefore(call({ sinceLogged: 90 }), deck)).toBe(3);
  });
});
