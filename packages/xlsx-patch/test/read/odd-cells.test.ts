/** Rows and cells in every way in which XML may write them, and those that no sheet may have. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SheetCells } from "../../src/read/sheet-cells.ts";
import { SheetScan } from "../../src/read/sheet-scan.ts";
import { all, scan, stored } from "../support/scanned-cells.ts";
import { sheetXml } from "../support/workbook-builder.ts";

const scanned = (xml: string, wanted = all) => scan(Buffer.from(xml), xml.length, wanted);
const inRow = (cells: string) => sheetXml(`<row r="1">${cells}</row>`);
/** What was stored of the cells of row 1. */
const told = (cells: string) => stored(scanned(inRow(cells)));

describe("a cell that is written in an unusual way", () => {
  test.each<[string, readonly string[]]>([
    ['<c r="A1" t="b" ><v>1</v></c>', ["3 0 false 1"]],
    ['<c r="A1" t="b" ><v>0</v></c>', ["3 0 false 0"]],
    ['<c r="A1" t="b" ><v> true </v></c>', ["3 0 false 1"]],
    ['<c r="A1" t="b" ><v>2</v></c>', ["6 0 false 2"]],
    ['<c s="7" r="A1" t="s" ><v>3</v></c>', ["2 7 false 3"]],
    ['<c r="A1" s="0" t="n" ><v>1</v></c>', ["1 0 false 1"]],
    ['<c r="A1" t="d" ><v>2026-11-28</v></c>', ["7 0 false 2026-11-28"]],
    ['<c r="A1" t="e" ><v>#N/A</v></c>', ["6 0 false #N/A"]],
    ['<c r="A1" t="what" ><v>1</v></c>', ["1 0 false 1"]],
    ['<c r="A1" x="t" y="b" ><v>1</v></c>', ["1 0 false 1"]],
    ['<c r="A1" t="str" ><v>a</v></c>', ["5 0 false a"]],
    ['<c r="A1" t="inlineStr" ><v>a</v></c>', ["5 0 false a"]],
    ['<c r="A1" t="inlineStr" ><is><t>a</t></is></c>', ["4 0 false <t>a</t>"]],
    ['<c r="A1" ><is><t>a</t></is></c>', ["4 0 false <t>a</t>"]],
    ['<c r="A1" ><vx>5</vx><v>1</v><isx>2</isx><ix>3</ix><s>4</s></c>', ["1 0 false 1"]],
    ['<c r="A1" ><v>1</v><v/><is/></c>', ["1 0 false 1"]],
    ['<c r="A1" ><fx>5</fx><v>1</v></c>', ["1 0 false 1"]],
    ['<c r="A1" ><f/><v>1</v></c>', ["1 0 true 1"]],
    ['<c r="A1" ><?x <v>5</v> ?><v>1</v><!-- <v>6</v> --></c>', ["1 0 false 1"]],
    [
      '<c ><v>1</v></c><c ><v>2</v></c><c r="D1" ><v>4</v></c><c ><v>5</v></c>',
      [...["1 0 false 1", "1 0 false 2", "-", "1 0 false 4", "1 0 false 5"]],
    ],
    ['<c r="A1" /><c r="C1" ><v>3</v></c>', ["-", "-", "1 0 false 3"]],
    ['<x><c r="A1" ><v>5</v></c></x><cx r="A1"><v>6</v></cx><c r="B1" ><v>1</v></c>', ["-", "1 0 false 1"]],
  ])("%s", (cells, expected) => {
    expect(told(cells)).toEqual(expected);
    const prefixed = Buffer.from(inRow(cells).replace(/<(\/?)(?=[a-z])/g, "<$1x:"));
    for (const size of [1, 7, 50, prefixed.length])
      expect(stored(scan(prefixed, size))).toEqual(expected.map((one) => one.replace(/<(\/?)/g, "<$1x:")));
  });

  test.each<[string, readonly unknown[]]>([
    ['<f t="array" ref="A1:B2">X</f>', [{ top: 1, left: 1, bottom: 2, right: 2 }]],
    ['<f ref="A1:B2" t="dataTable" r1="C1"/>', [{ top: 1, left: 1, bottom: 2, right: 2 }]],
    ['<f t="shared" ref="A1:B2" si="0">X</f>', []],
    ['<f ref="A1:B2">X</f>', []],
    ['<f t="array" rex="A1:B2">X</f>', []],
  ])("a formula %s", (formula, arrays) => {
    expect(scanned(inRow(`<c r="A1">${formula}<v>1</v></c>`)).arrays).toEqual(arrays);
  });
});

