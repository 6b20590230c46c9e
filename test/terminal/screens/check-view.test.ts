/** What `check` tells of columns and findings, line by line. */
import { expect, test } from "vitest";
import { type CheckView, checkLines } from "../../../src/terminal/screens/check-view.ts";
import { type ColumnsView, columnsLines } from "../../../src/terminal/screens/columns-view.ts";
import { marked } from "../../support/terminal/marked.ts";

const wide = { language: "en", width: 100, unicode: true } as const;

const columns: ColumnsView = {
  place: "clients.xlsx",
  sheet: "Base",
  headingRow: 3,
  columns: [
    { cell: "Base!A3", heading: "Next\ncontact", field: "nextContact" },
    { cell: "Base!B3", heading: "Name", field: "name" },
    { cell: "Base!C3", heading: "Code", field: null, tellsApart: true },
    { cell: "Base!D3", heading: "Quiet", field: null, readFor: "do-not-call" },
    { cell: "Base!E3", heading: "Day", field: null },
    { cell: "Base!F3", heading: "Mail", field: null },
  ],
  left: [
    { cell: "Base!E3", why: "dates" },
    { cell: "Base!B3", why: "unsure" },
  ],
  nextContact: null,
};
const nothing: CheckView = { columns, facts: [], findings: [], warnings: [], missing: [], journal: [] };

test("each column with its cell, its heading and what it is taken for", () => {
  expect(marked(columnsLines(columns, { ...wide, width: null }))).toEqual([
    "<strong>clients.xlsx, sheet “Base”, headings in row 3</strong>",
    "",
    "  <quiet>A3</quiet>  Next contact  → Next contact date",
    "  <quiet>B3</quiet>  Name          → Name (read, never written: its heading alone does not say enough)",
    "  <quiet>C3</quiet>  Code          <quiet>read only to tell contacts alike apart</quiet>",
    "  <quiet>D3</quiet>  Quiet         → those with a yes here are not called",
    "  <quiet>E3</quiet>  Day           <quiet>not used (its values are dates)</quiet>",
    "  <quiet>F3</quiet>  Mail          <quiet>not used</quiet>",
  ]);
});

test("cells of several sheets are told with their sheet", () => {
  const two = [
    { cell: "Base!A3", heading: "Name", field: "name" },
    { cell: "Old!B1", heading: "Phone", field: "phone" },
  ] as const;
  const lines = marked(columnsLines({ ...columns, columns: two, left: [] }, wide));
  expect(lines.slice(2)).toEqual([
    "  <quiet>Base!A3</quiet>  Name   → Name",
    "  <quiet>Old!B1</quiet>   Phone  → Phone",
  ]);
});

test("why this column is the next contact and no other; nothing where there is no other", () => {
  const place = { cell: "Base!A3", heading: "Next contact", filled: 9, dates: 9, future: 4 };
  const rival = { cell: "Base!E3", heading: "Day", filled: 8, dates: 1, future: 0 };
  const told = (rivals: (typeof rival)[], width: number | null) => {
    const nextContact = { ...place, why: "future", rivals } as const;
    return marked(columnsLines({ ...columns, columns: [], nextContact }, { ...wide, width }));
  };
  expect(told([], 100)).toEqual(["<strong>clients.xlsx, sheet “Base”, headings in row 3</strong>", ""]);
  expect(told([rival], 60).slice(2)).toEqual([
    "",
    "The next contact is taken from “Next contact” (Base!A3): it",
    "has more dates still to come;",
    "not from “Day” (Base!E3): 1 of 8 filled cells are dates, 0",
    "still to come",
  ]);
});

test("a table keeps to the width where it can, and else goes over the edge", () => {
  const heading = "a heading of many words that is long";
  const rows = [{ cell: "Base!A3", heading, field: "name" }] as const;
  const at = (width: number) =>
    marked(columnsLines({ ...columns, columns: rows, left: [] }, { ...wide, width }));
  expect(at(34).slice(-2)).toEqual([
    "  <quiet>A3</quiet>  a heading of many     → Name",
    "      words that is long",
  ]);
  expect(at(10).at(-1)).toBe(`  <quiet>A3</quiet>  ${heading}  → Name`);
});

test("nothing to look at is good news; the rest is counted at the end", () => {
  expect(marked(checkLines(nothing, wide)).slice(8)).toEqual([
    "",
    "",
    "",
    "<good>Everything can be read.</good>",
  ]);
  const view: CheckView = {
    ...nothing,
    facts: ["120 contacts."],
    findings: [
      {
        ...{ kind: "samePhones", count: 12 },
        cases: [[], ...Array.from({ length: 9 }, (_, at) => ["+44 20", `row ${at}`, "Ann"])],
      },
      { kind: "farDates", count: 1, cases: [["Base!A9"]] },
    ],
    warnings: ["Another sheet too."],
    missing: ["phone"],
    journal: [
      { text: "All is written.", isOpen: false },
      { text: "One call waits.", isOpen: true },
    ],
  };
  expect(marked(checkLines(view, wide)).slice(9)).toEqual([
    "120 contacts.",
    "",
    "<warning>12 phone numbers belong to more than one contact:</warning>",
    ...Array.from({ length: 8 }, (_, at) => `  +44 20  row ${at}  Ann`),
    "  … and 1 more (all with --json)",
    "",
    "<warning>1 date is more than two years ahead. Is the year right?</warning>",
    "  Base!A9",
    "",
    "<warning>Another sheet too.</warning>",
    "",
    "Columns that the sheet does not have, and what that costs:",
    "  Phone  no number on the cards, and doubles stay unnoticed",
    "",
    "All is written.",
    "<warning>One call waits.</warning>",
    "",
    "<strong>4 things to look at.</strong>",
  ]);
});

test("of exactly eight cases none is left out", () => {
  const cases = Array.from({ length: 8 }, (_, at) => [`A${at}`]);
  const lines = marked(checkLines({ ...nothing, findings: [{ kind: "formulas", count: 8, cases }] }, wide));
  expect(lines.filter((line) => /^ {2}A\d$/.test(line))).toHaveLength(8);
  expect(lines.join("\n")).not.toContain("…");
});
