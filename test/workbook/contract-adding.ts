/** What `apply` adds: rows, sheets, columns. */
import { expect, it } from "vitest";
import type { AddSheet, AppendRow } from "../../src/workbook/changes.ts";
import { cellOf, type Written } from "../support/workbooks/memory-sheet.ts";
import type { MakeBench } from "./contract-bench.ts";
import { contactsAndCalls, grid, problemOf, rowOf, snapshot, text, value } from "./contract-cells.ts";

function call(id: string, key: string | null = id): AppendRow {
  return {
    kind: "append",
    sheet: "Calls",
    headingRow: 1,
    cells: [
      { column: 1, value: text(id) },
      { column: 2, value: value("@2026-11-23T10:15") },
      { column: 4, value: text("later") },
    ],
    key,
  };
}

const callsSheet: AddSheet = {
  kind: "add-sheet",
  title: "Calls",
  columns: ["Call id", "When", "Contact", "Outcome"].map((heading) => ({ heading, width: 16 })),
  rows: [],
};

/** The tests of adding. */
export function addingContract(make: MakeBench): void {
  it("adds a row once, tells where, and leaves the others as they are", async () => {
    const { reopen, workbook } = await make(contactsAndCalls);
    const { rows } = await workbook.apply([call("c-1")]);
    const after = await grid(await reopen(), "Calls");
    const [row] = rows;
    expect(rowOf(after, row ?? 0)).toEqual(["c-1", "@2026-11-23T10:15", null, "later"].map(cellOf));
    expect(after.rows.map((at) => after.cell(at, 1)).sort(byText)).toEqual(
      ["Call id", "c-0", "c-1"].map(cellOf).sort(byText),
    );
  });

  it("adds several rows at once, each at the row it tells", async () => {
    const { reopen, workbook } = await make(contactsAndCalls);
    const { rows } = await workbook.apply([call("c-1"), call("c-2"), call("c-3", null)]);
    const after = await grid(await reopen(), "Calls");
    expect(rows.map((row) => after.cell(row ?? 0, 1))).toEqual(["c-1", "c-2", "c-3"].map(cellOf));
    expect(after.rows).toHaveLength(5);
  });

  it("adds under headings that stand lower down, and under headings alone", async () => {
    const { reopen, workbook } = await make([
      { title: "Low", rows: [["Title"], [], ["Name", "Phone"], ["Ann", "1"]] },
      { title: "Bare", rows: [["Name", "Phone"]] },
    ]);
    const row = (sheet: string, headingRow: number): AppendRow => ({
      kind: "append",
      sheet,
      headingRow,
      cells: [{ column: 1, value: text("Bob") }],
      key: null,
    });
    const { rows } = await workbook.apply([row("Low", 3), row("Bare", 1)]);
    const [low, bare] = await (await reopen()).read([{ sheet: "Low" }, { sheet: "Bare" }]);
    expect(low?.cell(rows[0] ?? 0, 1)).toEqual(cellOf("Bob"));
    expect(low?.rows.map((at) => low.cell(at, 1)).filter(({ kind }) => kind === "text")).toHaveLength(4);
    expect(rows[1]).toBe(2);
    expect(bare?.cell(2, 1)).toEqual(cellOf("Bob"));
  });

  it("adds a sheet and a row to it in one go", async () => {
    const { reopen, workbook } = await make(contactsAndCalls.slice(0, 1));
    const before = await snapshot(workbook, "База клиентов");
    await workbook.apply([callsSheet, call("c-1")]);
    const again = await reopen();
    expect((await again.tabs()).map(({ title }) => title)).toEqual(["База клиентов", "Calls"]);
    const after = await grid(again, "Calls");
    expect(rowOf(after, 1)).toEqual(["Call id", "When", "Contact", "Outcome"].map(cellOf));
    expect(rowOf(after, 2)).toEqual(["c-1", "@2026-11-23T10:15", null, "later"].map(cellOf));
    expect(await snapshot(again, "База клиентов")).toEqual(before);
  });

  it("never adds a sheet over one of the same name", async () => {
    const { reopen, workbook } = await make(contactsAndCalls);
    const before = await snapshot(workbook, "Calls");
    await problemOf(workbook.apply([callsSheet]));
    const again = await reopen();
    expect(await again.tabs()).toHaveLength(2);
    expect(await snapshot(again, "Calls")).toEqual(before);
  });

  it("puts a sheet of our own, and later puts it anew", async () => {
    const put = (count: number) => ({
      kind: "put-sheet" as const,
      title: "Report",
      stamp: "followup",
      widths: [20, 8],
      rows: [
        [text("followup 2026-11-23")],
        ...Array.from({ length: count }, (_, at) => [text(`r${at}`), value(at)]),
      ],
    });
    const { reopen, workbook } = await make(contactsAndCalls);
    await workbook.apply([put(3)]);
    expect((await grid(workbook, "Report")).rows).toEqual([1, 2, 3, 4]);
    await workbook.apply([put(1)]);
    const after = await grid(await reopen(), "Report");
    expect(after.rows).toEqual([1, 2]);
    expect(rowOf(after, 2)).toEqual(["r0", 0].map(cellOf));
  });

  it("never puts a sheet over one that is not ours", async () => {
    const { reopen, workbook } = await make(contactsAndCalls);
    const before = await snapshot(workbook, "Calls");
    const problem = await problemOf(
      workbook.apply([
        { kind: "put-sheet", title: "Calls", stamp: "followup", widths: [], rows: [[text("followup")]] },
      ]),
    );
    expect(problem.code).toBe("workbook.not-ours");
    expect(await snapshot(await reopen(), "Calls")).toEqual(before);
  });

  it("adds a column at the right end of the headings", async () => {
    const { reopen, workbook } = await make(contactsAndCalls);
    await workbook.apply([
      {
        kind: "add-column",
        sheet: "Calls",
        headingRow: 1,
        heading: "Reason",
        hidden: true,
        cells: [{ row: 2, value: text("price") }],
      },
    ]);
    const after = await grid(await reopen(), "Calls");
    expect(rowOf(after, 1)).toEqual(["Call id", "When", "Contact", "Outcome", "Reason"].map(cellOf));
    expect(rowOf(after, 2)).toEqual(["c-0", "@2026-11-19T10:15", "Анна", "later", "price"].map(cellOf));
  });

  it("adds a column before another where rows may move, else at the right end, and nothing beside it changes", async () => {
    const { reopen, workbook } = await make(contactsAndCalls);
    await workbook.apply([
      {
        ...{ kind: "add-column", sheet: "Calls", headingRow: 1, heading: "followup id", hidden: true },
        before: 2,
        cells: [{ row: 2, value: text("k-1") }],
      },
    ]);
    const after = await grid(await reopen(), "Calls");
    const placed = (others: readonly Written[], own: Written) =>
      (workbook.needsIds ? [others[0] ?? null, own, ...others.slice(1)] : [...others, own]).map(cellOf);
    expect(rowOf(after, 1)).toEqual(placed(["Call id", "When", "Contact", "Outcome"], "followup id"));
    expect(rowOf(after, 2)).toEqual(placed(["c-0", "@2026-11-19T10:15", "Анна", "later"], "k-1"));
  });

  it("moves a column with all that stands in it before another where rows may move, else leaves it", async () => {
    const people = {
      title: "People",
      rows: [
        ["Name", "Phone", "Status", "followup id"],
        ["Ann", "1", "new", "k-1"],
        ["Bob", "2", null, null],
        ["Cid", "3", "new", "k-3"],
      ],
    };
    const { colleague, reopen, workbook } = await make([people]);
    await workbook.read([{ sheet: "People" }]);
    // What stands in the column by then goes along, not what was seen.
    await colleague.set("People", 3, 4, "k-2");
    const now = await reopen();
    await now.apply([
      {
        ...{ kind: "add-column", sheet: "People", headingRow: 1, heading: "followup id", hidden: true },
        ...{ before: 2, from: 4, cells: [] },
      },
    ]);
    const after = await grid(await reopen(), "People");
    const rows = [1, 2, 3, 4].map((row) => rowOf(after, row));
    const last = (others: readonly Written[], own: Written) =>
      (now.needsIds ? [others[0] ?? null, own, ...others.slice(1)] : [...others, own]).map(cellOf);
    expect(rows).toEqual([
      last(["Name", "Phone", "Status"], "followup id"),
      last(["Ann", "1", "new"], "k-1"),
      last(["Bob", "2", null], "k-2"),
      last(["Cid", "3", "new"], "k-3"),
    ]);
  });

  it("adds no column before one whose heading has changed since it was seen; at the right end that is no matter", async () => {
    const { colleague, reopen, workbook } = await make(contactsAndCalls);
    await workbook.read([{ sheet: "Calls" }]);
    await colleague.set("Calls", 1, 2, "Whenever");
    const column = { kind: "add-column", sheet: "Calls", headingRow: 1, heading: "followup id" } as const;
    const now = workbook.needsIds ? workbook : await reopen();
    const applied = now.apply([{ ...column, hidden: true, before: 2, cells: [] }]);
    if (workbook.needsIds) expect((await problemOf(applied)).code).toBe("conflict.cell");
    else await applied;
    expect(rowOf(await grid(await reopen(), "Calls"), 1)).toEqual(
      ["Call id", "Whenever", "Contact", "Outcome", ...(workbook.needsIds ? [] : ["followup id"])].map(
        cellOf,
      ),
    );
  });

  it("adds a column of days right of everything that is used, headed or not", async () => {
    const { reopen, workbook } = await make([
      {
        title: "People",
        rows: [
          ["Name", "Phone"],
          ["Ann", "1", null, "a mark of the owner"],
          ["Bob", "2"],
        ],
      },
    ]);
    const before = await snapshot(workbook, "People");
    await workbook.apply([
      {
        ...{
          kind: "add-column",
          sheet: "People",
          headingRow: 1,
          heading: "Next contact date",
          hidden: false,
        },
        cells: [{ row: 3, value: value("@2026-11-24") }],
        dates: { like: 2, lastRow: 3, rightOf: 4 },
      },
    ]);
    const after = await grid(await reopen(), "People");
    expect(rowOf(after, 1).slice(4)).toEqual(["Next contact date"].map(cellOf));
    expect(after.cell(3, 5)).toEqual(cellOf("@2026-11-24"));
    expect(after.cell(2, 5)).toEqual({ kind: "empty" });
    expect(rowOf(after, 2).slice(0, 4)).toEqual(["Ann", "1", null, "a mark of the owner"].map(cellOf));
    expect(before).not.toEqual(await snapshot(await reopen(), "People"));
  });

  it("adds a row with a column that the sheet lacks, and uses it from then on", async () => {
    const { reopen, workbook } = await make(contactsAndCalls);
    const manner = (id: string, was: string): AppendRow => ({
      ...call(id),
      newColumns: [{ heading: "Client was", value: text(was) }],
    });
    const { rows } = await workbook.apply([manner("c-1", "silent"), call("c-2"), manner("c-3", "critical")]);
    const once = await reopen();
    const { rows: later } = await once.apply([manner("c-4", "shouting")]);
    const after = await grid(await reopen(), "Calls");
    expect(rowOf(after, 1)).toEqual(["Call id", "When", "Contact", "Outcome", "Client was"].map(cellOf));
    const byId = new Map(after.rows.map((row) => [JSON.stringify(after.cell(row, 1)), after.cell(row, 5)]));
    const was = (id: string) => byId.get(JSON.stringify(text(id)));
    expect(["c-0", "c-1", "c-2", "c-3", "c-4"].map(was)).toEqual(
      [null, "silent", null, "critical", "shouting"].map(cellOf),
    );
    expect([rows.length, later.length]).toEqual([3, 1]);
    const [row] = later;
    expect(rowOf(after, row ?? 0)).toEqual(
      ["c-4", "@2026-11-23T10:15", null, "later", "shouting"].map(cellOf),
    );
  });

  it("adds two columns with one row, right of whatever headings people have added", async () => {
    const { colleague, reopen, workbook } = await make(contactsAndCalls);
    await colleague.set("Calls", 1, 5, "My own");
    await colleague.set("Calls", 2, 5, "mine");
    await workbook.apply([
      {
        ...call("c-1"),
        newColumns: [
          { heading: "Client was", value: text("silent") },
          { heading: "Handed to", value: text("Anna") },
        ],
      },
    ]);
    const after = await grid(await reopen(), "Calls");
    const headings = ["Call id", "When", "Contact", "Outcome", "My own", "Client was", "Handed to"];
    expect(rowOf(after, 1)).toEqual(headings.map(cellOf));
    const row = after.rows.find((at) => JSON.stringify(after.cell(at, 1)) === JSON.stringify(text("c-1")));
    expect(rowOf(after, row ?? 0).slice(4)).toEqual([null, "silent", "Anna"].map(cellOf));
    const old = after.rows.find((at) => JSON.stringify(after.cell(at, 1)) === JSON.stringify(text("c-0")));
    expect(rowOf(after, old ?? 0).slice(4)).toEqual(["mine", null, null].map(cellOf));
  });

  it("adds a sheet, and a row with a column that its headings lack, in one go", async () => {
    const { reopen, workbook } = await make(contactsAndCalls.slice(0, 1));
    await workbook.apply([
      callsSheet,
      { ...call("c-1"), newColumns: [{ heading: "Client was", value: text("silent") }] },
    ]);
    const after = await grid(await reopen(), "Calls");
    expect(rowOf(after, 1)).toEqual(["Call id", "When", "Contact", "Outcome", "Client was"].map(cellOf));
    expect(after.cell(2, 5)).toEqual(cellOf("silent"));
  });
}

function byText(left: unknown, right: unknown): number {
  return JSON.stringify(left) < JSON.stringify(right) ? -1 : 1;
}
