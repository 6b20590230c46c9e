import { describe, expect, test } from "vitest";
import {
  addWorkingDays,
  isWorkingDay,
  lastWorkingDay,
  onWorkingDay,
} from "../../../src/rules/calendar/working-days.ts";
import { nextStep } from "../../../src/rules/deck/ladder.ts";

const weekdays = { workingDays: [1, 2, 3, 4, 5], daysOff: [] };
const ladder = [1, 2, 4, 7];

describe("the next try, from Monday 23 November 2026", () => {
  test.each([
    [0, "2026-11-24"],
    [1, "2026-11-25"],
    [2, "2026-11-27"],
    [3, "2026-12-02"],
    [4, null],
    [40, null],
  ])("after %i earlier tries: %s", (attempts, day) => {
    expect(nextStep(ladder, attempts, "2026-11-23", weekdays)).toBe(day);
  });

  test("from a Friday it goes over the weekend", () => {
    expect(nextStep(ladder, 0, "2026-11-27", weekdays)).toBe("2026-11-30");
  });

  test("a step of no days is still tomorrow, and no ladder ends at once", () => {
    expect(nextStep([0], 0, "2026-11-23", weekdays)).toBe("2026-11-24");
    expect(nextStep([], 0, "2026-11-23", weekdays)).toBe(null);
  });
});

describe("working days", () => {
  const every = (workingDays: readonly number[]) => ({ workingDays, daysOff: [] });

  test("named days off and 1 January are none, whatever day of the week they are", () => {
    const december = { workingDays: [1, 2, 3, 4, 5], daysOff: ["2026-12-25", "2026-12-28"] } as const;
    expect(onWorkingDay("2026-12-25", december)).toBe("2026-12-29");
    expect(lastWorkingDay("2026-12-28", december)).toBe("2026-12-24");
    expect(isWorkingDay("2027-01-01", every([]))).toBe(false);
    expect(addWorkingDays("2026-12-24", 1, december)).toBe("2026-12-29");
  });

  test("a day off moves forward, and backward for the last one", () => {
    expect(onWorkingDay("2026-11-28", weekdays)).toBe("2026-11-30");
    expect(lastWorkingDay("2026-11-29", weekdays)).toBe("2026-11-27");
    expect(onWorkingDay("2026-11-24", weekdays)).toBe("2026-11-24");
  });

  test("without any working day, or with nonsense, every day is one", () => {
    expect(isWorkingDay("2026-11-29", every([]))).toBe(true);
    expect(isWorkingDay("2026-11-29", every([0, 9]))).toBe(true);
    expect(addWorkingDays("2026-11-27", 3, every([]))).toBe("2026-11-30");
  });

  test("a week of six days", () => {
    expect(addWorkingDays("2026-11-27", 2, every([1, 2, 3, 4, 5, 6]))).toBe("2026-11-30");
  });
});
