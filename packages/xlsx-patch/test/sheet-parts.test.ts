/** What the writing half knows of a sheet's XML: rows, cells, tables, formulas that move, looks that are followed. */
import { describe, expect, it } from "vitest";
import { XlsxError } from "../src/base/errors.ts";
import { hasRelativeRows, shiftedDown } from "../src/sheet/formula-shift.ts";
import { growFilter, growRules } from "../src/sheet/grow.ts";
import { plainCells } from "../src/sheet/plain-cells.ts";
import { cellsOf, holdsValue } from "../src/sheet/row-cells.ts";
import { hasFormulas, sheetLayout } from "../src/sheet/sheet-layout.ts";
import { SheetLook } from "../src/sheet/sheet-look.ts";
import { SheetRows } from "../src/sheet/sheet-rows.ts";
import { withSomeRows } from "../src/sheet/some-rows.ts";
import { growColumn, growRows, readTable } from "../src/sheet/table.ts";
import { spliced } from "../src/xml/splice.ts";
import { row, sheetXml } from "./support/workbook-builder.ts";

const layoutOf = (rows: string, after = "") => sheetLayout(Buffer.from(sheetXml(rows, after)));
const rowsOf = (rows: string) => new SheetRows(layoutOf(rows));

function problemOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof XlsxError) return JSON.stringify(error.data);
    throw error;
  }
  return "none";
}

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

describe("a table", () => {
  const xml = (
    attributes: string,
    inside = "",
    columns = '<tableColumn id="3" name="a"/><tableColumn id="9" name="b"/>',
  ) =>
    Buffer.from(
      `<table id="4" displayName="T" ref="B2:C5"${attributes}>${inside}<tableColumns count="2">${columns}</tableColumns></table>`,
    );

  it("is read with its columns and what their cells hold", () => {
    const formulas =
      '<tableColumn id="1" name="a"><calculatedColumnFormula array="1">A&amp;B</calculatedColumnFormula></tableColumn>' +
      '<tableColumn id="2" name="b"><calculatedColumnFormula>1</calculatedColumnFormula></tableColumn><other/>';
    expect(readTable(xml(' headerRowCount="0" totalsRowCount="1"', "", formulas))).toMatchObject({
      id: 4,
      name: "T",
      range: { top: 2, left: 2, bottom: 5, right: 3 },
      headings: 0,
      totals: 1,
      columns: [
        { id: 1, column: 2, name: "a", formula: { text: "A&B", array: true } },
        { id: 2, column: 3, name: "b", formula: { text: "1", array: false } },
      ],
    });
    expect(readTable(xml(""))).toMatchObject({
      headings: 1,
      totals: 0,
      columns: [{ formula: null }, { formula: null }],
    });
    const named = (text: string) =>
      readTable(Buffer.from(xml("").toString().replace('displayName="T"', text))).name;
    expect([named('displayName="D" name="N"'), named('name="N"'), named("")]).toEqual(["D", "N", ""]);
  });

  it.each([
    ["a column too many", xml("", "", "<tableColumn/><tableColumn/><tableColumn/>")],
    ["a column too few", xml("", "", "<tableColumn/>")],
    ["no range", Buffer.from("<table><tableColumns/></table>")],
    ["no columns", Buffer.from('<table ref="A1:A2"></table>')],
    ["another name", Buffer.from('<tables ref="A1:A2"><tableColumns><tableColumn/></tableColumns></tables>')],
  ])("is refused with %s", (_, bytes) => {
    expect(() => readTable(bytes)).toThrow(XlsxError);
  });

  it.each([
    ["no filter", "", "B2:C7", "B2:D5", null, null],
    ["a filter over all of it", '<autoFilter ref="B2:C5"/>', "B2:C7", "B2:D5", "B2:C7", "B2:D5"],
    ["a filter without the totals", '<autoFilter ref="B2:C4"/>', "B2:C7", "B2:D5", "B2:C6", "B2:D4"],
    ["a filter over its first column", '<autoFilter ref="B2:B5"/>', "B2:C7", "B2:D5", "B2:B7", "B2:B5"],
    ["a filter of no range", '<autoFilter ref="?"/>', "B2:C7", "B2:D5", "?", "?"],
    ["a filter that says none", "<autoFilter/>", "B2:C7", "B2:D5", null, null],
  ])("grows with %s", (_, filter, deeper, wider, deeperFilter, widerFilter) => {
    const table = readTable(xml("", filter));
    const refs = (splices: ReturnType<typeof growRows>) => {
      const text = Buffer.concat(spliced(table.bytes, splices)).toString();
      return [
        /<table [^>]*ref="([^"]*)"/.exec(text)?.[1],
        /<autoFilter[^>]*ref="([^"]*)"/.exec(text)?.[1] ?? null,
        text,
      ];
    };
    expect(refs(growRows(table, 7)).slice(0, 2)).toEqual([deeper, deeperFilter]);
    const [ref, filtered, text] = refs(growColumn(table, "c"));
    expect([ref, filtered]).toEqual([wider, widerFilter]);
    expect(text).toContain('<tableColumns count="3">');
    expect(text).toContain('<tableColumn id="10" name="c"/></tableColumns>');
  });
});

