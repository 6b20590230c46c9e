/** What was written is proved by reading it back: a package that differs in any other place is refused. */
import { beforeEach, describe, expect, it } from "vitest";
import { XlsxError } from "../src/base/errors.ts";
import { bufferSource } from "../src/base/source.ts";
import type { Draft } from "../src/edit/draft.ts";
import { edit } from "../src/edit.ts";
import { open } from "../src/workbook.ts";
import { openZip } from "../src/zip/zip.ts";
import { rewriteZip } from "../src/zip/zip-write.ts";
import { changedPart } from "./support/change-part.ts";
import { buildWorkbook, row, sheetXml } from "./support/workbook-builder.ts";

const sheet = "xl/worksheets/sheet1.xml";
const text = (name: string, words: string) => `<c r="${name}" t="inlineStr"><is><t>${words}</t></is></c>`;
const number = (name: string, value: number) => `<c r="${name}"><v>${value}</v></c>`;

const before = buildWorkbook({
  sheets: [
    {
      title: "People",
      part: sheetXml(
        [
          row(1, text("A1", "Name"), text("B1", "Count"), text("C1", "Note")),
          row(2, text("A2", "Ann"), number("B2", 1), text("C2", "two")),
          row(3, text("A3", "Bob"), number("B3", 2)),
          row(4, text("A4", "Cid"), number("B4", 3)),
          row(6, text("A6", "Dan"), number("B6", 4)),
          row(7, text("A7", "Eve"), number("B7", 5), text("C7", "gone")),
        ].join(""),
        '<sheetProtection sheet="0"/><autoFilter ref="A1:C7"/><mergeCells count="1"><mergeCell ref="E1:F1"/></mergeCells>' +
          '<conditionalFormatting sqref="A1:A7"><cfRule type="expression" priority="1"><formula>B1&gt;2</formula></cfRule></conditionalFormatting>' +
          '<pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/>' +
          '<extLst><ext uri="{a}" xmlns:xm="urn:xm"><xm:sqref>A1:A7</xm:sqref></ext></extLst>',
      ).replace(
        "<sheetData>",
        '<dimension ref="A1:C7"/><cols><col min="1" max="1" width="9"/></cols><sheetData>',
      ),
    },
    { title: "Other", rows: row(1, number("A1", 1)) },
  ],
  more: [{ name: "docProps/thumbnail.bin", text: "any bytes" }],
});

let draft: Draft;
let written: Buffer;

beforeEach(async () => {
  draft = await edit(open(bufferSource(before)));
  draft.set("People", 2, 1, { kind: "text", text: "Anna" });
  draft.set("People", 2, 2, { kind: "number", value: 7 });
  draft.set("People", 6, 2, { kind: "formula", formula: "1+1", array: false });
  draft.set("People", 7, 2, { kind: "boolean", value: true });
  draft.set("People", 7, 3, { kind: "empty" });
  draft.appendRow("People", 1, new Map([[1, { kind: "text", text: "Fay" }]]));
  draft.addSheet("More", [{ heading: "Heading", width: 9 }], [[{ kind: "number", value: 1 }]]);
  written = Buffer.concat((await draft.finish()) ?? expect.fail("nothing to write"));
});

function tampered(path: string, change: (xml: string) => string): Promise<Buffer> {
  return changedPart(written, path, change);
}

function refusal(bytes: Buffer): string {
  try {
    draft.verify(bytes);
  } catch (error) {
    if (error instanceof XlsxError) return `${error.code} ${JSON.stringify(error.data)}`;
    throw error;
  }
  return "accepted";
}

