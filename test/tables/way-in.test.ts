import { describe, expect, it } from "vitest";
import { openBook } from "../../src/book/open-book.ts";
import { wayIn } from "../../src/book/tables/way-in.ts";
import type { Written } from "../support/workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "../support/workbooks/memory-workbook.ts";

describe("a table without a next contact", () => {
  const rows = [
    ["Client", "Phone", "Status", "Due date", "Renewal date", null, "x"],
    ["Ivy Moss", "0700 900 001", "Warm", "@2026-11-30", "@2027-01-01", null, null],
    ["Bob Pell", "0700 900 002", "Lost", "@2026-10-01", "@2027-01-01", null, null],
    ["Cid Rowe", "0700 900 003", "do not call", null, null, null, null],
    ["Dot Hale", "0700 900 004", null, null, null, null, null],
  ];

  it("says where the column goes, which date could serve, and who has none", async () => {
    const workbook = new MemoryWorkbook([{ title: "People", rows }]);
    const book = await openBook(workbook, { mayLackNextContact: true });
    const found = await wayIn(book, "2026-11-23");
    expect(found.lacking).toEqual([
      { sheet: "People", headingRow: 1, column: 8, heading: "Next contact date" },
    ]);
    expect(found.couldServe).toEqual([
      {
        ...{ sheet: "People", column: 4, cell: "People!D1", heading: "Due date" },
        ...{ filled: 2, dates: 2, future: 1 },
      },
    ]);
    expect(found.undated).toEqual([2, 5]);
  });

  it("lacks nothing where there is one", async () => {
    const workbook = new MemoryWorkbook([
      {
        title: "People",
        rows: [
          ["Name", "Next contact"],
          ["Ivy Moss", "@2026-11-30"],
        ],
      },
    ]);
    const found = await wayIn(await openBook(workbook), "2026-11-23");
    expect(found).toEqual({ lacking: [], couldServe: [], undated: [] });
  });
});

describe("a column of times", () => {
  it.each([
    [["Name", "Phone", "Next contact", "Time"], 4],
    [["Name", "Phone", "Time", "Next contact"], 3],
    [["Name", "Time", "Phone", "Next contact"], null],
    [["Name", "Next contact", "Phone", "Time"], null],
  ])("of %j is of the next contact where it stands beside it", async (headings, time) => {
    const cells = new Map<string, string>([
      ["Name", "Ivy Moss"],
      ["Phone", "0700 900 001"],
      ["Next contact", "@2026-11-30"],
      ["Time", "14:30"],
    ]);
    const rows = [headings, headings.map((heading) => cells.get(heading) ?? null)];
    const { contacts } = await openBook(new MemoryWorkbook([{ title: "People", rows }]));
    expect(contacts.nextContact(2)).toMatchObject({ time: time === null ? null : "14:30" });
  });
});

describe("a column of dates that could serve", () => {
  const serving = async (heading: string, ...days: Written[]) => {
    const rows = [
      ["Client", "Phone", heading],
      ...days.map((day, at) => [`Client ${String.fromCharCode(65 + at)}`, `0700 900 00${at}`, day]),
    ];
    const workbook = new MemoryWorkbook([{ title: "People", rows }]);
    const { couldServe } = await wayIn(await openBook(workbook, { mayLackNextContact: true }), "2026-11-23");
    return couldServe.map(({ dates, filled, future }) => [filled, dates, future]);
  };
  const past = "@2026-11-22";
  const today = "@2026-11-23";

  it.each<[string, string, Written[], number[][]]>([
    ["about something to do", "Due date", [past, "@2026-11-30", null], [[2, 2, 1]]],
    ["with a day of today, which is to come", "Due date", [today], [[1, 1, 1]]],
    ["half of which are dates", "Due date", [past, "soon"], [[2, 1, 0]]],
    ["fewer than half of which are dates", "Due date", [past, "soon", "later"], []],
    ["without any", "Due date", [null, null], []],
    ["that only says it is one, most to come", "Date", [today, "@2026-11-30", past], [[3, 3, 2]]],
    ["that only says it is one, half to come", "Date", [today, past], [[2, 2, 1]]],
    ["that only says it is one, mostly past", "Date", [today, past, past], []],
    ["of birth", "Birthday", ["@2026-11-30"], []],
    ["of a delivery", "Delivery date", ["@2026-11-30"], []],
  ])("is one %s", async (_, heading, days, expected) => {
    expect(await serving(heading, ...days)).toEqual(expected);
  });
});

