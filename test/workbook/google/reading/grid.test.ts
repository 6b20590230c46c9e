/** What lies over the cells of a sheet: merged ranges, filters, Tables with typed columns, drop-downs and their lists. */
import type { sheets_v4 } from "@googleapis/sheets";
import { describe, expect, it } from "vitest";
import {
  anchorIn,
  areasOf,
  choicesAt,
  choicesOf,
  exactGrid,
} from "../../../../src/workbook/google/reading/grid.ts";
import { listIn } from "../../../../src/workbook/google/reading/lists.ts";
import { SheetCells } from "../../../../src/workbook/google/reading/sheet-cells.ts";
import { typedColumnAt } from "../../../../src/workbook/google/reading/typed-columns.ts";

type Data = sheets_v4.Schema$CellData;
const said = (stringValue: string): Data => ({
  userEnteredValue: { stringValue },
  effectiveValue: { stringValue },
});
const condition = (type: string, ...values: string[]) => ({
  condition: { type, values: values.map((userEnteredValue) => ({ userEnteredValue })) },
});

describe("a merged range", () => {
  const merges = [
    { startRowIndex: 4, endRowIndex: 6, startColumnIndex: 2, endColumnIndex: 4 },
    { endRowIndex: 1, endColumnIndex: 2 },
  ];
  it.each<[row: number, column: number, anchor: [number, number] | null]>([
    [5, 3, null],
    [5, 4, [5, 3]],
    [6, 3, [5, 3]],
    [6, 4, [5, 3]],
    [4, 3, null],
    [7, 3, null],
    [5, 2, null],
    [5, 5, null],
    [1, 1, null],
    [1, 2, [1, 1]],
    [1, 3, null],
    [2, 1, null],
  ])("hides row %i, column %i: %j", (row, column, anchor) => {
    expect(anchorIn(merges, row, column)).toEqual(
      anchor === null ? null : { row: anchor[0], column: anchor[1] },
    );
  });

  it("without ends goes on", () => {
    expect(anchorIn([{ startRowIndex: 2 }], 900, 30)).toEqual({ row: 3, column: 1 });
    expect(anchorIn([{ startRowIndex: 2 }], 2, 30)).toBeNull();
  });
});

it("an area without ends goes to the end of the sheet", () => {
  expect(areasOf([{}, { startRowIndex: 2, endRowIndex: 9, startColumnIndex: 1, endColumnIndex: 3 }])).toEqual(
    [
      { top: 1, left: 1, bottom: Number.MAX_SAFE_INTEGER, right: Number.MAX_SAFE_INTEGER },
      { top: 3, left: 2, bottom: 9, right: 3 },
    ],
  );
});

describe("a Table's typed column", () => {
  const range = { startRowIndex: 2, endRowIndex: 5, startColumnIndex: 1, endColumnIndex: 4 };
  const status = {
    columnIndex: 1,
    columnType: "DROPDOWN",
    dataValidationRule: condition("ONE_OF_LIST", "a"),
  };
  const tables = [{ range, columnProperties: [{ columnType: "TEXT" }, status, { columnIndex: 2 }] }];

  it.each<[row: number, column: number, type: string | null]>([
    [4, 2, "TEXT"],
    [4, 3, "DROPDOWN"],
    [5, 3, "DROPDOWN"],
    [3, 3, null],
    [6, 3, null],
    [4, 1, null],
    [4, 4, null],
    [4, 5, null],
  ])("row %i, column %i: %s", (row, column, type) => {
    expect(typedColumnAt(tables, row, column)?.columnType ?? null).toBe(type);
  });

  it("without ends goes on, and none is none", () => {
    const open = [{ columnProperties: [{ columnType: "DATE" }] }];
    expect(typedColumnAt(open, 900, 1)?.columnType).toBe("DATE");
    expect(typedColumnAt(open, 1, 1)).toBeNull();
    expect(typedColumnAt([], 4, 3)).toBeNull();
    expect(typedColumnAt([{ range }], 4, 3)).toBeNull();
    const unsaid = [{ range, columnProperties: [{ columnIndex: 1, columnType: "COLUMN_TYPE_UNSPECIFIED" }] }];
    expect(typedColumnAt(unsaid, 4, 3)).toBeNull();
  });

  it("gives its drop-down to a cell that has none of its own", () => {
    const none = () => null;
    expect(choicesAt(tables, 4, 3, said("a"), none)).toEqual(["a"]);
    expect(choicesAt(tables, 4, 2, said("a"), none)).toBeNull();
    const own = { dataValidation: condition("ONE_OF_LIST", "b", "c") };
    expect(choicesAt(tables, 4, 3, own, none)).toEqual(["b", "c"]);
    expect(choicesAt([], 4, 3, own, none)).toEqual(["b", "c"]);
    expect(choicesAt([], 4, 3, undefined, none)).toBeNull();
  });
});

