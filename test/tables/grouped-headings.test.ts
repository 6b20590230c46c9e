/** Two rows of headings of which the upper one names groups: a bare "Date" is read with its group. */
import { describe, expect, it } from "vitest";
import { understood } from "../../src/book/headings/understood.ts";
import { openBook } from "../../src/book/open-book.ts";
import type { Written } from "../support/workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "../support/workbooks/memory-workbook.ts";

const people: Written[][] = [
  ["Ivy Moss", "0700 900 001", "@2026-11-02", "thinking", "@2026-11-30", "send prices"],
  ["Bob Pell", "0700 900 002", "@2026-11-03", "refused", null, null],
  ["Cid Rowe", "0700 900 003", "@2026-11-04", "thinking", "@2026-12-01", "ask again"],
  ["Dot Hale", "0700 900 004", "@2026-11-05", "thinking", "@2026-12-02", null],
];

async function fieldsUnder(...headings: Written[][]) {
  const workbook = new MemoryWorkbook([{ title: "People", rows: [...headings, ...people] }]);
  const { columns } = understood(await openBook(workbook, { today: "2026-11-23" }));
  return columns.map(({ field }) => field ?? "-").join(" ");
}

describe("headings under groups", () => {
  it.each([
    [
      ["Client", null, "Last call", null, "Next call", null],
      ["Name", "Phone", "Date", "Result", "Date", "What"],
    ],
    [
      [null, null, "Последний звонок", null, "Следующий звонок", null],
      ["ФИО", "Телефон", "Дата", "Итог", "Дата", "Что сделать"],
    ],
    [
      ["Client", null, "Ultimul apel", null, "Următorul apel", null],
      ["Nume", "Telefon", "Data", "Rezultat", "Data", "Ce urmează"],
    ],
  ])("%s", async (groups, headings) => {
    expect(await fieldsUnder(groups, headings)).toBe("name phone lastCall lastOutcome nextContact -");
  });

  it("but not under the title of the sheet, nor where the group says nothing of a call", async () => {
    const headings = ["Name", "Phone", "Date", "Result", "Date", "What"];
    for (const above of [["Next call list"], ["Client", null, "Order", null, "Delivery", null]])
      await expect(fieldsUnder(above, headings)).rejects.toThrow("workbook.no-next-contact");
  });
});
