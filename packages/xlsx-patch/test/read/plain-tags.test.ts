/** The quick way takes what it knows byte by byte, and nothing that differs from it in a single one. */
import { describe, expect, test } from "vitest";
import { plainRows } from "../../src/read/plain-rows.ts";
import {
  inlineTextEnd,
  inlineTextStart,
  isInlineType,
  rowEnd,
  rowNumber,
  rowTagEnd,
  valueEnd,
  valueStart,
} from "../../src/read/plain-tags.ts";
import { cellKinds, SheetCells } from "../../src/read/sheet-cells.ts";

/** What may stand in the place of a byte by mistake. */
const others = ["x", " ", "<", ">", "/", '"', "=", "s"];

/** The text with each of its bytes but the `free` ones replaced by each of the others. */
function faulty(text: string, free: readonly number[] = []): string[] {
  return [...text].flatMap((letter, at) =>
    free.includes(at)
      ? []
      : others.filter((one) => one !== letter).map((one) => text.slice(0, at) + one + text.slice(at + 1)),
  );
}

test.each<[string, string, (bytes: Buffer, at: number) => number, number]>([
  ["the end of a row", "</row>", rowEnd, 2],
  ["the beginning of a value", "<v>", valueStart, 0],
  ["the end of a value", "</v></c>", valueEnd, 1],
  ["the beginning of a text", "<is><t>", inlineTextStart, 0],
  ["the beginning of a text with spaces", '<is><t xml:space="preserve">', inlineTextStart, 0],
  ["the end of a text", "</t></is></c>", inlineTextEnd, 1],
])("%s: %s", (_, text, read, first) => {
  expect(read(Buffer.from(`##${text}##`), 2)).toBe(2 + text.length);
  // Where the attribute begins, a ">" makes the other form of it.
  const free = text.includes("preserve") ? [6] : Array.from({ length: first }, (_one, at) => at);
  for (const one of faulty(text, free)) expect(read(Buffer.from(`##${one}##`), 2), one).toBe(-1);
});

test("the type of a text in its cell", () => {
  expect(isInlineType(Buffer.from('#inlineStr"#'), 1)).toBe(true);
  for (const one of faulty('inlineStr"')) expect(isInlineType(Buffer.from(`#${one}#`), 1), one).toBe(false);
});

describe("the tag of a row", () => {
  test.each([
    ['<row r="7">', 7],
    ['<row r="1048576" spans="1:3">', 1048576],
    ['<row spans="1:3" x14ac:dyDescent="0.25" r="12">', 12],
    ['<row ht="a>b" r="5" hidden="0">', 5],
    ['<row spans="1:3">', 0],
    ['<row s="1">', 0],
    ['<row r="7x">', 0],
    ['<row r="7" r="8">', 7],
    ['<row rr="7">', 0],
    ['<row x="1"  r="7">', 0],
    ['<row x="1"r="7">', 0],
  ])("%s is row %d", (tag, number) => {
    const bytes = Buffer.from(`##${tag}<c`);
    const close = rowTagEnd(bytes, 2);
    expect(close).toBe(1 + tag.length);
    expect(rowNumber(bytes, 2, close)).toBe(number);
  });

  test.each([
    "<row r='7'>",
    '<row r="7"/>',
    '<row r="7" <c>',
    "<row>",
    '<rowr="7">',
    '<rxw r="7">',
    '<rox r="7">',
  ])("%s is left to the general way", (tag) => {
    expect(rowTagEnd(Buffer.from(`${tag}<c`), 0)).toBe(-1);
  });
});

