/** A column that is added: where it goes, which table takes it in, how it looks, and what is refused. */
import { describe, expect, it } from "vitest";
import { XlsxError } from "../../src/base/errors.ts";
import { bufferSource } from "../../src/base/source.ts";
import type { Draft } from "../../src/edit/draft.ts";
import { edit } from "../../src/edit.ts";
import type { NewValue } from "../../src/style/cell-style.ts";
import { open } from "../../src/workbook.ts";
import { partOf } from "../support/change-part.ts";
import { buildWorkbook, row, sheetXml } from "../support/workbook-builder.ts";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const one: NewValue = { kind: "number", value: 1 };
const cell = (name: string, style = 0) => `<c r="${name}" s="${style}"><v>1</v></c>`;
const headings = (...names: string[]) =>
  names.map((name, at) => `<c r="${name}" s="${at}" t="inlineStr"><is><t>${name}</t></is></c>`);

/** A table of the columns a, b… over a range. */
function table(ref: string, columns: number, more = ""): string {
  const list = Array.from(
    { length: columns },
    (_, at) => `<tableColumn id="${at + 1}" name="${"abcd".charAt(at)}"/>`,
  );
  return `<table id="1" displayName="T" ref="${ref}"${more}><tableColumns>${list.join("")}</tableColumns></table>`;
}

function bookOf(rows: string, tableXml = "", before = ""): Buffer {
  const link = `<Relationship Id="rId1" Type="${office}/table" Target="../tables/table1.xml"/>`;
  const part = sheetXml(rows).replace("<sheetData>", `${before}<sheetData>`);
  const more = [
    { name: "xl/worksheets/_rels/sheet1.xml.rels", text: `<Relationships>${link}</Relationships>` },
    { name: "xl/tables/table1.xml", text: tableXml },
  ];
  return buildWorkbook({
    sheets: [{ title: "S", part }],
    formats: ["0.00", "0.0", "d.m.yy"],
    more: tableXml === "" ? [] : more,
  });
}

/** The sheet's and the table's XML after a change, read by the engine's own proof. */
async function changed(bytes: Buffer, change: (draft: Draft) => void) {
  const draft = await edit(open(bufferSource(bytes)));
  change(draft);
  const after = Buffer.concat((await draft.finish()) ?? expect.fail("nothing to write"));
  draft.verify(after);
  const sheet = partOf(after, "xl/worksheets/sheet1.xml") ?? "";
  return {
    sheet,
    table: /ref="([^"]*)"/.exec(partOf(after, "xl/tables/table1.xml") ?? "")?.[1] ?? null,
    style: (name: string) => /s="(\d+)"/.exec(new RegExp(`<c r="${name}"[^>]*>`).exec(sheet)?.[0] ?? "")?.[1],
  };
}

const add = (draft: Draft, headingRow = 1, heading = "New") =>
  draft.addColumn("S", headingRow, heading, false, new Map());

async function problemOf(bytes: Buffer, change: (draft: Draft) => void): Promise<XlsxError> {
  try {
    await changed(bytes, change);
  } catch (error) {
    if (error instanceof XlsxError) return error;
    throw error;
  }
  return expect.fail("nothing was refused");
}

describe("a table", () => {
  const rows = row(1, ...headings("A1", "B1", "C1")) + row(2, cell("A2"));

  it.each<[string, string, string, number, string]>([
    ["takes in the column beside its last heading", rows, table("A1:C3", 3), 4, "A1:D3"],
    ["without headings does not", rows, table("A1:C3", 3, ' headerRowCount="0"'), 4, "A1:C3"],
    [
      "whose headings stand in another row does not",
      rows + row(3, cell("A3")),
      table("A2:C3", 3),
      4,
      "A2:C3",
    ],
    ["that ends before the last heading does not", rows, table("A1:B3", 2), 4, "A1:B3"],
    ["that reaches beyond it does not", rows, table("A1:D3", 4), 4, "A1:D3"],
    [
      "with something in its last row beside it does not",
      rows + row(3, cell("D3")),
      table("A1:C3", 3),
      5,
      "A1:C3",
    ],
    ["with something below it does", rows + row(4, cell("D4")), table("A1:C3", 3), 4, "A1:D3"],
    [
      "with an empty cell beside it does",
      `${rows}<row r="3"><c r="D3" s="1"/></row>`,
      table("A1:C3", 3),
      4,
      "A1:D3",
    ],
  ])("%s", async (_, cells, xml, column, ref) => {
    const after = await changed(bookOf(cells, xml), (draft) => expect(add(draft)).toBe(column));
    expect(after.table).toBe(ref);
  });

  it.each<[number, number, number, string]>([
    [1, 5, 6, "A1:C3"],
    [2, 4, 5, "A1:C3"],
    [3, 4, 5, "A1:C3"],
    [4, 4, 4, "A1:D3"],
    [2, 5, 4, "A1:D3"],
  ])("and a cell of row %d, column %d, written in the same go: column %d", async (at, column, added, ref) => {
    const bytes = bookOf(rows + row(3, cell("A3")) + row(4, cell("A4")), table("A1:C3", 3));
    const after = await changed(bytes, (draft) => {
      draft.set("S", at, column, one);
      expect(add(draft)).toBe(added);
    });
    expect(after.table).toBe(ref);
  });

  it("with that heading already refuses it, and says so", async () => {
    const { code, data } = await problemOf(bookOf(rows, table("A1:C3", 3)), (draft) => add(draft, 1, "B"));
    expect([code, data]).toEqual(["not-kept", { sheet: "S", detail: "the table has a column “B” already" }]);
  });
});

