/** What makes a sheet one of our own kind: which headings are enough, and which are somebody's own list. */
import { describe, expect, test } from "vitest";
import { ownSheetIn } from "../../src/book/own-sheets.ts";
import { gridOf, makeSheet, type Written } from "../support/workbooks/memory-sheet.ts";

/** The kinds that a sheet with these rows is, with the heading row and the columns of each: "team 1 manager:1 since:2". */
function kinds(rows: readonly (readonly Written[])[], title = "S"): string[] {
  const found = ownSheetIn(gridOf(makeSheet({ title, rows }), {}));
  return Object.entries(found).flatMap(([kind, place]) => {
    if (place === null) return [];
    const columns = [...place.columns].map(([field, column]) => `${field}:${column}`);
    return [[kind, place.headingRow, ...columns].join(" ")];
  });
}

describe("is known by its headings", () => {
  test.each<[string, readonly string[], string[]]>([
    ["Calls", ["Call id", "Date and time", "Outcome"], ["calls 1 id:1 at:2 outcome:3"]],
    ["Calls", ["Call id", "Outcome"], []],
    ["Calls", ["Date and time", "Outcome"], []],
    ["Calls", ["Call id", "Date and time"], []],
    ["Reasons", ["Reason", "Other words for it"], ["reasons 1 reason:1 otherWords:2"]],
    ["List", ["Reason", "Other words for it"], ["reasons 1 reason:1 otherWords:2"]],
    ["List", ["Reason", "What to improve"], ["reasons 1 reason:1 improve:2"]],
    ["List", ["Reason", "Colour"], []],
    ["List", ["What to improve", "Other words for it"], []],
    ["Reasons", ["Reason", "Colour"], ["reasons 1 reason:1"]],
    ["причины", ["Причина"], ["reasons 1 reason:1"]],
    ["Motive", ["Motiv"], ["reasons 1 reason:1"]],
    ["Reasons", ["Colour"], []],
    ["Settings", ["Setting", "Value"], ["settings 1 setting:1 value:2"]],
    ["Settings", ["Setting"], []],
    ["Settings", ["Value"], []],
    ["Team", ["Manager", "Since"], ["team 1 manager:1 since:2"]],
    ["Team", ["Manager", "Admitted on"], ["team 1 manager:1 admitted:2"]],
    ["Team", ["Manager", "Deals up to"], ["team 1 manager:1 dealsUpTo:2"]],
    ["Team", ["Manager", "Checked on"], ["team 1 manager:1 checked:2"]],
    ["Team", ["Сотрудник", "Допущен"], ["team 1 manager:1 admitted:2"]],
    ["Team", ["Manager", "Remarks"], []],
    ["Team", ["Manager", "Mentor"], []],
    ["Team", ["Since", "Checked on"], []],
    ["Complaints", ["Contact", "About", "What the client said"], ["complaints 1 contact:1 about:2 said:3"]],
    ["Complaints", ["About", "What the client said"], []],
    ["Complaints", ["Contact", "What the client said"], []],
    ["Complaints", ["Contact", "About"], []],
  ])("%s: %j", (title, headings, expected) => {
    expect(kinds([headings], title)).toEqual(expected);
  });

  test("in any of the first rows, the first that is enough", () => {
    expect(kinds([["My team"], ["Manager"], ["Manager", "Since"], ["Manager", "x", "Since"]])).toEqual([
      "team 3 manager:1 since:2",
    ]);
  });

  test("in the first column that is called so, in any case and with any marks", () => {
    expect(kinds([[" MANAGER: ", "Manager", null, "since"]])).toEqual(["team 1 manager:1 since:4"]);
  });

  test("never by a long text, a number, or far below", () => {
    const filler = Array.from({ length: 60 }, () => ["a"]);
    expect(kinds([...filler, ["Manager", "Since"]])).toEqual([]);
    expect(kinds([[`Manager${" ".repeat(53)}`, "Since"]])).toEqual(["team 1 manager:1 since:2"]);
    expect(kinds([[`Manager${" ".repeat(54)}`, "Since"]])).toEqual([]);
  });

  test("the ids of a call are ours only under our own heading for them", () => {
    const ours = (heading: string): boolean | undefined => {
      const rows = [[heading, "Date and time", "Outcome"]];
      return ownSheetIn(gridOf(makeSheet({ title: "S", rows }), {})).calls?.isOurs;
    };
    expect(["Call id", "call ID", "Cod apel", "Id apel"].map(ours)).toEqual([true, true, true, false]);
  });
});
