import { describe, expect, it } from "vitest";
import { buildWorkbook, row } from "../../packages/xlsx-patch/test/support/workbook-builder.ts";
import { append, applied, element, set, text } from "../support/planned.ts";
import { problemOf } from "./contract-cells.ts";
import { cell, headings, main, sheet, withRows } from "./rows-workbook.ts";

describe("a new row", () => {
  it("goes below the last row with a value and looks like it, not like the headings", async () => {
    const after = await applied(
      withRows(
        `${row(1, cell("A1", "Name", 1))}<row r="2" s="2" customFormat="1">${cell("A2", "Ann", 1)}</row>`,
      ),
      append(1, text("Bob"), text("1")),
    );
    expect(after.rows).toEqual([3]);
    expect(after.part(sheet)).toContain(
      '<row r="3" s="2" customFormat="1"><c r="A3" s="1" t="inlineStr"><is><t>Bob</t></is></c><c r="B3" s="2" t="inlineStr">',
    );
    const bare = await applied(withRows(row(1, cell("A1", "Name", 1))), append(1, text("Bob")));
    expect(bare.part(sheet)).toContain('<row r="2"><c r="A2" t="inlineStr">');
  });

  it("has the looks of the row above where it has no value", async () => {
    const rows =
      headings + row(2, cell("A2", "Ann"), '<c r="B2" s="1"/>', cell("C2", 5, 2), cell("F2", "beside", 1));
    expect((await applied(withRows(rows), append(1, text("Bob")))).part(sheet)).toContain(
      '<row r="3"><c r="A3" t="inlineStr"><is><t>Bob</t></is></c><c r="B3" s="1"/><c r="C3" s="2"/></row>',
    );
  });

  it("takes the look of its column where there is no row to follow", async () => {
    const part = `<worksheet xmlns="${main}"><cols><col min="2" max="9" style="1"/></cols><sheetData>${headings}</sheetData></worksheet>`;
    const bytes = buildWorkbook({ sheets: [{ title: "S", part }], formats: ["0.00"] });
    expect((await applied(bytes, append(1, text("Bob"), text("1")))).part(sheet)).toContain(
      '<row r="2"><c r="A2" t="inlineStr"><is><t>Bob</t></is></c><c r="B2" s="1" t="inlineStr">',
    );
  });

  it("fills a row that holds nothing but looks, and shows it", async () => {
    const rows = `${headings}${row(2, cell("A2", "Ann"))}<row r="3" hidden="1" ht="30"><c r="A3" s="1"/><c r="C3" s="2"/></row><row r="4"><c r="A4" s="1"/></row>`;
    const after = await applied(
      withRows(rows),
      append(1, text("Bob"), text("1"), { kind: "date", day: "2026-11-23", time: null }),
    );
    expect(after.rows).toEqual([3]);
    expect(after.part(sheet)).toContain(
      '<row r="3" hidden="0" ht="30"><c r="A3" s="1" t="inlineStr"><is><t>Bob</t></is></c><c r="B3" t="inlineStr">' +
        '<is><t>1</t></is></c><c r="C3" s="2"><v>46349</v></c></row><row r="4"><c r="A4" s="1"/></row>',
    );
  });

  it("does not mind what stands beside the headings further down", async () => {
    const rows = `${headings}${row(2, cell("A2", "Ann"))}${row(9, cell("H9", "a note"))}`;
    expect((await applied(withRows(rows), append(1, text("Bob")))).rows).toEqual([3]);
  });

  it("goes below merged cells in its columns", async () => {
    const merges =
      '<mergeCells count="3"><mergeCell ref="A2:A5"/><mergeCell ref="B6:B7"/><mergeCell ref="H1:H99"/></mergeCells>';
    expect(
      (await applied(withRows(headings + row(2, cell("A2", "Ann")), merges), append(1, text("Bob")))).rows,
    ).toEqual([8]);
  });

  it.each(["SUM(C2:C3)", "SUBTOTAL(109,C2:C3)", "sum($C$2:$C$3)"])(
    "is not put under totals such as =%s",
    async (formula) => {
      const rows =
        headings +
        row(2, cell("C2", 1)) +
        row(3, cell("C3", 2)) +
        row(4, `<c r="C4"><f>${formula}</f><v>3</v></c>`);
      const failure = await problemOf(applied(withRows(rows), append(1, text("Bob"))));
      expect([failure.code, failure.data]).toEqual(["workbook.totals-row", { cell: "S!C4" }]);
    },
  );

  it("is put under running totals", async () => {
    const running = [2, 3, 4].map((at) => row(at, `<c r="C${at}"><f>SUM(C$1:C${at - 1})</f><v>3</v></c>`));
    expect((await applied(withRows(headings + running.join("")), append(1, text("Bob")))).rows).toEqual([5]);
  });

  it("comes after the others of the same changes", async () => {
    const after = await applied(
      withRows(headings),
      append(1, text("a")),
      set(3, 1, null, text("x")),
      append(1, text("b")),
    );
    expect(after.rows).toEqual([2, 3, 4]);
  });

  it("is refused when the sheet is full", async () => {
    const rows = headings + row(1_048_576, cell("A1048576", "last"));
    expect((await problemOf(applied(withRows(rows), append(1, text("Bob"))))).code).toBe(
      "workbook.cannot-edit",
    );
  });
});

