/** A sheet that is read in pieces, and of a large package only what is wanted. */
import { describe, expect, it } from "vitest";
import { XlsxError } from "../../src/base/errors.ts";
import { bufferSource } from "../../src/base/source.ts";
import { openSource } from "../../src/package/open.ts";
import { readSheet } from "../../src/read/sheet-read.ts";
import { SheetScan } from "../../src/read/sheet-scan.ts";
import { SharedStrings } from "../../src/read/strings.ts";
import { all, scan, stored } from "../support/scanned-cells.ts";
import { buildWorkbook, row, sheetXml } from "../support/workbook-builder.ts";

const odd = sheetXml(
  [
    '<!-- <row r="1"> --><row r="2" spans="1:3" x14ac:dyDescent="0.25"><c r="A2" s="1" t="s"><v>12</v></c><c r="B2"/><c r="C2"><v>46349.708333333336</v></c></row>',
    "<row><c t='inlineStr'><is><r><t>Ри</t></r><r><t>ч</t></r></is></c>\r\n<c ><f t=\"array\" ref='B3:C4'>SUM(A1:A2)&amp;\"&gt;\"</f><v>1</v></c></row>",
    '<row r="9"><c r="A9" t="str"><f>x</f><v><![CDATA[</c></row>]]></v></c><c r="Z9"><v>-1.5E-7</v><extLst><ext><c r="A1"/></ext></extLst></c></row>',
  ].join("\n"),
  '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>',
);

describe("a sheet in pieces", () => {
  const xml = Buffer.from(odd);
  const whole = scan(xml, xml.length);

  it("gives the same cells wherever the pieces end", () => {
    expect(stored(whole).filter((cell) => cell !== "-")).toEqual([
      "2 1 false 12",
      "1 0 false 46349.708333333336",
      "4 0 false <r><t>Ри</t></r><r><t>ч</t></r>",
      "1 0 true 1",
      "5 0 true <![CDATA[</c></row>]]>",
      "1 0 false -1.5e-7",
    ]);
    expect(whole.arrays).toEqual([{ top: 3, left: 2, bottom: 4, right: 3 }]);
    for (let size = 1; size < xml.length; size++) {
      const cells = scan(xml, size);
      if (
        JSON.stringify([stored(cells), cells.arrays, String(cells.tail)]) !==
        JSON.stringify([stored(whole), whole.arrays, String(whole.tail)])
      )
        expect.fail(`pieces of ${size} bytes`);
    }
  });

  it("is refused wherever it breaks off", () => {
    for (let length = 0; length < xml.length - 1; length++)
      expect(() => scan(xml.subarray(0, length), 64), `${length} bytes`).toThrow(XlsxError);
  });

  it("keeps rows and the last column although only some columns are wanted", () => {
    for (const columns of [[], [1], [3], [26], [1, 26]]) {
      const cells = scan(xml, 50, { top: null, columns });
      expect(cells.rows).toEqual(whole.rows);
      expect(cells.lastColumn).toBe(whole.lastColumn);
      expect(cells.arrays).toEqual(whole.arrays);
      for (const number of whole.rows)
        for (let column = 1; column <= 26; column++)
          expect(cells.find(number, column) >= 0).toBe(
            columns.includes(column) && whole.find(number, column) >= 0,
          );
    }
  });

  it("ends after the top rows", () => {
    const sheet = new SheetScan({ top: 3, columns: null });
    sheet.push(xml);
    expect(sheet.done).toBe(true);
    expect(sheet.finish().rows).toEqual([2, 3]);
    expect(scan(xml, 10, { top: 100, columns: null }).rows).toEqual([2, 3, 9]);
  });
});

