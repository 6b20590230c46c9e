/** Sheets and columns of our own, and what Excel keeps about calculating. */
import { describe, expect, it } from "vitest";
import {
  buildWorkbook,
  type HandmadeWorkbook,
  row,
} from "../../packages/xlsx-patch/test/support/workbook-builder.ts";
import type { Part } from "../../packages/xlsx-patch/test/support/zip-builder.ts";
import type { AddColumn, AddSheet, Change, PutSheet } from "../../src/workbook/changes.ts";
import { append, applied, element, replacedText, set, text } from "../support/planned.ts";
import { problemOf } from "./contract-cells.ts";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006/relationships";
const headingRow = row(1, text1("A1", "Name"), text1("B1", "Phone"));

function text1(name: string, value: string): string {
  return `<c r="${name}" t="inlineStr"><is><t>${value}</t></is></c>`;
}

function book(more: Partial<HandmadeWorkbook> = {}): Buffer {
  return buildWorkbook({ sheets: [{ title: "S", rows: headingRow + row(2, text1("A2", "Ann")) }], ...more });
}

function addSheet(title: string, headings: readonly string[]): AddSheet {
  return { kind: "add-sheet", title, columns: headings.map((heading) => ({ heading, width: 18 })), rows: [] };
}

function put(...rows: readonly string[]): PutSheet {
  return {
    kind: "put-sheet",
    title: "S",
    stamp: "followup",
    widths: [30],
    rows: rows.map((one) => [text(one)]),
  };
}

function addColumn(heading: string, hidden = false): AddColumn {
  return {
    kind: "add-column",
    sheet: "S",
    headingRow: 1,
    heading,
    hidden,
    cells: [{ row: 2, value: text("k") }],
  };
}

/** The parts that make sheet 1 hold a table. */
function table(ref: string, name = "T"): Part[] {
  return [
    {
      name: "xl/worksheets/_rels/sheet1.xml.rels",
      text: `<Relationships xmlns="${packages}"><Relationship Id="rId1" Type="${office}/table" Target="../tables/table1.xml"/></Relationships>`,
    },
    {
      name: "xl/tables/table1.xml",
      text: `<table xmlns="${main}" id="7" name="${name}" displayName="${name}" ref="${ref}"><autoFilter ref="${ref}"/><tableColumns count="2"><tableColumn id="1" name="Name"/><tableColumn id="5" name="Phone"/></tableColumns></table>`,
    },
  ];
}

