/** The row of a contact that is added: where it goes, what its cells get, and what finds no column. */
import { describe, expect, test } from "vitest";
import { openBook } from "../../src/book/open-book.ts";
import { type NewContact, newRowOf, planContact, withoutColumn } from "../../src/book/plans/plan-contact.ts";
import { cellText } from "../../src/workbook/cell-text.ts";
import { day } from "../support/desks.ts";
import type { SheetFixture, Written } from "../support/workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "../support/workbooks/memory-workbook.ts";

const due = "@2026-11-23";
const nobody: NewContact = {
  ...{ name: "Ana Rusu", phone: null, company: null, owner: null, value: null, source: null, note: null },
  nextContact: { day: "2026-12-01", time: null },
};

async function bookOf(...sheets: readonly SheetFixture[]) {
  const workbook = new MemoryWorkbook(sheets);
  return openBook(workbook, { today: day });
}

async function rowFor(headings: string[], contact: Partial<NewContact>, ...rows: Written[][]) {
  const book = await bookOf({ title: "Clients", rows: [headings, ...rows] });
  const full = { ...nobody, ...contact };
  const { cells } = newRowOf(book, full);
  expect(cells.map(({ column }) => column)).toEqual(
    cells.map(({ column }) => column).sort((left, right) => left - right),
  );
  return {
    cells: Object.fromEntries(cells.map(({ column, value }) => [headings[column - 1], cellText(value)])),
    lacking: withoutColumn(book, full),
  };
}

describe("the row of a new contact", () => {
  test("says everything that the sheet has a column for, whatever the order of its columns", async () => {
    const all = {
      phone: "+373 600",
      company: "Acme",
      owner: "Emma",
      value: 900,
      source: "fair",
      note: "likes tea",
    };
    const headings = ["Next contact date", "Notes", "Source", "Value", "Owner", "Company", "Phone", "Name"];
    const others = [due, "old", "web", 100, "Ivan", "Best", "+373 601", "C1"];
    expect(await rowFor(headings, all, others)).toEqual({
      cells: {
        "Next contact date": "2026-12-01",
        Notes: "likes tea",
        Source: "fair",
        Value: "900",
        Owner: "Emma",
        Company: "Acme",
        Phone: "+373 600",
        Name: "Ana Rusu",
      },
      lacking: [],
    });
    const few = await rowFor(["Name", "Next contact date"], { ...all, note: "" }, ["C1", due]);
    expect(few).toEqual({
      cells: { Name: "Ana Rusu", "Next contact date": "2026-12-01" },
      lacking: ["phone", "company", "owner", "value", "source"],
    });
    expect((await rowFor(["Name", "Next contact date"], {}, ["C1", due])).lacking).toEqual([]);
  });

  test("parts the name as the sheet does", async () => {
    const headings = ["First name", "Last name", "Next contact date"];
    const { cells } = await rowFor(headings, {}, ["Ion", "Popa", due]);
    expect(cells).toEqual({ "First name": "Ana", "Last name": "Rusu", "Next contact date": "2026-12-01" });
    const short = await rowFor(headings, { name: "Ana" }, ["Ion", "Popa", due]);
    expect(Object.values(short.cells)).toHaveLength(2);
  });

  test("in a sheet of companies stands where its names stand", async () => {
    const headings = ["Company", "Phone", "Next contact date", "Notes"];
    const others = ["Acme", "+373 601", due, "old"];
    expect(await rowFor(headings, {}, others)).toMatchObject({ cells: { Company: "Ana Rusu" }, lacking: [] });
    const both = await rowFor(headings, { company: "Best", note: "likes tea" }, others);
    expect(both).toMatchObject({ cells: { Company: "Best", Notes: "Ana Rusu\nlikes tea" }, lacking: [] });
    expect((await rowFor(headings, { company: "Best" }, others)).cells.Notes).toBe("Ana Rusu");
    const noNotes = await rowFor(headings.slice(0, 3), { company: "Best" }, others.slice(0, 3));
    expect(noNotes).toMatchObject({ cells: { Company: "Best (Ana Rusu)" }, lacking: [] });
    const unnamed = await rowFor(headings, { name: "", company: "Best" }, others);
    expect(unnamed.cells).not.toHaveProperty("Notes");
    expect(unnamed.cells.Company).toBe("Best");
  });

  test("writes the day as the column does, and the hour beside it or in its own column", async () => {
    const nextContact = { day: "2026-12-01", time: "16:30" } as const;
    const headings = ["Name", "Next contact date"];
    expect((await rowFor(headings, { nextContact }, ["C1", "23.11.2026"])).cells["Next contact date"]).toBe(
      "01.12.2026 16:30",
    );
    const timed = await rowFor(
      [...headings, "Time"],
      { nextContact },
      ["C1", due, "09:00"],
      ["C2", due, "09:30"],
    );
    expect(timed.cells).toEqual({ Name: "Ana Rusu", "Next contact date": "2026-12-01", Time: "16:30" });
    const untimed = await rowFor([...headings, "Time"], {}, ["C1", due, "09:00"], ["C2", due, "09:30"]);
    expect(untimed.cells).not.toHaveProperty("Time");
  });
});

