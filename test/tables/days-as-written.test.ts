/** What is written into a column of days takes its kind and its spelling. */
import { describe, expect, it } from "vitest";
import { openBook } from "../../src/book/open-book.ts";
import { contactCells } from "../../src/book/plans/contact-cells.ts";
import { newRowOf } from "../../src/book/plans/plan-contact.ts";
import { defaultSalesSettings } from "../../src/rules/deck/sales-settings.ts";
import type { Written } from "../support/workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "../support/workbooks/memory-workbook.ts";
import { callWith } from "./made-call.ts";

async function bookOf(days: readonly Written[]) {
  const people = days.map((day, index) => [`Ivy Moss${"i".repeat(index)}`, `0700 900 00${index}`, day]);
  const rows = [["Name", "Phone", "Next call"], ...people];
  return openBook(new MemoryWorkbook([{ title: "People", rows }]), { today: "2026-11-23" });
}

const text = (written: string) => ({ kind: "text", text: written });

describe("a day is written", () => {
  it.each<[readonly Written[], unknown]>([
    [["25.11.26", "28.11.26"], text("01.12.26")],
    [["11/28/2026", "12/02/2026", "11/29/2026", "11/30/2026"], text("12/01/2026")],
    [["2026-11-28", "2026-11-29"], text("2026-12-01")],
    [["25.11.26", "call tomorrow", "after 20 November"], text("01.12.26")],
    [["call tomorrow", "after 20 November"], { kind: "date", day: "2026-12-01", time: null }],
    [["@2026-11-28", "25.11.26"], { kind: "date", day: "2026-12-01", time: null }],
    [["@2026-11-28", null], { kind: "date", day: "2026-12-01", time: null }],
  ])("among %j, for a call and for a new contact", async (days, written) => {
    const book = await bookOf(days);
    const [row = 0] = book.contacts.rows;
    const { cells } = contactCells(book, row, callWith(book, row, "later"), defaultSalesSettings);
    const after = cells.find(({ field }) => field === "nextContact")?.after;
    const added = newRowOf(book, {
      ...{ name: "Zoe Lind", phone: null, company: null, owner: null, source: null, value: null },
      ...{ note: null, nextContact: { day: "2026-12-01", time: null } },
    });
    const value = added.cells.find(({ field }) => field === "nextContact")?.value;
    expect(value).toEqual(written);
    expect(after).toEqual(written);
  });
});
