import { describe, expect, test } from "vitest";
import { languages } from "../../src/base/language.ts";
import { type Day, dayFromEpoch, epochDays } from "../../src/rules/calendar/day.ts";
import {
  fullDate,
  fullMoment,
  shortDate,
  weekdayDate,
  weekdayMoment,
  weekdayName,
} from "../../src/words/dates.ts";
import { amountText, numberText, percentText } from "../../src/words/numbers.ts";

describe("days in words", () => {
  test("the full date", () => {
    expect(fullDate("2026-11-23", "en")).toBe("Monday, 23 November 2026");
    expect(fullDate("2026-11-23", "ru")).toBe("понедельник, 23 ноября 2026 г.");
    expect(fullDate("2026-11-23", "ro")).toBe("luni, 23 noiembrie 2026");
    expect(fullDate("2026-05-03", "ro")).toBe("duminică, 3 mai 2026");
  });

  test("with the time of day", () => {
    expect(fullMoment({ day: "2026-11-23", time: "16:00" }, "ru")).toBe(
      "понедельник, 23 ноября 2026 г., 16:00",
    );
    expect(fullMoment({ day: "2026-11-23", time: null }, "ro")).toBe("luni, 23 noiembrie 2026");
    expect(weekdayMoment({ day: "2026-11-23", time: "09:30" }, "en")).toBe("Mon 23 Nov, 09:30");
  });

  test("the short forms", () => {
    expect(shortDate("2026-01-03")).toBe("03.01.26");
    expect(weekdayDate("2026-11-23", "ru")).toBe("пн 23.11");
    expect(weekdayDate("2026-11-23", "ro")).toBe("lun 23.11");
    expect(weekdayDate("2026-11-03", "en")).toBe("Tue 3 Nov");
  });

  // Intl knows the names from CLDR, independently of ours.
  test.each(languages)("every day of two years has the names that CLDR has in %s", (language) => {
    const weekdays = new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" });
    const months = new Intl.DateTimeFormat(language, { day: "numeric", month: "long", timeZone: "UTC" });
    const first = epochDays("2027-01-01");
    for (let number = first; number < first + 731; number++) {
      const day: Day = dayFromEpoch(number) ?? "0000-00-00";
      const date = new Date(number * 86_400_000);
      expect(weekdayName(day, language)).toBe(weekdays.format(date));
      const { day: inMonth, month } = Object.fromEntries(
        months.formatToParts(date).map((part) => [part.type, part.value]),
      );
      expect(fullDate(day, language)).toContain(`, ${inMonth} ${month} 202`);
    }
  });
});

describe("numbers", () => {
  test("of money have both digits of a part", () => {
    expect(amountText(12_500.5, "en")).toBe("12,500.50");
    expect(amountText(12_500.5, "ru")).toBe("12\u00a0500,50");
    expect(amountText(0.05, "ro")).toBe("0,05");
    expect(amountText(7600, "ro")).toBe("7.600");
    expect(amountText(1.999, "en")).toBe("2");
    expect(amountText(-3.1, "en")).toBe("−3.10");
  });

  test("in each language", () => {
    expect(numberText(1_234_567.5, "en")).toBe("1,234,567.5");
    expect(numberText(1_234_567.5, "ru")).toBe("1\u00a0234\u00a0567,5");
    expect(numberText(1_234_567.5, "ro")).toBe("1.234.567,5");
    expect(numberText(84_000, "ru")).toBe("84\u00a0000");
    expect(numberText(999, "en")).toBe("999");
    expect(numberText(0, "ro")).toBe("0");
    expect(numberText(-1234.567, "en")).toBe("−1,234.57");
    expect(numberText(-0.001, "en")).toBe("0");
    expect(numberText(1234.567, "en", 0)).toBe("1,235");
  });

  test("in percent", () => {
    expect(percentText(0.344, "en")).toBe("34%");
    expect(percentText(0.344, "ru", 1)).toBe("34,4\u00a0%");
    expect(percentText(1, "ro")).toBe("100\u00a0%");
  });
});