describe("a sheet that is added", () => {
  it("comes last, with bold headings that stay in sight, widths, and a table that its first row fills", async () => {
    const after = await applied(book(), addSheet("Звонки 2026", ["Call id", "When"]), {
      ...append(1, text("c-1")),
      sheet: "Звонки 2026",
    } as Change);
    expect(after.rows).toEqual([null, 2]);
    expect(element(after.part("xl/workbook.xml"), "sheets")).toBe(
      '<sheets><sheet name="S" sheetId="1" r:id="rId1"/><sheet name="Звонки 2026" sheetId="2" r:id="rId3"/></sheets>',
    );
    const xml = after.part("xl/worksheets/sheet2.xml");
    expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(xml).toContain('<col min="2" max="2" width="18" customWidth="1"/>');
    expect(xml).toContain('<row r="1"><c r="A1" s="1" t="inlineStr"><is><t>Call id</t></is></c>');
    expect(xml).toContain('<row r="2"><c r="A2" t="inlineStr"><is><t>c-1</t></is></c></row>');
    expect(xml).toContain('<tableParts count="1"><tablePart r:id="rId1"/></tableParts>');
    expect(after.part("xl/tables/table1.xml")).toContain(
      'id="1" name="Звонки_2026" displayName="Звонки_2026" ref="A1:B2" totalsRowShown="0"><autoFilter ref="A1:B2"/>',
    );
    expect(after.part("xl/styles.xml")).toContain("<b/></font></fonts>");
    for (const part of ["/xl/worksheets/sheet2.xml", "/xl/tables/table1.xml"]) {
      expect(after.part("[Content_Types].xml")).toContain(`PartName="${part}"`);
    }
  });

  it("has a table whose name and number are free", async () => {
    const names = '<definedNames><definedName name="звонки_2">1</definedName></definedNames>';
    const types =
      '<Types><Override PartName="/xl/tables/table1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/></Types>';
    const more = table("A1:B2", "Звонки");
    const bytes = withTypes(book({ workbook: names, more }), types);
    const after = await applied(
      bytes,
      addSheet("Звонки", ["a"]),
      addSheet("R1C1", ["a"]),
      addSheet("2026", ["a"]),
    );
    const tables = [2, 3, 4].map((at) =>
      / id="(\d+)" name="([^"]*)"/.exec(after.part(`xl/tables/table${at}.xml`))?.slice(1),
    );
    expect(tables).toEqual([
      ["8", "Звонки_3"],
      ["9", "R1C1_"],
      ["10", "_2026"],
    ]);
  });

  it("has a filter instead of a table where headings are alike", async () => {
    const after = await applied(book(), addSheet("Z", ["a", "A", ""]));
    expect(after.part("xl/worksheets/sheet2.xml")).toContain('<autoFilter ref="A1:C1"/></worksheet>');
  });

  it.each(["S", "s", "x".repeat(32), "a/b", "'a", ""])("can't be called %j", async (title) => {
    const problem = await problemOf(applied(book(), addSheet(title, ["a"])));
    expect(problem.code).toMatch(/^workbook\.(not-ours|cannot-edit)$/);
  });
});

