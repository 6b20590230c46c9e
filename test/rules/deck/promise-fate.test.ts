/** What became of a promised day. */
import { expect, test } from "vitest";
import { type Day, momentFromText } from "../../../src/rules/calendar/day.ts";
import { endsTheSale, isCall, isOutcome, outcomes } from "../../../src/rules/deck/outcome.ts";
import { promiseFate } from "../../../src/rules/deck/promise-fate.ts";

const today: Day = "2026-11-23";
const weekdays = { workingDays: [1, 2, 3, 4, 5], daysOff: [] };

/** "later 11-02 next 11-10": an outcome ("?": unknown), its day ("-": unreadable) and the day that was agreed. */
function call(text: string) {
  const [outcome = "", day = "", , next] = text.split(" ");
  const on = (date: string) => momentFromText(`2026-${date}`);
  return {
    outcome: isOutcome(outcome) ? outcome : null,
    at: on(day),
    next: next === undefined ? null : on(next),
    handedTo: null,
  };
}

test.each<[string, string[], string | null]>([
  ["called on the day", ["later 11-02 next 11-10", "won 11-10"], "kept"],
  ["called before", ["later 11-02 next 11-10", "won 11-09"], "early"],
  ["called after", ["later 11-02 next 11-10", "no-answer 11-11"], "late"],
  ["an outcome that can't be read is a call too", ["later 11-02 next 11-10", "? 11-10"], "kept"],
  ["put to the end is no call", ["later 11-02 next 11-10", "skipped 11-10"], "waiting"],
  ["put to the end, then called", ["later 11-02 next 11-10", "skipped 11-10", "won 11-11"], "late"],
  ["moved, not called", ["later 11-02 next 11-10", "moved 11-09"], "moved"],
  ["moved, then called on another day", ["later 11-02 next 11-10", "moved 11-09", "won 11-12"], "moved"],
  ["moved, and yet called on the day", ["later 11-02 next 11-10", "moved 11-09", "won 11-10"], "kept"],
  ["called, moved only afterwards", ["later 11-02 next 11-10", "won 11-11", "moved 11-12"], "late"],
  ["the day is today", ["later 11-02 next 11-23"], "to-come"],
  ["the day was yesterday", ["later 11-02 next 11-22"], "waiting"],
  ["the day is to come", ["won 11-02 next 11-30"], "to-come"],
  ["called on a day that can't be read", ["later 11-02 next 11-10", "won -"], "waiting"],
  ["a promise after a win", ["won 11-02 next 11-10", "won 11-10"], "kept"],
  ["nothing was agreed", ["later 11-02", "won 11-10"], null],
  ["a step of the ladder is no promise", ["no-answer 11-02 next 11-10", "won 11-10"], null],
  ["a refusal is no promise", ["refused 11-02 next 11-10"], null],
  ["an unknown outcome is no promise", ["? 11-02 next 11-10"], null],
  ["no call at all", [], null],
])("%s", (_, calls, fate) => {
  expect(promiseFate(calls.map(call), 0, today, weekdays)).toBe(fate);
});

test("calls before the promise change nothing", () => {
  const calls = ["moved 11-01", "won 11-01", "later 11-02 next 11-10", "won 11-10"].map(call);
  expect(promiseFate(calls, 2, today, weekdays)).toBe("kept");
});

test("the day that a hand-off sets by itself is no promise", () => {
  const handed = { ...call("won 11-06 next 11-09"), handedTo: "Service" };
  expect(promiseFate([handed], 0, today, weekdays)).toBeNull();
  expect(promiseFate([{ ...handed, outcome: "later" }], 0, today, weekdays)).toBeNull();
  expect(promiseFate([{ ...call("won 11-06 next 11-10"), handedTo: "Service" }], 0, today, weekdays)).toBe(
    "waiting",
  );
});

test("the outcomes that are calls, and those that end the sale", () => {
  expect(outcomes.filter(isCall)).toEqual(["refused", "later", "won", "no-answer"]);
  expect(outcomes.filter(endsTheSale)).toEqual(["refused", "won"]);
  expect(outcomes.every(isOutcome)).toBe(true);
  expect(["", "Won", "refuse", "busy"].some(isOutcome)).toBe(false);
});
