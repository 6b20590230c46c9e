import { describe, expect, it } from "vitest";
import { row } from "../../packages/xlsx-patch/test/support/workbook-builder.ts";
import { append, applied, set, text } from "../support/planned.ts";
import { problemOf } from "./contract-cells.ts";
import { cell, headings, plainColumns, sheet, table, withRows } from "./rows-workbook.ts";

describe("a table", () => {
  const rows = headings + row(2, cell("A2", "Ann")) + row(3, cell("A3", "Bob"));

  it("grows by the row, its filter too", async () => {
    const bytes = withRows(rows, "", { more: table("A1:C3", plainColumns) });
    const after = await applied(bytes, append(1, text("Cid")), append(1, text("Dan")));
    expect(after.rows).toEqual([4, 5]);
    expect(after.part("xl/tables/table1.xml")).toContain('ref="A1:C5"><autoFilter ref="A1:C5"/>');
  });

  it("is filled where it has empty rows, and does not grow", async () => {
    const bytes = withRows(rows, "", { more: table("A1:C9", plainColumns) });
    const after = await applied(bytes, append(1, text("Cid")));
    expect(after.rows).toEqual([4]);
    expect(after.part("xl/tables/table1.xml")).toContain('ref="A1:C9"><autoFilter ref="A1:C9"/>');
  });

  it("with totals is filled above them, and refused when there is no room", async () => {
    const total = row(5, cell("A5", "Total"));
    const roomy = withRows(rows + total, "", { more: table("A1:C5", plainColumns, ' totalsRowCount="1"') });
    expect((await applied(roomy, append(1, text("Cid")))).rows).toEqual([4]);
    const full = withRows(rows + row(4, cell("A4", "Total")), "", {
      more: table("A1:C4", plainColumns, ' totalsRowCount="1"'),
    });
    expect((await problemOf(applied(full, append(1, text("Cid"))))).code).toBe("workbook.totals-row");
  });

  it("does not grow over what stands below it", async () => {
    const bytes = withRows(rows + row(4, cell("B4", "a remark")), "", { more: table("A1:C3", plainColumns) });
    const after = await applied(bytes, append(1, text("Cid")));
    expect(after.rows).toEqual([5]);
    expect(after.part("xl/tables/table1.xml")).toContain('ref="A1:C3"');
  });

  it("that stands elsewhere in the columns is not written into", async () => {
    const bytes = withRows(headings + row(2, cell("A2", "Ann")), "", { more: table("B3:D7", plainColumns) });
    expect((await applied(bytes, append(1, text("Bob"), text("1")))).rows).toEqual([8]);
  });

  it.each([
    ["by headings", "T[[#This Row],[Sum]]*2", "", "T[[#This Row],[Sum]]*2"],
    ["by cells", "C2*$C$1", "<f>C3*$C$1</f>", "C4*$C$1"],
    ["shared with the rows above", "C2*2", '<f t="shared" si="0"/>', "C4*2"],
  ])("has its formula in the new row: %s", async (_, formula, above, expected) => {
    const columns = `${plainColumns}<tableColumn id="4" name="Twice"><calculatedColumnFormula>${formula}</calculatedColumnFormula></tableColumn>`;
    const master = '<c r="D2"><f t="shared" ref="D2:D3" si="0">C2*2</f><v>0</v></c>';
    const body =
      row(2, cell("A2", "Ann"), master) + row(3, cell("A3", "Bob"), `<c r="D3">${above}<v>0</v></c>`);
    const top = row(1, cell("A1", "Name"), cell("B1", "Phone"), cell("C1", "Sum"), cell("D1", "Twice"));
    const bytes = withRows(top + body, "", { more: table("A1:D3", columns) });
    const after = await applied(bytes, append(1, text("Cid")));
    expect(after.part(sheet)).toContain(`<c r="D4"><f>${expected}</f></c>`);
    expect(after.part("xl/workbook.xml")).toContain('<calcPr fullCalcOnLoad="1"/>');
  });

  it("keeps its headings and totals", async () => {
    const bytes = withRows(rows, "", { more: table("A1:C3", plainColumns, ' totalsRowCount="1"') });
    for (const at of [1, 3]) {
      const before = at === 1 ? "Name" : "Bob";
      expect((await problemOf(applied(bytes, set(at, 1, before, text("x"))))).code).toBe(
        "workbook.cannot-edit",
      );
    }
  });
});

describe("what is never written over", () => {
  const formula = '<c r="A1"><f>1+1</f><v>2</v></c>';
  it.each([
    ["a formula", row(1, formula), "", [1, 1], 2, "workbook.formula"],
    [
      "an array formula's cell",
      row(1, '<c r="A1"><f t="array" ref="A1:B2">X</f><v>1</v></c>') + row(2, cell("B2", 5)),
      "",
      [2, 2],
      5,
      "workbook.formula",
    ],
    [
      "a data table's cell",
      row(1, '<c r="A1"><f t="dataTable" ref="A1:B2" r1="D1"/><v>1</v></c>') + row(2, cell("A2", 5)),
      "",
      [2, 1],
      5,
      "workbook.formula",
    ],
    [
      "a spilled cell without a value",
      row(1, '<c r="A1" cm="1"><f t="array" ref="A1:A3">X</f><v>1</v></c>'),
      "",
      [3, 1],
      null,
      "workbook.formula",
    ],
    [
      "a shared formula's first cell",
      row(1, '<c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v>1</v></c>'),
      "",
      [1, 1],
      1,
      "workbook.formula",
    ],
    [
      "a shared formula's other cell",
      row(2, '<c r="A2"><f t="shared" si="0"/><v>1</v></c>'),
      "",
      [2, 1],
      1,
      "workbook.formula",
    ],
    [
      "a merged cell",
      row(1, cell("A1", "x")),
      '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
      [2, 2],
      null,
      "workbook.merged",
    ],
  ] as const)("%s", async (_, rows, after, [at, column], before, code) => {
    const failure = await problemOf(applied(withRows(rows, after), set(at, column, before, text("x"))));
    expect(failure.code).toBe(code);
    expect(failure.data).toMatchObject({ cell: `S!${"AB"[column - 1]}${at}` });
  });

  it("the first cell of a merged range may be written", async () => {
    const bytes = withRows(row(1, cell("A1", "x")), '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>');
    expect((await applied(bytes, set(1, 1, "x", text("y")))).part(sheet)).toContain("<t>y</t>");
  });
});
