/** Packages: what leads where, and what is missing. */
import { describe, expect, it } from "vitest";
import { bufferSource } from "../../src/base/source.ts";
import { edit } from "../../src/edit.ts";
import { openSource } from "../../src/package/open.ts";
import { relativeTarget } from "../../src/package/package-parts.ts";
import { readRelationships } from "../../src/package/relationships.ts";
import { open } from "../../src/workbook.ts";
import { openZip } from "../../src/zip/zip.ts";
import { changedPart, partOf } from "../support/change-part.ts";
import { problemOf } from "../support/opening.ts";
import { buildWorkbook, row } from "../support/workbook-builder.ts";
import { buildZip } from "../support/zip-builder.ts";

const sheet = { title: "S", rows: row(1, '<c r="A1"><v>1</v></c>') };
const book = buildWorkbook({ sheets: [sheet] });
const head = "xl/workbook.xml";
const usual = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";

describe("a package", () => {
  it("is strict by the namespace of its workbook, whatever its prefix, and new parts are so too", async () => {
    const prefixed = (namespace: string) =>
      changedPart(book, head, (xml) =>
        xml
          .replace(/<(\/?)(workbook|sheets|sheet)\b/g, "<$1x:$2")
          .replace(`xmlns="${usual}"`, `xmlns="urn:other" xmlns:x="${namespace}"`),
      );
    const strictBook = await changedPart(book, head, (xml) => xml.replace(usual, strict));
    const found = [book, strictBook, await prefixed(usual), await prefixed(strict)].map((bytes) => {
      const { prefix, sheets, strict } = openSource(bufferSource(bytes));
      return [prefix, strict, sheets.map(({ title }) => title)];
    });
    expect(found).toEqual([
      ["", false, ["S"]],
      ["", true, ["S"]],
      ["x:", false, ["S"]],
      ["x:", true, ["S"]],
    ]);
    for (const [bytes, namespace] of [
      [book, usual],
      [strictBook, strict],
    ] as const) {
      const draft = await edit(open(bufferSource(bytes)));
      draft.addSheet("New", [{ heading: "A", width: 9 }], []);
      const after = Buffer.concat((await draft.finish()) ?? expect.fail());
      expect(partOf(after, "xl/worksheets/sheet2.xml")).toContain(`<worksheet xmlns="${namespace}"`);
      expect(partOf(after, "xl/tables/table1.xml")).toContain(`<table xmlns="${namespace}"`);
    }
  });

  it("finds its workbook among other parts that the package leads to", async () => {
    const more = await changedPart(book, "_rels/.rels", (xml) =>
      xml.replace(
        "<Relationship ",
        '<Relationship Id="p" Type="urn:a/core-properties" Target="docProps/core.xml"/><Relationship ',
      ),
    );
    expect(openSource(bufferSource(more)).workbookPath).toBe(head);
  });

  it("may have a module of an old macro, which no relationship leads to", async () => {
    const withModule = await changedPart(book, head, (xml) =>
      xml.replace(/<sheet [^>]*\/>/, '$&<sheet name="Module1" sheetId="9" state="veryHidden" r:id=""/>'),
    );
    const { sheets } = openSource(bufferSource(withModule));
    expect(sheets.map(({ entry, title, type }) => [title, type, entry === null])).toEqual([
      ["S", "worksheet", false],
      ["Module1", "module", true],
    ]);
  });

  it.each<[string, string, string | RegExp, string, string]>([
    ["no such workbook part", "_rels/.rels", "xl/workbook.xml", "xl/other.xml", "no workbook"],
    ["another root", head, /workbook(?=[ >])/g, "workbooks", "the workbook part holds <workbooks>"],
    ["a sheet that nothing leads to", head, 'r:id="rId1"', 'r:id="rId9"', "nothing leads to the sheet S"],
    [
      "a missing sheet",
      "xl/_rels/workbook.xml.rels",
      "sheet1.xml",
      "sheet9.xml",
      "lacks xl/worksheets/sheet9.xml",
    ],
    ["missing styles", "xl/_rels/workbook.xml.rels", "styles.xml", "stiles.xml", "lacks xl/stiles.xml"],
  ])("is refused with %s", async (_, path, from, to, expected) => {
    expect(problemOf(await changedPart(book, path, (xml) => xml.replace(from, to)))).toContain(expected);
  });

  it.each([
    ["1", true],
    ["true", true],
    ["on", true],
    ["0", false],
    ["yes", false],
  ])("counts its days from 1904 when date1904 is %s: %s", async (value, expected) => {
    const bytes = await changedPart(book, head, (xml) =>
      xml.replace("<sheets>", `<workbookPr date1904="${value}"/><sheets>`),
    );
    expect(open(bufferSource(bytes)).date1904).toBe(expected);
    const closed = await changedPart(bytes, head, (xml) =>
      xml.replace(/(<workbookPr[^>]*)\/>/, "$1></workbookPr>"),
    );
    expect(open(bufferSource(closed)).date1904).toBe(expected);
  });

  it("leads by relative, absolute, escaped and external targets", () => {
    const rels = [
      ["a", "sheet1.xml", ""],
      ["b", "../other/x.xml#part", ""],
      ["c", "/xl/y.xml", ""],
      ["d", "./z%20z.xml", ""],
      ["e", "has%25.xml", ""],
      ["f", "%zz.xml", ""],
      ["g", "https://example.com/", ' TargetMode="External"'],
      ["h", "back\\slash.xml", ""],
    ];
    const xml = `<Relationships>${rels.map(([id, target, mode]) => `<Relationship Id="${id}" Type="urn:t/one" Target="${target}"${mode}/>`).join("")}<Other Id="x" Target="y"/><Relationship Id="i" Type="last" Target="i.xml"></Relationship></Relationships>`;
    const zip = openZip(
      bufferSource(
        buildZip([{ name: "xl/sheets/_rels/s.xml.rels", text: xml }, { name: "xl/sheets/has%25.xml" }]),
      ),
    );
    const found = readRelationships(zip, "xl/sheets/s.xml").map(({ external, id, path, type }) => [
      id,
      path,
      type,
      external,
    ]);
    expect(found).toEqual([
      ["a", "xl/sheets/sheet1.xml", "one", false],
      ["b", "xl/other/x.xml", "one", false],
      ["c", "xl/y.xml", "one", false],
      ["d", "xl/sheets/z z.xml", "one", false],
      // A part whose name has a percent sign itself.
      ["e", "xl/sheets/has%25.xml", "one", false],
      ["f", "xl/sheets/%zz.xml", "one", false],
      ["g", "", "one", true],
      ["h", "xl/sheets/back/slash.xml", "one", false],
      ["i", "xl/sheets/i.xml", "last", false],
    ]);
    expect(readRelationships(zip, "xl/none.xml")).toEqual([]);
  });

  it.each([
    ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "worksheets/sheet1.xml"],
    ["xl/worksheets/sheet1.xml", "xl/tables/table1.xml", "../tables/table1.xml"],
    ["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "sheet2.xml"],
    ["workbook.xml", "sheets/sheet1.xml", "sheets/sheet1.xml"],
    ["a/b/c.xml", "d.xml", "../../d.xml"],
    ["a/b/c.xml", "a/b", "../b"],
    ["a/x/c.xml", "a/y/x/c.xml", "../y/x/c.xml"],
  ])("leads from %s to %s by %s", (from, to, expected) => {
    expect(relativeTarget(from, to)).toBe(expected);
  });
});
