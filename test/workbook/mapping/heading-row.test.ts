import { describe, expect, it } from "vitest";
import type { Written } from "../../support/workbooks/memory-sheet.ts";
import { failureOf, open, russian } from "./mapped.ts";

describe("the heading row", () => {
  it("is found below titles and empty rows", async () => {
    const book = await open([
      ["База клиентов"],
      [],
      ["Обновлено", "@2026-11-01"],
      [],
      russian,
      ["Анна", "1", "@2026-11-23"],
    ]);
    expect(book.contacts.headingRow).toBe(5);
    expect(book.contacts.rows).toEqual([6]);
  });

  it("may be two rows, merged downwards", async () => {
    const book = await open([
      ["Дата следующего контакта", "Клиент", null, "Сумма"],
      [null, "Имя", "Телефон", null],
      ["@2026-11-23", "Анна", "+7 900", 5],
    ]);
    expect(book.contacts.headingRow).toBe(2);
    expect(book.contacts.contact(3)).toMatchObject({ name: "Анна", phone: "+7 900", value: 5 });
  });

  it("is the first one when a page break repeats it, and the repetition is no contact", async () => {
    const book = await open([russian, ["Анна", 1, "@2026-11-23"], russian, ["Борис", 2, "@2026-11-24"]]);
    expect(book.contacts.headingRow).toBe(1);
    expect(book.contacts.rows).toEqual([2, 4]);
  });

  it("is not looked for below row 20", async () => {
    const rows: Written[][] = Array.from({ length: 20 }, () => ["текст"]);
    const failure = await failureOf(open([...rows, russian, ["Анна", 1, "@2026-11-23"]]));
    expect(failure.code).toBe("workbook.no-headings");
  });
});

describe("the language of a workbook", () => {
  it.each([
    [russian, "ru"],
    [["Name", "Phone", "Next contact date", "Status"], "en"],
    [["Nume", "Telefon", "Data următorului contact", "Status"], "ro"],
    [["Name", "Phone", "Дата следующего контакта", "Комментарий", "Менеджер"], "ru"],
  ])("%j is %s", async (headings, language) => {
    expect((await open([headings, ["A", "1", "@2026-11-23"]])).language).toBe(language);
  });
});
