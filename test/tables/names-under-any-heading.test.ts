/** People by their full names under a heading that nobody knows. */
import { describe, expect, it } from "vitest";
import { understood } from "../../src/book/headings/understood.ts";
import { openBook } from "../../src/book/open-book.ts";
import type { Written } from "../support/workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "../support/workbooks/memory-workbook.ts";

/** The heading of the column of names; null where there is none. */
async function nameIn(rows: readonly (readonly Written[])[]): Promise<string | null> {
  const book = await openBook(new MemoryWorkbook([{ title: "List", rows }]));
  const { columns } = understood(book);
  return columns.find(({ field }) => field === "name")?.heading ?? null;
}

const phones = ["069 100 201", "069 100 202", "069 100 203", "069 100 204", "069 100 205"];
const rowsOf = (heading: string, values: readonly string[], more: Record<string, string> = {}) => [
  [heading, ...Object.keys(more), "Phone", "Next contact date"],
  ...values.map((value, at) => [value, ...Object.values(more), phones[at] ?? null, null]),
];

const people = ["Ion Popa", "Maria Rusu-Ceban", "Vasile Țurcanu", "Ana Maria Lungu"];
const russian = ["Анна Лебедева", "Пётр Ильич Сомов", "Ольга Ёлкина", "Марат Ким"];

describe("people by their full names are the names where there are phones and no other name", () => {
  it.each([
    ["Zootehnician", people],
    ["Fermerul lotului", people],
    ["Мастер-приёмщик смены", russian],
    ["Whoever", ["Ivy Moss", "Sean O'Brien", "Cid Rowe", "Bo Lee"]],
  ])("%s", async (heading, values) => expect(await nameIn(rowsOf(heading, values))).toBe(heading));

  it("also with a namesake among them", async () => {
    const five = [...russian, "Марат Ким"];
    expect(await nameIn(rowsOf("Хозяин участка", five))).toBe("Хозяин участка");
  });

  it("also above a line of totals", async () => {
    const rows = rowsOf("Хозяин участка", [...russian, "Вера Орлова"]);
    expect(await nameIn([...rows, [], ["Итого"]])).toBe("Хозяин участка");
  });

  it("also beside a firm: whoever answers there", async () => {
    expect(await nameIn(rowsOf("Zootehnician", people, { Company: "Agro SRL" }))).toBe("Zootehnician");
  });

  it("the first such column, of several", async () => {
    const [head = [], ...rows] = rowsOf("Soliste", people);
    const both = [["Dirijor", ...head], ...rows.map((row, at) => [russian[at] ?? null, ...row])];
    expect(await nameIn(both)).toBe("Dirijor");
  });
});

describe("nobody is named by", () => {
  it.each<[string, string, readonly string[], Record<string, string>]>([
    ["single words", "Raion", ["Orhei", "Soroca", "Cahul", "Ungheni"], {}],
    ["words in small letters", "Post", ["Head of sales", "Sales manager", "Night guard", "Old friend"], {}],
    ["the same few", "Curier", ["Ion Popa", "Ion Popa", "Ana Rusu", "Ion Popa"], {}],
    ["half of the rows", "Rudă", ["Ion Popa", "", "Ana Rusu", ""], {}],
    ["a heading of something else", "City", ["New York", "Los Angeles", "San Diego", "Las Vegas"], {}],
    ["a heading of things", "Модель авто", ["Toyota Corolla", "Skoda Rapid", "Lada Vesta", "Opel Astra"], {}],
    ["two rows", "Zootehnician", people.slice(0, 2), {}],
  ])("%s", async (_, heading, values, more) => {
    expect(await nameIn(rowsOf(heading, values, more))).toBeNull();
  });

  it("names beside names", async () => {
    expect(await nameIn(rowsOf("Zootehnician", people, { Name: "Efim Gore" }))).toBe("Name");
  });
});
