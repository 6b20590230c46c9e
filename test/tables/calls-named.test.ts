import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markOfText } from "#xlsx-patch";
import { callsNamed } from "../../src/book/sheets/calls-named.ts";
import type { CallField } from "../../src/records/call/fields.ts";
import { foldName } from "../../src/rules/contacts/same-contact.ts";
import type { Grid } from "../../src/workbook/workbook.ts";
import { gridOf, makeSheet } from "../support/workbooks/memory-sheet.ts";

const columns = new Map<CallField, number>([["contact", 1]]);

function gridsOf(names: readonly (string | null)[]): { plain: Grid; marked: Grid; rows: readonly number[] } {
  const rows = [["Contact"], ...names.map((name) => [name])];
  const plain = gridOf(makeSheet({ title: "Calls", rows }), {});
  const marks: Grid["marks"] = {
    at: (row, _column, of) => {
      const text = rows[row - 1]?.[0] ?? null;
      return text === null ? -1 : markOfText(text, of);
    },
    alike: () => 0,
    of: markOfText,
  };
  return { plain, marked: { ...plain, marks }, rows: names.map((_, index) => index + 2) };
}

const name = fc.constantFrom(
  ...[
    "Anna Petrova",
    "ANNA  PETROVA",
    "Анна Пётр",
    "анна петр",
    "Ana Țurcanu",
    "ana țurcanu",
    "A-1",
    "a 1",
    "—",
    "№ 5",
  ],
  ...["", null],
);

describe("calls by names", () => {
  it("are the same whether texts are told apart by marks or decoded", () => {
    fc.assert(
      fc.property(fc.array(name, { maxLength: 12 }), fc.uniqueArray(name), (called, wanted) => {
        const { marked, plain, rows } = gridsOf(called);
        const names = new Set(wanted.map((one) => foldName(one ?? "")));
        const found = callsNamed({ columns, grid: marked, rows }, names);
        expect(found).toEqual(callsNamed({ columns, grid: plain, rows }, names));
        expect(found.map(({ row }) => row)).toEqual(
          rows.filter((row) => names.has(foldName(called[row - 2] ?? ""))),
        );
      }),
    );
  });

  it("decode no other's name", () => {
    const { marked, rows } = gridsOf(["Anna Petrova", "Boris", "anna petrova"]);
    const read: number[] = [];
    const grid: Grid = {
      ...marked,
      cell: (row, column) => {
        read.push(row);
        return marked.cell(row, column);
      },
    };
    expect(callsNamed({ columns, grid, rows }, new Set(["anna petrova"]))).toEqual([
      { row: 2, name: "anna petrova" },
      { row: 4, name: "anna petrova" },
    ]);
    expect(read).toEqual([2, 4]);
  });

  it("are none where no column says whom they were with", () => {
    const { marked, rows } = gridsOf(["Anna"]);
    expect(callsNamed({ columns: new Map(), grid: marked, rows }, new Set(["anna"]))).toEqual([]);
  });
});
