/** Two lists in the same rows with no empty column between them: only the people's own columns are read and written. */
import { describe, expect, it } from "vitest";
import { understood } from "../../src/book/headings/understood.ts";
import { openBook } from "../../src/book/open-book.ts";
import { planContact } from "../../src/book/plans/plan-contact.ts";
import type { Written } from "../support/workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "../support/workbooks/memory-workbook.ts";

const people: Written[][] = [
  ["Ivy Moss", "0700 900 001", "@2026-11-30"],
  ["Bob Pell", "0700 900 002", null],
  ["Cid Rowe", "0700 900 003", null],
  ["Dot Hale", "0700 900 004", null],
];
const suppliers: Written[][] = [
  ["Acme Paper", "0700 800 001", "paid"],
  ["Best Ink", "0700 800 002", "refused"],
  ["Coral Post", "0700 800 003", "paid"],
  ["Dune Rails", "0700 800 004", "paid"],
];

/** The fields of the columns from left to right, "-" for none. */
async function fieldsIn(rows: Written[][], areas: readonly [left: number, right: number][] = [], top = 1) {
  const tables = areas.map(([left, right]) => ({
    kind: "table" as const,
    top,
    bottom: rows.length,
    left,
    right,
  }));
  const workbook = new MemoryWorkbook([{ title: "People", rows, areas: tables }]);
  const book = await openBook(workbook, { today: "2026-11-23" });
  const { columns, left } = understood(book);
  const beside = left.filter(({ why }) => why === "side-list").map(({ field }) => field);
  return { book, beside, fields: columns.map(({ field }) => field ?? "-").join(" ") };
}

const beside = (left: Written[][], right: Written[][]): Written[][] =>
  Array.from({ length: Math.max(left.length, right.length) }, (_, index) => [
    ...(left[index] ?? [null, null, null]),
    ...(right[index] ?? []),
  ]);

describe("two lists that both have a next contact", () => {
  const headings = ["Name", "Phone", "Next contact"];
  const rows = [
    [...headings, null, ...headings],
    ...people.map(([name, phone, day], at) => [
      name,
      phone,
      day,
      null,
      `Other ${at}`,
      `0700 800 00${at}`,
      day,
    ]),
  ] satisfies Written[][];
  const open = (nextContact?: string) =>
    openBook(new MemoryWorkbook([{ title: "People", rows }]), {
      ...{ today: "2026-11-23", columns: nextContact === undefined ? {} : { nextContact } },
    });

  it("are refused until somebody says which", async () => {
    await expect(open()).rejects.toMatchObject({ code: "workbook.doubled-heading" });
  });

  it.each([
    ["C", 1, 3],
    ["G", 5, 7],
    ["G1", 5, 7],
  ])("are not mixed: with column %s the names stand in column %i", async (named, name, next) => {
    const { columns, names } = (await open(named)).contacts.part(0);
    expect(names.map(({ column }) => column)).toEqual([name]);
    expect([columns.get("name"), columns.get("phone"), columns.get("nextContact")]).toEqual([
      ...[name, name + 1, next],
    ]);
  });
});

describe("a second list is told", () => {
  it("by headings that begin anew", async () => {
    const rows = [["Name", "Phone", "Next call", "Name", "Phone", "Status"], ...beside(people, suppliers)];
    expect(await fieldsIn(rows)).toMatchObject({
      fields: "name phone nextContact - - -",
      beside: ["name", "phone", "status"],
    });
    const numbered = rows.map(([a, b, c, ...more], at) => [at || "№", a, b, c, at || "№", ...more]);
    expect((await fieldsIn(numbered)).fields).toBe("- name phone nextContact - - - -");
  });

  it("by who stands in it, where both are as long", async () => {
    const head = ["Клиент", "Телефон", "Следующий звонок", "Поставщик"];
    const lists = beside(people, suppliers);
    expect((await fieldsIn([[...head, "Тел.", "Статус"], ...lists])).fields).toBe(
      "name phone nextContact - - -",
    );
    const { fields } = await fieldsIn([[...head, "Телефон поставщика", "Статус"], ...lists]);
    expect(fields).toContain("status");
  });

  it.each([
    [2, 4],
    [4, 2],
  ])("by its length: %i people, %i suppliers", async (left, right) => {
    const lists = beside(people.slice(0, left), suppliers.slice(0, right));
    const rows = [["Клиент", "Телефон", "Следующий звонок", "Поставщик", "Тел.", "Статус"], ...lists];
    const { book, fields } = await fieldsIn(rows);
    expect(fields).toBe("name phone nextContact - - -");
    expect(book.contacts.rows).toHaveLength(left);
    const contact = { name: "Zoe Lind", phone: null, company: null, owner: null, source: null, value: null };
    const [change] = await planContact(book, {
      ...{ ...contact, note: null, nextContact: { day: "2026-12-02", time: null } },
    });
    expect(change).toMatchObject(left < right ? { kind: "edit", row: left + 2 } : { kind: "append" });
  });

  it("by titles above", async () => {
    const rows = [
      ["Clients", null, null, "Suppliers"],
      ["Name", "Phone", "Next call", "Contact", "Tel", "Status"],
      ...beside(people, suppliers),
    ];
    expect((await fieldsIn(rows)).fields).toBe("name phone nextContact - - -");
  });

  it("by tables of the program", async () => {
    const rows = [["Name", "Phone", "Next call", "Product", "Price", "Status"], ...beside(people, suppliers)];
    const tables: [number, number][] = [
      [1, 3],
      [4, 6],
    ];
    expect((await fieldsIn(rows, tables)).fields).toBe("name phone nextContact - - -");
  });
});

describe("one list stays one", () => {
  it.each([
    ["with a spouse", ["Name", "Phone", "Spouse name", "Spouse phone", "Status", "Next call"], "status"],
    ["with a firm", ["Name", "Phone", "Company", "Work phone", "Status", "Next call"], "status"],
    ["with a phone twice", ["Name", "Phone", "Phone", "City", "Status", "Next call"], "status"],
    ["with numbered contacts", ["Name", "Phone", "Name 2", "Phone 2", "Status", "Next call"], "status"],
  ])("%s", async (_, headings, field) => {
    const body = people.map(([name, phone, next], index) => [
      ...[name, phone, index === 1 ? null : `Ann ${index}`, index === 2 ? null : `0700 700 00${index}`],
      ...["new", next],
    ]);
    const { fields } = await fieldsIn([headings, ...body]);
    expect(fields).toContain(field);
    expect(fields).toContain("nextContact");
  });

  it("with rows made ready and lines below it", async () => {
    const headings = ["Name", "Phone", "Firm", "Office phone", "Status", "Next call", "Paid"];
    const body = people.map(([name, phone, next], index) => [
      name,
      phone,
      "Acme",
      `0700 700 00${index}`,
      "new",
      next,
    ]);
    const ready: Written[][] = Array.from({ length: 4 }, () => [null, null, null, null, null, null, false]);
    const below: Written[][] = [["Prepared by Nora"], ["green - signed"], ["red - lost"]];
    for (const rows of [ready, below])
      expect((await fieldsIn([headings, ...body, ...rows])).fields).toBe(
        "name phone company phone status nextContact -",
      );
  });

  it("with a column that was added beside its table", async () => {
    const rows = [["Name", "Phone", "Next call", "Notes"], ...people.map((row) => [...row, "n"])];
    const workbook = await fieldsIn(rows, [[1, 3]]);
    expect(workbook.fields).toBe("name phone nextContact -");
  });
});
