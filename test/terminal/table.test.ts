/** Columns that fit, wrap, or say that they can't. */
import { expect, test } from "vitest";
import { flow } from "../../src/terminal/flow.ts";
import { styled, textOfLine } from "../../src/terminal/output.ts";
import { type Column, columnWidths, tableLines } from "../../src/terminal/table.ts";
import { widthOf } from "../../src/terminal/width.ts";

const columns: readonly Column[] = [{ least: 6 }, { least: null }, { align: "right", least: null }];
const rows = [
  [styled("strong", "Анна Петрова"), "", "5"],
  ["Ким", "", "1 000"],
];

test("columns are as wide as their widest cell, and empty ones vanish", () => {
  const widths = columnWidths(columns, rows, null);
  expect(widths).toEqual([12, 0, 5]);
  expect(tableLines(columns, rows, widths ?? []).map(textOfLine)).toEqual([
    "Анна Петрова      5",
    "Ким           1 000",
  ]);
});

test("a column that may wrap gives way, down to its least", () => {
  const widths = columnWidths(columns, rows, 15);
  expect(widths).toEqual([8, 0, 5]);
  expect(tableLines(columns, rows, widths ?? []).map(textOfLine)).toEqual([
    "Анна          5",
    "Петрова",
    "Ким       1 000",
  ]);
  expect(columnWidths(columns, rows, 12)).toBeNull();
});

test("pieces flow onto as few lines as they need", () => {
  expect(flow(["aaa", "", "bbb", "ccc"], 9)).toEqual(["aaa · bbb", "ccc"]);
  expect(flow(["aaa", "bbb"], null)).toEqual(["aaa · bbb"]);
});

test("texts that are measured differently elsewhere stand where they should, uncut, also when there are many rows", () => {
  const odd = ["👨‍👩‍👧 Ană", "ไทย ที่", "日本", "x xx x", "a\u0301e\u0301", "✌️", "नमस्ते"];
  const many = Array.from({ length: 120 }, (_, at) => [odd[at % odd.length] ?? "", "", `${at}`]);
  const widths = columnWidths(columns, many, null) ?? [];
  const lines = tableLines(columns, many, widths).map(textOfLine);
  expect(lines.map((line) => line.split(/ {2,}/)[0])).toEqual(many.map(([name]) => name));
  expect(lines.map((line) => line.split(/ +/).at(-1))).toEqual(many.map(([, , number]) => number));
  expect(new Set(lines.map(widthOf))).toEqual(new Set([(widths[0] ?? 0) + 2 + (widths[2] ?? 0)]));
});
