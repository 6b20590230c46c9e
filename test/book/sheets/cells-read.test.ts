/** What one cell says: a text, an amount, a moment, a yes, a next contact; and what a row of calls, of reasons says. */
import { describe, expect, test } from "vitest";
import { openBook } from "../../../src/book/open-book.ts";
import {
  amountOf,
  countOf,
  isBlank,
  isNotYet,
  isYes,
  lineOf,
  momentOf,
  textOf,
} from "../../../src/book/sheets/cell-value.ts";
import { callsWith, unansweredInARow } from "../../../src/book/sheets/contact-calls.ts";
import { nextContactOf, timeOf } from "../../../src/book/sheets/next-contact.ts";
import { splitWords } from "../../../src/book/sheets/reasons.ts";
import { cellOf, type Written } from "../../support/workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "../../support/workbooks/memory-workbook.ts";

const blank = { kind: "text", text: " " } as const;

describe("a cell", () => {
  test("is blank with nothing but blanks in it", () => {
    expect([cellOf(null), blank, cellOf("a"), cellOf(0)].map(isBlank)).toEqual([true, true, false, false]);
  });

  test("says a text as a person reads it, on one line or as it stands; an error is told, and is no name", () => {
    expect([textOf(cellOf(" a\n b ")), lineOf(cellOf(" a\n  b ")), lineOf(cellOf("a b"))]).toEqual([
      "a\n b",
      "a b",
      "a b",
    ]);
    expect([textOf(cellOf("#N/A")), lineOf(cellOf("#N/A")), textOf(blank), lineOf(blank)]).toEqual([
      "#N/A",
      null,
      null,
      null,
    ]);
  });

  test.each<[Written, number | null, number | null]>([
    [5, 5, 5],
    [1.5, 1.5, null],
    [-1, -1, null],
    [0, 0, 0],
    ["1 200 €", 1200, 1200],
    ["dear", null, null],
    [true, null, null],
  ])("says an amount, and a count: %s", (written, amount, count) => {
    expect([amountOf(cellOf(written)), countOf(cellOf(written))]).toEqual([amount, count]);
  });

  test("says a moment", () => {
    const order = () => "day-first" as const;
    expect(momentOf(cellOf("@2026-11-23T10:15"), order)).toEqual({ day: "2026-11-23", time: "10:15" });
    expect(momentOf(cellOf("01/02/2026"), order)).toEqual({ day: "2026-02-01", time: null });
    expect([momentOf(cellOf("soon"), order), momentOf(cellOf(46000), order)]).toEqual([null, null]);
  });

  test.each<[Written, boolean, boolean]>([
    [true, true, false],
    [false, false, true],
    [1, true, false],
    [0, false, true],
    ["yes", true, false],
    ["да", true, false],
    ["✓ no", true, true],
    ["no", false, true],
    ["НЕТ", false, true],
    ["nu", false, true],
    ["0", false, true],
    [" ", false, true],
    ["@2026-11-23", true, false],
    [null, false, true],
    ["#N/A", false, true],
    ["-", false, true],
    ["not yet", true, true],
    ["ещё нет", true, true],
    ["notary", true, false],
    ["23.11", true, false],
  ])("says yes, or that it has not happened yet: %s", (written, yes, notYet) => {
    const cell = written === " " ? blank : cellOf(written);
    expect([isYes(cell), isNotYet(cell)]).toEqual([yes, notYet]);
  });
});

describe("the next contact in a cell", () => {
  const none = { kind: "none" };
  const unreadable = (found: string) => ({ kind: "unreadable", found });
  const set = (day: string, time: string | null = null) => ({ kind: "set", day, time });

  test.each<[Written, object]>([
    ["@2026-11-30", set("2026-11-30")],
    ["@2026-11-30T16:00", set("2026-11-30", "16:00")],
    [46_356, set("2026-11-30")],
    [36_526, set("2000-01-01")],
    [73_050, set("2099-12-31")],
    [36_525, unreadable("36525")],
    [73_051, unreadable("73051")],
    [46_356.5, unreadable("46356.5")],
    [true, unreadable("true")],
    ["#N/A", unreadable("#N/A")],
    [null, none],
    ["-", none],
    ["sold", none],
    ["soon", unreadable("soon")],
    ["30.11.2026 16:00", set("2026-11-30", "16:00")],
    ["11/12/2026", set("2026-12-11")],
  ])("%s", (written, expected) => {
    expect(nextContactOf(cellOf(written), () => "day-first")).toEqual(expected);
  });

  test("asks how dates are written only where that matters, and a year only where a day is near", () => {
    const never = () => {
      throw new Error("asked");
    };
    expect(nextContactOf(cellOf("30.11.2026"), never)).toMatchObject({ kind: "set" });
    expect(() => nextContactOf(cellOf("11/12/2026"), never)).toThrow("asked");
    expect(nextContactOf(cellOf("30.11"), never)).toMatchObject({ kind: "unreadable" });
    expect(nextContactOf(cellOf("30.11"), never, "2026-11-23")).toEqual(set("2026-11-30"));
  });

  test.each<[Written, string | null]>([
    ["16:30", "16:30"],
    ["9.15", "09:15"],
    [" 9:15:00 ", "09:15"],
    ["@2026-11-30T16:00", "16:00"],
    ["@2026-11-30", null],
    ["25:00", null],
    ["16:30:30", null],
    ["soon", null],
    [16, null],
    ["at 16:30", "16:30"],
    ["3 pm", "15:00"],
    ["15-00", "15:00"],
    ["в 16", "16:00"],
    ["16 or 17", null],
    ["after 5 calls", null],
    ["0700 900 001", null],
  ])("its hour: %s", (written, time) => expect(timeOf(cellOf(written))).toBe(time));
});

