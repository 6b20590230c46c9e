import { expect, test } from "vitest";
import { openBook } from "../../src/book/open-book.ts";
import { unansweredInARow } from "../../src/book/sheets/contact-calls.ts";
import { MemoryWorkbook } from "../support/workbooks/memory-workbook.ts";

test("unanswered calls with one of two deals of a client are not counted for the other", async () => {
  const workbook = new MemoryWorkbook([
    {
      title: "People",
      rows: [
        ["Name", "Phone", "Company", "Next contact date", "Attempts"],
        ["Vera Pop", "+373 68 777 888", "Roof", "@2026-11-23", 2],
        ["Vera Pop", "+373 68 777 888", "Windows", "@2026-11-23", 0],
        ["Ann Lee", "+373 68 777 999", "Door", "@2026-11-23", 0],
      ],
    },
    {
      title: "Calls",
      rows: [
        ["Call id", "When", "Contact", "Phone", "Outcome"],
        ["a", "@2026-11-20T10:00", "Vera Pop", "+373 68 777 888", "no answer"],
        ["b", "@2026-11-21T10:00", "Vera Pop", "+373 68 777 888", "no answer"],
        ["c", "@2026-11-21T11:00", "Ann Lee", "+373 68 777 999", "no answer"],
      ],
    },
  ]);
  const book = await openBook(workbook);
  const counts = [2, 3, 4].map((row) => unansweredInARow(book, book.contacts.contact(row)));
  expect(await Promise.all(counts)).toEqual([2, 0, 1]);
});
