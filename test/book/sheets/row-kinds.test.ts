/** Lines below and between the people of a table: which are people, which are remarks, groups and totals. */
import { describe, expect, test } from "vitest";
import { openBook } from "../../../src/book/open-book.ts";
import type { Written } from "../../support/workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "../../support/workbooks/memory-workbook.ts";

type Row = readonly Written[];

const headings: Row = ["Name", "Phone", "Company", "Next contact", "Status", "Notes"];
const ion: Row = ["Ion Popa", "0700 900 001", "Acme", "@2026-11-30", "new", "old"];
const ana: Row = ["Ana Rusu", "0700 900 002", "Best", null, null, null];

async function peopleIn(rows: readonly Row[]): Promise<readonly number[]> {
  const book = await openBook(new MemoryWorkbook([{ title: "People", rows }]), { today: "2026-11-23" });
  return book.contacts.rows;
}

/** The rows of people below Ion and Ana, from row 4 on. */
const below = async (...rows: readonly Row[]) => (await peopleIn([headings, ion, ana, ...rows])).slice(2);

describe("below an empty row, row 4, a name alone is a remark, and a person is told by what else the row says", () => {
  test.each<[string, Row, readonly number[]]>([
    ["a name alone", ["Nora Lup"], []],
    ["a company alone", [null, null, "Coral"], []],
    ["a name and a status", ["Oleg Kim", null, null, null, "new"], [5]],
    ["a name and a note", ["Oleg Kim", null, null, null, null, "likes tea"], [5]],
    ["a name and a company", ["Oleg Kim", null, "Coral"], [5]],
    ["a company and a status", [null, null, "Coral", null, "new"], [5]],
    ["a name and a word for a phone", ["Oleg Kim", "ask Emma"], [5]],
    ["a name and a word for a day", ["Oleg Kim", null, null, "soon"], [5]],
    ["a name and a day", ["Oleg Kim", null, null, "@2026-12-01"], [5]],
  ])("%s", async (_, row, expected) => {
    expect(await below([], row)).toEqual(expected);
  });

  test("a person ends what stands below: the next name alone is one again", async () => {
    expect(await below([], ["Oleg Kim", "0700 900 003"], ["Nora Lup"])).toEqual([5, 6]);
  });

  test("a name in two columns is more than one alone", async () => {
    const named = ["First name", "Last name", "Phone", "Next contact"];
    const people = [
      ["Ion", "Popa", "0700 900 001", "@2026-11-30"],
      ["Ana", "Rusu", "0700 900 002", null],
    ];
    expect(await peopleIn([named, ...people, [], ["Oleg", "Kim"]])).toEqual([2, 3, 5]);
    expect(await peopleIn([named, ...people, [], ["Remarks"]])).toEqual([2, 3]);
  });
});

test("a remark is told from a person only where most people have more than a name", async () => {
  const oleg = ["Oleg Kim"];
  const nora = ["Nora Lup"];
  // One person is too few to tell by.
  expect(await peopleIn([headings, ion, [], nora])).toEqual([2, 4]);
  // Of three, of four, one has a name alone: too many.
  expect(await below(oleg, [], nora)).toEqual([4, 6]);
  expect(await below(ana, oleg, [], nora)).toEqual([4, 5, 7]);
  // Of five one.
  expect(await below(ana, ana, oleg, [], nora)).toEqual([4, 5, 6]);
});

describe("a line of totals", () => {
  test.each<[string, Row, readonly number[]]>([
    ["of several words, with a status beside it", ["Total of all", null, null, null, "new"], []],
    ["of several words with a colon, beside few digits", ["Total of all:", "12-34"], []],
    ["of several words without a colon, beside few digits, is a firm", ["Total of all", "12-34"], [4]],
    ["beside a tick", ["Total:", true], []],
    ["is none with a day to call", ["Total", null, null, "@2026-12-01"], [4]],
    ["is one with a day that is worked out", ["Total", null, null, "=MAX(D2:D3)"], []],
    ["is none with a long phone", ["Total:", "0700 900 003"], [4]],
    ["is none with a phone of zeros and nines", ["Total:", "90-009"], [4]],
    ["is told under the days", [null, null, null, "Total"], []],
    ["is none where a person is to be called about a total", ["Oleg", null, null, "total"], [4]],
  ])("%s", async (_, row, expected) => {
    expect(await below(row)).toEqual(expected);
  });
});

test.each(["Prepared by Nora", "Всего контактов: 2", "Составил Иванов"])(
  "a remark right below, %s, is nobody",
  async (remark) => {
    expect(await below([remark])).toEqual([]);
  },
);

test("headings that stand again above the days alone are nobody", async () => {
  expect(await below([null, null, null, "NEXT contact"])).toEqual([]);
});

test("a name in capitals with nobody below it is a person", async () => {
  expect(await below(["OLEG KIM"])).toEqual([4]);
});

test("a line with a phone above the headings is nobody", async () => {
  expect(await peopleIn([["Our people", "0700 900 100"], [], headings, ion, ana])).toEqual([4, 5]);
});

test("an hour of its own column is that of a day without one", async () => {
  const rows = [
    ["Name", "Phone", "Next contact", "Time"],
    ["Ion", "0700 900 001", "@2026-11-30", "9:30"],
    ["Ana", "0700 900 002", "@2026-11-30T10:00", "9:30"],
    ["Oleg", "0700 900 003", null, "9:30"],
  ];
  const { contacts } = await openBook(new MemoryWorkbook([{ title: "People", rows }]), {
    today: "2026-11-23",
  });
  expect([2, 3, 4].map((key) => contacts.nextContact(key))).toEqual([
    { kind: "set", day: "2026-11-30", time: "09:30" },
    { kind: "set", day: "2026-11-30", time: "10:00" },
    { kind: "none" },
  ]);
});

test.each<[Written, string | null]>([
  ["3 pm", "15:00"],
  ["в 16", "16:00"],
  ["9.15", "09:15"],
  ["09:15:00", "09:15"],
  ["after 3 pm or at 5 pm", null],
  ["Monday 3 pm", null],
  ["0:12:30", null],
  ["any", null],
  [15, null],
])("a column of hours: %s is %s", async (hour, time) => {
  const rows = [
    ["Name", "Phone", "Next contact", "Time"],
    ["Ion", "0700 900 001", "@2026-11-30", hour],
    ["Ana", "0700 900 002", "@2026-11-30", "9:30"],
    ["Oleg", "0700 900 003", "@2026-11-30", "10:30"],
  ];
  const { contacts } = await openBook(new MemoryWorkbook([{ title: "People", rows }]), {
    today: "2026-11-23",
  });
  expect(contacts.nextContact(2)).toEqual({ kind: "set", day: "2026-11-30", time });
});
