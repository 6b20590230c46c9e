/** The quick way through plain rows gives what the general way gives, whoever has written them and wherever a piece ends. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnName } from "../../src/base/cell-name.ts";
import { bufferSource } from "../../src/base/source.ts";
import { openSource } from "../../src/package/open.ts";
import { plainRows } from "../../src/read/plain-rows.ts";
import { cellKinds, SheetCells } from "../../src/read/sheet-cells.ts";
import { SheetScan } from "../../src/read/sheet-scan.ts";
import { SheetValues } from "../../src/read/sheet-values.ts";
import { SharedStrings } from "../../src/read/strings.ts";
import { buildWorkbook, sheetXml } from "../support/workbook-builder.ts";

const texts = [
  "",
  "Анна",
  " a ",
  "&amp;",
  "&#1048;&#1084;&#1103;",
  "_x0041_",
  "]]&gt;",
  "x".repeat(70),
  "&#38;lt;",
  "&#128512;",
];
const spaces = ["", ' xml:space="preserve"'];
const types = ["", ' t="n"', ' t="b"', ' t="s"', ' t="str"', ' t="e"', ' t="x"'];
const numbers = [
  "0",
  "1",
  "12",
  "2.5",
  "1.0",
  "-7",
  "46349.37847222222",
  "1E5",
  "1234567890123456",
  "true",
  "",
  "x",
];

/** A cell's content with its type, as programs write it, or nearly so. */
const cell = fc.oneof(
  fc
    .record({ type: fc.constantFrom(...types), value: fc.constantFrom(...numbers) })
    .map(({ type, value }) => [type, `<v>${value}</v>`] as const),
  fc
    .record({ space: fc.constantFrom(...spaces), text: fc.constantFrom(...texts) })
    .map(({ space, text }) => [' t="inlineStr"', `<is><t${space}>${text}</t></is>`] as const),
  fc.constantFrom(...texts).map((text) => [' t="str"', `<v>${text}</v>`] as const),
  fc.constantFrom(
    ["", ""] as const,
    [' t="str"', "<f>A1</f><v>x</v>"] as const,
    [' t="inlineStr"', "<is><t/></is>"] as const,
    [' t="inlineStr"', "<is><r><t>a</t></r><r><t>b</t></r></is>"] as const,
    [' t="inlineStr"', "<is><t><![CDATA[a<b>]]></t></is>"] as const,
    [' t="inlineStr"', "<v>x</v>"] as const,
  ),
);

const rowTags = [
  (number: number) => `r="${number}"`,
  (number: number) => `r="${number}" spans="1:3" x14ac:dyDescent="0.25"`,
  (number: number) => `collapsed="false" ht="12.8" hidden="false" r="${number}"`,
  (number: number) => `customFormat="a>b" r="${number}"`,
];

const sheets = fc.array(
  fc.record({
    tag: fc.constantFrom(...rowTags),
    cells: fc.array(fc.record({ gap: fc.nat(2), style: fc.constantFrom("", ' s="1"'), cell }), {
      maxLength: 5,
    }),
  }),
  { maxLength: 5 },
);

/** The sheet's XML with a prefix on everything or without: the quick way knows no prefix. */
function xmlOf(rows: typeof sheets extends fc.Arbitrary<infer Rows> ? Rows : never): string {
  return rows
    .map(({ cells, tag }, index) => {
      let column = 0;
      const inside = cells.map(({ cell: [type, content], gap, style }) => {
        column += gap + 1;
        const open = `<c r="${columnName(column)}${index + 1}"${style}${type}`;
        return content === "" ? `${open}/>` : `${open}>${content}</c>`;
      });
      return `<row ${tag(index + 1)}>${inside.join("")}</row>`;
    })
    .join("");
}

const book = openSource(bufferSource(buildWorkbook({ sheets: [{ title: "S" }] })));
const decoding = { strings: new SharedStrings(book), formats: { kinds: [], code: () => null } };

