/** Weeks as a person names them, and what a report is about when nothing is said. */
import { expect, test } from "vitest";
import { comparedPeriods, isWithin, weekAsked, weekFromName } from "../../../src/rules/calendar/week.ts";

const today = "2026-11-26";
const nothing = { week: null, since: null, until: null, all: false };

test.each([
  ["this", "2026-11-23", "2026-11-29"],
  ["now", "2026-11-23", "2026-11-29"],
  [" Эта ", "2026-11-23", "2026-11-29"],
  ["aceasta", "2026-11-23", "2026-11-29"],
  ["last", "2026-11-16", "2026-11-22"],
  ["прошлую", "2026-11-16", "2026-11-22"],
  ["trecută", "2026-11-16", "2026-11-22"],
  ["прошлой неделе", "2026-11-16", "2026-11-22"],
  ["прошлая неделя", "2026-11-16", "2026-11-22"],
  ["săptămâna trecută", "2026-11-16", "2026-11-22"],
  ["last week", "2026-11-16", "2026-11-22"],
  ["week 47", "2026-11-16", "2026-11-22"],
  ["48", "2026-11-23", "2026-11-29"],
  ["w48", "2026-11-23", "2026-11-29"],
  ["Н7", "2026-02-09", "2026-02-15"],
  // Not yet come this year: the last one of that number.
  ["49", "2025-12-01", "2025-12-07"],
  ["s1", "2025-12-29", "2026-01-04"],
  ["2026-W49", "2026-11-30", "2026-12-06"],
] as const)("%j", (text, from, to) => {
  expect(weekAsked(text, today)).toEqual({ from, to });
});

test.each(["", "0", "54", "148", "w", "next", "2025-W53", "x48"])("%j is no week", (text) => {
  expect(weekAsked(text, today)).toBe(null);
});

test("a number is looked for among the weeks of the year that the week belongs to", () => {
  expect(weekAsked("53", "2027-01-02")).toEqual({ from: "2026-12-28", to: "2027-01-03" });
  expect(weekAsked("1", "2027-01-02")).toEqual({ from: "2025-12-29", to: "2026-01-04" });
  expect(weekAsked("53", today)).toBe(null);
});

test.each(["2026w47", "2026-Н47", "2026-S47", "2026-47", "2026-w-47", "202647", " 2026-W47 "])(
  "%j is week 47 of 2026",
  (text) => expect(weekFromName(text)).toEqual({ from: "2026-11-16", to: "2026-11-22" }),
);

test.each(["0000-W10", "x2026-W47", "2026--W--47", "2026-W99"])("%j is none", (text) =>
  expect(weekFromName(text)).toBe(null),
);

test("on a Monday the report is about the week that has ended", () => {
  expect(comparedPeriods(nothing, "2026-11-23")).toEqual({
    period: { from: "2026-11-16", to: "2026-11-22" },
    before: { from: "2026-11-09", to: "2026-11-15" },
  });
  expect(comparedPeriods(nothing, "2026-11-24")?.period).toEqual({ from: "2026-11-23", to: "2026-11-24" });
});

test("a single day stands against the day before it", () => {
  expect(comparedPeriods({ ...nothing, since: "2026-11-10", until: "2026-11-10" }, today)).toEqual({
    period: { from: "2026-11-10", to: "2026-11-10" },
    before: { from: "2026-11-09", to: "2026-11-09" },
  });
});

test("both ends of a period belong to it", () => {
  const period = { from: "2026-11-10", to: "2026-11-12" } as const;
  const days = ["2026-11-09", "2026-11-10", "2026-11-11", "2026-11-12", "2026-11-13"] as const;
  expect(days.map((day) => isWithin(day, period))).toEqual([false, true, true, true, false]);
  expect(days.map((day) => isWithin(day, { from: "2026-11-12", to: null }))).toEqual([
    false,
    false,
    false,
    true,
    true,
  ]);
  expect(isWithin(null, { from: "2026-11-10", to: null })).toBe(false);
});
