/** Changes of a workbook: what may not be written, what a new sheet is like, and that nothing more changes than must. */
import { describe, expect, it } from "vitest";
import { XlsxError } from "../src/base/errors.ts";
import { bufferSource } from "../src/base/source.ts";
import type { Draft } from "../src/edit/draft.ts";
import { edit } from "../src/edit.ts";
import type { NewValue } from "../src/style/cell-style.ts";
import { open } from "../src/workbook.ts";
import { changedPart, partOf } from "./support/change-part.ts";
import { buildWorkbook, type HandmadeSheet, row } from "./support/workbook-builder.ts";
import type { Part } from "./support/zip-builder.ts";
import { changedParts, zipParts } from "./support/zip-parts.ts";

const number = (value: number): NewValue => ({ kind: "number", value });
const text = (words: string): NewValue => ({ kind: "text", text: words });
const cell = (name: string, value: number) => `<c r="${name}"><v>${value}</v></c>`;
const head = "xl/workbook.xml";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Opens, changes, proves, and gives the bytes; null when there is nothing to write. */
async function changed(bytes: Buffer, change: (draft: Draft) => void): Promise<Buffer | null> {
  const draft = await edit(open(bufferSource(bytes)));
  change(draft);
  const slices = await draft.finish();
  if (slices === null) return null;
  const after = Buffer.concat(slices);
  draft.verify(after);
  return after;
}

async function written(bytes: Buffer, change: (draft: Draft) => void): Promise<Buffer> {
  return (await changed(bytes, change)) ?? expect.fail("nothing to write");
}

async function problemOf(bytes: Buffer, change: (draft: Draft) => void): Promise<string> {
  try {
    await changed(bytes, change);
  } catch (error) {
    if (error instanceof XlsxError) return `${error.code} ${JSON.stringify(error.data)}`;
    throw error;
  }
  return expect.fail("no error");
}

const plainSheet: HandmadeSheet = { title: "S", rows: row(1, cell("A1", 1)) };

