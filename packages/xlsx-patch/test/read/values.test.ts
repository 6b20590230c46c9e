/** What a sheet's cells hold: one small workbook, asked from outside. */
import { describe, expect, test } from "vitest";
import { row } from "../support/workbook-builder.ts";
import { inline, valuesOf } from "./sheet-values.ts";

describe("a cell", () => {
  const rows = row(
    2,
    '<c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2"><v>12.5</v></c><c r="D2" t="b"><v>1</v></c>',
    '<c r="E2" t="b"><v>0</v></c><c r="F2" t="str"><v>a &amp; b</v></c>',
    inline("G2", "<r><rPr><i/></rPr><t>in</t></r><r><t>line</t></r>"),
    '<c r="H2" t="e"><v>#N/A</v></c><c r="I2"><f>A1</f></c><c r="J2" t="d"><v>2026-11-28</v></c><c r="K2" s="1"/>',
  );

  test("holds what stands there, in its kind", async () => {
    const values = await valuesOf(rows);
    const all = Array.from({ length: 12 }, (_, at) => values.value(2, at + 1));
    expect(all).toEqual([
      "Иван",
      "Ana",
      12.5,
      true,
      false,
      "a & b",
      "inline",
      "#N/A",
      null,
      "2026-11-28",
      null,
      null,
    ]);
    const kinds = Array.from({ length: 11 }, (_, at) => {
      const index = values.find(2, at + 1);
      return index < 0 ? "-" : values.kind(index);
    });
    expect(kinds.join(" ")).toBe("text text number boolean boolean text text error none iso-date -");
    expect([values.rows, values.lastColumn, values.value(3, 1)]).toEqual([[2], 10, null]);
  });

  test("is a formula where it has one, or lies in the range of one", async () => {
    const array = '<c r="A3"><f t="array" ref="A3:B4">X</f><v>1</v></c><c r="C3"><v>1</v></c>';
    const values = await valuesOf(
      row(2, '<c r="A2"><f>B2</f><v>1</v></c><c r="B2"><v>1</v></c>') + row(3, array),
    );
    const formulas = [2, 3, 4, 5].map((line) => [1, 2, 3].map((column) => values.isFormula(line, column)));
    expect(formulas).toEqual([
      [true, false, false],
      [true, true, false],
      [true, true, false],
      [false, false, false],
    ]);
    expect((await valuesOf(row(2, '<c r="A2"><v>1</v></c>'))).isFormula(2, 1)).toBe(false);
  });

  test("has formats of its own in its text, or none", async () => {
    const values = await valuesOf(rows);
    expect([1, 2, 3, 6, 7, 9, 12].map((column) => values.isRich(2, column))).toEqual([
      ...[false, true, false, false, true, false, false],
    ]);
  });

  test("is read as its format says", async () => {
    const dates = row(2, '<c r="A2" s="1"><v>1</v></c><c r="B2" s="2"><v>1</v></c><c r="C2"><v>1</v></c>');
    const values = await valuesOf(dates, { formats: ["dd.mm.yyyy", "0.00"] });
    expect([1, 2, 3].map((column) => values.format(values.find(2, column)))).toEqual([
      "date",
      "number",
      "number",
    ]);
    expect([1, 2, 3, 4].map((column) => values.formatCode(2, column))).toEqual([
      "dd.mm.yyyy",
      "0.00",
      null,
      null,
    ]);
  });

  test("without its text is told by its place", async () => {
    const values = await valuesOf(row(7, '<c r="C7" t="s"><v>4</v></c>'));
    expect(() => values.value(7, 3)).toThrow(
      JSON.stringify({ sheet: "S", cell: "C7", detail: "there is no text number 4" }),
    );
  });
});
