/** A spreadsheet without its cells: tabs, sizes, protected parts, keys; and the ranges that are asked for. */
import { describe, expect, it } from "vitest";
import { headingsOf, idAt, idOf } from "../../../../src/workbook/google/reading/headings.ts";
import { layoutOf, sheetNamed } from "../../../../src/workbook/google/reading/layout.ts";
import {
  columnRanges,
  rowRanges,
  rowsRange,
  wholeSheet,
} from "../../../../src/workbook/google/reading/ranges.ts";
import { everyColumn, sampleRanges } from "../../../../src/workbook/google/reading/read.ts";
import { SheetCells } from "../../../../src/workbook/google/reading/sheet-cells.ts";
import { areSmall, isBig } from "../../../../src/workbook/google/reading/sizes.ts";
import { retryAfterOf, waitBefore } from "../../../../src/workbook/google/waiting.ts";

describe("a spreadsheet", () => {
  it("of which the API tells nothing has nothing", () => {
    expect(layoutOf({})).toEqual({ timeZone: null, sheets: [], keys: new Map() });
    expect(layoutOf({ sheets: [{}] }).sheets).toEqual([
      {
        ...{ sheetId: 0, title: "", hidden: false, hasCells: true, rowCount: 0, columnCount: 0 },
        ...{ merges: [], filter: [], tables: [], closed: [] },
      },
    ]);
  });

  it("has tabs, with what lies on each", () => {
    const [range, other] = [
      { sheetId: 7, endRowIndex: 3 },
      { sheetId: 7, endRowIndex: 9 },
    ];
    const [sheet, chart] = layoutOf({
      sheets: [
        {
          properties: {
            ...{ sheetId: 7, title: "People", hidden: true, sheetType: "GRID" },
            gridProperties: { rowCount: 100, columnCount: 9 },
          },
          ...{ merges: [range], basicFilter: { range: other }, tables: [{ range }] },
          protectedRanges: [
            { range, requestingUserCanEdit: true },
            { range, warningOnly: true },
            { range: other, requestingUserCanEdit: false },
            { range },
            {},
          ],
        },
        { properties: { sheetId: 8, title: "Chart", sheetType: "OBJECT" } },
      ],
    }).sheets;
    expect(sheet).toEqual({
      ...{ sheetId: 7, title: "People", hidden: true, hasCells: true, rowCount: 100, columnCount: 9 },
      ...{ merges: [range], filter: [other], tables: [{ range }], closed: [other, range] },
    });
    expect(chart).toMatchObject({ title: "Chart", hidden: false, hasCells: false });
  });

  it.each([
    ["Europe/Chisinau", "Europe/Chisinau"],
    ["Mars/Olympus", null],
    ["", null],
    [undefined, null],
  ])("of the zone %j counts by %j", (timeZone, zone) => {
    expect(layoutOf({ properties: timeZone === undefined ? {} : { timeZone } }).timeZone).toBe(zone);
  });

  it("keeps our keys, and nobody else's", () => {
    const developerMetadata = [
      { metadataId: 1, metadataKey: "followup", metadataValue: "a" },
      { metadataId: 2, metadataKey: "other", metadataValue: "b" },
      { metadataKey: "followup", metadataValue: "c" },
      { metadataId: 4, metadataKey: "followup" },
    ];
    expect([...layoutOf({ developerMetadata }).keys]).toEqual([
      [1, "a"],
      [4, ""],
    ]);
  });

  it("has a tab of a title, or says that it has none", () => {
    const layout = layoutOf({ sheets: [{ properties: { title: "A" } }] });
    expect(sheetNamed(layout, "A").title).toBe("A");
    expect(() => sheetNamed(layout, "a")).toThrow(
      expect.objectContaining({ code: "workbook.no-sheet", data: { sheet: "a" } }),
    );
  });
});

