import { describe, expect, it } from "vitest";
import { openBook } from "../../src/book/open-book.ts";
import { MemoryWorkbook } from "../support/workbooks/memory-workbook.ts";

const contacts = {
  title: "Base",
  rows: [
    ["Name", "Next contact date"],
    ["Ann", "@2026-11-23"],
  ],
};

async function bookWith(title: string, headings: string[], row: string[]) {
  return openBook(new MemoryWorkbook([contacts, { title, rows: [headings, row] }]));
}

describe("sheets of our own kind under other headings", () => {
  it.each([
    ["Reasons", ["Reason", "Other words", "Improve"]],
    ["Причины", ["Причина", "Синонимы", "Что делать"]],
    ["Lista", ["Motivul refuzului", "Cuvinte", "Ce facem"]],
  ])("finds the reasons in %s", async (title, headings) => {
    const reasons = await (
      await bookWith(title, headings, ["Price", "dear, costly", "pay in parts"])
    ).reasons();
    expect(reasons?.reasons).toMatchObject([
      { name: "Price", otherWords: ["dear", "costly"], improve: "pay in parts" },
    ]);
  });

  it("finds a list of reasons alone by the name of its sheet only", async () => {
    expect((await (await bookWith("Reasons", ["Reason"], ["Price"])).reasons())?.reasons).toHaveLength(1);
    expect(await (await bookWith("Something", ["Reason"], ["Price"])).reasons()).toBeNull();
  });

  it("finds the calls by the plainest words", async () => {
    const headings = ["call id", "date", "name", "phone", "manager", "result", "reason", "said"];
    const row = ["a1", "@2026-11-23T10:00", "Ann", "1", "Bob", "refused", "Price", "dear"].map(String);
    const calls = await (await bookWith("Calls", headings, row)).calls();
    expect(calls?.call(2)).toMatchObject({
      id: "a1",
      at: { day: "2026-11-23", time: "10:00" },
      contact: "Ann",
      owner: "Bob",
      outcome: "refused",
      reason: "Price",
      said: "dear",
    });
  });

  it("never takes a contacts sheet with an id, a date and a result for the calls", async () => {
    const headings = ["ID", "Дата", "Имя", "Результат", "Следующий контакт"];
    const rows = [headings, ["7", "@2026-11-01", "Анна", "думает", "@2026-11-23"]];
    const book = await openBook(new MemoryWorkbook([{ title: "Лист1", rows }]));
    expect(book.contacts.title).toBe("Лист1");
    expect(await book.calls()).toBeNull();
  });

  it.each([
    [["Имя", "Следующий контакт", "Причина отказа", "Что делать"]],
    [["Name", "Next contact", "Refusal reason", "Action"]],
    [["Name", "Next call", "Call no", "Date", "Result"]],
    [["Клиент", "Следующий звонок", "Номер звонка", "Дата", "Результат звонка"]],
  ])("takes %j for contacts when there are no others", async (headings) => {
    const rows = [headings, ["Анна", "@2026-11-23", "x", "y", "z"]];
    const book = await openBook(new MemoryWorkbook([{ title: "Лист1", rows }]));
    expect(book.contacts.rows).toEqual([2]);
    expect(await book.calls()).toBeNull();
    expect(await book.reasons()).toBeNull();
    expect(book.understanding.otherSheets).toEqual([]);
  });

  it("takes such a table for calls beside a sheet of contacts", async () => {
    const book = await bookWith(
      "Журнал",
      ["Call no", "Date", "Name", "Result", "Next call"],
      ["1", "x", "Ann", "won", ""],
    );
    expect(book.contacts.title).toBe("Base");
    expect((await book.calls())?.title).toBe("Журнал");
    expect(book.understanding.otherSheets).toEqual([]);
  });
});
