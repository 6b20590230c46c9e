/** What a column is taken for where its headings are merged, its cells hold two things, or its words are a program's own. */
import { describe, expect, it } from "vitest";
import { readingsOf } from "../../src/book/headings/spelling/headings-match.ts";
import { understood } from "../../src/book/headings/understood.ts";
import { openBook } from "../../src/book/open-book.ts";
import { outcomeFromWords } from "../../src/words/outcomes.ts";
import { saysNothing } from "../../src/words/sheets/cell-words.ts";
import { saysClosed, saysDoNotCall } from "../../src/words/sheets/status-words.ts";
import type { Written } from "../support/workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "../support/workbooks/memory-workbook.ts";

async function fieldsOf(rows: Written[][]) {
  const book = await openBook(new MemoryWorkbook([{ title: "People", rows }]), {
    today: "2026-11-23",
    mayLackNextContact: true,
  });
  return understood(book).columns.map(({ field }) => field);
}

describe("a column", () => {
  it("of phones and mails holds phones", async () => {
    const rows = [
      ["Nume și prenume", "Contacte (tel/email)", "Firma"],
      ["Popa Ion", "069123431 / ion@x.example", "Alfa"],
      ["Rusu Ana", "069123432", "Beta"],
      ["Lungu Ilie", "069123433, ilie1234567@x.example", "Gama"],
    ];
    expect(await fieldsOf(rows)).toEqual(["name", "phone", "company"]);
  });

  it("of orders holds no names, and one of policies no phones", async () => {
    const rows = [
      ["Клиент", "Телефон", "Заказ", "Полис"],
      ["Пётр", "79001112231", "окна", "XXX 0123456789"],
      ["Анна", "79001112232", "двери", "XXX 0123456790"],
    ];
    expect(await fieldsOf(rows)).toEqual(["name", "phone", null, null]);
  });

  it("of sums with spaces holds no phones", async () => {
    const rows = [
      ["Имя", "Телефон", "Сумма заказа (руб)"],
      ["Олег", "79001112231", "12 000"],
      ["Ира", "79001112232", null],
    ];
    expect(await fieldsOf(rows)).toEqual(["name", "phone", "value"]);
  });

  it("of an export names a part of the contact behind a colon", async () => {
    const rows = [
      ["Сделка: Название", "Контакт: Имя", "Контакт: Фамилия", "Контакт: Телефон", "Клиент: Статус"],
      ["Окна", "Пётр", "Иванов", "8 900 111-22-31", "новый"],
      ["Двери", "Анна", "Сом", "8 900 111-22-32", "отказ"],
    ];
    expect((await fieldsOf(rows)).slice(1)).toEqual(["name", "name", "phone", "status"]);
  });
});

describe("the words of programs", () => {
  it.each([
    ["Сделка провалена", "refused"],
    ["Сделка успешна", "won"],
  ])("%s is an outcome", (word, outcome) => {
    expect(outcomeFromWords(word)).toBe(outcome);
  });

  it("say that there is no task", () => {
    expect(["Задача не поставлена", "нет задачи", "не назначено"].every(saysNothing)).toBe(true);
  });
});

describe("an owner", () => {
  it("is none where no two are the same and the heading says more", async () => {
    const rows = [
      ["Agency", "Broker/Owner", "Phone"],
      ["Acme Realty", "Ivy Moss", "0700 900 001"],
      ["Beta Homes", "Bob Pell", "0700 900 002"],
      ["Gama", "Ann Ray", "0700 900 003"],
    ];
    expect(await fieldsOf(rows)).toEqual(["company", "name", "phone"]);
    const managers = rows.map(([firm, , phone], at) => [
      firm ?? "",
      at === 0 ? "Owner" : "Kate",
      phone ?? "",
    ]);
    expect(await fieldsOf(managers)).toEqual(["company", "owner", "phone"]);
  });
});

describe("the id of a contact", () => {
  it("is no phone of an owner of things, though it may look like one", async () => {
    const rows = [
      ["Owner", "followup id", "Attempts", "Next contact"],
      ["Ivy Moss", 100_000_001, 1, "@2026-11-23"],
      ["Bob Pell", 100_000_002, 2, "@2026-11-24"],
      ["Ann Ray", 100_000_003, 3, "@2026-11-25"],
    ];
    expect((await fieldsOf(rows)).slice(0, 2)).toEqual(["name", "id"]);
  });
});

describe("a client beside a contact", () => {
  it("is the company where the contact has the longer names", async () => {
    const rows = [
      ["Prospect", "Contact", "Tel"],
      ["Acme", "Ivy Moss", "0700 900 001"],
      ["Beta", "Bob Pell", "0700 900 002"],
    ];
    expect(await fieldsOf(rows)).toEqual(["company", "name", "phone"]);
  });
});

