/** Working days: the week's, less the days off; and the days that are offered in one key. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, daysBetween } from "../../../src/rules/calendar/date.ts";
import type { Day } from "../../../src/rules/calendar/day.ts";
import { commonDays } from "../../../src/rules/calendar/offered-days.ts";
import {
  addWorkingDays,
  isWorkingDay,
  lastWorkingDay,
  onWorkingDay,
  type WorkCalendar,
} from "../../../src/rules/calendar/working-days.ts";

const fiveDays: WorkCalendar = { workingDays: [1, 2, 3, 4, 5], daysOff: ["2026-12-25"] };
const everyDay: WorkCalendar = { workingDays: [], daysOff: ["2026-12-25"] };

describe("a working day", () => {
  test.each<[Day, WorkCalendar, boolean]>([
    ["2026-11-27", fiveDays, true],
    ["2026-11-28", fiveDays, false],
    ["2026-11-29", fiveDays, false],
    ["2026-12-25", fiveDays, false],
    ["2027-01-01", fiveDays, false],
    ["2026-11-01", { workingDays: [7], daysOff: [] }, true],
    ["2026-11-02", { workingDays: [7], daysOff: [] }, false],
    ["2026-11-28", everyDay, true],
    ["2026-12-25", everyDay, false],
    ["2027-01-01", everyDay, false],
    // Numbers that name no day of the week are as good as none.
    ["2026-11-28", { workingDays: [0, 8, 1.5], daysOff: [] }, true],
    ["2026-11-28", { workingDays: [1, 9], daysOff: [] }, false],
    ["2026-11-28", { workingDays: [7, 9], daysOff: [] }, false],
  ])("%s of %j: %s", (day, calendar, isOne) => {
    expect(isWorkingDay(day, calendar)).toBe(isOne);
  });
});

const someDay = fc.integer({ min: 0, max: 800 }).map((count) => addDays("2026-01-01", count));
const someCalendar = fc.record({
  workingDays: fc.subarray([1, 2, 3, 4, 5, 6, 7]),
  daysOff: fc.array(someDay, { maxLength: 5 }),
});

test("the nearest working day has none between, forwards and backwards", () => {
  fc.assert(
    fc.property(someDay, someCalendar, (day, calendar) => {
      const [later, earlier] = [onWorkingDay(day, calendar), lastWorkingDay(day, calendar)];
      expect(isWorkingDay(later, calendar) && isWorkingDay(earlier, calendar)).toBe(true);
      expect(earlier <= day && day <= later).toBe(true);
      for (let between = addDays(earlier, 1); between < later; between = addDays(between, 1)) {
        expect(isWorkingDay(between, calendar)).toBe(false);
      }
    }),
  );
});

test("so many working days later, as many have gone by", () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: 0, max: 20 }), someCalendar, (day, count, calendar) => {
      const later = addWorkingDays(day, count, calendar);
      const passed = Array.from({ length: daysBetween(day, later) }, (_, index) => addDays(day, index + 1));
      expect(passed.filter((one) => isWorkingDay(one, calendar))).toHaveLength(count);
      expect(count === 0 || isWorkingDay(later, calendar)).toBe(true);
    }),
  );
});

describe("the days that are offered", () => {
  test("from a Monday", () => {
    expect(commonDays("2026-11-23", fiveDays)).toEqual([
      { day: "2026-11-24", distance: "tomorrow" },
      { day: "2026-11-25", distance: null },
      { day: "2026-11-30", distance: "in-a-week" },
      { day: "2026-12-07", distance: "in-two-weeks" },
      { day: "2026-12-23", distance: "in-a-month" },
    ]);
  });

  test("over a weekend and a holiday: a day that was moved is told by its date only", () => {
    expect(commonDays("2026-12-18", fiveDays)).toEqual([
      { day: "2026-12-21", distance: null },
      { day: "2026-12-22", distance: null },
      { day: "2026-12-28", distance: null },
      { day: "2027-01-04", distance: null },
      { day: "2027-01-18", distance: "in-a-month" },
    ]);
  });

  test("no day twice: the week of a team that calls on Fridays", () => {
    const fridays = { workingDays: [5], daysOff: [] };
    expect(commonDays("2026-11-26", fridays).map(({ day, distance }) => [day, distance])).toEqual([
      ["2026-11-27", "tomorrow"],
      ["2026-12-04", null],
      ["2026-12-11", null],
      ["2027-01-08", null],
    ]);
  });
});
