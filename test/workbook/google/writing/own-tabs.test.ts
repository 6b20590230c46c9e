/** New tabs, and our own ones written anew: what stands in them, how wide, and that somebody else's are left alone. */
import { describe, expect, it } from "vitest";
import type { AddSheet, PutSheet } from "../../../../src/workbook/changes.ts";
import { edit, problemOf, text, value } from "../../contract-cells.ts";
import { Desk } from "./desk.ts";

const calls: AddSheet = {
  ...{ kind: "add-sheet", title: "Calls" },
  columns: [
    { heading: "Call id", width: 10 },
    { heading: "When", width: 20 },
  ],
  rows: [[text("c-0"), value("@2026-11-19T10:15")]],
};
const report = (rows: PutSheet["rows"]): PutSheet => ({
  ...{ kind: "put-sheet", title: "Report", stamp: "Refusals", widths: [12], rows },
});
const opened = async (more: readonly (readonly string[])[] | null = null) => {
  const desk = new Desk([
    { title: "S", rows: [["Name"], ["Ann"]] },
    ...(more === null ? [] : [{ title: "Report", rows: more }]),
  ]);
  await desk.workbook.read([{ sheet: "S" }]);
  return desk;
};
const widthsIn = (desk: Desk) =>
  desk.batches
    .flat()
    .flatMap(({ updateDimensionProperties: one }) =>
      one?.properties?.pixelSize
        ? [[one.range?.startIndex, one.range?.endIndex, one.properties.pixelSize]]
        : [],
    );

describe("a new tab", () => {
  it("has its headings in bold and frozen, and rows that later changes of the write go under", async () => {
    const desk = await opened();
    const call = {
      ...({ kind: "append", sheet: "Calls", headingRow: 1, key: "c-1" } as const),
      cells: [{ column: 1, value: text("c-1") }],
    };
    await desk.workbook.apply([calls, call]);
    expect(desk.rows("Calls")).toEqual(["Call id|When", "c-1", "c-0|46345.427083333336"]);
    const { columnCount, frozenRows, rowCount, rows } = desk.document.sheet("Calls");
    expect([columnCount, frozenRows, rowCount]).toEqual([26, 1, 1001]);
    expect(rows[0]?.map((cell) => cell?.userEnteredFormat?.textFormat?.bold)).toEqual([true, true]);
    expect(desk.told("Calls")[1]).toMatchObject({ When: "46345.427083333336 DATE_TIME" });
    expect(widthsIn(desk)).toEqual([
      [0, 1, 79],
      [1, 2, 149],
    ]);
  });

  it("has room for many rows", async () => {
    const desk = await opened();
    await desk.workbook.apply([{ ...calls, rows: Array.from({ length: 950 }, () => [text("x")]) }]);
    expect(desk.document.sheet("Calls").rowCount).toBe(1050);
  });

  it.each(["S", "s"])("is refused where a tab is called so: %s", async (title) => {
    const desk = await opened();
    const told = await problemOf(desk.workbook.apply([{ ...calls, title }]));
    expect([told.code, told.data, desk.batches.length]).toEqual(["workbook.not-ours", { sheet: title }, 0]);
  });
});

describe("a tab that is put", () => {
  it("is added where there is none", async () => {
    const desk = await opened();
    await desk.workbook.apply([report([[text("Refusals"), value(3)], []])]);
    expect(desk.rows("Report")).toEqual(["Refusals|3"]);
    const { columnCount, frozenRows, rowCount } = desk.document.sheet("Report");
    expect([columnCount, frozenRows, rowCount]).toEqual([26, 0, 1000]);
    expect(widthsIn(desk)).toEqual([[0, 1, 93]]);
  });

  it.each([
    [
      "ours",
      [
        ["Refusals of October", "old"],
        ["old", "old", "old"],
      ],
    ],
    ["empty in its corner", [["", "old"], ["old"]]],
  ])("is written anew where it is %s", async (_name, more) => {
    const desk = await opened(more);
    await desk.workbook.apply([report([[text("Refusals")], [value("@2026-12-01")]])]);
    expect(desk.rows("Report")).toEqual(["Refusals", "46357"]);
  });

  it("grows for more rows and columns, and never shrinks", async () => {
    const desk = await opened([["Refusals"]]);
    const size = () => [desk.document.sheet("Report").rowCount, desk.document.sheet("Report").columnCount];
    await desk.workbook.apply([
      report(Array.from({ length: 40 }, () => Array.from({ length: 30 }, () => text("x")))),
    ]);
    expect(size()).toEqual([40, 30]);
    expect(desk.rows("Report")).toHaveLength(40);
    desk.document.set("Report", 1, 1, "Refusals");
    await desk.another().apply([report([[text("Refusals")]])]);
    expect([size(), desk.rows("Report")]).toEqual([[40, 30], ["Refusals"]]);
  });

  it.each([[[["Somebody's"]]], [[["3"]]]])("is refused where somebody else has made it: %j", async (more) => {
    const desk = await opened(more);
    const told = await problemOf(desk.workbook.apply([report([[text("Refusals")]])]));
    expect([told.code, told.data]).toEqual(["workbook.not-ours", { sheet: "Report" }]);
    expect(desk.rows("Report")).toEqual(more.map((row) => row.join("|")));
  });
});

it("a change of a sheet that is not there is refused", async () => {
  const desk = await opened();
  const told = await problemOf(desk.workbook.apply([edit("T", 2, { 1: ["Ann", text("x")] })]));
  expect([told.code, told.data]).toEqual(["workbook.no-sheet", { sheet: "T" }]);
});
