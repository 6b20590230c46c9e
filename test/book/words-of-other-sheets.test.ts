/** A table in several sheets has one owner: words of their own count from each of them. */
import { expect, test } from "vitest";
import { openBook } from "../../src/book/open-book.ts";
import { contactCells } from "../../src/book/plans/contact-cells.ts";
import { cellText } from "../../src/workbook/cell-text.ts";
import { callTo, day } from "../support/desks.ts";
import type { Written } from "../support/workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "../support/workbooks/memory-workbook.ts";

const due = "@2026-11-23";

/** What a call of the second sheet's first contact writes as its status; undefined where the cell is left. */
async function statusIn(second: readonly Written[], first: readonly Written[]): Promise<string | undefined> {
  const sheet = (title: string, words: readonly Written[]) => ({
    title,
    rows: [
      ["Name", "Phone", "Next contact date", "Status"],
      ...words.map((word, n): Written[] => [`${title} ${n}`, `+3736900${title.length}00${n}`, due, word]),
    ],
  });
  const workbook = new MemoryWorkbook([sheet("October", first), sheet("November", second)]);
  const book = await openBook(workbook, { today: day });
  const key = book.contacts.rows.find((row) => book.contacts.part(row).title === "November") ?? 0;
  const { cells } = contactCells(book, key, callTo(1, "c"), await book.settings());
  const found = cells.find(({ field }) => field === "status");
  return found === undefined ? undefined : cellText(found.after);
}

test.each<[why: string, second: Written[], first: Written[], status: string | undefined]>([
  [
    "a sheet without words takes those of another",
    [null, null],
    ["thinking", "thinking", "sold"],
    "thinking",
  ],
  ["a sheet with our words alone takes them, too", [null, "refused"], ["thinking", "sold"], "thinking"],
  ["its own words come first", [null, "call back"], ["thinking", "thinking"], "call back"],
  ["without any of one's own in all sheets it is ours", [null, null], [null, "refused"], "later"],
  ["it is left where the others have no word for it", [null, null], ["sold", "bought"], undefined],
])("%s", async (_why, second, first, status) => {
  expect(await statusIn(second, first)).toBe(status);
});