describe("the column", () => {
  it("looks as the last heading, or as that of the column whose days it shows", async () => {
    const rows = row(1, ...headings("A1", "B1", "C1"));
    const like = (column: number) => ({ like: column, lastRow: 1, rightOf: 0 });
    const styled = async (dates: ReturnType<typeof like> | null) =>
      (await changed(bookOf(rows), (draft) => draft.addColumn("S", 1, "New", false, new Map(), dates))).style(
        "D1",
      );
    expect([await styled(null), await styled(like(2)), await styled(like(9))]).toEqual(["2", "1", "2"]);
  });

  it("shows days as its neighbour does, down to the last row and no further", async () => {
    const rows = row(1, ...headings("A1")) + [2, 3, 4, 5].map((at) => row(at, cell(`A${at}`, 3))).join("");
    const dates = { like: 1, lastRow: 4, rightOf: 0 };
    const values = new Map<number, NewValue>([[3, { kind: "date", serial: 46000, time: false }]]);
    const after = await changed(bookOf(rows), (draft) =>
      draft.addColumn("S", 1, "New", false, values, dates),
    );
    expect(["B2", "B3", "B4", "B5"].map(after.style)).toEqual(["3", "3", "3", undefined]);
    expect(after.sheet).toContain('<c r="B3" s="3"><v>46000</v></c>');
  });

  it("stands right of what is named, and of what is written in the same go", async () => {
    const rows = row(1, ...headings("A1"));
    await changed(bookOf(rows), (draft) =>
      expect(draft.addColumn("S", 1, "New", false, new Map(), { like: 1, lastRow: 1, rightOf: 6 })).toBe(7),
    );
    await changed(bookOf(rows), (draft) => {
      draft.set("S", 7, 3, one);
      expect([add(draft), add(draft, 1, "More")]).toEqual([4, 5]);
    });
  });

  it("is refused where the sheet has none left", async () => {
    const full = bookOf(row(1, ...headings("A1")) + row(2, cell("XFD2")));
    const { code, data } = await problemOf(full, (draft) => add(draft));
    expect([code, data]).toEqual(["not-kept", { sheet: "S", detail: "the sheet has no column left" }]);
    const last = bookOf(row(1, ...headings("A1")) + row(2, cell("XFC2")));
    await changed(last, (draft) => expect(add(draft)).toBe(16_384));
  });
});

describe("a row that is added", () => {
  const calculated = (text: string) =>
    `<table id="1" displayName="T" ref="A1:B3"><tableColumns><tableColumn id="1" name="a"/><tableColumn id="2" name="b"><calculatedColumnFormula>${text}</calculatedColumnFormula></tableColumn></tableColumns></table>`;
  const rowsWith = (second: string, third: string) =>
    row(1, ...headings("A1", "B1")) +
    row(2, cell("A2"), `<c r="B2">${second}<v>1</v></c>`) +
    row(3, cell("A3"), `<c r="B3">${third}<v>1</v></c>`);
  const formulaOf = async (second: string, third: string, text = "A2*2") => {
    const after = await changed(bookOf(rowsWith(second, third), calculated(text)), (draft) =>
      draft.appendRow("S", 1, new Map([[1, one]])),
    );
    return /<c r="B4"[^>]*><f>([^<]*)</.exec(after.sheet)?.[1];
  };

  it.each([
    ["its own", "<f>A2*2</f>", "<f>A3*2</f>", "A4*2"],
    ["a shared one's", '<f t="shared" ref="B2:B3" si="0">A2*2</f>', '<f t="shared" si="0"/>', "A4*2"],
  ])("has the formula of %s row above, moved down", async (_, second, third, expected) => {
    expect(await formulaOf(second, third)).toBe(expected);
  });

  it("has one that names no cell as it stands", async () => {
    expect(await formulaOf("<f>T[a]*2</f>", "<f>T[a]*2</f>", "T[a]*2")).toBe("T[a]*2");
  });

  it.each([
    ["another group's", '<f t="shared" ref="B2:B3" si="1">A2*2</f>', '<f t="shared" si="0"/>'],
    ["none", "<f>A2*2</f>", ""],
    ["an empty one", "<f>A2*2</f>", "<f/>"],
  ])("is refused where the row above has %s", async (_, second, third) => {
    const { code, data } = await problemOf(bookOf(rowsWith(second, third), calculated("A2*2")), (draft) =>
      draft.appendRow("S", 1, new Map([[1, one]])),
    );
    expect([code, data]).toEqual(["not-kept", { sheet: "S", detail: "no formula for B4" }]);
  });

  it("takes over looks within its columns alone", async () => {
    const rows =
      row(1, ...headings("B1", "C1")) + row(2, cell("A2", 1), cell("B2", 1), cell("C2", 2), cell("D2", 3));
    const after = await changed(bookOf(rows), (draft) => draft.appendRow("S", 1, new Map([[2, one]])));
    expect(["A3", "B3", "C3", "D3"].map(after.style)).toEqual([undefined, "1", "2", undefined]);
  });
});
