/** What a workbook is opened as: which sheets and columns are taken, in whose words, and what the team's settings change of it. */
import { describe, expect, test } from "vitest";
import { Failure } from "../../src/base/errors.ts";
import { type OpenBookOptions, openBook } from "../../src/book/open-book.ts";
import type { Day } from "../../src/rules/calendar/day.ts";
import type { SheetTab } from "../../src/workbook/workbook.ts";
import type { SheetFixture, Written } from "../support/workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "../support/workbooks/memory-workbook.ts";

type Rows = readonly (readonly Written[])[];

function open(sheets: Readonly<Record<string, Rows>>, options: OpenBookOptions = {}) {
  const fixtures = Object.entries(sheets).map(([title, rows]): SheetFixture => ({ title, rows }));
  return openBook(new MemoryWorkbook(fixtures), options);
}

/** The names and days of the contacts: "Ann 2026-11-23". */
async function dues(sheets: Readonly<Record<string, Rows>>, options: OpenBookOptions = {}) {
  const { contacts } = await open(sheets, options);
  return contacts.rows.map((row) => {
    const next = contacts.nextContact(row);
    return `${contacts.contact(row).name} ${next.kind === "set" ? next.day : next.kind}`;
  });
}

const ann: Rows = [
  ["Name", "Phone", "Next contact date"],
  ["Ann", "60111222", "@2026-11-23"],
];

describe("the Settings sheet", () => {
  const twoDays: Rows = [
    ["Name", "Promise", "Next contact date", "Owner", "Area"],
    ["Ann", "@2026-11-20", "@2026-11-23", "Bob", "North"],
  ];
  test.each<[string, string, string, string | null]>([
    ["nothing", "", "Ann 2026-11-23", "Bob"],
    ["Next contact column", "Promise", "Ann 2026-11-20", "Bob"],
    ["Columns left alone", "Owner", "Ann 2026-11-23", null],
    ["Columns taken", "owner = Area", "Ann 2026-11-23", "North"],
  ])("%s: %s", async (setting, value, due, owner) => {
    const sheets = {
      People: twoDays,
      Settings: [
        ["Setting", "Value"],
        [setting, value],
      ],
    };
    expect(await dues(sheets)).toEqual([due]);
    const { contacts } = await open(sheets);
    expect(contacts.contact(2).owner).toBe(owner);
  });

  test.each([
    ["day first", "2026-12-11"],
    ["month first", "2026-11-12"],
  ])("dates such as 11/12/2026: %s", async (value, day) => {
    const people: Rows = [
      ["Name", "Next contact date"],
      ["Ann", "11/12/2026"],
    ];
    const settings: Rows = [
      ["Setting", "Value"],
      ["Dates such as 11/12/2026", value],
    ];
    expect(await dues({ People: people, Settings: settings })).toEqual([`Ann ${day}`]);
  });
});

describe("a day without a year", () => {
  class Saved extends MemoryWorkbook {
    savedOn(): Day {
      return "2024-12-30";
    }
  }
  const rows: Rows = [
    ["Имя", "Следующий контакт"],
    ["Анна", "03.01"],
  ];
  test("is the one nearest to the day the workbook was saved on", async () => {
    const { contacts } = await openBook(new Saved([{ title: "Клиенты", rows }]), { today: "2026-11-23" });
    expect(contacts.nextContact(2)).toMatchObject({ kind: "set", day: "2025-01-03" });
  });
  test("or to today, where that is not known", async () => {
    expect(await dues({ Клиенты: rows }, { today: "2026-11-23" })).toEqual(["Анна 2027-01-03"]);
    expect(await dues({ Клиенты: rows })).toEqual(["Анна unreadable"]);
  });
});

