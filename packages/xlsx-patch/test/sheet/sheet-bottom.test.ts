import { describe, expect, it } from "vitest";
import { bufferSource } from "../../src/base/source.ts";
import { openSource } from "../../src/package/open.ts";
import { readSheet } from "../../src/read/sheet-read.ts";
import { buildWorkbook, row } from "../support/workbook-builder.ts";

const count = 20_000;

function cells(number: number): string {
  return `<c r="A${number}"><v>${number * 3}</v></c><c r="C${number}" t="inlineStr"><is><t>row ${number}</t></is></c>`;
}

function rowsOf(shape: (number: number) => string): string {
  return Array.from({ length: count }, (_, index) => shape(index + 1)).join("");
}

async function last(rows: string, bottom: number) {
  const book = openSource(bufferSource(buildWorkbook({ sheets: [{ title: "S", rows }] })));
  const [sheet] = book.sheets;
  if (sheet === undefined) return expect.fail("no sheet");
  return readSheet(book, sheet, { bottom, top: null, columns: [1] });
}

describe("the last rows of a large sheet", () => {
  it("are read without the others", async () => {
    const found = await last(
      rowsOf((number) => row(number, cells(number))),
      300,
    );
    expect(found.rows).toEqual(Array.from({ length: 300 }, (_, index) => count - 299 + index));
    expect(found.value(found.find(count, 1))).toBe(count * 3);
    expect(found.find(count, 3)).toBe(-1);
    expect(found.tail?.toString()).toContain("</worksheet>");
  });

  it("are read with the others when a row does not say its number", async () => {
    const found = await last(
      rowsOf((number) => `<row>${cells(number)}</row>`),
      300,
    );
    expect(found.rows).toHaveLength(count);
  });

  it.each([
    ["a comment", `<!-- ${row(7, "")} -->`],
    ["a comment on the seam of two pieces", "<!-- -->"],
  ])("are read with the others when %s could look like one", async (_, comment) => {
    const found = await last(
      rowsOf((number) => (number % 97 === 0 ? comment : "") + row(number, cells(number))),
      300,
    );
    expect(found.rows).toHaveLength(count);
  });

  it("are all rows when there are no more", async () => {
    const found = await last(
      rowsOf((number) => row(number, cells(number))),
      count + 1,
    );
    expect(found.rows).toHaveLength(count);
  });

  it("are found in their rows when some are empty, and under a prefix", async () => {
    const found = await last(
      rowsOf((number) =>
        number % 2 === 0 ? `<row spans="1:3" r="${number}"/>` : row(number, cells(number)),
      ),
      100,
    );
    expect(found.rows.at(-1)).toBe(count - 1);
    expect(found.rows.length).toBe(50);
  });
});
