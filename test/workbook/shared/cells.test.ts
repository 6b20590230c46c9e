/** Names of cells, what they say, and whether they hold what was written. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Cell } from "../../../src/workbook/cell.ts";
import { cellName, columnLetters, columnOfLetters } from "../../../src/workbook/cell-name.ts";
import { cellText } from "../../../src/workbook/cell-text.ts";
import { holds } from "../../../src/workbook/same-value.ts";

test.each([
  [1, "A"],
  [26, "Z"],
  [27, "AA"],
  [52, "AZ"],
  [53, "BA"],
  [702, "ZZ"],
  [703, "AAA"],
  [16_384, "XFD"],
])("column %i is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(columnOfLetters(letters)).toBe(column);
  expect(columnOfLetters(letters.toLowerCase())).toBe(column);
});

test("letters of every column lead back to it, and others to none", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 16_384 }), (column) => {
      expect(columnOfLetters(columnLetters(column))).toBe(column);
    }),
  );
  for (const none of ["", "XFE", "ABCD", "A1", "Б", "a b", " A"]) expect(columnOfLetters(none)).toBeNull();
  expect(cellName("База", 11, 5)).toBe("База!E11");
});

const cells: readonly Cell[] = [
  { kind: "empty" },
  { kind: "text", text: "a" },
  { kind: "text", text: "5" },
  { kind: "text", text: "true" },
  { kind: "unreadable", text: "a" },
  { kind: "unreadable", text: "#N/A" },
  { kind: "number", value: 5 },
  { kind: "number", value: 0 },
  { kind: "boolean", value: true },
  { kind: "boolean", value: false },
  { kind: "date", day: "2026-11-23", time: "10:15" },
  { kind: "date", day: "2026-11-23", time: "10:16" },
  { kind: "date", day: "2026-11-24", time: "10:15" },
  { kind: "date", day: "2026-11-24", time: null },
];

test("a cell holds its own value and no other", () => {
  for (const cell of cells) for (const other of cells) expect(holds(cell, other)).toBe(cell === other);
});

test("a text of nothing is empty, and midnight is no time", () => {
  const nothing: Cell = { kind: "text", text: "" };
  expect([
    holds({ kind: "empty" }, nothing),
    holds(nothing, { kind: "empty" }),
    holds(nothing, nothing),
  ]).toEqual([true, true, true]);
  expect(holds({ kind: "text", text: "a" }, nothing)).toBe(false);
  expect(holds({ kind: "number", value: 0 }, nothing)).toBe(false);
  const midnight: Cell = { kind: "date", day: "2026-11-24", time: "00:00" };
  expect(holds(midnight, { kind: "date", day: "2026-11-24", time: null })).toBe(true);
});

test.each<[Cell, string]>([
  [{ kind: "empty" }, ""],
  [{ kind: "text", text: " a " }, " a "],
  [{ kind: "unreadable", text: "#REF!" }, "#REF!"],
  [{ kind: "number", value: 7.9e10 }, "79000000000"],
  [{ kind: "number", value: 1e21 }, "1000000000000000000000"],
  [{ kind: "number", value: 0.1 + 0.2 }, "0.3"],
  [{ kind: "number", value: -2.5 }, "-2.5"],
  [{ kind: "boolean", value: true }, "true"],
  [{ kind: "date", day: "2026-11-23", time: null }, "2026-11-23"],
  [{ kind: "date", day: "2026-11-23", time: "10:15" }, "2026-11-23 10:15"],
])("%j says %j", (cell, said) => {
  expect(cellText(cell)).toBe(said);
});
