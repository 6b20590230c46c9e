/** A cell as the Sheets API gives it, and as it is written: numbers under each kind of format, errors, texts. */
import type { sheets_v4 } from "@googleapis/sheets";
import { describe, expect, it } from "vitest";
import {
  cellOf,
  cellOfPlain,
  enteredPlain,
  enteredTime,
  enteredValue,
  formatFor,
  isEntered,
  numberKind,
} from "../../../../src/workbook/google/reading/cells.ts";
import { value } from "../../contract-cells.ts";

type Format = sheets_v4.Schema$NumberFormat;
const number = (numberValue: number, numberFormat?: Format) =>
  cellOf({
    effectiveValue: { numberValue },
    ...(numberFormat === undefined ? {} : { effectiveFormat: { numberFormat } }),
  });
const text = (shown: string) => ({ kind: "text", text: shown });
const day = { type: "DATE", pattern: "dd.mm.yyyy" };
const hour = { type: "TIME", pattern: "hh:mm" };
const length = { type: "TIME", pattern: "[h]:mm" };

describe("a number", () => {
  it.each<[name: string, number, Format | undefined, object]>([
    ["without a format", 46_350, undefined, { kind: "number", value: 46_350 }],
    ["as money", 1200.5, { type: "CURRENCY", pattern: "0.00 €" }, { kind: "number", value: 1200.5 }],
    ["as a day", 46_350, day, { kind: "date", day: "2026-11-24", time: null }],
    [
      "as a day and an hour",
      46_350.75,
      { type: "DATE_TIME" },
      { kind: "date", day: "2026-11-24", time: "18:00" },
    ],
    ["as a day that is none", -1_000_000, day, { kind: "unreadable", text: "-1000000" }],
    ["as an hour", 0.6875, hour, text("16:30")],
    ["as midnight", 0, hour, text("00:00")],
    ["as an hour of a day", 46_350.6875, hour, { kind: "date", day: "2026-11-24", time: "16:30" }],
    ["as a whole day under a format of hours", 1, hour, { kind: "date", day: "1899-12-31", time: null }],
    ["as a length of time", 26.5 / 24, length, text("26:30")],
    ["as no time at all", 0, length, text("0:00")],
    ["as a length of a minute", 1 / 1440, { type: "TIME", pattern: "[mm]" }, text("0:01")],
    ["as a length below zero", -0.5, length, { kind: "date", day: "1899-12-29", time: "12:00" }],
  ])("%s", (_name, numberValue, format, cell) => {
    const shown = number(numberValue, format);
    expect(shown).toEqual(cell);
    expect(cellOfPlain(numberValue, numberKind(format))).toEqual(shown);
  });
});

describe("any other cell", () => {
  it.each<[name: string, sheets_v4.Schema$CellData | undefined, object]>([
    ["that is missing", undefined, { kind: "empty" }],
    ["with a format alone", { effectiveFormat: { numberFormat: day } }, { kind: "empty" }],
    ["with an empty text", { effectiveValue: { stringValue: "" } }, { kind: "empty" }],
    ["with a text", { effectiveValue: { stringValue: "#N/A is an error" } }, text("#N/A is an error")],
    ["that is ticked", { effectiveValue: { boolValue: true } }, { kind: "boolean", value: true }],
    ["that is not ticked", { effectiveValue: { boolValue: false } }, { kind: "boolean", value: false }],
    ...(
      [
        ["NULL_VALUE", "#NULL!"],
        ["DIVIDE_BY_ZERO", "#DIV/0!"],
        ["VALUE", "#VALUE!"],
        ["REF", "#REF!"],
        ["NAME", "#NAME?"],
        ["NUM", "#NUM!"],
        ["N_A", "#N/A"],
        ["LOADING", "Loading..."],
        ["SOMETHING_NEW", "#ERROR!"],
      ] as const
    ).map(([type, shown]): [string, sheets_v4.Schema$CellData, object] => [
      `with the error ${type}`,
      { effectiveValue: { errorValue: { type } } },
      { kind: "unreadable", text: shown },
    ]),
  ])("%s", (_name, data, cell) => {
    expect(cellOf(data)).toEqual(cell);
  });

  it.each<[unknown, object]>([
    [undefined, { kind: "empty" }],
    [null, { kind: "empty" }],
    ["", { kind: "empty" }],
    [true, { kind: "boolean", value: true }],
    ["Ann", text("Ann")],
    ["#N/A", { kind: "unreadable", text: "#N/A" }],
    ["#REF!", { kind: "unreadable", text: "#REF!" }],
    ["#DIV/0!", { kind: "unreadable", text: "#DIV/0!" }],
    ["no #N/A", text("no #N/A")],
    ["#N/A yet", text("#N/A yet")],
    ["#1", text("#1")],
  ])("as a plain value: %j", (plain, cell) => {
    expect(cellOfPlain(plain)).toEqual(cell);
  });
});

