/** What a cell holds when its value is not what its kind says, and what is found of a large sheet by its beginning. */
import { describe, expect, test } from "vitest";
import { bufferSource, open, type SheetValues } from "../../src/index.ts";
import { buildWorkbook, row, sheetXml } from "../support/workbook-builder.ts";

async function read(part: string, top: number | null = null): Promise<SheetValues> {
  const book = open(bufferSource(buildWorkbook({ sheets: [{ title: "S", part }] })));
  const [values] = await book.read([{ sheet: "S", top }]);
  if (values === undefined) throw new Error("nothing was read");
  return values;
}

/** "boolean true": the kind and the value of A1, written so. */
async function first(cell: string): Promise<string> {
  const values = await read(sheetXml(row(1, cell)));
  const index = values.find(1, 1);
  return index < 0 ? "-" : `${values.kind(index)} ${values.value(1, 1)}`;
}

describe("a cell", () => {
  test.each([
    ['<c r="A1" t="b"><v>1</v></c>', "boolean true"],
    ['<c r="A1" t="b"><v>true</v></c>', "boolean true"],
    ['<c r="A1" t="b"><v>0</v></c>', "boolean false"],
    ['<c r="A1" t="b"><v>false</v></c>', "boolean false"],
    ['<c r="A1" t="b"><v>2</v></c>', "error 2"],
    ['<c r="A1" t="b"><v>yes</v></c>', "error yes"],
    ['<c r="A1"><v> 7 </v></c>', "number 7"],
    ['<c r="A1"><v>seven</v></c>', "error seven"],
    ['<c r="A1"><!-- <v>8</v> --><v>7</v></c>', "number 7"],
    ['<c r="A1"><v/></c>', "-"],
    ['<c r="A1"><v></v></c>', "-"],
    ['<c r="A1"><f>B1</f></c >', "none null"],
    ['<c r="A1"><extLst><v>8</v></extLst><v>7</v></c>', "number 7"],
  ])("written %s: %s", async (cell, expected) => {
    expect(await first(cell)).toBe(expected);
  });

  test("has the text it was given, short or long, once or often", async () => {
    const texts = [
      "a",
      "x".repeat(64),
      "x".repeat(65),
      "y".repeat(64),
      "x".repeat(64),
      "x".repeat(65),
      "a",
      "b",
    ];
    const cells = texts.map((text, index) => `<c r="${"ABCDEFGH"[index]}1" t="str"><v>${text}</v></c>`);
    const values = await read(sheetXml(row(1, ...cells)));
    expect(texts.map((_, index) => values.value(1, index + 1))).toEqual(texts);
  });
});

test("rows whose numbers go back or are none are refused", async () => {
  const cell = '<c t="str"><v>x</v></c>';
  await expect(read(sheetXml(`<row r="2">${cell}</row><row r="2">${cell}</row>`))).rejects.toThrow();
  await expect(read(sheetXml(`<row r="2">${cell}</row><row r="1">${cell}</row>`))).rejects.toThrow();
  await expect(read(sheetXml(`<row r="1.5">${cell}</row>`))).rejects.toThrow();
});

describe("a large sheet", () => {
  const rows = Array.from({ length: 9000 }, (_, index) =>
    row(index + 1, `<c r="A${index + 1}" t="str"><v>${"text ".repeat(14)}${(index * 7919) % 9001}</v></c>`),
  );
  test.each([1, 40, 4000, 9000])("its first %i rows", async (top) => {
    const values = await read(sheetXml(rows.join("")), top);
    const found = values.rows.filter((one) => one <= top);
    expect(found).toHaveLength(top);
    expect(values.value(top, 1)).toBe(`${"text ".repeat(14)}${((top - 1) * 7919) % 9001}`);
  });
  test("cut off before its end is refused", async () => {
    const part = sheetXml(rows.join(""));
    await expect(read(part.slice(0, -20))).rejects.toThrow();
    await expect(read(part.slice(0, part.length / 2))).rejects.toThrow();
  });
});

test.each(["-1", "65536", "x"])("a cell with the style %s is refused", async (style) => {
  await expect(first(`<c r="A1" s="${style}" t="b"><v>1</v></c>`)).rejects.toThrow("style");
  expect(await first('<c r="A1" s="65535" t="b"><v>1</v></c>')).toBe("boolean true");
});
