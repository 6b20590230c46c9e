/** Which sheets of a workbook hold the people to call, and why the others are not read. */
import { describe, expect, it } from "vitest";
import { openBook } from "../../src/book/open-book.ts";
import type { SheetFixture, Written } from "../support/workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "../support/workbooks/memory-workbook.ts";

const headings: Written[] = ["Name", "Phone", "Next call"];
const ivy: Written[] = ["Ivy Moss", "0700 900 001", "@2026-11-28"];
const bob: Written[] = ["Bob Pell", "0700 900 002", "@2026-11-29"];
const cid: Written[] = ["Cid Rowe", "0700 900 003", null];
const dot: Written[] = ["Dot Hale", "0700 900 004", null];

const sheet = (
  title: string,
  rows: readonly Written[][],
  more: Partial<SheetFixture> = {},
): SheetFixture => ({
  ...{ title, rows },
  ...more,
});
const clients = sheet("Clients", [headings, ivy, bob, cid]);

/** The sheets that are read, and the others with the reason. */
async function chosen(...sheets: readonly SheetFixture[]) {
  const workbook = new MemoryWorkbook(sheets);
  const { contacts, understanding } = await openBook(workbook, {
    today: "2026-11-23",
    mayLackNextContact: true,
  });
  return {
    read: contacts.parts.map(({ title }) => title),
    left: Object.fromEntries(understanding.leftSheets.map(({ title, why }) => [title, why])),
  };
}

const opening = (...sheets: readonly SheetFixture[]) =>
  openBook(new MemoryWorkbook(sheets), { today: "2026-11-23", mayLackNextContact: true });

describe("beside the people", () => {
  it.each<[string, SheetFixture]>([
    [
      "nobody",
      sheet("Prices", [
        ["Price", "Status", "Next call"],
        [20, "new", "@2026-11-28"],
      ]),
    ],
    ["hidden", sheet("Second", [headings, dot], { hidden: true })],
    ["archive", sheet("Archive 2025", [headings, dot])],
    ["archive", sheet("Архивные", [headings, dot])],
    ["template", sheet("Template", [headings, dot])],
    ["view", sheet("To call", [headings, ivy, bob], { isView: true })],
    [
      "other",
      sheet("Guests", [
        ["Name", "Phone"],
        ["Dot Hale", "0700 900 004"],
      ]),
    ],
    ["same-people", sheet("Mine", [headings, ivy, bob])],
  ])("a sheet is left: %s", async (why, other) => {
    const before = await chosen(other, clients);
    expect(before).toEqual({ read: ["Clients"], left: { [other.title]: why } });
    expect(await chosen(clients, other)).toEqual(before);
  });

  it.each<[string, SheetFixture]>([
    ["hidden", sheet("Second", [headings, dot], { hidden: true })],
    ["an archive", sheet("Archive 2025", [headings, dot])],
    [
      "without a next call",
      sheet("Guests", [
        ["Name", "Phone"],
        ["Dot Hale", "0700 900 004"],
      ]),
    ],
  ])("a sheet alone is read, though it is %s", async (_, only) => {
    expect(await chosen(only)).toEqual({ read: [only.title], left: {} });
  });

  it("the fuller of two sheets with the same people is read, whichever stands first", async () => {
    const part = sheet("Part", [headings, ivy, bob]);
    expect(await chosen(part, clients)).toEqual(await chosen(clients, part));
    expect((await chosen(part, clients)).read).toEqual(["Clients"]);
  });

  it("people are the same only where most of the smaller list stand in the other", async () => {
    expect((await chosen(clients, sheet("More", [headings, ivy, dot]))).read).toEqual(["Clients", "More"]);
    const other = ["Ivy Moss", "0700 900 009", null];
    expect((await chosen(clients, sheet("More", [headings, other, dot]))).read).toEqual(["Clients", "More"]);
    const written = ["IVY MOSS", "0700-900-001", null];
    expect((await chosen(clients, sheet("More", [headings, written]))).read).toEqual(["Clients"]);
  });

  it("a list of firms is compared by the firm", async () => {
    const firms: Written[] = ["Company", "Phone", "Next call"];
    const acme: Written[] = ["Acme", "0700 900 001", "@2026-11-28"];
    const best: Written[] = ["Best", "0700 900 001", "@2026-11-28"];
    const all = sheet("All", [firms, acme, best, ["Coral", "0700 900 001", null]]);
    expect((await chosen(all, sheet("Two", [firms, acme, best]))).left).toEqual({ Two: "same-people" });
  });
});

