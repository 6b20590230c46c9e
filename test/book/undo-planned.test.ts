/** Taking a call back: which cells get their old values, which stay, and how the call's own row is marked. */
import { describe, expect, test } from "vitest";
import { openBook } from "../../src/book/open-book.ts";
import { planCall } from "../../src/book/plans/plan-call.ts";
import { planUndo, type WrittenCell } from "../../src/book/plans/plan-undo.ts";
import type { Grid, Wanted } from "../../src/workbook/workbook.ts";
import { callTo, day } from "../support/desks.ts";
import type { Written } from "../support/workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "../support/workbooks/memory-workbook.ts";

const due = "@2026-11-23";
const call = callTo(1, "a", { note: "asks for an offer" });

const contacts = (): Written[][] => [
  ["Name", "Phone", "Next contact date", "Attempts", "Notes"],
  ["C1", "+37369000001", due, 1, "old note"],
  ["C2", "+37369000002", due, null, null],
];

/** A workbook in which cells of some columns are formatted in parts. */
class RichWorkbook extends MemoryWorkbook {
  readonly rich = new Set<number>();

  override async read(wanted: readonly Wanted[]): Promise<readonly Grid[]> {
    const grids = await super.read(wanted);
    return grids.map((grid) => ({
      ...grid,
      rich: (_row, column) => (this.rich.has(column) ? "rich" : null),
    }));
  }
}

async function scene() {
  const workbook = new RichWorkbook([{ title: "Contacts", rows: contacts() }]);
  const open = () => openBook(workbook, { today: day });
  const { cells, changes } = await planCall(await open(), call);
  const before = await seen(workbook);
  await workbook.apply(changes);
  const back = async (written: readonly WrittenCell[] = cells) => {
    const plan = await planUndo(await open(), call, written);
    await workbook.apply(plan.changes);
    return plan;
  };
  const isMarked = async () => (await (await open()).calls())?.call(2).undone;
  return { back, before, cells, isMarked, open, workbook };
}

async function seen(workbook: MemoryWorkbook) {
  const [grid] = await workbook.read([{ sheet: "Contacts" }]);
  return grid?.rows.map((row) => [1, 2, 3, 4, 5].map((column) => grid.cell(row, column)));
}

const columnOf = (cells: readonly WrittenCell[], field: string): number =>
  cells.find((cell) => cell.field === field)?.column ?? 0;

describe("a call that is taken back", () => {
  test("puts every cell back and marks its row, in the language of the table, once", async () => {
    const { back, before, cells, isMarked, workbook } = await scene();
    expect(cells.map(({ field }) => field).sort()).toEqual(["attempts", "nextContact", "note"]);
    expect(await isMarked()).toBe(false);
    expect(await back()).toMatchObject({ left: [], isContactFound: true });
    expect(await seen(workbook)).toEqual(before);
    expect(await isMarked()).toBe(true);
    expect((await back()).changes).toEqual([]);
  });

  test("verifies who stands in the row, and which call is marked", async () => {
    const { open, cells } = await scene();
    const { changes } = await planUndo(await open(), call, cells);
    expect(changes.map((change) => change.kind === "edit" && change.expect)).toEqual([
      [
        { column: 1, cell: { kind: "text", text: "C1" } },
        { column: 2, cell: { kind: "text", text: "+37369000001" } },
      ],
      [{ column: expect.any(Number), cell: { kind: "text", text: "a" } }],
    ]);
  });

  test("leaves a cell that says something else by now, or is formatted in parts, and puts the others back", async () => {
    const { back, cells, workbook } = await scene();
    workbook.set("Contacts", 2, columnOf(cells, "nextContact"), "@2026-12-24");
    workbook.rich.add(columnOf(cells, "note"));
    const { left } = await back();
    expect([...left].sort()).toEqual(["Contacts!C2", "Contacts!E2"]);
    expect((await seen(workbook))?.[1]?.slice(2, 4)).toMatchObject([
      { day: "2026-12-24" },
      { kind: "number", value: 1 },
    ]);
  });

  test("leaves a cell that held what can't be written", async () => {
    const { back, cells } = await scene();
    const before = { kind: "unreadable", text: "#N/A" } as const;
    const { left } = await back(cells.map((cell) => (cell.field === "note" ? { ...cell, before } : cell)));
    expect(left).toEqual(["Contacts!E2"]);
  });

  test("finds its columns and its contact where they stand by now", async () => {
    const { back, workbook } = await scene();
    workbook.insertRow("Contacts", 2);
    // Attempts and Notes change places.
    const [grid] = await workbook.read([{ sheet: "Contacts" }]);
    for (const row of [1, 3]) {
      workbook.set("Contacts", row, 4, grid?.cell(row, 5));
      workbook.set("Contacts", row, 5, grid?.cell(row, 4));
    }
    expect((await back()).left).toEqual([]);
    const [after] = await workbook.read([{ sheet: "Contacts" }]);
    expect([4, 5].map((column) => after?.cell(3, column))).toEqual([
      { kind: "text", text: "old note" },
      { kind: "number", value: 1 },
    ]);
  });

  test("touches no contact whose row has gone, and marks the call all the same", async () => {
    const { back, before, isMarked, workbook } = await scene();
    workbook.deleteRow("Contacts", 2);
    const { changes, isContactFound, left } = await back();
    expect([changes.length, isContactFound, left]).toEqual([1, false, []]);
    expect(await isMarked()).toBe(true);
    expect(await seen(workbook)).toEqual(before?.filter((_, index) => index !== 1));
  });

  test("without cells of its own misses no contact", async () => {
    const { back, workbook } = await scene();
    workbook.deleteRow("Contacts", 2);
    expect((await back([])).isContactFound).toBe(true);
  });

  test("that was marked in the workbook, while the contact still says all of it, is taken back after all", async () => {
    const { back, before, isMarked, open, workbook } = await scene();
    const calls = await (await open()).calls();
    workbook.set("Calls", 2, calls?.columns.get("undone") ?? 0, "yes");
    expect(await isMarked()).toBe(true);
    expect((await back()).left).toEqual([]);
    expect(await seen(workbook)).toEqual(before);
  });

  test("that was marked, while the contact says something else of it, stays as it is", async () => {
    const { back, cells, open, workbook } = await scene();
    const calls = await (await open()).calls();
    workbook.set("Calls", 2, calls?.columns.get("undone") ?? 0, "yes");
    workbook.set("Contacts", 2, columnOf(cells, "note"), "mine");
    expect(await back()).toEqual({ changes: [], left: [], isContactFound: true });
  });

  test("whose own row has gone puts back what still says its own, and passes over what an older copy took back", async () => {
    const { back, before, cells, workbook } = await scene();
    workbook.deleteRow("Calls", 2);
    workbook.set("Contacts", 2, columnOf(cells, "note"), "old note");
    expect(await back()).toMatchObject({ left: [], changes: [{ kind: "edit", sheet: "Contacts" }] });
    expect(await seen(workbook)).toEqual(before);
    expect((await back()).changes).toEqual([]);
  });

  test("adds the column of the mark to a sheet of calls that has none", async () => {
    const { back, isMarked, open, workbook } = await scene();
    const calls = await (await open()).calls();
    workbook.set("Calls", 1, calls?.columns.get("undone") ?? 0, null);
    const { changes } = await back();
    expect(changes.at(-1)).toMatchObject({
      ...{ kind: "add-column", sheet: "Calls", headingRow: 1, heading: "Undone", hidden: false },
      cells: [{ row: 2, value: { kind: "text", text: "yes" } }],
    });
    expect(await isMarked()).toBe(true);
  });
});