describe("a cell", () => {
  /** What is stored of a cell in row 2 after column `column`, and how many of its bytes were read. */
  function read(
    xml: string,
    { column = 0, end = Buffer.byteLength(xml), wanted = null as Uint8Array | null } = {},
  ): unknown[] {
    const cells = new SheetCells();
    const bytes = Buffer.from(`${xml}<!##############################`);
    const to = plainRows(bytes, 0, end, { row: 2, column }, cells, wanted, 100);
    const found = cells.find(2, 2);
    if (found < 0) return [to];
    const kind = cells.kind(found);
    const value =
      kind === cellKinds.text ? cells.texts.bytes(cells.value(found)).toString() : cells.value(found);
    return [to, kind, value, cells.style(found), cells.hasFormula(found)];
  }

  test.each<[string, number, string | number, number]>([
    ['<c r="B2"><v>12</v></c>', cellKinds.number, 12, 0],
    ['<c r="B2"><v>0</v></c>', cellKinds.number, 0, 0],
    ['<c r="B2"><v>1234567890</v></c>', cellKinds.number, 1234567890, 0],
    ['<c r="B2"><v>2.5</v></c>', cellKinds.number, 2.5, 0],
    ['<c r="B2"><v>46349.37847222222</v></c>', cellKinds.number, 46349.37847222222, 0],
    ['<c r="B2"><v>0.1234567890123</v></c>', cellKinds.number, 0.1234567890123, 0],
    ['<c r="B2"><v>123456789012345678</v></c>', cellKinds.number, 123456789012345680, 0],
    ['<c r="B2"><v>-7</v></c>', cellKinds.number, -7, 0],
    ['<c r="B2"><v>1E5</v></c>', cellKinds.number, 100000, 0],
    ['<c r="B2" s="65535" t="n"><v>9</v></c>', cellKinds.number, 9, 65535],
    ['<c r="B2" s="12" t="s"><v>19</v></c>', cellKinds.shared, 19, 12],
    ['<c r="B2" t="b"><v>1</v></c>', cellKinds.boolean, 1, 0],
    ['<c r="B2" t="b"><v>0</v></c>', cellKinds.boolean, 0, 0],
    ['<c r="B2" t="str"><v>a text</v></c>', cellKinds.text, "a text", 0],
    ['<c r="B2" s="3" t="inlineStr"><is><t>Имя</t></is></c>', cellKinds.text, "Имя", 3],
    ['<c r="B2" t="inlineStr"><is><t></t></is></c>', cellKinds.text, "", 0],
    ['<c r="B2" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>', cellKinds.text, " a ", 0],
  ])("%s", (xml, kind, value, style) => {
    const length = Buffer.byteLength(xml);
    expect(read(xml)).toEqual([length, kind, value, style, false]);
    expect(read(xml, { end: length - 1 })).toEqual([0]);
    // A column that nobody wants is read over; the next one is read as ever.
    const wanted = new Uint8Array(16_385);
    expect(read(xml, { wanted })).toEqual([length]);
    wanted[2] = 1;
    expect(read(xml, { wanted })).toEqual([length, kind, value, style, false]);
  });

  test.each(['<c r="B2"/>', '<c r="B2" s="7"/>', '<c r="B2" s="7" t="n"/>'])("%s is empty", (xml) => {
    expect(read(xml)).toEqual([xml.length]);
    expect(read(xml, { end: xml.length - 1 })).toEqual([0]);
  });

  test.each([
    '<c r="B2" t="str"><v></v></c>',
    '<c r="B2"><v></v></c>',
    '<c r="B2" t="b"><v>2</v></c>',
    '<c r="B2" t="b"><v>01</v></c>',
    '<c r="B2" t="b"><v>true</v></c>',
    '<c r="B2"><v>x</v></c>',
    '<c r="B2"><v>1.2.3</v></c>',
    '<c r="B2" s="65536"><v>1</v></c>',
    '<c r="B3"><v>1</v></c>',
    '<c r="2"><v>1</v></c>',
    '<c r="B"><v>1</v></c>',
    '<c r="XFE2"><v>1</v></c>',
    '<c r="b2"><v>1</v></c>',
    '<c r="B2" t="e"><v>#N/A</v></c>',
    '<c r="B2"><f>A1</f><v>1</v></c>',
    '<c r="B2" t="n" s="1"><v>1</v></c>',
    '<c r="B2"></c>',
  ])("%s is left to the general way", (xml) => {
    expect(read(xml)).toEqual([0]);
  });

  test("comes after the one before it", () => {
    const xml = '<c r="B2"><v>1</v></c>';
    expect([read(xml, { column: 1 })[0], read(xml, { column: 2 })[0], read(xml, { column: 3 })[0]]).toEqual([
      ...[xml.length, 0, 0],
    ]);
    const last = '<c r="XFD2"><v>1</v></c>';
    expect(read(last)[0]).toBe(last.length);
  });

  /** Where digits or letters stand that may be others. */
  const free = (xml: string, ...inside: readonly string[]): number[] =>
    inside.flatMap((one) => Array.from({ length: one.length }, (_, at) => xml.indexOf(one) + at));

  test.each([
    ['<c r="B2" s="3"><v>12</v></c>', ["12"]],
    ['<c r="B2" t="s"><v>12</v></c>', ["12"]],
    ['<c r="B2" t="n"><v>1</v></c>', ['n"><v>1'.slice(0, 1)]],
    ['<c r="B2" t="str"><v>ab</v></c>', ["ab"]],
    ['<c r="B2" t="inlineStr"><is><t>ab</t></is></c>', ["ab"]],
    ['<c r="B2" s="1"/>', []],
  ])("%s with one wrong byte is left to the general way", (xml, inside) => {
    for (const one of faulty(xml, free(xml, ...inside))) expect(read(one)[0], one).toBe(0);
  });
});

describe("rows", () => {
  const over = (xml: string, { row = 0, top = 100, end = xml.length } = {}) => {
    const bytes = Buffer.from(`${xml}<!####`);
    const place = { row, column: 5 };
    const to = plainRows(bytes, 0, end, place, new SheetCells(), null, top);
    return [to, place.row, place.column];
  };

  test.each([
    ['<row r="3">', {}, [11, 3, 0]],
    ['<row r="3">', { row: 2 }, [11, 3, 0]],
    ['<row r="3">', { row: 3 }, [0, 3, 5]],
    ['<row r="3">', { top: 3 }, [11, 3, 0]],
    ['<row r="3">', { top: 2 }, [0, 0, 5]],
    ['<row r="3">', { end: 10 }, [0, 0, 5]],
    ['<row r="0">', {}, [0, 0, 5]],
    ["</row>", {}, [6, 0, 5]],
    ["</row>", { end: 5 }, [0, 0, 5]],
    ['<row r="3"></row><row r="4"><c r="B4"><v>1</v></c></row>', {}, [56, 4, 2]],
  ])("%s %j", (xml, options, expected) => {
    expect(over(xml, options)).toEqual(expected);
  });
});
