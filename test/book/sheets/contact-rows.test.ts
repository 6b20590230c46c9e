/** What a row of the contacts says, and which rows are no contacts: headings again, totals, titles, lines below the table. */
import { describe, expect, test } from "vitest";
import { openBook } from "../../../src/book/open-book.ts";
import type { SheetFixture, Written } from "../../support/workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "../../support/workbooks/memory-workbook.ts";

const headings: readonly Written[] = ["Name", "Phone", "Company", "Next contact", "Status", "Notes"];
const ion: readonly Written[] = ["Ion Popa", "0700 900 001", "Acme", "@2026-11-30", "new", "old"];
const ana: readonly Written[] = ["Ana Rusu", "0700 900 002", "Best", null, null, null];

async function contactsIn(rows: readonly (readonly Written[])[], more: Partial<SheetFixture> = {}) {
  const book = await openBook(new MemoryWorkbook([{ title: "People", rows, ...more }]), {
    today: "2026-11-23",
  });
  return book.contacts;
}

/** The rows of people below Ion and Ana, from row 4 on. */
async function rowsBelow(...rows: readonly (readonly Written[])[]): Promise<number[]> {
  const { rows: found } = await contactsIn([headings, ion, ana, ...rows]);
  expect(found.slice(0, 2)).toEqual([2, 3]);
  return found.slice(2);
}

describe("a row is a contact", () => {
  test.each<[string, Written[]]>([
    ["with a day alone", [null, null, null, "@2026-12-01"]],
    ["with a text for a day", [null, null, null, "soon"]],
    ["with a phone alone", [null, "0700 900 003"]],
    ["with a phone of five digits", [null, "12-345"]],
    ["with a phone in numbers", [null, 12345]],
    ["with a phone that says something else", ["Oleg", "ask Emma"]],
    ["with a company alone", [null, null, "Coral"]],
    ["with a name alone", ["Oleg Kim"]],
    ["with a name and a status", ["Oleg Kim", null, null, null, "new"]],
    ["of a firm called Total", ["Total Energies", "0700 900 003"]],
    ["of a firm called Total with a phone in numbers", ["Total Energies", 70090003]],
    ["of a firm called Total with a phone of five digits", ["Total", 10000]],
    ["of a firm called Total: with a phone of five digits", ["Total:", "12-345"]],
    ["of a firm whose phone is asked for", ["Total Energies", "ask Emma"]],
    ["whose name is that of a month", ["May", "0700 900 003"]],
  ])("%s", async (_, row) => {
    expect(await rowsBelow(row)).toEqual([4]);
  });
});

describe("a row is none", () => {
  test.each<[string, Written[]]>([
    ["with nothing of a contact in it", [null, null, null, null, "new", "x"]],
    ["made ready", ["-", "n/a", null, "—"]],
    ["of headings that stand again", [...headings]],
    ["of the heading of the names alone", ["NAME"]],
    ["of totals", ["Total", 2]],
    ["of totals by a word", ["Итого:", null, null, null, null, 5]],
    ["with a count of people", [17]],
    ["of totals with a count of four digits", ["Total", 9999]],
    ["of totals beside few digits", ["Total:", "12-34"]],
    ["of totals of several words with a count", ["Total of all", 17]],
    ["with the total under the phones", [null, "Total"]],
    ["with a name that is a formula", ["=COUNTA(A2:A3)"]],
    ["with a title of a group", ["New:"]],
  ])("%s", async (_, row) => {
    expect(await rowsBelow(row)).toEqual([]);
  });

  test("that is a line of text below the table, parted by an empty row", async () => {
    expect(await rowsBelow([], ["Prepared by Nora"])).toEqual([]);
    expect(await rowsBelow([], ["Oleg Kim", "0700 900 003"])).toEqual([5]);
    expect(await rowsBelow(["Total", 2], ["Nora"])).toEqual([]);
    // In a list of names alone another name is one.
    const names = [["Name", "Next contact"], ["Ion"], ["Ana"], [], ["Oleg"]];
    expect((await contactsIn(names)).rows).toEqual([2, 3, 5]);
  });

  test("in capitals above names that are not", async () => {
    expect(await rowsBelow(["HOT"], ["Oleg Kim", "0700 900 003"])).toEqual([5]);
    expect(await rowsBelow(["ZOE"], ["OLEG KIM", "0700 900 003"])).toEqual([4, 5]);
    expect(await rowsBelow(["777"], ["Oleg Kim", "0700 900 003"])).toEqual([4, 5]);
  });

  test("with a kind of clients above a group, whatever its letters", async () => {
    const person = ["Oleg Kim", "0700 900 003"];
    for (const group of ["Hot leads", "Тёплые", "Новые клиенты", "Отказ", "Clienți vechi", "Ноябрь 2026"])
      expect(await rowsBelow([group], person)).toEqual([5]);
    for (const name of ["Тёплова", "Noi Petru", "Новиков"])
      expect(await rowsBelow([name], person)).toEqual([4, 5]);
  });

  test("that counts the columns through below the headings", async () => {
    const { rows } = await contactsIn([headings, [1, 2, 3, 4, 5, 6], ion, ana]);
    expect(rows).toEqual([3, 4]);
  });

  test("that stands below the end of its table, unless more stand there or one has a day", async () => {
    const marked = (bottom: number, ...rows: (readonly Written[])[]) =>
      contactsIn([headings, ion, ana, [], ...rows], {
        areas: [{ kind: "filter", top: 1, bottom, left: 1, right: 6 }],
      });
    const oleg = ["Oleg Kim", "0700 900 003"];
    expect((await marked(3, oleg)).rows).toEqual([2, 3]);
    expect((await marked(5, oleg)).rows).toEqual([2, 3, 5]);
    expect((await marked(3, [...oleg, null, "@2026-12-01"])).rows).toEqual([2, 3, 5]);
    expect((await marked(3, oleg, oleg)).rows).toEqual([2, 3]);
    expect((await marked(3, oleg, oleg, oleg)).rows).toEqual([2, 3, 5, 6, 7]);
  });
});

