/** Titles of groups between the contacts, and sheets that are there to be copied. */
import { describe, expect, it } from "vitest";
import { understood } from "../../src/book/headings/understood.ts";
import { openBook } from "../../src/book/open-book.ts";
import { newRowOf } from "../../src/book/plans/plan-contact.ts";
import type { Written } from "../support/workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "../support/workbooks/memory-workbook.ts";

const headings = ["Name", "Phone", "Next call", "Notes"];
const people: Written[][] = [
  ["Ivy Moss", "0700 900 001", "@2026-11-28"],
  ["Bob Pell", "0700 900 002"],
  ["Cid Rowe", "0700 900 003"],
];
const open = (sheets: { title: string; rows: Written[][] }[]) =>
  openBook(new MemoryWorkbook(sheets), { today: "2026-11-23" });

describe("a title of a group is no contact", () => {
  it.each(["HOT", "ГОРЯЧИЕ", "New:", "CLIENȚI VECHI"])("%s", async (title) => {
    const rows = [headings, [title], ...people.slice(0, 2), [title], ...people.slice(2)];
    expect((await open([{ title: "People", rows }])).contacts.rows).toEqual([3, 4, 6]);
  });

  it("but a name alone is one, also in a list in capitals", async () => {
    const lone = [headings, ["Zoe Lind"], ...people];
    expect((await open([{ title: "People", rows: lone }])).contacts.rows).toEqual([2, 3, 4, 5]);
    const capitals = [headings, ["ZOE LIND"], ["IVY MOSS", "0700 900 001", "@2026-11-28"]];
    expect((await open([{ title: "People", rows: capitals }])).contacts.rows).toEqual([2, 3]);
  });
});

describe("a sheet that is there to be copied", () => {
  it.each(["Template", "Шаблон", "Șablon", "Model foaie"])("is no part of the table: %s", async (title) => {
    const book = await open([
      { title: "November", rows: [headings, ...people] },
      { title, rows: [headings, ["Anna Example", "0700 000 000"]] },
    ]);
    expect(understood(book)).toMatchObject({
      sheets: ["November"],
      leftSheets: [{ title, why: "template" }],
    });
    const contact = { name: "Zoe", phone: null, company: null, owner: null, source: null, value: null };
    const { part } = newRowOf(book, {
      ...contact,
      note: null,
      nextContact: { day: "2026-12-01", time: null },
    });
    expect(part.title).toBe("November");
  });

  it("is the table where there is no other", async () => {
    expect((await open([{ title: "Template", rows: [headings, ...people] }])).contacts.title).toBe(
      "Template",
    );
  });
});
