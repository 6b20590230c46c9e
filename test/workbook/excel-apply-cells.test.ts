/** Cells and rows as they are written: what is not named stays byte for byte. */
import { describe, expect, it } from "vitest";
import { buildWorkbook, row, sheetXml } from "../../packages/xlsx-patch/test/support/workbook-builder.ts";
import { append, applied, partText, set, text } from "../support/planned.ts";
import { problemOf } from "./contract-cells.ts";

const sheet = "xl/worksheets/sheet1.xml";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";

/** A workbook with one sheet "S" of these rows. */
function withRows(rows: string, after = ""): Buffer {
  return buildWorkbook({ sheets: [{ title: "S", rows, after }], strings: "<si><t>old</t></si>" });
}

function withPart(part: string | Buffer): Buffer {
  return buildWorkbook({ sheets: [{ title: "S", part }], strings: "<si><t>old</t></si>" });
}

/** The rows of the sheet after the changes. */
async function rowsAfter(bytes: Buffer, ...changes: Parameters<typeof set>[] | []): Promise<string> {
  const after = (await applied(bytes, ...changes.map((change) => set(...change)))).part(sheet);
  return /<(?:\w+:)?sheetData>([\s\S]*)<\/(?:\w+:)?sheetData>/.exec(after)?.[1] ?? "";
}

