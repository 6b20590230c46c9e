/** What the writing half knows of a sheet's XML: its parts, formulas that move, looks that are followed. */
import { describe, expect, it } from "vitest";
import { XlsxError } from "../../src/base/errors.ts";
import { hasRelativeRows, shiftedDown } from "../../src/sheet/formula-shift.ts";
import { sheetLayout } from "../../src/sheet/sheet-layout.ts";
import { SheetLook } from "../../src/sheet/sheet-look.ts";
import { SheetRows } from "../../src/sheet/sheet-rows.ts";
import { layoutOf, rowsOf } from "../support/sheet-layouts.ts";
import { row, sheetXml } from "../support/workbook-builder.ts";

describe("a formula that is filled down", () => {
  it.each<[string, number, string | null]>([
    ["A1+$B$2+C$3+$D4", 2, "A3+$B$2+C$3+$D6"],
    ['"A1"&A1', 1, '"A1"&A2'],
    ["'A1'!A1+Sheet1!B2", 1, "'A1'!A2+Sheet1!B3"],
    ["LOG10(A1)+LOG10", 1, "LOG10(A2)+LOG11"],
    ["SUM(3:5)+3", 2, "SUM(5:7)+3"],
    ["SUM($3:5)", 2, "SUM($3:7)"],
    ["Table1[@[A1]]+A1", 1, "Table1[@[A1]]+A2"],
    // Up to the last row and column; behind them it is no cell any more.
    ["A1048575", 1, "A1048576"],
    ["A1048576", 1, null],
    ["A1:A1048576", 1, null],
    ["1048576:1048576", 1, null],
    ["A2", -1, "A1"],
    ["A1", -1, null],
    ["XFD1+XFE1", 1, "XFD2+XFE1"],
  ])("%s, %d rows further: %s", (formula, rows, expected) => {
    expect(shiftedDown(formula, rows)).toBe(expected);
  });

  it.each([
    ["A1", true],
    ["A$1", false],
    ["[@Count]*2", false],
    ["2:3", true],
    ["A1048576", true],
  ])("%s changes with its row: %s", (formula, expected) => {
    expect(hasRelativeRows(formula)).toBe(expected);
  });
});

describe("a sheet's parts", () => {
  it("end where they end, also behind comments that look like an end", () => {
    const layout = layoutOf('<row r="1"/><!-- </sheetData> -->', "<pageMargins/><!-- </sheetData> -->");
    expect(layout.parts.map(({ localName }) => localName)).toEqual(["sheetData", "pageMargins"]);
    expect(layout.bytes.toString("utf8", layout.contentEnd)).toBe("</worksheet>");
  });

  it.each([
    "<worksheet><sheetData>",
    "<worksheet><sheetData></worksheet>",
    "<worksheet><sheetData/>",
    "<chartsheet></chartsheet>",
    "<worksheet/>",
    "<worksheet><sheetData/></other>",
  ])("are refused when they don't: %s", (xml) => {
    expect(() => sheetLayout(Buffer.from(xml))).toThrow(XlsxError);
  });
});

describe("the look of a new cell", () => {
  const cell = (name: string, style: number, value = "<v>1</v>") =>
    `<c r="${name}" s="${style}">${value}</c>`;

  it("is followed from the row above when some column looks alike in both", () => {
    const look = new SheetLook(
      rowsOf(
        row(1, cell("A1", 9), cell("B1", 9)) +
          row(2, cell("A2", 1), cell("B2", 2), cell("C2", 3)) +
          row(3, cell("A3", 1), cell("B3", 5)) +
          // Nothing to compare, with a row above and without one.
          row(4, cell("D4", 1)) +
          row(6, cell("A6", 1)),
      ),
    );
    expect([1, 2, 3, 4, 5, 6].map((number) => look.rowToFollow(number))).toEqual([null, null, 2, 3, 4, null]);
    expect(look.forNewCell(3, 3, 2)).toBe(3);
    expect(look.forNewCell(3, 4, 2)).toBe(0);
    expect(look.rowToFollow(3)).toBe(2);
  });

  it("is else that of its row, of the row above for one that is added, or of its column", () => {
    const cols = '<cols><col min="2" max="3" style="4"/><col min="5" max="5"/></cols>';
    const xml = sheetXml(`<row r="2" s="7" customFormat="1"/><row r="3"/>`).replace(
      "<sheetData>",
      `${cols}<sheetData>`,
    );
    const look = new SheetLook(new SheetRows(sheetLayout(Buffer.from(xml))));
    expect(look.forNewCell(2, 2, null)).toBe(7);
    expect([1, 2, 3, 4, 5].map((column) => look.forNewCell(3, column, null))).toEqual([0, 4, 4, 0, 0]);
    // Row 3 is there and has no look; row 4 is added below row 2 and takes its look.
    expect(look.forNewCell(3, 2, 2)).toBe(4);
    expect(look.forNewCell(4, 2, 2)).toBe(7);
    expect(look.forNewCell(4, 2, null)).toBe(4);
    expect([look.forNewRow(2), look.forNewRow(3)]).toEqual([7, null]);
  });
});