describe("the calls of a sheet", () => {
  const headings: Written[] = [
    "Call id",
    "Date",
    "Name",
    "Phone",
    "Manager",
    "Outcome",
    "Reason",
    "said",
    "Amount",
    "Undone",
  ];
  const calls: Written[][] = [
    headings,
    ["a", "@2026-11-20T10:00", "Ion", "0700 900 001", "Emma", "refused", "Price", "too dear", 900, null],
    ["b", "@2026-11-21T10:00", "Ion", "0700 900 001", "Emma", "no answer", "Price", "x", 5, null],
    ["c", "@2026-11-22T10:00", "Ion", "0700 900 001", "Emma", "later", null, null, null, "yes"],
    [null, null, null, null, null, "won"],
    [null, "@2026-11-22"],
    ["f"],
    [null, null, "Nobody", "0700 900 001"],
    ["h", "@2026-11-22T11:00", "ION", null, "Emma", "later"],
    ["i", "@2026-11-22T11:00", "Ion", "0700 900 009", "Emma", "later"],
  ];
  const people: Written[][] = [
    ["Name", "Phone", "Next contact", "Attempts"],
    ["Ion", "0700 900 001", "@2026-11-30", 7],
    ["Ana", "0700 900 002", null, 3],
    ["Oleg", "0700 900 003", null, null],
  ];
  const open = () =>
    openBook(
      new MemoryWorkbook([
        { title: "People", rows: people },
        { title: "Calls", rows: calls },
      ]),
      { today: "2026-11-23" },
    );

  test("are its rows with an outcome, a day or an id", async () => {
    expect((await (await open()).calls())?.rows).toEqual([2, 3, 4, 5, 6, 7, 9, 10]);
  });

  test("say what a report counts: the reason, the words and the money of a refusal alone", async () => {
    const sheet = await (await open()).calls();
    expect(sheet?.counted(2)).toEqual({
      ...{ row: 2, at: { day: "2026-11-20", time: "10:00" }, outcome: "refused", outcomeText: "refused" },
      ...{ reason: "Price", said: "too dear", amount: 900, undone: false },
    });
    expect(sheet?.counted(3)).toMatchObject({ outcome: "no-answer", reason: null, said: null, amount: null });
    expect(sheet?.counted(4)).toMatchObject({ undone: true });
    expect(sheet?.counted(6)).toMatchObject({ outcome: null, outcomeText: null });
    expect(sheet?.callers(2)).toEqual({ contact: "Ion", phone: "0700 900 001", owner: "Emma" });
    expect([sheet?.id(2), sheet?.at(6)]).toEqual(["a", { day: "2026-11-22", time: null }]);
  });

  test("with a contact are those of the name and the phone, without those that were undone", async () => {
    const book = await open();
    expect((await callsWith(book, book.contacts.contact(2))).map(({ row }) => row)).toEqual([2, 3]);
    expect(await callsWith(book, book.contacts.contact(3))).toEqual([]);
  });

  test("tell how many were not answered in a row; the attempts do where there are none, or another is alike", async () => {
    const called = async (outcomes: string[], ...more: Written[][]) => {
      const rows = outcomes.map((outcome, at): Written[] => [
        ...[`k${at}`, `@2026-11-${10 + at}`, "Ion", "0700 900 001", "Emma", outcome],
      ]);
      const sheets = [
        { title: "People", rows: [...people, ...more] },
        { title: "Calls", rows: [headings, ...rows] },
      ];
      const book = await openBook(new MemoryWorkbook(sheets), { today: "2026-11-23" });
      return unansweredInARow(book, book.contacts.contact(2));
    };
    expect(await called(["no answer", "later", "no answer", "no answer"])).toBe(2);
    expect(await called(["no answer", "moved"])).toBe(1);
    expect(await called(["no answer", "no answer"])).toBe(2);
    expect(await called(["later"])).toBe(0);
    expect(await called([])).toBe(7);
    expect(await called(["no answer"], ["Ion", "0700 900 001"])).toBe(7);
    const book = await open();
    expect(await unansweredInARow(book, { ...book.contacts.contact(4), attempts: -2 })).toBe(0);
    expect(await unansweredInARow(book, book.contacts.contact(4))).toBe(0);
  });
});

test("words that mean the same are parted as people part them", () => {
  expect(splitWords("dear, costly;  too   much\n\rover budget,,")).toEqual([
    "dear",
    "costly",
    "too much",
    "over budget",
  ]);
  expect(splitWords(null)).toEqual([]);
});

test("a reason says what to answer where the sheet has a column for it", async () => {
  const reasons = (...rows: Written[][]) =>
    openBook(
      new MemoryWorkbook([
        { title: "P", rows: [["Name", "Next contact"], ["Ion"]] },
        { title: "Reasons", rows },
      ]),
    );
  const told = await (
    await reasons(
      ["Reason", "Other words", "Improve", "What to answer"],
      ["Price", "dear", "pay in parts", "compare"],
      [null, "lost"],
    )
  ).reasons();
  expect(told?.reasons).toEqual([
    { row: 2, name: "Price", otherWords: ["dear"], improve: "pay in parts", answer: "compare" },
  ]);
  const plain = await (await reasons(["Reason", "Other words", "Improve"], ["Price", null, null])).reasons();
  expect(plain?.reasons).toEqual([{ row: 2, name: "Price", otherWords: [], improve: null }]);
});
