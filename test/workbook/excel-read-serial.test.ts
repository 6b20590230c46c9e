import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayFromEpoch, dayOf, epochDays, timeOf } from "../../src/rules/calendar/day.ts";
import { dayFromSerial, serialFromDay, timeFromFraction } from "../../src/workbook/excel/serial.ts";

describe("dayFromSerial", () => {
  it.each([
    [1, false, "1900-01-01", null],
    [59, false, "1900-02-28", null],
    [61, false, "1900-03-01", null],
    [46_349, false, "2026-11-23", null],
    [46_349 + 16 / 24, false, "2026-11-23", "16:00"],
    [46_349.666666666, false, "2026-11-23", "16:00"],
    [46_349.99998843, false, "2026-11-23", "23:59"],
    [46_349.9999999, false, "2026-11-24", null],
    [46_349.0000001, false, "2026-11-23", null],
    [2_958_465, false, "9999-12-31", null],
    [0, true, "1904-01-01", null],
    [60, true, "1904-03-01", null],
    [44_887, true, "2026-11-23", null],
  ])("%d (1904: %s) is %s %s", (serial, date1904, day, time) => {
    expect(dayFromSerial(serial, date1904)).toEqual({ day, time });
  });

  it.each([
    [60, false],
    [60.5, false],
    [0, false],
    [0.75, false],
    [-1, false],
    [-1, true],
    [2_958_466, false],
    [1e300, false],
    [Number.NaN, false],
    [Number.POSITIVE_INFINITY, true],
  ])("%d (1904: %s) names no day", (serial, date1904) => {
    expect(dayFromSerial(serial, date1904)).toBeNull();
  });

  it("there and back for every day of 1900 to 2100 in both systems", () => {
    for (const date1904 of [false, true]) {
      const first = epochDays("1900-01-01");
      for (let epoch = first; epoch <= epochDays("2100-12-31"); epoch++) {
        const day = dayFromEpoch(epoch);
        const serial = day === null ? null : serialFromDay(day, null, date1904);
        if (serial === null) expect(date1904 && (day ?? "") < "1904").toBe(true);
        else if (dayFromSerial(serial, date1904)?.day !== day) expect.fail(`${day} ${serial}`);
      }
    }
  });

  it("there and back with any minute", () => {
    const days = fc.integer({ min: epochDays("1904-01-02"), max: epochDays("9999-12-30") });
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 1439 }), fc.boolean(), (epoch, minute, date1904) => {
        const day = dayFromEpoch(epoch) ?? expect.fail("no day");
        const time = minute === 0 ? null : timeOf(Math.floor(minute / 60), minute % 60);
        const serial = serialFromDay(day, time, date1904) ?? expect.fail("no serial");
        expect(dayFromSerial(serial, date1904)).toEqual({ day, time });
      }),
    );
  });
});

describe("serialFromDay", () => {
  it("refuses days before the system begins", () => {
    expect(serialFromDay("1899-12-31", null, false)).toBeNull();
    expect(serialFromDay("1903-12-31", null, true)).toBeNull();
    expect(serialFromDay("1900-01-01", null, false)).toBe(1);
    expect(serialFromDay("1904-01-01", null, true)).toBe(0);
    expect(dayOf(1904, 1, 1)).toBe("1904-01-01");
  });
});

describe("timeFromFraction", () => {
  it.each([
    [0, "00:00"],
    [0.6875, "16:30"],
    [0.708333333333, "17:00"],
    [1, null],
    [-0.1, null],
  ])("%d is %s", (fraction, time) => {
    expect(timeFromFraction(fraction)).toBe(time);
  });
});
