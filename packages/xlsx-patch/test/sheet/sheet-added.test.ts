/** Sheets that are added to a workbook, or put in the place of others. */
import { describe, expect, it } from "vitest";
import { bufferSource } from "../../src/base/source.ts";
import type { Draft } from "../../src/edit/draft.ts";
import { open } from "../../src/workbook.ts";
import { changedPart, partOf } from "../support/change-part.ts";
import {
  cell,
  head,
  number,
  office,
  plainSheet,
  problemOf,
  text,
  written,
} from "../support/changed-workbooks.ts";
import { buildWorkbook, type HandmadeSheet, row } from "../support/workbook-builder.ts";
import { changedParts, zipParts } from "../support/zip-parts.ts";

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
