/** What an adoption, a report or a sorted reason has written: known in the workbook, and taken back as far as it is still ours. */
import { describe, expect, test } from "vitest";
import { openBook } from "../../../src/book/open-book.ts";
import { areChangesThere, planTableBack } from "../../../src/journal/kinds/deliver-table.ts";
import type { TableChanges } from "../../../src/journal/kinds/table-changes.ts";
import type { Value } from "../../../src/workbook/cell.ts";
import { cellText } from "../../../src/workbook/cell-text.ts";
import type { Change } from "../../../src/workbook/changes.ts";
import { day } from "../../support/desks.ts";
import type { Written } from "../../support/workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "../../support/workbooks/memory-workbook.ts";

const text = (said: string): Value => ({ kind: "text", text: said });
const due: Value = { kind: "date", day: "2026-12-01", time: null };

const clients: readonly Written[][] = [
  ["Name", "Phone", "Next contact date", "Status"],
  ["Ana", "+373 600", "@2026-11-23", "new"],
  ["Ion", "+373 601", "@2026-11-23", null],
];

const edit: Change = {
  ...{ kind: "edit", sheet: "Clients", row: 3, expect: [] },
  cells: [
    { column: 3, before: { kind: "date", day: "2026-11-23", time: null }, value: due },
    { column: 4, before: { kind: "empty" }, value: text("later") },
  ],
};
const row: Change = {
  ...{ kind: "append", sheet: "Clients", headingRow: 1, key: null },
  cells: [
    { column: 1, value: text("Sample") },
    { column: 3, value: due },
  ],
};
const column: Change = {
  ...{ kind: "add-column", sheet: "Clients", headingRow: 1, heading: "Owner", hidden: false },
  cells: [{ row: 2, value: text("Emma") }],
};
const report: Change = {
  ...{ kind: "put-sheet", title: "Report", stamp: "followup", widths: [] },
  rows: [[text("followup, week 48"), text("5")], [text("Price")]],
};
const settings: Change = {
  ...{ kind: "add-sheet", title: "Settings", columns: [{ heading: "Setting", width: 20 }], rows: [] },
};

function workbookOf(...more: { title: string; rows: Written[][] }[]): MemoryWorkbook {
  return new MemoryWorkbook([{ title: "Clients", rows: clients }, ...more]);
}

const written = (...changes: readonly Change[]): TableChanges => ({ what: "", changes, former: null });

const isThere = async (workbook: MemoryWorkbook, changes: TableChanges) =>
  areChangesThere(await openBook(workbook, { today: day }), changes);

async function takenBack(workbook: MemoryWorkbook, changes: TableChanges): Promise<readonly string[]> {
  const back = await planTableBack(await openBook(workbook, { today: day }), changes);
  await workbook.apply(back.changes);
  return back.left.map(({ cell }) => cell);
}

async function seen(workbook: MemoryWorkbook, title = "Clients"): Promise<string[][]> {
  const [grid] = await workbook.read([{ sheet: title }]);
  return (grid?.rows ?? []).map((at) =>
    Array.from({ length: grid?.lastColumn ?? 0 }, (_, index) =>
      grid === undefined ? "" : cellText(grid.cell(at, index + 1)),
    ),
  );
}

describe("changes of a table", () => {
  test.each([
    ["an edit", edit],
    ["a row", row],
    ["a column", column],
    ["a sheet written anew", report],
    ["a new sheet", settings],
  ])("are there once they were written, and not before: %s", async (_, change) => {
    const workbook = workbookOf();
    expect(await isThere(workbook, written(change))).toBe(false);
    await workbook.apply([change]);
    expect(await isThere(workbook, written(change))).toBe(true);
  });

  test("are not there when only some of them are", async () => {
    const workbook = workbookOf();
    await workbook.apply([edit, row]);
    expect(await isThere(workbook, written(edit, row))).toBe(true);
    expect(await isThere(workbook, written(edit, column))).toBe(false);
    expect(await isThere(workbook, written(column, edit))).toBe(false);
    expect(await isThere(workbook, written(settings, edit))).toBe(false);
    expect(await isThere(workbook, written())).toBe(false);
  });

  test.each([
    ["one cell of an edit", edit, 3, 4, "won"],
    ["a row", row, 4, 2, "+373 602"],
    ["a row, in its last column", row, 4, 4, "won"],
    ["a row, in its first column", row, 4, 1, null],
    ["a heading", column, 1, 5, "Manager"],
  ])("are there no more when %s says something else", async (_, change, at, where, now) => {
    const workbook = workbookOf();
    await workbook.apply([change]);
    workbook.set("Clients", at, where, now);
    expect(await isThere(workbook, written(change))).toBe(false);
  });

  test("a report of which one cell says something else is not the one that was written", async () => {
    const workbook = workbookOf();
    await workbook.apply([report]);
    workbook.set("Report", 1, 2, "6");
    expect(await isThere(workbook, written(report))).toBe(false);
  });

  test("a row above the headings, or the headings themselves, are no row that was added", async () => {
    const headings: Change = { ...row, cells: [{ column: 1, value: text("Reason") }] };
    const workbook = workbookOf({ title: "Reasons", rows: [["Reason"], ["Reason"], ["Words"]] });
    const under = (headingRow: number) => written({ ...headings, sheet: "Reasons", headingRow });
    expect(await isThere(workbook, under(1))).toBe(true);
    expect(await isThere(workbook, under(2))).toBe(false);
  });
});

