/** The number format of a cell as its code. */
import { expect, test } from "vitest";
import { bufferSource } from "../../src/base/source.ts";
import { open } from "../../src/workbook.ts";
import { buildWorkbook, row } from "../support/workbook-builder.ts";

test("a cell's format is told by its code, also when the file is closed again; General has none", async () => {
  const bytes = buildWorkbook({
    sheets: [
      {
        title: "S",
        rows: row(
          1,
          '<c r="A1"><v>1</v></c>',
          '<c r="B1" s="1"><v>2</v></c>',
          '<c r="C1" s="2"><v>3</v></c>',
        ),
      },
    ],
    formats: ['#,##0 "€"', "[$₽-419] 0"],
  });
  let isClosed = false;
  const file = bufferSource(bytes);
  const source = {
    size: file.size,
    read: (from: number, length: number): Buffer => {
      if (isClosed) throw new RangeError("the file is closed");
      return file.read(from, length);
    },
  };
  const [values] = await open(source).read([{ sheet: "S" }]);
  isClosed = true;
  expect([1, 2, 3, 4].map((column) => values?.formatCode(1, column))).toEqual([
    null,
    '#,##0 "€"',
    "[$₽-419] 0",
    null,
  ]);
});
