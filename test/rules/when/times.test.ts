/** Times of day, said on Monday 23 November 2026 at 10:15: which hour is meant, and what is no time. */
import { describe, expect, test } from "vitest";
import { momentText } from "../../../src/rules/calendar/day.ts";
import { readWhen } from "../../../src/rules/when/when.ts";

function read(said: string): string {
  const now = { day: "2026-11-23", time: "10:15" } as const;
  const reading = readWhen(said, now, { workingDays: [1, 2, 3, 4, 5], daysOff: [] });
  if (reading.kind === "read") return momentText(reading.moment);
  if (reading.kind === "ambiguous") return reading.readings.map(momentText).join(" or ");
  return reading.kind;
}

describe("the hour that is meant", () => {
  test.each([
    ["tomorrow at 0", "2026-11-24T00:00"],
    ["завтра в 0:30", "2026-11-24T00:30"],
    ["завтра в 00:30", "2026-11-24T00:30"],
    ["tomorrow at 1", "2026-11-24T13:00"],
    ["завтра в 3:05", "2026-11-24T15:05"],
    ["tomorrow at 6", "2026-11-24T18:00"],
    ["tomorrow at 7", "2026-11-24T07:00 or 2026-11-24T19:00"],
    ["завтра в 7:00", "2026-11-24T07:00 or 2026-11-24T19:00"],
    ["завтра в 07:00", "2026-11-24T07:00"],
    ["завтра в 07", "2026-11-24T07:00"],
    ["завтра в 70", "unreadable"],
    ["tomorrow at 8", "2026-11-24T08:00"],
    ["завтра в 8:00", "2026-11-24T08:00"],
    ["tomorrow at 20", "2026-11-24T20:00"],
    ["tomorrow 12 am", "2026-11-24T00:00"],
    ["tomorrow 1am", "2026-11-24T01:00"],
    ["tomorrow 1 pm", "2026-11-24T13:00"],
    ["tomorrow 12 pm", "2026-11-24T12:00"],
    ["tomorrow 13 pm", "unreadable"],
    ["tomorrow 0 pm", "unreadable"],
  ])("%s: %s", (said, moment) => {
    expect(read(said)).toBe(moment);
  });
});

describe("the hour of a part of the day", () => {
  test.each([
    ["завтра в 3 утра", "unreadable"],
    ["завтра в 4 утра", "2026-11-24T04:00"],
    ["завтра в 11 утра", "2026-11-24T11:00"],
    ["завтра в 12 утра", "unreadable"],
    ["завтра в 12 дня", "2026-11-24T12:00"],
    ["завтра в 6 дня", "2026-11-24T18:00"],
    ["завтра в 4 вечера", "2026-11-24T16:00"],
    ["завтра в 11 вечера", "2026-11-24T23:00"],
    ["tomorrow at 7 in the morning", "2026-11-24T07:00"],
    ["tomorrow at 7 in the evening", "2026-11-24T19:00"],
    ["завтра в час", "2026-11-24T13:00"],
    ["завтра в час дня", "2026-11-24T13:00"],
    ["завтра в полпервого", "2026-11-24T12:30"],
  ])("%s: %s", (said, moment) => {
    expect(read(said)).toBe(moment);
  });
});

describe("hours and minutes", () => {
  test.each([
    ["завтра в 10 05", "2026-11-24T10:05"],
    ["завтра в 10 5", "unreadable"],
    ["завтра в 10 051", "unreadable"],
    ["завтра в 3 часа 5 минут", "2026-11-24T15:05"],
    ["завтра в 12 часов 5 минут", "2026-11-24T12:05"],
    ["завтра в 16-30", "2026-11-24T16:30"],
    ["завтра в 16.30", "2026-11-24T16:30"],
    ["завтра в 15/30", "unreadable"],
    ["завтра в 16-5", "unreadable"],
    ["завтра в 9.30", "2026-11-24T09:30"],
    ["завтра в 3.30", "2026-11-24T15:30"],
  ])("%s: %s", (said, moment) => {
    expect(read(said)).toBe(moment);
  });
});

describe("two numbers with a dot are a day where there is such a day, and else a time", () => {
  test.each([
    ["10.12", "2026-12-10"],
    ["31.12", "2026-12-31"],
    ["13.12", "2026-12-13"],
    ["12.13", "2026-11-23T12:13"],
    ["15.30", "2026-11-23T15:30"],
    ["32.12", "unreadable"],
    ["завтра 10.12", "2026-11-24T10:12"],
    ["завтра 31.12", "unreadable"],
    ["25 декабря 10.12", "2026-12-25T10:12"],
    ["25.12.2026 10.11", "2026-12-25T10:11"],
    ["25 декабря 10.30", "2026-12-25T10:30"],
    ["пятница 10.11", "unreadable"],
  ])("%s: %s", (said, moment) => {
    expect(read(said)).toBe(moment);
  });
});

describe("how far ahead", () => {
  test.each([
    ["через полчаса", "2026-11-23T10:45"],
    ["через полтора часа", "2026-11-23T11:45"],
    ["in 1.5 hours", "2026-11-23T11:45"],
    ["+3 days", "2026-11-26"],
    ["+3", "unreadable"],
    ["через 0 дней", "2026-11-23"],
    ["через 1.5 недели", "unreadable"],
    ["через неделю в пятницу", "2026-12-04"],
    ["через 2 недели в пятницу", "2026-12-11"],
    ["friday in 2 weeks", "2026-12-11"],
    ["friday in 2 months", "unreadable"],
    ["weekend in a week", "2026-12-05"],
    ["через полторы недели в пятницу", "unreadable"],
  ])("%s: %s", (said, moment) => {
    expect(read(said)).toBe(moment);
  });
});

describe("years of two digits", () => {
  test.each([
    ["1.1.69", "far"],
    ["1.1.70", "past"],
    ["01.12.27", "2027-12-01"],
    ["5 мая 27", "2027-05-05"],
    ["5 мая 127", "unreadable"],
  ])("%s: %s", (said, moment) => {
    expect(read(said)).toBe(moment);
  });
});
