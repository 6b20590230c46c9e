/** The Settings sheet as people fill it in: what is read keeps its place over the defaults, what can't be read is told. */
import { describe, expect, test } from "vitest";
import { openBook } from "../../../src/book/open-book.ts";
import { ladderFrom, takenColumn, workingDaysFrom } from "../../../src/book/sheets/setting-values.ts";
import { defaultSalesSettings } from "../../../src/rules/deck/sales-settings.ts";
import type { Written } from "../../support/workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "../../support/workbooks/memory-workbook.ts";

const people = {
  title: "People",
  rows: [
    ["Name", "Next contact"],
    ["Ion", "@2026-11-30"],
  ],
};

async function settings(headings: readonly Written[], ...rows: readonly (readonly Written[])[]) {
  const book = await openBook(new MemoryWorkbook([people, { title: "Settings", rows: [headings, ...rows] }]));
  const sheet = await book.settingsSheet();
  if (sheet === null) throw new Error("no settings");
  return sheet;
}

const english = ["Setting", "Value"];

describe("a setting", () => {
  test.each<[string, Written, object]>([
    ["Calls needed for the report", 250, { neededCalls: 250 }],
    ["Звонков для отчёта", "250", { neededCalls: 250 }],
    ["Days ahead for renewals", 45, { renewalDays: 45 }],
    ["Days without a talk before a renewal", 0, { silentDays: 0 }],
    ["A client passed over counts from", 5, { passedOverFrom: 5 }],
    ["What follows when the questions are not asked", "a talk", { whenNotAsked: "a talk" }],
    ["Days between unanswered calls", "1, 3, 9", { retryLadder: [1, 3, 9] }],
    ["WORKING DAYS", "Mon-Sat", { workingDays: [1, 2, 3, 4, 5, 6] }],
    ["Questions before a refusal", "Why?; And when?\nWho?", { saveQuestions: ["Why?", "And when?", "Who?"] }],
    ["Notes also in the contact's row", "no", { noteInContact: false }],
    ["Notes also in the contact's row", "yes", { noteInContact: true }],
  ])("%s: %s", async (label, value, expected) => {
    const sheet = await settings(english, [label, value]);
    expect(sheet.settings).toEqual({ ...defaultSalesSettings, ...expected });
    expect(sheet.unreadable).toEqual([]);
  });

  test("of the table is read beside those of selling", async () => {
    const sheet = await settings(
      english,
      ["Next contact column", "Promise"],
      ["Contacts sheet", "People; Leads"],
      ["Contacts sheet", "Firms"],
      ["Columns taken", "Status = Mood\nPhone = Handy"],
      ["Columns left alone", "Stage; Weather"],
      ["Dates such as 11/12/2026", "month first"],
    );
    expect(sheet).toMatchObject({
      nextContactColumn: "Promise",
      contactSheets: ["People", "Leads", "Firms"],
      leftColumns: ["Stage", "Weather"],
      dateOrder: "month-first",
      unreadable: [],
    });
    expect([...sheet.takenColumns]).toEqual([
      ["status", "Mood"],
      ["phone", "Handy"],
    ]);
  });

  test.each<[string, Written]>([
    ["Calls needed for the report", "many"],
    ["Calls needed for the report", -1],
    ["Calls needed for the report", 1.5],
    ["Days between unanswered calls", "often"],
    ["Working days", "every day"],
    ["Columns taken", "Mood"],
    ["Columns taken", "Status = Mood; Weather"],
    ["Dates such as 11/12/2026", "both"],
  ])("that says nothing of the kind keeps its default, and is told: %s: %s", async (setting, value) => {
    const { settings: read, unreadable } = await settings(english, [null], [setting, value]);
    expect(read).toEqual(defaultSalesSettings);
    expect(unreadable).toEqual([{ cell: "Settings!B3", setting, found: String(value) }]);
  });

  test("without a value, or that nobody knows, is passed over", async () => {
    const sheet = await settings(english, ["Working days", " "], ["Favourite colour", "blue"], [null, 5]);
    expect([sheet.settings, sheet.unreadable]).toEqual([defaultSalesSettings, []]);
  });

  test("stands below the headings alone, wherever its columns are", async () => {
    const book = await openBook(
      new MemoryWorkbook([
        people,
        {
          title: "Settings",
          rows: [
            ["Working days", "Mon"],
            ["Value", "Setting"],
            [7, "A client passed over counts from"],
          ],
        },
      ]),
    );
    expect((await book.settings()).passedOverFrom).toBe(7);
    expect((await book.settings()).workingDays).toEqual(defaultSalesSettings.workingDays);
  });
});

test("days off stand below their heading, and what is no day is told", async () => {
  const sheet = await settings(
    ["Setting", "Value", "Days off"],
    [null, null, "@2026-12-25"],
    ["Dates such as 11/12/2026", "day first", "01/02/2027"],
    [null, null, "Easter"],
    [null, null, null],
    [null, null, "@2027-01-01"],
  );
  expect(sheet.settings.daysOff).toEqual(["2026-12-25", "2027-02-01", "2027-01-01"]);
  expect(sheet.unreadable).toEqual([{ cell: "Settings!C4", setting: "Days off", found: "Easter" }]);
});

describe("what stands in one cell", () => {
  test.each<[string, readonly number[] | null]>([
    ["1, 2, 4, 7", [1, 2, 4, 7]],
    ["1-2–4.7;9/365", [1, 2, 4, 7, 9, 365]],
    ["0", null],
    ["366", null],
    ["1, soon", null],
    ["", null],
    [Array(20).fill("3").join(" "), Array(20).fill(3)],
    [Array(21).fill("3").join(" "), null],
  ])("steps: %s", (text, steps) => expect(ladderFrom(text)).toEqual(steps));

  test.each<[string, readonly number[] | null]>([
    ["Mon–Fri", [1, 2, 3, 4, 5]],
    ["пн - пт", [1, 2, 3, 4, 5]],
    ["lu, ma; mi", [1, 2, 3]],
    ["1-5", [1, 2, 3, 4, 5]],
    ["6-2", [1, 2, 6, 7]],
    ["7", [7]],
    ["3-3", [3]],
    ["Sun Mon", [1, 7]],
    ["Fri, Mon-Tue", [1, 2, 5]],
    ["8", null],
    ["0-3", null],
    ["Mon-Wed-Fri", null],
    ["Mon-soon", null],
    ["Mon, soon", null],
    ["", null],
  ])("working days: %s", (text, days) => expect(workingDaysFrom(text)).toEqual(days));

  test.each<[string, object | null]>([
    ["Status = Stage", { field: "status", heading: "Stage" }],
    ["nextContact=Promise", { field: "nextContact", heading: "Promise" }],
    ["ТЕЛЕФОН = Handy = Mobil", { field: "phone", heading: "Handy = Mobil" }],
    ["Status =", null],
    ["= Stage", null],
    ["Weather = Stage", null],
    ["Status", null],
  ])("a column that is taken: %s", (line, taken) => expect(takenColumn(line)).toEqual(taken));
});
