/** A workbook in which nobody to call is found: what was understood of it is told. And sheets of our own, which are no people. */
import { describe, expect, it } from "vitest";
import { openBook } from "../../src/book/open-book.ts";
import type { SheetFixture, Written } from "../support/workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "../support/workbooks/memory-workbook.ts";

const open = (...sheets: readonly SheetFixture[]) =>
  openBook(new MemoryWorkbook(sheets, "clients.xlsx"), { today: "2026-11-23" });

const sheet = (title: string, ...rows: Written[][]): SheetFixture => ({ title, rows });
const place = "clients.xlsx";

describe("nobody to call", () => {
  it.each<[string, SheetFixture[]]>([
    ["an empty sheet", [sheet("Sheet1")]],
    ["words that are no headings", [sheet("Sheet1", ["alpha", "beta"], ["gamma", "delta"])]],
  ])("has no headings: %s", async (_, sheets) => {
    await expect(open(...sheets)).rejects.toMatchObject({ code: "workbook.no-headings", data: { place } });
  });

  it("lacks a name and a phone: the likeliest sheet is told, the one with a next contact first", async () => {
    const prices = sheet("Prices", ["Value", "Status", "Source", "Notes"], [20, "new", "web", "x"]);
    const dates = sheet("Dates", ["Town", "Next contact"], ["Kiel", "@2026-11-30"]);
    for (const sheets of [
      [prices, dates],
      [dates, prices],
    ])
      await expect(open(...sheets)).rejects.toMatchObject({
        code: "workbook.no-name-or-phone",
        data: { place, sheet: "Dates" },
      });
    const few = sheet("Few", ["Value", "Town"], [20, "Kiel"]);
    await expect(open(few, prices)).rejects.toMatchObject({ data: { sheet: "Prices" } });
  });

  it("lacks the next contact alone: all that was understood is told", async () => {
    const headings = [
      "Town",
      "First name",
      "Last name",
      "Phone\nat work",
      "Mobile",
      "Status",
      "Next\nof kin",
    ];
    const rows: Written[][] = [
      headings,
      ["Kiel", "Ion", "Popa", "0700 900 001", "0700 900 011", "new", "x"],
      ["Oslo", "Ana", "Rusu", "0700 900 002", "0700 900 012", "new", "y"],
    ];
    await expect(open({ title: "People", rows })).rejects.toMatchObject({
      code: "workbook.no-next-contact",
      data: {
        ...{ place, sheets: ["People"] },
        columns: [
          ["First name", "name"],
          ["Last name", "name"],
          ["Phone at work", "phone"],
          ["Mobile", "phone"],
          ["Status", "status"],
        ],
        others: ["Town", "Next of kin"],
      },
    });
  });
});

describe("a sheet of our own", () => {
  const people = sheet(
    "People",
    ["Name", "Phone", "Next contact"],
    ["Ion Popa", "0700 900 001", "@2026-11-30"],
    ["Ana Rusu", "0700 900 002", null],
  );
  const calls = sheet("Calls", [
    "Call id",
    "Date",
    "Name",
    "Phone",
    "Outcome",
    "Reason",
    "In their own words",
  ]);
  const reasons = sheet("Reasons", ["Reason", "Other words", "Improve"], ["Price", "dear", "pay in parts"]);
  const settings = sheet("Settings", ["Setting", "Value"], ["Your name", "Emma"]);
  const team = sheet("Team", ["Manager", "Since", "Mentor"], ["Emma", "@2026-01-01", null]);
  const complaints = sheet("Complaints", ["Call id", "When", "Contact", "About", "What the client said"]);

  it("is found by its headings, and is nobody's to call", async () => {
    const book = await open(people, calls, reasons, settings, team, complaints);
    expect(book.contacts.parts.map(({ title }) => title)).toEqual(["People"]);
    expect(book.callsPlace?.title).toBe("Calls");
    expect(book.complaintsPlace?.title).toBe("Complaints");
    expect((await book.reasons())?.reasons.map(({ name }) => name)).toEqual(["Price"]);
    expect((await book.settingsSheet())?.title).toBe("Settings");
    const own = ["Calls", "Reasons", "Settings", "Team", "Complaints"];
    expect(book.understanding.leftSheets).toEqual(own.map((title) => ({ title, why: "own" })));
    const without = await open(people);
    expect([without.callsPlace, without.complaintsPlace, await without.reasons()]).toEqual([
      null,
      null,
      null,
    ]);
    expect(without.understanding.leftSheets).toEqual([]);
  });

  it("is found whichever stands first", async () => {
    const book = await open(complaints, team, settings, reasons, calls, people);
    expect(book.callsPlace?.title).toBe("Calls");
    expect(book.complaintsPlace?.title).toBe("Complaints");
  });

  it("is no list of people with a manager and a day, who have phones", async () => {
    const clients = sheet(
      "Clients",
      ["Manager", "Since", "Name", "Phone", "Next contact"],
      ["Emma", "@2026-01-01", "Oleg", "0700 900 003", "@2026-11-30"],
    );
    expect((await open(clients)).contacts.rows).toEqual([2]);
  });
});