/** A cell as a model, and its XML in one of the ways in which it may be written. */
describe("a large package", () => {
  const count = 200_000;
  const rows = Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    const cells = [
      `<c r="A${number}" t="s"><v>${index}</v></c>`,
      `<c r="B${number}"><v>${number * 1.5}</v></c>`,
    ];
    return row(number, ...cells, `<c r="C${number}" t="inlineStr"><is><t>строка ${number}</t></is></c>`);
  }).join("");
  const strings = Array.from({ length: count }, (_, index) => `<si><t>имя ${index * 7919}</t></si>`).join("");
  const build = (more: { rows?: string; strings?: string } = {}) =>
    buildWorkbook({ sheets: [{ title: "S", rows: more.rows ?? rows }], strings: more.strings ?? strings });
  const bytes = build();

  async function read(package_: Buffer, wanted = all) {
    const book = openSource(bufferSource(package_));
    const [sheet] = book.sheets;
    if (sheet === undefined) return expect.fail("no sheet");
    const shared = new SharedStrings(book);
    const cells = await readSheet(book, sheet, wanted);
    await shared.reach(cells.lastShared);
    return { book, cells, shared };
  }

  it("is read in pieces, strings too", async () => {
    const { cells, shared } = await read(bytes);
    expect(cells.rows).toHaveLength(count);
    expect(cells.count).toBe(3 * count);
    for (const index of [0, 1, 7777, count - 1]) {
      expect(shared.text(cells.value(cells.find(index + 1, 1)))).toBe(`имя ${index * 7919}`);
      expect(cells.value(cells.find(index + 1, 2))).toBe((index + 1) * 1.5);
      expect(cells.texts.bytes(cells.value(cells.find(index + 1, 3))).toString()).toBe(`строка ${index + 1}`);
    }
    expect(shared.text(count)).toBeNull();
  });

  it("costs only its beginning when only the top is wanted", async () => {
    let fetched = 0;
    const source = bufferSource(bytes);
    const book = openSource({
      ...source,
      read: (offset, length) => {
        fetched += length;
        return source.read(offset, length);
      },
    });
    const [sheet] = book.sheets;
    if (sheet === undefined) return expect.fail("no sheet");
    fetched = 0;
    const shared = new SharedStrings(book);
    const cells = await readSheet(book, sheet, { top: 20, columns: null });
    await shared.reach(cells.lastShared);
    expect(cells.rows).toHaveLength(20);
    expect(shared.text(19)).toBe(`имя ${19 * 7919}`);
    expect(fetched).toBeLessThan(40_000);
    await shared.reach(count - 1);
    expect(shared.text(count - 1)).toBe(`имя ${(count - 1) * 7919}`);
    shared.reachNow(count + 5);
    expect(shared.text(count)).toBeNull();
    expect(shared.text(3)).toBe(`имя ${3 * 7919}`);
  });

  it.each<[string, (bytes: Buffer) => void]>([
    ["a flipped byte", (copy) => copy.writeUInt8((copy[60_000] ?? 0) ^ 4, 60_000)],
    ["another checksum", (copy) => lie(copy, 16, 1)],
    ["a smaller size", (copy) => lie(copy, 24, 1_000_000)],
    ["a larger size", (copy) => lie(copy, 24, 6_000_000)],
  ])("is refused with %s", async (_, change) => {
    const copy = Buffer.from(bytes);
    change(copy);
    await expect(read(copy)).rejects.toThrow(XlsxError);
  });

  it("is refused when its strings break off, or a text grows without end", async () => {
    await expect(
      read(
        build({
          rows: `${rows}<row r="${count + 1}"><c r="A${count + 1}" t="s"><v>${count}</v></c></row>`,
          strings: `${strings}<si><t>`,
        }),
      ),
    ).rejects.toThrow(XlsxError);
    const noise = Array.from({ length: 1_200_000 }, (_, index) => (index * 2654435761) % 97).join("x");
    await expect(read(build({ rows: `<row r="1"><!-- ${noise.repeat(4)} --></row>` }))).rejects.toThrow(
      "too-large",
    );
  });

  /** Changes a field of the sheet's record in the directory. */
  function lie(copy: Buffer, field: number, value: number): void {
    const name = copy.lastIndexOf("xl/worksheets/sheet1.xml");
    copy.writeUInt32LE(value, name - 46 + field);
  }
});
