/** Which column holds the next contact: by what it is called and by the dates below it. */
import { describe, expect, test } from "vitest";
import type { Candidate } from "../../../src/book/headings/assigned.ts";
import { assignColumns } from "../../../src/book/headings/columns.ts";
import { findHeadingRow } from "../../../src/book/headings/heading-row.ts";
import { chooseNextContact } from "../../../src/book/headings/next-contact-column.ts";
import { gridOf, makeSheet, type Written } from "../../support/workbooks/memory-sheet.ts";

const undecided = { named: new Map<string, string>(), left: new Set<string>() };

/** The column that is taken, as its letter and why; with the letters of those that lost. */
function chosen(headings: readonly string[], rows: readonly Written[][], named?: string): string {
  const grid = gridOf(makeSheet({ title: "People", rows: [["Name", ...headings], ...rows] }), {});
  const heading = findHeadingRow(grid);
  if (heading === null) return "no headings";
  const decided =
    named === undefined ? undecided : { ...undecided, named: new Map([["nextContact", named]]) };
  const { candidates } = assignColumns(heading, decided, grid);
  const best = chooseNextContact(candidates, grid, heading.row, () => "day-first", "2026-11-23");
  if (best === null) return "none";
  const letter = (column: number) => String.fromCharCode(64 + column);
  const rivals = best.rivals.map(({ column }) => letter(column)).join("");
  return `${letter(best.column)} ${best.why}${rivals === "" ? "" : ` not ${rivals}`}`;
}

const people = (...cells: readonly (readonly Written[])[]): Written[][] =>
  cells.map((row, at) => [`Client ${String.fromCharCode(65 + at)}`, ...row]);

const past = "@2026-11-01";
const coming = "@2026-12-01";

describe("the column of the next contact", () => {
  test.each<[string, string[], Written[][], string]>([
    ["the only one, empty", ["Next contact"], people([null], [null]), "B only"],
    ["the only one, with dates", ["Next contact"], people([coming], ["soon"], ["soon"]), "B only"],
    ["no column of texts", ["Next contact"], people(["soon"], ["later"]), "none"],
    ["a loose heading over dates", ["Follow-up"], people([coming], [null]), "B only"],
    ["a loose heading over texts and few dates", ["Follow-up"], people([coming], ["sent"], ["sent"]), "none"],
    ["a loose heading over as many dates", ["Follow-up"], people([coming], ["sent"]), "B only"],
    ["the one with dates", ["Next contact", "Next call"], people(["soon", coming]), "C dates not B"],
    ["the one with more to come", ["Next contact", "Next call"], people([past, coming]), "C future not B"],
    [
      "today counts as to come",
      ["Next contact", "Next call"],
      people([past, "@2026-11-23"]),
      "C future not B",
    ],
    [
      "the better heading, whatever is to come",
      ["Agreed day of next contact", "Next contact"],
      people([coming, past]),
      "C heading not B",
    ],
    [
      "the better spelling of equals",
      ["Next contact", "Next call"],
      people([coming, coming]),
      "B heading not C",
    ],
    [
      "dates that can't be told count as dates",
      ["Next contact", "Next call"],
      people(["soon", "99/99/2026"]),
      "none",
    ],
  ])("is %s", (_, headings, rows, expected) => {
    expect(chosen(headings, rows)).toBe(expected);
  });

  test("is the one that a person has named, whatever stands in it", () => {
    const rows = people([coming, "soon"]);
    expect(chosen(["Next contact", "Promise"], rows, "Promise")).toBe("C named");
    expect(chosen(["Next contact", "Promise"], rows, "C")).toBe("C named");
    expect(chosen(["Next contact", "Promise"], rows, "Gone")).toBe("B only");
  });

  test("is no numbered call of several, but the only one with a number", () => {
    expect(chosen(["Follow up 1", "Follow up 2"], people([coming, coming]))).toBe("none");
    expect(chosen(["Call1", "Call2"], people([coming, coming]))).toBe("none");
    expect(chosen(["Next contact1", "Next contact2"], people([coming, coming]))).toBe("none");
    expect(chosen(["Next contact #1", "Next contact №2"], people([coming, coming]))).toBe("none");
    expect(chosen(["Next contact 1", "Town"], people([coming, "Kiel"]))).toBe("B only");
  });

  test("is none of no candidates", () => {
    const grid = gridOf(makeSheet({ title: "S", rows: [["Name"], ["Ion"]] }), {});
    expect(chooseNextContact([], grid, 1, () => "day-first", null)).toBeNull();
  });

  test("counts what stands below its heading alone, and any date as one to come where no day is told", () => {
    const rows = [[past], ["Next contact"], [past], ["soon"], [null], [coming]];
    const grid = gridOf(makeSheet({ title: "S", rows }), {});
    const named: readonly Candidate[] = [{ column: 1, reading: null }];
    const best = (today: "2026-11-23" | null) => {
      const found = chooseNextContact(named, grid, 2, () => "day-first", today);
      return found === null ? null : [found.filled, found.dates, found.future];
    };
    expect(best("2026-11-23")).toEqual([3, 2, 1]);
    expect(best(null)).toEqual([3, 2, 2]);
  });
});