describe("several sheets", () => {
  const of = (name: string, phone: string): Rows => [
    ["Name", "Phone", "Next contact date"],
    [name, phone, "@2026-11-23"],
  ];
  test("of managers give their names as owners", async () => {
    const { contacts } = await open({
      "Maria Popescu ": of("Ann", "60111222"),
      "Ivan Petrov": of("Bob", "60333444"),
    });
    expect(contacts.rows.map((row) => contacts.contact(row).owner)).toEqual(["Maria Popescu", "Ivan Petrov"]);
  });
  test("and one sheet gives none", async () => {
    const { contacts } = await open({ "Maria Popescu": of("Ann", "60111222") });
    expect(contacts.contact(2).owner).toBeNull();
  });
  test("are in the language of the one with the most that is understood", async () => {
    const short: Rows = [
      ["Имя", "Телефон", "Следующий контакт"],
      ["Борис", "60333444", "@2026-11-24"],
    ];
    const long: Rows = [
      ["Nume", "Telefon", "Următorul contact", "Firma", "Note"],
      ["Ana", "60111222", "@2026-11-23", "Acme", "x"],
    ];
    const told: Rows = [
      ["Setting", "Value"],
      ["Contacts sheet", "North; South"],
    ];
    expect((await open({ North: short, South: long, Settings: told })).language).toBe("ro");
    expect((await open({ South: long, North: short, Settings: told })).language).toBe("ro");
  });
  test("with the same people, and lists of something else in use, are told of", async () => {
    const people: Rows = [
      ["Name", "Phone", "Next contact date"],
      ...["Ann", "Bob", "Vera", "Gleb"].map((name, index) => [name, `6011122${index}`, "@2026-11-23"]),
    ];
    const { understanding } = await open({
      People: people,
      Mine: people,
      Guests: [
        ["Name", "Phone"],
        ["Dot", "60111229"],
      ],
      Archive: people,
      Drinks: [["Tea"], ["Green"]],
    });
    expect(understanding.otherSheets).toEqual(["Guests", "Mine"]);
  });
  test("are opened when only one of them has a next contact", async () => {
    const { contacts } = await open({
      North: ann,
      South: [
        ["Name", "Phone", "Status"],
        ["Bob", "60333444", "new"],
      ],
      Settings: [
        ["Setting", "Value"],
        ["Contacts sheet", "North; South"],
      ],
    });
    expect(contacts.rows.map((key) => contacts.contact(key).name)).toEqual(["Ann", "Bob"]);
  });
});

describe("a sheet without cells", () => {
  class Chart extends MemoryWorkbook {
    override async tabs(): Promise<readonly SheetTab[]> {
      return [...(await super.tabs()), { title: "Chart", hidden: false, hasCells: false }];
    }
  }
  test("is not read: it can't be", async () => {
    const { contacts } = await openBook(new Chart([{ title: "People", rows: ann }]));
    expect(contacts.rows).toEqual([2]);
  });
});

test("any column is found by its heading", async () => {
  const { column } = await open({
    People: [
      ["Name", "Next contact date", "Car"],
      ["Ann", "@2026-11-23", "Niva"],
    ],
  });
  const car = await column("Car");
  expect(car?.text(2)).toBe("Niva");
  expect(await column("Boat")).toBeNull();
});

test("a table without a next contact is refused, unless it may lack one", async () => {
  const rows: Rows = [
    ["Name", "Phone"],
    ["Ann", "60111222"],
  ];
  await expect(open({ People: rows })).rejects.toMatchObject({ code: "workbook.no-next-contact" });
  expect((await open({ People: rows }, { mayLackNextContact: true })).contacts.rows).toEqual([2]);
});

test("a workbook that can't be read is not tried again", async () => {
  let readings = 0;
  class Away extends MemoryWorkbook {
    override tabs(): Promise<readonly SheetTab[]> {
      readings += 1;
      return Promise.reject(new Failure("workbook.no-sheet", { sheet: "People" }));
    }
  }
  await expect(openBook(new Away([]))).rejects.toMatchObject({ code: "workbook.no-sheet" });
  expect(readings).toBe(1);
});

describe("a workbook that others write into while it is understood", () => {
  /** The name of the first contact, and how many readings it took. */
  async function readingsOf(changed: number) {
    let readings = 0;
    class Busy extends MemoryWorkbook {
      override tabs(): Promise<readonly SheetTab[]> {
        readings += 1;
        if (readings > changed) return super.tabs();
        return Promise.reject(new Failure("conflict.changed", { place: "clients.xlsx" }));
      }
    }
    const opening = openBook(new Busy([{ title: "People", rows: ann }]));
    const name = await opening.then(
      ({ contacts }) => contacts.contact(2).name,
      (error: unknown) => (error instanceof Failure ? error.code : "?"),
    );
    return [name, readings];
  }
  test.each([
    [0, "Ann", 1],
    [1, "Ann", 2],
    [7, "Ann", 8],
    [8, "conflict.changed", 8],
  ])("%i times", async (changed, name, readings) => {
    expect(await readingsOf(changed)).toEqual([name, readings]);
  });
});

test("what was understood of each sheet is told", async () => {
  const { understanding } = await open({ People: ann });
  const [part] = understanding.parts;
  expect(understanding.parts).toHaveLength(1);
  expect(part).toMatchObject({ title: "People", headingRow: 1, nextContact: { column: 3 } });
  expect([...(part?.headings.values() ?? [])]).toEqual(["Name", "Phone", "Next contact date"]);
  expect(part?.assigned.columns.get("phone")).toBe(2);
});
