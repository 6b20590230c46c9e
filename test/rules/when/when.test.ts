import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Day, isDay, isTime, momentText, type Time } from "../../../src/rules/calendar/day.ts";
import { isWorkingDay } from "../../../src/rules/calendar/working-days.ts";
import { readWhen, type WhenSettings } from "../../../src/rules/when/when.ts";
import { inDigits, inEnglish, inRomanian, inRussian, type Phrase } from "./when-phrases.ts";

const weekdays: WhenSettings = { workingDays: [1, 2, 3, 4, 5], daysOff: [] };
const monday = { day: "2026-11-23", time: "10:15" } as const;

/** "2026-11-24T10:00", "past 2026-11-22", "2026-12-01 or 2027-01-12", "unreadable"; a moved day with what it was. */
function read(said: string, day: Day = monday.day, time: Time = monday.time, settings = weekdays): string {
  const reading = readWhen(said, { day, time }, settings);
  if (reading.kind === "past" || reading.kind === "far") return `${reading.kind} ${reading.day}`;
  if (reading.kind === "ambiguous") return reading.readings.map(momentText).join(" or ");
  if (reading.kind === "unreadable") return "unreadable";
  const moved = reading.shiftedFrom === null ? "" : ` instead of ${reading.shiftedFrom}`;
  return momentText(reading.moment) + moved;
}

function expectAll(phrases: readonly Phrase[]) {
  test.each(
    phrases.map(([said, moment, from]) => [
      said,
      from === undefined ? moment : `${moment} instead of ${from}`,
    ]),
  )("%s", (said, moment) => {
    expect(read(said)).toBe(moment);
  });
}

describe("said on Monday 23 November 2026 at 10:15, in digits", () => expectAll(inDigits));
describe("said on Monday 23 November 2026 at 10:15, in English", () => expectAll(inEnglish));
describe("said on Monday 23 November 2026 at 10:15, in Russian", () => expectAll(inRussian));
describe("said on Monday 23 November 2026 at 10:15, in Romanian", () => expectAll(inRomanian));