describe("what is sent", () => {
  it.each([
    [null, undefined],
    ["Ann", { stringValue: "Ann" }],
    [12.5, { numberValue: 12.5 }],
    [true, { boolValue: true }],
    ["@2026-11-24", { numberValue: 46_350 }],
    ["@2026-11-24T18:00", { numberValue: 46_350.75 }],
  ])("for %j", (written, sent) => {
    expect(enteredValue(value(written))).toEqual(sent);
  });

  it("is never an empty text, and an hour only where hours are shown", () => {
    expect(enteredValue({ kind: "text", text: "" })).toBeUndefined();
    expect(enteredValue({ kind: "text", text: "16:30" })).toEqual({ stringValue: "16:30" });
    expect(enteredTime({ kind: "text", text: "16:30" })).toEqual({ numberValue: 0.6875 });
    expect(enteredTime({ kind: "text", text: "after lunch" })).toEqual({ stringValue: "after lunch" });
    expect(enteredTime({ kind: "number", value: 16 })).toEqual({ numberValue: 16 });
  });

  it.each([
    [12, { numberValue: 12 }],
    [false, { boolValue: false }],
    ["x", { stringValue: "x" }],
    ["", undefined],
    [null, undefined],
  ])("to put %j back", (plain, sent) => {
    expect(enteredPlain(plain)).toEqual(sent);
  });

  it.each<[boolean, sheets_v4.Schema$ExtendedValue | undefined, sheets_v4.Schema$ExtendedValue | undefined]>([
    [true, undefined, undefined],
    [true, { stringValue: "" }, undefined],
    [true, { stringValue: "x" }, { stringValue: "x" }],
    [false, { stringValue: "x" }, { stringValue: "y" }],
    [false, { stringValue: "x" }, undefined],
    [true, { numberValue: 46_350.75 }, { numberValue: 46_350.750_005 }],
    [false, { numberValue: 46_350.75 }, { numberValue: 46_350.750_012 }],
    [false, { numberValue: 1 }, { stringValue: "1" }],
    [false, { numberValue: 1 }, undefined],
    [false, undefined, { numberValue: 1 }],
    [true, { boolValue: true }, { boolValue: true }],
    [false, { boolValue: true }, { boolValue: false }],
    [false, { formulaValue: "=1" }, undefined],
    [true, { formulaValue: "=1" }, { formulaValue: "=1" }],
  ])("is there: %s for %j and %j", (isThere, userEnteredValue, sent) => {
    expect(isEntered(userEnteredValue === undefined ? undefined : { userEnteredValue }, sent)).toBe(isThere);
  });
});

describe("the format that is set", () => {
  const moment = { type: "DATE_TIME", pattern: "dd.mm.yyyy hh:mm" };
  it.each<[string, Parameters<typeof value>[0], Format | undefined, unknown]>([
    ["a text keeps it", "Ann", day, "keep"],
    ["nothing keeps it", null, day, "keep"],
    ["a number keeps that of numbers", 5, { type: "NUMBER" }, "keep"],
    ["a number takes a day's away", 5, day, "none"],
    ["a number takes a moment's away", 5, moment, "none"],
    ["a day keeps a day's", "@2026-11-24", day, "keep"],
    ["a day where there is none", "@2026-11-24", undefined, { type: "DATE" }],
    ["a day among numbers", "@2026-11-24", { type: "NUMBER", pattern: "0.00" }, { type: "DATE" }],
    ["a day takes the hour out", "@2026-11-24", moment, { type: "DATE", pattern: "dd.mm.yyyy" }],
    [
      "a day takes seconds and am/pm out",
      "@2026-11-24",
      { type: "DATE_TIME", pattern: "h:mm:ss am/pm, m/d/yy" },
      { type: "DATE", pattern: "m/d/yy" },
    ],
    ["a day where the hour is all", "@2026-11-24", { type: "DATE_TIME", pattern: "hh:mm" }, { type: "DATE" }],
    [
      "a day where the hour can't be taken out",
      "@2026-11-24",
      { type: "DATE_TIME", pattern: "dd.mm.yyyy h.mm" },
      { type: "DATE" },
    ],
    ["a day where the moment has no pattern", "@2026-11-24", { type: "DATE_TIME" }, { type: "DATE" }],
    ["a moment keeps a moment's", "@2026-11-24T18:00", moment, "keep"],
    [
      "a moment puts the hour behind the day",
      "@2026-11-24T18:00",
      day,
      { type: "DATE_TIME", pattern: "dd.mm.yyyy hh:mm" },
    ],
    ["a moment where the day has no pattern", "@2026-11-24T18:00", { type: "DATE" }, { type: "DATE_TIME" }],
    ["a moment among numbers", "@2026-11-24T18:00", { type: "NUMBER", pattern: "0" }, { type: "DATE_TIME" }],
    ["a moment where there is none", "@2026-11-24T18:00", undefined, { type: "DATE_TIME" }],
  ])("%s", (_name, written, own, format) => {
    expect(formatFor(value(written), own)).toEqual(format);
  });
});
