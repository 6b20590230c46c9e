/** Contacts that are closed or must not be called: counted whatever their date; a date that a call has set is a promise. */
import { expect, test } from "vitest";
import { today } from "../../src/commands/today/today.ts";
import { testRun } from "../support/command.ts";
import { newFolder } from "../support/folders.ts";
import type { SheetFixture } from "../support/memory-sheet.ts";
import { MemoryWorkbook } from "../support/memory-workbook.ts";

const contacts: SheetFixture = {
  title: "Contacts",
  rows: [
    ["Name", "Phone", "Status", "Next contact"],
    ["Ivy Moss", "0700 900 001", "", "@2026-11-23"],
    ["Bob Pell", "0700 900 002", "Lost", "@2026-11-20"],
    ["Cid Rowe", "0700 900 003", "Won", "@2027-02-01"],
    ["Dot Hale", "0700 900 004", "Lost", "@2026-11-23"],
    ["Eve Hart", "0700 900 005", "Do not call", "@2027-03-01"],
    ["Fay Lund", "0700 900 006", "DNC", ""],
  ],
};

/** Calls of a colleague's machine; `more` others stand below the one that set Dot Hale's date. */
function calls(more: number): SheetFixture {
  const heading = ["Date", "Name", "Phone", "Outcome", "Next contact", "Call id"];
  const theirs = ["@2026-05-23T10:00", "Dot Hale", "0700 900 004", "refused", "@2026-11-23", "a1"];
  const others = Array.from({ length: more }, (_, at) => [
    ...["@2026-06-01T10:00", `Client ${at}`, "0700 800 000", "later", "@2026-06-09", `b${at}`],
  ]);
  return { title: "Calls", rows: [heading, theirs, ...others] };
}

async function told(...sheets: readonly SheetFixture[]): Promise<unknown> {
  const run = testRun({
    workbook: new MemoryWorkbook(sheets),
    home: newFolder(),
    json: true,
    now: "2026-11-23T10:00",
  });
  await today(run.context, {});
  return JSON.parse(run.printed().out);
}

test("closed contacts are counted whatever day their date is", async () => {
  expect(await told(contacts)).toMatchObject({
    cards: [{ name: "Ivy Moss" }],
    closed: { count: 3, rows: [{ name: "Bob Pell" }, { name: "Dot Hale" }, { name: "Cid Rowe" }] },
    doNotCall: { count: 2, rows: [{ name: "Eve Hart" }, { name: "Fay Lund" }] },
  });
});

test.each([0, 3500])(
  "a date that a colleague's call has set is a promise, also %i calls ago",
  async (more) => {
    expect(await told(contacts, calls(more))).toMatchObject({
      cards: [{ name: "Ivy Moss" }, { name: "Dot Hale" }],
      closed: { count: 2 },
    });
  },
);
