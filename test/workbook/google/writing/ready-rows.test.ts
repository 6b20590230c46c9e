/** New clients above the first row that is made ready: they take over what it holds, and nobody's row is filled. */
import { describe, expect, it } from "vitest";
import type { AppendRow } from "../../../../src/workbook/changes.ts";
import {
  areSomeTaken,
  isFree,
  isStillFree,
} from "../../../../src/workbook/google/writing/free-rows/free-rows.ts";
import {
  readyRow,
  rowsAbove,
  spilledCells,
} from "../../../../src/workbook/google/writing/free-rows/ready-rows.ts";
import { edit, problemOf, text } from "../../contract-cells.ts";
import { Desk } from "./desk.ts";
import { freshSheet, type Plain } from "./fresh-rows.ts";

const client = (name: string, above = 3): AppendRow => ({
  ...{ kind: "append", sheet: "S", headingRow: 1, key: null, above },
  cells: [
    { column: 1, value: text(name) },
    { column: 3, value: text("new") },
  ],
});
const table = {
  title: "S",
  rows: [
    ["Name", "Paid", "Status", "Total", "followup id"],
    ["Ann", true, "won", "=1+1", "k-ann"],
    [null, false, "open", "=2+2", null],
    [null, false, "open", "=3+3", null],
  ],
};
const formulas = (desk: Desk) =>
  desk.document.sheet("S").rows.map((row) => row[3]?.userEnteredValue?.formulaValue ?? "");

describe("new clients", () => {
  it("stand above the first row made ready, in their order, with all that it holds", async () => {
    const desk = new Desk([table]);
    await desk.workbook.read([{ sheet: "S" }]);
    expect(await desk.workbook.apply([client("Yan"), client("Zed")])).toEqual({ rows: [3, 4] });
    expect(desk.rows("S").map((row) => row.replace(/\|\w{10}$/, "|id"))).toEqual([
      ...["Name|Paid|Status|Total|followup id", "Ann|true|won||k-ann"],
      ...["Yan|false|new||id", "Zed|false|new||id", "|false|open", "|false|open"],
    ]);
    expect(formulas(desk)).toEqual(["", "=1+1", "=2+2", "=2+2", "=2+2", "=3+3"]);
  });

  it("go below the last row with those that are to be written into the same sheet", async () => {
    const desk = new Desk([{ ...table, rows: table.rows.slice(0, 3) }]);
    await desk.workbook.read([{ sheet: "S" }]);
    const { above: _, ...atEnd } = client("End");
    const won = edit("S", 2, { 3: ["won", text("done")] }, { 1: "Ann", 5: "k-ann" });
    expect(await desk.workbook.apply([atEnd, client("Zed"), won])).toEqual({ rows: [5, 3, 2] });
    expect(desk.rows("S").map((row) => row.split("|").slice(0, 3).join(" "))).toEqual([
      "Name Paid Status",
      ...["Ann true done", "Zed false new", " false open", "End  new"],
    ]);
  });

  it("are refused where the row holds something else by now", async () => {
    const desk = new Desk([table]);
    await desk.workbook.read([{ sheet: "S" }]);
    desk.waiting.pass(5000);
    desk.document.set("S", 3, 1, "Eve");
    expect((await problemOf(desk.workbook.apply([client("Zed")]))).code).toBe("conflict.changed");
    expect(desk.rows("S")).toHaveLength(4);
  });

  it("take over nothing where formats or copies are refused, and stand there all the same", () => {
    const range = { sheetId: 7, dimension: "ROWS", startIndex: 2, endIndex: 4 };
    const inserted = { insertDimension: { range, inheritFromBefore: false } };
    const area = (startRowIndex: number, endRowIndex: number) => ({
      ...{ sheetId: 7, startRowIndex, endRowIndex, startColumnIndex: 0, endColumnIndex: 4 },
    });
    expect(rowsAbove(7, 3, { count: 2, columns: [1, 4, 2], isPlain: true })).toEqual([inserted]);
    expect(rowsAbove(7, 3, { count: 2, columns: [1, 4, 2], isPlain: false })).toEqual([
      inserted,
      { copyPaste: { source: area(4, 5), destination: area(2, 4), pasteType: "PASTE_NORMAL" } },
    ]);
  });
});

