/** Where a table ends, which ids of people's own tell contacts apart, and how a long column is read. */
import { describe, expect, test } from "vitest";
import type { TablePart } from "../../../src/book/contacts-sheet.ts";
import { columnReading } from "../../../src/book/sheets/column-reading.ts";
import { ownIds } from "../../../src/book/sheets/own-ids.ts";
import { tableEnd } from "../../../src/book/sheets/table-end.ts";
import { typedIdsOf } from "../../../src/book/sheets/typed-ids.ts";
import { rowKey } from "../../../src/rules/contacts/row-key.ts";
import type { Area, AreaKind } from "../../../src/workbook/workbook.ts";
import { gridOf, makeSheet, type Written } from "../../support/workbooks/memory-sheet.ts";

describe("a table ends", () => {
  type Marked = readonly [kind: AreaKind, top: number, left: number, bottom: number, right: number];

  /** The end of a table headed in row 2, with names in B, a phone in C and a day in D. */
  function end(...marked: readonly Marked[]): string {
    const areas = marked.map(([kind, top, left, bottom, right]): Area & { kind: AreaKind } => {
      return { kind, top, left, bottom, right };
    });
    const grid = gridOf(makeSheet({ title: "S", rows: [["x"]], areas }), {});
    const names: TablePart["names"] = [{ column: 2, part: "full" }];
    const columns: TablePart["columns"] = new Map([["nextContact", 4]]);
    const found = tableEnd({ grid, headingRow: 2, names, phones: [3], columns });
    return found === null ? "nowhere" : `${found.row}${found.isTable ? " table" : ""}`;
  }

  test.each<[string, readonly Marked[], string]>([
    ["nowhere, where nothing marks it", [], "nowhere"],
    ["with its table", [["table", 2, 1, 9, 6]], "9 table"],
    ["with a table over some of its columns", [["table", 2, 4, 9, 6]], "9 table"],
    ["not with a table beside it", [["table", 2, 5, 9, 6]], "nowhere"],
    ["not with a table left of it", [["table", 2, 1, 9, 1]], "nowhere"],
    ["not with a table of other headings", [["table", 1, 1, 9, 6]], "nowhere"],
    ["with its filter", [["filter", 2, 1, 8, 6]], "8"],
    ["not with another filter", [["filter", 3, 1, 8, 6]], "nowhere"],
    [
      "with its table rather than its filter",
      [
        ["filter", 2, 1, 8, 6],
        ["table", 2, 1, 9, 6],
      ],
      "9 table",
    ],
    [
      "with the last of its rules",
      [
        ["rule", 3, 2, 7, 2],
        ["rule", 3, 4, 12, 4],
        ["rule", 3, 3, 5, 3],
      ],
      "12",
    ],
    ["not with a rule on its headings", [["rule", 2, 2, 7, 2]], "nowhere"],
    ["not with a rule beside it", [["rule", 3, 5, 7, 9]], "nowhere"],
    [
      "with its filter rather than its rules",
      [
        ["rule", 3, 2, 7, 2],
        ["filter", 2, 1, 8, 6],
      ],
      "8",
    ],
  ])("%s", (_, marked, expected) => {
    expect(end(...marked)).toBe(expected);
  });
});

