/** Which of two numbers is the day: 11/12/2026. */
import { expect, test } from "vitest";
import { dateAndMonth } from "../../../src/rules/calendar/date-order.ts";

test.each([
  [25, 12, "/", "unknown", [[25, 12]]],
  [12, 25, "/", "unknown", [[25, 12]]],
  [12, 25, "/", "day-first", [[25, 12]]],
  [25, 12, "/", "month-first", [[25, 12]]],
  [13, 1, "-", "unknown", [[13, 1]]],
  [1, 13, "-", "unknown", [[13, 1]]],
  [11, 12, "/", "day-first", [[11, 12]]],
  [11, 12, "/", "month-first", [[12, 11]]],
  [
    11,
    12,
    "/",
    "unknown",
    [
      [11, 12],
      [12, 11],
    ],
  ],
  [1, 12, "/", "month-first", [[12, 1]]],
  [12, 1, "/", "month-first", [[1, 12]]],
  [5, 5, "/", "unknown", [[5, 5]]],
  [11, 12, ".", "month-first", [[11, 12]]],
  [11, 12, ".", "unknown", [[11, 12]]],
  [12, 25, ".", "unknown", []],
  [13, 14, "/", "unknown", []],
  [0, 13, "/", "unknown", []],
  [13, 0, "/", "unknown", []],
] as const)("%i %i with %j, %s: %j", (first, second, mark, order, readings) => {
  expect(dateAndMonth(first, second, mark, order)).toEqual(readings);
});