describe("the row made ready", () => {
  const planned: Plain[][] = [
    ["Name", "Paid", "Status"],
    ["Ann", "yes", "won"],
    [null, "no", "open"],
  ];

  it("is the first of those that are named, where it holds what it held", () => {
    const sheet = freshSheet(planned);
    expect(readyRow(sheet, [client("Yan", 5), client("Zed", 3)])).toBe(3);
    const { above: _, ...atEnd } = client("End");
    expect(readyRow(sheet, [atEnd])).toBeNull();
    expect(readyRow(sheet, [])).toBeNull();
    expect(
      readyRow(freshSheet([...planned.slice(0, 2), [null, "yes", "open"]], { planned }), [client("Zed")]),
    ).toBe(3);
  });

  it.each<[string, Plain[]]>([
    ["a name", ["Eve", "no", "open"]],
    ["another word where the client's goes", [null, "no", "done"]],
  ])("is none any more with %s", (_name, row) => {
    const sheet = freshSheet([...planned.slice(0, 2), row], { planned });
    expect(() => readyRow(sheet, [client("Zed")])).toThrow(
      expect.objectContaining({ code: "conflict.changed", data: { place: "S" } }),
    );
  });
});

describe("cells that one formula above fills for all rows", () => {
  const shown = (stringValue: string) => ({ effectiveValue: { stringValue } });
  const spill = { userEnteredValue: { formulaValue: "=ARRAYFORMULA(A2:A)" }, ...shown("x") };
  const rows: Plain[][] = [
    ["Name", "Code", "Status", "Own", "followup id"],
    ["Ann", spill, "won", { userEnteredValue: { formulaValue: "=1" }, ...shown("1") }, "k"],
    [null, shown("y"), null, null, null],
  ];

  it("stay empty, but for those that are written", () => {
    const left = [{ column: 2, value: { kind: "empty" } }];
    expect(spilledCells(freshSheet(rows), client("Zed"))).toEqual(left);
    const own = { ...client("Zed"), cells: [{ column: 2, value: text("own") }] };
    expect(spilledCells(freshSheet(rows), own)).toEqual([]);
    expect(spilledCells(freshSheet([rows[0] ?? []], { planned: rows }), client("Zed"))).toEqual(left);
    expect(spilledCells(freshSheet(rows, { planned: rows.slice(0, 1) }), client("Zed"))).toEqual(left);
    expect(spilledCells(freshSheet(rows.slice(0, 1)), client("Zed"))).toEqual([]);
  });
});

describe("an edit of a free row", () => {
  const into = (before: string | null, expected: Record<number, string | null>) =>
    edit("S", 3, { 1: [before, text("Zed")] }, expected);

  it.each([
    [true, into(null, {})],
    [true, into(null, { 2: null })],
    [true, into(null, { 2: null, 5: "k" })],
    [false, into(null, { 2: "111" })],
    [false, into("Ann", {})],
    [false, into("Ann", { 2: null })],
    [true, edit("S", 3, { 1: [null, text("Zed")], 2: ["0", text("1")] }, {})],
  ])("%s", (isIt, change) => {
    expect(isFree(change, 5)).toBe(isIt);
  });

  it("is told apart by no id where there is no column of them", () => {
    expect(isFree(into(null, { 5: "k" }))).toBe(false);
  });

  const headings = ["Name", "Status", "followup id"];
  const free: Plain[][] = [headings, ["Ann", "new", "k-ann"], [null, null, "k-free"]];
  const fill = edit("S", 3, { 1: [null, text("Zed")], 2: [null, text("new")] }, { 3: "k-free" });

  it.each<[string, boolean, Plain[][]]>([
    ["as it was", false, free],
    ["elsewhere", false, [headings, [null, null, "k-free"], ["Ann", "new", "k-ann"]]],
    ["with a name by now", true, [headings, ["Ann", "new", "k-ann"], ["Eve", null, "k-free"]]],
    ["with a status by now", true, [headings, ["Ann", "new", "k-ann"], [null, "new", "k-free"]]],
    ["gone", true, [headings, ["Ann", "new", "k-ann"]]],
    ["there twice", true, [headings, [null, null, "k-free"], [null, "x", "k-free"], [null, null, "k-free"]]],
  ])("is taken where that row is %s: %s", (_name, isIt, now) => {
    const sheets = new Map([["S", freshSheet(now, { planned: free })]]);
    expect(areSomeTaken([fill], sheets)).toBe(isIt);
    expect(areSomeTaken([client("Zed"), fill], sheets)).toBe(isIt);
    expect(areSomeTaken([client("Zed")], sheets)).toBe(false);
    expect(areSomeTaken([fill], new Map())).toBe(false);
    expect(areSomeTaken([edit("S", 2, { 2: ["old", text("won")] }, { 1: "Ann" })], sheets)).toBe(false);
  });

  it("fills cells that hold what they held", () => {
    expect(isStillFree(fill, 3, freshSheet(free))).toBe(true);
    expect(isStillFree(fill, 2, freshSheet(free))).toBe(false);
  });
});
