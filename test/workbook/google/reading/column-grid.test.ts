/** A big sheet of which only columns are read, as plain values: what a few rows with formats tell of all the others. */
import type { sheets_v4 } from "@googleapis/sheets";
import { describe, expect, it } from "vitest";
import { columnGrid } from "../../../../src/workbook/google/reading/column-grid.ts";
import { SheetCells } from "../../../../src/workbook/google/reading/sheet-cells.ts";

type Data = sheets_v4.Schema$CellData;
const nothing = { title: "Big", filter: [], merges: [], tables: [] };
const dated = (numberValue: number, pattern = "dd.mm.yyyy"): Data => ({
  userEnteredValue: { numberValue },
  effectiveValue: { numberValue },
  effectiveFormat: { numberFormat: { type: "DATE", pattern } },
});
const counted = (numberValue: number): Data => ({
  userEnteredValue: { numberValue },
  effectiveValue: { numberValue },
});
const said = (stringValue: string): Data => ({
  userEnteredValue: { stringValue },
  effectiveValue: { stringValue },
});
const worked = (numberValue: number): Data => ({
  userEnteredValue: { formulaValue: "=A1" },
  effectiveValue: { numberValue },
});
const listed = (...values: string[]): Data => ({
  ...said(values[0] ?? ""),
  dataValidation: {
    condition: { type: "ONE_OF_LIST", values: values.map((userEnteredValue) => ({ userEnteredValue })) },
  },
});

/** One column: what the sample shows of it from row 1, and its plain values. */
function column(sample: readonly Data[], values: readonly unknown[]) {
  const cells = new SheetCells([{ rowData: sample.map((one) => ({ values: [one] })) }]);
  return columnGrid(nothing, new Map([[1, values]]), cells, () => null);
}

describe("the numbers of a column", () => {
  const values = ["When", ...Array.from({ length: 9 }, (_, at) => 46_350 + at)];
  const kind = (sample: readonly Data[]) => column([said("When"), ...sample], values).cell(9, 1).kind;

  it("are days where most of the sample are", () => {
    expect(kind([dated(46_350), dated(46_351), counted(3)])).toBe("date");
    expect(kind([dated(46_350), counted(3)])).toBe("number");
    expect(kind([dated(46_350), counted(3), counted(4)])).toBe("number");
  });

  it("are days where one cell without a number is made ready for them", () => {
    const ready = { ...said("soon"), effectiveFormat: { numberFormat: { type: "DATE" } } };
    expect(kind([ready, said("later")])).toBe("date");
    expect(kind([said("soon")])).toBe("number");
  });

  it("are numbers where they are of no time that people write days of", () => {
    const grid = column([dated(46_350)], ["When", 18_263, 18_264, 46_350.5]);
    expect(grid.cell(2, 1)).toEqual({ kind: "number", value: 18_263 });
    expect(grid.cell(3, 1)).toEqual({ kind: "date", day: "1950-01-01", time: null });
    expect(grid.cell(4, 1)).toEqual({ kind: "date", day: "2026-11-24", time: "12:00" });
  });

  it.each([
    ["hh:mm", { kind: "text", text: "12:00" }],
    ["[h]:mm", { kind: "text", text: "12:00" }],
  ])("are hours under %s", (pattern, cell) => {
    const hour: Data = {
      effectiveValue: { numberValue: 0.25 },
      effectiveFormat: { numberFormat: { type: "TIME", pattern } },
    };
    expect(column([said("At"), hour], ["At", 0.25, 0.5]).cell(3, 1)).toEqual(cell);
  });

  it("are shown as those of the sample, where these are shown alike", () => {
    const format = (...sample: Data[]) => column(sample, values).format(9, 1);
    expect(format(said("When"), dated(1), dated(2))).toBe("dd.mm.yyyy");
    expect(format(said("When"), dated(1), dated(2, "d/m"))).toBeNull();
    expect(format(said("When"))).toBeNull();
    expect(column([said("When"), dated(1), dated(2, "d/m")], values).format(3, 1)).toBe("d/m");
  });
});

describe("a column", () => {
  it("is worked out by formulas where more than half of the lower rows are", () => {
    const formula = (...sample: Data[]) => column(sample, ["Sum", 1, 2, 3, 4, ""]).isFormula(5, 1);
    expect(formula(said("Sum"), counted(1), worked(2), worked(3))).toBe(true);
    expect(formula(said("Sum"), worked(1), worked(2), counted(3))).toBe(false);
    expect(formula(said("Sum"), worked(1), counted(2), counted(3))).toBe(false);
    const grid = column([said("Sum"), worked(1), worked(2)], ["Sum", 1, 2, 3, ""]);
    expect([grid.isFormula(2, 1), grid.isFormula(4, 1), grid.isFormula(5, 1)]).toEqual([true, true, false]);
  });

  it("takes the drop-down of its last row that has one", () => {
    const choices = (...sample: Data[]) => column(sample, ["Status", "new"]).choices(9, 1);
    expect(choices(said("Status"), listed("old"), listed("new", "won"))).toEqual(["new", "won"]);
    expect(choices(said("Status"), said("x"), listed("new"), said("y"))).toEqual(["new"]);
    expect(choices(listed("heading"), said("x"), said("y"), said("z"))).toBeNull();
    expect(column([said("Status"), listed("a"), listed("b")], ["Status"]).choices(2, 1)).toEqual(["a"]);
  });

  it("that was not read is empty, and of no formulas", () => {
    const grid = column([said("When")], ["When", "x"]);
    expect(grid.cell(2, 2)).toEqual({ kind: "empty" });
    expect([grid.isFormula(2, 2), grid.choices(2, 2), grid.format(2, 2)]).toEqual([false, null, null]);
  });
});

describe("the sheet", () => {
  it("has the rows in which any column that was read holds something", () => {
    const columns = new Map<number, readonly unknown[]>([
      [2, ["Name", "", "Ann", undefined, "Bob"]],
      [5, ["Phone", 0, ""]],
    ]);
    const grid = columnGrid(nothing, columns, new SheetCells([]), () => null);
    expect(grid.rows).toEqual([1, 2, 3, 5]);
    expect(grid.lastColumn).toBe(5);
    expect(grid.title).toBe("Big");
    expect(columnGrid(nothing, new Map(), new SheetCells([]), () => null)).toMatchObject({
      ...{ rows: [], lastColumn: 0 },
    });
  });

  it("knows what is merged, filtered and a Table, and of rules what the sample shows of a cell alone", () => {
    const range = { startRowIndex: 0, endRowIndex: 3, startColumnIndex: 1, endColumnIndex: 4 };
    const area = { top: 1, left: 2, bottom: 3, right: 4 };
    const layout = { title: "Big", merges: [range], filter: [range], tables: [{ range }] };
    const grid = columnGrid(
      layout,
      new Map(),
      new SheetCells([{ rowData: [{ values: [listed("a")] }] }]),
      () => null,
    );
    expect(grid.anchor(2, 3)).toEqual({ row: 1, column: 2 });
    expect([grid.areas("filter"), grid.areas("table"), grid.areas("rule")]).toEqual([[area], [area], []]);
  });
});
