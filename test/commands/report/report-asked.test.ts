/** What is typed after `followup report`: the days that it means, and what is said where it means none. */
import { describe, expect, it } from "vitest";
import { languages } from "../../../src/base/language.ts";
import {
  changedOn,
  neededOf,
  periodsOf,
  type ReportOptions,
} from "../../../src/commands/report/report-options.ts";
import { reportCommandWords } from "../../../src/words/report/report-command.ts";
import { failureOf } from "../../support/failure-of.ts";

/** A Thursday. */
const today = "2026-11-26";
const period = (options: ReportOptions) => {
  const { from, to } = periodsOf(options, today, "en").period;
  return [from, to];
};

describe("the days", () => {
  it.each<[ReportOptions, string | null, string | null]>([
    [{ week: "this" }, "2026-11-23", "2026-11-29"],
    [{ week: "2026-W48" }, "2026-11-23", "2026-11-29"],
    [{ week: "last" }, "2026-11-16", "2026-11-22"],
    [{ since: "2026-11-26" }, "2026-11-26", "2026-11-26"],
    [{ since: "2026-11-20", until: "2026-11-20" }, "2026-11-20", "2026-11-20"],
    [{ since: "yesterday" }, "2026-11-25", "2026-11-26"],
    [{ all: true }, null, null],
    [{ all: false, since: "2026-11-20" }, "2026-11-20", "2026-11-26"],
  ])("%j", (options, from, to) => {
    expect(period(options)).toEqual([from, to]);
  });

  it("of a week may be asked for from its Monday on, and not on the Sunday before", () => {
    expect(periodsOf({ week: "2026-W48" }, "2026-11-23", "en").period).toMatchObject({ from: "2026-11-23" });
    expect(failureOf(() => periodsOf({ week: "2026-W48" }, "2026-11-22", "en"))).toEqual([
      "usage.unreadable-option",
      { option: "--week", text: "2026-W48", expected: reportCommandWords.en.expected.begunWeek },
    ]);
  });

  it.each(["ru", "ro"] as const)("are typed with the day first in %s", (language) => {
    expect(periodsOf({ since: "05/11/2026" }, today, language).period.from).toBe("2026-11-05");
  });
});

type Expected = keyof (typeof reportCommandWords)["en"]["expected"];

describe.each(languages)("in %s it is said what was expected", (language) => {
  const { expected } = reportCommandWords[language];
  const asked = (options: ReportOptions) => {
    periodsOf(options, today, language);
    neededOf(options, language);
    changedOn(options, today, language);
  };

  it.each<[ReportOptions, string, string, Expected]>([
    [{ week: "qqq" }, "--week", "qqq", "week"],
    [{ week: "" }, "--week", "", "week"],
    [{ since: "qqq" }, "--since", "qqq", "day"],
    [{ until: "qqq" }, "--until", "qqq", "day"],
    [{ since: "2026-11-27" }, "--since", "2026-11-27", "notAfterToday"],
    [{ since: "2026-11-20", until: "2026-11-19" }, "--until", "2026-11-19", "order"],
    [{ min: "-1" }, "--min", "-1", "number"],
    [{ min: "12345678" }, "--min", "12345678", "number"],
    [{ min: "5 calls" }, "--min", "5 calls", "number"],
    [{ changed: "qqq" }, "--changed", "qqq", "day"],
    [{ changed: "2026-11-27" }, "--changed", "2026-11-27", "pastDay"],
    [{ reason: "Price" }, "--reason", "Price", "withChanged"],
  ])("%j", (options, option, text, key) => {
    const expectation = expected[key];
    expect(failureOf(() => asked(options))).toEqual([
      "usage.unreadable-option",
      { option, text, expected: typeof expectation === "string" ? expectation : null },
    ]);
  });
});

it.each<[ReportOptions, number | null]>([
  [{}, null],
  [{ min: "0" }, 0],
  [{ min: " 30 " }, 30],
  [{ min: "1234567" }, 1_234_567],
])("%j needs %s calls", (options, needed) => {
  expect(neededOf(options, "en")).toBe(needed);
});

it.each<[ReportOptions, string | null]>([
  [{}, null],
  [{ changed: "2026-11-26" }, "2026-11-26"],
  [{ changed: "2026-11-26", reason: "Price" }, "2026-11-26"],
])("%j changed something on %s", (options, day) => {
  expect(changedOn(options, today, "en")).toBe(day);
});
