/** Rows whose next contact no call can change. */
import { expect, test } from "vitest";
import { keepsDate } from "../../src/book/kept-date.ts";
import { openBook } from "../../src/book/open-book.ts";
import { MemoryWorkbook } from "../support/workbooks/memory-workbook.ts";

test("a formula's day is kept, a typed one and an empty cell are not", async () => {
  const rows = [
    ["Name", "Phone", "Next contact date"],
    ["Ann", "+37369000123", "=B2+7"],
    ["Bob", "+37369000456", "@2026-11-21"],
    ["Cid", "+37369000789", null],
  ];
  const { contacts } = await openBook(new MemoryWorkbook([{ title: "People", rows }]));
  expect(contacts.rows.map((row) => keepsDate(contacts, row))).toEqual([true, false, false]);
});

test("nothing is kept of a table without days", async () => {
  const rows = [
    ["Name", "Phone"],
    ["Ann", "+37369000123"],
  ];
  const workbook = new MemoryWorkbook([{ title: "People", rows }]);
  const { contacts } = await openBook(workbook, { mayLackNextContact: true });
  expect(contacts.rows.map((row) => keepsDate(contacts, row))).toEqual([false]);
});
