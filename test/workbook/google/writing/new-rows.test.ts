/** New rows: calls directly under their headings with the last one on top, anybody else below the last one; nothing is overwritten. */
import { describe, expect, it } from "vitest";
import type { AppendRow, Change } from "../../../../src/workbook/changes.ts";
import { draftOf } from "../../../../src/workbook/google/writing/draft.ts";
import { keyCell } from "../../../../src/workbook/google/writing/draft-appends.ts";
import { isMoreThanPlain } from "../../../../src/workbook/google/writing/refused-batch.ts";
import type { Written } from "../../../support/workbooks/memory-sheet.ts";
import { edit, problemOf, text, value } from "../../contract-cells.ts";
import { Desk } from "./desk.ts";
import { freshSheet } from "./fresh-rows.ts";

const row = (name: string, key: string | null, headingRow = 1): AppendRow => ({
  ...{ kind: "append", sheet: "S", headingRow, key },
  cells: [
    { column: 1, value: text(name) },
    { column: 2, value: value("@2026-12-01") },
  ],
});
const table: Written[][] = [
  ["Name", "Day", "followup id"],
  ["Ann", "@2026-11-20", "k-ann"],
  ["Bob", "@2026-11-21", "k-bob"],
];

async function applied(changes: readonly Change[], rows = table, prepare = (_: Desk) => {}) {
  const desk = new Desk([{ title: "S", rows }]);
  prepare(desk);
  await desk.workbook.read([{ sheet: "S" }]);
  const { rows: landed } = await desk.workbook.apply(changes);
  return { desk, landed };
}
const names = (desk: Desk) =>
  desk.document.sheet("S").rows.map((cells) => cells[0]?.effectiveValue?.stringValue ?? "");

describe("new rows", () => {
  it.each<[string, AppendRow[], names: string[], landed: number[]]>([
    ["a call", [row("c-1", "c-1")], ["Name", "c-1", "Ann", "Bob"], [2]],
    ["two calls", [row("c-1", "c-1"), row("c-2", "c-2")], ["Name", "c-2", "c-1", "Ann", "Bob"], [3, 2]],
    ["a client", [row("Zed", null)], ["Name", "Ann", "Bob", "Zed"], [4]],
    ["two clients", [row("Yan", null), row("Zed", null)], ["Name", "Ann", "Bob", "Yan", "Zed"], [4, 5]],
    [
      "both",
      [row("c-1", "c-1"), row("Zed", null), row("c-2", "c-2")],
      ["Name", "c-2", "c-1", "Ann", "Bob", "Zed"],
      [3, 6, 2],
    ],
  ])("%s", async (_name, changes, told, rows) => {
    const { desk, landed } = await applied(changes);
    expect([names(desk), landed]).toEqual([told, rows]);
    const ids = desk.document
      .sheet("S")
      .rows.slice(1)
      .map((cells) => cells[2]?.effectiveValue?.stringValue ?? "");
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => /^(?:k-\w+|[a-z0-9]{10})$/.test(id))).toHaveLength(ids.length);
    const days = desk.told("S").map(({ Day }) => Day);
    expect(days.filter((day) => day === "46357 dd.mm.yyyy")).toHaveLength(changes.length);
  });

  it("an edit of the same write lands where its row stands afterwards", async () => {
    const won = edit("S", 3, { 2: ["@2026-11-21", value("@2026-12-05")] }, { 1: "Bob", 3: "k-bob" });
    const { desk, landed } = await applied([won, row("c-1", "c-1"), row("Zed", null)]);
    expect(landed).toEqual([4, 2, 5]);
    expect(desk.told("S")[2]).toEqual({ Name: "Bob", Day: "46361 dd.mm.yyyy", "followup id": "k-bob" });
  });

  it.each([
    ["at the end of the grid", 0],
    ["above empty rows", 3],
  ])("stand below the last one %s", async (_name, more) => {
    const { desk } = await applied([row("Zed", null)], table, (one) => {
      one.document.sheet("S").rowCount = 3 + more;
    });
    expect(names(desk)).toEqual(["Name", "Ann", "Bob", "Zed"]);
    expect(desk.document.sheet("S").rowCount).toBe(4 + more);
  });

  it.each([null, "c-1"])("stand under headings alone, with the key %s", async (key) => {
    const { desk, landed } = await applied([row("Zed", key)], [["Name", "Day"]], (one) => {
      one.document.sheet("S").rowCount = 1;
    });
    expect([desk.told("S"), landed]).toEqual([[{ Name: "Zed", Day: "46357 DATE" }], [2]]);
  });

  it("keep the id that they bring", async () => {
    const own = {
      ...row("Zed", null),
      cells: [...row("Zed", null).cells, { column: 3, value: text("k-own") }],
    };
    expect((await applied([own])).desk.told("S")[2]).toMatchObject({ "followup id": "k-own" });
  });

  it("join a Table that ends with the last one", async () => {
    const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 3 };
    const { desk } = await applied([row("Zed", null)], table, (one) => {
      one.document.sheet("S").tables = [{ range, columnProperties: [] }];
    });
    expect(names(desk)).toEqual(["Name", "Ann", "Bob", "Zed"]);
    expect(desk.document.sheet("S").tables?.[0]?.range?.endRowIndex).toBe(4);
  });
});