describe("taking changes of a table back", () => {
  test.each<[string, readonly Change[]]>([
    ["an edit", [edit]],
    ["a row", [row]],
    ["a column", [column]],
    ["all in one sheet", [edit, row, column]],
  ])("leaves the sheet as it was: %s", async (_, changes) => {
    const workbook = workbookOf();
    await workbook.apply(changes);
    expect(await takenBack(workbook, written(...changes))).toEqual([]);
    expect(await seen(workbook)).toEqual(await seen(workbookOf()));
  });

  test("takes the last of two rows that say the same, and each cell of it", async () => {
    const workbook = workbookOf();
    await workbook.apply([row, row]);
    await takenBack(workbook, written(row));
    expect((await seen(workbook)).map(([name]) => name)).toEqual(["Name", "Ana", "Ion", "Sample"]);
  });

  test.each([
    ["an edit", edit, 3, 4, "won", "Clients!D3"],
    ["an edit, in its first cell", edit, 3, 3, "@2026-12-24", "Clients!C3"],
    ["a column, in a cell that we filled", column, 2, 5, "Ivan", "Clients!E1"],
    ["a column, in a cell that was empty", column, 3, 5, "Ivan", "Clients!E1"],
  ])("leaves what others have changed since, and names it: %s", async (_, change, at, where, now, cell) => {
    const workbook = workbookOf();
    await workbook.apply([change]);
    workbook.set("Clients", at, where, now);
    const before = await seen(workbook);
    expect(await takenBack(workbook, written(change))).toEqual([cell]);
    expect(await seen(workbook)).toEqual(before);
  });

  test("leaves an edit of a cell that held an error value, which can't be written again", async () => {
    const error: Change = {
      ...{ kind: "edit", sheet: "Clients", row: 2, expect: [] },
      cells: [{ column: 4, before: { kind: "unreadable", text: "#N/A" }, value: text("won") }],
    };
    const workbook = new MemoryWorkbook([
      {
        title: "Clients",
        rows: clients.map((cells, at) => (at === 1 ? [...cells.slice(0, 3), "#N/A"] : cells)),
      },
    ]);
    await workbook.apply([error]);
    expect(await takenBack(workbook, written(error))).toEqual(["Clients!D2"]);
  });

  test("has nothing to do with a row or a column that has gone, and none with a sheet that has gone", async () => {
    const workbook = workbookOf();
    expect(await takenBack(workbook, written(row, column, report, settings))).toEqual([]);
    expect(await seen(workbook)).toEqual(await seen(workbookOf()));
  });

  test("finds a column where it stands by now", async () => {
    const workbook = workbookOf();
    await workbook.apply([column]);
    for (const [at, said] of [
      [1, "Owner"],
      [2, "Emma"],
    ] as const) {
      workbook.set("Clients", at, 5, null);
      workbook.set("Clients", at, 7, said);
    }
    expect(await takenBack(workbook, written(column))).toEqual([]);
    expect(await seen(workbook)).toEqual(await seen(workbookOf()));
  });

  test("puts the former report back, while the new one is as it was written", async () => {
    const former = [[text("followup, week 47"), text("4")], [text("Quality")]];
    const changes = { ...written(report), former };
    const workbook = workbookOf({ title: "Report", rows: [["followup, week 47", "4"], ["Quality"]] });
    const before = await seen(workbook, "Report");
    await workbook.apply([report]);
    expect(await takenBack(workbook, changes)).toEqual([]);
    expect(await seen(workbook, "Report")).toEqual(before);

    await workbook.apply([report]);
    workbook.set("Report", 2, 1, "Price!");
    expect(await takenBack(workbook, changes)).toEqual(["Report"]);
    expect((await seen(workbook, "Report"))[1]).toEqual(["Price!", ""]);
  });

  test("leaves a sheet that was not there before, and names it", async () => {
    const workbook = workbookOf();
    await workbook.apply([report, settings]);
    expect(await takenBack(workbook, written(report, settings))).toEqual(["Settings", "Report"]);
    expect(await seen(workbook, "Report")).toHaveLength(2);
  });
});
