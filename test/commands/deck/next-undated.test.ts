/** People without a date, when nobody is due: offered on a terminal, told elsewhere. */
import { expect, it } from "vitest";
import { openBook } from "../../../src/book/open-book.ts";
import { next } from "../../../src/commands/next/next.ts";
import { nextWords } from "../../../src/words/commands/next/next.ts";
import { testRun } from "../../support/terminal/command.ts";
import { FakeTerminal } from "../../support/terminal/fake-terminal.ts";
import { newFolder } from "../../support/workbooks/folders.ts";
import type { SheetFixture } from "../../support/workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "../../support/workbooks/memory-workbook.ts";

const people: SheetFixture = {
  title: "People",
  rows: [
    ["Name", "Phone", "Status", "Next contact"],
    ["Ann Price", "0700 900 001", null, "@2026-12-01"],
    ["Bob Pell", "0700 900 002", null, null],
    ["Cid Rowe", "0700 900 003", "lost", null],
    ["Dot Hale", "0700 900 004", null, "TBD"],
    ["Eve Moss", "0700 900 005", null, null],
  ],
};

async function played(key: string) {
  const workbook = new MemoryWorkbook([people]);
  const home = newFolder();
  const terminal = new FakeTerminal("en", 80);
  const { output, prompt } = terminal;
  const done = next({ ...testRun({ workbook, home }).context, output, prompt }, {});
  const typed = (async () => {
    await terminal.when("2 people have no date yet: deal from them?", key);
    if (key === "y") await terminal.when(nextWords.en.outcome, "q");
    return done;
  })();
  await Promise.race([done, typed]);
  const { contacts } = await openBook(workbook);
  return contacts.rows.map((row) => contacts.nextContact(row).kind === "set");
}

it("deals from those who are open and whose cell is empty, once the person says yes", async () => {
  expect(await played("y")).toEqual([true, true, false, false, true]);
});

it("writes nothing when the person says no", async () => {
  expect(await played("n")).toEqual([true, false, false, false, false]);
});

it("says so, and how, where nobody can be asked; the JSON counts them", async () => {
  const workbook = new MemoryWorkbook([people]);
  const run = testRun({ workbook, home: newFolder() });
  await next(run.context, {});
  expect(run.printed().out).toContain("2 people have no date yet.");
  expect(run.printed().out).toContain("followup init --adopt clients.xlsx --spread 10 --yes");
  const json = testRun({ workbook, home: newFolder(), json: true });
  await next(json.context, {});
  expect(json.document()).toMatchObject({ card: null, left: 0, undated: 3 });
  expect(workbook.applied).toBe(0);
});
