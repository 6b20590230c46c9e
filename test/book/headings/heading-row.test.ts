/** The row in which the headings stand: under titles, in one row or in two, and never a row of values. */
import { describe, expect, test } from "vitest";
import { findHeadingRow } from "../../../src/book/headings/heading-row.ts";
import { gridOf, makeSheet, type Written } from "../../support/workbooks/memory-sheet.ts";

function found(rows: readonly Written[][]) {
  const heading = findHeadingRow(gridOf(makeSheet({ title: "People", rows }), {}));
  if (heading === null) return null;
  return `${heading.row}: ${[...heading.headings].map(([column, { text }]) => `${column} ${text}`).join(", ")}`;
}

const headings = ["Name", "Phone", "Next contact"];
const ion: Written[] = ["Ion Popa", "0700 900 001", "@2026-11-30"];
const plain = "1: 1 Name, 2 Phone, 3 Next contact";
const below = (row: number) => plain.replace("1:", `${row}:`);

describe("the headings", () => {
  test("stand in the first row, without what is blank", () => {
    expect(found([headings, ion])).toBe(plain);
    expect(found([["Name", " ", " Phone "], ion])).toBe("1: 1 Name, 3 Phone");
    expect(found([[null], [1, 2]])).toBeNull();
  });

  test.each<[string, Written[][]]>([
    ["a title", [["Clients of November"]]],
    ["a title and its day", [["Updated", "@2026-11-01"]]],
    ["a title of several words with a mail", [["Questions:", "ion@firma.md"]]],
    [
      "a legend",
      [
        ["green", "signed"],
        ["red", "lost"],
      ],
    ],
    ["empty rows and titles", [[null], ["Sales"], [null, "2026"]]],
  ])("stand below %s", (_, above) => {
    expect(found([...above, headings, ion])).toBe(below(above.length + 1));
  });

  test("are looked for in the first twenty rows", () => {
    const titles = (count: number) => Array.from({ length: count }, (): Written[] => ["-"]);
    expect(found([...titles(19), headings, ion])).toBe(below(20));
    expect(found([...titles(20), headings, ion])).not.toBe(below(21));
  });

  test("of two rows are those with a next contact, then those with somebody, then the fuller, then the first", () => {
    expect(found([["Name", "Town"], ion, ["Name", "Next contact"], ion])).toContain("3:");
    expect(found([["Status", "Source", "Value"], ion, ["Name", "Town"], ion])).toContain("3:");
    expect(found([["Name", "Town"], ion, ["Name", "Phone"], ion])).toContain("3:");
    expect(found([["Name", "Phone", "Xyzzy", "Qwerty"], ["Name", "Phone", "City"], ion])).toContain("2:");
    expect(found([headings, ion, headings, ion])).toBe(plain);
  });

  test("that say enough end the search, but for the row right below them", () => {
    const full = ["Name", "Phone", "Next contact", "Status", "Source"];
    const fuller = [...full, "Notes", "City"];
    expect(found([full, fuller, ion])).toContain("2:");
    expect(found([full, ["-"], fuller, ion])).toContain("1:");
    // Three fields are just enough, two are not.
    const three = ["Name", "Phone", "Next contact"];
    expect(found([three, ["-"], fuller, ion])).toContain("1:");
    expect(found([three.slice(1), ["-"], fuller, ion])).toContain("3:");
  });

  test("are not looked for far below values", () => {
    const values = (count: number) => Array.from({ length: count }, () => ion);
    const late = ["Name", "Phone", "Next contact", "Status"];
    expect(found([["Name", "Phone"], ...values(3), late])).toContain("5:");
    expect(found([["Name", "Phone"], ...values(4), late])).toContain("1:");
  });

  test.each(["Name", "Phone", "Company", "First name", "Last name"])(
    "of two rows are those with a %s",
    (one) => {
      expect(found([["Status", "Source", "Value"], ion, [one, "Town"], ion])).toContain("3:");
    },
  );

  test("are no lone word above others", () => {
    expect(found([["Notes"], ["Status", "Source"]])).toContain("2:");
  });

  test.each<[string, Written]>([
    ["a phone", "0700 900 001"],
    ["a phone of digits alone", "0700900001"],
    ["a mail", "ion@firma.md"],
    ["a mail among words", "write to ion@firma.md"],
    ["a day", "@2026-11-30"],
    ["a day in words", "30 ноября"],
    ["a great number", 1_000_000],
  ])("are no row with %s", (_, value) => {
    expect(
      found([
        ["Name", "Phone", "Next contact", value],
        ["Name", "Town"],
      ]),
    ).toContain("2:");
  });

  test.each<[string, Written]>([
    ["a number", 999_999],
    ["a few digits", "Phone 12345"],
    ["a tick", true],
    ["an at sign", "@ Name"],
    ["a mail's word", "mail"],
    ["five digits", "12 34 5"],
    ["a day in a long title", "Status as of 3 March for all of us"],
  ])("may be a row with %s", (_, value) => {
    expect(
      found([
        ["Name", "Next contact", value],
        ["Name", "Town"],
      ]),
    ).toContain("1:");
  });
});

describe("headings in two rows", () => {
  test("where the lower one is empty, the upper one speaks", () => {
    expect(found([["Name", null, "Status"], [null, "Phone", "Next contact"], ion])).toBe(
      "2: 1 Name, 3 Next contact, 2 Phone",
    );
  });

  test("a bare word is read together with the group above it", () => {
    const groups = ["Client", null, "Next call", null];
    expect(found([groups, ["Name", "Phone", "Date", "What"], ion])).toBe(
      "2: 1 Name, 2 Phone, 3 Next call Date, 4 What",
    );
    expect(found([["Next call"], ["Name", "Phone", "Date", "What"], ion])).not.toContain("Next call Date");
    expect(found([["Client", null, "Delivery"], ["Name", "Phone", "Date"], ion])).toContain("3 Date");
    expect(found([["Client", "Delivery", "Next call"], ["Name", "Date", "Date"], ion])).toBe(
      "2: 1 Name, 2 Date, 3 Next call Date",
    );
    // Also in the last column, and in none left of every group.
    expect(found([["Client", null, "Next call"], ["Name", "Phone", "Date"], ion])).toContain(
      "3 Next call Date",
    );
    expect(found([["Client", null, "Last call"], ["Name", "Phone", "Date"], ion])).toContain(
      "3 Last call Date",
    );
    expect(found([[null, "Client", "Next call"], ["Date", "Name", "Next contact"], ion])).toContain(
      "1 Date,",
    );
  });

  test("only where the lower one is mostly of headings, and right below", () => {
    expect(found([["Name", "Phone"], [null, null, "Kiel", "Next contact", "Oslo"], ion])).toBe(
      "2: 3 Kiel, 4 Next contact, 5 Oslo",
    );
    expect(found([["Name", null], [], [null, "Phone", "Next contact"], ion])).toBe(
      "3: 2 Phone, 3 Next contact",
    );
    // Of values without a heading nothing is taken over.
    expect(found([["Name", "Phone"], ["Kiel", null, "Oslo"], ["Bonn"]])).toBe("1: 1 Name, 2 Phone");
  });
});