describe("who has no next contact", () => {
  it("are those who are open, by their rows and by their calls", async () => {
    const calls = {
      title: "Calls",
      rows: [
        ["Call id", "Date", "Name", "Phone", "Outcome"],
        ["c-1", "@2026-11-20T10:00", "Dot Hale", "0700 900 004", "Refused"],
      ],
    };
    const rows = [
      ["Client", "Phone", "Status", "Next contact"],
      ["Ivy Moss", "0700 900 001", "new", "@2026-11-30"],
      ["Bob Pell", "0700 900 002", "new", null],
      ["Cid Rowe", "0700 900 003", "won", null],
      ["Dot Hale", "0700 900 004", "new", null],
    ];
    const book = await openBook(new MemoryWorkbook([{ title: "People", rows }, calls]));
    expect((await wayIn(book, "2026-11-23")).undated).toEqual([3]);
  });
});

describe("an empty column", () => {
  const nextIn = async (...headings: string[]) => {
    const rows = [
      ["Name", "Phone", ...headings],
      ["Ivy Moss", "0700 900 001"],
      ["Bob Pell", "0700 900 002"],
    ];
    const book = await openBook(new MemoryWorkbook([{ title: "People", rows }]), {
      mayLackNextContact: true,
    });
    return book.contacts.columns.get("nextContact") ?? null;
  };

  it.each([
    [["Follow-up"], 3],
    [["Reapelare"], 3],
    [["Связаться"], 3],
    [["Follow-up sent"], null],
    [["Callback notes"], null],
    [["Follow-up", "Ring back"], null],
  ])("under %j", async (headings, column) => {
    expect(await nextIn(...headings)).toBe(column);
  });
});

describe("the Settings sheet", () => {
  const settings = (...lines: [string, string][]) => ({
    title: "Settings",
    rows: [["Setting", "Value"], ...lines],
  });

  it("names the contacts sheet where several could be it", async () => {
    const people = (name: string, second: string) => ({
      title: name,
      rows: [
        ["Client", "Phone", second],
        [`Ivy ${name}`, "0700 900 001", "x"],
      ],
    });
    const sheets = [people("Firms", "Town"), people("Leads", "Colour")];
    const asked = openBook(new MemoryWorkbook(sheets), { mayLackNextContact: true });
    await expect(asked).rejects.toMatchObject({
      code: "workbook.several-tables",
      data: { sheets: ["Firms", "Leads"] },
    });
    const told = new MemoryWorkbook([...sheets, settings(["Contacts sheet", "Leads"])]);
    const book = await openBook(told, { mayLackNextContact: true });
    expect(book.contacts.title).toBe("Leads");
  });

  it("names it too where one sheet has more columns that are known than the other", async () => {
    const leads = {
      title: "Leads",
      rows: [
        ["Client", "Phone", "Status", "Note", "Next call"],
        ["Ivy Moss", "0700 900 001", "", "", "@2026-11-30"],
      ],
    };
    const firms = {
      title: "Renewals",
      rows: [
        ["Firm", "Follow-up date"],
        ["Pell Ltd", "@2026-11-23"],
      ],
    };
    await expect(openBook(new MemoryWorkbook([leads, firms]))).rejects.toMatchObject({
      code: "workbook.several-tables",
      data: { sheets: ["Leads", "Renewals"] },
    });
    // What is told of the very same people is no second table.
    const tasks = {
      title: "Tasks",
      rows: [
        ["Client", "Follow-up date"],
        ["Ivy Moss", "@2026-11-23"],
      ],
    };
    const book = await openBook(new MemoryWorkbook([tasks, leads]));
    expect(book.contacts.title).toBe("Leads");
  });

  it("takes one column and leaves another", async () => {
    const rows = [
      ["Client", "Phone", "Mood", "Stage", "Next call"],
      ["Ivy Moss", "0700 900 001", "Lost", "Warm", "@2026-11-30"],
    ];
    const lines = settings(["Columns taken", "Status = Mood"], ["Columns left alone", "Phone; Stage"]);
    const book = await openBook(new MemoryWorkbook([{ title: "People", rows }, lines]));
    expect(book.contacts.columns.get("status")).toBe(3);
    expect(book.contacts.contact(2)).toMatchObject({ status: "Lost", phone: null });
  });
});
