import { describe, expect, it } from "vitest";
import type { Written } from "../../support/workbooks/memory-sheet.ts";
import { open, openSheets, russian } from "./mapped.ts";

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
