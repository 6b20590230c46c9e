/** Weeks and periods: ISO names, year ends, and what a report is compared with. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../../../src/rules/calendar/date.ts";
import { dayFromEpoch } from "../../../src/rules/calendar/day.ts";
import {
  comparedPeriods,
  isWithin,
  mondayOf,
  weekFromName,
  weekName,
  weeksUpTo,
} from "../../../src/rules/calendar/week.ts";

const none = { week: null, since: null, until: null, all: false };

test.each([
  // ISO 8601 examples (ISO 8601:2004, 4.1.4.2; Wikipedia "ISO week date").
  ["2005-01-01", "2004-W53"],
  ["2005-01-02", "2004-W53"],
  ["2005-12-31", "2005-W52"],
  ["2007-01-01", "2007-W01"],
  ["2008-12-29", "2009-W01"],
  ["2010-01-03", "2009-W53"],
  ["2026-11-22", "2026-W47"],
  ["2026-11-23", "2026-W48"],
] as const)("%s is in %s", (day, name) => {
  expect(weekName(day)).toBe(name);
});

test("the days of a named week", () => {
  expect(weekFromName("2026-W47")).toEqual({ from: "2026-11-16", to: "2026-11-22" });
  expect(weekFromName(" 2026w7 ")).toEqual({ from: "2026-02-09", to: "2026-02-15" });
});

test.each(["2026-W54", "2025-W53", "2026-W00", "W47", "47", "", "next week", "2026-W477"])(
  "%j is no week",
  (text) => {
    expect(weekFromName(text)).toBeNull();
  },
);

test("a week's name and its days lead to each other", () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 60_000 }), (number) => {
      const day = dayFromEpoch(number);
      if (day === null) return;
      const week = weekFromName(weekName(day));
      expect(week?.from).toBe(mondayOf(day));
      expect(week !== null && isWithin(day, week)).toBe(true);
      expect(week?.to).toBe(addDays(mondayOf(day), 6));
    }),
  );
});

test("this week up to today stands against the whole week before", () => {
  expect(comparedPeriods(none, "2026-11-19")).toEqual({
    period: { from: "2026-11-16", to: "2026-11-19" },
    before: { from: "2026-11-09", to: "2026-11-15" },
  });
});

test("a named week stands against the one before it", () => {
  expect(comparedPeriods({ ...none, week: "2027-W01" }, "2026-11-19")).toEqual({
    period: { from: "2027-01-04", to: "2027-01-10" },
    before: { from: "2026-12-28", to: "2027-01-03" },
  });
});

test("other days stand against as many days before them", () => {
  expect(comparedPeriods({ ...none, since: "2026-11-01", until: "2026-11-10" }, "2026-11-19")).toEqual({
    period: { from: "2026-11-01", to: "2026-11-10" },
    before: { from: "2026-10-22", to: "2026-10-31" },
  });
  expect(comparedPeriods({ ...none, since: "2026-11-18" }, "2026-11-19")?.before).toEqual({
    from: "2026-11-16",
    to: "2026-11-17",
  });
});

test("everything has nothing before it", () => {
  expect(comparedPeriods({ ...none, all: true }, "2026-11-19")).toEqual({
    period: { from: null, to: null },
    before: null,
  });
  expect(comparedPeriods({ ...none, until: "2026-11-10" }, "2026-11-19")).toEqual({
    period: { from: null, to: "2026-11-10" },
    before: null,
  });
});

test("days that contradict each other and weeks that are none are refused", () => {
  expect(comparedPeriods({ ...none, since: "2026-11-20", until: "2026-11-10" }, "2026-11-19")).toBeNull();
  expect(comparedPeriods({ ...none, week: "soon" }, "2026-11-19")).toBeNull();
});

test("a call without a day lies only in all days", () => {
  expect(isWithin(null, { from: null, to: null })).toBe(true);
  expect(isWithin(null, { from: null, to: "2026-11-10" })).toBe(false);
  expect(isWithin("2026-11-10", { from: null, to: "2026-11-10" })).toBe(true);
  expect(isWithin("2026-11-11", { from: null, to: "2026-11-10" })).toBe(false);
});

test("the weeks up to a day, the oldest first", () => {
  expect(weeksUpTo("2026-11-19", 2)).toEqual([
    { from: "2026-11-09", to: "2026-11-15" },
    { from: "2026-11-16", to: "2026-11-22" },
  ]);
});
