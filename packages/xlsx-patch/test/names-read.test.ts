import { describe, expect, it } from "vitest";
import { cellName, inRange, parseCellName, parseCellRange, parseCellRanges } from "../src/base/cell-name.ts";

describe("names of cells", () => {
  it("go there and back for every column", () => {
    for (let column = 1; column <= 16_384; column++)
      if (parseCellName(cellName(7, column))?.column !== column) expect.fail(cellName(7, column));
    expect(cellName(1, 16_384)).toBe("XFD1");
    expect(parseCellName("$aa$10")).toEqual({ row: 10, column: 27 });
    for (const odd of ["XFE1", "A0", "A1048577", "1A", "A", "1", "", "A1:B2", "A 1"])
      expect(parseCellName(odd)).toBeNull();
  });

  it.each<[string, number[] | null]>([
    ["B2", [2, 2, 2, 2]],
    ["$B$2:C9", [2, 2, 9, 3]],
    ["C9:B2", [2, 2, 9, 3]],
    ["B:B", [1, 2, 1_048_576, 2]],
    ["$2:9", [2, 1, 9, 16_384]],
    ["B", null],
    ["2", null],
    ["B2:", null],
    ["A1:B2:C3", null],
    ["", null],
  ])("%s is the range %s", (text, expected) => {
    const range = parseCellRange(text);
    expect(range === null ? null : [range.top, range.left, range.bottom, range.right]).toEqual(expected);
  });

  it("stand in lists", () => {
    const ranges = parseCellRanges("A1 x\n B2:C3");
    expect(ranges).toHaveLength(2);
    expect(ranges.map((range) => inRange(range, 3, 3))).toEqual([false, true]);
  });
});
