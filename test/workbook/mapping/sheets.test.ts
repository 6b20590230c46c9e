import { describe, expect, it } from "vitest";
import { defaultSalesSettings } from "../../../src/rules/deck/sales-settings.ts";
import { failureOf, open, openSheets, type Rows, russian } from "./mapped.ts";

describe("which sheet holds the contacts", () => {
  const rows: Rows = [russian, ["Анна", "1", "@2026-11-23"]];

  it("is the first of the tabs with the same headings; the others are told", async () => {
    const book = await openSheets([
      { title: "Сводка", rows: [["Итог", 5]] },
      { title: "Клиенты", rows },
      { title: "Ещё", rows },
    ]);
    expect(book.contacts.title).toBe("Клиенты");
    expect(book.understanding.otherSheets).toEqual(["Ещё"]);
  });

  it("is not an archive that stands first, nor a hidden sheet", async () => {
    const sheets = [
      { title: "Архив 2025", rows },
      { title: "Скрытый", rows, hidden: true },
      { title: "Клиенты", rows },
    ];
    expect((await openSheets(sheets)).contacts.title).toBe("Клиенты");
  });

  it("is a hidden sheet when there is no other", async () => {
    expect((await openSheets([{ title: "Скрытый", rows, hidden: true }])).contacts.title).toBe("Скрытый");
  });

  it("is never the Calls sheet, in any language, wherever it stands", async () => {
    const calls = ["Call id", "When", "Contact", "Phone", "Outcome", "Next contact"];
    const book = await openSheets([
      { title: "Calls", rows: [calls, ["a1", "@2026-11-20T10:00", "Анна", "1", "отказ", null]] },
      { title: "Клиенты", rows },
    ]);
    expect(book.contacts.title).toBe("Клиенты");
    expect((await book.calls())?.call(2)).toMatchObject({ id: "a1", outcome: "refused", contact: "Анна" });
  });
});

describe("a table that can't be used says so", () => {
  it("without a next contact, with the headings that were found", async () => {
    const failure = await failureOf(
      open([
        ["Имя", "Телефон", "Дата звонка"],
        ["А", "1", "@2026-11-20"],
      ]),
    );
    expect(failure.code).toBe("workbook.no-next-contact");
    expect(failure.data).toMatchObject({
      sheets: ["База"],
      columns: [
        ["Имя", "name"],
        ["Телефон", "phone"],
        ["Дата звонка", "lastCall"],
      ],
    });
  });

  it("without a name, a phone or a company", async () => {
    const failure = await failureOf(
      open([
        ["Город", "Следующий контакт"],
        ["Кишинёв", "@2026-11-20"],
      ]),
    );
    expect(failure.code).toBe("workbook.no-name-or-phone");
  });

  it("when it is empty", async () => {
    expect((await failureOf(openSheets([]))).code).toBe("workbook.no-headings");
    expect((await failureOf(open([]))).code).toBe("workbook.no-headings");
  });

  it("when the only likely heading stands over words", async () => {
    const failure = await failureOf(
      open([
        ["Имя", "Перезвонить"],
        ["А", "да"],
        ["Б", "нет"],
      ]),
    );
    expect(failure.code).toBe("workbook.no-next-contact");
  });
});

describe("the other sheets", () => {
  const contacts = { title: "Клиенты", rows: [russian, ["Анна", "1", "@2026-11-23"]] };

  it("are null where there are none, and the settings then are the defaults", async () => {
    const book = await openSheets([contacts]);
    expect(await book.calls()).toBeNull();
    expect(await book.reasons()).toBeNull();
    expect((await book.settings()).neededCalls).toBe(100);
  });

  it("give calls back in any language", async () => {
    const headings = [
      "Cod apel",
      "Când",
      "Contact",
      "Rezultat",
      "Sumă",
      "Întrebări puse",
      "Anulat",
      "Următorul contact",
      "Număr în listă",
    ];
    const rows = [
      headings,
      ["id1", "@2026-11-23T10:15", "Ana", "nu răspunde", "1 000,50", "da", null, "@2026-11-24", 3],
      ["id2", "2026-11-23T10:15", "Ion", "hm", null, "nu", "@2026-11-24T09:00", null, null],
      [null, null, null, null, null, null, null, null, 4],
    ];
    const calls = await (
      await openSheets([{ title: "Apeluri", rows }, contacts], { withCalls: true })
    ).calls();
    expect(calls?.rows).toEqual([2, 3]);
    expect(calls?.id(3)).toBe("id2");
    expect(calls?.call(2)).toMatchObject({
      at: { day: "2026-11-23", time: "10:15" },
      outcome: "no-answer",
      amount: 1000.5,
      asked: true,
      undone: false,
      next: { day: "2026-11-24", time: null },
      number: 3,
      reason: null,
    });
    expect(calls?.call(3)).toMatchObject({ outcome: null, outcomeText: "hm", asked: false, undone: true });
  });

  it("give reasons with their other words", async () => {
    const rows = [
      ["Причина", "Другие слова", "Что улучшить"],
      ["Дорого", "кусается; цена,\nдороговато ", "Скидки"],
      ["Другое", null, null],
    ];
    const book = await openSheets([contacts, { title: "Причины", rows }]);
    expect((await book.reasons())?.reasons).toEqual([
      { row: 2, name: "Дорого", otherWords: ["кусается", "цена", "дороговато"], improve: "Скидки" },
      { row: 3, name: "Другое", otherWords: [], improve: null },
    ]);
  });

  it("give settings in any language, and tell what can't be read", async () => {
    const rows = [
      ["Setting", "Value", "What it does", null, "Zile libere"],
      ["Звонков для отчёта", 50, null, null, "2026-12-25"],
      ["Days between unanswered calls", "1, 3,5"],
      ["Zile lucrătoare", "lu – sâ", null, null, "07.01.2027"],
      ["Questions before a refusal", "Что смущает?\nКогда перезвонить?", null, null, "рождество"],
      ["Questions before a refusal", "Ещё?"],
      ["Notes also in the contact's row", "нет"],
      ["Чужая строка", "1"],
    ];
    const book = await openSheets([contacts, { title: "S", rows }]);
    expect(await book.settings()).toEqual({
      ...defaultSalesSettings,
      neededCalls: 50,
      retryLadder: [1, 3, 5],
      workingDays: [1, 2, 3, 4, 5, 6],
      saveQuestions: ["Что смущает?", "Когда перезвонить?", "Ещё?"],
      noteInContact: false,
      daysOff: ["2026-12-25", "2027-01-07"],
    });
    expect((await book.settingsSheet())?.unreadable).toEqual([
      { cell: "S!E5", setting: "Zile libere", found: "рождество" },
    ]);
    const broken = await openSheets([
      contacts,
      {
        title: "S",
        rows: [
          ["Setting", "Value"],
          ["Рабочие дни", "всегда"],
        ],
      },
    ]);
    expect((await broken.settingsSheet())?.unreadable).toEqual([
      { cell: "S!B2", setting: "Рабочие дни", found: "всегда" },
    ]);
  });
});
