/** Contacts that are closed or must not be called: counted whatever their date; a date that a call has set is a promise. */
import { describe, expect, test } from "vitest";
import { openBook } from "../../src/book/open-book.ts";
import { wayIn } from "../../src/book/tables/way-in.ts";
import { check } from "../../src/commands/check/check.ts";
import { today } from "../../src/commands/today/today.ts";
import { testRun } from "../support/terminal/command.ts";
import { newFolder } from "../support/workbooks/folders.ts";
import type { SheetFixture } from "../support/workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "../support/workbooks/memory-workbook.ts";

const contacts: SheetFixture = {
  title: "Contacts",
  rows: [
    ["Name", "Phone", "Status", "Next contact"],
    ["Ivy Moss", "0700 900 001", "", "@2026-11-23"],
    ["Bob Pell", "0700 900 002", "Lost", "@2026-11-20"],
    ["Cid Rowe", "0700 900 003", "Won", "@2027-02-01"],
    ["Dot Hale", "0700 900 004", "Lost", "@2026-11-23"],
    ["Eve Hart", "0700 900 005", "Do not call", "@2027-03-01"],
    ["Fay Lund", "0700 900 006", "DNC", ""],
  ],
};

/** Calls of a colleague's machine; `more` others stand below the one that set Dot Hale's date. */
function calls(more: number): SheetFixture {
  const heading = ["Date", "Name", "Phone", "Outcome", "Next contact", "Call id"];
  const theirs = ["@2026-05-23T10:00", "Dot Hale", "0700 900 004", "refused", "@2026-11-23", "a1"];
  const others = Array.from({ length: more }, (_, at) => [
    ...["@2026-06-01T10:00", `Client ${at}`, "0700 800 000", "later", "@2026-06-09", `b${at}`],
  ]);
  return { title: "Calls", rows: [heading, theirs, ...others] };
}

async function told(...sheets: readonly SheetFixture[]): Promise<unknown> {
  const run = testRun({
    workbook: new MemoryWorkbook(sheets),
    home: newFolder(),
    json: true,
    now: "2026-11-23T10:00",
  });
  await today(run.context, {});
  return JSON.parse(run.printed().out);
}

test("closed contacts are counted whatever day their date is", async () => {
  expect(await told(contacts)).toMatchObject({
    cards: [{ name: "Ivy Moss" }],
    closed: { count: 3, rows: [{ name: "Bob Pell" }, { name: "Dot Hale" }, { name: "Cid Rowe" }] },
    doNotCall: { count: 2, rows: [{ name: "Eve Hart" }, { name: "Fay Lund" }] },
  });
});

test.each([0, 3500])(
  "a date that a colleague's call has set is a promise, also %i calls ago",
  async (more) => {
    expect(await told(contacts, calls(more))).toMatchObject({
      cards: [{ name: "Ivy Moss" }, { name: "Dot Hale" }],
      closed: { count: 2 },
    });
  },
);

describe("people without a date whose table has no word for it", () => {
  const people: SheetFixture = {
    title: "People",
    rows: [
      ["Name", "Phone", "Next contact"],
      ...["Ann", "Bea", "Cal", "Dan", "Eli", "Fay"].map((name, at) => [name, `0700 900 01${at}`, null]),
      ["Fay", "0700 900 015", null],
    ],
  };
  const called: SheetFixture = {
    title: "Calls",
    rows: [
      ["Date", "Name", "Phone", "Outcome", "Call id", "Undone"],
      ...[
        ["@2026-11-02T10:00", "Ann", "0700 900 010", "refused", "c1", null],
        ["@2026-11-03T10:00", "Bea", "0700 900 011", "refused", "c2", null],
        ["@2026-11-04T10:00", "Bea", "0700 900 011", "no answer", "c3", null],
        ["@2026-11-05T10:00", "Cal", "0700 900 012", "won", "c4", "yes"],
        ["@2026-11-06T10:00", "Dan", "0700 900 013", "won", "c5", null],
        ["@2026-11-07T10:00", "Dan", "0700 900 013", "skipped", "c6", null],
        ["@2026-11-08T10:00", "Fay", "0700 900 015", "refused", "c7", null],
      ],
    ],
  };
  test("are offered where the call may have been with somebody alike who has a date", async () => {
    const twin = ["Ann", "0700 900 010", "@2026-12-24"];
    const { undated } = Object(await told({ ...people, rows: [...people.rows, twin] }, called));
    expect(undated.map(({ name }: { name: string }) => name)).toEqual(["Ann", ...open]);
  });

  const open = ["Bea", "Cal", "Eli", "Fay", "Fay"];

  test("are not offered where their last call won or lost them, unless it may have been another's", async () => {
    const { undated } = Object(await told(people, called));
    expect(undated.map(({ name }: { name: string }) => name)).toEqual(open);
  });

  test("are counted so by check and given no day by adoption", async () => {
    const book = await openBook(new MemoryWorkbook([people, called]));
    const { undated } = await wayIn(book, "2026-11-23");
    expect(undated.map((row) => book.contacts.name(row))).toEqual(open);
    const run = testRun({ workbook: new MemoryWorkbook([people, called]), home: newFolder() });
    await check(run.context);
    expect(run.printed().out).toMatch(/5\s+without/);
  });

  test.each(["Call date", "Attempts"])("are not offered where nothing stands under “%s”", async (heading) => {
    const [headings = [], ...rows] = people.rows;
    const sheet = { ...people, rows: [[...headings, heading], ...rows.map((row) => [...row, null])] };
    const { undated } = Object(await told(sheet, called));
    expect(undated.map(({ name }: { name: string }) => name)).toEqual(open);
  });

  describe("and whose column of outcomes was left as it was", () => {
    const outcomes = ["", "thinking", "thinking", "thinking", "no answer", ""];
    const withOutcomes = (more: readonly (string | null)[][]) => ({
      ...people,
      rows: [
        ["Name", "Phone", "Next contact", "Outcome"],
        ...["Ann", "Bea", "Cal", "Dan", "Eli"].map((name, at) => [
          ...[name, `0700 900 01${at}`, null],
          outcomes[at] ?? null,
        ]),
        ...more,
      ],
    });
    const namesOf = async (sheet: SheetFixture) => {
      const { undated } = Object(await told(sheet, called));
      return undated.map(({ name }: { name: string }) => name);
    };

    test("are not offered, where none of its words says what the call says", async () => {
      expect(await namesOf(withOutcomes([]))).toEqual(["Bea", "Cal", "Eli"]);
    });

    test("are offered where somebody has set the outcome by hand since: the column has the word", async () => {
      const closed = [
        ["Gil", "0700 900 017", null, "refused"],
        ["Hal", "0700 900 018", null, "won"],
      ];
      expect(await namesOf(withOutcomes(closed))).toEqual(["Bea", "Cal", "Dan", "Eli"]);
    });
  });
});
