/** The last rows of a large sheet: the same cells as by reading all of it, whatever the sheet is written like. */
import { describe, expect, test } from "vitest";
import { bufferSource, open } from "../../src/index.ts";
import { readBottom } from "../../src/read/sheet-bottom.ts";
import { buildWorkbook, sheetXml } from "../support/workbook-builder.ts";

const lines = 6000;
const text = "x".repeat(100);
/** A row of some 140 bytes. */
const line = (number: number, tag = "row", attributes = `r="${number}"`): string =>
  `<${tag} ${attributes}><c r="A${number}" t="str"><v>${text}</v></c><c r="B${number}"><v>${number}</v></c></${tag}>`;
const all = (write: (number: number) => string = line): string =>
  Array.from({ length: lines }, (_, index) => write(index + 1)).join("");

/** The numbers of column B in the last rows, as many as are given; null where the sheet must be read whole. */
async function bottomOf(part: string | Buffer, rows: number): Promise<(string | number)[] | null> {
  const book = open(bufferSource(buildWorkbook({ sheets: [{ title: "S", part }] })));
  const entry = book.package.sheets[0]?.entry ?? null;
  if (entry === null) throw new Error("no part");
  const found = await readBottom(book.package, entry, rows, { top: null, columns: null });
  const [values] = await book.read([{ sheet: "S", bottom: rows }]);
  if (values === undefined) throw new Error("nothing was read");
  // However it was read, the end is there, whole.
  const last = values.rows.slice(-rows);
  expect(last.map((one) => values.value(one, 2))).toEqual(last);
  expect(last.at(-1)).toBe(lines);
  expect(last).toHaveLength(rows);
  return found === null ? null : values.rows.map(Number);
}

describe("the end alone is scanned", () => {
  test.each([1, 3, 300])("for the last %i rows", async (rows) => {
    expect(await bottomOf(sheetXml(all()), rows)).toEqual(
      Array.from({ length: rows }, (_, index) => lines - rows + 1 + index),
    );
  });
  test.each([
    ["with other attributes first", (number: number) => line(number, "row", `spans="1:2" r="${number}"`)],
    ["with other attributes after it", (number: number) => line(number, "row", `r="${number}" ht="15"`)],
  ])("where rows say their numbers %s", async (_, write) => {
    expect(await bottomOf(sheetXml(all(write)), 2)).toEqual([lines - 1, lines]);
  });
  test("where an exclamation mark stands in a text", async () => {
    expect(await bottomOf(sheetXml(all().replace("x", "!")), 2)).toEqual([lines - 1, lines]);
  });
});

describe("the sheet is read whole", () => {
  const part = sheetXml(all());
  test.each<[string, string | Buffer]>([
    ["with a comment at its begin", part.replace("<sheetData>", "<!-- x --><sheetData>")],
    ["with a comment among its rows", part.replace('<row r="3000"', '<!-- <row r="7"> --><row r="3000"')],
    ["with a comment at its end", part.replace("</sheetData>", '<!-- <row r="7"> --></sheetData>')],
    ["where its last row has no number", part.replace(`<row r="${lines}"`, "<row")],
    ["where its last row but one has another's name", part.replace(`<row r="${lines - 1}"`, '<row xr="1"')],
    ["in another encoding", Buffer.from(`\ufeff${part.replace("UTF-8", "UTF-16")}`, "utf16le")],
  ])("%s", async (_, written) => {
    expect(await bottomOf(written, 2)).toBeNull();
  });
  test("when more rows are wanted than it has", async () => {
    const book = open(bufferSource(buildWorkbook({ sheets: [{ title: "S", part }] })));
    const [values] = await book.read([{ sheet: "S", bottom: lines + 1 }]);
    expect([values?.rows.length, values?.value(1, 2)]).toEqual([lines, 1]);
  });
  test("when it is small", async () => {
    const book = open(bufferSource(buildWorkbook({ sheets: [{ title: "S", rows: line(1) + line(2) }] })));
    const [values] = await book.read([{ sheet: "S", bottom: 1 }]);
    expect(values?.rows).toEqual([1, 2]);
  });
  test("when its list of rows is empty, and a list of something else follows", async () => {
    const empty = part.replace("<sheetData>", "<sheetData/><x>").replace("</sheetData>", "</x>");
    const book = open(bufferSource(buildWorkbook({ sheets: [{ title: "S", part: empty }] })));
    const [values] = await book.read([{ sheet: "S", bottom: 2 }]);
    expect(values?.rows).toEqual([]);
  });
});