describe("a drop-down", () => {
  it.each<[name: string, Data | undefined, readonly string[] | null]>([
    ["of no rule", said("x"), null],
    ["of no cell", undefined, null],
    ["of a list", { dataValidation: condition("ONE_OF_LIST", "new", "won") }, ["new", "won"]],
    ["of an empty list", { dataValidation: { condition: { type: "ONE_OF_LIST" } } }, []],
    ["of a range", { dataValidation: condition("ONE_OF_RANGE", "=Lists!A1:A2") }, ["=Lists!A1:A2 is read"]],
    ["of a range out of reach", { dataValidation: condition("ONE_OF_RANGE", "=Away!A1:A2") }, []],
    ["of a check box", { dataValidation: condition("BOOLEAN") }, []],
    ["of a formula", { dataValidation: condition("CUSTOM_FORMULA", "=A1>0") }, []],
    ["of addresses", { dataValidation: condition("TEXT_IS_EMAIL") }, null],
    ["of links", { dataValidation: condition("TEXT_IS_URL") }, null],
    ["that must be filled", { dataValidation: condition("NOT_BLANK") }, null],
    ["of nothing", { dataValidation: {} }, null],
  ])("%s", (_name, data, choices) => {
    const listAt = (range: string) => (range.startsWith("=Away") ? null : [`${range} is read`]);
    expect(choicesOf(data, listAt)).toEqual(choices);
  });
});

describe("the list of a range", () => {
  const cells = new SheetCells([
    {
      rowData: [
        { values: [said("A1"), said("B1"), said("C1")] },
        {},
        {
          values: [
            said("A3"),
            { effectiveValue: { numberValue: 7 } },
            { effectiveValue: { boolValue: true } },
          ],
        },
        { values: [{}, said("B4")] },
      ],
    },
  ]);
  const asked: string[] = [];
  const sheetAt = (title: string) => {
    asked.push(title);
    return title === "Away" ? null : cells;
  };
  it.each<[range: string, list: readonly string[] | null, sheet: string | null]>([
    ["A1:A3", ["A1", "A3"], "Own"],
    ["=Lists!A1:B3", ["A1", "B1", "A3", "7"], "Lists"],
    ["='My lists'!$B$1:$B$4", ["B1", "7", "B4"], "My lists"],
    ["='Ann''s'!A3", ["A3"], "Ann's"],
    ["Lists!B:B", ["B1", "7", "B4"], "Lists"],
    ["Lists!B2:B", ["7", "B4"], "Lists"],
    ["Lists!B3:C3", ["7"], "Lists"],
    ["Lists!D1:D9", [], "Lists"],
    ["=Away!A1:A3", null, "Away"],
    ["no range", null, null],
    ["=SORT(A1:A3)", null, null],
  ])("%s", (range, list, sheet) => {
    asked.length = 0;
    expect(listIn(range, "Own", sheetAt)).toEqual(list);
    if (sheet !== null) expect(asked).toEqual([sheet]);
  });
});

