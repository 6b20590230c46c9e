import { describe, expect, it } from "vitest";
import {
  buildWorkbook,
  type HandmadeWorkbook,
} from "../../packages/xlsx-patch/test/support/workbook-builder.ts";
import type { Grid } from "../../src/workbook/workbook.ts";
import { openBytes, testFolder } from "../support/workbooks/excel-files.ts";
import { problemOf } from "./contract-cells.ts";

const folder = testFolder();

async function gridOf(rows: string, more: Partial<HandmadeWorkbook> = {}): Promise<Grid> {
  const workbook = openBytes(folder, buildWorkbook({ sheets: [{ title: "S", rows }], ...more }));
  const [grid] = await workbook.read([{ sheet: "S" }]);
  return grid ?? expect.fail("no grid");
}

const empty = { kind: "empty" };
const text = (words: string) => ({ kind: "text", text: words });
const number = (value: number) => ({ kind: "number", value });

describe("a cell in row 7, column B", () => {
  const strings = [
    "<si><t>Анна</t></si>",
    '<si><t xml:space="preserve"> a &amp; b </t></si>',
    '<si><r><rPr><b/></rPr><t>Rich</t></r><r><t xml:space="preserve"> text</t></r><rPh sb="0" eb="1"><t>phonetic</t></rPh></si>',
    "<si><t>two_x000D_\nlines_x005F_x0041_</t></si>",
    "<si/>",
    "<si><t/></si>",
    "<si><t><![CDATA[<b>&amp;]]></t></si>",
    "<!-- a comment --><si><t>after <!-- no -->it&#x1F600;</t></si>",
  ].join("");

  it.each<[string, object]>([
    ['<c r="B7"><v>12</v></c>', number(12)],
    ['<c r="B7"><v>-0.1</v></c>', number(-0.1)],
    ['<c r="B7"><v>1.7976931348623157E+308</v></c>', number(Number.MAX_VALUE)],
    ['<c r="B7"><v>46349.708333333336</v></c>', number(46_349.708333333336)],
    ['<c r="B7"><v>0.30000000000000004</v></c>', number(0.1 + 0.2)],
    ['<c r="B7"><v>79161234567</v></c>', number(79_161_234_567)],
    ['<c r="B7"><v>7.9161234567E10</v></c>', number(79_161_234_567)],
    ['<c r="B7"><v>.5</v></c>', number(0.5)],
    ['<c r="B7"><v> 5 </v></c>', number(5)],
    ['<c r="B7"><v><![CDATA[5]]></v></c>', number(5)],
    ['<c r="B7"><v>&#53;</v></c>', number(5)],
    ['<c r="B7"><v>1<!-- x -->2</v></c>', number(12)],
    ['<c r="B7" t="n"><v>5</v></c>', number(5)],
    ["<c  r = 'B7'\n s='0' ><v >5</v ></c >", number(5)],
    ['<c s="0" cm="1" r="B7" vm="2" ph="1"><v>5</v></c>', number(5)],
    ['<c r="&#66;7"><v>5</v></c>', number(5)],
    ['<c r="B7"><v></v></c>', empty],
    ['<c r="B7"><v/></c>', empty],
    ['<c r="B7"/>', empty],
    ['<c r="B7"></c>', empty],
    ['<c r="B7"><v>soon</v></c>', { kind: "unreadable", text: "soon" }],
    ['<c r="B7"><v>1-2</v></c>', { kind: "unreadable", text: "1-2" }],
    ['<c r="B7"><v>1e5e5</v></c>', { kind: "unreadable", text: "1e5e5" }],
    ['<c r="B7"><v>1e999</v></c>', { kind: "unreadable", text: "1e999" }],
    ['<c r="B7"><v>0x10</v></c>', { kind: "unreadable", text: "0x10" }],
    ['<c r="B7" t="s"><v>0</v></c>', text("Анна")],
    ['<c r="B7" t="s"><v>1</v></c>', text(" a & b ")],
    ['<c r="B7" t="s"><v>2</v></c>', text("Rich text")],
    ['<c r="B7" t="s"><v>3</v></c>', text("two\r\nlines_x0041_")],
    ['<c r="B7" t="s"><v>4</v></c>', empty],
    ['<c r="B7" t="s"><v>5</v></c>', empty],
    ['<c r="B7" t="s"><v>6</v></c>', text("<b>&amp;")],
    ['<c r="B7" t="s"><v>7</v></c>', text("after it😀")],
    ['<c r="B7" t="s"><v></v></c>', empty],
    ['<c t="s" r="B7"><v>0</v></c>', text("Анна")],
    ["<c r='B7' t='s'><v>0</v></c>", text("Анна")],
    ['<c r="B7" t="inlineStr"><is><t>Ion &lt;x&gt;</t></is></c>', text("Ion <x>")],
    ['<c r="B7" t="inlineStr"><is><r><t>I</t></r><r><t>on</t></r></is></c>', text("Ion")],
    ['<c r="B7" t="inlineStr"><is><t></t></is></c>', empty],
    ['<c r="B7" t="inlineStr"><is/></c>', empty],
    ['<c r="B7"><is><t>Ion</t></is></c>', text("Ion")],
    ['<c r="B7" t="str"><f>A1&amp;"x"</f><v>Ion</v></c>', text("Ion")],
    ['<c r="B7" t="str"><v>1</v></c>', text("1")],
    ['<c r="B7" t="str"><f>A1</f><v></v></c>', empty],
    ['<c r="B7" t="b"><v>1</v></c>', { kind: "boolean", value: true }],
    ['<c r="B7" t="b"><v>0</v></c>', { kind: "boolean", value: false }],
    ['<c r="B7" t="b"><v>true</v></c>', { kind: "boolean", value: true }],
    ['<c r="B7" t="b"><v>9</v></c>', { kind: "unreadable", text: "9" }],
    ['<c r="B7" t="e"><v>#N/A</v></c>', { kind: "unreadable", text: "#N/A" }],
    ['<c r="B7" t="d"><v>2026-11-23</v></c>', { kind: "date", day: "2026-11-23", time: null }],
    ['<c r="B7" t="d"><v>2026-11-23T16:00:00Z</v></c>', { kind: "date", day: "2026-11-23", time: "16:00" }],
    ['<c r="B7" t="d"><v>2026-11-23T00:00:00.000</v></c>', { kind: "date", day: "2026-11-23", time: null }],
    ['<c r="B7" t="d"><v>2026-02-30</v></c>', { kind: "unreadable", text: "2026-02-30" }],
    ['<c r="B7" t="d"><v>16:30:00</v></c>', text("16:30")],
    ['<c r="B7"><f>1+1</f><v>2</v><extLst><ext><v>9</v></ext></extLst></c>', number(2)],
  ])("%s", async (cell, expected) => {
    const grid = await gridOf(`<row r="7">${cell}<c r="D7"><v>4</v></c></row>`, { strings });
    expect(grid.cell(7, 2)).toEqual(expected);
    expect(grid.cell(7, 4)).toEqual(number(4));
    expect(grid.rows).toEqual([7]);
    expect(grid.lastColumn).toBe(4);
  });

  it.each([
    ["8", "there is no text number 8"],
    ["99999999999", "there is no text number 99999999999"],
    ["-1", "there is no text number -1"],
    ["1.5", "there is no text number 1.5"],
  ])("names the cell of a text that isn't there: %s", async (index, detail) => {
    const grid = await gridOf(`<row r="7"><c r="B7" t="s"><v>${index}</v></c></row>`, { strings });
    expect((await problemOf((async () => grid.cell(7, 2))())).data).toEqual({
      place: "clients.xlsx",
      detail: `S!B7: ${detail}`,
    });
  });
});