describe("sheets of the same headings are one table", () => {
  it("in the order of their tabs, though some headings differ", async () => {
    const more = sheet("Second", [
      [...headings, "Status"],
      [...dot, "new"],
    ]);
    expect((await chosen(more, clients)).read).toEqual(["Second", "Clients"]);
    expect((await chosen(clients, more)).read).toEqual(["Clients", "Second"]);
  });

  it("that differ in more than a quarter of their headings are two, and a person is asked", async () => {
    const more = sheet("Second", [
      [...headings, "Status", "Town"],
      [...dot, "new", "Kiel"],
    ]);
    await expect(opening(clients, more)).rejects.toMatchObject({
      code: "workbook.several-tables",
      data: { sheets: ["Clients", "Second"] },
    });
  });

  it("and the Settings sheet decides, however its title is written", async () => {
    const more = sheet("Second", [
      [...headings, "Status", "Town"],
      [...dot, "new", "Kiel"],
    ]);
    const settings = sheet("Settings", [
      ["Setting", "Value"],
      ["Contacts sheet", "SECOND"],
    ]);
    const { left, read } = await chosen(clients, more, settings);
    expect(read).toEqual(["Second"]);
    expect(left).toMatchObject({ Clients: "other" });
  });
});

describe("what is told of people who stand in the table", () => {
  const orders = (...rows: Written[][]) => sheet("Orders", [["Client", "Follow-up date"], ...rows]);

  it("is no second table where it has no phones", async () => {
    const one = orders(["Ivy Moss", "@2026-11-23"]);
    expect(await chosen(one, clients)).toEqual({ read: ["Clients"], left: { Orders: "same-people" } });
    expect(await chosen(clients, one)).toEqual({ read: ["Clients"], left: { Orders: "same-people" } });
  });

  it("is one where most of them stand nowhere else", async () => {
    await expect(
      opening(clients, orders(["Ivy Moss", "@2026-11-23"], dot.slice(0, 1))),
    ).rejects.toMatchObject({
      code: "workbook.several-tables",
    });
  });
});

describe("a history of calls by hand", () => {
  const history = (...rows: Written[][]) =>
    sheet("Log", [["Date", "Name", "Phone", "Result", "Next call"], ...rows]);
  const call = (name: string, phone: string): Written[] => [
    "@2026-11-20",
    name,
    phone,
    "thinks",
    "@2026-11-28",
  ];

  it("is left where another sheet holds its people, or where people stand in it again and again", async () => {
    const known = history(call("Ivy Moss", "0700 900 001"), call("Bob Pell", "0700 900 002"));
    expect(await chosen(known, clients)).toMatchObject({ read: ["Clients"] });
    const again = history(call("Zoe", "1"), call("Zoe", "1"), call("Ada", "2"), call("Ada", "2"));
    expect(await chosen(again, clients)).toMatchObject({ read: ["Clients"] });
  });
});

describe("a sheet that is worked out from another one", () => {
  it("is a view by nine in ten of its values, and only below the headings", async () => {
    const rows: Written[][] = [headings, dot, dot, dot];
    expect((await chosen(clients, sheet("Own", rows))).read).toEqual(["Clients", "Own"]);
    expect((await chosen(clients, sheet("Own", rows, { isView: true }))).left).toEqual({ Own: "view" });
  });

  it("is one, too, where its formulas were never reckoned", async () => {
    const formulas = ["=Clients!A2", "=Clients!B2", "=Clients!C2"];
    const { left } = await chosen(clients, sheet("Today", [headings, formulas]));
    expect(left).toEqual({ Today: "view" });
    expect(
      (await chosen(clients, sheet("Empty", [headings, [null, null, null, "=1"]]))).left,
    ).not.toMatchObject({
      Empty: "view",
    });
  });
});

describe("a sheet with the name of a manager", () => {
  const owners = async (...titles: string[]) => {
    const sheets = titles.map((title, at) =>
      sheet(title, [headings, [`C${at}`, `0700 900 01${at}`, "@2026-11-28"]]),
    );
    const { contacts } = await openBook(new MemoryWorkbook(sheets), { today: "2026-11-23" });
    return contacts.parts.map(({ owner }) => owner);
  };

  it("is that manager's", async () => {
    expect(await owners("Anna", "Ion Popa")).toEqual(["Anna", "Ion Popa"]);
    expect(await owners("Jean-Luc O’Neil", "Ana")).toEqual(["Jean-Luc O’Neil", "Ana"]);
  });

  it.each(
    "Марина К.|Мария|Лидия|Марк|Всеволод|Новикова|Maria|Iuliana|Mark|Julia|Alla|Augustin|Decebal".split("|"),
  )("is that manager's, though the name begins like a month or a list: %s", async (title) => {
    expect(await owners(title, "Emma")).toEqual([title, "Emma"]);
  });

  const others =
    "November|Mar|Март|Сент.|Iunie|Sheet2|Клиенты|Hot leads|Новые|Лиды|Все|Listă|Calls|Week 48|emma|A B C D|B2";
  it.each(others.split("|"))("is nobody's where the title is no name: %s", async (title) => {
    expect(await owners("Emma", title)).toEqual([null, null]);
  });
});
