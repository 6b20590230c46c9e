/** What the first rows of a sheet show: a view, a history of calls, people who stand elsewhere too, a table on its side. */
import { describe, expect, it } from "vitest";
import { assignColumns } from "../../src/book/headings/columns.ts";
import { findHeadingRow } from "../../src/book/headings/heading-row.ts";
import {
  isHistory,
  isPersonsName,
  isSamePeople,
  isSameTable,
  isView,
  namesIn,
  peopleIn,
  repeated,
} from "../../src/book/tables/sheet-kinds.ts";
import { isSideways } from "../../src/book/tables/sideways.ts";
import type { TableSheet } from "../../src/book/tables/table-sheet.ts";
import { contactsAmong, fieldsOf } from "../../src/book/tables/which-people.ts";
import { gridOf, makeSheet, type Written } from "../support/workbooks/memory-sheet.ts";

function table(
  rows: readonly (readonly Written[])[],
  formulas: readonly string[] = [],
  title = "S",
): TableSheet {
  const plain = gridOf(makeSheet({ title, rows }), {});
  const grid = {
    ...plain,
    isFormula: (row: number, column: number) => formulas.includes(`${row}:${column}`),
  };
  const heading = findHeadingRow(grid);
  if (heading === null) throw new Error("no headings");
  const assigned = assignColumns(heading, { named: new Map(), left: new Set() }, grid);
  return {
    title,
    hidden: false,
    heading,
    assigned,
    grid,
    isDoubtful: false,
    isSideways: isSideways(grid, heading),
  };
}

const headings = ["Name", "Phone"];
const ion = ["Ion Popa", "0700 900 001"];
const ana = ["Ana Rusu", "0700 900 002"];
const cells = (from: number, to: number) =>
  [1, 2].flatMap((column) => Array.from({ length: to - from + 1 }, (_, at) => `${from + at}:${column}`));

describe("a view of another sheet", () => {
  it("has formulas in nine of ten of its values below the headings", () => {
    const five = [headings, ion, ana, ion, ana, ion];
    expect(isView(table(five, cells(2, 6)))).toBe(true);
    expect(isView(table(five, cells(2, 6).slice(0, 9)))).toBe(true);
    expect(isView(table(five, cells(2, 6).slice(0, 8)))).toBe(false);
    // Headings that are worked out say nothing, nor do cells in columns without a heading.
    expect(isView(table([headings, ion, ana], cells(1, 1)))).toBe(false);
    expect(isView(table([headings, [...ion, null, "x"], ana], cells(2, 3)))).toBe(true);
    expect(isView(table([["Title"], [...headings], ion], cells(3, 3)))).toBe(true);
    expect(isView(table([headings, ["Ion"]], ["2:1"]))).toBe(false);
  });

  it("is one whose formulas were never reckoned: two of them right below the headings", () => {
    expect(isView(table([headings], ["2:1", "2:2"]))).toBe(true);
    expect(isView(table([headings], ["2:1", "3:1"]))).toBe(true);
    expect(isView(table([headings], ["2:1"]))).toBe(false);
    expect(isView(table([headings], ["4:1", "4:2"]))).toBe(false);
    expect(isView(table([headings]))).toBe(false);
  });
});

describe("the people of a sheet", () => {
  it("are told by a name and the digits of their first phone, whatever else they are written with", () => {
    const rows = [
      ["Name", "Phone", "Mobile"],
      ["ION  Popa", "+7 (900) 1"],
      ["Ana", null, "0700-9"],
      ["Oleg"],
      [null, null, null, "x"],
      [null, "5 5"],
    ];
    expect(peopleIn(table(rows))).toEqual(["ion popa 79001", "ana 07009", "oleg ", " 55"]);
    expect(namesIn(table(rows))).toEqual(["ion popa", "ana", "oleg"]);
  });

  it("are firms where the sheet has no names", () => {
    expect(
      peopleIn(
        table([
          ["Company", "Phone"],
          ["Acme", "0700 1"],
          [null, "0700 2"],
        ]),
      ),
    ).toEqual(["acme 07001", " 07002"]);
    expect(
      peopleIn(
        table([
          ["Phone", "Town"],
          ["0700 900 001", "Kiel"],
        ]),
      ),
    ).toEqual([" 0700900001"]);
  });

  it("are the same where most of the smaller list stand in the other one", () => {
    expect(isSamePeople(["a", "b", "c"], ["a", "b", "x", "y"])).toBe(true);
    expect(isSamePeople(["a", "b", "x", "y"], ["a", "b", "c"])).toBe(true);
    expect(isSamePeople(["a", "b"], ["a", "x"])).toBe(false);
    expect(isSamePeople(["a", "a", "b", "c"], ["a"])).toBe(true);
    expect(isSamePeople(["x"], ["a", "a", "b", "c"])).toBe(false);
    expect([isSamePeople([], ["a"]), isSamePeople([], [])]).toEqual([false, false]);
  });

  it("repeat themselves by a share of the rows", () => {
    expect([
      repeated([]),
      repeated(["a", "b"]),
      repeated(["a", "a", "b", "b"]),
      repeated(["a", "a", "a", "a"]),
    ]).toEqual([0, 0, 0.5, 0.75]);
  });
});

