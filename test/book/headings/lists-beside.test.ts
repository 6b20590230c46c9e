/** A run of headed columns that may be two lists: where the second one begins, and what is one list all the same. */
import { describe, expect, test } from "vitest";
import { findHeadingRow } from "../../../src/book/headings/heading-row.ts";
import { listsOf } from "../../../src/book/headings/side-by-side.ts";
import { gridOf, makeSheet, type Written } from "../../support/workbooks/memory-sheet.ts";

interface Shape {
  /** From and to which column an Excel table goes, in the heading row. */
  readonly tables?: readonly (readonly [number, number])[];
  /** Rows above the headings. */
  readonly above?: readonly (readonly Written[])[];
}

/** The lists as the numbers of their columns: "123 456". */
function lists(
  headings: readonly Written[],
  rows: readonly (readonly Written[])[] = [],
  shape: Shape = {},
): string {
  const { above = [], tables = [] } = shape;
  const top = above.length + 1;
  const areas = tables.map(([left, right]) => ({
    kind: "table" as const,
    top,
    bottom: top + rows.length,
    left,
    right,
  }));
  const sheet = makeSheet({ title: "S", rows: [...above, headings, ...rows], areas });
  const grid = gridOf(sheet, {});
  const heading = findHeadingRow(grid);
  if (heading === null || heading.row !== top) throw new Error("other headings");
  const below = grid.rows.filter((row) => row > top);
  const run = headings.map((_, at) => at + 1);
  return listsOf(grid, heading, below, run)
    .map((list) => list.join(""))
    .join(" ");
}

const two = ["Name", "Phone", "Note", "Company", "Mobile", "Remark"];
const person = (name: string | null, firm: string | null): Written[] => [
  ...(name === null ? [null, null, null] : [name, "0700 900 001", "x"]),
  ...(firm === null ? [null, null, null] : [firm, "0700 800 001", "y"]),
];

describe("a second list begins", () => {
  test.each<[string, readonly Written[], string]>([
    ["where the headings begin anew", ["Name", "Phone", "Note", "Name", "Phone", "Status"], "123 456"],
    ["where they begin anew in any case", ["Name", "Phone", "Note", "NAME", "phone:", "Status"], "123 456"],
    ["with the number before its names", ["№", "Name", "Phone", "№", "Name", "Phone"], "123 456"],
    [
      "with all that stood before the names",
      ["№", "Date", "Name", "Phone", "№", "Date", "Name", "Phone"],
      "1234 5678",
    ],
    ["with suppliers", ["Client", "Phone", "Note", "Supplier", "Mobile", "Remark"], "123 456"],
  ])("%s", (_, headings, expected) => {
    expect(lists(headings)).toBe(expected);
  });

  test("where another Excel table begins", () => {
    expect(
      lists(two, [], {
        tables: [
          [1, 3],
          [4, 6],
        ],
      }),
    ).toBe("123 456");
    expect(lists(two, [], { tables: [[1, 3]] })).toBe("123 456");
    expect(lists(two, [], { tables: [[2, 5]] })).toBe("1 2345 6");
    expect(lists(two, [], { tables: [[1, 6]] })).toBe("123456");
  });

  test("under a title of its own, where the names begin anew", () => {
    const headings = ["Name", "Phone", "Note", "Client", "Mobile", "Remark"];
    const titles = (...above: readonly Written[]) => lists(headings, [], { above: [above] });
    expect(titles("Buyers", null, null, "Sellers")).toBe("123 456");
    expect(titles("Buyers", null, null, null)).toBe("123456");
    expect(titles("Buyers", "x", null, "Sellers")).toBe("123456");
    expect(titles(null, "Buyers", null, "Sellers")).toBe("123456");
    expect(titles(1, null, null, 2)).toBe("123456");
    expect(lists(two, [], { above: [["Buyers", null, null, "Firms"]] })).toBe("123 456");
  });
});

describe("one list has", () => {
  test.each<[string, readonly Written[]]>([
    ["a phone at its end", ["Name", "Note", "Phone"]],
    ["two phones", ["Name", "Phone", "Note", "Mobile"]],
    ["a numbered second contact", ["Name", "Phone", "Note", "Name 2", "Phone 2"]],
    ["a name and a company", ["Name", "Company", "Note", "Phone"]],
    ["another name without a phone", ["Name", "Phone", "Note", "Name", "Status"]],
    ["a company without a phone", two.filter((heading) => heading !== "Mobile")],
    ["one double heading", ["Name", "Phone", "Note", "Company", "Mobile", "Note"]],
    ["the supplier's phone", ["Client", "Phone", "Note", "Supplier", "Supplier phone", "Remark"]],
    ["the supplier in the middle", ["Client", "Phone", "Note", "Company", "Mobile", "Supplier"]],
  ])("%s", (_, headings) => {
    expect(lists(headings)).toBe(headings.map((_one, at) => at + 1).join(""));
  });
});

describe("the rows tell", () => {
  const both = person("Ann", "Acme");
  const onlyFirst = person("Ann", null);
  const onlySecond = person(null, "Acme");

  test.each<[string, Written[][], string]>([
    ["one list, where all are in both", [both, both, both], "123456"],
    ["two, where the second goes on", [both, both, onlySecond], "123 456"],
    ["two, where the first goes on for more than one", [both, both, onlyFirst, onlyFirst], "123 456"],
    ["one, where the first goes on for one", [both, both, onlyFirst], "123456"],
    ["one, where the second has gaps", [both, onlyFirst, both, onlyFirst, onlyFirst], "123456"],
    ["one, where the second is empty", [onlyFirst, onlyFirst, onlyFirst], "123456"],
    ["one, where it has one row", [both, onlyFirst, onlyFirst, onlyFirst], "123456"],
    ["one, where a line below names nobody", [both, both, [null, null, null, "Total", null, 2]], "123456"],
    [
      "one, where a row is made ready",
      [both, both, ["Ann", null, null, null, null, null], ["Bob"], ["Cid"]],
      "123456",
    ],
  ])("%s", (_, rows, expected) => {
    expect(lists(two, rows)).toBe(expected);
  });
});
