/** Undo takes back the last thing that was done, whatever it was, and says what stays. */
import { copyFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openBook } from "../../../src/book/open-book.ts";
import { add } from "../../../src/commands/add/add.ts";
import { adopt } from "../../../src/commands/init/adopt.ts";
import { log } from "../../../src/commands/log/log.ts";
import { move } from "../../../src/commands/move/move.ts";
import { next } from "../../../src/commands/next/next.ts";
import { report } from "../../../src/commands/report/report.ts";
import { restore } from "../../../src/commands/restore/restore.ts";
import { sync } from "../../../src/commands/sync/sync.ts";
import { today } from "../../../src/commands/today/today.ts";
import { type UndoOptions, undo } from "../../../src/commands/undo/undo.ts";
import { openExcel } from "../../../src/workbook/excel/workbook.ts";
import { type TestWorld, testRun } from "../../support/terminal/command.ts";
import { ScriptedPrompt } from "../../support/terminal/scripted-prompt.ts";
import { faultyMachine } from "../../support/workbooks/faulty-machine.ts";
import { newFolder } from "../../support/workbooks/folders.ts";
import { excelOwnerFile } from "../../support/workbooks/owner-file.ts";

interface Scene {
  readonly place: string;
  readonly home: string;
}

/** A workbook with contacts and calls. */
function scene(): Scene {
  const folder = newFolder();
  const place = join(folder, "clients.xlsx");
  copyFileSync(new URL("../../../templates/en.xlsx", import.meta.url), place);
  return { place, home: join(folder, "home") };
}

function runIn({ home, place }: Scene, more: Partial<TestWorld> = {}) {
  return testRun({ workbook: openExcel(place, "clients.xlsx", faultyMachine()), home, ...more });
}

async function undone(
  where: Scene,
  options: UndoOptions = {},
  more: Partial<TestWorld> = {},
): Promise<string> {
  const run = runIn(where, more);
  await undo(run.context, options);
  return run.printed().out;
}

async function titlesIn({ place }: Scene): Promise<string[]> {
  return (await openExcel(place, place).tabs()).map(({ title }) => title);
}

/** A contact that was added, and whose company somebody has typed since: its row, and the contacts before that. */
async function addedAndFilled(where: Scene) {
  await add(runIn(where).context, ["Jonas"], { phone: "+4915100001" });
  const workbook = openExcel(where.place, where.place);
  const { contacts } = await openBook(workbook);
  const [row = 0] = contacts.rows;
  const column = contacts.columns.get("company") ?? 0;
  const typed = { column, before: { kind: "empty" }, value: { kind: "text", text: "Kiel" } } as const;
  await workbook.apply([{ kind: "edit", sheet: contacts.title, row, cells: [typed], expect: [] }]);
  return { contacts, row };
}

async function namesIn({ place }: Scene): Promise<string[]> {
  const { contacts } = await openBook(openExcel(place, place));
  return contacts.rows.map((row) => contacts.contact(row).name);
}

/** A table of people's own, without any sheet of ours. */
async function ownTable(where: Scene): Promise<void> {
  const { default: exceljs } = await import("exceljs");
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet("People");
  sheet.addRow(["Name", "Phone", "Next contact date"]);
  for (const [name, phone] of [
    ["Ann", "+46700000001"],
    ["Bob", "+46700000002"],
  ]) {
    sheet.addRow([name, phone, new Date(Date.UTC(2026, 10, 20))]);
  }
  await workbook.xlsx.writeFile(where.place);
}

