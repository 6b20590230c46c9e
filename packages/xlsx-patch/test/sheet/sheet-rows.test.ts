/** The rows of a sheet's XML and their cells, the quick way and the slow way. */
import { describe, expect, it } from "vitest";
import { plainCells } from "../../src/sheet/plain-cells.ts";
import { cellsOf, holdsValue } from "../../src/sheet/row-cells.ts";
import { hasFormulas, sheetLayout } from "../../src/sheet/sheet-layout.ts";
import { SheetRows } from "../../src/sheet/sheet-rows.ts";
import { withSomeRows } from "../../src/sheet/some-rows.ts";
import { layoutOf, problemOf, rowsOf } from "../support/sheet-layouts.ts";
import { row } from "../support/workbook-builder.ts";

describe("the rows of a sheet", () => {
  it.each<[string, string, number[]]>([
    ["with their numbers", '<row r="2"/><row r="10"/><row r="999"/>', [2, 10, 999]],
    ["in single quotes", "<row r='2'/><row r='3'></row>", [2, 3]],
    ["behind other attributes", '<row s="1" r="5"/><row spans="1:2" r="7"/>', [5, 7]],
    ["without numbers", '<row/><row spans="1:1"/><row r="9"/><row/>', [1, 2, 9, 10]],
    ["with other words that begin alike", '<row ra="3" r="4"/><row r ="6"/><rowBreak/>', [4, 6]],
    ["in comments", '<row r="1"/><!-- <row r="2"/> --><row r="3"/>', [1, 3]],
    ["with a number in many digits", '<row r="1048576"/>', [1_048_576]],
  ])("are listed %s", (_, rows, numbers) => {
    expect([...rowsOf(rows).numbers]).toEqual(numbers);
  });

  it.each([
    ['<row r="2"/><row r="2"/>', "row 2 after row 2"],
    ['<row r="3"/><row r="2"/>', "row 2 after row 3"],
    ['<row r="0"/>', "row 0 after row 0"],
    ['<row r="1048577"/>', "row 1048577"],
    ['<row r=""/>', "a row called “”"],
    ['<row r="2x"/>', "a row called “2x”"],
    ['<row r="12345678"/>', "row 12345678"],
    ['<row s="1" r="12345678"/>', "a row called “12345678”"],
  ])("are refused when no place is sure: %s", (rows, expected) => {
    expect(problemOf(() => rowsOf(rows))).toContain(expected);
  });

  it("are found, or the place where they would stand", () => {
    const rows = rowsOf('<row r="2"/><row r="4"/><row r="6"/>');
    expect([1, 2, 3, 4, 5, 6, 7].map((number) => rows.find(number))).toEqual([-1, 0, -2, 1, -3, 2, -4]);
    expect(() => rows.element(3)).toThrow(RangeError);
  });

  it("have a look of their own only when they say so", () => {
    const rows = rowsOf('<row r="1" s="3" customFormat="1"/><row r="2" s="3"/><row r="3" customFormat="1"/>');
    expect([1, 2, 3, 4].map((number) => rows.style(number))).toEqual([3, null, 0, null]);
  });

  it("hold a value, or nothing but looks", () => {
    const rows = rowsOf(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2" s="1"/></row><row r="3"><c r="A3"><f>1</f></c></row><row r="4"/>',
    );
    expect([0, 1, 2, 3].map((position) => rows.mayHoldValue(position))).toEqual([true, false, true, false]);
  });

  it("keep their cells apart, however many are asked for", () => {
    const rows = rowsOf(
      Array.from({ length: 40 }, (_, at) => row(at + 1, `<c r="B${at + 1}" s="${at}"/>`)).join(""),
    );
    for (let times = 0; times < 2; times++)
      for (let number = 1; number <= 40; number++) expect(rows.cell(number, 2)?.style).toBe(number - 1);
    expect(rows.cell(41, 2)).toBeNull();
    expect(rows.cell(1, 1)).toBeNull();
  });

  it("can be taken out alone, each with its own number", () => {
    const rows = rowsOf('<row r="2"/><row><c/></row><row r="7"/>');
    const some = (numbers: number[]) =>
      /<sheetData>(.*)<\/sheetData>/.exec(withSomeRows(rows, numbers).toString())?.[1];
    expect(some([7, 2, 7, 5])).toBe('<row r="2"/><row r="7"/>');
    expect(some([3])).toBe('<row r="2"/><row><c/></row>');
    expect(some([2, 3])).toBe('<row r="2"/><row><c/></row>');
    const nothing = new SheetRows(sheetLayout(Buffer.from("<worksheet><sheetData/></worksheet>")));
    expect(withSomeRows(nothing, [1]).toString()).toBe("<worksheet><sheetData/></worksheet>");
  });
});

