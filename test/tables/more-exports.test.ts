/** Exports of address books, sales programs and accounts, with made-up people: what their columns are taken for. */
import { describe, expect, it } from "vitest";
import { understood } from "../../src/book/headings/understood.ts";
import { openBook } from "../../src/book/open-book.ts";
import { contactCells } from "../../src/book/plans/contact-cells.ts";
import { defaultSalesSettings } from "../../src/rules/deck/sales-settings.ts";
import type { Written } from "../support/workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "../support/workbooks/memory-workbook.ts";
import { callWith } from "./made-call.ts";

/** A column: its heading, what stands in its two rows, and the field that it is. */
type Column = readonly [heading: string, first: Written, second: Written, field?: string];

const given = { ru: ["Имя", "Анна", "Олег", "name"], ro: ["Prenume", "Ana", "Ion", "name"] } as const;

const exportsOf: Readonly<Record<string, readonly Column[]>> = {
  "Outlook in Russian": [
    ["Обращение", null, null],
    given.ru,
    ["Отчество", null, null, "name"],
    ["Фамилия", "Иванова", "Петров", "name"],
    ["Организация", "ООО Ромашка", "ИП Петров", "company"],
    ["Область (раб. адрес)", "Тверская", "Псковская"],
    ["Рабочий факс", null, null],
    ["Рабочий телефон", "+7 4822 10-20-01", "+7 4822 10-20-02", "phone"],
    ["Телефон переносной", "+7 900 111-22-01", null, "phone"],
    ["Адрес эл. почты", "a@x.example", "o@x.example"],
    ["Заметки", null, "звонить утром", "note"],
    ["Важность", "Обычная", "Обычная"],
    ["День рождения", null, null],
  ],
  "Outlook in Romanian": [
    given.ro,
    ["Nume", "Popa", "Rusu", "name"],
    ["Firmă", "Alfa SRL", "Beta SRL", "company"],
    ["Oraș serviciu", "Iași", "Cluj"],
    ["Telefon serviciu", "0232 10 20 01", "0232 10 20 02", "phone"],
    ["Telefon mobil", "0722 111 201", null, "phone"],
    ["Note", null, "sună dimineața", "note"],
  ],
  "Google Contacts in Russian": [
    given.ru,
    ["Фамилия", "Иванова", "Петров", "name"],
    ["Примечания", "важный", null, "note"],
    ["Ярлыки", "* myContacts", "* myContacts"],
    ["Телефон 1 – тип", "Мобильный", "Мобильный"],
    ["Телефон 1 – значение", "+7 900 111-22-01", "+7 900 111-22-02", "phone"],
  ],
  "an address book as a table": [
    ["N", "Moss;Ivy;;;", "Pell;Bob;;;"],
    ["FN", "Ivy Moss", "Bob Pell", "name"],
    ["ORG", "Acme", null, "company"],
    ["TEL;CELL", "+44 7700 900001", "+44 7700 900002", "phone"],
    ["NOTE", null, "met at the fair", "note"],
    ["REV", "20260101T000000Z", "20260102T000000Z"],
  ],
  "a telephone": [
    ["First", "Ivy", "Bob", "name"],
    ["Last", "Moss", "Pell", "name"],
    ["Phone (mobile)", "+44 7700 900001", "+44 7700 900002", "phone"],
    ["Phone (home)", null, null, "phone"],
    ["Address (home)", "1 High Street", "2 High Street"],
    ["Note", null, "met at the fair", "note"],
  ],
  "Pipedrive in Russian": [
    ["Контакт - Имя", "Анна Иванова", "Олег Петров", "name"],
    ["Контакт - Телефон - Рабочий", "+7 900 111-22-01", "+7 900 111-22-02", "phone"],
    ["Контакт - Дата следующего дела", null, "@2026-12-01", "nextContact"],
    ["Контакт - Владелец", "Катя", "Катя", "owner"],
  ],
  "amoCRM contacts": [
    given.ru,
    ["Фамилия", "Иванова", "Петров", "name"],
    ["Кем создан", "Катя", "Катя"],
    ["Ближайшая задача", "не установлена", "02.12.2026 12:00", "nextContact"],
    ["Рабочий телефон", "'+79001112201", "'+79001112202", "phone"],
    ["Примечание 1", null, null, "note"],
  ],
  "HubSpot deals": [
    ["Record ID", 9_000_001, 9_000_002],
    ["Deal Name", "Fence for Acme", "Gate for Best"],
    ["Deal Stage", "Contract sent", "Appointment scheduled", "status"],
    ["Close Date", "2026-12-30 10:00", "2026-12-31 10:00"],
    ["Amount", 50, 150, "value"],
    ["Associated Contact", "Ivy Moss", "Bob Pell", "name"],
    ["Contact Phone Number", "+44 7700 900001", "+44 7700 900002", "phone"],
    ["Next Activity Date", null, "2026-12-01 10:00", "nextContact"],
    ["Last Contacted", "2026-11-10 10:00", "2026-11-11 10:00", "lastCall"],
  ],
  "debts out of 1C": [
    ["Контрагент", "ООО Ромашка", "ООО Лютик", "company"],
    ["Договор", "№ 1 от 01.02.2026", "№ 2 от 01.03.2026"],
    ["Счёт", "СФ-2026/118", "СФ-2026/119"],
    ["Тел. бухгалтера", "8 4822 10-20-01", "8 4822 10-20-02", "phone"],
    ["Дата обещания", null, "@2026-12-01"],
    ["Перезвонить", null, "@2026-12-01", "nextContact"],
    ["Коммент.", null, null, "note"],
  ],
  monday: [
    ["Name", "Ivy Moss", "Bob Pell", "name"],
    ["Subitems", null, null],
    ["Owner", "Kate Fox", "Dan Ray", "owner"],
    ["Status", "Working on it", "Stuck", "status"],
    ["Phone", "447700900001", "447700900002", "phone"],
    ["Last interaction", "@2026-11-01", null, "lastCall"],
    ["Next interaction", "@2026-12-01", null, "nextContact"],
    ["Creation Log", "Kate Fox Nov 1, 2026 10:00 AM", "Kate Fox Nov 2, 2026 10:00 AM"],
  ],
};

async function bookOf(columns: readonly Column[]) {
  const rows = [0, 1, 2].map((index) => columns.map((column) => column[index]));
  const workbook = new MemoryWorkbook([{ title: "Export", rows }]);
  return openBook(workbook, { mayLackNextContact: true, today: "2026-11-27" });
}

describe("an export", () => {
  it.each(Object.entries(exportsOf))("of %s is understood in every column", async (_, columns) => {
    const found = understood(await bookOf(columns)).columns.map(({ field, heading }) => [heading, field]);
    expect(found).toEqual(columns.map(([heading, , , field]) => [heading, field ?? null]));
  });

  it("without a task has no day rather than one that can't be read", async () => {
    const { contacts } = await bookOf(exportsOf["amoCRM contacts"] ?? []);
    expect(contacts.rows.map((row) => contacts.nextContact(row).kind)).toEqual(["none", "set"]);
  });

  it("that tells times of calls is written with the time", async () => {
    const book = await bookOf(exportsOf["HubSpot deals"] ?? []);
    const { cells } = contactCells(book, 2, callWith(book, 2, "no-answer"), defaultSalesSettings);
    expect(cells.find(({ field }) => field === "lastCall")?.after).toEqual({
      kind: "text",
      text: "2026-11-23 10:15",
    });
  });
});