describe("a number under a format", () => {
  const date = (day: string, time: string | null = null) => ({ kind: "date", day, time });
  const unreadable = (words: string) => ({ kind: "unreadable", text: words });

  it.each<[string, string, object]>([
    ["dd.mm.yyyy", "46349", date("2026-11-23")],
    ["m/d/yy h:mm", "46349.6666666667", date("2026-11-23", "16:00")],
    ["[$-419]d mmmm yyyy;@", "46349", date("2026-11-23")],
    ['"Дата:" dd\\.mm', "46349", date("2026-11-23")],
    ["mmm", "46349", date("2026-11-23")],
    ['yyyy"年"m"月"d"日"', "46349", date("2026-11-23")],
    ["[$-411]ge.m.d", "46349", date("2026-11-23")],
    ["h:mm", "46349.6666666667", date("2026-11-23", "16:00")],
    ["h:mm AM/PM", "0.6875", text("16:30")],
    ["mm:ss", "0", text("00:00")],
    ["[h]:mm", "1.104166667", text("26:30")],
    ["[mm]", "0.5", text("12:00")],
    ["dd.mm.yyyy", "60", unreadable("29.02.1900")],
    ["dd.mm.yyyy", "60.5", unreadable("29.02.1900")],
    ["dd.mm.yyyy", "0", unreadable("00.01.1900")],
    ["dd.mm.yyyy", "-5", unreadable("-5")],
    ["dd.mm.yyyy", "2958466", unreadable("2958466")],
    ["dd.mm.yyyy", "20261123", unreadable("20261123")],
    ["General", "46349", number(46_349)],
    ["0.00E+00", "46349", number(46_349)],
    ['0" days"', "46349", number(46_349)],
    ["0\\d", "46349", number(46_349)],
    ['#,##0.00\\ "lei"', "46349", number(46_349)],
    ["[Red][>100]0;[$USD] 0", "46349", number(46_349)],
    ["_(* #,##0_);_(* (#,##0)", "46349", number(46_349)],
    ["@", "46349", number(46_349)],
    ["0;dd.mm.yyyy", "46349", number(46_349)],
  ])("%s makes of %s", async (format, value, expected) => {
    const grid = await gridOf(`<row r="1"><c r="A1" s="1"><v>${value}</v></c></row>`, { formats: [format] });
    expect(grid.cell(1, 1)).toEqual(expected);
  });

  it("counts from 1904 where the workbook does", async () => {
    const rows =
      '<row r="1"><c r="A1" s="1"><v>44887</v></c><c r="B1" s="1"><v>60</v></c><c r="C1" s="1"><v>0</v></c></row>';
    const grid = await gridOf(rows, { formats: ["yyyy-mm-dd"], date1904: true });
    expect([1, 2, 3].map((column) => grid.cell(1, column))).toEqual(
      ["2026-11-23", "1904-03-01", "1904-01-01"].map((day) => date(day)),
    );
  });
});

