import { describe, expect, it } from "vitest";
import type { Written } from "../../support/workbooks/memory-sheet.ts";
import { failureOf, open, openSheets } from "./mapped.ts";

describe("the real heading row with two dates", () => {
  const headings = [
    "Дата заявки",
    "Источник",
    "Статус",
    "Имя",
    "Телефон",
    "Когда связаться",
    "Ответственный",
    "Следующий шаг",
    "Следующий контакт",
    "Результат звонка",
    "Комментарий",
  ];
  const row = (when: Written, next: Written) => [
    "@2026-10-01",
    "сайт",
    "новый",
    "Анна",
    "1",
    when,
    "Иван",
    "КП",
    next,
    "",
    "x",
  ];

  it("takes the better heading and says why", async () => {
    const book = await open([headings, row("@2026-11-25", "@2026-11-20")], { today: "2026-11-23" });
    expect(book.contacts.columns.get("nextContact")).toBe(9);
    expect(book.understanding.parts[0]?.nextContact).toMatchObject({
      column: 9,
      why: "heading",
      rivals: [{ column: 6, future: 1 }],
    });
  });

  it("takes the other one when the better heading stands over no dates", async () => {
    const book = await open([headings, row("@2026-11-25", "отправить КП")], { today: "2026-11-23" });
    expect(book.understanding.parts[0]?.nextContact).toMatchObject({ column: 6, why: "dates" });
  });

  it("takes the one that a person has named, by heading, letters or in the Settings sheet", async () => {
    const rows = [headings, row("@2026-11-25", "@2026-11-20")];
    for (const name of ["когда связаться", "F"]) {
      const book = await open(rows, { columns: { nextContact: name } });
      expect(book.understanding.parts[0]?.nextContact).toMatchObject({ column: 6, why: "named" });
    }
    const settings = [
      ["Настройка", "Значение"],
      ["Столбец следующего контакта", "Когда связаться"],
    ];
    const book = await openSheets([
      { title: "База", rows },
      { title: "Настройки", rows: settings },
    ]);
    expect(book.contacts.columns.get("nextContact")).toBe(6);
  });

  it("maps every other column", async () => {
    const { contacts } = await open([headings, row("@2026-11-25", "@2026-11-20")]);
    expect(Object.fromEntries(contacts.columns)).toEqual({
      nextContact: 9,
      source: 2,
      status: 3,
      name: 4,
      phone: 5,
      owner: 7,
      lastOutcome: 10,
      note: 11,
    });
  });

  it("of two equal headings takes the one with more dates to come", async () => {
    const book = await open(
      [
        ["Имя", "Следующий звонок", "Следующий контакт"],
        ["А", "@2026-11-25", "@2026-01-01"],
        ["Б", "@2026-11-26", "@2026-11-27"],
      ],
      { today: "2026-11-23" },
    );
    expect(book.understanding.parts[0]?.nextContact).toMatchObject({
      column: 2,
      why: "future",
      future: 2,
      dates: 2,
      filled: 2,
    });
  });
});

describe("headings that stand twice", () => {
  it("stop everything when both say the next contact", async () => {
    const failure = await failureOf(
      open([
        ["Имя", "Следующий контакт", "Следующий контакт"],
        ["А", "@2026-11-25", ""],
      ]),
    );
    expect(failure.code).toBe("workbook.doubled-heading");
    expect(failure.data).toMatchObject({ cells: ["База!B1", "База!C1"], heading: "Следующий контакт" });
  });

  it("are settled by naming one by its letter", async () => {
    const rows = [
      ["Имя", "Следующий контакт", "Следующий контакт"],
      ["А", "@2026-11-25", ""],
    ];
    const book = await open(rows, { columns: { nextContact: "C" } });
    expect(book.contacts.columns.get("nextContact")).toBe(3);
  });

  it("leave a column alone that would be written to, and take the left of two that are only read", async () => {
    const book = await open([
      ["Имя", "Телефон", "Телефон", "Следующий контакт", "Комментарий", "Комментарий"],
      ["А", "1", "2", "@2026-11-25", "x", "y"],
    ]);
    expect(book.contacts.columns.get("phone")).toBe(2);
    expect(book.contacts.columns.has("note")).toBe(false);
    expect(book.understanding.parts[0]?.assigned.doubled).toEqual([
      { field: "note", heading: "Комментарий", columns: [5, 6] },
    ]);
  });
});