describe("with a new row", () => {
  const rows = headings + row(2, cell("A2", "Ann")) + row(3, cell("A3", "Bob"));
  const bob = [append(1, text("Cid")), append(1, text("Dan"))];

  it("validations and conditional formats that ended on the last row go on, others stay", async () => {
    const after =
      '<conditionalFormatting sqref="A2:C3 E2:E3 A1:A2"><cfRule type="expression" priority="1"><formula>1</formula></cfRule></conditionalFormatting>' +
      '<conditionalFormatting sqref="A3"/><conditionalFormatting sqref="B2:B99"/><conditionalFormatting sqref="B:B"/>' +
      '<dataValidations count="2"><dataValidation sqref="B2:B3" type="list"><formula1>"a,b"</formula1></dataValidation><dataValidation sqref="Z2:Z3"/></dataValidations>' +
      '<extLst><ext><x14:dataValidations xmlns:x14="u" xmlns:xm="v"><x14:dataValidation><xm:f>A2:A3</xm:f><xm:sqref>C2:C3</xm:sqref></x14:dataValidation></x14:dataValidations></ext>' +
      '<ext><x14:conditionalFormattings xmlns:x14="u" xmlns:xm="v"><x14:conditionalFormatting><xm:sqref>A1:C3 A9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>' +
      '<ext><x14:sparklineGroups xmlns:x14="u" xmlns:xm="v"><x14:sparkline><xm:sqref>B2:B3</xm:sqref></x14:sparkline></x14:sparklineGroups></ext></extLst>';
    const result = (await applied(withRows(rows, after), ...bob)).part(sheet);
    const sqrefs = [...result.matchAll(/sqref(?:="|>)([^"<]+)/g)].map(([, list]) => list);
    expect(sqrefs).toEqual([
      "A2:C5 E2:E3 A1:A2",
      "A3",
      "B2:B99",
      "B:B",
      "B2:B5",
      "Z2:Z3",
      "C2:C5",
      "A1:C5 A9",
      "B2:B3",
    ]);
    expect(result).toContain("<xm:f>A2:A3</xm:f>");
  });

  it("a rule on the only row below the headings stands for the column", async () => {
    const one = headings + row(2, cell("A2", "Ann"));
    const rule =
      '<dataValidations count="1"><dataValidation sqref="B2" type="list"><formula1>"a"</formula1></dataValidation></dataValidations>';
    expect((await applied(withRows(one, rule), append(1, text("Bob")))).part(sheet)).toContain(
      'sqref="B2:B3"',
    );
  });

  it("the sheet's filter goes on, and its hidden name in the workbook", async () => {
    const names =
      '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">\'S\'!$A$1:$C$3</definedName>' +
      '<definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">Other!$A$1:$C$3</definedName></definedNames>';
    const after = await applied(withRows(rows, '<autoFilter ref="A1:C3"/>', { workbook: names }), ...bob);
    expect(after.part(sheet)).toContain('<autoFilter ref="A1:C5"/>');
    expect(element(after.part("xl/workbook.xml"), "definedNames")).toBe(
      names.replace("'S'!$A$1:$C$3", "'S'!$A$1:$C$5"),
    );
  });

  it("the dimension is widened where there is one", async () => {
    const part = `<worksheet xmlns="${main}"><dimension ref="A1:A2"/><sheetData>${rows}</sheetData></worksheet>`;
    const bytes = buildWorkbook({ sheets: [{ title: "S", part }] });
    expect((await applied(bytes, append(1, text("x"), undefined, text("y")))).part(sheet)).toContain(
      '<dimension ref="A1:C4"/>',
    );
  });
});
