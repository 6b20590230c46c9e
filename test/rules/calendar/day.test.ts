import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, addMonths, dayOfDate, daysBetween, weekday } from "../../../src/rules/calendar/date.ts";
import {
  compareMoments,
  dayFromEpoch,
  dayOf,
  daysInMonth,
  epochDays,
  isDay,
  isTime,
  minutesOf,
  momentFromText,
  momentText,
  parts,
  timeOf,
} from "../../../src/rules/calendar/day.ts";

const first = epochDays("1900-01-01");
const last = epochDays("2100-12-31");
const days = fc.integer({ min: first, max: last }).map((number) => dayFromEpoch(number) ?? "1900-01-01");
const times = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => timeOf(hour, minute));

describe("every day from 1900 to 2100", () => {
  test("goes to its number and back, in order, on the weekday that a UTC clock gives", () => {
    let count = 0;
    let before = "";
    for (let number = first; number <= last; number++) {
      const day = dayFromEpoch(number);
      if (day === null) throw new Error(`no day ${number}`);
      const clock = new Date(number * 86_400_000);
      expect(day).toBe(clock.toISOString().slice(0, 10));
      if (epochDays(day) !== number || !isDay(day) || !(before < day)) throw new Error(day);
      if (weekday(day) !== (clock.getUTCDay() || 7)) throw new Error(day);
      if (dayOf(...parts(day)) !== day) throw new Error(day);
      before = day;
      count++;
    }
    expect(count).toBe(73_414);
  });

  // Also where a day of the clock has 23 or 25 hours, begins at one o'clock, or was left out.
  test.each(["Pacific/Apia", "America/Sao_Paulo", "Europe/Chisinau", "Asia/Tehran", "Pacific/Kiritimati"])(
    "is the same in %s",
    (zone) => {
      const here = process.env.TZ;
      try {
        process.env.TZ = zone;
        expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
        for (let number = first; number <= last; number++) {
          const day = dayFromEpoch(number) ?? "1900-01-01";
          if (epochDays(day) !== number || day !== new Date(number * 86_400_000).toISOString().slice(0, 10)) {
            throw new Error(`${number} is not ${day}`);
          }
        }
      } finally {
        if (here === undefined) delete process.env.TZ;
        else process.env.TZ = here;
      }
    },
  );
});

test("days outside these years too are those of a UTC clock", () => {
  const end = epochDays("9999-12-31");
  expect(end).toBe(Date.UTC(9999, 11, 31) / 86_400_000);
  for (let number = -719_162; number <= end; number += 89) {
    const day = dayFromEpoch(number) ?? "1900-01-01";
    if (epochDays(day) !== number || day !== new Date(number * 86_400_000).toISOString().slice(0, 10)) {
      throw new Error(`${number} is not ${day}`);
    }
  }
});

test("no other texts are days or times", () => {
  for (const text of [
    "2026-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-1-1",
    "20026-01-01",
    "0000-01-01",
    "2026-01-01 ",
    "x2026-01-01",
    "2026-04-31",
    "2026-11-00",
    "1900-02-29",
    "2026-01-32",
    "",
  ]) {
    expect(isDay(text)).toBe(false);
  }
  for (const text of ["24:00", "9:00", "12:60", "12:5", "", "12:00:00", " 12:00", "12:00 ", "29:00", "2a:00"])
    expect(isTime(text)).toBe(false);
});

test("a day without a time comes before its times, and an earlier day before both", () => {
  const moments = ["2026-11-22T23:59", "2026-11-23", "2026-11-23T09:00", "2026-11-23T10:00", "2026-11-24"];
  const read = moments.map((text) => momentFromText(text) ?? { day: "1900-01-01" as const, time: null });
  expect(read.toReversed().sort(compareMoments).map(momentText)).toEqual(moments);
});

test.each(["2026-11-23T16:00T", "2026-11-23T", "T16:00", "2026-11-23T24:00", "2026-11-31T10:00", ""])(
  "%j is no moment",
  (text) => expect(momentFromText(text)).toBe(null),
);

test("months later, or the last day of a shorter month", () => {
  expect(addMonths("2026-01-31", 1)).toBe("2026-02-28");
  expect(addMonths("2024-01-31", 1)).toBe("2024-02-29");
  expect(addMonths("2026-03-31", -1)).toBe("2026-02-28");
  expect(addMonths("2026-11-15", 2)).toBe("2027-01-15");
  expect(addMonths("9999-12-01", 1)).toBe(null);
  expect(dayOfDate(new Date(Number.NaN))).toBe(null);
});

describe("properties", () => {
  test("adding days is undone by taking them away, and counted by daysBetween", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -40_000, max: 40_000 }), (day, count) => {
        const later = addDays(day, count);
        expect(addDays(later, -count)).toBe(day);
        expect(daysBetween(day, later)).toBe(count);
        expect(weekday(later)).toBe(((((weekday(day) - 1 + count) % 7) + 7) % 7) + 1);
      }),
    );
  });

  test("days compare as text as they do in time", () => {
    fc.assert(
      fc.property(days, days, (left, right) => {
        expect(left < right).toBe(epochDays(left) < epochDays(right));
      }),
    );
  });

  test("moments sort totally, and go to text and back", () => {
    const moments = fc.record({ day: days, time: fc.option(times) });
    fc.assert(
      fc.property(moments, moments, (left, right) => {
        expect(Math.sign(compareMoments(left, right))).toBe(-Math.sign(compareMoments(right, left)) + 0);
        expect(momentFromText(momentText(left))).toEqual(left);
        expect(compareMoments(left, left)).toBe(0);
      }),
    );
  });

  test("any text is a moment or null", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const moment = momentFromText(text);
        if (moment !== null) expect(momentText(moment)).toBe(text);
      }),
    );
  });

  test("a time has its minutes, and a month its days", () => {
    fc.assert(
      fc.property(times, (time) => {
        if (time === null) throw new Error("a time of the clock is missing");
        expect(timeOf(Math.floor(minutesOf(time) / 60), minutesOf(time) % 60)).toBe(time);
      }),
    );
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => daysInMonth(1900, month))).toEqual([
      31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ]);
    expect([2000, 2024, 2025, 2100].map((year) => daysInMonth(year, 2))).toEqual([29, 29, 28, 28]);
  });

  test("outside the years 1 to 9999 there is no day", () => {
    expect(dayFromEpoch(epochDays("9999-12-31") + 1)).toBe(null);
    expect(dayFromEpoch(epochDays("0001-01-01") - 1)).toBe(null);
    expect(() => addDays("9999-12-31", 1)).toThrow(RangeError);
    expect(dayOf(10_000, 1, 1)).toBe(null);
    expect(dayOf(0, 1, 1)).toBe(null);
    expect(dayOf(9999, 12, 31)).toBe("9999-12-31");
    expect(dayOf(1, 1, 1)).toBe("0001-01-01");
    for (const [year, month, date] of [
      [2026, 1.5, 1],
      [2026.5, 1, 1],
      [2026, 1, 1.5],
      [2026, 0, 1],
      [2026, 13, 1],
      [2026, 1, 0],
      [2026, 1, 32],
      [Number.NaN, 1, 1],
    ] as const) {
      expect(dayOf(year, month, date)).toBe(null);
    }
  });
});