describe("said on another day", () => {
  test.each<[said: string, day: Day, time: Time, reading: string]>([
    ["в следующую пятницу", "2026-11-27", "10:00", "2026-12-04"],
    ["next friday", "2026-11-27", "10:00", "2026-12-04"],
    ["vinerea viitoare", "2026-11-27", "10:00", "2026-12-04"],
    ["next friday", "2026-11-28", "10:00", "2026-12-04"],
    ["friday", "2026-11-27", "10:00", "2026-12-04"],
    ["в пятницу", "2026-11-27", "10:00", "2026-12-04"],
    ["в эту пятницу", "2026-11-27", "10:00", "2026-11-27"],
    ["this friday", "2026-11-28", "10:00", "past 2026-11-27"],
    ["завтра", "2026-11-27", "10:00", "2026-11-28"],
    ["mâine la 10", "2026-11-28", "10:00", "2026-11-29T10:00"],
    ["today", "2026-11-28", "10:00", "2026-11-28"],
    ["сегодня в 18:00", "2026-11-28", "10:00", "2026-11-28T18:00"],
    ["28.11.2026", "2026-11-23", "10:00", "2026-11-28"],
    ["сб 28.11.2026", "2026-11-23", "10:00", "2026-11-28"],
    ["через месяц", "2026-01-31", "10:00", "2026-03-02 instead of 2026-02-28"],
    ["in a month", "2027-10-31", "10:00", "2027-11-30"],
    ["peste o lună", "2028-01-31", "10:00", "2028-02-29"],
    ["in a year", "2028-02-29", "10:00", "2029-02-28"],
    ["1.12", "2026-12-01", "10:00", "2026-12-01"],
    ["1.12", "2026-12-05", "10:00", "2027-12-01"],
    ["1.12", "2027-01-10", "10:00", "2027-12-01"],
    ["15.01", "2026-12-20", "10:00", "2027-01-15"],
    ["29.02", "2027-11-23", "10:00", "2028-02-29"],
    ["31-го", "2026-11-23", "10:00", "2026-12-31"],
    ["через час", "2026-11-23", "23:30", "2026-11-24T00:30"],
    ["через 2 часа", "2026-11-27", "23:00", "2026-11-28T01:00"],
    ["в конце месяца", "2026-11-30", "10:00", "2026-11-30"],
    ["в конце месяца", "2027-01-31", "10:00", "2027-02-26"],
    ["в конце недели", "2026-11-28", "10:00", "2026-12-04"],
    ["next month", "2026-12-31", "10:00", "2027-01-04 instead of 2027-01-01"],
    ["next month", "2027-04-15", "10:00", "2027-05-03 instead of 2027-05-01"],
    ["в ноябре", "2026-11-23", "10:00", "2027-11-01"],
    ["утром", "2026-11-27", "12:00", "2026-11-30T10:00 instead of 2026-11-28"],
    ["утром", "2026-11-27", "08:00", "2026-11-27T10:00"],
    ["tonight", "2026-11-27", "19:00", "past 2026-11-27"],
    ["in 2 weeks", "2026-12-20", "10:00", "2027-01-03"],
    ["через неделю", "2026-11-28", "10:00", "2026-12-05"],
    ["5 dec", "2026-11-27", "10:00", "2026-12-05"],
    ["2026-12-05 10:00", "2026-11-27", "10:00", "2026-12-05T10:00"],
    ["a week on thursday", "2026-11-27", "10:00", "2026-12-10"],
    ["a week from thursday at 11", "2026-11-27", "10:00", "2026-12-10T11:00"],
    ["a week on thursday", "2026-11-25", "10:00", "2026-12-03"],
    ["a week on thursday", "2026-11-26", "10:00", "2026-12-10"],
    ["2 weeks from monday", "2026-11-27", "10:00", "2026-12-14"],
    ["two weeks on friday", "2026-11-27", "10:00", "2026-12-18"],
    ["in a week on thursday", "2026-11-27", "10:00", "2026-12-03"],
    ["через неделю в четверг", "2026-11-27", "10:00", "2026-12-03"],
    ["через неделю после четверга", "2026-11-27", "10:00", "2026-12-10"],
    ["thursday week", "2026-11-27", "10:00", "2026-12-10"],
    ["friday week", "2026-11-27", "10:00", "2026-12-11"],
    ["a week tomorrow", "2026-11-27", "10:00", "2026-12-05"],
    ["tomorrow week", "2026-11-27", "10:00", "2026-12-05"],
    ["2 weeks tomorrow", "2026-11-27", "10:00", "2026-12-12"],
    ["de joi într-o săptămână", "2026-11-27", "10:00", "2026-12-10"],
    ["de joi în două săptămâni", "2026-11-27", "10:00", "2026-12-17"],
    ["de mâine într-o săptămână", "2026-11-27", "10:00", "2026-12-05"],
    ["joi peste o săptămână", "2026-11-27", "10:00", "2026-12-03"],
    ["in the middle of next week", "2026-11-27", "10:00", "2026-12-02"],
    ["at the end of this week", "2026-11-23", "10:00", "2026-11-27"],
    ["ближе к концу недели", "2026-11-23", "10:00", "2026-11-27"],
    ["spre sfârșitul săptămânii", "2026-11-23", "10:00", "2026-11-27"],
    ["mid next week", "2026-11-27", "10:00", "2026-12-02"],
    ["в середине следующей недели", "2026-11-27", "10:00", "2026-12-02"],
    ["la mijlocul săptămânii viitoare", "2026-11-27", "10:00", "2026-12-02"],
    ["in january", "2026-11-27", "10:00", "2027-01-04 instead of 2027-01-01"],
    ["next year", "2026-11-27", "10:00", "2027-01-04 instead of 2027-01-01"],
    ["в начале января", "2026-11-27", "10:00", "2027-01-04 instead of 2027-01-01"],
    ["1 января", "2026-11-27", "10:00", "2027-01-01"],
  ])("%s, on %s at %s", (said, day, time, reading) => {
    expect(read(said, day, time)).toBe(reading);
  });
});

test("a day that was named and is off is kept, and told; days off count as weekends do", () => {
  const settings = { ...weekdays, daysOff: ["2026-11-30"] } satisfies WhenSettings;
  const at = { day: "2026-11-27", time: "10:00" } as const;
  expect(readWhen("tomorrow", at, settings)).toMatchObject({ isDayOff: true, shiftedFrom: null });
  expect(readWhen("30.11", at, settings)).toMatchObject({ isDayOff: true, shiftedFrom: null });
  expect(read("next week", at.day, at.time, settings)).toBe("2026-12-01 instead of 2026-11-30");
  expect(read("in a month", "2026-10-30", at.time, settings)).toBe("2026-12-01 instead of 2026-11-30");
  expect(readWhen("1 dec", at, settings)).toMatchObject({ isDayOff: false });
});