describe("a range", () => {
  it("quotes its sheet, and joins neighbours", () => {
    expect(wholeSheet("Ann's list")).toBe("'Ann''s list'");
    expect(rowsRange("S", 3)).toBe("'S'!3:3");
    expect(rowsRange("S", 3, 9)).toBe("'S'!3:9");
    expect(rowRanges("S", [9, 3, 4, 3, 11, 10])).toEqual(["'S'!3:4", "'S'!9:11"]);
    expect(rowRanges("S", [])).toEqual([]);
    expect(columnRanges("S", [28, 1, 27, 2])).toEqual(["'S'!A:B", "'S'!AA:AB"]);
  });

  const sized = (rowCount: number) => {
    const [sheet] = layoutOf({
      sheets: [{ properties: { title: "S", gridProperties: { rowCount, columnCount: 3 } } }],
    }).sheets;
    if (sheet === undefined) throw new Error("one sheet");
    return sheet;
  };

  it("is a sample of the top and of each quarter", () => {
    expect(sampleRanges(sized(8000))).toEqual([
      "'S'!1:40",
      "'S'!2000:2003",
      "'S'!4000:4003",
      "'S'!6000:6003",
    ]);
    expect(sampleRanges(sized(161))).toHaveLength(4);
    expect(sampleRanges(sized(160))).toEqual(["'S'!1:40"]);
    expect(sampleRanges(sized(12))).toEqual(["'S'!1:12"]);
    expect(everyColumn(sized(12))).toEqual([1, 2, 3]);
  });
});

it("a sheet is big by its rows or its cells, a spreadsheet by all of them", () => {
  const size = (rowCount: number, columnCount: number) => ({ rowCount, columnCount });
  expect([isBig(size(4999, 30)), isBig(size(5000, 1)), isBig(size(4999, 31))]).toEqual([false, true, true]);
  expect([isBig(size(1500, 100)), isBig(size(1501, 100))]).toEqual([false, true]);
  expect(areSmall([])).toBe(true);
  expect(areSmall([size(750, 100), size(750, 100)])).toBe(true);
  expect(areSmall([size(750, 100), size(751, 100)])).toBe(false);
  expect(areSmall([size(5000, 1)])).toBe(false);
});

describe("the column of ids", () => {
  const said = (stringValue: string) => ({ effectiveValue: { stringValue } });
  const at = (row: number, heading: string) =>
    headingsOf(new SheetCells([{ startRow: row - 1, rowData: [{ values: [said("Name"), said(heading)] }] }]));

  it("is under its heading, however it is written, in the first rows", () => {
    expect(at(1, "followup id")).toEqual({ row: 1, idColumn: 2 });
    expect(at(40, " Followup ID ")).toEqual({ row: 40, idColumn: 2 });
    expect(at(41, "followup id")).toEqual({ row: null, idColumn: null });
    expect(at(1, "id")).toEqual({ row: null, idColumn: null });
  });

  it("holds texts and numbers", () => {
    expect(idOf({ kind: "number", value: 17 })).toBe("17");
    expect(idOf({ kind: "text", text: " k-1 " })).toBe("k-1");
    expect([idOf({ kind: "text", text: "  " }), idOf({ kind: "empty" })]).toEqual([null, null]);
    const cells = new SheetCells([{ rowData: [{ values: [said("Ann"), said("k-1")] }] }]);
    expect([idAt(cells, 1, { row: 1, idColumn: 2 }), idAt(cells, 1, { row: null, idColumn: null })]).toEqual([
      "k-1",
      null,
    ]);
  });
});

describe("a wait", () => {
  const waiting = (random: number) => ({ now: () => 0, sleep: async () => {}, random: () => random });

  it("is twice as long each time, up to half a minute, and never shorter than was asked for", () => {
    expect([1, 2, 3].map((count) => waitBefore(count, null, waiting(0)))).toEqual([250, 500, 1000]);
    expect([1, 2, 3].map((count) => waitBefore(count, null, waiting(1)))).toEqual([500, 1000, 2000]);
    expect(waitBefore(20, null, waiting(0.5))).toBe(24_000);
    expect(waitBefore(1, 7000, waiting(0))).toBe(7000);
    expect(waitBefore(20, 7000, waiting(0))).toBe(16_000);
  });

  it.each([
    [null, null],
    ["", null],
    ["30", 30_000],
    ["1234567", null],
    ["soon", null],
    ["Thu, 01 Jan 1970 00:01:40 GMT", 99_000],
    ["Thu, 01 Jan 1970 00:00:00 GMT", 0],
  ])("that a server asks for with %j is %j", (header, milliseconds) => {
    expect(retryAfterOf(header, 1000)).toBe(milliseconds);
  });
});