describe("ids of people's own", () => {
  /** What is said of each row of one or more sheets, whose columns of ids are named for each. */
  function said(...sheets: readonly { rows: readonly (readonly Written[])[]; columns: readonly number[] }[]) {
    const parts = sheets.map(({ columns, rows }) => ({
      grid: gridOf(makeSheet({ title: "S", rows }), {}),
      typedIds: columns,
    }));
    const keys = parts.flatMap(({ grid }, part) => grid.rows.map((row) => rowKey(part, row)));
    let asked = 0;
    const typed = typedIdsOf(parts, () => {
      asked += 1;
      return keys;
    });
    const ids = keys.map(typed);
    return { ids, asked };
  }
  const column = (...ids: Written[]) => ({ rows: ids.map((id) => ["x", id]), columns: [2] });

  test.each<[string, Written[], boolean]>([
    ["codes", ["C-17", "K-3", "C-9"], true],
    ["words", ["red", "blue", "green"], true],
    ["one twice", ["C-17", "K-3", "C-17"], false],
    ["a formula", ["C-17", "=A1", "C-9"], false],
    ["counted rows", [1, 2, 3], false],
    ["counted rows with some left out", [1, 3, 6], false],
    ["counted rows with as many left out", [1, 3, 7], true],
    ["counted with a letter", ["C-017", "C-018", "C-019"], false],
    ["counted with a dot", ["1.", "2.", "3."], false],
    ["counted with a bracket", ["1)", "2)", "3)"], false],
    ["numbers that fall", [3, 2, 1], true],
    ["numbers that stay", ["C-1", "C-01", "C-2"], true],
    ["other letters", ["A-1", "B-2", "C-3"], true],
    ["numbers with a word among them", [1, "x", 3], true],
    ["far numbers", [1007, 2044, 3120], true],
    ["one alone", ["C-1"], false],
  ])("%s", (_, ids, tells) => {
    const texts = ids.map((id) => String(id));
    expect(said(column(...ids)).ids).toEqual(tells ? texts : texts.map(() => null));
  });

  test("rows without one have none; the next column is taken where the first tells nobody apart", () => {
    expect(said(column("C-17", null, "K-3")).ids).toEqual(["C-17", null, "K-3"]);
    const rows = [
      [1, "C-17"],
      [2, "K-3"],
    ];
    expect(said({ rows, columns: [1, 2] }).ids).toEqual(["C-17", "K-3"]);
    expect(said({ rows, columns: [2, 1] }).ids).toEqual(["C-17", "K-3"]);
    expect(said({ rows, columns: [1] }).ids).toEqual([null, null]);
  });

  test("are unique over all of the sheets, and counted in each by itself", () => {
    expect(said(column("C-17", "K-3"), column("C-17", "Z-1")).ids).toEqual([null, null, null, null]);
    expect(said(column("C-17", "K-3"), column("M-5", "Z-1")).ids).toEqual(["C-17", "K-3", "M-5", "Z-1"]);
    expect(said(column(10, 500), column(1, 2)).ids).toEqual([null, null, null, null]);
    expect(said(column("C-17", "K-3"), { rows: [["x"]], columns: [] }).ids).toEqual(["C-17", "K-3", null]);
  });

  test("are read at the first question, once, and not where there are none", () => {
    expect(said(column("C-17", "K-3")).asked).toBe(1);
    expect(said({ rows: [["x"]], columns: [] }).asked).toBe(0);
  });
});

test.each([
  ["followup id", true],
  [" Followup ID ", true],
  ["Client id", false],
  [null, false],
])("under %j the ids are ours: %s", (heading, isOurs) => {
  const headings: ReadonlyMap<number, string> = new Map(heading === null ? [] : [[4, heading]]);
  const columns: TablePart["columns"] = new Map([["id", 4]]);
  expect(ownIds({ columns, headings })).toBe(isOurs ? 4 : null);
  expect(ownIds({ columns: new Map(), headings })).toBeNull();
});

describe("a long column", () => {
  const rows: Written[][] = [["a"], ["b"], ["a"], ["a"]];

  function reading(alike: ((row: number) => number) | null) {
    const grid = gridOf(makeSheet({ title: "S", rows }), {});
    let reads = 0;
    const marks = alike === null ? null : { alike, at: () => 0, of: () => 0 };
    const read = columnReading(Object.assign(Object.create(grid), { marks }), 1, (cell) => {
      reads += 1;
      return cell.kind === "text" ? cell.text : "";
    });
    return { said: [1, 2, 3, 4].map(read), reads };
  }

  test("is read once for what is written alike", () => {
    const mark = (row: number): number => (row === 2 ? 9 : 7);
    expect(reading(mark)).toEqual({ said: ["a", "b", "a", "a"], reads: 2 });
  });

  test("is read in each row where it is not known what is alike", () => {
    expect(reading(null)).toEqual({ said: ["a", "b", "a", "a"], reads: 4 });
    expect(reading(() => 0)).toEqual({ said: ["a", "b", "a", "a"], reads: 4 });
  });
});