describe("rows", () => {
  it("have the numbers that they say, or follow each other", async () => {
    const grid = await gridOf(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5" hidden="1"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
    );
    expect(grid.rows).toEqual([1, 5, 6]);
    expect(grid.cell(1, 2)).toEqual(number(2));
    expect(grid.cell(5, 4)).toEqual(number(4));
    expect(grid.cell(6, 1)).toEqual(number(5));
  });

  it("without a value are none", async () => {
    const grid = await gridOf(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" s="3" customFormat="1"><c r="A2" s="1"/><c r="ZZ2" s="1"></c></row><row r="3"/><row r="4"><c r="A4"><f>IF(B4="","",1)</f></c></row>',
    );
    expect(grid.rows).toEqual([1]);
    expect(grid.lastColumn).toBe(1);
    expect(grid.isFormula(4, 1)).toBe(true);
    expect(grid.cell(4, 1)).toEqual(empty);
  });

  it("are read whatever dimension and spans say", async () => {
    const part =
      '<worksheet xmlns="m"><dimension ref="A1"/><sheetData><row r="2" spans="1:1"><c r="A2"><v>1</v></c><c r="XFD2"><v>2</v></c></row><row r="1048576"><c r="A1048576"><v>3</v></c></row></sheetData></worksheet>';
    const grid = await gridOf("", { sheets: [{ title: "S", part }] });
    expect(grid.cell(2, 16_384)).toEqual(number(2));
    expect(grid.cell(1_048_576, 1)).toEqual(number(3));
    expect(grid.lastColumn).toBe(16_384);
  });

  it.each([
    ["rows that descend", '<row r="2"/><row r="1"/>'],
    ["a row twice", '<row r="2"/><row r="2"/>'],
    ["a row number beyond the sheet", '<row r="1048577"/>'],
    ["a row number that is none", '<row r="one"/>'],
    ["cells that descend", '<row r="1"><c r="B1"/><c r="A1"/></row>'],
    ["a cell of another row", '<row r="1"><c r="B2"/></row>'],
    ["a cell beyond the sheet", '<row r="1"><c r="XFE1"/></row>'],
    ["a style beyond all", '<row r="1"><c r="A1" s="70000"/></row>'],
    ["a cell without its end", '<row r="1"><c r="A1"><v>1</row>'],
    ["an attribute without its end", '<row r="1"><c r="A1><v>1</v></c></row>'],
    ["an unquoted attribute", "<row r=1></row>"],
    ["an unknown entity", '<row r="1"><c r="A1"><v>&nbsp;</v></c></row>'],
    ["a document type", "<!DOCTYPE x><row/>"],
  ])("are refused: %s", async (_, rows) => {
    expect((await problemOf(gridOf(rows))).code).toBe("workbook.damaged");
  });

  it.each([
    ["another root", "<chartsheet/>"],
    ["nothing", ""],
    ["no end", '<worksheet><sheetData><row r="1"/></sheetData>'],
    ["no end of the rows", '<worksheet><sheetData><row r="1"/></worksheet>'],
    ["a document type", '<!DOCTYPE worksheet [<!ENTITY a "b">]><worksheet><sheetData/></worksheet>'],
  ])("are refused in a part with %s", async (_, part) => {
    expect((await problemOf(gridOf("", { sheets: [{ title: "S", part }] }))).code).toBe("workbook.damaged");
  });

  it("are none in a sheet without sheetData, or with an empty one", async () => {
    for (const part of ["<worksheet></worksheet>", "<worksheet><sheetData/></worksheet>"])
      expect((await gridOf("", { sheets: [{ title: "S", part }] })).rows).toEqual([]);
  });
});

