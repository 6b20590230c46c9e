/** Parts that are added to a package or taken out of it: relationships, content types, the order of calculation. */
import { describe, expect, test } from "vitest";
import { bufferSource } from "../../src/base/source.ts";
import { calculateOnOpening, forgetFormulas } from "../../src/package/calculation.ts";
import { openSource } from "../../src/package/open.ts";
import { PackageDraft } from "../../src/package/package-draft.ts";
import {
  addContentType,
  addRelationship,
  dropContentType,
  dropRelationship,
  freePath,
  relationshipNamespace,
  xmlPart,
} from "../../src/package/package-parts.ts";
import { spliced } from "../../src/xml/splice.ts";
import { buildWorkbook } from "../support/workbook-builder.ts";
import type { Part } from "../support/zip-builder.ts";

function draftOf(...more: readonly Part[]): PackageDraft {
  const sheets = [{ title: "One" }, { title: "Two" }];
  const book = buildWorkbook({ sheets, more });
  return new PackageDraft(openSource(bufferSource(book)));
}

const sheet = "xl/worksheets/sheet1.xml";
const relations = "xl/worksheets/_rels/sheet1.xml.rels";
const textOf = (draft: PackageDraft, path: string): string => draft.bytes(path).toString();
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

describe("a relationship", () => {
  test("is added where there was none, and after those that are there", () => {
    const draft = draftOf();
    expect(addRelationship(draft, sheet, "table", "../tables/a&b.xml")).toBe("rId1");
    expect(addRelationship(draft, sheet, "table", "../tables/c.xml")).toBe("rId2");
    expect(textOf(draft, relations)).toBe(
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
        `<Relationship Id="rId1" Type="${office}table" Target="../tables/a&amp;b.xml"/>` +
        `<Relationship Id="rId2" Type="${office}table" Target="../tables/c.xml"/></Relationships>`,
    );
  });

  test("has an id that nothing else has, in either quotes, and the prefix of the others", () => {
    const own = (ids: string) =>
      draftOf({ name: relations, text: `<x:Relationships xmlns:x="r">${ids}</x:Relationships>` });
    const draft = own(`<x:Relationship Id="rId2"/><x:Relationship Id='rId3'/>`);
    expect(addRelationship(draft, sheet, "table", "t")).toBe("rId4");
    expect(textOf(draft, relations)).toContain('<x:Relationship Id="rId4"');
    expect(addRelationship(own(`<x:Relationship Id="rId20"/>`), sheet, "table", "t")).toBe("rId2");
  });

  test("is taken out by its id alone", () => {
    const draft = draftOf();
    for (const target of ["a", "b", "c"]) addRelationship(draft, sheet, "table", target);
    dropRelationship(draft, sheet, "rId2");
    expect(textOf(draft, relations).match(/Id="[^"]*"/g)).toEqual(['Id="rId1"', 'Id="rId3"']);
    dropRelationship(draft, sheet, "rId9");
    expect(textOf(draft, relations).match(/Id="[^"]*"/g)).toHaveLength(2);
  });

  test("is in the namespace of the book", () => {
    expect([relationshipNamespace(false), relationshipNamespace(true)]).toEqual([
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      "http://purl.oclc.org/ooxml/officeDocument/relationships",
    ]);
  });
});

test("a content type is added and taken out again, in any case of its letters", () => {
  const draft = draftOf();
  const types = "[Content_Types].xml";
  addContentType(draft, "xl/tables/table1.xml", "table");
  addContentType(draft, "xl/tables/table2.xml", "table");
  const one = (number: number): string =>
    `<Override PartName="/xl/tables/table${number}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/>`;
  expect(textOf(draft, types)).toContain(`<Types>${one(1)}${one(2)}</Types>`);
  dropContentType(draft, "XL/Tables/table1.xml");
  expect(textOf(draft, types)).toContain(`<Types>${one(2)}</Types>`);
});

describe("a part", () => {
  test("is there while it is not taken out, with its present bytes", () => {
    const draft = draftOf();
    expect([draft.has(sheet), draft.has("xl/x.xml")]).toEqual([true, false]);
    draft.put("xl/x.xml", xmlPart("<x/>"));
    draft.splice("xl/x.xml", []);
    expect([draft.has("xl/x.xml"), textOf(draft, "xl/x.xml").endsWith("\n<x/>")]).toEqual([true, true]);
    draft.remove("xl/x.xml");
    draft.remove(sheet);
    draft.remove("xl/gone.xml");
    expect([draft.has("xl/x.xml"), draft.has(sheet)]).toEqual([false, false]);
    const { added, removed, replaced } = draft.changes();
    expect([added.size, removed.size, replaced.size]).toEqual([0, 1, 0]);
    expect(() => draft.bytes("xl/gone.xml")).toThrow("xl/gone.xml is missing");
  });

  test("in another encoding is not touched", () => {
    const other = { name: "xl/other.xml", text: Buffer.from("<a/>", "utf16le") };
    expect(() => draftOf(other).bytes("xl/other.xml")).toThrow(
      JSON.stringify({ sheet: "xl/other.xml", detail: "it is in utf-16le" }),
    );
  });

  test("has a path that is free", () => {
    expect(freePath(draftOf(), "xl/worksheets/", "sheet")).toBe("xl/worksheets/sheet3.xml");
    expect(freePath(draftOf(), "xl/tables/", "table")).toBe("xl/tables/table1.xml");
  });
});

describe("calculating when the workbook is opened", () => {
  const after = (xml: string): string => {
    const bytes = Buffer.from(xml);
    return Buffer.concat(spliced(bytes, calculateOnOpening(bytes))).toString();
  };
  const asked = '<calcPr fullCalcOnLoad="1"/>';

  test.each([
    ["<workbook><sheets/></workbook>", `<workbook><sheets/>${asked}</workbook>`],
    [
      '<workbook><calcPr calcId="1"/></workbook>',
      '<workbook><calcPr calcId="1" fullCalcOnLoad="1"/></workbook>',
    ],
    ['<workbook><calcPr fullCalcOnLoad="0"/></workbook>', `<workbook>${asked}</workbook>`],
    [`<workbook>${asked}</workbook>`, `<workbook>${asked}</workbook>`],
    [
      '<workbook><calcPr fullCalcOnLoad="true"/></workbook>',
      '<workbook><calcPr fullCalcOnLoad="true"/></workbook>',
    ],
    [
      "<x:workbook><x:extLst/></x:workbook>",
      '<x:workbook><x:calcPr fullCalcOnLoad="1"/><x:extLst/></x:workbook>',
    ],
  ])("%s", (before, expected) => {
    expect(after(before)).toBe(expected);
  });

  test.each([
    "oleSize",
    "customWorkbookViews",
    "pivotCaches",
    "smartTagPr",
    "smartTagTypes",
    "webPublishing",
    "fileRecoveryPr",
    "webPublishObjects",
    "extLst",
  ])("stands before <%s>, as the format wants it", (name) => {
    expect(after(`<workbook><definedNames/><${name}/><z/></workbook>`)).toBe(
      `<workbook><definedNames/>${asked}<${name}/><z/></workbook>`,
    );
  });
});

describe("the order of calculation of a sheet that is written anew", () => {
  const chainPath = "xl/calcChain.xml";

  function forgotten(chain: string, sheetId = "1"): PackageDraft {
    const draft = draftOf({ name: chainPath, text: `<calcChain>${chain}</calcChain>` });
    addRelationship(draft, "xl/workbook.xml", "calcChain", "calcChain.xml");
    addContentType(draft, chainPath, "calcChain");
    const book = openSource(bufferSource(rebuilt(draft)));
    const again = new PackageDraft(book);
    forgetFormulas(again, sheetId);
    return again;
  }

  /** A workbook of the parts of a draft, as it would be written. */
  function rebuilt(draft: PackageDraft): Buffer {
    const part = (name: string): Part => ({ name, text: textOf(draft, name) });
    const instead = ["[Content_Types].xml", "xl/_rels/workbook.xml.rels"].map(part);
    const sheets = [{ title: "One" }, { title: "Two" }];
    return buildWorkbook({ sheets, more: [part(chainPath)], instead });
  }

  const left = (chain: string, sheetId?: string): string => {
    const draft = forgotten(chain, sheetId);
    return draft.has(chainPath) ? textOf(draft, chainPath) : "none";
  };

  test("loses the entries of that sheet, those included that inherit its number", () => {
    const chain = '<c r="A1" i="1"/><c r="A2"/><c r="B1" i="2"/><c r="B2"/><c r="A3" i="1"/><x/>';
    expect(left(chain)).toBe('<calcChain><c r="B1" i="2"/><c r="B2"/><x/></calcChain>');
    expect(left(chain, "2")).toBe('<calcChain><c r="A1" i="1"/><c r="A2"/><c r="A3" i="1"/><x/></calcChain>');
    expect(left(chain, "3")).toBe(`<calcChain>${chain}</calcChain>`);
  });

  test("goes altogether where no other sheet has formulas", () => {
    const draft = forgotten('<c r="A1" i="1"/><c r="A2"/>');
    expect(draft.has(chainPath)).toBe(false);
    expect(textOf(draft, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
    expect(textOf(draft, "[Content_Types].xml")).not.toContain("calcChain");
  });

  test("is nothing to do where there is none", () => {
    const draft = draftOf();
    forgetFormulas(draft, "1");
    expect(draft.changes().replaced.size).toBe(0);
  });
});
