import { expect, test } from "vitest";
import { openBook } from "../../src/book/open-book.ts";
import { MemoryWorkbook } from "../support/workbooks/memory-workbook.ts";

test("a column of notes is still one when every note in it is of a recorded call", async () => {
  const workbook = new MemoryWorkbook([
    {
      title: "People",
      rows: [
        ["Name", "Phone", "Next contact date", "Notes"],
        ["Ann", "+40 721 000 111", "@2026-11-23", "[23.11.26] rang 2x"],
        ["Bob", "+40 721 000 222", "@2026-11-23", "[23.11.26] wants 10"],
        ["Cat", "+40 721 000 333", "@2026-11-23", "[23 Nov 26] wants 12"],
      ],
    },
  ]);
  expect((await openBook(workbook)).contacts.columns.get("note")).toBe(4);
});
