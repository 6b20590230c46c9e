import { describe, expect, it } from "vitest";
import { Failure } from "../../src/base/errors.ts";
import type { Book } from "../../src/book/book.ts";
import { type OpenBookOptions, openBook } from "../../src/book/open-book.ts";
import { defaultSalesSettings } from "../../src/rules/deck/sales-settings.ts";
import type { SheetFixture, Written } from "../support/workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "../support/workbooks/memory-workbook.ts";

type Rows = readonly (readonly Written[])[];

function open(rows: Rows, options?: OpenBookOptions): Promise<Book> {
  return openBook(new MemoryWorkbook([{ title: "База", rows }]), options);
}

function openSheets(sheets: readonly SheetFixture[], options?: OpenBookOptions): Promise<Book> {
  return openBook(new MemoryWorkbook(sheets), options);
}

async function failureOf(work: Promise<unknown>): Promise<Failure> {
  const thrown = await work.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(thrown instanceof Failure)) throw new Error(`expected a Failure, got ${String(thrown)}`);
  return thrown;
}

const russian = ["Имя", "Телефон", "Дата следующего контакта", "Комментарий"];

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

describe("the next contact of a cell", () => {
  const cells: [Written, unknown][] = [
    ["@2026-11-23", { kind: "set", day: "2026-11-23", time: null }],
    ["@2026-11-23T16:00", { kind: "set", day: "2026-11-23", time: "16:00" }],
    ["23.11.2026", { kind: "set", day: "2026-11-23", time: null }],
    ["2026-11-23", { kind: "set", day: "2026-11-23", time: null }],
    [46_349, { kind: "set", day: "2026-11-23", time: null }],
    [36_526, { kind: "set", day: "2000-01-01", time: null }],
    [36_525, { kind: "unreadable", found: "36525" }],
    [46_349.5, { kind: "unreadable", found: "46349.5" }],
    [true, { kind: "unreadable", found: "true" }],
    ["#N/A", { kind: "unreadable", found: "#N/A" }],
    ["завтра", { kind: "unreadable", found: "завтра" }],
    ["31.02.2026", { kind: "unreadable", found: "31.02.2026" }],
    ["  ", { kind: "none" }],
    ["—", { kind: "none" }],
    [null, { kind: "none" }],
  ];
  it.each(cells)("%j", async (written, expected) => {
    const book = await open([russian, ["Анна", "1", written], ["Борис", "2", "@2026-12-01"]]);
    expect(book.contacts.nextContact(2)).toEqual(expected);
  });
});

describe("dates with slashes", () => {
  const headings = ["Name", "Next contact"];
  it("follow what the column shows, else what the team has said, else are left unread", async () => {
    const next = { kind: "set", day: "2026-12-11", time: null };
    const shown = await open([headings, ["A", "11/12/2026"], ["B", "25/12/2026"]]);
    expect(shown.contacts.nextContact(2)).toEqual(next);
    const unknown = await open([headings, ["A", "11/12/2026"]]);
    expect(unknown.contacts.nextContact(2)).toEqual({ kind: "unreadable", found: "11/12/2026" });
    const settings = [
      ["Setting", "Value"],
      ["Dates such as 11/12/2026", "DD/MM/YYYY"],
    ];
    const told = await openSheets([
      { title: "C", rows: [headings, ["A", "11/12/2026"]] },
      { title: "Settings", rows: settings },
    ]);
    expect(told.contacts.nextContact(2)).toEqual(next);
  });
});

describe("contacts", () => {
  it("are named by their name, else their company, else their phone", async () => {
    const book = await open([
      ["Имя", "Компания", "Телефон", "Следующий контакт"],
      ["Анна\nПетрова ", "Ромашка", "+7 900", "@2026-11-23"],
      [null, "Ромашка", "+7 901", null],
      [" ", null, 79_161_234_567, null],
      [null, null, null, "@2026-11-23"],
    ]);
    expect(book.contacts.rows.map((row) => book.contacts.contact(row).name)).toEqual([
      "Анна Петрова",
      "Ромашка",
      "79161234567",
      "",
    ]);
    expect(book.contacts.identity(4)).toEqual({
      row: 4,
      id: null,
      name: "79161234567",
      phone: "79161234567",
    });
  });

  it("don't include empty rows and totals", async () => {
    const book = await open([
      russian,
      ["Анна", "1", null],
      ["Итого:", null, null, 5],
      [null, null, null, "пометка"],
      ["Total", null, null],
      ["Итого Плюс, ООО", "2", null],
    ]);
    expect(book.contacts.rows).toEqual([2, 6]);
  });

  it("have their values as people type them", async () => {
    const book = await open([
      ["Name", "Next contact", "Deal value", "Attempts", "Last call"],
      ["A", "@2026-11-23", "1 234,56", "3", "@2026-11-20T10:30"],
      ["B", "@2026-11-23", "$1,000", 2.5, "soon"],
      ["C", "@2026-11-23", "25 000 ₽", null, null],
      ["D", "@2026-11-23", 7, 0, null],
    ]);
    expect([2, 3, 4, 5].map((row) => book.contacts.contact(row).value)).toEqual([1234.56, 1000, 25_000, 7]);
    expect([2, 3, 4, 5].map((row) => book.contacts.contact(row).attempts)).toEqual([3, null, null, 0]);
    expect(book.contacts.contact(2).lastCall).toEqual({ day: "2026-11-20", time: "10:30" });
    expect(book.contacts.contact(3).lastCall).toBeNull();
  });

  it("tell the name of a cell, and nothing for a column the sheet lacks", async () => {
    const { contacts } = await open([russian, ["Анна", "1", "@2026-11-23"]]);
    expect(contacts.cellName(2, "nextContact")).toBe("База!C2");
    expect(contacts.cellName(2, "value")).toBeNull();
    expect(contacts.contact(2)).toMatchObject({ value: null, attempts: null, owner: null });
  });

  it("give any other column on demand", async () => {
    const book = await open([
      [...russian, "Регион"],
      ["Анна", "1", "@2026-11-23", "x", "Орхей"],
    ]);
    const region = await book.column("регион");
    expect(region).toMatchObject({ column: 5, heading: "Регион" });
    expect(region?.text(2)).toBe("Орхей");
    expect((await book.column("name"))?.text(2)).toBe("Анна");
    expect(await book.column("нет такого")).toBeNull();
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
