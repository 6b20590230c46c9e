import { readFileSync, statSync, unlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { log } from "../../../src/commands/log/log.ts";
import { restore } from "../../../src/commands/restore/restore.ts";
import { sync } from "../../../src/commands/sync/sync.ts";
import { openExcel } from "../../../src/workbook/excel/workbook.ts";
import { testRun } from "../../support/terminal/command.ts";
import { makeExcelBench } from "../../support/workbooks/excel-bench.ts";
import { faultyMachine } from "../../support/workbooks/faulty-machine.ts";
import { newFolder } from "../../support/workbooks/folders.ts";
import { MemoryWorkbook } from "../../support/workbooks/memory-workbook.ts";

interface Scene {
  readonly place: string;
  readonly home: string;
}

function scene(): Scene {
  const folder = newFolder();
  const place = join(folder, "clients.xlsx");
  writeFileSync(place, readFileSync(new URL("../../../templates/en.xlsx", import.meta.url)));
  return { place, home: join(folder, "home") };
}

function runIn({ home, place }: Scene, now = "2026-11-23T10:15", json = false) {
  return testRun({ workbook: openExcel(place, "clients.xlsx", faultyMachine()), home, now, json });
}

async function addAndLog(where: Scene, name: string, now: string): Promise<void> {
  const { add } = await import("../../../src/commands/add/add.ts");
  await add(runIn(where, now).context, [name], { phone: `+37369${now.replace(/\D/g, "").slice(-6)}` });
  await log(runIn(where, now).context, [name, "won"], {});
}

async function listed(where: Scene): Promise<string[]> {
  const run = runIn(where, undefined, true);
  await restore(run.context, null, {});
  return JSON.stringify(run.document()).match(/(?<="made":")[^"]+/g) ?? [];
}

async function namesIn(where: Scene): Promise<string[]> {
  const { openBook } = await import("../../../src/book/open-book.ts");
  const { contacts } = await openBook(openExcel(where.place, "clients.xlsx"), {});
  return contacts.rows.map((row) => contacts.contact(row).name);
}

/** The bytes of a copy in the list of them. */
function copyNamed(document: unknown, name: string): Buffer {
  const found = new RegExp(`"name":"${name}"[^}]*"path":"([^"]+)"`).exec(JSON.stringify(document))?.[1];
  return readFileSync(found ?? "");
}

describe("followup restore", () => {
  test("lists a copy from before the first write of each day, the newest first, and no more than fourteen", async () => {
    const where = scene();
    expect(await listed(where)).toEqual([]);
    for (let date = 1; date <= 16; date++) {
      const day = `2026-11-${String(date).padStart(2, "0")}`;
      await addAndLog(where, `Client ${date}`, `${day}T10:15`);
      await addAndLog(where, `Another ${date}`, `${day}T11:20`);
    }
    const days = await listed(where);
    expect(days).toHaveLength(14);
    expect(days[0]).toBe("2026-11-16");
    expect(days.at(-1)).toBe("2026-11-03");
    const run = runIn(where);
    await restore(run.context, null, {});
    expect(run.printed().out).toMatch(/^2026-11-16\s+\d+ KB$/m);
    expect(run.printed().out).toContain("followup restore 2026-11-16");
  });

  test("puts one back, keeps what was there, and writes the calls made since into it again", async () => {
    const where = scene();
    await addAndLog(where, "First", "2026-11-20T10:15");
    await addAndLog(where, "Second", "2026-11-23T10:15");
    const present = readFileSync(where.place);
    const run = runIn(where, "2026-11-23T12:30");
    await restore(run.context, "2026-11-23", {});
    expect(run.printed().out).toContain("clients.xlsx: restored to the copy of Monday, 23 November 2026");
    expect(run.printed().out).toContain("What was there before is kept as a copy: 2026-11-23T12:30");
    await restore(runIn(where, "2026-11-23T12:45").context, "2026-11-23T12:30", {});
    const { openBook } = await import("../../../src/book/open-book.ts");
    const calls = await (await openBook(openExcel(where.place, "clients.xlsx"), {})).calls();
    expect(calls?.rows.map((row) => calls.call(row).contact)).toEqual(["First", "Second"]);
    expect(readFileSync(where.place).length).toBe(present.length);
  });

  test("twice in a minute: what is there is kept each time", async () => {
    const where = scene();
    await addAndLog(where, "First", "2026-11-23T10:15");
    await restore(runIn(where, "2026-11-23T12:30").context, "2026-11-23", {});
    await addAndLog(where, "Typed since", "2026-11-23T12:30");
    const typed = readFileSync(where.place);
    const run = runIn(where, "2026-11-23T12:30");
    await restore(run.context, "2026-11-23", {});
    expect(run.printed().out).toContain("What was there before is kept as a copy: 2026-11-23T12:30-2");
    const again = runIn(where, undefined, true);
    await restore(again.context, null, {});
    const copies = again.document();
    expect(copies).toMatchObject({
      copies: [{ name: "2026-11-23T12:30-2" }, { name: "2026-11-23T12:30" }, { name: "2026-11-23" }],
    });
    expect(copyNamed(copies, "2026-11-23T12:30-2").equals(typed)).toBe(true);
  });

  test("puts contacts that were added since back too, and no one that a person took out", async () => {
    const where = scene();
    const { add } = await import("../../../src/commands/add/add.ts");
    const { undo } = await import("../../../src/commands/undo/undo.ts");
    await addAndLog(where, "Called", "2026-11-23T10:15");
    await add(runIn(where).context, ["Only added"], { phone: "+37369222333" });
    await add(runIn(where).context, ["Taken back"], { phone: "+37369444555" });
    await undo(runIn(where).context, {});
    const run = runIn(where, "2026-11-23T12:30");
    await restore(run.context, "2026-11-23", {});
    expect(run.printed().out).toContain("Written into it again: 2 contacts added since then.");
    expect(run.printed().out).toContain("Written into it again: 1 call made since then.");
    expect(await namesIn(where)).toEqual(["Called", "Only added"]);
    await restore(runIn(where, "2026-11-23T12:40").context, "2026-11-23T12:30", {});
    expect(await namesIn(where)).toEqual(["Called", "Only added"]);
  });

  /** Two calls, and the row of the first taken out of the sheet of calls. */
  async function archived() {
    const { colleague, reopen } = await makeExcelBench([
      {
        title: "People",
        rows: [
          ["Name", "Phone", "Next contact date", "Status"],
          ["Ion", "+37369000001", "@2026-11-20", null],
          ["Vera", "+37369000002", "@2026-11-20", null],
        ],
      },
    ]);
    const home = newFolder();
    const run = async () => testRun({ workbook: await reopen(), home });
    await log((await run()).context, ["Ion", "won"], {});
    await log((await run()).context, ["Vera", "won"], {});
    await colleague.deleteRow("Calls", 2);
    const statuses = async () => {
      const { openBook } = await import("../../../src/book/open-book.ts");
      const book = await openBook(await reopen(), {});
      const calls = await book.calls();
      return {
        statuses: book.contacts.rows.map((row) => book.contacts.contact(row).status),
        calls: calls?.rows.length,
      };
    };
    return { colleague, run, statuses };
  }

  test.each([
    ["settled", ["all"]],
    ["not settled", []],
  ])(
    "writes a call again whose row was archived since, %s: its contact said what came of it",
    async (_what, gone) => {
      const { run, statuses } = await archived();
      await sync((await run()).context, {});
      await sync((await run()).context, { gone });
      const restored = await run();
      await restore(restored.context, "2026-11-23", {});
      expect(restored.printed().out).toContain("Written into it again: 2 calls made since then.");
      expect(await statuses()).toEqual({ statuses: ["won", "won"], calls: 2 });
    },
  );

  test("leaves a call out whose contact a person had put right", async () => {
    const { colleague, run, statuses } = await archived();
    await colleague.set("People", 2, 3, "@2026-11-20");
    await colleague.set("People", 2, 4, null);
    await sync((await run()).context, {});
    await sync((await run()).context, { gone: ["all"] });
    await restore((await run()).context, "2026-11-23", {});
    expect(await statuses()).toEqual({ statuses: [null, "won"], calls: 1 });
  });

  test("makes the workbook anew when it is gone", async () => {
    const where = scene();
    await addAndLog(where, "First", "2026-11-23T10:15");
    unlinkSync(where.place);
    await restore(runIn(where).context, "2026-11-23", {});
    expect(statSync(where.place).size).toBeGreaterThan(1000);
  });

  test("waits for whoever has it open, unless forced", async () => {
    const where = scene();
    await addAndLog(where, "First", "2026-11-23T10:15");
    const present = readFileSync(where.place);
    writeFileSync(join(dirname(where.place), "~$clients.xlsx"), "");
    await expect(restore(runIn(where).context, "2026-11-23", {})).rejects.toMatchObject({
      code: "waiting.open",
    });
    expect(readFileSync(where.place).equals(present)).toBe(true);
    await restore(runIn(where).context, "2026-11-23", { force: true });
  });

  test("an unknown day is told with the days there are; a workbook without copies too", async () => {
    const where = scene();
    await addAndLog(where, "First", "2026-11-23T10:15");
    await expect(restore(runIn(where).context, "2026-11-01", {})).rejects.toMatchObject({
      code: "usage.no-such-copy",
      data: { days: ["2026-11-23"] },
    });
    const elsewhere = testRun({ workbook: new MemoryWorkbook([]), home: where.home });
    await expect(restore(elsewhere.context, null, {})).rejects.toMatchObject({ code: "usage.no-copies" });
  });
});