describe("what was written", () => {
  it("is accepted as it is, with the rows that were written into", () => {
    const [people, more, ...others] = draft.verify(written);
    expect(others).toEqual([]);
    expect(people).toMatchObject({ title: "People", rows: [2, 6, 7, 8] });
    expect(people?.before?.value(2, 1)).toBe("Ann");
    expect(people?.now.value(2, 1)).toBe("Anna");
    expect([1, 2, 3].map((column) => people?.hasNewFormula(6, column))).toEqual([false, true, false]);
    expect(people?.hasNewFormula(2, 2)).toBe(false);
    expect(more).toMatchObject({ title: "More", rows: [1, 2], before: null });
    expect(more?.now.value(1, 1)).toBe("Heading");
    expect(more?.hasNewFormula(1, 1)).toBe(false);
  });

  it.each<[string, string, string | RegExp, string, string]>([
    // A cell of a row that was written into, as something else than was written.
    ["another text", "A2 reads", "<t>Anna</t>", "<t>Annb</t>", sheet],
    ["another number", "B2 reads", "<v>7</v>", "<v>8</v>", sheet],
    ["a formula for a number", "B2 reads", "<v>7</v>", "<f>3+4</f><v>7</v>", sheet],
    ["a number for a formula", "B6 reads", "<f>1+1</f>", "<v>2</v>", sheet],
    ["another boolean", "B7 reads", /(<c r="B7"[^>]*><v>)1/, "$10", sheet],
    ["a value that was to go", "C7 reads", /<c r="C7"[^>]*\/>/, text("C7", "gone"), sheet],
    ["another cell of the row", "C2 reads", "<t>two</t>", "<t>three</t>", sheet],
    ["a formula for another cell of the row", "C2 reads", "<is><t>two</t></is>", '<f>"two"</f>', sheet],
    [
      "a cell more at the end of the row",
      "D8 reads",
      /(<row r="8".*?)(<\/row>)/,
      `$1${number("D8", 1)}$2`,
      sheet,
    ],
    ["no new row", "not-kept", /<row r="8".*?<\/row>/, "", sheet],
    // Rows that were not to change.
    ["another row's value", "a row from 3 to 4 has changed", "<v>2</v>", "<v>9</v>", sheet],
    [
      "another row's value, the last of a run",
      "a row from 3 to 4 has changed",
      "<v>3</v>",
      "<v>9</v>",
      sheet,
    ],
    ["the headings", "a row from 1 to 1 has changed", "<t>Note</t>", "<t>Nota</t>", sheet],
    ["a row less", "row 3 is not where it was", /<row r="3".*?<\/row>/, "", sheet],
    ["a row less before one that changed", "row 4 is not where it was", /<row r="4".*?<\/row>/, "", sheet],
    ["a row more", "row 6 is not where it was", /(<row r="6")/, '<row r="5"/>$1', sheet],
    ["a row more at the end", "row 9 is not where it was", "</sheetData>", '<row r="9"/></sheetData>', sheet],
    // What stands around the rows.
    ["another width of a column", "<cols> has changed", 'width="9"', 'width="8"', sheet],
    ["another element for its ranges", "<extLst> has changed", /xm:sqref/g, "xm:ssqref", sheet],
    ["another merged range", "<mergeCells> has changed", "E1:F1", "E1:G1", sheet],
    ["another condition", "<conditionalFormatting> has changed", "B1&gt;2", "B1&gt;3", sheet],
    ["no margins", "a part of the sheet has come or gone", /<pageMargins[^>]*>/, "", sheet],
    [
      "a part more",
      "a part of the sheet has come or gone",
      "</worksheet>",
      "<pageSetup/></worksheet>",
      sheet,
    ],
    ["another part", "<pageMargins> is not where it was", "pageMargins", "printOptions", sheet],
    [
      "another beginning",
      "the beginning of the sheet has changed",
      "<worksheet ",
      '<worksheet a="1" ',
      sheet,
    ],
    ["an undeclared prefix", "not-kept", '<row r="8"', '<row q:a="1" r="8"', sheet],
    [
      "an undeclared prefix on a new sheet",
      "not-kept",
      "<sheetData>",
      '<sheetData q:a="1">',
      "xl/worksheets/sheet3.xml",
    ],
    ["an undeclared prefix in the workbook", "not-kept", "<sheets>", '<sheets q:a="1">', "xl/workbook.xml"],
    ["another part of the package", "thumbnail.bin", "any", "all", "docProps/thumbnail.bin"],
    ["another sheet", "sheet2.xml", "<v>1</v>", "<v>2</v>", "xl/worksheets/sheet2.xml"],
  ])("is refused with %s", async (_, expected, from, to, path) => {
    expect(refusal(await tampered(path, (xml) => xml.replace(from, to)))).toContain(expected);
  });

  it("may have grown ranges, and nothing but them", async () => {
    const rangesAlone = (xml: string) =>
      xml.replace(/(dimension ref="A1:)[A-Z]+\d+/, "$1Z99").replace(/sqref="[^"]*"/, 'sqref="A1:A99"');
    expect(refusal(await tampered(sheet, rangesAlone))).toBe("accepted");
  });

  it("is refused with any other difference when a column was added", async () => {
    const wider = await edit(open(bufferSource(before)));
    wider.addColumn("People", 1, "Phone", false, new Map([[2, { kind: "text", text: "1" }]]));
    draft = wider;
    written = Buffer.concat((await wider.finish()) ?? expect.fail());
    expect(refusal(written)).toBe("accepted");
    expect(refusal(await tampered(sheet, (xml) => xml.replace("E1:F1", "E1:G1")))).toContain("<mergeCells>");
    expect(refusal(await tampered(sheet, (xml) => xml.replace('left="1"', 'left="2"')))).toContain(
      "<pageMargins>",
    );
  });

  it("is refused when two of its rows have changed places", async () => {
    const swap = (xml: string) => xml.replace(/(<row r="3".*?<\/row>)(<row r="4".*?<\/row>)/, "$2$1");
    expect(refusal(await tampered(sheet, swap))).not.toBe("accepted");
  });

  it("is refused with a part more, a part less or a part of another name", async () => {
    const zip = openZip(bufferSource(written));
    const nothing = { replaced: new Map(), added: new Map<string, Buffer[]>(), removed: new Set<never>() };
    const more = await rewriteZip(zip, {
      ...nothing,
      added: new Map([["xl/more.xml", [Buffer.from("<a/>")]]]),
    });
    expect(refusal(Buffer.concat(more))).toContain("other parts");
    const thumbnail = zip.entry("docProps/thumbnail.bin") ?? expect.fail();
    const less = await rewriteZip(zip, { ...nothing, removed: new Set([thumbnail]) });
    expect(refusal(Buffer.concat(less))).toContain("other parts");
    const renamed = Buffer.from(
      written.toString("latin1").replaceAll("thumbnail.bin", "thumbnaix.bin"),
      "latin1",
    );
    expect(refusal(renamed)).toContain("thumbnaix.bin is not where it was");
  });

  it("is refused when the directory tells something else of a part", () => {
    const { directory, entries } = openZip(bufferSource(written));
    const at = entries.findIndex(({ name }) => name === "docProps/thumbnail.bin");
    const start = entries.slice(0, at).reduce((sum, { record }) => sum + record.length, directory.offset);
    // Its date, then its attributes, which are in the directory alone.
    for (const place of [12, 38]) {
      const bytes = Buffer.from(written);
      bytes.writeUInt8(1 + bytes.readUInt8(start + place), start + place);
      expect(refusal(bytes)).toContain("its bytes have changed");
    }
  });
});