describe("the cells of a sheet", () => {
  const rule = { dataValidation: condition("ONE_OF_LIST", "x") };
  const cells = new SheetCells([
    {
      startRow: 4,
      startColumn: 1,
      rowData: [{ values: [said("B5"), {}, said("D5")] }, {}, { values: [rule] }],
    },
    {
      rowData: [
        { values: [{}, { ...said("B1"), ...rule }] },
        { values: [{}, rule, rule] },
        { values: [{}, {}, rule] },
      ],
    },
  ]);

  it("stand where their blocks begin, and count where they hold something", () => {
    expect(cells.filledRows()).toEqual([1, 5]);
    expect(cells.filledColumns(5)).toEqual([2, 4]);
    expect(cells.filledColumns(6)).toEqual([]);
    expect(cells.lastColumn()).toBe(4);
    expect(cells.cell(5, 4)).toEqual({ kind: "text", text: "D5" });
    expect(cells.cell(5, 3)).toEqual({ kind: "empty" });
    expect(cells.cell(900, 1)).toEqual({ kind: "empty" });
    expect(new SheetCells([]).lastColumn()).toBe(0);
  });

  it("lie under rules, column by column, as long as no row is between", () => {
    expect(cells.ruled()).toEqual([
      { top: 1, left: 2, bottom: 2, right: 2 },
      { top: 2, left: 3, bottom: 3, right: 3 },
      { top: 7, left: 2, bottom: 7, right: 2 },
    ]);
  });

  it("are seen down to a row, and whole", () => {
    const layout = {
      title: "S",
      filter: [{ endRowIndex: 3 }],
      merges: [],
      tables: [{ range: { endRowIndex: 2 } }],
    };
    expect(exactGrid(layout, cells, 4, () => null).rows).toEqual([1]);
    expect(exactGrid(layout, cells, 5, () => null).rows).toEqual([1, 5]);
    const grid = exactGrid(layout, cells, undefined, () => null);
    expect(grid).toMatchObject({ title: "S", rows: [1, 5], lastColumn: 4 });
    expect([grid.areas("filter")[0]?.bottom, grid.areas("table")[0]?.bottom]).toEqual([3, 2]);
    expect(grid.areas("rule")).toHaveLength(3);
    expect(grid.choices(1, 2)).toEqual(["x"]);
  });

  const one = (data: Data) => new SheetCells([{ rowData: [{ values: [data] }] }]);

  it.each<[isFormula: boolean, Data]>([
    [true, { userEnteredValue: { formulaValue: "=1" }, effectiveValue: { numberValue: 1 } }],
    [true, { effectiveValue: { numberValue: 1 } }],
    [true, { userEnteredValue: {}, effectiveValue: { numberValue: 1 } }],
    [false, said("x")],
    [false, {}],
    [false, { userEnteredValue: { stringValue: "x" } }],
    [false, { effectiveValue: {} }],
  ])("are filled by a formula: %s for %j", (isFormula, data) => {
    expect(one(data).isFormula(1, 1)).toBe(isFormula);
    expect(one(data).isFormula(2, 1)).toBe(false);
  });

  it.each<[lost: "link" | "chip" | "rich" | null, Data]>([
    ["link", { ...said("x"), hyperlink: "https://a.b" }],
    ["link", { ...said("x"), textFormatRuns: [{ format: { bold: true } }, { format: { link: {} } }] }],
    ["rich", { ...said("x"), textFormatRuns: [{ format: {} }, { format: { bold: true } }] }],
    ["chip", { ...said("x"), chipRuns: [{}, { chip: {} }], hyperlink: "https://a.b" }],
    [null, { ...said("x"), textFormatRuns: [{ format: {} }, {}], chipRuns: [{}], hyperlink: "" }],
    [null, { userEnteredValue: { formulaValue: "=HYPERLINK()" }, hyperlink: "https://a.b" }],
    [null, said("x")],
  ])("lose, when a text is written over them: %s of %j", (lost, data) => {
    expect(one(data).rich(1, 1)).toBe(lost);
    expect(one(data).rich(1, 2)).toBeNull();
  });

  it("are shown by their own format", () => {
    const data = { effectiveFormat: { numberFormat: { type: "DATE", pattern: "d/m" } } };
    expect([one(data).format(1, 1), one(data).format(1, 2), one({}).format(1, 1)]).toEqual([
      "d/m",
      null,
      null,
    ]);
  });
});
