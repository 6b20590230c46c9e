/** Changes of a workbook: what may not be written, and that nothing more changes than must. */
import { describe, expect, it } from "vitest";
import { bufferSource } from "../src/base/source.ts";
import { edit } from "../src/edit.ts";
import { open } from "../src/workbook.ts";
import { changedPart, partOf } from "./support/change-part.ts";
import {
  cell,
  changed,
  head,
  number,
  office,
  plainSheet,
  problemOf,
  withTable,
  written,
} from "./support/changed-workbooks.ts";
import { buildWorkbook, type HandmadeSheet, row } from "./support/workbook-builder.ts";
import { changedParts } from "./support/zip-parts.ts";

describe("a cell that may not be written", () => {
  it.each([
    ["headings and totals", 'totalsRowCount="1"', true, true],
    ["headings alone", "", true, false],
    ["totals alone", 'headerRowCount="0" totalsRowCount="1"', false, true],
    ["neither", 'headerRowCount="0"', false, false],
  ])("is a heading or a total of a table: %s", async (_, attributes, top, bottom) => {
    const draft = await edit(open(bufferSource(withTable(attributes))));
    const inTable = { kind: "table", table: "People" };
    for (const column of [2, 3, 4]) {
      expect(draft.fixed("S", 2, column)).toEqual(top ? inTable : null);
      expect(draft.fixed("S", 6, column)).toEqual(bottom ? inTable : null);
      for (const row of [1, 3, 4, 5, 7]) expect(draft.fixed("S", row, column)).toBeNull();
    }
    for (const row of [2, 6]) for (const column of [1, 5]) expect(draft.fixed("S", row, column)).toBeNull();
  });

  it("lies in a merged range, but for the first", async () => {
    const draft = await edit(open(bufferSource(withTable(""))));
    const merged = [1, 2, 3].flatMap((row) =>
      [5, 6, 7, 8]
        .filter((column) => draft.fixed("S", row, column)?.kind === "merged")
        .map((column) => [row, column]),
    );
    // The first one holds the value of all.
    expect(merged).toEqual([
      [1, 7],
      [2, 6],
      [2, 7],
    ]);
  });
});

describe("a workbook that may not be changed", () => {
  it("is signed, or has a part twice", async () => {
    const bytes = buildWorkbook({ sheets: [plainSheet] });
    const signed = await changedPart(bytes, "_rels/.rels", (xml) =>
      xml.replace(
        "</Relationships>",
        '<Relationship Id="s" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="s"/></Relationships>',
      ),
    );
    expect(await problemOf(signed, () => {})).toContain("signed");
    const doubled = buildWorkbook({ sheets: [plainSheet], more: [{ name: "a" }, { name: "a" }] });
    expect(await problemOf(doubled, () => {})).toContain("a stands twice");
  });

  it("has no such sheet, or one that holds no cells", async () => {
    const chart: HandmadeSheet = { title: "Chart", type: "chartsheet", part: "<chartsheet/>" };
    const bytes = buildWorkbook({ sheets: [chart, plainSheet] });
    const away = buildWorkbook({ sheets: [plainSheet, { title: "Gone", type: "dialogsheet" }] });
    expect(await problemOf(bytes, (draft) => draft.set("Chart", 1, 1, number(1)))).toBe(
      'no-sheet {"sheet":"Chart"}',
    );
    expect(await problemOf(bytes, (draft) => draft.set("s", 1, 1, number(1)))).toBe('no-sheet {"sheet":"s"}');
    expect(await problemOf(away, (draft) => draft.set("Gone", 1, 1, number(1)))).toBe(
      'no-sheet {"sheet":"Gone"}',
    );
  });
});

describe("what is not asked for", () => {
  const chain = `<calcChain xmlns="m"><c r="B1" i="1"/></calcChain>`;
  const formulas = async () => {
    const bytes = buildWorkbook({
      sheets: [{ title: "S", rows: row(1, cell("A1", 1), '<c r="B1"><f>A1</f><v>1</v></c>') }],
      more: [{ name: "xl/calcChain.xml", text: chain }],
    });
    return changedPart(bytes, "xl/_rels/workbook.xml.rels", (xml) =>
      xml.replace(
        "</Relationships>",
        `<Relationship Id="c" Type="${office}/calcChain" Target="calcChain.xml"/></Relationships>`,
      ),
    );
  };

  it("does not happen: reading and writing nothing is no change", async () => {
    expect(await changed(await formulas(), (draft) => draft.rows("S", [1]))).toBeNull();
  });

  it("does not happen: one number changes its sheet alone", async () => {
    const bytes = buildWorkbook({ sheets: [plainSheet] });
    const after = await written(bytes, (draft) => draft.set("S", 1, 1, number(2)));
    expect(changedParts(bytes, after)).toEqual(["xl/worksheets/sheet1.xml"]);
    const unstyled = await changedPart(bytes, "xl/_rels/workbook.xml.rels", (xml) =>
      xml.replace(/<Relationship Id="rIdStyles".*?\/>/, ""),
    );
    const more = await written(unstyled, (draft) => draft.set("S", 1, 1, number(2)));
    expect(changedParts(unstyled, more)).toEqual(["xl/worksheets/sheet1.xml"]);
  });

  it("does not happen: formulas are calculated anew when a cell was written, not for a sheet that was only added", async () => {
    const bytes = await formulas();
    const calculates = (after: Buffer) => (partOf(after, head) ?? "").includes("fullCalcOnLoad");
    expect(calculates(await written(bytes, (draft) => draft.set("S", 1, 1, number(2))))).toBe(true);
    const added = await written(bytes, (draft) => {
      draft.rows("S", [1]);
      draft.addSheet("New", [], [[number(1)]]);
    });
    expect(calculates(added)).toBe(false);
    // A sheet that others' formulas may refer to is another one now.
    expect(calculates(await written(bytes, (draft) => draft.putSheet("S", [], [[number(3)]])))).toBe(true);
  });
});
