import { describe, expect, it } from "vitest";
import { isYearless, readNearDate } from "../../../src/rules/when/cell-date.ts";

describe("a day without a year", () => {
  it.each([
    ["20.11", "2026-11-20", null],
    ["20.11.", "2026-11-20", null],
    ["5.1", "2027-01-05", null],
    ["20 nov", "2026-11-20", null],
    ["20 ноября", "2026-11-20", null],
    ["20 noiembrie", "2026-11-20", null],
    ["Nov 20", "2026-11-20", null],
    ["20.11 15:00", "2026-11-20", "15:00"],
    ["28.05", "2026-05-28", null],
    ["20/11", "2026-11-20", null],
    ["20.11 в 15:00", "2026-11-20", "15:00"],
    ["3 dec at 9:30", "2026-12-03", "09:30"],
    ["пт 20.11", "2026-11-20", null],
    ["20.11 (пт)", "2026-11-20", null],
    ["Fri 4 Dec", "2026-12-04", null],
    ["vineri, 4 decembrie la 15:00", "2026-12-04", "15:00"],
    ["28 nov ora 10", "2026-11-28", "10:00"],
    ["28 nov la ora 10", "2026-11-28", "10:00"],
    ["28.11 la 10", "2026-11-28", "10:00"],
    ["28 ноября в 10", "2026-11-28", "10:00"],
    ["28.11 в 10-30", "2026-11-28", "10:30"],
    ["28.11 в 9 утра", "2026-11-28", "09:00"],
    ["28 nov at 10am", "2026-11-28", "10:00"],
    ["28 Nov 10am", "2026-11-28", "10:00"],
    ["28/11 @ 10", "2026-11-28", "10:00"],
    ["28.11 после обеда", "2026-11-28", "15:00"],
    ["28.11?", "2026-11-28", null],
    ["к 28.11", "2026-11-28", null],
    ["până pe 28.11", "2026-11-28", null],
    ["28.11 звонить", "2026-11-28", null],
    ["28.11 перезвон", "2026-11-28", null],
    ["de sunat 28.11", "2026-11-28", null],
  ])("%s is the nearest such day", (text, day, time) => {
    expect(readNearDate(text, "day-first", "2026-11-23")).toEqual({ kind: "set", day, time });
    expect(isYearless(text)).toBe(true);
  });

  it.each([
    ["25.12", "2026-01-05", "2025-12-25"],
    ["05.01", "2026-12-20", "2027-01-05"],
    ["22.05", "2026-11-20", "2026-05-22"],
    ["20.05", "2026-11-20", "2027-05-20"],
    [" 20.11 ", "2026-11-20", "2026-11-20"],
    ["29.02", "2027-03-01", "2028-02-29"],
  ] as const)("%s, seen on %s, is %s", (text, near, day) => {
    expect(readNearDate(text, "unknown", near)).toMatchObject({ kind: "set", day });
  });

  it.each([
    ...["31.02", "20", "tomorrow", "call 20", "3/4 of it", "12.34", "чт 20.11", "w/c 30 Nov"],
    ...[
      "в 10.11",
      "at 10.11",
      "27-28.11",
      "27.11-28.11",
      "звонил 20.11, ждёт",
      "10.00-12.00",
      "28.11 10:00-11:00",
      "8 900 11 11",
    ],
  ])("%s is none", (text) => {
    expect(readNearDate(text, "day-first", "2026-11-23").kind).toBe("unreadable");
  });

  it("is unreadable where nobody knows when the workbook was saved, and full dates stay as they are", () => {
    expect(readNearDate("20.11", "day-first", null).kind).toBe("unreadable");
    expect(readNearDate("\u200e20.11.2025\u200f", "day-first", "2026-11-23")).toEqual({
      ...{ kind: "set", day: "2025-11-20", time: null },
    });
    expect(isYearless("20.11.2025")).toBe(false);
  });
});
