/** Columns that are added to people's tables: where the ids stand, and the first days of those who have none. */
import { describe, expect, test } from "vitest";
import { openBook } from "../../src/book/open-book.ts";
import { idsAtEnd, placeOfIds } from "../../src/book/plans/id-column.ts";
import { planAdoption } from "../../src/book/plans/plan-adoption.ts";
import {
  canHoldDay,
  newDateColumns,
  spreadDays,
  spreadIntoCells,
} from "../../src/book/plans/plan-next-contact.ts";
import { columnNow } from "../../src/book/plans/plan-undo.ts";
import { wayIn } from "../../src/book/tables/way-in.ts";
import type { Day } from "../../src/rules/calendar/day.ts";
import { idHeading } from "../../src/words/sheets/headings.ts";
import { cellText } from "../../src/workbook/cell-text.ts";
import { day } from "../support/desks.ts";
import type { SheetFixture, Written } from "../support/workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "../support/workbooks/memory-workbook.ts";

const due = "@2026-11-23";

async function bookOf(rows: Written[][], more: Partial<SheetFixture> = {}) {
  return openBook(new MemoryWorkbook([{ title: "Clients", rows, ...more }]), {
    today: day,
    mayLackNextContact: true,
  });
}

describe("the column of ids", () => {
  const partOf = async (...columns: [heading: string, cell: Written][]) => {
    const book = await bookOf([columns.map(([heading]) => heading), columns.map(([, cell]) => cell)]);
    return book.contacts.part(book.contacts.rows[0] ?? 0);
  };
  const name: [string, Written] = ["Name", "Ion Popa"];
  const phone: [string, Written] = ["Phone", "+37369000001"];
  const next: [string, Written] = ["Next contact date", due];
  const id: [string, Written] = [idHeading, "k3f9x2ab"];

  test("comes between the first two, so that sorting takes it along", async () => {
    expect(placeOfIds(await partOf(name, phone, next), [])).toBe(2);
    expect(placeOfIds(await partOf(name, id, phone, next), [])).toBe(3);
    expect(placeOfIds(await partOf(next, name), [])).toBe(2);
  });

  test("never parts columns that are read together", async () => {
    const given: [string, Written][] = [
      ["First name", "Ion"],
      ["Last name", "Popa"],
    ];
    expect(placeOfIds(await partOf(...given, phone, next), [])).toBe(3);
    expect(placeOfIds(await partOf(...given, next), [])).toBe(3);
    expect(placeOfIds(await partOf(...given), [])).toBeNull();
    const phones: [string, Written][] = [phone, ["Phone 2", "+37369000002"]];
    const two = await partOf(...phones, name, next);
    expect(placeOfIds(two, [])).toBe(two.phones.length === 2 ? 3 : 2);
  });

  test("stays behind a column that was named by its letters", async () => {
    const part = await partOf(name, phone, next);
    expect(placeOfIds(part, ["A"])).toBe(2);
    expect(placeOfIds(part, ["B"])).toBe(3);
    expect(placeOfIds(part, [null, " C "])).toBeNull();
    expect(placeOfIds(part, ["Phone", " Next contact date "])).toBe(2);
  });

  test("of ours is at the end only where it stands to the right of all others", async () => {
    expect(idsAtEnd(await partOf(name, phone, next, id))).toBe(4);
    expect(idsAtEnd(await partOf(name, id, phone, next))).toBeNull();
    expect(idsAtEnd(await partOf(id, name, next))).toBeNull();
    expect(idsAtEnd(await partOf(name, phone, next))).toBeNull();
    expect(idsAtEnd({ columns: new Map([["id", 1]]), headings: new Map([[1, idHeading]]) })).toBeNull();
    expect(
      idsAtEnd({
        columns: new Map([["id", 2]]),
        headings: new Map([
          [1, "Name"],
          [2, "Client no"],
        ]),
      }),
    ).toBeNull();
  });
});

describe("a table that is made ready", () => {
  const headings = ["Name", "Phone", "Next contact date"];
  const people: Written[][] = [
    ["Ion Popa", "+37369000001", due],
    ["Ana Rusu", "+37369000002", due],
  ];
  const nothing = { wayIn: { lacking: [], couldServe: [], undated: [] }, days: new Map(), decisions: [] };

  class WithIds extends MemoryWorkbook {
    override readonly needsIds = true;
  }

  const planned = async (workbook: MemoryWorkbook) => {
    let ids = 0;
    const book = await openBook(workbook, { today: day });
    return planAdoption(book, nothing, () => `id-${++ids}`);
  };

  test("gets the sheets of its own that it lacks, once", async () => {
    const workbook = new MemoryWorkbook([
      { title: "Clients", rows: [headings, ...people] },
      { title: "reasons", rows: [["mine"]] },
    ]);
    const changes = await planned(workbook);
    expect(changes.map((change) => (change.kind === "add-sheet" ? change.title : change.kind))).toEqual([
      "Calls",
      "Reasons 2",
    ]);
    const [, reasons] = changes;
    if (reasons?.kind !== "add-sheet") throw new Error("no reasons");
    expect(reasons.columns.map(({ heading }) => heading)).toEqual([
      "Reason",
      "Other words for it",
      "What to improve",
    ]);
    expect(reasons.rows.length).toBeGreaterThan(5);
    for (const row of reasons.rows) expect(cellText(row[0] ?? { kind: "empty" })).not.toBe("");
    await workbook.apply(changes);
    expect(await planned(workbook)).toEqual([]);
  });

  test("gets a hidden name for every row where rows are known by it, inside the table", async () => {
    const changes = await planned(new WithIds([{ title: "Clients", rows: [headings, ...people] }]));
    expect(changes.at(-1)).toEqual({
      ...{ kind: "add-column", sheet: "Clients", headingRow: 1, heading: idHeading, hidden: true, before: 2 },
      cells: [
        { row: 2, value: { kind: "text", text: "id-1" } },
        { row: 3, value: { kind: "text", text: "id-2" } },
      ],
    });
  });

  test("has the names of its rows taken inside where they stand at the end, and left where they are inside", async () => {
    const atEnd = [[...headings, idHeading], ...people.map((row, index) => [...row, `old-${index}`])];
    const changes = await planned(new WithIds([{ title: "Clients", rows: atEnd }]));
    expect(changes.at(-1)).toMatchObject({ kind: "add-column", from: 4, before: 2, cells: [] });
    const inside = atEnd.map(([first, ...rest]) => [first, rest.at(-1), ...rest.slice(0, -1)]);
    const left = await planned(new WithIds([{ title: "Clients", rows: inside }]));
    expect(left.map(({ kind }) => kind)).toEqual(["add-sheet", "add-sheet"]);
  });
});

