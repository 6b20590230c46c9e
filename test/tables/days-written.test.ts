/** How a day is written among days that are texts, and what is left where nothing is to be said. */
import { describe, expect, it } from "vitest";
import { openBook } from "../../src/book/open-book.ts";
import { contactCells } from "../../src/book/plans/contact-cells.ts";
import { canHoldDay } from "../../src/book/plans/plan-next-contact.ts";
import { defaultSalesSettings } from "../../src/rules/deck/sales-settings.ts";
import type { Written } from "../support/workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "../support/workbooks/memory-workbook.ts";
import { callWith } from "./made-call.ts";

async function bookOf(days: Written[], list?: readonly string[]) {
  const rows = [
    ["Имя", "Телефон", "Дата следующего контакта"],
    ...days.map((day, at) => [`А ${at}`, `8 900 111-22-3${at}`, day]),
  ];
  return openBook(
    new MemoryWorkbook([{ title: "People", rows, choices: new Map(list === undefined ? [] : [[3, list]]) }]),
    { today: "2026-11-23" },
  );
}

describe("a day", () => {
  it("is a text among texts, in the commonest spelling", async () => {
    const book = await bookOf(["20.11", "20 ноября", "28.11 15:00", "2026-11-25", "28.11.26"]);
    const { cells } = contactCells(book, 3, callWith(book, 3, "later"), defaultSalesSettings);
    expect(cells.find(({ field }) => field === "nextContact")?.after).toEqual({
      kind: "text",
      text: "01.12.2026",
    });
  });

  it("that is none already is not emptied", async () => {
    const book = await bookOf(["@2026-11-20", "нет"]);
    const { cells } = contactCells(book, 3, callWith(book, 3, "refused"), defaultSalesSettings);
    expect(cells.filter(({ field }) => field === "nextContact")).toEqual([]);
  });

  it("can be put under a rule of dates", async () => {
    expect(canHoldDay(await bookOf(["@2026-11-20", null], []), 3)).toBe(true);
    expect(canHoldDay(await bookOf(["@2026-11-20", null], ["soon"]), 3)).toBe(false);
  });
});
