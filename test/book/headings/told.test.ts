/** How a book tells what it was understood as: every column, the choice of the next contact, what is missing and what is left. */
import { describe, expect, test } from "vitest";
import { understood } from "../../../src/book/headings/understood.ts";
import { openBook } from "../../../src/book/open-book.ts";
import type { SheetFixture, Written } from "../../support/workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "../../support/workbooks/memory-workbook.ts";

class MovingWorkbook extends MemoryWorkbook {
  override readonly needsIds = true;
}

const told = async (workbook: MemoryWorkbook, columns?: Record<string, string>) =>
  understood(await openBook(workbook, { today: "2026-11-23", mayLackNextContact: true, columns }));
const of = (...rows: Written[][]) => told(new MemoryWorkbook([{ title: "People", rows }]));

const due = "@2026-11-30";

describe("the columns of a book", () => {
  test("are told from left to right, each with its cell, its heading and what it is for", async () => {
    const { columns } = await of(
      [
        "Client no",
        "Name",
        "Phone\nat work",
        "Next contact",
        "Time",
        "Do not call",
        "Renewal date",
        "Weather",
      ],
      ["C-1007", "Ion", "0700 900 001", due, "9:30", "no", "@2027-01-01", "fine"],
      ["C-0003", "Ana", "0700 900 002", due, "9:45", "yes", "@2027-01-01", "wet"],
    );
    expect(
      columns.map(({ cell, field, heading, readFor, tellsApart }) => [
        cell,
        heading,
        field,
        readFor,
        tellsApart,
      ]),
    ).toEqual([
      ["People!A1", "Client no", null, null, true],
      ["People!B1", "Name", "name", null, false],
      ["People!C1", "Phone at work", "phone", null, false],
      ["People!D1", "Next contact", "nextContact", null, false],
      ["People!E1", "Time", null, "time", false],
      ["People!F1", "Do not call", null, "do-not-call", false],
      ["People!G1", "Renewal date", null, "renewal", false],
      ["People!H1", "Weather", null, null, false],
    ]);
    expect(columns[1]?.evidence.length).toBeGreaterThan(0);
    expect(columns[7]?.evidence).toEqual([]);
  });

  test("of a name in two and of several phones are all told", async () => {
    const { columns } = await of(
      ["First name", "Last name", "Phone", "Mobile", "Next contact"],
      ["Ion", "Popa", "0700 900 001", "0700 900 011", due],
    );
    expect(columns.map(({ field }) => field)).toEqual(["name", "name", "phone", "phone", "nextContact"]);
  });

  test("tell nobody apart that only count the rows, or say the same twice", async () => {
    const apart = async (...ids: Written[]) =>
      (await of(["Client no", "Name", "Next contact"], ...ids.map((id, at) => [id, `Client ${at}x`, due])))
        .columns[0]?.tellsApart;
    expect(await apart("C-1007", "C-0003")).toBe(true);
    expect(await apart("C-1", "C-2", "C-3")).toBe(false);
    expect(await apart("C-1007", "C-1007")).toBe(false);
    expect(await apart(null, null)).toBe(false);
  });

  test("of two sheets are told sheet by sheet", async () => {
    const sheet = (title: string, ...people: string[]): SheetFixture => ({
      title,
      rows: [
        ["Name", "Phone", "Next contact"],
        ...people.map((name, at) => [name, `0700 ${title.length}${at}`, due]),
      ],
    });
    const {
      columns,
      sheet: first,
      sheets,
    } = await told(new MemoryWorkbook([sheet("Emma", "Ion", "Ana"), sheet("Oleg P", "Zoe", "Ada")]));
    expect([first, sheets]).toEqual(["Emma", ["Emma", "Oleg P"]]);
    expect(columns.map(({ cell }) => cell)).toEqual([
      "Emma!A1",
      "Emma!B1",
      "Emma!C1",
      "Oleg P!A1",
      "Oleg P!B1",
      "Oleg P!C1",
    ]);
  });
});

describe("the choice of the next contact", () => {
  test("is told with what stands in it, why it was taken, and what lost", async () => {
    const { nextContact } = await of(
      ["Name", "Next contact", "Next call"],
      ["Ion", "@2026-11-01", due],
      ["Ana", null, due],
    );
    expect(nextContact).toEqual({
      ...{ cell: "People!C1", heading: "Next call", filled: 2, dates: 2, future: 2, why: "future" },
      rivals: [{ cell: "People!B1", heading: "Next contact", filled: 1, dates: 1, future: 0 }],
    });
  });

  test("is none where no column can be it", async () => {
    expect((await of(["Name", "Phone"], ["Ion", "0700 900 001"])).nextContact).toBeNull();
  });
});

describe("what is missing", () => {
  const headings = [
    "Name",
    "Phone",
    "Next contact",
    "Notes",
    "Owner",
    "Company",
    "Value",
    "Source",
    "Reason",
    "Attempts",
    "Last contact",
  ];

  test("are the fields without a column; a status tells the last outcome as well", async () => {
    expect((await of(headings, ["Ion"])).missing).toEqual(["status", "lastOutcome"]);
    expect((await of([...headings, "Status"], ["Ion"])).missing).toEqual([]);
    expect((await of([...headings, "Last outcome"], ["Ion"])).missing).toEqual(["status"]);
  });

  test("are the ids, too, where rows may move", async () => {
    const rows = [[...headings, "Status"], ["Ion"]];
    expect((await told(new MovingWorkbook([{ title: "People", rows }]))).missing).toEqual(["id"]);
  });
});

test("what is left and what stands twice is told by its cell, but for the column of the next contact", async () => {
  const { doubled, left } = await of(
    ["Name", "Status", "Next contact", "Status", "Reason/notes"],
    ["Ion", "new", due, "old", "x"],
  );
  expect(doubled).toEqual([{ field: "status", heading: "Status", cells: ["People!B1", "People!D1"] }]);
  expect(left).toEqual([
    { cell: "People!B1", heading: "Status", field: "status", why: "doubled" },
    { cell: "People!D1", heading: "Status", field: "status", why: "doubled" },
    { cell: "People!E1", heading: "Reason/notes", field: "note", why: "two-fields" },
  ]);
  const named = await told(
    new MemoryWorkbook([
      {
        title: "People",
        rows: [
          ["Name", "Follow-up"],
          ["Ion", "sent"],
        ],
      },
    ]),
    { nextContact: "Follow-up" },
  );
  expect(named.left).toEqual([]);
});