describe("the place of a new contact", () => {
  const headings = ["Name", "Phone", "Next contact date", "Notes", "Done"];
  const rows: Written[][] = [
    headings,
    ["C1", "+373 601", due, "old", true],
    ["C2", "+373 602", due, null, false],
  ];

  test("is below everything where nothing stands below", async () => {
    const book = await bookOf({ title: "Clients", rows });
    expect(await planContact(book, nobody)).toMatchObject([
      { kind: "append", sheet: "Clients", headingRow: 1, key: null },
    ]);
  });

  test("is the row that was made ready: numbers, check boxes, words that stand in the rows around", async () => {
    const book = await bookOf({
      title: "Clients",
      rows: [...rows, [null, null, null, null, false], [null, null, null, null, false]],
    });
    const [edit] = await planContact(book, nobody);
    expect(edit).toMatchObject({ kind: "edit", sheet: "Clients", row: 4, expect: [] });
    if (edit?.kind !== "edit") return;
    expect(edit.cells.map(({ column, before, value }) => [column, before.kind, cellText(value)])).toEqual([
      [1, "empty", "Ana Rusu"],
      [3, "empty", "2026-12-01"],
    ]);
  });

  test("is the last numbered row that was made ready, whatever has come above it: it has a check box", async () => {
    const numbered: Written[][] = [
      ["Name", "Phone", "Next contact date", "Done", "No."],
      ["C1", "+373 601", due, false, 1],
      ["C2", "+373 602", due, null, null],
      [null, null, null, false, 70],
    ];
    const [edit] = await planContact(await bookOf({ title: "Clients", rows: numbered }), nobody);
    expect(edit).toMatchObject({ kind: "edit", sheet: "Clients", row: 4 });
    const summed = numbered.with(3, [null, null, null, null, 70]);
    const book = await bookOf({ title: "Clients", rows: summed });
    await expect(planContact(book, nobody)).rejects.toMatchObject({ code: "workbook.totals-row" });
  });

  test.each<[what: string, below: Written[]]>([
    ["a remark of its owner", [null, null, null, "ask Emma", null]],
    ["a line of text in a column without meaning", [null, null, null, null, "Total"]],
    ["a day", [null, null, null, null, due]],
  ])("is told to be taken by %s", async (_, below) => {
    const far: Written[] = [null, null, null, null, "the end"];
    const book = await bookOf({ title: "Clients", rows: [...rows, below, [], far] });
    const column = String.fromCharCode(65 + below.findIndex((cell) => cell !== null));
    await expect(planContact(book, nobody)).rejects.toMatchObject({
      code: "workbook.totals-row",
      data: { cell: `Clients!${column}4` },
    });
  });

  test("is in the sheet of its owner, else in the last one", async () => {
    const sheet = (title: string) => ({
      title,
      rows: [
        ["Name", "Phone", "Next contact date"],
        [`C ${title}`, "+373 601", due],
        [`D ${title}`, "+373 602", due],
      ],
    });
    const book = await bookOf(sheet("Emma"), sheet("Ivan"));
    const titleFor = async (owner: string | null) => {
      const [change] = await planContact(book, { ...nobody, owner });
      return change?.sheet;
    };
    if (book.contacts.parts.length === 2) {
      expect(await titleFor("Emma")).toBe("Emma");
      expect(await titleFor(" EMMA ")).toBe("Emma");
      expect(await titleFor("Ivan")).toBe("Ivan");
      expect(await titleFor("Oleg")).toBe("Ivan");
      expect(await titleFor(null)).toBe("Ivan");
      expect(withoutColumn(book, { ...nobody, owner: "emma" })).toEqual([]);
      expect(withoutColumn(book, { ...nobody, owner: "Oleg" })).toEqual(["owner"]);
    } else throw new Error(`parts: ${book.contacts.parts.length}`);
  });
});

test("a row that somebody has filled since the sheet was read is no line of totals", async () => {
  const fixture = (filled: Written): SheetFixture => ({
    title: "Clients",
    rows: [
      ["Name", "Next contact date", "VIP"],
      ["Ion Popa", due, true],
      [filled, null, false],
      [null, null, false],
    ],
  });
  const workbook = new MemoryWorkbook([fixture(null)]);
  const book = await openBook(workbook, { today: day });
  const later = new MemoryWorkbook([fixture("Zed New")]);
  const since = { ...book, workbook: later };
  await expect(planContact(since, nobody)).rejects.toMatchObject({ code: "conflict.changed" });
});