describe("a sheet of formulas that were never reckoned", () => {
  it("is a view, and the other one's title is nobody's name", async () => {
    const headings = ["Name", "Phone", "Next contact"];
    const view = [
      headings,
      ["=Clients!A2", "=Clients!B2", "=Clients!C2"],
      ["=Clients!A3", "=Clients!B3", null],
    ];
    const people = [
      headings,
      ["Ivy Moss", "0700 900 001", "@2026-11-26"],
      ["Bob Pell", "0700 900 002", null],
    ];
    const workbook = new MemoryWorkbook([
      { title: "Today", rows: view },
      { title: "Clients", rows: people },
    ]);
    const { contacts, understanding } = await openBook(workbook, { today: "2026-11-23" });
    expect(understanding.leftSheets).toEqual([{ title: "Today", why: "view" }]);
    expect(contacts.parts.map(({ owner, title }) => [title, owner])).toEqual([["Clients", null]]);
  });
});

describe("a heading in two languages", () => {
  it.each([
    ["Телефон - Phone", "phone"],
    ["Сумма, руб. - Amount", "value"],
    ["Перезвонить (дата) / Next contact date", "nextContact"],
    ["Next F/U", "nextContact"],
  ])("%s", (heading, field) => {
    const found = readingsOf(heading);
    expect(found.map(({ isShared, meaning }) => [meaning, isShared])).toContainEqual([field, false]);
  });

  it("says nothing where its halves are different things", () => {
    for (const heading of ["Phone - Status", "Статус - дата", "Оплата / статус", "Sent F/U"])
      expect(readingsOf(heading).every(({ isShared, meaning }) => isShared || meaning === "other")).toBe(
        true,
      );
  });
});

it("a column that is left by decision is told with the reason", async () => {
  const rows = [
    ["Name", "Phone", "Status", "Next contact"],
    ["Ivy Moss", "0700 900 001", "lost", null],
  ];
  const settings = [
    ["Setting", "Value"],
    ["Columns left alone", "Status"],
  ];
  const workbook = new MemoryWorkbook([
    { title: "People", rows },
    { title: "Settings", rows: settings },
  ]);
  const { left } = understood(await openBook(workbook, { today: "2026-11-23" }));
  expect(left).toEqual([{ cell: "People!C1", heading: "Status", field: "status", why: "told" }]);
});

describe("a status of two parts", () => {
  it.each([
    ["отказ - дорого", true],
    ["lost (price)", true],
    ["Refuz: scump", true],
    ["отказ - перезвонить в мае", false],
    ["lost (call in 2027)", false],
    ["думает - дорого", false],
    ["отказ, дорого", true],
    ["Отказ. Нет денег", true],
    ["refused, too dear", true],
    ["refuz, scump", true],
    ["купила; довольна", true],
    ["отказ, позвонить весной", false],
    ["отказ, вернуться через год", false],
    ["оплата, ждём", false],
    ["lost, try again in spring", false],
    ["refuz, de sunat la toamnă", false],
    ["дорого, отказ", false],
    ["отказ, больше не звонить", true],
    ["ОТКАЗ - НЕ ЗВОНИТЬ", true],
    ["отказ, просил не перезванивать", true],
    ["refused - do not call again", true],
    ["refuz, nu mai sunați", true],
    ["отказ, не сейчас, позвонить весной", false],
  ])("%s closes: %s", (text, isClosed) => {
    expect(saysClosed(text)).toBe(isClosed);
  });

  it.each([
    ["ОТКАЗ - НЕ ЗВОНИТЬ", true],
    ["отказ, больше не звонить", true],
    ["refused - do not call", true],
    ["refuz, nu sunați", true],
    ["DNC (asked twice)", true],
    ["отказ, дорого", false],
    ["отказ - не берёт трубку, звонить вечером", false],
  ])("%s forbids to call: %s", (text, isForbidden) => {
    expect(saysDoNotCall(text)).toBe(isForbidden);
  });
});

it("a form that asks in Russian is a Russian table", async () => {
  const rows = [
    ["Отметка времени", "Как вас зовут?", "Ваш номер телефона", "Что вас интересует?"],
    ["@2026-11-20", "Пётр", "8 900 111-22-31", "окна"],
    ["@2026-11-21", "Анна", "8 900 111-22-32", "двери"],
  ];
  const workbook = new MemoryWorkbook([{ title: "Ответы", rows }]);
  const book = await openBook(workbook, { today: "2026-11-23", mayLackNextContact: true });
  expect(book.language).toBe("ru");
  expect(understood(book).columns.map(({ field }) => field)).toEqual([null, "name", "phone", null]);
});
