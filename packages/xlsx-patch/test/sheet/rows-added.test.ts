/** Where a new row goes, and what goes on with it: the table, the filter and its hidden name, the used range. */
import { describe, expect, it } from "vitest";
import { XlsxError } from "../../src/base/errors.ts";
import { bufferSource } from "../../src/base/source.ts";
import type { Draft } from "../../src/edit/draft.ts";
import { edit } from "../../src/edit.ts";
import type { NewValue } from "../../src/style/cell-style.ts";
import { open } from "../../src/workbook.ts";
import { partOf } from "../support/change-part.ts";
import { buildWorkbook, row, sheetXml } from "../support/workbook-builder.ts";

const one: NewValue = { kind: "number", value: 1 };
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const cell = (name: string, value = 1) => `<c r="${name}"><v>${value}</v></c>`;
const formula = (name: string, text: string) => `<c r="${name}"><f>${text}</f><v>1</v></c>`;
const heading = (...names: string[]) =>
  row(1, ...names.map((name) => `<c r="${name}1" t="inlineStr"><is><t>${name}</t></is></c>`));

function bookOf(
  rows: string,
  { after = "", before = "", workbook = "", tables = [] as readonly string[] } = {},
): Buffer {
  const rels = tables.map(
    (_, at) =>
      `<Relationship Id="rId${at + 1}" Type="${office}/table" Target="../tables/table${at + 1}.xml"/>`,
  );
  return buildWorkbook({
    sheets: [{ title: "S", part: sheetXml(rows, after).replace("<sheetData>", `${before}<sheetData>`) }],
    workbook,
    more: [
      {
        name: "xl/worksheets/_rels/sheet1.xml.rels",
        text: `<Relationships>${rels.join("")}</Relationships>`,
      },
      ...tables.map((text, at) => ({ name: `xl/tables/table${at + 1}.xml`, text })),
    ],
  });
}

async function written(bytes: Buffer, change: (draft: Draft) => void): Promise<Buffer> {
  const draft = await edit(open(bufferSource(bytes)));
  change(draft);
  const after = Buffer.concat((await draft.finish()) ?? expect.fail("nothing to write"));
  draft.verify(after);
  return after;
}

/** The rows that rows under the first get, one after the other; the problem's code for one that finds no place. */
async function places(bytes: Buffer, columns: readonly number[], change: (draft: Draft) => void = () => {}) {
  const draft = await edit(open(bufferSource(bytes)));
  change(draft);
  return columns.map((column) => {
    try {
      return draft.appendRow("S", 1, new Map([[column, one]]));
    } catch (error) {
      if (error instanceof XlsxError) return error.code;
      throw error;
    }
  });
}

describe("the place of a new row", () => {
  const two = heading("A", "B") + row(2, cell("A2"), cell("B2")) + row(3, cell("A3"), cell("B3"));

  it.each<[string, string, string, (number | string)[]]>([
    ["below the last", two, "", [4, 5]],
    ["below the headings alone", heading("A", "B"), "", [2, 3]],
    ["below looks that hold nothing", `${two}<row r="4"><c r="A4" s="0"/></row>`, "", [4, 5]],
    ["beside a value without a heading", two + row(6, cell("D6")), "", [4, 5]],
    ["below a value between empty rows", two + row(6, cell("B6")), "", [7, 8]],
    [
      "past merged cells",
      two,
      '<mergeCells><mergeCell ref="B4:C5"/><mergeCell ref="A6:A6"/></mergeCells>',
      [7, 8],
    ],
    [
      "past merged cells in any order",
      two,
      '<mergeCells><mergeCell ref="A5:B6"/><mergeCell ref="A4:B4"/></mergeCells>',
      [7, 8],
    ],
    ["beside merged cells", two, '<mergeCells><mergeCell ref="C4:D5"/></mergeCells>', [4, 5]],
    ["never under totals", two + row(4, formula("B4", "SUM(B2:B3)")), "", ["totals-row"]],
    ["never under subtotals", two + row(4, formula("A4", "SUBTOTAL(109,A2:A3)")), "", ["totals-row"]],
    ["under a sum of something else", two + row(4, formula("B4", "SUM(B2:B2)")), "", [5, 6]],
    ["under a sum of one cell", two + row(4, formula("B4", "SUM(B3:B3)")), "", [5, 6]],
    ["under another formula", two + row(4, formula("B4", "B2+B3")), "", [5, 6]],
    ["beside a sum", two + row(4, cell("A4"), formula("D4", "SUM(D2:D3)")), "", [5, 6]],
    [
      "under a running total",
      two.replace(cell("B3"), formula("B3", "SUM(B1:B2)")) + row(4, formula("B4", "SUM(B1:B3)")),
      "",
      [5, 6],
    ],
  ])("is %s", async (_, rows, after, expected) => {
    expect(
      await places(
        bookOf(rows, { after }),
        expected.map(() => 1),
      ),
    ).toEqual(expected);
  });

  it("counts what is to be written, in the columns of the headings alone", async () => {
    const put = (row: number, column: number, value: NewValue) => (draft: Draft) =>
      draft.set("S", row, column, value);
    expect(await places(bookOf(two), [1, 2], put(6, 2, one))).toEqual([7, 8]);
    expect(await places(bookOf(two), [1], put(6, 3, one))).toEqual([4]);
    expect(await places(bookOf(two), [1], put(6, 1, { kind: "empty" }))).toEqual([4]);
    const between = (draft: Draft) => {
      expect(draft.appendRow("S", 1, new Map([[1, one]]))).toBe(4);
      draft.set("S", 9, 1, one);
      draft.set("S", 8, 1, one);
      draft.set("S", 12, 3, one);
      draft.set("S", 13, 1, { kind: "empty" });
    };
    expect(await places(bookOf(two), [1], between)).toEqual([10]);
  });

  it("ends with the sheet", async () => {
    const last = (number: number) => heading("A") + row(number, cell(`A${number}`));
    expect(await places(bookOf(last(1_048_575)), [1, 1])).toEqual([1_048_576, "not-kept"]);
  });
});