describe("undo", () => {
  test("of a move and of a skip names no call", async () => {
    const where = scene();
    await add(runIn(where).context, ["Jonas"], { phone: "+4915100001" });
    await move(runIn(where).context, ["Jonas", "friday"], {});
    expect(await undone(where)).toContain("The row of the move in clients.xlsx is marked as undone.");
    await today(runIn(where).context, {});
    await next(runIn(where).context, {});
    await next(runIn(where).context, { skip: "at lunch until two" });
    expect(await undone(where)).toContain("The row of the skip in clients.xlsx is marked as undone.");
  });

  test("an added contact goes, then the call before it, again and again", async () => {
    const where = scene();
    await add(runIn(where).context, ["Jonas"], { phone: "+4915100001" });
    await log(runIn(where).context, ["Jonas", "won"], {});
    await add(runIn(where).context, ["Wrong Person"], { phone: "+4915100009" });
    expect(await undone(where)).toContain("Undone: new contact Wrong Person");
    expect(await namesIn(where)).toEqual(["Jonas"]);
    expect(await undone(where)).toContain("Undone: Jonas – won");
    expect(await undone(where)).toContain("Undone: new contact Jonas");
    expect(await namesIn(where)).toEqual([]);
    await expect(undone(where)).rejects.toMatchObject({ code: "usage.nothing-to-undo" });
  });

  test("an added contact leaves the file as it was, byte for byte, where nothing was written since", async () => {
    const where = scene();
    const first = readFileSync(where.place);
    await add(runIn(where).context, ["Jonas"], { phone: "+4915100001" });
    const second = readFileSync(where.place);
    await add(runIn(where).context, ["Maria"], { phone: "+4915100002" });
    expect(await undone(where)).not.toContain("empty");
    expect(readFileSync(where.place).equals(second)).toBe(true);
    await undone(where);
    expect(readFileSync(where.place).equals(first)).toBe(true);
  });

  test("an added contact is taken back in the journal while the workbook is open elsewhere", async () => {
    const where = scene();
    await add(runIn(where).context, ["Jonas"], { phone: "+4915100001" });
    const owner = join(where.place, "..", "~$clients.xlsx");
    writeFileSync(owner, excelOwnerFile("Ivan"));
    expect(await undone(where)).toContain("Not undone in the workbook yet");
    rmSync(owner);
    const synced = runIn(where);
    await sync(synced.context, {});
    expect(synced.printed().out).toContain("Undone in the workbook: 1 new contact.");
    expect(await namesIn(where)).toEqual([]);
  });

  test("an added contact whose row was only emptied is not called gone with its row", async () => {
    const where = scene();
    const { contacts, row } = await addedAndFilled(where);
    const told = await undone(where, { yes: true });
    expect(told).toContain(`Row ${row} of “${contacts.title}” is emptied; the row itself stays.`);
  });

  test("an added contact that says more by now is emptied only with a yes", async () => {
    const where = scene();
    await addedAndFilled(where);
    await expect(undone(where)).rejects.toMatchObject({ code: "usage.changed-since" });
    await expect(undone(where, {}, { prompt: new ScriptedPrompt("n") })).rejects.toMatchObject({
      code: "cancelled.by-person",
    });
    expect(await namesIn(where)).toEqual(["Jonas"]);
    await undone(where, { yes: true });
    expect(await namesIn(where)).toEqual([]);
  });

  test("an added contact whose row has gone is not taken for its namesake in the same place", async () => {
    const where = scene();
    await add(runIn(where).context, ["Jonas"], { phone: "+4915100001", company: "Kiel" });
    const workbook = openExcel(where.place, where.place);
    const { contacts } = await openBook(workbook);
    const [row = 0] = contacts.rows;
    const column = contacts.columns.get("company") ?? 0;
    const before = { kind: "text", text: "Kiel" } as const;
    const typed = { column, before, value: { kind: "text", text: "Oslo" } } as const;
    await workbook.apply([{ kind: "edit", sheet: contacts.title, row, cells: [typed], expect: [] }]);
    const told = await undone(where);
    expect(told).toContain("Undone in part");
    expect(told).toContain(`${contacts.title}!${row} stays: the workbook was changed since.`);
    expect(await namesIn(where)).toEqual(["Jonas"]);
  });

  test("an added contact whose amount was corrected since is emptied with a yes", async () => {
    const where = scene();
    await add(runIn(where).context, ["Jonas"], { phone: "+4915100001", value: "900" });
    const workbook = openExcel(where.place, where.place);
    const { contacts } = await openBook(workbook);
    const [row = 0] = contacts.rows;
    const column = contacts.columns.get("value") ?? 0;
    const before = { kind: "number", value: 900 } as const;
    const typed = { column, before, value: { kind: "number", value: 1000 } } as const;
    await workbook.apply([{ kind: "edit", sheet: contacts.title, row, cells: [typed], expect: [] }]);
    await expect(undone(where)).rejects.toMatchObject({ code: "usage.changed-since" });
    expect(await undone(where, { yes: true })).toContain(`Row ${row} of “${contacts.title}” is emptied`);
    expect(await namesIn(where)).toEqual([]);
  });

  test("an added contact of another day is asked about", async () => {
    const where = scene();
    await add(runIn(where).context, ["Jonas"], { phone: "+4915100001" });
    await expect(undone(where, {}, { now: "2026-11-24T09:00" })).rejects.toMatchObject({
      code: "usage.old-call",
    });
    expect(await namesIn(where)).toEqual(["Jonas"]);
  });

  test("a report sheet, and the one before it: the file as it was, byte for byte", async () => {
    const where = scene();
    const first = readFileSync(where.place);
    await report(runIn(where).context, { intoSheet: true });
    const second = readFileSync(where.place);
    await report(runIn(where).context, { intoSheet: true, week: "2026-W46" });
    expect(readFileSync(where.place).equals(second)).toBe(false);
    expect(await undone(where)).toContain("Undone: the report in sheet");
    expect(readFileSync(where.place).equals(second)).toBe(true);
    await undone(where);
    expect(readFileSync(where.place).equals(first)).toBe(true);
  });

  test("an adoption: the file as it was, and restore lists a copy from before", async () => {
    const where = scene();
    await ownTable(where);
    const before = readFileSync(where.place);
    const run = runIn(where);
    await adopt(run.context, await run.context.workbook(), { yes: true });
    expect((await titlesIn(where)).length).toBeGreaterThan(1);
    const list = runIn(where, { json: true });
    await restore(list.context, null, {});
    expect(list.document()).toMatchObject({ copies: [{ name: "2026-11-23" }] });
    expect(await undone(where)).toContain("Undone: what was added to the table");
    expect(readFileSync(where.place).equals(before)).toBe(true);
  });

  test("an adoption whose sheets were filled since: they stay, and are named", async () => {
    const where = scene();
    await ownTable(where);
    const run = runIn(where);
    await adopt(run.context, await run.context.workbook(), { yes: true });
    await log(runIn(where).context, ["Ann", "won"], {});
    await undone(where);
    const out = await undone(where);
    expect(out).toContain("Undone in part");
    expect(out).toContain("Calls stays");
    expect(await titlesIn(where)).toContain("Calls");
  });

  test("a file that can't be copied first is not adopted", async () => {
    const where = scene();
    await ownTable(where);
    const before = readFileSync(where.place);
    const run = runIn(where);
    const { journal } = await (await import("../../../src/commands/day/desk.ts")).deskFor(
      run.context,
      await run.context.workbook(),
    );
    journal.machine.files.makeFolder(journal.folder);
    writeFileSync(join(journal.folder, "copies"), "no folder");
    await expect(adopt(run.context, await run.context.workbook(), { yes: true })).rejects.toMatchObject({
      code: "workbook.no-copy",
    });
    expect(readFileSync(where.place).equals(before)).toBe(true);
  });
});
