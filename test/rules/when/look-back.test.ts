/** Days that lie behind, named in words: on Thursday 26 November 2026. */
import { expect, test } from "vitest";
import type { Day } from "../../../src/rules/calendar/day.ts";
import { readBack, readEnd } from "../../../src/rules/when/look-back.ts";

const today: Day = "2026-11-26";

test.each([
  ["today", "2026-11-26"],
  ["yesterday", "2026-11-25"],
  ["вчера", "2026-11-25"],
  ["3 days ago", "2026-11-23"],
  ["monday", "2026-11-23"],
  ["в пятницу", "2026-11-20"],
  ["sunday", "2026-11-22"],
  ["1 ноября", "2026-11-01"],
  ["27 ноября", "2025-11-27"],
  ["10.11", "2026-11-10"],
  ["30.11", "2025-11-30"],
  ["26.11", "2026-11-26"],
  ["01.02.2024", "2024-02-01"],
  ["2026-12-31", "2026-12-31"],
  ["tomorrow", null],
  ["in two weeks", null],
  ["через неделю", null],
  ["soon", null],
  ["", null],
])("%j was %s", (text, day) => {
  expect(readBack(text, today, "day-first")).toBe(day);
});

test("two numbers are read as the person writes them", () => {
  expect(readBack("5/11", today, "day-first")).toBe("2026-11-05");
  expect(readBack("5/11", today, "unknown")).toBe(null);
});

test.each([
  ["30.11", "2026-11-01", "2026-11-30"],
  ["31.12", "2026-01-01", "2026-12-31"],
  ["31.1", "2025-12-01", "2026-01-31"],
  ["friday", "2026-11-23", "2026-11-27"],
  ["10.11", "2026-11-01", "2026-11-10"],
  ["30.11", "2025-11-01", "2025-11-30"],
  ["30.11.2025", "2026-11-01", "2025-11-30"],
  ["yesterday", "2026-11-26", "2026-11-25"],
  ["soon", "2026-11-01", null],
  // Without a day that it begins with: what is near in this year, else what is past.
  ["30.11", null, "2026-11-30"],
  ["31.12", null, "2026-12-31"],
  ["10.11", null, "2026-11-10"],
  ["1.3", null, "2026-03-01"],
  ["friday", null, "2026-11-20"],
  ["tomorrow", null, null],
] as const)("days up to %j that begin on %s end on %s", (text, since, day) => {
  expect(readEnd(text, since, today, "day-first")).toBe(day);
});

test("in January the end of the year is the one that has just been", () => {
  expect(readEnd("31.12", null, "2027-01-15", "day-first")).toBe("2026-12-31");
});