/** A workbook whose first sheet has these relationships. */
function related(rels: string, sheet: Partial<HandmadeSheet> = {}, more: readonly Part[] = []): Buffer {
  const xml = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rels}</Relationships>`;
  return buildWorkbook({
    sheets: [{ ...plainSheet, ...sheet }],
    more: [{ name: "xl/worksheets/_rels/sheet1.xml.rels", text: xml }, ...more],
  });
}

function withTable(attributes: string): Buffer {
  const table = `<table xmlns="m" id="1" displayName="People" ref="B2:D6" ${attributes}><tableColumns count="3"><tableColumn id="1" name="a"/><tableColumn id="2" name="b"/><tableColumn id="3" name="c"/></tableColumns></table>`;
  return related(
    `<Relationship Id="rId1" Type="${office}/table" Target="../tables/table1.xml"/>` +
      `<Relationship Id="rId2" Type="${office}/hyperlink" Target="https://example.com/" TargetMode="External"/>` +
      `<Relationship Id="rId3" Type="${office}/comments" Target="../comments1.xml"/>` +
      `<Relationship Id="rId4" Type="${office}/table" Target="https://example.com/t" TargetMode="External"/>`,
    {
      after:
        '<mergeCells><mergeCell ref="F1:G2"/></mergeCells><tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
    },
    [
      { name: "xl/tables/table1.xml", text: table },
      { name: "xl/comments1.xml", text: "<comments/>" },
    ],
  );
}

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

describe("a sheet that is added", () => {
  const bytes = buildWorkbook({ sheets: [plainSheet, { title: "T", rows: "" }] });
  const third = "xl/worksheets/sheet3.xml";
  const columns = (...headings: string[]) => headings.map((heading) => ({ heading, width: 12 }));

  it.each<[string, string[], boolean, string | null]>([
    ["headings", ["A", "B"], true, null],
    ["headings alike", ["A", "a"], false, "A1:B3"],
    ["headings of which one is empty", ["A", ""], false, "A1:B3"],
    ["no headings", [], false, null],
  ])("is a table, or has a filter: %s", async (_, headings, table, filter) => {
    const rows = [[number(1)], [number(2)]];
    const after = await written(bytes, (draft) => draft.addSheet("New", columns(...headings), rows));
    const xml = partOf(after, third) ?? "";
    expect(/<autoFilter ref="([^"]*)"/.exec(xml)?.[1] ?? null).toBe(filter);
    expect(xml.includes("<tableParts")).toBe(table);
    expect(partOf(after, "xl/tables/table1.xml")?.includes('ref="A1:B3"') ?? false).toBe(table);
    expect(partOf(after, head)).toContain('<sheet name="New" sheetId="3" r:id="rId4"/>');
  });

  it("can be written into at once, and its table grows", async () => {
    const after = await written(bytes, (draft) => {
      draft.addSheet("New", columns("A", "B"), [[number(1)]]);
      expect(draft.appendRow("New", 1, new Map([[2, text("x")]]))).toBe(3);
    });
    expect(partOf(after, "xl/tables/table1.xml")).toContain('ref="A1:B3"');
    expect((await open(bufferSource(after)).read([{ sheet: "New" }]))[0]?.value(3, 2)).toBe("x");
  });

  it("has a name that no other has, of 31 letters at most", async () => {
    const add = (title: string) => (draft: Draft) => draft.addSheet(title, columns("A"), []);
    expect(partOf(await written(bytes, add("x".repeat(31))), head)).toContain("x".repeat(31));
    for (const title of ["x".repeat(32), "", "a/b", "a:b", "'a", "a'"])
      expect(await problemOf(bytes, add(title))).toContain("not-kept");
    expect(await problemOf(bytes, add("t"))).toBe('sheet-exists {"sheet":"t"}');
  });

  it("lies where the workbook keeps its sheets, unless our part names can't be put there", async () => {
    const moved = async (folder: string) => {
      const chart: HandmadeSheet = { title: "Chart", type: "chartsheet", part: "<chartsheet/>" };
      return buildWorkbook({ sheets: [chart, { ...plainSheet, path: `${folder}/one.xml` }] });
    };
    const add = (draft: Draft) => draft.addSheet("New", columns("A"), []);
    const added = async (folder: string) => {
      const before = await moved(folder);
      const old = zipParts(before);
      return [...zipParts(await written(before, add)).keys()].filter((name) => !old.has(name)).sort();
    };
    const table = ["xl/tables/table1.xml"];
    expect(await added("sheets")).toEqual([
      "xl/sheets/_rels/sheet1.xml.rels",
      "xl/sheets/sheet1.xml",
      ...table,
    ]);
    for (const folder of ["листы", "a%b"])
      expect(await added(folder)).toEqual([
        "xl/tables/table1.xml",
        "xl/worksheets/_rels/sheet2.xml.rels",
        "xl/worksheets/sheet2.xml",
      ]);
  });

  it("is related by the prefix that the workbook has for it", async () => {
    const add = (draft: Draft) => draft.addSheet("New", columns("A"), []);
    const other = await changedPart(bytes, head, (xml) =>
      xml.replaceAll("r:id=", "rel:id=").replace("xmlns:r=", 'xmlns:mc="urn:mc" xmlns:rel='),
    );
    expect(partOf(await written(other, add), head)).toContain('sheetId="3" rel:id="rId4"/>');
    const local = await changedPart(bytes, head, (xml) =>
      xml.replace(/ xmlns:r="[^"]*"/, "").replaceAll(" r:id=", ` xmlns:q="${office}" q:id=`),
    );
    expect(partOf(await written(local, add), head)).toContain(
      `sheetId="3" xmlns:r="${office}" r:id="rId4"/>`,
    );
  });

  it("needs a workbook that lists its sheets", async () => {
    const none = await changedPart(bytes, head, (xml) => xml.replace(/<sheets>.*<\/sheets>/, ""));
    expect(await problemOf(none, (draft) => draft.addSheet("New", columns("A"), []))).toContain(
      "without sheets",
    );
  });

  it("has a table of a new name and number, also beside tables that nothing refers to", async () => {
    const types = (override: string) => (xml: string) =>
      xml.replace("<Types/>", `<Types>${override}</Types>`);
    const kind = 'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"';
    const lone = buildWorkbook({
      sheets: [plainSheet],
      more: [{ name: "xl/tables/table7.xml", text: '<table id="7" displayName="new"/>' }],
    });
    const before = await changedPart(
      lone,
      "[Content_Types].xml",
      types(
        `<Override PartName="/xl/tables/table7.xml" ${kind}/><Override PartName="/xl/gone.xml" ${kind}/><Override ${kind}/>`,
      ),
    );
    const after = await written(before, (draft) => draft.addSheet("New", columns("A"), []));
    expect(partOf(after, "xl/tables/table1.xml")).toMatch(/ id="8" name="New_2" displayName="New_2"/);
  });
});

describe("a sheet that is put", () => {
  const bytes = buildWorkbook({
    sheets: [plainSheet, { title: "T", rows: row(1, cell("A1", 5), cell("B1", 6)) }],
  });
  const values = async (after: Buffer, sheet: string) => {
    const [found] = await open(bufferSource(after)).read([{ sheet }]);
    return [1, 2].map((row) => [1, 2].map((column) => found?.value(row, column)));
  };

  it("is the one of that title, or a new one; the others stay", async () => {
    const second = await written(bytes, (draft) => draft.putSheet("T", [9], [[number(1)], [text("a")]]));
    expect(await values(second, "T")).toEqual([
      [1, null],
      ["a", null],
    ]);
    expect(changedParts(bytes, second)).toEqual(["xl/worksheets/sheet2.xml"]);
    const added = await written(bytes, (draft) =>
      draft.putSheet("New", [9], [[number(1)], [number(2), number(3)]]),
    );
    expect(await values(added, "New")).toEqual([
      [1, null],
      [2, 3],
    ]);
    expect(partOf(added, "xl/worksheets/sheet3.xml")).not.toContain("pane");
    expect(await values(added, "S")).toEqual(await values(bytes, "S"));
    expect(await values(added, "T")).toEqual(await values(bytes, "T"));
  });

  it("can be put again, and after it was added", async () => {
    const twice = await written(bytes, (draft) => {
      draft.putSheet("New", [], [[number(1)]]);
      draft.putSheet("New", [], [[number(2)]]);
    });
    expect(await values(twice, "New")).toEqual([
      [2, null],
      [null, null],
    ]);
    const after = await written(bytes, (draft) => {
      draft.addSheet("New", [], [[number(1)], [number(1)]]);
      draft.putSheet("New", [], [[number(3)]]);
    });
    expect(await values(after, "New")).toEqual([
      [3, null],
      [null, null],
    ]);
  });

  it("three at once are three", async () => {
    const after = await written(bytes, (draft) => {
      for (const title of ["X", "Y", "Z"]) draft.putSheet(title, [], []);
    });
    expect(open(bufferSource(after)).tabs.map(({ title }) => title)).toEqual(["S", "T", "X", "Y", "Z"]);
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
