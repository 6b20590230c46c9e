/** The small pieces of a report in words: money, brackets, the week that it is about, the workbook's name. */
import { describe, expect, test } from "vitest";
import type { Day } from "../../src/rules/calendar/day.ts";
import type { RefusalReport } from "../../src/rules/report/report.ts";
import { periodPieces } from "../../src/words/report/period-heading.ts";
import { columnNotes, hasLost, lostText, otherMoney } from "../../src/words/report/report-counts.ts";
import { workbookName } from "../../src/words/report/workbook-name.ts";
import { earlyReport, madeCounts, madeReason, madeReport } from "../support/made-report.ts";

describe("money and brackets", () => {
  const lost = (sum: number | null, of: number, others: { sum: number; currency: string }[] = []) => ({
    sum,
    known: 1,
    of,
    others,
  });

  test.each([
    [lost(1_200, 3), "1,200", true],
    [lost(null, 0), "", false],
    [lost(null, 3), "", false],
    [lost(5, 0), "", false],
    [lost(null, 3, [{ sum: 300, currency: "USD" }]), "300\u00a0USD", true],
    [lost(1, 3, [{ sum: 300, currency: "USD" }]), "1 · 300\u00a0USD", true],
  ])("%j is %j", (money, text, has) => {
    expect(lostText(money, "en")).toBe(text);
    expect(hasLost(madeReport({ reasons: [madeReason(0, { lost: money })] }).report)).toBe(has);
    expect(otherMoney(money, "en")).toHaveLength(money.others.length);
  });

  test("brackets are explained only where there are some", () => {
    const none = { refusals: 3, clients: 3 };
    const plain = {
      reasons: [madeReason(0, {})],
      counts: madeCounts({ withoutReason: none, unsorted: none }),
    };
    const many = (differs: Partial<RefusalReport>) =>
      columnNotes(earlyReport({ ...plain, ...differs }).report, "en").length;
    expect(many({})).toBe(0);
    expect(many({ reasons: [madeReason(0, { count: 9 })] })).toBe(1);
    expect(many({ counts: madeCounts({ withoutReason: none, unsorted: { refusals: 4, clients: 3 } }) })).toBe(
      1,
    );
    expect(columnNotes(madeReport(plain).report, "en").length).toBeGreaterThan(1);
  });
});

test.each<[Day, Day, Day, string[]]>([
  ["2026-11-23", "2026-11-26", "2026-11-26", ["2026-W48, this week so far"]],
  ["2026-11-23", "2026-11-29", "2026-11-26", ["2026-W48, this week so far"]],
  ["2026-11-23", "2026-11-25", "2026-11-26", []],
  ["2026-11-23", "2026-11-30", "2026-11-26", []],
  ["2026-11-23", "2026-11-23", "2026-11-23", ["2026-W48, this week so far"]],
  ["2026-11-23", "2026-11-29", "2026-11-29", ["2026-W48, this week"]],
  ["2026-11-16", "2026-11-22", "2026-11-26", ["2026-W47, last week"]],
  ["2026-11-09", "2026-11-15", "2026-11-26", ["2026-W46"]],
  ["2026-11-10", "2026-11-15", "2026-11-26", []],
  ["2026-11-09", "2026-11-22", "2026-11-26", []],
  ["2026-12-07", "2026-12-10", "2026-11-26", []],
])("%s to %s, made on %s, is the week %j", (from, to, madeOn, week) => {
  const whole = { ...madeReport({ from, to, before: null }), madeOn };
  expect(periodPieces(whole, "en").slice(0, -1)).toEqual(week);
  expect(periodPieces({ ...whole, report: madeReport({ from, to }).report }, "en")).toHaveLength(
    week.length + 2,
  );
});

test.each([
  ["clients.xlsx", "clients.xlsx"],
  ["/home/ann/clients.xlsx", "clients.xlsx"],
  ["C:\\work\\clients.xlsx", "clients.xlsx"],
  ["https://docs.google.com/spreadsheets/d/abc/edit?usp=sharing#gid=0", "docs.google.com/spreadsheets/d/abc"],
  ["HTTP://docs.google.com/spreadsheets/d/abc/", "docs.google.com/spreadsheets/d/abc"],
])("the workbook %s is named %s", (place, name) => {
  expect(workbookName(place)).toBe(name);
});