describe("what a row says", () => {
  const all = [
    "Name",
    "Phone",
    "Mobile",
    "Company",
    "Owner",
    "Next contact",
    "Time",
    "Status",
    "Last outcome",
    "Reason",
    "Attempts",
    "Last contact",
    "Source",
    "Value",
    "Notes",
    "Renewal date",
  ];
  const row: Written[] = [
    ...[
      " Ion  Popa ",
      "n/a",
      "0700 900 001",
      "Acme",
      "Emma",
      "@2026-11-30",
      "9:30",
      "new",
      "later",
      "price",
      2,
    ],
    ...["20.11.2026", "web", "1 200 €", "likes\ntea", "@2027-01-01"],
  ];

  test("is read by its columns, and nothing is made of n/a", async () => {
    const contacts = await contactsIn([all, row, ["-", "-", "-", "n/a", "—", null]]);
    expect(contacts.contact(2)).toMatchObject({
      ...{ row: 2, name: "Ion Popa", phone: "0700 900 001", company: "Acme", owner: "Emma", status: "new" },
      ...{
        lastOutcome: "later",
        reason: "price",
        attempts: 2,
        source: "web",
        value: 1200,
        note: "likes\ntea",
      },
      lastCall: { day: "2026-11-20", time: null },
      nextContact: { kind: "set", day: "2026-11-30", time: "09:30" },
    });
    expect(contacts.renewal(2)).toMatchObject({ day: "2027-01-01" });
    expect(contacts.phones(2)).toEqual(["0700 900 001"]);
    expect([contacts.cellName(2, "phone"), contacts.place(2)]).toEqual(["People!B2", { row: 2 }]);
    expect(contacts.contact(3)).toMatchObject({
      name: "",
      phone: null,
      company: null,
      owner: null,
      attempts: null,
    });
    expect(contacts.nextContact(3)).toEqual({ kind: "none" });
  });

  test("is called by its name, else its company, else its phone", async () => {
    const contacts = await contactsIn([
      headings,
      ion,
      [null, "0700 900 003", "Coral"],
      [null, "0700 900 004"],
    ]);
    expect([2, 3, 4].map((key) => contacts.name(key))).toEqual(["Ion Popa", "Coral", "0700 900 004"]);
  });

  test("of a field without a column is nothing", async () => {
    const contacts = await contactsIn([
      ["Name", "Next contact"],
      ["Ion", "@2026-11-30"],
    ]);
    expect([contacts.cell(2, "note"), contacts.cellName(2, "note"), contacts.format(2, "note")]).toEqual([
      { kind: "empty" },
      null,
      null,
    ]);
    expect([contacts.renewal(2), contacts.phones(2)]).toEqual([{ kind: "none" }, []]);
    const formatted = await contactsIn(
      [
        ["Name", "Next contact"],
        ["Ion", "@2026-11-30"],
      ],
      { formats: new Map([["2:2", "dd.mm.yyyy"]]) },
    );
    expect(formatted.format(2, "nextContact")).toBe("dd.mm.yyyy");
  });

  test.each<[Written, Written, boolean, boolean]>([
    ["new", null, false, false],
    ["do not call", null, true, false],
    ["won", null, false, true],
    [null, "refused", false, true],
    [null, "do not call", true, false],
  ])("status %s, outcome %s: not to be called %s, closed %s", async (status, outcome, marked, closed) => {
    const contacts = await contactsIn([
      ["Name", "Next contact", "Status", "Last outcome"],
      ["Ion", null, status, outcome],
    ]);
    expect([contacts.mustNotBeCalled(2), contacts.isClosed(2)]).toEqual([marked, closed]);
  });

  test.each<[Written, boolean]>([
    [true, true],
    [false, false],
    [1, true],
    [2, false],
    ["x", true],
    ["✓", true],
    ["yes", true],
    ["да", true],
    ["no", false],
    ["-", false],
    [null, false],
    ["do not call", true],
    ["maybe", false],
  ])("a mark not to call: %s %s", async (mark, marked) => {
    const yes = ["Ana", null, "yes"];
    const contacts = await contactsIn([
      ["Name", "Next contact", "Do not call"],
      ["Ion", null, mark],
      yes,
      yes,
      yes,
    ]);
    expect(contacts.mustNotBeCalled(2)).toBe(marked);
  });

  test("a word in place of the day closes a contact", async () => {
    const contacts = await contactsIn([
      ["Name", "Next contact"],
      ["Ion", "sold"],
      ["Ana", "@2026-11-30"],
      ["Oleg", "soon"],
    ]);
    expect([2, 3, 4].map((key) => contacts.isClosed(key))).toEqual([true, false, false]);
  });
});