describe("the past is refused, not moved", () => {
  test.each([
    ["yesterday", "past 2026-11-22"],
    ["вчера", "past 2026-11-22"],
    ["ieri", "past 2026-11-22"],
    ["позавчера", "past 2026-11-21"],
    ["3 days ago", "past 2026-11-20"],
    ["3 дня назад", "past 2026-11-20"],
    ["acum 3 zile", "past 2026-11-20"],
    ["01.11.2026", "past 2026-11-01"],
    ["2025-12-01", "past 2025-12-01"],
    ["today at 9:00", "past 2026-11-23"],
    ["в 9 утра", "past 2026-11-23"],
    ["09:30", "past 2026-11-23"],
    ["today at 10:14", "past 2026-11-23"],
    ["1 ноября 2026", "past 2026-11-01"],
  ])("%s", (said, reading) => {
    expect(read(said)).toBe(reading);
  });

  test("this very minute is not past", () => {
    expect(read("today at 10:15")).toBe("2026-11-23T10:15");
  });
});

describe("two readings are both shown", () => {
  test.each([
    ["1/12", "2026-12-01 or 2027-01-12"],
    ["01/12/2027", "2027-12-01 or 2027-01-12"],
    ["завтра в 7", "2026-11-24T07:00 or 2026-11-24T19:00"],
    ["tomorrow at 7:30", "2026-11-24T07:30 or 2026-11-24T19:30"],
    ["la 1.12", "2026-11-23T13:12 or 2026-12-01"],
    ["+30m", "2026-11-23T10:45 or 2029-05-23"],
    ["2 часа", "2026-11-23T12:15 or 2026-11-23T14:00"],
  ])("%s", (said, readings) => {
    expect(read(said)).toBe(readings);
  });

  test("the person's language, a leading zero, a word or the past leave one", () => {
    const russian: WhenSettings = { ...weekdays, language: "ru" };
    expect(read("1/12", monday.day, monday.time, russian)).toBe("2026-12-01");
    expect(read("11/12/2026")).toBe("2026-12-11");
    expect(read("завтра в 07:00")).toBe("2026-11-24T07:00");
    expect(read("завтра в 7 вечера")).toBe("2026-11-24T19:00");
    expect(read("at 7")).toBe("2026-11-23T19:00");
  });
});

test.each([
  "",
  " ",
  "soon",
  "скоро",
  "когда-нибудь",
  "после праздников",
  "через несколько дней",
  "in a few days",
  "peste câteva zile",
  "31.02.2027",
  "2027-02-30",
  "32.01",
  "0.0",
  "завтра в 25:00",
  "завтра в 10:75",
  "завтра послезавтра",
  "понедельник 24.11.2026",
  "friday 26.11",
  "thursday 4",
  "завтра в 12 5",
  "пятница суббота",
  "tomorrow 10:00-12:00",
  "14",
  "17:00 18:00",
  "в 9 утра вечером",
  "01.12.20026",
  "in 99999 weeks",
  "in 9999 years",
  "через 1.5 дня",
  "в",
  "next",
  "in",
  "unde",
  "завтр",
  "<script>",
  "=TODAY()+1",
])("%j is unreadable", (said) => {
  expect(read(said)).toBe("unreadable");
});

test.each([
  ["01.12.2062", "2062-12-01"],
  ["9999-12-30", "9999-12-30"],
  ["+9999d", "2054-04-09"],
])("%j is too far away", (said, day) => {
  expect(read(said)).toBe(`far ${day}`);
});

describe("whatever is said", () => {
  const words = [...inDigits, ...inEnglish, ...inRussian, ...inRomanian].flatMap(([said]) => said.split(" "));
  const phrases = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((said) => said.join(" ")),
  );

  test("a reading is a real moment, not past, and on a working day unless the weekday was named", () => {
    fc.assert(
      fc.property(phrases, (said) => {
        const reading = readWhen(said, monday, weekdays);
        if (reading.kind !== "read") return;
        expect(isDay(reading.moment.day)).toBe(true);
        expect(reading.moment.day >= monday.day).toBe(true);
        if (reading.moment.time !== null) expect(isTime(reading.moment.time)).toBe(true);
        if (reading.shiftedFrom !== null) {
          expect(reading.shiftedFrom < reading.moment.day).toBe(true);
          expect(isWorkingDay(reading.moment.day, weekdays)).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("upper case, spaces and accents change nothing", () => {
    for (const [said, moment] of [...inEnglish, ...inRussian, ...inRomanian]) {
      const loud = read(`  ${said.toUpperCase().replaceAll(" ", "\u00a0 ")} `);
      expect([said, loud.slice(0, moment.length)]).toEqual([said, moment]);
    }
  });

  test("a long text takes no time", () => {
    for (const piece of ["завтра ", "1", "1.", "a ", "- ", "в 1", "пятница,", "\u0301", "ﷺ"]) {
      expect(readWhen(piece.repeat(100_000), monday, weekdays).kind).toBe("unreadable");
    }
  });
});