describe("the quick way over cells", () => {
  const quick = (xml: string) => plainCells(Buffer.from(xml), 0, Buffer.byteLength(xml), "c");

  it("finds what the slow way finds", () => {
    const xml = '<c r="A1" s="3" t="s"><v>1</v></c> <c t="b" r="C1"/><c><is><t>é &gt;</t></is></c>';
    const slow = rowsOf(`<row r="1">${xml}</row>`);
    const { layout } = slow;
    const [cells, row] = [cellsOf(layout, slow.element(0)), slow.element(0)];
    const commented = rowsOf(`<row r="1"><!-- -->${xml}</row>`);
    const moved = commented.element(0).contentStart + 8 - row.contentStart;
    expect(cellsOf(commented.layout, commented.element(0)).map((cell) => cell.start - moved)).toEqual(
      cells.map(({ start }) => start),
    );
    expect(quick(xml)?.map(({ column, end, style }) => [column, end, style])).toEqual(
      cells.map(({ column, end, style }) => [column, end - row.contentStart, style]),
    );
  });

  it.each([
    '<c r="A1"><!-- </c> --></c>',
    "<c r='A1'/>",
    '<c r="A1"><c/></c>',
    '<c r="A1"><v>1</v>',
    "<x/>",
    '<c r="1A"/>',
    '<c r="A1"/>x',
    '<c r="B1"/><c r="A1"/>',
  ])("leaves what is unusual to the slow way: %s", (xml) => {
    expect(quick(xml)).toBeNull();
  });
});

describe("the cells of a row", () => {
  const cells = (xml: string) => {
    const rows = rowsOf(`<row r="1">${xml}</row>`);
    return cellsOf(rows.layout, rows.element(0));
  };

  it("are named, or follow the one before; other elements are passed over", () => {
    const found = cells('<c/><x><c r="Z1"/></x><c r="C1" s="2"/><c s="-1"/><c r="XFD1" s="1.5"/>');
    expect(found.map(({ column, style }) => [column, style])).toEqual([
      [1, 0],
      [3, 2],
      [4, 0],
      [16_384, 0],
    ]);
  });

  it.each(['<c r="B1"/><c r="B1"/>', '<c r="B1"/><c r="A1"/>', '<c r="?"/>', '<c r="XFD1"/><c/>'])(
    "are refused when they don't ascend: %s",
    (xml) => {
      expect(problemOf(() => cells(xml))).toContain("stands behind column");
    },
  );

  it.each([
    ["<v>0</v>", true],
    ["<v></v>", false],
    ["<v/>", false],
    ["", false],
    ["<f>A1</f><v></v>", true],
    ["<f/>", true],
    ["<is><t>a</t></is>", true],
    ["<is><t></t></is>", false],
    ["<is><r><rPr/><t>a</t></r></is>", true],
    ["<is><r><t/></r></is>", false],
    ["<is><phonetic><t>a</t></phonetic></is>", false],
    ["<extLst><ext>1</ext></extLst>", false],
  ])("hold a value or not: %s %s", (inside, expected) => {
    const [cell] = cells(`<c r="A1">${inside}</c>`);
    const { bytes } = layoutOf(`<row r="1"><c r="A1">${inside}</c></row>`);
    expect(cell === undefined ? null : holdsValue(bytes, cell)).toBe(expected);
  });

  it.each([
    ['<c r="A1"><f>1</f></c>', true],
    ['<c r="A1"><f t="shared" si="0"/></c>', true],
    ['<c r="A1"><fx>1</fx></c>', false],
    ['<c r="A1" t="str"><v>f</v></c>', false],
  ])("hold formulas or not: %s %s", (xml, expected) => {
    expect(hasFormulas(layoutOf(row(1, xml)))).toBe(expected);
  });
});