describe("two sheets are one table", () => {
  const of = (...texts: string[]) => table([texts, ["x"]]);

  it("where three quarters of the headings of the wider one stand in both", () => {
    expect(isSameTable(of("Name", "Phone", "Town"), of("NAME", "phone", "Town", "Status"))).toBe(true);
    expect(isSameTable(of("Name", "Phone", "Town", "Status"), of("Name", "Phone"))).toBe(false);
    expect(isSameTable(of("Name", "Phone"), of("Name", "Phone", "Town"))).toBe(false);
    expect(isSameTable(of("Town"), of("Status"))).toBe(false);
  });
});

describe("a history of calls", () => {
  it("has a day of the call and how it ended", () => {
    expect(isHistory(table([["Date", "Name", "Result"], ["x"]]))).toBe(true);
    expect(isHistory(table([["ДАТА", "Имя", "Результат"], ["x"]]))).toBe(true);
    expect(isHistory(table([["Date", "Name", "Town"], ["x"]]))).toBe(false);
    expect(isHistory(table([["Town", "Name", "Result"], ["x"]]))).toBe(false);
  });

  const history = (...people: string[][]) =>
    table(
      [["Date", "Name", "Phone", "Result"], ...people.map((one) => ["@2026-11-20", ...one, "thinks"])],
      [],
      "Log",
    );
  const why = (...tables: TableSheet[]) =>
    contactsAmong(tables, []).left.map(({ title, why: reason }) => `${title} ${reason}`);

  it("is left where its people stand in another sheet, or again and again in itself", () => {
    const clients = table([["Name", "Phone"], ion, ana], [], "Clients");
    expect(why(history(ion, ana), clients)).toContain("Log history");
    expect(why(history(["Zoe", "1"], ["Zoe", "1"], ["Ada", "2"]), clients)).toContain("Log history");
    const four = [
      ["Zoe", "1"],
      ["Zoe", "1"],
      ["Ada", "2"],
      ["Eve", "3"],
      ["Fay", "4"],
    ];
    expect(why(history(...four), clients)).not.toContain("Log history");
    expect(why(history(ion, ana))).toEqual([]);
    expect(why(history(ion, ion), history(ana, ana))).not.toContain("Log history");
  });
});

describe("a name of a person", () => {
  it.each<[string, boolean]>([
    ["Anna", true],
    ["Anna  Maria Popa", true],
    ["Anna Maria de Popa", false],
    ["Anna Maria Rusu Popa", false],
    ["Anna popa", false],
    ["Anna 2", false],
    ["2Anna", false],
    ["O’Neil", true],
    ["", false],
  ])("%s: %s", (title, isName) => expect(isPersonsName(title)).toBe(isName));
});

describe("a table on its side", () => {
  const lies = (...rows: Written[][]) => table(rows).isSideways;

  it("names several things of a contact below each other, with values beside them", () => {
    expect(lies(["Name", "Ion"], ["Phone", "0700 900 001"], ["Town", "Kiel"])).toBe(true);
    expect(lies(["Name", "Ion"], ["Phone", null], ["Status", null])).toBe(false);
    expect(lies(["Name", "Phone"], ["Ion", "0700 900 001"])).toBe(false);
    expect(lies(["Status", "new"], ["Value", "5"], ["Source", "web"])).toBe(false);
    expect(lies(["Name", "Ion"], ["Name", "Ana"], ["Name", "Oleg"])).toBe(false);
  });

  it("by six of ten of its labels, in the first twenty rows", () => {
    const known: Written[][] = [
      ["Name", "Ion"],
      ["Phone", "0700 900 001"],
      ["Status", "new"],
    ];
    const others = (count: number) =>
      Array.from({ length: count }, (_, at): Written[] => [`alpha ${"x".repeat(at + 1)}`, "beta"]);
    expect(lies(...known, ...others(2))).toBe(true);
    expect(lies(...known, ...others(3))).toBe(false);
    const labels = [
      "Name",
      "Phone",
      "Status",
      "Source",
      "Value",
      "Owner",
      "Company",
      "Notes",
      "Reason",
      "Mobile",
    ];
    const tall = [...labels, ...labels].map((label): Written[] => [label, "x"]);
    expect(lies(...tall, ...others(20))).toBe(true);
  });
});

it("the likeliest sheet is the one with somebody to call, then one with a next contact, then the fuller one", () => {
  const someone = table([["Name", "Town"], ["x"]]);
  const dated = table([["Town", "Next contact"], ["x"]]);
  const full = table([["Status", "Source", "Value"], ["x"]]);
  expect([full, dated, someone].sort((left, right) => fieldsOf(right) - fieldsOf(left))).toEqual([
    someone,
    dated,
    full,
  ]);
  expect(fieldsOf(full)).toBeGreaterThan(fieldsOf(table([["Status", "Town"], ["x"]])));
  const both = table([["Name", "Next contact"], ["x"]]);
  expect(fieldsOf(both)).toBeGreaterThan(fieldsOf(someone));
});