describe("the first days of people who have none", () => {
  const workdays = { workingDays: [1, 2, 3, 4, 5], daysOff: [] } as const;

  test("are so many on each working day, in their order", () => {
    const days = spreadDays([2, 3, 5, 8, 9], 2, "2026-11-27", workdays);
    expect([...days]).toEqual([
      [2, "2026-11-27"],
      [3, "2026-11-27"],
      [5, "2026-11-30"],
      [8, "2026-11-30"],
      [9, "2026-12-01"],
    ]);
    expect([...spreadDays([2], 1, "2026-11-28", workdays).values()]).toEqual(["2026-11-30"]);
    expect(spreadDays([2, 3], 0, "2026-11-27", workdays).size).toBe(0);
  });

  test("go into empty cells as the column is written, and over nothing", async () => {
    const headings = ["Name", "Phone", "Next contact date"];
    const rows: Written[][] = [
      headings,
      ["C1", "+37369000001", "24.11.2026"],
      ["C2", "+37369000002", null],
      ["C3", "+37369000003", "perhaps"],
      ["C4", "+37369000004", "=A1"],
      ["C5", "+37369000005", "25.11.2026"],
    ];
    const book = await bookOf(rows);
    expect(book.contacts.rows.map((key) => canHoldDay(book, key))).toEqual([
      false,
      true,
      false,
      false,
      false,
    ]);
    const days = new Map<number, Day>(book.contacts.rows.map((key) => [key, "2026-12-01"]));
    const edits = spreadIntoCells(book, days);
    expect(edits).toHaveLength(1);
    expect(edits[0]).toMatchObject({ kind: "edit", sheet: "Clients", row: 3 });
    expect(
      edits[0]?.cells.map(({ before, column, value }) => [column, before.kind, cellText(value)]),
    ).toEqual([[3, "empty", "01.12.2026"]]);
    expect(edits[0]?.expect.map(({ cell, column }) => [column, cellText(cell)])).toEqual([
      [1, "C2"],
      [2, "+37369000002"],
    ]);
    const listed = await bookOf(rows, { choices: new Map([[3, ["soon", "later"]]]) });
    expect(listed.contacts.rows.some((key) => canHoldDay(listed, key))).toBe(false);
  });

  test("come in a new column where the table has none, right of it and looking like its last column that is no link", async () => {
    const rows: Written[][] = [
      ["Client", "Phone", "Status", "E-mail"],
      ["Ion Popa", "0700 900 001", "Warm", "ion@example.com"],
      ["Ana Rusu", "0700 900 002", "Cold", "ana@example.com"],
      ["Vlad Ene", "0700 900 003", "Warm", "vlad@example.com"],
    ];
    const book = await bookOf(rows);
    const days = new Map<number, Day>([
      [2, "2026-12-01"],
      [4, "2026-12-02"],
    ]);
    const [column, ...more] = newDateColumns(book, await wayIn(book, day), days);
    expect(more).toEqual([]);
    expect(column).toMatchObject({
      ...{ kind: "add-column", sheet: "Clients", headingRow: 1, heading: "Next contact date", hidden: false },
      dates: { like: 3, lastRow: 4, rightOf: 4 },
    });
    expect(column?.cells.map(({ row, value }) => [row, cellText(value)])).toEqual([
      [2, "2026-12-01"],
      [4, "2026-12-02"],
    ]);
    const dated = await bookOf([
      ["Name", "Next contact date"],
      ["C1", due],
    ]);
    expect(newDateColumns(dated, await wayIn(dated, day), days)).toEqual([]);
  });
});

describe("a cell that is put back", () => {
  test("is the one of its field, wherever its column has been moved since", async () => {
    const rows: Written[][] = [
      ["First name", "Last name", "Status", "Next contact date", "Time"],
      ["Ion", "Popa", "later", due, "09:00"],
      ["Ana", "Rusu", "later", due, "09:30"],
      ["Vlad", "Ene", "later", due, "10:30"],
    ];
    const book = await bookOf(rows);
    const part = book.contacts.part(book.contacts.rows[0] ?? 0);
    expect(part.time).toBe(5);
    const now = (field: string, column: number) => columnNow(part, { field, column });
    expect(now("nextContact", 9)).toBe(4);
    expect(now("status", 9)).toBe(3);
    expect(now("time", 9)).toBe(5);
    expect(now("name", 2)).toBe(2);
    expect(now("name", 1)).toBe(1);
    expect(now("value", 9)).toBe(9);
    const untimed = await bookOf([
      ["Name", "Next contact date"],
      ["C1", due],
    ]);
    expect(
      columnNow(untimed.contacts.part(untimed.contacts.rows[0] ?? 0), { field: "time", column: 7 }),
    ).toBe(7);
  });
});