describe("new rows that are refused", () => {
  it.each<[string, AppendRow, code: string]>([
    ["a sheet that is not there", { ...row("Zed", null), sheet: "T" }, "workbook.no-sheet"],
    ["a text too long", row("x".repeat(50_001), null), "workbook.text-too-long"],
    [
      "a text too long under a heading of its own",
      { ...row("Zed", null), newColumns: [{ heading: "Note", value: text("x".repeat(50_001)) }] },
      "workbook.text-too-long",
    ],
  ])("%s", async (_name, change, code) => {
    const desk = new Desk([{ title: "S", rows: table }]);
    await desk.workbook.read([{ sheet: "S" }]);
    expect((await problemOf(desk.workbook.apply([change]))).code).toBe(code);
    expect(desk.rows("S")).toHaveLength(3);
  });

  it("the longest text is taken", async () => {
    const { desk } = await applied([row("x".repeat(50_000), null)]);
    expect(desk.rows("S")).toHaveLength(4);
  });

  it.each([null, "c-1"])("another heading by now, with the key %s", async (key) => {
    const desk = new Desk([{ title: "S", rows: table }]);
    await desk.workbook.read([{ sheet: "S" }]);
    desk.waiting.pass(5000);
    desk.document.set("S", 1, 2, "Sum");
    const told = await problemOf(desk.workbook.apply([row("Zed", key)]));
    expect([told.code, told.data]).toEqual([
      "conflict.cell",
      { cell: "S!B1", expected: "Day", found: "Sum" },
    ]);
  });
});

describe("what a draft needs", () => {
  const drafted = (changes: readonly Change[], layout = {}, isPlain = false) => {
    const rows = [
      ["Name", "Day", "followup id"],
      ["Ann", null, "k-ann"],
    ];
    const sheet = freshSheet(rows, { layout });
    const before = { sheets: new Map([["S", sheet]]), keys: null };
    return draftOf(
      changes,
      before,
      { timeZone: null, sheets: [sheet.layout], keys: new Map() },
      () => 0.5,
      isPlain,
    );
  };
  const day = edit("S", 2, { 2: [null, value("@2026-12-01")] }, { 1: "Ann" });
  const name = edit("S", 2, { 2: [null, text("soon")] }, { 1: "Ann" });
  const inTable = { tables: [{ range: { endRowIndex: 2 } }] };

  it("is more than plain with formats and moves alone", () => {
    expect([day, name].map((one) => isMoreThanPlain(drafted([one])))).toEqual([true, false]);
    expect(isMoreThanPlain(drafted([day], {}, true))).toBe(false);
    expect(isMoreThanPlain(drafted([row("Zed", null)]))).toBe(false);
    expect(isMoreThanPlain(drafted([row("Zed", null)], inTable))).toBe(true);
    expect(isMoreThanPlain(drafted([row("Zed", null)], inTable, true))).toBe(false);
  });

  it("shows the written rows and their headings", () => {
    expect(drafted([name]).ranges).toEqual(["'S'!1:1", "'S'!2:2"]);
    expect(drafted([name, row("c-1", "c-1"), row("Zed", null)]).ranges).toEqual([
      ...["'S'!1:1", "'S'!3:3", "'S'!4:4", "'S'!2:2"],
    ]);
    const free = edit("S", 5, { 1: [null, text("Zed")] }, {});
    expect(drafted([free]).ranges).toEqual(["'S'!1:1", "'S'!C:C", "'S'!5:5"]);
  });

  it("tells rows of calls by the cell that holds their key", () => {
    expect(keyCell(row("c-1", "c-1"))).toEqual({ column: 1, text: "c-1" });
    expect(keyCell(row("Zed", "c-1"))).toBeNull();
    expect(keyCell(row("Zed", null))).toBeNull();
    const [calls] = drafted([row("c-1", "c-1"), row("c-2", "c-2")]).inserted;
    expect(calls).toMatchObject({
      ...{ row: 2, count: 2, columns: [1, 2, 3], isUnderHeadings: true, isClientAtEnd: false, after: 1 },
      keys: [{ text: "c-2" }, { text: "c-1" }],
    });
    const [clients] = drafted([row("Zed", null)]).inserted;
    expect(clients).toMatchObject({
      row: 3,
      isUnderHeadings: false,
      isClientAtEnd: true,
      after: 2,
      keys: [null],
    });
  });
});
