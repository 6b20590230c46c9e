/** A sheet with only some of its rows: each keeps its number and its cells. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { withSomeRows } from "../../src/sheet/some-rows.ts";
import { scan, stored } from "../support/scanned-cells.ts";
import { rowsOf } from "../support/sheet-layouts.ts";

test("the rows that are wanted read as they read in the whole sheet, and no others are there", () => {
  const gap = fc.integer({ min: 0, max: 2 });
  fc.assert(
    fc.property(
      fc.array(gap, { maxLength: 8 }),
      fc.array(fc.integer({ min: 1, max: 20 })),
      (gaps, wanted) => {
        const numbers: number[] = [];
        const xml = gaps.map((skipped) => {
          const number = (numbers.at(-1) ?? 0) + skipped + 1;
          numbers.push(number);
          // A row without a number follows the one before it.
          return `<row${skipped === 0 ? "" : ` r="${number}"`}><c><v>${number * 7}</v></c></row>`;
        });
        const some = scan(withSomeRows(rowsOf(xml.join("")), wanted), 1000);
        const expected = numbers.filter((number) => wanted.includes(number));
        expect(some.rows).toEqual(expected);
        expect(stored(some)).toEqual(expected.map((number) => `1 0 false ${number * 7}`));
      },
    ),
  );
});

test("neighbours are taken as they stand, with what stands between them", () => {
  const rows = rowsOf('<row r="1"/><!-- a --><row r="2"/>\n<row r="5"/>');
  const inside = (wanted: readonly number[]) =>
    /<sheetData>(.*)<\/sheetData>/su.exec(withSomeRows(rows, wanted).toString())?.[1];
  expect(inside([2, 1])).toBe('<row r="1"/><!-- a --><row r="2"/>');
  expect(inside([1, 5])).toBe('<row r="1"/><row r="5"/>');
  expect(inside([3])).toBe("");
});