describe("formulas", () => {
  it("cover the cells of arrays, spills and data tables", async () => {
    const grid = await gridOf(
      [
        '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1</f><v>1</v></c><c r="C1"><f t="array" ref="C1:D3">X</f><v>1</v></c></row>',
        '<row r="2"><c r="A2"><f t="shared" si="0"/><v>1</v></c><c r="D2"><v>1</v></c><c r="F2"><f t="dataTable" ref="F2:G9" dt2D="1"/><v>1</v></c></row>',
        '<row r="3"><c r="A3"><v>7</v></c><c r="G3"><v>1</v></c><c r="H3" cm="1"><f t="array" ref="H3:H5">_xlfn.UNIQUE(A1:A3)</f><v>1</v></c></row>',
      ].join(""),
    );
    const formulas = [];
    for (let row = 1; row <= 5; row++)
      for (let column = 1; column <= 9; column++)
        if (grid.isFormula(row, column)) formulas.push(`${row},${column}`);
    const table = [2, 3, 4, 5].flatMap((row) => [`${row},6`, `${row},7`]);
    const expected = ["1,1", "2,1", "1,3", "1,4", "2,3", "2,4", "3,3", "3,4", "3,8", "4,8", "5,8", ...table];
    expect(formulas.sort()).toEqual(expected.sort());
  });

  it("are known in columns that were not asked for, as far as they reach", async () => {
    const rows =
      '<row r="1"><c r="A1"><f t="array" ref="A1:B2">X</f><v>1</v></c><c r="B1"><v>1</v></c></row><row r="2"><c r="B2"><v>1</v></c></row>';
    const workbook = openBytes(folder, buildWorkbook({ sheets: [{ title: "S", rows }] }));
    const [grid] = await workbook.read([{ sheet: "S", columns: [2] }]);
    expect(grid?.isFormula(2, 2)).toBe(true);
    expect(grid?.cell(1, 1)).toEqual(empty);
    expect(grid?.rows).toEqual([1, 2]);
  });
});

describe("a part in another form", () => {
  const expected = [text("Анна"), number(5), text("x")];
  const cells = (p: string) =>
    `<${p}row r="1"><${p}c r="A1" t="s"><${p}v>0</${p}v></${p}c><${p}c r="B1"><${p}v>5</${p}v></${p}c><${p}c r="C1" t="inlineStr"><${p}is><${p}t>x</${p}t></${p}is></${p}c></${p}row>`;

  it.each<[string, string | Buffer]>([
    ["with a prefix", `<x:worksheet xmlns:x="m"><x:sheetData>${cells("x:")}</x:sheetData></x:worksheet>`],
    [
      "with a long prefix",
      `<main:worksheet xmlns:main="m"><main:sheetData>${cells("main:")}</main:sheetData></main:worksheet>`,
    ],
    ["with a byte order mark", `\ufeff<worksheet><sheetData>${cells("")}</sheetData></worksheet>`],
    ["in UTF-16", Buffer.from(`\ufeff<worksheet><sheetData>${cells("")}</sheetData></worksheet>`, "utf16le")],
    [
      "in windows-1251",
      `<?xml version="1.0" encoding="windows-1251"?><worksheet><sheetData>${cells("")}</sheetData></worksheet>`,
    ],
    [
      "with comments",
      `<worksheet><!-- <sheetData> --><sheetData><!-- <row r="9"> -->${cells("").replaceAll("><", "><!-- </c> --><")}</sheetData><!-- x --></worksheet>`,
    ],
    [
      "with line breaks",
      `<worksheet>\r\n<sheetData>\n\t${cells("").replaceAll("><", ">\n<")}\n</sheetData>\n</worksheet>`,
    ],
    [
      "with strange elements",
      `<worksheet><sheetPr><x/></sheetPr><sheetData><z><c r="A9"/></z>${cells("")}<mc:Alt><row r="1"/></mc:Alt></sheetData></worksheet>`,
    ],
  ])("%s", async (_, part) => {
    const grid = await gridOf("", { sheets: [{ title: "S", part }], strings: "<si><t>Анна</t></si>" });
    expect([1, 2, 3].map((column) => grid.cell(1, column))).toEqual(expected);
    expect(grid.rows).toEqual([1]);
  });
});