describe("refused is", () => {
  test.each<[string, string, string]>([
    ["a cell left of the one before", '<c r="B1" ><v>1</v></c><c r="A1" ><v>1</v></c>', "out of order"],
    ["a cell twice", '<c r="B1" ><v>1</v></c><c r="B1" ><v>1</v></c>', "out of order"],
    ["an empty cell left of the one before", '<c r="B1" ><v>1</v></c><c r="A1" />', "out of order"],
    ["a cell of another row", '<c r="A2" ><v>1</v></c>', "a cell of row 1 is called A2"],
    ["a cell without a name of one", '<c r="1A" ><v>1</v></c>', "a cell of row 1 is called 1A"],
    ["a cell right of the last column", '<c r="XFD1" ><v>1</v></c><c ><v>1</v></c>', "out of order"],
  ])("%s", (_, cells, detail) => {
    expect(() => told(cells)).toThrow(detail);
  });

  test.each<[string, string, string]>([
    ["a row below the last one", sheetXml('<row r="1048577"></row>'), "after row 0"],
    ["a row before the one above", sheetXml('<row r="3"></row><row r="2"></row>'), "after row 3"],
    ["what is no sheet", "<workbook><sheetData/></workbook>", "a sheet without <worksheet>"],
    ["a sheet behind another root", "<x/><worksheet><sheetData/></worksheet>", "a sheet without <worksheet>"],
    ["a sheet without an end", "<worksheet><sheetData/>", "a sheet breaks off"],
    ["rows without an end", '<worksheet><sheetData><row r="1"></row></worksheet>', "a sheet breaks off"],
    ["a sheet with the end of another", "<x:worksheet><x:sheetData/></worksheet>", "a sheet breaks off"],
  ])("%s", (_, xml, detail) => {
    expect(() => scanned(xml)).toThrow(detail);
  });

  test("not the last row and the last column", () => {
    const cells = scanned(sheetXml('<row r="1048576"><c r="XFD1048576" ><v>1</v></c></row>'));
    expect([cells.rows, cells.lastColumn, cells.find(1_048_576, 16_384)]).toEqual([[1_048_576], 16_384, 0]);
    expect(cells.placeOf(0)).toEqual({ row: 1_048_576, column: 16_384 });
    const last = scanned(sheetXml('<row r="1"><c r="XFD1" ><v>1</v></c></row>'), {
      top: null,
      columns: [16_384],
    });
    expect(last.find(1, 16_384)).toBe(0);
  });
});

describe("a sheet", () => {
  test.each([
    "<worksheet><sheetData/></worksheet>",
    "<worksheet><sheetData></sheetData></worksheet>",
    "<worksheet><dimension ref='A1'/></worksheet>",
    "<?xml version='1.0'?><!-- <sheetData> --><worksheet><sheetDataX><row/></sheetDataX><sheetData /></worksheet>",
    "<x:worksheet><x:sheetViews/><x:sheetData/><x:y/></x:worksheet>",
  ])("without rows: %s", (xml) => {
    for (const size of [1, 9, xml.length]) expect(scan(Buffer.from(xml), size).rows).toEqual([]);
  });

  test("is told by its rows up to the one that is wanted, and no further", () => {
    const rows = [1, 2, 3].map((at) => `<row r="${at}"><c ><v>${at}</v></c></row>`).join("");
    const upTo = (top: number) => {
      const sheet = new SheetScan({ top, columns: null });
      sheet.push(Buffer.from(`<worksheet><sheetData>${rows}<row r="4"><c`));
      const isDone = sheet.done;
      sheet.push(Buffer.from("this is not looked at"));
      return [isDone, sheet.finish().rows];
    };
    expect(upTo(2)).toEqual([true, [1, 2]]);
    expect(upTo(3)).toEqual([true, [1, 2, 3]]);
    expect(upTo(0)).toEqual([true, []]);
  });
});

test("cells are found wherever they stand, in any order of asking, and no others", () => {
  const place = fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 8 }));
  fc.assert(
    fc.property(fc.uniqueArray(place, { selector: String }), fc.array(place), (places, asked) => {
      const cells = new SheetCells();
      const inOrder = places.toSorted(([row, column], [otherRow, other]) => row - otherRow || column - other);
      for (const [index, [row, column]] of inOrder.entries()) {
        cells.hold(row, column);
        cells.add(row, column, 1, index % 3 === 0, index, index);
      }
      expect(cells.count).toBe(places.length);
      expect(cells.rows).toEqual([...new Set(inOrder.map(([row]) => row))]);
      expect(cells.lastColumn).toBe(Math.max(0, ...places.map(([, column]) => column)));
      for (const [row, column] of [...asked, ...inOrder, ...places]) {
        const expected = inOrder.findIndex((one) => one[0] === row && one[1] === column);
        expect(cells.find(row, column)).toBe(expected);
        if (expected >= 0) expect(cells.placeOf(expected)).toEqual({ row, column });
        expect(cells.mayHaveFormula(column)).toBe(
          inOrder.some(([, one], index) => one === column && index % 3 === 0),
        );
      }
    }),
  );
});

test("the greatest string that a sheet needs is that of its shared strings alone", () => {
  const shared = (...cells: readonly (readonly [kind: number, value: number])[]) => {
    const sheet = new SheetCells();
    cells.forEach(([kind, value], index) => {
      sheet.add(1, index + 1, kind, false, 0, value);
    });
    return sheet.lastShared;
  };
  expect([shared(), shared([1, 9]), shared([2, 0]), shared([2, 5], [2, 3], [1, 9])]).toEqual([-1, -1, 0, 5]);
});
