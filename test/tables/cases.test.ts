/** Small tables that were once misunderstood, each for a kind: what is what, who is dealt, what a call and a new contact write. */
import { cpSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Failure } from "../../src/base/errors.ts";
import { type Understood, understood } from "../../src/book/headings/understood.ts";
import { openBook } from "../../src/book/open-book.ts";
import { cellText } from "../../src/workbook/cell-text.ts";
import { openExcel } from "../../src/workbook/excel/workbook.ts";
import { runProgram } from "../support/terminal/program.ts";
import { newFolder } from "../support/workbooks/folders.ts";

function fileOf(name: string): string {
  return join(import.meta.dirname, "cases", `${name}.xlsx`);
}

async function bookOf(name: string) {
  return openBook(openExcel(fileOf(name), `${name}.xlsx`), { mayLackNextContact: true, today: "2026-11-23" });
}

/** "Phone=phone", heading by heading, of those that were taken. */
function taken({ columns }: Understood): string[] {
  return columns.flatMap(({ field, heading }) => (field === null ? [] : [`${heading}=${field}`]));
}

const understoodAs: readonly (readonly [name: string, columns: string])[] = [
  [
    "camel-case",
    "ClientName=name, MobileNo=phone, LeadOwner=owner, NextCallDate=nextContact, LastCallDate=lastCall, CallRemarks=note",
  ],
  ["contact-holds-phones", "name=name, surname=name, contact=phone, next call=nextContact"],
  ["feedback", "Name=name, Phone=phone, Next contact date=nextContact, Notes=note"],
  [
    "first-and-last-name",
    "Фамилия=name, Имя=name, Отчество=name, Телефон=phone, Дата следующего контакта=nextContact",
  ],
  ["follow-up-done", "Person=name, Firm=company, Phone=phone"],
  ["money-as-phone", "Firm=company, Next call=nextContact"],
  ["name-holds-ids", "Business title=company, Phone=phone, Next call=nextContact"],
  ["next-numbered", "Pupil=name, Parent phone=phone, Remarks=note"],
  ["next-text-column", "Supplier=company, Contact person=name, Tel=phone, Comment=note"],
  ["no-next-contact", "Patient=name, Mobile=phone, Remarks=note"],
  ["no-next-contact-ru", "Клиент=name, Моб. телефон=phone, Комментарий менеджера=note"],
  ["no-next-contact-table", "Firm=company, Person=name, Tel=phone, Remark=note"],
  ["nomer", "Имя=name, Телефон=phone, Дата следующего контакта=nextContact"],
  ["number", "Name=name, Phone=phone, Next contact date=nextContact"],
  [
    "other-words-for-people",
    "Debtor=name, Amount outstanding=value, Tel no.=phone, Agent in charge=owner, Next call=nextContact, Remark=note",
  ],
  ["owner-of-the-firm", "Agency=company, Owner/Director=name, Tel=phone, Next call=nextContact"],
  ["phone-value", "Full name=name, Tel 1 - Value=phone, Next call=nextContact"],
  [
    "ro-headings",
    "Societatea=company, Persoana de contact=name, Nr. de tel.=phone, Responsabil vânzări=owner, Data apelului=lastCall, Termen revenire=nextContact, Obs=note",
  ],
  ["ru-plan-fact", "Организация=company, С кем говорили=name, Тел=phone, Дата (план)=nextContact"],
  ["side-list", "Name=name, Phone=phone, Next contact date=nextContact"],
  ["side-table", "Name=name, Phone=phone, Next contact date=nextContact"],
  ["state", "Name=name, Phone=phone, Next contact date=nextContact"],
  ["state-as-status", "Shop=company, Tel=phone, Next call=nextContact"],
  ["text-sheet-beside", "ФИО клиента=name, Номер тел.=phone"],
  ["two-name-columns-ro", "Nume=name, Prenume=name, Mobil=phone, De revenit=nextContact"],
  ["two-phones", "Client=name, Office tel=phone, Mobile tel=phone, Next call=nextContact"],
  ["us-export", "Name=name, Phone=phone, Status=status, Next contact date=nextContact"],
  ["value-price", "Name=name, Phone=phone, Next contact date=nextContact, Value=value"],
  [
    "values-that-look-like-headings",
    "First name=name, Middle name=name, Surname=name, Organisation=company, Remarks=note, Phone 1 - Value=phone, Phone 2 - Value=phone, Next call=nextContact",
  ],
  ["website-status", "Firm=company, Phone=phone, Next call=nextContact"],
];

