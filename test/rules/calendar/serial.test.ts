/** Days and times as a spreadsheet's numbers. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { dayFromEpoch, epochDays, timeOf } from "../../../src/rules/calendar/day.ts";
import { dayOfSerial, momentOfSerial, partsOfSerial, serialOf } from "../../../src/rules/calendar/serial.ts";

test.each([
  [25_569, "1970-01-01", null],
  [25_569.5, "1970-01-01", "12:00"],
  [46_349, "2026-11-23", null],
  [46_349.625, "2026-11-23", "15:00"],
  [1, "1899-12-31", null],
  [-1, "1899-12-29", null],
  [-0.25, "1899-12-29", "18:00"],
] as const)("%d is %s %s", (serial, day, time) => {
  expect(momentOfSerial(serial)).toEqual({ day, time });
  expect(serialOf({ day, time })).toBe(serial);
});

const second = 1 / 86_400;

test.each([
  [1 - 20 * second, 0, "23:59"],
  [1 - second, 0, "23:59"],
  [1 - 0.4 * second, 1, null],
  [30 * second, 0, null],
  [59 * second, 0, null],
  [60 * second, 0, "00:01"],
  [59.6 * second, 0, "00:01"],
  [3599 * second, 0, "00:59"],
  [3600 * second, 0, "01:00"],
])("the part of a day %d", (part, more, time) => {
  expect(partsOfSerial(46_349 + part)).toEqual({ whole: 46_349 + more, time });
});

test("a moment goes to its number and back; midnight is no time", () => {
  const days = fc.integer({ min: epochDays("0001-01-01"), max: epochDays("9999-12-31") });
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 1439 }), (number, minutes) => {
      const day = dayFromEpoch(number);
      if (day === null) throw new Error(`no day ${number}`);
      const time = timeOf(Math.floor(minutes / 60), minutes % 60);
      expect(momentOfSerial(serialOf({ day, time }))).toEqual({ day, time: minutes === 0 ? null : time });
    }),
  );
});

test("outside the years 1 to 9999 there is no day", () => {
  const last = 25_569 + epochDays("9999-12-31");
  expect(dayOfSerial(last)).toBe("9999-12-31");
  expect(dayOfSerial(last + 1)).toBe(null);
  expect(momentOfSerial(last + 1.5)).toBe(null);
});
