/** A day goes into a column as its owner writes days there, and as a real date wherever that could be read two ways. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dateAsColumn, momentAsColumn } from "../../src/book/plans/date-spelling.ts";
import type { DateOrder } from "../../src/rules/calendar/date-order.ts";
import type { Moment } from "../../src/rules/calendar/day.ts";
import type { Value } from "../../src/workbook/cell.ts";
import { cellOf, gridOf, makeSheet, type Written } from "../support/workbooks/memory-sheet.ts";

const day = "2026-03-07";

function placeIn(column: readonly Written[], before: Written = null, order: DateOrder = "unknown") {
  const grid = gridOf(makeSheet({ title: "S", rows: column.map((cell) => [cell]) }), {});
  return {
    ...{ part: { grid }, column: 1, before: cellOf(before), order },
    rows: () => column.map((_cell, index) => index + 1),
  };
}

function written(column: readonly Written[], moment: Moment = { day, time: null }, before?: Written): string {
  return shown(dateAsColumn(moment, placeIn(column, before)));
}

function shown(value: Value): string {
  if (value.kind === "text") return value.text;
  if (value.kind !== "date") throw new Error(value.kind);
  return `@${value.day}${value.time === null ? "" : `T${value.time}`}`;
}

describe("a day among texts", () => {
  test.each<[column: readonly Written[], becomes: string]>([
    [["05.11.2026"], "07.03.2026"],
    [["5.11.2026"], "7.3.2026"],
    [["5.1.2026", "17.12.2026"], "7.3.2026"],
    [["05.11.26"], "07.03.26"],
    [["5.11"], "07.03.2026"],
    [["05.11", "06.11"], "07.03.2026"],
    [["2026-11-05"], "2026-03-07"],
    [["2026/11/05"], "2026/03/07"],
    [["2026.11.05"], "2026.03.07"],
    [["05.11.2026 10:00", " 06.11.2026 "], "07.03.2026"],
    [["05.11.26", "2026-11-05", "2026-11-06"], "2026-03-07"],
    [["after 20 November", "05.11.2026"], "07.03.2026"],
    [["20 ноября 2026"], "7 марта 2026"],
    [["20 ноября 2026 г.", "21 ноября 2026 г."], "7 марта 2026 г."],
    [["20 ноя 2026"], "7 мар 2026"],
    [["20 ноября"], "7 марта 2026"],
    [["20 Nov 2026"], "7 Mar 2026"],
    [["20 nov"], "7 mar 2026"],
    [["05-Nov-26"], "07-Mar-26"],
    [["20 NOV 2026"], "7 MAR 2026"],
    [["20 November 2026"], "7 March 2026"],
    [["20 noiembrie 2026"], "7 martie 2026"],
    [["Nov 20, 2026"], "Mar 7, 2026"],
    [["November 20, 2026", "20.11.2026", "November 21, 2026"], "March 7, 2026"],
  ])("%j is followed by %s", (column, becomes) => {
    expect(written(column)).toBe(becomes);
    expect(written(column, { day, time: "16:30" })).toBe(`${becomes} 16:30`);
  });

  test.each<[column: readonly Written[]]>([
    [[]],
    [["tomorrow", "next week"]],
    [["05/11/2026"]],
    [["25/11/2026", "11/25/2026"]],
    [["25/11/202"]],
    [["25/11-2026"]],
    [["125/11/2026"]],
    [["call on 05.11.2026"]],
    [["20 Movember 2026"]],
    [["25/11/2026"]],
    [["11/25/2026"]],
    [["25-11-26"]],
    [["@2026-11-05", "05.11.2026"]],
    [["@2026-11-05", "@2026-11-06", "05.11.2026"]],
    [[46000, 46001, "05.11.2026"]],
    [["@2026-11-05", "tomorrow", "perhaps", "05.11.2026"]],
  ])("%j is followed by a real date", (column) => {
    expect(written(column)).toBe("@2026-03-07");
    expect(written(column, { day, time: "16:30" })).toBe("@2026-03-07T16:30");
  });

  test.each<[column: readonly Written[], order: DateOrder, becomes: string]>([
    [["25/11/2026"], "day-first", "07/03/2026"],
    [["25/1/2026"], "day-first", "7/3/2026"],
    [["25-11-26"], "day-first", "07-03-26"],
    [["11/25/2026"], "month-first", "03/07/2026"],
    [["1/25/26", "11/05/26"], "month-first", "3/7/26"],
    [["05/11/2026", "25/11/2026"], "day-first", "07/03/2026"],
    [["05/11/2026"], "day-first", "07/03/2026"],
    [["11/25/2026"], "day-first", "@2026-03-07"],
    [["25/11/2026", "11/25/2026"], "day-first", "@2026-03-07"],
  ])("%j in a workbook that writes %s is followed by %s", (column, order, becomes) => {
    expect(shown(dateAsColumn({ day, time: null }, placeIn(column, null, order)))).toBe(becomes);
  });

  test("that can be read one way only is written with slashes, whatever stands beside it", () => {
    expect(written(["11/25/2026"], { day: "2026-03-17", time: null })).toBe("03/17/2026");
    expect(written(["25/11/2026"], { day: "2026-03-03", time: null })).toBe("03/03/2026");
  });

  test("among texts with slashes is one only while others than the one it replaces tell their order", () => {
    const column = ["11/25/2026", "11/28/2026", "12/05/2026"];
    expect(written(column)).toBe("03/07/2026");
    expect(written(column, { day, time: null }, "12/05/2026")).toBe("03/07/2026");
    expect(written(column, { day, time: null }, "11/25/2026")).toBe("@2026-03-07");
  });

  test.each<[before: Written]>([["@2026-11-05"], [46000]])("over %j stays a date", (before) => {
    expect(written(["05.11.2026", "06.11.2026"], { day, time: null }, before)).toBe("@2026-03-07");
  });

  test("is written as the first sixty say", () => {
    const sixty = Array.from({ length: 60 }, (): Written => "05.11.2026");
    const dates = Array.from({ length: 100 }, (): Written => "@2026-11-05");
    expect(written([...sixty, ...dates])).toBe("07.03.2026");
    expect(written([...sixty.slice(1), ...dates, ...sixty])).toBe("07.03.2026");
    expect(written([...dates, ...sixty, ...sixty])).toBe("@2026-03-07");
    const empty = Array.from({ length: 200 }, (): Written => null);
    expect(written([...empty, "05.11.2026"])).toBe("07.03.2026");
  });

  test("that has been written is the same spelling again, for every day and spelling", () => {
    const first = fc.constantFrom(
      "05.11.2026",
      "5.11.2026",
      "05.11.26",
      "2026-11-05",
      "2026/11/05",
      "25/11/2026",
    );
    const days = fc.tuple(fc.integer({ min: 13, max: 28 }), fc.integer({ min: 10, max: 12 }));
    fc.assert(
      fc.property(first, days, (like, [date, month]) => {
        const moment: Moment = { day: `2027-${month}-${date}`, time: null };
        const once = written([like], moment);
        expect(once).not.toMatch(/^@/);
        expect(written([like, once, once], moment)).toBe(once);
        const numbers = once.match(/\d+/g)?.map(Number) ?? [];
        expect(numbers.sort()).toEqual([date, month, once.includes("2027") ? 2027 : 27].sort());
      }),
    );
  });
});

describe("the moment of a call", () => {
  const moment: Moment = { day, time: "16:30" };

  test.each<[column: readonly Written[], becomes: string]>([
    [["@2026-11-05T10:00"], "@2026-03-07T16:30"],
    [["@2026-11-05"], "@2026-03-07"],
    [["@2026-11-05", "@2026-11-05T10:00"], "@2026-03-07"],
    [["@2026-11-05", "@2026-11-05T10:00", "@2026-11-06T10:00"], "@2026-03-07T16:30"],
    [["05.11.2026 10:00"], "07.03.2026 16:30"],
    [["05.11.2026 9:05"], "07.03.2026 16:30"],
    [["05.11.2026"], "07.03.2026"],
    [["05.11.2026 10:00", "05.11.2026", "05.11.2026"], "07.03.2026"],
    [[46000.5, true], "@2026-03-07"],
    [[], "@2026-03-07"],
  ])("after %j is %s: a time only where most have one", (column, becomes) => {
    expect(shown(momentAsColumn(moment, placeIn(column)))).toBe(becomes);
  });

  test("is written as the first sixty say", () => {
    const clocked = Array.from({ length: 60 }, (): Written => "@2026-11-05T10:00");
    const plain = Array.from({ length: 200 }, (): Written => "@2026-11-05");
    expect(shown(momentAsColumn(moment, placeIn([...clocked, ...plain])))).toBe("@2026-03-07T16:30");
    expect(shown(momentAsColumn(moment, placeIn([...plain.slice(0, 31), ...clocked])))).toBe("@2026-03-07");
    expect(shown(momentAsColumn(moment, placeIn([...plain.slice(0, 61), ...clocked, ...clocked])))).toBe(
      "@2026-03-07",
    );
  });
});