describe("with a new row", () => {
  const table = (id: number, ref: string, more = "") =>
    `<table id="${id}" displayName="T${id}" ref="${ref}"${more}><tableColumns><tableColumn id="1" name="a"/><tableColumn id="2" name="b"/></tableColumns></table>`;
  const tables = [table(1, "A1:B3"), table(2, "D1:E3")];
  const rows = heading("A", "B", "D", "E") + row(3, ...["A3", "B3", "D3", "E3"].map((name) => cell(name)));
  const refs = (after: Buffer) =>
    [1, 2].map((at) => /ref="([^"]*)"/.exec(partOf(after, `xl/tables/table${at}.xml`) ?? "")?.[1]);

  it.each([
    [1, ["A1:B4", "D1:E3"]],
    [2, ["A1:B4", "D1:E3"]],
    [4, ["A1:B3", "D1:E4"]],
    [5, ["A1:B3", "D1:E4"]],
  ])("in column %d its own table grows, not the one beside it", async (column, expected) => {
    const after = await written(bookOf(rows, { tables }), (draft) => {
      expect(draft.appendRow("S", 1, new Map([[column, one]]))).toBe(4);
    });
    expect(refs(after)).toEqual(expected);
  });

  it("a table with room for it, or without headings, stays as it is", async () => {
    const room = bookOf(heading("A", "B") + row(2, cell("A2")), { tables: [table(1, "A1:B5")] });
    const after = await written(room, (draft) =>
      expect(draft.appendRow("S", 1, new Map([[1, one]]))).toBe(3),
    );
    expect(refs(after)[0]).toBe("A1:B5");
    const none = bookOf(rows, { tables: [table(1, "A1:B3", ' headerRowCount="0"')] });
    expect(refs(await written(none, (draft) => draft.appendRow("S", 1, new Map([[1, one]]))))[0]).toBe(
      "A1:B3",
    );
  });

  it("the filter grows, and its hidden name, but no other name", async () => {
    const name = (attributes: string, text: string) => `<definedName ${attributes}>${text}</definedName>`;
    const filter = 'name="_xlnm._FilterDatabase"';
    const names = [
      name(`${filter} localSheetId="0" hidden="1"`, "S!$A$1:$B$3"),
      name(`${filter} localSheetId="1"`, "S!$A$1:$B$3"),
      name('name="_xlnm.Print_Area" localSheetId="0"', "S!$A$1:$B$3"),
      name(`${filter} localSheetId="0"`, "S!$A$1:$B$2"),
    ];
    const bytes = bookOf(heading("A", "B") + row(3, cell("A3"), cell("B3")), {
      after: '<autoFilter ref="A1:B3"/>',
      workbook: `<definedNames>${names.join("")}</definedNames>`,
    });
    const after = await written(bytes, (draft) => draft.appendRow("S", 1, new Map([[1, one]])));
    expect(partOf(after, "xl/worksheets/sheet1.xml")).toContain('<autoFilter ref="A1:B4"/>');
    const found = [...(partOf(after, "xl/workbook.xml") ?? "").matchAll(/>S!([^<]*)</g)].map(
      ([, range]) => range,
    );
    expect(found).toEqual(["$A$1:$B$4", "$A$1:$B$3", "$A$1:$B$3", "$A$1:$B$2"]);
  });
});

describe("the used range of a sheet", () => {
  it.each([
    ["B2:D6", 3, 3, "B2:D6"],
    ["B2:D6", 1, 3, "B1:D6"],
    ["B2:D6", 7, 3, "B2:D7"],
    ["B2:D6", 3, 1, "A2:D6"],
    ["B2:D6", 3, 5, "B2:E6"],
    ["B2:D6", 9, 9, "B2:I9"],
    ["C3", 1, 1, "A1:C3"],
    ["?", 1, 1, "?"],
  ])("%s reaches row %d, column %d: %s", async (from, row, column, to) => {
    const bytes = bookOf("", { before: `<dimension ref="${from}"/>` });
    const after = await written(bytes, (draft) => draft.set("S", row, column, one));
    expect(/<dimension ref="([^"]*)"/.exec(partOf(after, "xl/worksheets/sheet1.xml") ?? "")?.[1]).toBe(to);
  });

  it("is that of a sheet put anew", async () => {
    const bytes = bookOf(row(9, cell("Z9")), {
      before: '<dimension ref="Z9"/><cols><col min="1" max="1" width="5"/></cols>',
    });
    const put = async (widths: number[], rows: NewValue[][]) => {
      const xml =
        partOf(
          await written(bytes, (draft) => draft.putSheet("S", widths, rows)),
          "xl/worksheets/sheet1.xml",
        ) ?? "";
      return [/<dimension ref="([^"]*)"/.exec(xml)?.[1], /<cols>.*<\/cols>/.exec(xml)?.[0] ?? null];
    };
    expect(await put([], [])).toEqual(["A1", null]);
    expect(await put([7], [[one], [one, one, one]])).toEqual([
      "A1:C2",
      '<cols><col min="1" max="1" width="7" customWidth="1"/></cols>',
    ]);
    const bare = bookOf("");
    const xml =
      partOf(await written(bare, (draft) => draft.putSheet("S", [7], [[one]])), "xl/worksheets/sheet1.xml") ??
      "";
    expect(xml).toMatch(/<cols>.*<\/cols><sheetData>/);
  });
});