describe("columns", () => {
  it.each(understoodAs)("of %s", async (name, columns) => {
    expect(taken(understood(await bookOf(name))).join(", ")).toBe(columns);
  });

  it.each([
    ["state", "Contacts!D1", "status", "address"],
    ["name-holds-ids", "Places!A1", "name", "ids"],
    ["side-list", "Contacts!H1", "status", "side-list"],
    ["number", "Contacts!A1", "phone", "counting"],
    ["feedback", "Contacts!E1", "lastOutcome", "no-outcomes"],
    ["note-percent", "Contacts!E1", "note", "numbers"],
  ])("%s: %s is left, and why is told", async (name, cell, field, why) => {
    expect(understood(await bookOf(name)).left).toContainEqual(expect.objectContaining({ cell, field, why }));
  });

  it("of a table without headings are asked for, and nobody's name is listed", async () => {
    const failure: unknown = await bookOf("no-headings").catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Failure);
    expect(failure).toMatchObject({ code: "workbook.no-headings", data: { place: "no-headings.xlsx" } });
  });
});

describe("people", () => {
  it.each([
    ["two-name-columns", ["Ясенева Рита Олеговна", "Ясенев Глеб Олегович"]],
    ["two-name-columns-ro", ["Tomșa Radu", "Tomșa Ileana"]],
    ["contact-holds-phones", ["ivy moss", "bob pell"]],
    ["name-holds-ids", ["Moss & Sons", "Pell Ltd"]],
    ["footer-and-legend", ["Ivy Moss", "Bob Pell"]],
    ["prepared-rows", ["Ivy Moss", "Bob Pell"]],
    ["values-that-look-like-headings", ["Ivy Moss", "Bob J. Pell"]],
    ["two-contacts-of-one-name", ["Moss & Sons", "Pell Ltd", "Moss & Sons"]],
  ])("of %s", async (name, people) => {
    const { contacts } = await bookOf(name);
    expect(contacts.rows.map((row) => contacts.identity(row).name)).toEqual(people);
  });

  it("have the phone that their row has", async () => {
    const { contacts } = await bookOf("two-phones");
    expect(contacts.rows.map((row) => contacts.identity(row).phone)).toEqual([
      "0700 900 029",
      "0700 900 030",
    ]);
  });
});

describe("sheets", () => {
  it.each([
    ["filter-view-first", ["Contacts"], "Today", "view"],
    ["hand-kept-log-wins", ["Clients"], "History", "history"],
    ["text-sheet-beside", ["Клиенты"], "Сценарии", "nobody"],
    ["callid-column-deleted", ["Contacts"], "Calls", "own"],
  ])("of %s", async (name, sheets, other, why) => {
    const told = understood(await bookOf(name));
    expect(told.sheets).toEqual(sheets);
    expect(told.leftSheets).toContainEqual({ title: other, why });
  });

  it.each([
    ["two-contact-sheets", ["Anna", "Boris"], ["Anna", "Anna", "Boris", "Boris"]],
    ["sheet-per-manager", ["Nora", "Felix"], ["Nora", "Nora", "Felix", "Felix"]],
    ["sheet-per-month", ["Август", "Сентябрь", "Октябрь", "Ноябрь"], Array(8).fill(null)],
  ])(
    "of %s are one table, and their titles the owners where they are names",
    async (name, sheets, owners) => {
      const book = await bookOf(name);
      expect(understood(book).sheets).toEqual(sheets);
      expect(book.contacts.rows.map((row) => book.contacts.owner(row))).toEqual(owners);
    },
  );
});

