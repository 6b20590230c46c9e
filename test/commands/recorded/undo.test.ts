import { renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { openBook } from "../../../src/book/open-book.ts";
import { log } from "../../../src/commands/log/log.ts";
import { today } from "../../../src/commands/today/today.ts";
import { type UndoOptions, undo } from "../../../src/commands/undo/undo.ts";
import type { Prompt } from "../../../src/terminal/asking/prompt.ts";
import { day, newOffice, nextOf, type Office } from "../../support/desks.ts";
import { type TestRun, testRun } from "../../support/terminal/command.ts";
import { ScriptedPrompt } from "../../support/terminal/scripted-prompt.ts";
import { faultyMachine } from "../../support/workbooks/faulty-machine.ts";
import {
  FileWorkbook,
  readWorkbookFile,
  sheetsOf,
  writeWorkbookFile,
} from "../../support/workbooks/file-workbook.ts";

interface Circumstances {
  readonly now?: string;
  readonly json?: boolean;
  readonly prompt?: Prompt;
}

function runIn(office: Office, circumstances: Circumstances = {}): TestRun {
  return testRun({
    workbook: new FileWorkbook(office.place, faultyMachine()),
    home: office.state,
    ...circumstances,
  });
}

async function logIn(office: Office, ...words: readonly string[]): Promise<void> {
  const { context } = runIn(office);
  await log(context, words, { next: "2026-12-01", note: "call back" });
}

async function undoIn(office: Office, circumstances: Circumstances = {}, options: UndoOptions = {}) {
  const run = runIn(office, circumstances);
  await undo(run.context, options);
  return run;
}

async function rowOf(office: Office, contact: number) {
  const book = await openBook(readWorkbookFile(office.place), { today: day });
  const { attempts, note, status } = book.contacts.contact(contact + 1);
  return { attempts, note, status };
}

async function undoneIn(office: Office): Promise<boolean[]> {
  const calls = await (await openBook(readWorkbookFile(office.place), { today: day })).calls();
  return calls?.rows.map((row) => calls.call(row).undone) ?? [];
}

describe("followup undo", () => {
  test("gives the contact's cells their old values and marks the call's row", async () => {
    const office = newOffice();
    await logIn(office, "C2", "later");
    expect(await rowOf(office, 2)).toMatchObject({ attempts: 1, status: "later" });
    const { printed } = await undoIn(office);
    expect(printed().out).toBe(
      `Undone: C2 – later\nThe row of the call in ${office.place} is marked as undone.\n`,
    );
    expect(await rowOf(office, 2)).toEqual({ attempts: null, note: "old note", status: null });
    expect(await nextOf(office, 2)).toBe("2026-11-23");
    expect(await undoneIn(office)).toEqual([true]);
  });

  test("takes back one call after the other, the last first", async () => {
    const office = newOffice();
    await logIn(office, "C1", "later");
    await logIn(office, "C2", "later");
    await undoIn(office);
    await undoIn(office);
    expect(await undoneIn(office)).toEqual([true, true]);
    await expect(undoIn(office)).rejects.toMatchObject({ code: "usage.nothing-to-undo" });
  });

  test("leaves a cell that says something else by now, and says so", async () => {
    const office = newOffice();
    await logIn(office, "C1", "later");
    const memory = readWorkbookFile(office.place);
    memory.set("Contacts", 2, 3, "@2027-01-15");
    writeWorkbookFile(office.place, await sheetsOf(memory));
    const { printed } = await undoIn(office);
    expect(printed().out).toContain(
      "C1, “Next contact date” (C2) says something else by now and was left as it is.",
    );
    expect(await nextOf(office, 1)).toBe("2027-01-15");
    expect(await rowOf(office, 1)).toMatchObject({ note: "old note" });
  });

  test("finds the contact whose row has moved", async () => {
    const office = newOffice();
    await logIn(office, "C1", "later");
    const memory = readWorkbookFile(office.place);
    memory.insertRow("Contacts", 2);
    memory.set("Contacts", 2, 1, "Newcomer");
    writeWorkbookFile(office.place, await sheetsOf(memory));
    await undoIn(office);
    expect(await nextOf(office, 2)).toBe("2026-11-23");
  });

  test("waits while the workbook is open elsewhere; today's list is right at once", async () => {
    const office = newOffice();
    await logIn(office, "C1", "later");
    const ownerFile = join(dirname(office.place), "~$clients.xlsx");
    writeFileSync(ownerFile, "");
    const { document } = await undoIn(office, { json: true });
    expect(document()).toMatchObject({
      undone: true,
      written: false,
      waiting: `${office.place} is open in another program.`,
      call: { contact: { name: "C1" } },
    });
    const list = runIn(office, { json: true });
    await today(list.context, {});
    expect(list.document()).toMatchObject({ counts: { due: 5, done: 0 } });
    renameSync(ownerFile, `${ownerFile}-`);
    await today(runIn(office).context, {});
    expect(await undoneIn(office)).toEqual([true]);
  });

  test("a call that never reached the workbook never will", async () => {
    const office = newOffice();
    const ownerFile = join(dirname(office.place), "~$clients.xlsx");
    writeFileSync(ownerFile, "");
    await logIn(office, "C1", "later");
    const { printed } = await undoIn(office);
    expect(printed().out).toContain("It had not reached the workbook, and will not.");
    renameSync(ownerFile, `${ownerFile}-`);
    await today(runIn(office).context, {});
    expect(await undoneIn(office)).toEqual([]);
    expect(await nextOf(office, 1)).toBe("2026-11-23");
  });

  test("a call that never reached the workbook never will, though others go on waiting", async () => {
    const office = newOffice();
    const ownerFile = join(dirname(office.place), "~$clients.xlsx");
    writeFileSync(ownerFile, "");
    await logIn(office, "C1", "later");
    await logIn(office, "C2", "later");
    const { printed } = await undoIn(office);
    expect(printed().out).toContain("It had not reached the workbook, and will not.");
    const list = runIn(office);
    await today(list.context, {});
    expect(list.printed().err).toContain("Waiting to be written: 1 outcome.");
    renameSync(ownerFile, `${ownerFile}-`);
    await today(runIn(office).context, {});
    expect(await undoneIn(office)).toEqual([false]);
  });

  test("the contact can be logged again under its number", async () => {
    const office = newOffice();
    await today(runIn(office).context, {});
    await logIn(office, "1", "later");
    await undoIn(office);
    await logIn(office, "1", "won");
    expect(await undoneIn(office)).toEqual([true, false]);
  });

  test("a call of another day is taken back only when the person says so", async () => {
    const office = newOffice();
    await logIn(office, "C1", "later");
    const later = "2026-11-24T09:00";
    await expect(undoIn(office, { now: later })).rejects.toMatchObject({ code: "usage.old-call" });
    const no = new ScriptedPrompt("n");
    await expect(undoIn(office, { now: later, prompt: no })).rejects.toMatchObject({
      code: "cancelled.by-person",
    });
    expect(no.asked[0]).toContain("C1 – later");
    await undoIn(office, { now: later }, { yes: true });
    expect(await undoneIn(office)).toEqual([true]);
  });

  test.each([
    ["ru", "Отменено: C1\u00a0— перенос"],
    ["ro", "Anulat: C1 – amânat"],
  ] as const)("speaks %s", async (language, begins) => {
    const office = newOffice();
    await logIn(office, "C1", "later");
    const run = testRun({
      workbook: new FileWorkbook(office.place, faultyMachine()),
      home: office.state,
      language,
    });
    await undo(run.context, {});
    expect(run.printed().out.startsWith(begins)).toBe(true);
  });
});
