/** An added contact in its workbook: when it counts as there, where it stands by now, and what is emptied when it is taken back. */
import { describe, expect, test } from "vitest";
import { openBook } from "../../../src/book/open-book.ts";
import type { NewContact } from "../../../src/book/plans/plan-contact.ts";
import {
  alikeRows,
  isContactKnown,
  isContactThere,
  planContactBack,
  planContactEntry,
} from "../../../src/journal/kinds/deliver-contact.ts";
import type { Standing } from "../../../src/journal/story/entries.ts";
import type { ChangedCell } from "../../../src/journal/story/events.ts";
import { cellText } from "../../../src/workbook/cell-text.ts";
import { day } from "../../support/desks.ts";
import type { SheetFixture, Written } from "../../support/workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "../../support/workbooks/memory-workbook.ts";

const headings: readonly Written[] = [
  "Name",
  "Phone",
  "Company",
  "Next contact date",
  "Status",
  "Notes",
  "Value",
];
const due = "@2026-11-23";
const ion: readonly Written[] = ["Ion Popa", "+373 69 000 001", "Acme", due, null, "old", 100];

const ana: NewContact = {
  ...{ name: "Ana Rusu", phone: "+373 69 123 456", company: "Best", owner: null, value: 900, source: null },
  ...{ note: "likes tea", nextContact: { day: "2026-12-01", time: null } },
};

const clients = (...rows: readonly (readonly Written[])[]): SheetFixture => ({
  title: "Clients",
  rows: [headings, ion, ...rows],
});

const workbookOf = (...sheets: readonly SheetFixture[]) =>
  new MemoryWorkbook(sheets.length === 0 ? [clients()] : sheets);
const bookOf = (workbook: MemoryWorkbook) => openBook(workbook, { today: day });

/** Adds the contact as a delivery does, and answers how it stands with it in the journal. */
async function added(workbook: MemoryWorkbook, contact: NewContact = ana): Promise<Standing> {
  const { cells, changes } = await planContactEntry(await bookOf(workbook), contact);
  const { rows } = await workbook.apply(changes);
  return {
    ...{ id: "a", order: 1, saved: null, state: "written", cells, obstacle: null, settlement: null },
    ...{ attempted: true, arrival: 1, row: rows[0] ?? null, file: null, wholly: false },
  };
}

async function back(workbook: MemoryWorkbook, standing: Standing) {
  const plan = await planContactBack(await bookOf(workbook), standing);
  await workbook.apply(plan.changes);
  return plan;
}

async function seen(workbook: MemoryWorkbook, title = "Clients"): Promise<string[][]> {
  const [grid] = await workbook.read([{ sheet: title }]);
  if (grid === undefined) return [];
  return grid.rows.map((row) =>
    Array.from({ length: grid.lastColumn }, (_, index) => cellText(grid.cell(row, index + 1))),
  );
}

const names = async (workbook: MemoryWorkbook) => (await seen(workbook)).slice(1).map(([name]) => name);

describe("an added contact", () => {
  test("is there once one row more says all of it", async () => {
    const workbook = workbookOf(
      clients(["Ana Rusu", "+373 69 123 456", "Best", "@2026-12-01", null, "likes tea", 900]),
    );
    const before = alikeRows(await bookOf(workbook), ana);
    expect(before).toBe(1);
    expect(isContactThere(await bookOf(workbook), { ...ana, alike: before })).toBe(false);
    await added(workbook);
    expect(isContactThere(await bookOf(workbook), { ...ana, alike: before })).toBe(true);
    expect(isContactThere(await bookOf(workbook), { ...ana, alike: before + 1 })).toBe(false);
  });

  test.each([
    ["the name", 1, "Ana Ruse"],
    ["the company", 3, "Bests"],
    ["the note", 6, "likes tea!"],
    ["the value", 7, 901],
    ["the day", 4, "@2026-12-02"],
    ["the day, taken out", 4, null],
  ])(
    "is not there where %s says something else, and is known by name and phone",
    async (what, column, now) => {
      const workbook = workbookOf();
      await added(workbook);
      workbook.set("Clients", 3, column, now);
      expect(isContactThere(await bookOf(workbook), { ...ana, alike: 0 })).toBe(false);
      expect(isContactKnown(await bookOf(workbook), { ...ana, alike: 0 })).toBe(what !== "the name");
    },
  );

  test("is there by its day, however its column is spelled by now", async () => {
    const workbook = workbookOf();
    await added(workbook);
    workbook.set("Clients", 3, 4, "01.12.2026");
    workbook.set("Clients", 2, 4, "23.11.2026");
    expect(isContactThere(await bookOf(workbook), { ...ana, alike: 0 })).toBe(true);
  });
});

