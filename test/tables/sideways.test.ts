/** Tables that lie on their side, headings that stand again, and the added column where another list stands last. */
import { describe, expect, it } from "vitest";
import { understood } from "../../src/book/headings/understood.ts";
import { openBook } from "../../src/book/open-book.ts";
import { wayIn } from "../../src/book/tables/way-in.ts";
import type { Written } from "../support/workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "../support/workbooks/memory-workbook.ts";

const open = (rows: Written[][], ...more: { title: string; rows: Written[][] }[]) =>
  openBook(new MemoryWorkbook([{ title: "People", rows }, ...more]), {
    today: "2026-11-23",
    mayLackNextContact: true,
  });

const upright: Written[][] = [
  ["Name", "Phone"],
  ["Ivy Moss", "0700 900 001"],
  ["Bob Pell", "0700 900 002"],
];

describe("a table that lies on its side", () => {
  const sideways: Written[][] = [
    ["ФИО", "Иванов Пётр", "Сом Анна", "Рак Лев"],
    ["Телефон", "8 900 111-22-33", "8 900 111-22-34", "8 900 111-22-35"],
    ["Город", "Тверь", "Псков", "Тверь"],
    ["Дата следующего контакта", "@2026-11-30", null, "@2026-12-01"],
  ];

  it("is refused with its name", async () => {
    for (const rows of [sideways, sideways.slice(0, 3), sideways.map((row) => row.slice(0, 2))])
      await expect(open(rows)).rejects.toMatchObject({
        code: "workbook.sideways",
        data: { sheet: "People" },
      });
  });

  it("is refused where half of its labels have no value yet, never where most have none", async () => {
    const labels = ["ФИО", "Телефон", "Город", "Компания"];
    const filled = (many: number): Written[][] =>
      labels.map((label, at) => (at < many ? [label, `Иванов ${at}`] : [label]));
    await expect(open(filled(2))).rejects.toMatchObject({ code: "workbook.sideways" });
    expect((await open(filled(1))).contacts.title).toBe("People");
  });

  it("is left where another sheet holds the people", async () => {
    const { contacts, understanding } = await open(sideways, { title: "Clients", rows: upright });
    expect(contacts.part(contacts.rows[0] ?? 0).title).toBe("Clients");
    expect(understanding.leftSheets).toEqual([{ title: "People", why: "sideways" }]);
  });

  it("is not what a list of words below one heading is", async () => {
    const rows = [["Name"], ["Phone shop"], ["Company of Ivy"], ["Ivy Moss"]];
    expect((await open(rows)).contacts.rows).toEqual([2, 3, 4]);
  });
});

describe("headings that stand again within the list", () => {
  it("are no values of their columns", async () => {
    const headings = ["Name", "Phone", "Last call", "Status"];
    const book = await open([
      headings,
      ["Ivy Moss", "0700 900 001", "@2026-11-20", "lost"],
      headings,
      ["Bob Pell", "0700 900 002", null, "new"],
    ]);
    const { columns, left } = understood(book);
    expect(columns.map(({ field }) => field)).toEqual(["name", "phone", "lastCall", "status"]);
    expect(left).toEqual([]);
    expect(book.contacts.rows).toEqual([2, 4]);
  });
});

describe("the column that is added where another list stands last", () => {
  const rows = upright.map((row, index) => [...row, ...(upright[index] ?? [])]);

  it("stands by itself and belongs to the people", async () => {
    const { lacking } = await wayIn(await open(rows), "2026-11-23");
    expect(lacking).toMatchObject([{ column: 6, heading: "Next contact date" }]);
    const adopted = rows.map((row, index) => [
      ...row,
      null,
      index === 0 ? "Next contact date" : "@2026-11-30",
    ]);
    const { columns } = understood(await open(adopted));
    expect(columns.map(({ field }) => field)).toEqual(["name", "phone", null, null, "nextContact"]);
  });

  it.each<[string[], number]>([
    [["Name", "Email"], 7],
    [["Phone", "Email"], 7],
    [["Email", "Price"], 6],
    [["Item", "Price"], 6],
    [["Status", "Notes"], 6],
  ])("beyond a gap %j, it stands in column %i", async (headings, column) => {
    const beside: Written[][] = [headings, ["Lamp", "x"], ["Desk", "y"]];
    const book = await open(upright.map((row, at) => [...row, null, ...(beside[at] ?? [])]));
    expect((await wayIn(book, "2026-11-23")).lacking).toMatchObject([{ column }]);
  });

  it("belongs to the people next to a list of other things", async () => {
    const prices: Written[][] = [
      ["Item", "Price", "Next contact date"],
      ["Lamp", 20, "@2026-11-30"],
      ["Desk", 90, null],
    ];
    const { columns } = understood(
      await open(upright.map((row, at) => [...row, null, ...(prices[at] ?? [])])),
    );
    expect(columns.map(({ field }) => field)).toEqual(["name", "phone", null, null, "nextContact"]);
  });
});