describe("ranges that grow with the rows", () => {
  const growth = { headingRow: 1, left: 2, right: 3, from: 5, to: 7, inTable: false };

  it.each([
    ["B2:C5", "B2:C7"],
    ["B5:C5", "B5:C5"],
    ["B2:B5", "B2:B7"],
    ["C2:D5", "C2:D7"],
    ["A2:B5", "A2:B7"],
    // Beside the rows, or ended elsewhere.
    ["D2:E5", "D2:E5"],
    ["A2:A5", "A2:A5"],
    ["B2:C4", "B2:C4"],
    ["B2:C6", "B2:C6"],
    ["B:C", "B:C"],
    ["?", "?"],
  ])("%s to %s", (from, to) => {
    const rule = `<conditionalFormatting sqref="${from} Z1"/><dataValidations><dataValidation sqref="${from}"/><dataValidation/></dataValidations>`;
    const filter = `<autoFilter ref="${from}"/>`;
    const extension = `<extLst><x:conditionalFormatting><xm:sqref>${from}</xm:sqref></x:conditionalFormatting><x:sparkline><xm:sqref>${from}</xm:sqref></x:sparkline></extLst>`;
    const layout = layoutOf("", filter + rule + extension);
    const after = Buffer.concat(spliced(layout.bytes, growRules(layout, [growth]))).toString();
    expect([...after.matchAll(/sqref(?:="|>)([^"<]+)/g)].map(([, range]) => range)).toEqual([
      `${to} Z1`,
      to,
      to,
      from,
    ]);
    const grown = growFilter(layout, [growth], []);
    expect(grown === null ? null : [grown.from, grown.to]).toEqual(from === to ? null : [from, to]);
    // Nothing is rewritten that stays as it is.
    expect(growRules(layout, [growth])).toHaveLength(from === to ? 0 : 3);
  });

  it("are one row only when it is the first below the headings, and none when there was no row", () => {
    const one = layoutOf("", '<autoFilter ref="B2:C2"/>');
    expect(growFilter(one, [{ ...growth, from: 2 }], [])?.to).toBe("B2:C7");
    expect(growFilter(one, [{ ...growth, from: 2, headingRow: 2 }], [])).toBeNull();
    expect(growFilter(layoutOf("", "<autoFilter/>"), [growth], [])).toBeNull();
    expect(growFilter(layoutOf(""), [growth], [])).toBeNull();
  });

  it("reach a new column right beside the filter, so that sorting keeps the rows together", () => {
    const filtered = layoutOf("", '<autoFilter ref="B2:C5"/>');
    const to = (column: number, headingRow = 2) =>
      growFilter(filtered, [], [{ column, headingRow }])?.to ?? null;
    expect([to(4), to(5), to(4, 1)]).toEqual(["B2:D5", null, null]);
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