/** The program over a copy of a case; what each command changes in the people's own sheets. */
async function running(name: string) {
  const folder = newFolder();
  cpSync(fileOf(name), join(folder, "table.xlsx"));
  const cells = async () => {
    const workbook = openExcel(join(folder, "table.xlsx"), "table.xlsx");
    const tabs = await workbook.tabs();
    const grids = await workbook.read(
      tabs.slice(0, own.length || tabs.length).map(({ title }) => ({ sheet: title })),
    );
    const found = new Map<string, string>();
    for (const grid of grids) {
      for (const row of grid.rows) {
        for (let column = 1; column <= grid.lastColumn; column += 1) {
          const text = cellText(grid.cell(row, column));
          if (text !== "") found.set(`${grid.title}!${String.fromCharCode(64 + column)}${row}`, text);
        }
      }
    }
    return found;
  };
  let own: readonly string[] = [];
  own = (await openExcel(join(folder, "table.xlsx"), "t").tabs()).map(({ title }) => title);
  return async (...words: string[]) => {
    const before = await cells();
    const ended = await runProgram(folder, [...words, "-w", "table.xlsx", "--date", "2026-11-23T10:00"]);
    const after = await cells();
    const changed: Record<string, string> = {};
    for (const cell of new Set([...before.keys(), ...after.keys()])) {
      if (before.get(cell) !== after.get(cell)) changed[cell] = after.get(cell) ?? "";
    }
    return { ...ended, changed };
  };
}

describe("a call", () => {
  it.each([
    ["feedback", ["1", "later", "--next", "+3d"], { "Contacts!C2": "2026-11-26" }, ""],
    ["state", ["1", "later", "--next", "+3d"], { "Contacts!E2": "2026-11-26" }, ""],
    [
      "rezultat",
      ["1", "перенос", "--next", "+3d", "--note", "привет"],
      { "Contacts!C2": "2026-11-26", "Contacts!E2": "[23.11.26] привет\nvip" },
      "”; the outcome stands in the Calls sheet",
    ],
    [
      "note-percent",
      ["1", "later", "--next", "+3d", "--note", "NEW"],
      { "Contacts!C2": "2026-11-26", "Contacts!D2": "later" },
      "",
    ],
    [
      "own-status-words",
      ["row:2", "refused", "--reason", "too dear"],
      { "Calls!D2": "" },
      "“Stage” (C2) still says “sample sent”",
    ],
    [
      "merged-status",
      ["2", "later", "--next", "+3d"],
      { "Contacts!C3": "2026-11-26" },
      "part of a merged cell",
    ],
    [
      "drop-down-in-two-pieces",
      ["row:2", "refused", "--reason", "too dear"],
      { "Calls!D2": "", "Calls!C2": "Dropped" },
      "",
    ],
    [
      "drop-down-in-two-pieces",
      ["row:3", "later", "--next", "2026-12-04"],
      { "Calls!D3": "2026-12-04" },
      "only takes what its list or rule allows",
    ],
    [
      "drop-down-unresolvable",
      ["row:2", "refused", "--reason", "too dear"],
      { "Calls!D2": "" },
      "only takes what its list or rule allows",
    ],
    [
      "dropdown-indirect",
      ["1", "refused", "--reason", "too dear"],
      { "Contacts!C2": "" },
      "only takes what its list or rule allows",
    ],
    [
      "rich-note",
      ["1", "later", "--next", "+3d", "--note", "hi"],
      { "Contacts!C2": "2026-11-26", "Contacts!D2": "later" },
      "parts of its text are formatted",
    ],
    ["website-status", ["row:2", "later", "--next", "+3d"], { "Sites!D2": "2026-11-26" }, ""],
    ["ru-plan-fact", ["row:2", "later", "--next", "+3d"], { "Лист1!E2": "2026-11-26" }, ""],
  ])("in %s: log %j", async (name, words, changed, told) => {
    const run = await running(name);
    const ended = await run("log", ...words);
    expect(ended.changed).toEqual(changed);
    expect(ended.code).toBe(0);
    expect(ended.out + ended.err).toContain(told);
  });

  it.each([
    ["names-diacritics", ["stefan", "ŞTEFAN", "turcan ștefan", "o'brien", "jose nunez"]],
    ["number-after-phone", ["069111001", "020 7946 0018", "069111003", "8 916 111-02-21"]],
    ["first-and-last-name", ["Иванова", "Анна Иванова", "Иванова Анна Петровна"]],
  ])("in %s finds its contact by %j", async (name, all) => {
    const run = await running(name);
    for (const who of all) expect((await run("log", who, "no-answer", "--dry-run")).code).toBe(0);
  });

  it("asks for the sheet where two have that row, and writes into the one that is named", async () => {
    const run = await running("two-contact-sheets");
    const asked = await run("log", "row:2", "no-answer");
    expect([asked.code, asked.changed]).toEqual([2, {}]);
    expect(asked.out + asked.err).toContain("row:Boris!2");
    const { changed } = await run("log", "row:Boris!2", "no-answer");
    expect(changed).toEqual({ "Boris!C2": "2026-11-24", "Boris!D2": "no answer" });
  });
});