describe("a sheet of ours that is put anew", () => {
  const formulas = row(1, text1("A1", "followup of last week"), '<c r="B1"><f>1+1</f><v>2</v></c>');

  it("keeps its view and pictures, and loses what belonged to the old cells", async () => {
    const part = `<worksheet xmlns="${main}" xmlns:r="${office}"><dimension ref="A1:Z99"/><sheetViews><sheetView zoomScale="80" workbookViewId="0"/></sheetViews><cols><col min="1" max="9" width="3"/></cols><sheetData>${formulas}</sheetData><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><pageMargins left="1"/><drawing r:id="rId1"/></worksheet>`;
    const bytes = buildWorkbook({ sheets: [{ title: "S", part }] });
    const after = await applied(bytes, put("followup", "", "b"));
    expect(after.part("xl/worksheets/sheet1.xml")).toBe(
      `<worksheet xmlns="${main}" xmlns:r="${office}"><dimension ref="A1:A3"/><sheetViews><sheetView zoomScale="80" workbookViewId="0"/></sheetViews><cols><col min="1" max="1" width="30" customWidth="1"/></cols><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>followup</t></is></c></row><row r="3"><c r="A3" t="inlineStr"><is><t>b</t></is></c></row></sheetData><pageMargins left="1"/><drawing r:id="rId1"/></worksheet>`,
    );
  });

  it("leaves no entry in the order of calculation without its formula", async () => {
    const chain = (entries: string): HandmadeWorkbook["more"] => [
      { name: "xl/calcChain.xml", text: `<calcChain xmlns="${main}">${entries}</calcChain>` },
    ];
    const sheets = [
      { title: "S", rows: formulas },
      { title: "T", rows: row(1, '<c r="A1"><f>2</f><v>2</v></c>', '<c r="B1"><f>3</f><v>3</v></c>') },
    ];
    const both = withChain(
      buildWorkbook({
        sheets,
        more: chain('<c r="A1" i="2"/><c r="B1" i="1" l="1"/><c r="B1" i="2"/><c r="C9"/>') ?? [],
      }),
    );
    const kept = await applied(both, put("followup"));
    expect(kept.part("xl/calcChain.xml")).toContain('<c r="A1" i="2"/><c r="B1" i="2"/><c r="C9"/>');
    expect(kept.part("xl/workbook.xml")).toContain('<calcPr fullCalcOnLoad="1"/>');
    const only = withChain(buildWorkbook({ sheets, more: chain('<c r="B1" i="1"/>') ?? [] }));
    const gone = await applied(only, put("followup"));
    expect(() => gone.part("xl/calcChain.xml")).toThrow("no part");
    expect(gone.part("[Content_Types].xml")).not.toContain("calcChain");
    expect(gone.part("xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
  });

  it("is refused when it is not ours, or holds a table", async () => {
    expect((await problemOf(applied(book(), put("followup")))).code).toBe("workbook.not-ours");
    const rows = row(1, text1("A1", "followup"));
    const parts = '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>';
    const bytes = buildWorkbook({ sheets: [{ title: "S", rows, after: parts }] });
    expect((await problemOf(applied(bytes, put("followup")))).code).toBe("workbook.cannot-edit");
  });
});

describe("calculating", () => {
  const formula = row(1, '<c r="A1"><f>B1</f><v>1</v></c>');
  it.each([
    ["", '</sheets><calcPr fullCalcOnLoad="1"/></workbook>'],
    ['<calcPr calcId="191029"/>', '<calcPr calcId="191029" fullCalcOnLoad="1"/>'],
    ['<calcPr fullCalcOnLoad="0"/>', '<calcPr fullCalcOnLoad="1"/>'],
    ["<definedNames/><pivotCaches/>", '<definedNames/><calcPr fullCalcOnLoad="1"/><pivotCaches/>'],
  ])("is asked for when the sheet holds formulas: %s", async (workbook, expected) => {
    const bytes = buildWorkbook({ sheets: [{ title: "S", rows: formula }], workbook });
    expect((await applied(bytes, set(2, 1, null, text("x")))).part("xl/workbook.xml")).toContain(expected);
  });

  it("is not asked for in a workbook without formulas, nor where it is already", async () => {
    const plain = book();
    expect((await applied(plain, set(2, 2, null, text("x")))).part("xl/workbook.xml")).not.toContain(
      "calcPr",
    );
    const workbook = '<calcPr fullCalcOnLoad="true"/>';
    const asked = buildWorkbook({ sheets: [{ title: "S", rows: formula }], workbook });
    expect((await applied(asked, set(2, 1, null, text("x")))).part("xl/workbook.xml")).toContain(workbook);
  });
});

describe("a column that is added", () => {
  it("stands right of everything, looks like the heading beside it, and may be hidden", async () => {
    const rows =
      row(1, '<c r="A1" s="1" t="inlineStr"><is><t>Name</t></is></c>') +
      row(2, text1("A2", "Ann"), text1("D2", "no heading"));
    const bytes = buildWorkbook({ sheets: [{ title: "S", rows }], formats: ["0.00"] });
    const xml = (await applied(bytes, addColumn("id", true))).part("xl/worksheets/sheet1.xml");
    expect(xml).toContain(
      '<cols><col min="5" max="5" width="16" customWidth="1" hidden="1"/></cols><sheetData>',
    );
    expect(xml).toContain('<c r="E1" s="1" t="inlineStr"><is><t>id</t></is></c>');
    expect(xml).toContain('<c r="E2" t="inlineStr"><is><t>k</t></is></c>');
  });

  it.each([
    [
      '<col min="1" max="2" width="9"/>',
      false,
      '<col min="1" max="2" width="9"/><col min="3" max="3" width="16" customWidth="1"/>',
    ],
    [
      '<col min="1" max="1"/><col min="4" max="9"/>',
      false,
      '<col min="1" max="1"/><col min="3" max="3" width="16" customWidth="1"/><col min="4" max="9"/>',
    ],
    [
      '<col min="2" max="16384" hidden="1" style="1"/>',
      false,
      '<col min="2" max="2" hidden="1" style="1"/><col min="3" max="3" hidden="0" style="1"/><col min="4" max="16384" hidden="1" style="1"/>',
    ],
    ['<col min="3" max="3" width="9"/>', true, '<col min="3" max="3" width="9" hidden="1"/>'],
  ])("parts the columns it lies in: %s, hidden %s", async (columns, hidden, expected) => {
    const part = `<worksheet xmlns="${main}"><cols>${columns}</cols><sheetData>${headingRow}${row(2)}</sheetData></worksheet>`;
    const bytes = buildWorkbook({ sheets: [{ title: "S", part }], formats: ["0.00"] });
    expect((await applied(bytes, addColumn("id", hidden))).part("xl/worksheets/sheet1.xml")).toContain(
      `<cols>${expected}</cols>`,
    );
  });

  it("shows days in the look of its neighbour, also where it is still empty", async () => {
    const rows = headingRow + row(2, '<c r="B2" s="1" t="inlineStr"><is><t>1</t></is></c>') + row(3);
    const bytes = buildWorkbook({ sheets: [{ title: "S", rows }], formats: ["0.00"] });
    const dates = { like: 2, lastRow: 2, rightOf: 2 };
    const after = await applied(bytes, { ...addColumn("Next"), cells: [], dates });
    const xml = after.part("xl/worksheets/sheet1.xml");
    expect(xml).toContain('<c r="C2" s="2"/>');
    expect(xml).not.toContain('r="C3"');
    expect(after.part("xl/styles.xml")).toContain('numFmtId="14"');
  });

  it("widens the table whose last heading it follows, also twice and with a row", async () => {
    const bytes = book({ more: table("A1:B2") });
    const after = await applied(bytes, addColumn("id"), addColumn("more"), append(1, text("Bob")));
    expect(after.part("xl/tables/table1.xml")).toContain(
      'ref="A1:D3"><autoFilter ref="A1:D3"/><tableColumns count="4"><tableColumn id="1" name="Name"/><tableColumn id="5" name="Phone"/><tableColumn id="6" name="id"/><tableColumn id="7" name="more"/></tableColumns>',
    );
    expect(after.rows).toEqual([null, null, 3]);
  });

  it("stands right of everything where a cell is in the way of the table, which stays as it is", async () => {
    const sheets = [{ title: "S", rows: headingRow + row(2, text1("C2", "in the way")) }];
    const blocked = buildWorkbook({ sheets, more: table("A1:B2") });
    const after = await applied(blocked, addColumn("id"));
    expect(after.part("xl/tables/table1.xml")).toContain('ref="A1:B2"');
    expect(after.part("xl/worksheets/sheet1.xml")).toMatch(/<c r="D1"[^>]*>.*id.*<\/row>.*in the way/s);
  });

  it("is refused under a heading that the table has already", async () => {
    const doubled = book({ more: table("A1:B2") });
    expect((await problemOf(applied(doubled, addColumn("name")))).code).toBe("workbook.cannot-edit");
  });
});

/** The same package with other content types. */
function withTypes(bytes: Buffer, types: string): Buffer {
  return replacedText(bytes, "[Content_Types].xml", () => types);
}

/** The same package with its calcChain related and typed. */
function withChain(bytes: Buffer): Buffer {
  const typed = withTypes(bytes, '<Types><Override PartName="/xl/calcChain.xml" ContentType="x"/></Types>');
  return replacedText(typed, "xl/_rels/workbook.xml.rels", (xml) =>
    xml.replace(
      "</Relationships>",
      `<Relationship Id="rIdChain" Type="${office}/calcChain" Target="calcChain.xml"/></Relationships>`,
    ),
  );
}

describe("relationships that stand deeper than they should", () => {
  it("keep their sheets when one is added: no id is given twice", async () => {
    const path = "xl/_rels/workbook.xml.rels";
    const sheets = ["S", "T", "U"].map((title) => ({ title, rows: headingRow }));
    const nested = replacedText(book({ sheets }), path, (xml) =>
      xml.replace(/(<Relationships[^>]*>)(.*)(<\/Relationships>)/s, "$1$1$2$3$3"),
    );
    const { part } = await applied(nested, addSheet("Calls", ["Call id"]));
    const ids = [...part(path).matchAll(/ Id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
