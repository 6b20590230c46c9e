import { describe, expect, it } from "vitest";
import { markOfText } from "#xlsx-patch";
import { likelyRows } from "../../src/book/sheets/likely-rows.ts";
import type { Grid } from "../../src/workbook/workbook.ts";
import { gridOf, makeSheet } from "../support/workbooks/memory-sheet.ts";

const rows: readonly (readonly (string | null)[])[] = [
  ["Name", "Phone", "Mobile"],
  ["Anna Petrova", "+7 900 111-22-33"],
  ["ANNA  PETROVA", "+7 900 999-99-99"],
  ["Boris", "7 (900) 111-22-33"],
  ["Vera", "79001112233"],
  ["n/a", "+7 900 555-55-55"],
  [null, "+7 900 555-55-55"],
  ["Gleb", null, "+7 900 111-22-33"],
  ["Dina", "no phone", "+7 900 555-55-55"],
  ["Egor", "+7 900 555-55-55", "+7 900 111-22-33"],
];
const all = rows.slice(1).map((_, index) => index + 2);
const plain = gridOf(makeSheet({ title: "Clients", rows }), {});
const marked: Grid = {
  ...plain,
  marks: {
    at: (row, column, of) => {
      const text = rows[row - 1]?.[column - 1] ?? null;
      return text === null ? -1 : markOfText(text, of);
    },
    alike: () => 0,
    of: markOfText,
  },
};
const full = { column: 1, part: "full" as const };

function likely(grid: Grid, names: readonly string[], phones: readonly string[], columns = [full]) {
  const part = { names: columns, phones: [2, 3], grid };
  return likelyRows([part], all, new Set(names), new Set(phones));
}

describe("likely rows", () => {
  it("hold each that may have the name or the first phone, and few others", () => {
    // Rows 6 and 7 say no name: the company's may be meant. Row 9's first phone has no digits: it may say nothing.
    expect(likely(marked, ["anna petrova"], ["79001112233"])).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
    expect(likely(marked, ["anna petrova"], ["79009999999"])).toEqual([2, 3, 6, 7, 9]);
    expect(likely(marked, [], ["79001112233"])).toEqual([2, 4, 5, 6, 7, 8, 9]);
  });

  it("are all rows where texts can't be told apart by marks", () => {
    expect(likely(plain, ["anna petrova"], [])).toEqual(all);
    expect(likely(marked, ["—"], [])).toEqual(all);
    expect(likely(marked, ["anna petrova"], [], [full, full])).toEqual(all);
  });
});