describe("taking an added contact back", () => {
  test("empties its row and says which", async () => {
    const workbook = workbookOf();
    const standing = await added(workbook);
    const plan = await back(workbook, standing);
    expect(plan).toMatchObject({ left: [], isChanged: false, emptied: { sheet: "Clients", row: 3 } });
    expect(await seen(workbook)).toEqual(await seen(workbookOf()));
  });

  test("finds it where it stands by now, and leaves whoever stands in its row", async () => {
    const workbook = workbookOf();
    const standing = await added(workbook);
    workbook.insertRow("Clients", 2);
    workbook.set("Clients", 2, 1, "Maria");
    workbook.set("Clients", 2, 4, due);
    await back(workbook, standing);
    expect(await names(workbook)).toEqual(["Maria", "Ion Popa"]);
  });

  test("of two that say the same takes the one in its own row", async () => {
    const workbook = workbookOf();
    const standing = await added(workbook);
    await added(workbook);
    const plan = await back(workbook, standing);
    expect(plan.emptied).toEqual({ sheet: "Clients", row: 3 });
  });

  test("of two that say the same, and none in its row, takes neither and names both", async () => {
    const workbook = workbookOf();
    const standing = await added(workbook);
    await added(workbook);
    for (const at of [2, 2, 2]) workbook.insertRow("Clients", at);
    const before = await seen(workbook);
    const plan = await back(workbook, standing);
    expect(plan).toMatchObject({ isChanged: false, left: [{ cell: "Clients!6" }, { cell: "Clients!7" }] });
    expect(plan.emptied).toBeUndefined();
    expect(await seen(workbook)).toEqual(before);
  });

  test("has nothing to do where it has gone", async () => {
    const workbook = workbookOf();
    const standing = await added(workbook);
    workbook.deleteRow("Clients", 3);
    expect(await back(workbook, standing)).toEqual({ changes: [], left: [], isChanged: false });
    expect(await back(workbook, { ...standing, cells: null })).toEqual({
      changes: [],
      left: [],
      isChanged: false,
    });
  });

  test.each<[string, number, Written]>([
    ["a cell that we filled", 7, 1000],
    ["a cell that we left empty", 5, "new"],
    ["a cell that we filled, emptied", 6, null],
  ])(
    "of which others have changed %s leaves the row, unless it is to go altogether",
    async (_, column, now) => {
      const workbook = workbookOf();
      const standing = await added(workbook);
      workbook.set("Clients", 3, column, now);
      const before = await seen(workbook);
      const plan = await back(workbook, standing);
      expect(plan).toMatchObject({ changes: [], left: [{ cell: "Clients!3" }], isChanged: true });
      expect(await seen(workbook)).toEqual(before);
      const whole = await back(workbook, { ...standing, wholly: true });
      expect(whole).toMatchObject({ left: [], isChanged: true, emptied: { sheet: "Clients", row: 3 } });
      expect(await names(workbook)).toEqual(["Ion Popa"]);
    },
  );

  test.each<[string, number, Written]>([
    ["its name was mended", 1, "Anna Rusu"],
    ["its phone was mended", 2, "+373 69 123 457"],
    ["its company was corrected", 3, "Best & Co"],
  ])("leaves it, and names it, where %s: it may be another one", async (_, column, now) => {
    const workbook = workbookOf();
    const standing = await added(workbook);
    workbook.insertRow("Clients", 2);
    workbook.set("Clients", 4, column, now);
    const left = [{ cell: "Clients!4" }];
    expect(await back(workbook, { ...standing, wholly: true })).toMatchObject({ isChanged: false, left });
  });

  test("takes an id of our own along: nobody else has filled it in", async () => {
    const rows = [
      [...headings, "followup id"],
      [...ion, "k1"],
    ];
    const workbook = workbookOf({ title: "Clients", rows });
    const standing = await added(workbook);
    workbook.set("Clients", 3, 8, "k2");
    expect(await back(workbook, standing)).toMatchObject({ isChanged: false, left: [] });
    expect((await seen(workbook)).slice(1)).toEqual([expect.arrayContaining(["k1"])]);
  });
});

describe("a row that was made ready for the next contact", () => {
  const ready: SheetFixture = {
    title: "Clients",
    rows: [
      headings.concat("Called"),
      ion.concat(false),
      [null, null, null, null, "new", null, null, false],
      [null, null, null, null, "new", null, null, false],
    ],
  };

  test("is made ready again", async () => {
    const workbook = workbookOf(ready);
    const before = await seen(workbook);
    const standing = await added(workbook);
    expect(standing.row).toBe(3);
    expect(standing.cells?.filter(({ field }) => field === "").map(({ column }) => column)).toEqual([5, 8]);
    expect((await seen(workbook))[2]?.slice(4)).toEqual(["new", "likes tea", "900", "false"]);
    expect(await back(workbook, standing)).toMatchObject({ isChanged: false, left: [] });
    expect(await seen(workbook)).toEqual(before);
  });

  test("says again what it said in a cell that we have filled", async () => {
    const zero = {
      ...ready,
      rows: ready.rows.map((row, at) => (at > 1 ? [...row.slice(0, 6), 0, false] : row)),
    };
    const workbook = workbookOf(zero);
    const before = await seen(workbook);
    const standing = await added(workbook);
    expect((await seen(workbook))[2]?.[6]).toBe("900");
    await back(workbook, standing);
    expect(await seen(workbook)).toEqual(before);
  });

  test("is changed once its check box is ticked", async () => {
    const workbook = workbookOf(ready);
    const standing = await added(workbook);
    workbook.set("Clients", 3, 8, true);
    expect(await back(workbook, standing)).toMatchObject({ isChanged: true, left: [{ cell: "Clients!3" }] });
  });

  test("keeps its formulas, and is found by what was written alone", async () => {
    const total: SheetFixture = {
      ...ready,
      rows: [
        headings.concat("Total"),
        ion.concat("=G2*2"),
        [...Array<null>(7).fill(null), "=G3*2"],
        [...Array<null>(6).fill(null), 0, "=G4*2"],
      ],
    };
    const workbook = workbookOf(total);
    const standing = await added(workbook);
    expect(standing.row).toBe(3);
    expect((standing.cells ?? []).map(({ column }: ChangedCell) => column)).not.toContain(8);
    expect(await back(workbook, standing)).toMatchObject({ isChanged: false, emptied: { row: 3 } });
    expect(await names(workbook)).toEqual(["Ion Popa", ""]);
  });
});