/** Everything that is stored; a shared string by its index, because there are none. */
function read(xml: Buffer, size: number, columns: readonly number[] | null): unknown {
  const scan = new SheetScan({ top: null, columns });
  for (let at = 0; at < xml.length; at += size) scan.push(xml.subarray(at, at + size));
  const cells = scan.finish();
  const values = new SheetValues("S", cells, decoding);
  const stored = values.rows.map((row) =>
    Array.from({ length: values.lastColumn }, (_, index) => {
      const found = values.find(row, index + 1);
      if (found < 0) return null;
      const isText = cells.kind(found) >= cellKinds.inline;
      const content = isText ? values.text(found) : cells.value(found);
      return [values.kind(found), content, cells.style(found), cells.hasFormula(found)];
    }),
  );
  return { rows: values.rows, last: values.lastColumn, shared: cells.lastShared, stored };
}

describe("plain rows", () => {
  it("are read as the general way reads them", () => {
    fc.assert(
      fc.property(sheets, fc.integer({ min: 1, max: 400 }), fc.boolean(), (rows, size, some) => {
        const plain = sheetXml(xmlOf(rows));
        const prefixed = plain
          .replace("<worksheet xmlns=", "<x:worksheet xmlns:x=")
          .replace(/<(\/?)(row|c|v|is|t|r|f|sheetData)(?=[\s/>])/g, "<$1x:$2")
          .replace("</worksheet>", "</x:worksheet>");
        const columns = some ? [1, 3] : null;
        expect(read(Buffer.from(plain), size, columns)).toEqual(read(Buffer.from(prefixed), size, columns));
      }),
      { numRuns: 500 },
    );
  });

  // As the programs themselves have written them.
  it.each([
    [
      "Excel",
      '<row r="2" spans="1:3" x14ac:dyDescent="0.25"><c r="A2" s="1" t="s"><v>0</v></c><c r="B2" s="2"><v>46349</v></c><c r="C2" s="1"/></row>',
    ],
    [
      "openpyxl",
      '<row r="2"><c r="A2" t="inlineStr"><is><t>&#1048;</t></is></c><c r="B2" s="1" t="n"><v>46349</v></c><c r="C2" t="b"><v>1</v></c><c r="D2" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c></row>',
    ],
    ["XlsxWriter", '<row r="2" spans="1:2"><c r="A2" t="s"><v>0</v></c><c r="B2"><v>1.5</v></c></row>'],
    [
      "XlsxWriter, constant memory",
      '<row r="2"><c r="A2" t="inlineStr"><is><t>Имя</t></is></c><c r="B2" s="1"><v>46349</v></c></row>',
    ],
    [
      "LibreOffice",
      '<row collapsed="false" customFormat="false" customHeight="false" hidden="false" ht="12.8" outlineLevel="0" r="2"><c r="A2" s="0" t="s"><v>1</v></c><c r="B2" s="0" t="n"><v>1</v></c></row>',
    ],
    [
      "exceljs, streaming",
      '<row r="2" spans="1:3" x14ac:dyDescent="0.25"><c r="A2" t="str"><v>Имя</v></c><c r="B2"><v>1.5</v></c></row>',
    ],
    [
      "Google",
      '<row r="2" ht="15.75" customHeight="1"><c r="A2" s="1" t="s"><v>3</v></c><c r="B2" s="2"><v>46349.0</v></c></row>',
    ],
    [
      "ours",
      '<row r="2"><c r="A2" s="3" t="inlineStr"><is><t>c-1</t></is></c><c r="B2"><v>46349.37847222222</v></c></row>',
    ],
  ])("of %s go the quick way to their end", (_, xml) => {
    const bytes = Buffer.from(`${xml}</sheetData>`);
    const end = plainRows(bytes, 0, bytes.length, { row: 1, column: 0 }, new SheetCells(), null, 100);
    expect(bytes.toString("utf8", end)).toBe("</sheetData>");
  });

  it("are read in pieces that end within a prefix", () => {
    const rows = '<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row>';
    const xml = `<x:worksheet xmlns:x="x"><x:sheetData>${rows}</x:sheetData></x:worksheet>`;
    for (let size = 1; size < 60; size++)
      expect(read(Buffer.from(xml), size, null)).toMatchObject({ stored: [[["text", "a", 0, false]]] });
  });
});
