/** The dealt card comes back until it is logged; who is kept back, lent to a mentor, promised for later. */
import { describe, expect, test } from "vitest";
import type { Time } from "../../../src/rules/calendar/day.ts";
import { cardAfter, cardToDeal } from "../../../src/rules/deck/dealt.ts";
import {
  type Card,
  cardsLeft,
  type Hold,
  inDealtOrder,
  isDue,
  isForLater,
  topCard,
  whyDue,
} from "../../../src/rules/deck/deck.ts";
import { cardOf } from "../../support/terminal/cards.ts";

const now = "12:00";

function promised(number: number, time: Time, differs: Partial<Card> = {}): Card {
  return cardOf({ number, time, why: { kind: "promised", time }, ...differs });
}

function held(number: number, kind: Hold["kind"], differs: Partial<Card> = {}): Card {
  return cardOf({ number, hold: { kind, why: "complaint", from: "Ann", to: null }, ...differs });
}

const order = (cards: readonly Card[]) => inDealtOrder(cards, now).map(({ number }) => number);

describe("the dealt card", () => {
  test.each<[string, Partial<Card>, number]>([
    ["comes back", {}, 2],
    ["does not when it is done", { done: true, outcome: "won" }, 1],
    ["does not when it was put to the end", { skipped: 1 }, 1],
    ["comes back when its time has come", { why: { kind: "promised", time: "12:00" } }, 2],
    ["waits for its time while others are left", { why: { kind: "promised", time: "12:01" } }, 1],
    [
      "comes back from a mentor's deck",
      { hold: { kind: "mentor", why: "complaint", from: null, to: null } },
      2,
    ],
    ["does not when it is kept back", { hold: { kind: "back", why: "complaint", from: null, to: null } }, 1],
  ])("%s", (_, differs, dealt) => {
    const cards = [cardOf({ number: 1 }), cardOf({ number: 2, ...differs })];
    expect(cardToDeal(cards, 2, now)?.number).toBe(dealt);
  });

  test("is the top one when none was dealt, or that has gone", () => {
    const cards = [cardOf({ number: 1 }), cardOf({ number: 2 })];
    expect(cardToDeal(cards, null, now)?.number).toBe(1);
    expect(cardToDeal(cards, 9, now)?.number).toBe(1);
    expect(cardToDeal([], 1, now)).toBe(null);
  });

  test("is followed by the next that is open", () => {
    const [one, two, three] = [
      cardOf({ number: 1 }),
      cardOf({ number: 2, done: true }),
      cardOf({ number: 3 }),
    ];
    expect(cardAfter([one, two, three], one, now)?.number).toBe(3);
    expect(cardAfter([one, two], one, now)).toBe(null);
  });
});

describe("the order of dealing", () => {
  test("times that have come, a mentor's, the rest, the skipped, times to come", () => {
    const cards = [
      promised(1, "12:01"),
      cardOf({ number: 2, skipped: 1 }),
      cardOf({ number: 3 }),
      held(4, "mentor"),
      promised(5, "12:00"),
      promised(6, "09:00"),
      cardOf({ number: 7, done: true }),
    ];
    expect(order(cards)).toEqual([6, 5, 4, 3, 2, 1]);
    expect(order(cards.toReversed())).toEqual([6, 5, 4, 3, 2, 1]);
  });

  test("several of a mentor's go by number, and a time that has come goes before them by its time", () => {
    expect(order([held(9, "mentor"), cardOf({ number: 1 }), held(8, "mentor")])).toEqual([8, 9, 1]);
    const lent = promised(2, "11:00", { hold: held(0, "mentor").hold });
    expect(order([lent, promised(1, "10:00")])).toEqual([1, 2]);
  });

  test("the time of an earlier day changes nothing; those late go by number", () => {
    const late: Partial<Card> = { why: { kind: "late", days: 1 } };
    expect(
      order([cardOf({ number: 1, time: "15:00", ...late }), cardOf({ number: 2, time: "09:00", ...late })]),
    ).toEqual([1, 2]);
  });

  test("of the times still to come the earlier goes first, skipped or not", () => {
    expect(order([promised(1, "15:00"), promised(2, "14:00", { skipped: 3 })])).toEqual([2, 1]);
  });

  test("what is kept back is not dealt and not left, but has its place", () => {
    const cards = [held(1, "back"), held(2, "told"), cardOf({ number: 3, done: true })];
    expect(topCard(cards, now)?.number).toBe(2);
    expect(cardsLeft(cards)).toBe(1);
    expect(order(cards)).toEqual([1, 2]);
  });
});

test("a time is for later until its minute", () => {
  expect((["11:59", "12:00", "12:01"] as const).map((time) => isForLater(promised(1, time), now))).toEqual([
    false,
    false,
    true,
  ]);
  expect(isForLater(cardOf({}), now)).toBe(false);
});

test("why a contact is on the list", () => {
  expect(whyDue("2026-11-20", "10:00", "2026-11-23")).toEqual({ kind: "late", days: 3 });
  expect(whyDue("2026-11-23", "10:00", "2026-11-23")).toEqual({ kind: "promised", time: "10:00" });
  expect(whyDue("2026-11-23", null, "2026-11-23")).toEqual({ kind: "today" });
  expect(isDue("2026-11-23", "2026-11-23")).toBe(true);
  expect(isDue("2026-11-24", "2026-11-23")).toBe(false);
});