describe("a cell that is written", () => {
  it("keeps its style, its other attributes and its extensions, and drops what described the old value", async () => {
    const cell = '<c r="A1" s="1" t="s" vm="2" cm="1" ph="1" x:y="a>b"><v>0</v><extLst><ext/></extLst></c>';
    const bytes = buildWorkbook({
      sheets: [
        {
          title: "S",
          part: `<worksheet xmlns="${main}" xmlns:x="u"><sheetData><row r="1">${cell}</row></sheetData></worksheet>`,
        },
      ],
      strings: "<si><t>old</t></si>",
      formats: ["0.00"],
    });
    expect(await rowsAfter(bytes, [1, 1, "old", text("new")])).toBe(
      '<row r="1"><c r="A1" x:y="a>b" s="1" t="inlineStr"><is><t>new</t></is><extLst><ext/></extLst></c></row>',
    );
  });

  it("loses its value and keeps its style when it is emptied", async () => {
    const bytes = withRows(row(1, '<c r="A1" s="0"><v>5</v></c>', '<c r="B1"><v>7</v></c>'));
    expect(await rowsAfter(bytes, [1, 1, 5, { kind: "empty" }])).toBe(
      '<row r="1"><c r="A1"/><c r="B1"><v>7</v></c></row>',
    );
  });

  it("is left as it is when it holds the value already", async () => {
    const bytes = withRows(row(1, '<c r="A1" t="s"><v>0</v></c>'));
    expect((await applied(bytes, set(1, 1, "old", text("old")))).bytes).toBe(bytes);
  });

  it("stands among the others in their order, whether they are named or not", async () => {
    const bytes = withRows(row(1, "<c><v>1</v></c>", '<c r="D1"><v>4</v></c>', "<c><v>5</v></c>"));
    expect(
      await rowsAfter(
        bytes,
        [1, 2, null, text("b")],
        [1, 5, 5, { kind: "number", value: 6 }],
        [1, 7, null, text("g")],
      ),
    ).toBe(
      '<row r="1"><c><v>1</v></c><c r="B1" t="inlineStr"><is><t>b</t></is></c><c r="D1"><v>4</v></c>' +
        '<c><v>6</v></c><c r="G1" t="inlineStr"><is><t>g</t></is></c></row>',
    );
  });

  it("finds its row whether rows are named or not, empty or not there at all", async () => {
    const bytes = withRows(
      '<row><c><v>1</v></c></row><row r="4"/><row><c><v>5</v></c></row><row r="9" spans="1:1"><c><v>9</v></c></row>',
    );
    const two = { kind: "boolean", value: true } as const;
    expect(
      await rowsAfter(bytes, [2, 1, null, two], [4, 2, null, two], [5, 1, 5, two], [9, 3, null, two]),
    ).toBe(
      '<row><c><v>1</v></c></row><row r="2"><c r="A2" t="b"><v>1</v></c></row><row r="4"><c r="B4" t="b"><v>1</v></c></row>' +
        '<row><c t="b"><v>1</v></c></row><row r="9" spans="1:3"><c><v>9</v></c><c r="C9" t="b"><v>1</v></c></row>',
    );
  });

  it("is written with the prefix of the sheet, in the strict namespace too", async () => {
    const bytes = withPart(
      `<x:worksheet xmlns:x="${strict}"><x:sheetData><x:row r="1"><x:c r="A1" t="d"><x:v>2026-11-20</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    );
    expect(await rowsAfter(bytes, [1, 1, "@2026-11-20", text("a")], [2, 1, null, text("b")])).toBe(
      '<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row>' +
        '<x:row r="2"><x:c r="A2" t="inlineStr"><x:is><x:t>b</x:t></x:is></x:c></x:row>',
    );
  });

  it.each([
    ["an empty sheetData", "<sheetData/>"],
    ["an open sheetData", "<sheetData></sheetData>"],
    ["no sheetData", ""],
  ])("is written into %s at its place", async (_, data) => {
    const bytes = withPart(
      `<worksheet xmlns="${main}"><dimension ref="A1"/><cols><col min="1" max="1"/></cols>${data}<pageMargins left="1"/></worksheet>`,
    );
    expect((await applied(bytes, set(3, 2, null, text("b")))).part(sheet)).toBe(
      `<worksheet xmlns="${main}"><dimension ref="A1:B3"/><cols><col min="1" max="1"/></cols><sheetData>` +
        '<row r="3"><c r="B3" t="inlineStr"><is><t>b</t></is></c></row></sheetData><pageMargins left="1"/></worksheet>',
    );
  });

  it("is not misled by comments, CDATA and instructions", async () => {
    const noise = '<!-- <row r="2"><c r="A2"/></row> </sheetData> --><?x </sheetData> ?>';
    const cell = '<c r="A1" t="inlineStr"><is><t><![CDATA[</row><row r="7">]]></t></is></c>';
    const bytes = withRows(`${noise}<row r="1">${cell}<!-- <c r="B1"/> --></row>${noise}`);
    expect(await rowsAfter(bytes, [1, 2, null, text("b")], [2, 1, null, text("a")])).toBe(
      `${noise}<row r="1">${cell}<c r="B1" t="inlineStr"><is><t>b</t></is></c><!-- <c r="B1"/> --></row>` +
        `<row r="2"><c r="A2" t="inlineStr"><is><t>a</t></is></c></row>${noise}`,
    );
  });

  it("keeps a byte order mark and line breaks between rows", async () => {
    const bytes = withPart(Buffer.from(`\ufeff${sheetXml('\n<row r="1">\n<c r="A1"/>\n</row>\n')}`));
    expect((await applied(bytes, set(1, 1, null, text("a")))).part(sheet)).toBe(
      `\ufeff${sheetXml('\n<row r="1">\n<c r="A1" t="inlineStr"><is><t>a</t></is></c>\n</row>\n')}`,
    );
  });
});

describe("a text", () => {
  it.each([
    ["a & b < c > d", "<t>a &amp; b &lt; c &gt; d</t>"],
    [" spaced ", '<t xml:space="preserve"> spaced </t>'],
    ["two\nlines", '<t xml:space="preserve">two\nlines</t>'],
    ["a\r\nb\u0007", '<t xml:space="preserve">a&#13;\nb_x0007_</t>'],
    ["_x0041_", "<t>_x005F_x0041_</t>"],
    ["\ud800 alone", "<t>_xD800_ alone</t>"],
    ["👩‍💻", "<t>👩‍💻</t>"],
    ["]]>", "<t>]]&gt;</t>"],
  ])("%j is %s", async (exact, xml) => {
    expect(await rowsAfter(withRows(""), [1, 1, null, text(exact)])).toBe(
      `<row r="1"><c r="A1" t="inlineStr"><is>${xml}</is></c></row>`,
    );
  });

  it.each(["=1+1", "+373 69 123456", "-5", "@home", "\ttab"])("%j is marked as a text", async (exact) => {
    const after = await applied(withRows(""), set(1, 1, null, text(exact)));
    expect(after.part(sheet)).toContain('<c r="A1" s="1" t="inlineStr">');
    expect(after.part("xl/styles.xml")).toContain(
      '<xf numFmtId="0"/><xf numFmtId="0" quotePrefix="1"/></cellXfs>',
    );
  });

  it("longer than a cell holds is refused with the cell's name", async () => {
    const work = applied(withRows(""), set(3, 2, null, text("x".repeat(32_768))));
    expect((await problemOf(work)).data).toMatchObject({ cell: "S!B3" });
  });
});

describe("a sheet that can't be patched", () => {
  it.each([
    ["in UTF-16", Buffer.from(`\ufeff${sheetXml(row(1))}`, "utf16le"), "workbook.cannot-edit"],
    ["with rows out of order", sheetXml(row(2) + row(1)), "workbook.damaged"],
    ["with a row twice", sheetXml(row(1) + row(1)), "workbook.damaged"],
    ["with cells out of order", sheetXml(row(1, '<c r="B1"/>', '<c r="A1"/>')), "workbook.damaged"],
    ["with a document type", `<!DOCTYPE worksheet>${sheetXml(row(1))}`, "workbook.damaged"],
    ["that breaks off", sheetXml(row(1)).slice(0, -10), "workbook.damaged"],
    ["whose row is not closed", sheetXml("<row r='1'><c r='A1'>"), "workbook.damaged"],
  ])("%s is refused", async (_, part, code) => {
    expect((await problemOf(applied(withPart(part), set(1, 1, null, text("a"))))).code).toBe(code);
  });
});

describe("a workbook without styles", () => {
  it("gets them with its first date", async () => {
    const bytes = buildWorkbook({ sheets: [{ title: "S", rows: row(1, '<c r="A1"><v>1</v></c>') }] });
    const after = await applied(bytes, append(1, { kind: "date", day: "2026-11-23", time: null }));
    expect(partText(after.bytes, "xl/styles.xml")).toContain('numFmtId="14"');
  });
});
