/** Which lists of reasons and settings hold nothing else, so that nobody is looked for in them, and which are looked through. */
import { describe, expect, test } from "vitest";
import { openBook } from "../../src/book/open-book.ts";
import { ownSheetIn } from "../../src/book/own-sheets.ts";
import { isPlainlyOurs } from "../../src/book/tables/plainly-ours.ts";
import { openExcel } from "../../src/workbook/excel/workbook.ts";
import { day } from "../support/desks.ts";
import { gridOf, makeSheet, type Written } from "../support/workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "../support/workbooks/memory-workbook.ts";

function isPlain(...rows: readonly (readonly Written[])[]): boolean {
  const grid = gridOf(makeSheet({ title: "List", rows }), {});
  return isPlainlyOurs(grid, ownSheetIn(grid));
}

const reasons = ["Reason", "Other words for it", "What to improve"];
const priced = ["Price too high", "expensive, costly", "Show the value first."];
const settings = ["Setting", "Value", "What it does"];

describe("nothing but a list of ours", () => {
  test.each(["en", "ru", "ro"])("the lists of a new workbook are (%s)", async (language) => {
    const path = `templates/${language}.xlsx`;
    const workbook = openExcel(path, path);
    const tabs = await workbook.tabs();
    const grids = await workbook.read(tabs.map(({ title }) => ({ sheet: title, top: 50 })));
    const plain = grids.filter((grid) => isPlainlyOurs(grid, ownSheetIn(grid)));
    const lists = grids.filter((grid) => {
      const own = ownSheetIn(grid);
      return own.reasons !== null || own.settings !== null;
    });
    expect(lists).toHaveLength(2);
    expect(plain).toEqual(lists);
  });

  test.each<[string, readonly (readonly Written[])[]]>([
    ["reasons", [reasons, priced]],
    ["reasons under other spellings", [["Причина отказа", "Синонимы", "Что делать"], ["Дорого"]]],
    ["settings", [settings, ["Days between unanswered calls", "1, 2, 4, 7", "…"], ["Calls", 30, null]]],
  ])("%s", (_, rows) => {
    expect(isPlain(...rows)).toBe(true);
  });
});

describe("more than that", () => {
  test.each<[string, readonly (readonly Written[])[]]>([
    ["other headings", [["Name", "Phone", "Next contact"]]],
    ["another heading beside them", [[...reasons, "Name"], priced]],
    ["a column without a heading", [reasons, [...priced, "Anna"]]],
    ["a number as a heading", [[...reasons, 5], priced]],
    ["a title above", [["Why they refuse"], reasons, priced]],
    ["a day below", [reasons, priced, ["Anna", "Bell Ltd", "@2026-11-24"]]],
    ["a day in words below", [reasons, priced, ["Anna", "Bell Ltd", "24.11.2026"]]],
    ["a phone below", [reasons, priced, ["Anna", "+373 69 000 001", null]]],
    ["a phone as a number below", [settings, ["Working days", "Mon-Fri", null], ["Anna", 37369000001, null]]],
    ["a mail below", [reasons, priced, ["Anna", "anna@bell.example", null]]],
  ])("%s", (_, rows) => {
    expect(isPlain(...rows)).toBe(false);
  });

  test("people below a list of reasons are still found where nobody else is", async () => {
    const people: Written[][] = [
      ["Name", "Phone", "Next contact date"],
      ["Anna Bell", "+37369000001", "@2026-11-23"],
      ["Petru Rusu", "+37369000002", "@2026-11-23"],
    ];
    const workbook = new MemoryWorkbook([{ title: "Reasons", rows: [reasons, priced, ...people] }]);
    const { contacts } = await openBook(workbook, { today: day });
    expect(contacts.rows).toEqual([4, 5]);
  });
});
