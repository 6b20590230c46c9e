/** A line of totals is no contact, under whatever heading its word stands. */
import { describe, expect, it } from "vitest";
import { openBook } from "../../src/book/open-book.ts";
import type { Written } from "../support/workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "../support/workbooks/memory-workbook.ts";

const people: Written[][] = [
  ["Имя", "Телефон", "Дата следующего контакта", "Сумма"],
  ["Иванов Пётр", "8 900 111-22-33", "@2026-11-30", 100],
  ["Сом Анна", "8 900 111-22-34", null, 200],
  ["Рак Лев", "8 900 111-22-35", null, 300],
];

const rowsWith = async (...more: Written[][]): Promise<readonly number[]> => {
  const workbook = new MemoryWorkbook([{ title: "Клиенты", rows: [...people, ...more] }]);
  return (await openBook(workbook, { today: "2026-11-23" })).contacts.rows;
};

describe("a line of totals", () => {
  it.each([
    ["with the number of people among the phones", ["Итого", 3, null, 600]],
    ["among the phones", [null, "Итого:", null, 600]],
    ["with the number of people among the names", [3, null, null, 600]],
    ["of more words with the number of people", ["Всего клиентов", 3, null, null]],
    ["among the days", [null, null, "Всего:", 600]],
    ["with the number of people as a text", ["Всего", "3", null, null]],
  ] satisfies [string, Written[]][])("is no contact %s", async (_, line) => {
    expect(await rowsWith(line)).toEqual([2, 3, 4]);
    expect(await rowsWith([], line)).toEqual([2, 3, 4]);
  });

  it("is not what a firm of that name is, which has a phone", async () => {
    expect(await rowsWith(["Total Energies", "8 900 111-22-36", null, null])).toEqual([2, 3, 4, 5]);
  });
});
