/** Taking an added contact back: where it stands by now, what is emptied, and what is left because it may be another one's. */
import { describe, expect, test } from "vitest";
import type { ChangedCell } from "../../../src/journal/story/events.ts";
import {
  added,
  ana,
  back,
  clients,
  due,
  headings,
  ion,
  names,
  seen,
  workbookOf,
} from "../../support/added-contact.ts";
import type { SheetFixture, Written } from "../../support/workbooks/memory-sheet.ts";

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
    for (const row of [3, 4]) {
      const workbook = workbookOf();
      const standings = [await added(workbook), await added(workbook)];
      const own = standings.find((standing) => standing.row === row);
      expect(own === undefined ? null : (await back(workbook, own)).emptied?.row).toBe(row);
    }
  });

  test("finds it in another row though its note or its amount says more by now", async () => {
    const workbook = workbookOf();
    const standing = await added(workbook);
    workbook.insertRow("Clients", 2);
    workbook.set("Clients", 4, 6, "likes tea and cake");
    expect(await back(workbook, standing)).toMatchObject({ isChanged: true, left: [{ cell: "Clients!4" }] });
    const whole = await back(workbook, { ...standing, wholly: true });
    expect(whole.emptied).toEqual({ sheet: "Clients", row: 4 });
  });

  test("leaves it, with another amount, where it stands in another row or has a namesake with its phone", async () => {
    const moved = workbookOf();
    const standing = { ...(await added(moved)), wholly: true };
    moved.set("Clients", 3, 7, 1000);
    moved.insertRow("Clients", 2);
    expect(await back(moved, standing)).toMatchObject({ changes: [], left: [{ cell: "Clients!4" }] });

    const doubled = workbookOf(clients(["Ana Rusu", "+373 69 123 456", "Coral"]));
    const other = { ...(await added(doubled)), wholly: true };
    doubled.set("Clients", 4, 7, 1000);
    expect((await back(doubled, other)).changes).toEqual([]);

    const followed = workbookOf();
    const first = { ...(await added(followed)), wholly: true };
    followed.set("Clients", 3, 7, 1000);
    for (const [column, said] of ["Ana Rusu", "+373 69 123 456", "Coral"].entries())
      followed.set("Clients", 4, column + 1, said);
    expect((await back(followed, first)).changes).toEqual([]);
  });

  test.each(["name", "phone"] as const)(
    "leaves it, with another amount, where no %s tells who it is",
    async (field) => {
      const workbook = workbookOf();
      const contact = field === "name" ? { ...ana, name: "" } : { ...ana, phone: null };
      const standing = { ...(await added(workbook, contact)), wholly: true };
      workbook.set("Clients", 3, 7, 1000);
      expect((await back(workbook, standing)).changes).toEqual([]);
    },
  );

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