describe("a new contact", () => {
  it.each([
    ["prefilled-column", ["New Guy", "--phone", "37360099999"], "Contacts!B6"],
    ["prepared-rows", ["Cid Rowe", "--phone", "0700 900 055"], "Calls!A4"],
    ["footer-and-legend", ["Zed", "--phone", "37360099999"], "Calls!A4"],
    ["filter-view-first", ["Zed", "--phone", "37360099999"], "Contacts!A6"],
    ["side-table", ["Zed", "--phone", "37360099999", "--value", "500", "--note", "x"], "Contacts!A6"],
    ["two-contact-sheets", ["Zed", "--phone", "37360099999", "--owner", "Anna"], "Anna!A4"],
    ["two-contact-sheets", ["Zed", "--phone", "37360099999"], "Boris!A4"],
  ])("in %s: add %j stands in %s", async (name, words, cell) => {
    const run = await running(name);
    const { changed, code } = await run("add", ...words);
    expect(code).toBe(0);
    expect(changed[cell]).toBe(words[0]);
    expect(Object.keys(changed)).toHaveLength(3);
  });

  it("has its name in the columns of its parts", async () => {
    const run = await running("first-and-last-name");
    const { changed } = await run("add", "Сидоров Пётр", "--phone", "1234567");
    expect(changed).toMatchObject({ "Contacts!A4": "Сидоров", "Contacts!B4": "Пётр" });
  });

  it("is no new one under a phone with words behind it", async () => {
    const run = await running("number-after-phone");
    expect((await run("add", "Zed", "--phone", "069111001")).code).toBe(2);
  });
});

describe("the day", () => {
  it.each([
    ["closed-and-do-not-call", ["Dot Hale"], 2, 1],
    ["do-not-call-column", ["Cid Rowe"], 0, 2],
    ["hand-kept-log-wins", ["Client 1", "Client 2", "Client 3", "Client 4"], 0, 0],
    ["two-contact-sheets", ["Client 1", "Client 2", "Client 3", "Client 4"], 0, 0],
  ])("of %s", async (name, people, closed, doNotCall) => {
    const run = await running(name);
    const told: unknown = JSON.parse((await run("today", "--json")).out);
    expect(told).toMatchObject({
      cards: people.map((one) => ({ name: one })),
      closed: { count: closed },
      doNotCall: { count: doNotCall },
    });
  });

  it("says what was understood and how to go on, where there is no next contact", async () => {
    const { code, err } = await (await running("no-next-contact"))("today");
    expect(code).toBe(3);
    expect(err).toContain("“Patient” = Name");
    expect(err).toContain("followup init --adopt");
  });
});
