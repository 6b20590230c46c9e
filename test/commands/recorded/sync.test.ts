import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { openBook } from "../../../src/book/open-book.ts";
import { log } from "../../../src/commands/log/log.ts";
import { choiceOfRow, namedRow } from "../../../src/commands/sync/choice-of-row.ts";
import { undo } from "../../../src/commands/undo/undo.ts";
import { idsIn, newOffice, nextOf } from "../../support/desks.ts";
import { back, ScriptedPrompt } from "../../support/terminal/scripted-prompt.ts";
import { MemoryWorkbook } from "../../support/workbooks/memory-workbook.ts";
import {
  conflictsIn,
  doneIn,
  inSheet,
  logIn,
  officeInConflict,
  ownerFileOf,
  runIn,
  syncIn,
  todayIn,
} from "./sync-scene.ts";

describe("followup sync", () => {
  test("says that everything is in the workbook", async () => {
    const office = newOffice();
    await logIn(office, "C1", "later");
    expect((await syncIn(office)).printed().out).toBe("Everything is in the workbook.\n");
  });

  test("writes what waits", async () => {
    const office = newOffice();
    writeFileSync(ownerFileOf(office), "");
    await logIn(office, "C1", "later");
    expect((await syncIn(office)).printed().out).toContain(
      `Waiting to be written: 1 outcome. ${office.place} is open in another program.`,
    );
    expect((await syncIn(office, { force: true })).printed().out).toBe(
      "Written now: 1 outcome that waited.\nEverything is in the workbook.\n",
    );
    expect(await idsIn(office)).toHaveLength(1);
  });

  test("finds what another program has saved over, even when nothing waits", async () => {
    const office = newOffice();
    const old = readFileSync(office.place);
    await logIn(office, "C1", "later");
    writeFileSync(office.place, old);
    const { document } = await syncIn(office, {}, { json: true });
    expect(document()).toMatchObject({ putBack: [{ contact: { name: "C1" } }], written: [], conflicts: [] });
    expect(await idsIn(office)).toHaveLength(1);
  });

  test("a missing workbook is an error when nothing waits for it", async () => {
    const office = newOffice();
    renameSync(office.place, `${office.place}-`);
    await expect(syncIn(office)).rejects.toMatchObject({ code: "workbook.missing" });
  });

  test("lists a conflict with both values and how to settle it", async () => {
    const office = await officeInConflict();
    const [conflict] = await conflictsIn(office);
    expect(conflict).toMatchObject({
      kind: "cell",
      cell: "Contacts!C2",
      ours: "2026-12-01",
      theirs: "2026-11-30",
    });
    const { out } = (await syncIn(office)).printed();
    expect(out).toContain("C1 – later, Mon 23 Nov, 10:15");
    expect(out).toContain(
      "  “Next contact date” (C2): in the sheet “30 November 2026”, yours “1 December 2026”",
    );
    expect(out).toContain(`--write-ours ${conflict?.id}`);
    expect(out).not.toContain("Everything is");
  });

  test.each([
    ["writeOurs", "2026-12-01", 1],
    ["keepTheirs", "2026-11-30", 1],
    ["forget", "2026-11-30", 0],
  ] as const)("settles it by --%s", async (option, next, calls) => {
    const office = await officeInConflict();
    const [conflict] = await conflictsIn(office);
    const { out } = (await syncIn(office, { [option]: [conflict?.id ?? ""] })).printed();
    expect(out).toContain("Everything is in the workbook.");
    expect(await nextOf(office, 1)).toBe(next);
    expect(await idsIn(office)).toHaveLength(calls);
    expect((await syncIn(office)).printed().out).toBe("Everything is in the workbook.\n");
  });

  test.each([
    ["1", "2026-12-01", 1],
    ["2", "2026-11-30", 1],
    ["3", "2026-11-30", 0],
    [back, "2026-11-30", 0],
  ] as const)("asks on a terminal; the key %s", async (key, next, calls) => {
    const office = await officeInConflict();
    const prompt = new ScriptedPrompt(key);
    await syncIn(office, {}, { prompt });
    expect(prompt.left).toBe(0);
    expect(await nextOf(office, 1)).toBe(next);
    expect(await idsIn(office)).toHaveLength(calls);
    expect(await conflictsIn(office)).toHaveLength(key === back ? 1 : 0);
  });

  test("a contact that somebody closed before a sale was written: both have no date, and what stood there is told", async () => {
    const office = newOffice();
    writeFileSync(ownerFileOf(office), "");
    await log(runIn(office).context, ["C1", "won"], {});
    await inSheet(office, (memory) => memory.set("Contacts", 2, 3, null));
    renameSync(ownerFileOf(office), `${ownerFileOf(office)}-`);
    const { out } = (await syncIn(office)).printed();
    expect(out).toContain("when it was logged, “no date” in the sheet now");
    expect(out).not.toContain("in the sheet “no date”, yours “no date”");
  });

  test("a contact that is gone: another row is named", async () => {
    const office = newOffice();
    writeFileSync(ownerFileOf(office), "");
    await logIn(office, "C1", "later");
    await inSheet(office, (memory) => {
      memory.set("Contacts", 2, 1, "Somebody else");
      memory.set("Contacts", 2, 2, "+1 555 000 111");
    });
    const prompt = new ScriptedPrompt("1", "2");
    await syncIn(office, { force: true }, { prompt });
    expect(await nextOf(office, 1)).toBe("2026-12-01");
    expect(await idsIn(office)).toHaveLength(1);
  });

  test("rows deleted by hand: put back, or left out, all at once", async () => {
    for (const [key, calls] of [
      ["1", 5],
      ["2", 2],
    ] as const) {
      const office = newOffice();
      for (const contact of ["C1", "C2", "C3", "C4", "C5"]) await logIn(office, contact, "later");
      await inSheet(office, (memory) => {
        for (const row of [4, 3, 2]) memory.deleteRow("Calls", row);
      });
      const prompt = new ScriptedPrompt(key);
      const { out } = (await syncIn(office, {}, { prompt })).printed();
      expect(out).toContain("3 calls are no longer in the sheet of calls.");
      expect(await idsIn(office)).toHaveLength(calls);
      expect((await syncIn(office)).printed().out).toBe("Everything is in the workbook.\n");
    }
  });

  test.each([
    ["putBack", 3],
    ["gone", 0],
  ] as const)("rows deleted by hand are settled by --%s all", async (option, calls) => {
    const office = newOffice();
    for (const contact of ["C1", "C2", "C3"]) await logIn(office, contact, "later");
    await inSheet(office, (memory) => {
      for (const row of [4, 3, 2]) memory.deleteRow("Calls", row);
    });
    const { out } = (await syncIn(office)).printed();
    expect(out).toContain("3 calls are no longer in the sheet of calls.");
    expect(out).toContain("--put-back all");
    expect(out).not.toContain("Everything is");
    await syncIn(office, { [option]: ["all"] });
    expect(await idsIn(office)).toHaveLength(calls);
    expect((await syncIn(office)).printed().out).toBe("Everything is in the workbook.\n");
  });

  test.each([
    ["putBack", 3],
    ["gone", 0],
  ] as const)(
    "by --%s all also where they were not told before, and they stay done in today's list",
    async (option, calls) => {
      const office = newOffice();
      const { document: before } = await todayIn(office);
      for (const contact of ["C1", "C2", "C3"]) await logIn(office, contact, "later");
      await inSheet(office, (memory) => {
        for (const row of [4, 3, 2]) memory.deleteRow("Calls", row);
      });
      await syncIn(office, { [option]: ["all"] });
      expect(await idsIn(office)).toHaveLength(calls);
      expect((await syncIn(office)).printed().out).toBe("Everything is in the workbook.\n");
      const { document: after } = await todayIn(office);
      expect(doneIn(before())).toBe(0);
      expect(doneIn(after())).toBe(3);
    },
  );

  test("--gone all leaves what nobody was told of, where the contact does not say what came of it", async () => {
    const office = newOffice();
    await logIn(office, "C1", "later");
    await inSheet(office, (memory) => {
      memory.deleteRow("Calls", 2);
      memory.deleteRow("Contacts", 2);
    });
    const { out } = (await syncIn(office, { gone: ["all"] })).printed();
    expect(out).toContain("To be settled:\nC1 – later");
    expect(out).not.toContain("Everything is");
    expect(await conflictsIn(office)).toHaveLength(1);
  });

  test("calls that have gone and are not settled yet stay done in today's list", async () => {
    const office = newOffice();
    await todayIn(office);
    await logIn(office, "C1", "later");
    await inSheet(office, (memory) => memory.deleteRow("Calls", 2));
    const { document } = await todayIn(office);
    expect(doneIn(document())).toBe(1);
    await expect(logIn(office, "C1", "later")).rejects.toMatchObject({ code: "usage.repeat" });
  });

  test("one conflict is settled in one way only, and a row is named for one only", async () => {
    const office = await officeInConflict();
    await syncIn(office);
    await expect(syncIn(office, { writeOurs: ["all"], forget: ["all"] })).rejects.toMatchObject({
      code: "usage.settled-twice",
    });
    await expect(syncIn(office, { forget: ["all"], row: "3" })).rejects.toMatchObject({
      code: "usage.row-for-one",
    });
    await expect(syncIn(office, { writeOurs: ["all"], row: "40" })).rejects.toMatchObject({
      code: "usage.no-such-row",
    });
    expect(await conflictsIn(office)).toHaveLength(1);
  });

  test.each([
    ["17", { row: 17, sheet: null }],
    ["Anna!17", { row: 17, sheet: "Anna" }],
    ["row:Anna M.!17", { row: 17, sheet: "Anna M." }],
    ["'Анна'!17", { row: 17, sheet: "Анна" }],
    ["строка:17", { row: 17, sheet: null }],
    ["Anna!", null],
    ["0", null],
  ])("a row is named as %j", (words, named) => {
    expect(namedRow(words)).toEqual(named);
  });

  test("of a table in several sheets a row is named with its sheet", async () => {
    const heading = ["Name", "Phone", "Next contact"];
    const part = (title: string, name: string) => ({
      title,
      rows: [heading, [name, "0700 900 001", "@2026-11-23"]],
    });
    const book = await openBook(new MemoryWorkbook([part("Anna", "Ivy Moss"), part("Boris", "Bob Pell")]));
    expect(choiceOfRow({ row: 2, sheet: "boris" }, book)).toMatchObject({ contact: { name: "Bob Pell" } });
    expect(() => choiceOfRow({ row: 2, sheet: null }, book)).toThrow("usage.row-in-several");
    expect(() => choiceOfRow({ row: 9, sheet: "Anna" }, book)).toThrow("usage.no-such-row");
    expect(() => choiceOfRow({ row: 2, sheet: "Copy of Anna" }, book)).toThrow(
      expect.objectContaining({
        code: "usage.no-such-sheet",
        data: { sheet: "Copy of Anna", titles: ["Anna", "Boris"] },
      }),
    );
  });

  test("undo after naming a row takes the outcome back from that row", async () => {
    const office = newOffice();
    writeFileSync(ownerFileOf(office), "");
    await logIn(office, "C1", "later");
    await inSheet(office, (memory) => {
      memory.set("Contacts", 2, 1, "Somebody else");
      memory.set("Contacts", 2, 2, "+1 555 000 111");
    });
    await syncIn(office, { force: true });
    await syncIn(office, { writeOurs: ["all"], row: "4", force: true });
    expect(await nextOf(office, 3)).toBe("2026-12-01");
    await undo(runIn(office).context, { force: true });
    expect(await nextOf(office, 3)).toBe("2026-11-23");
    expect(await nextOf(office, 1)).toBe("2026-11-23");
  });

  test("an unknown id is a usage error, and nothing is settled", async () => {
    const office = await officeInConflict();
    await syncIn(office);
    await expect(syncIn(office, { forget: ["nothing"] })).rejects.toMatchObject({
      code: "usage.no-such-conflict",
    });
    expect(await conflictsIn(office)).toHaveLength(1);
  });

  test.each([
    ["ru", "Нужно решить:", "в таблице «30 ноября 2026\u00a0г.», у вас «1 декабря 2026\u00a0г.»"],
    ["ro", "De hotărât:", "în tabel „30 noiembrie 2026”, la dvs. „1 decembrie 2026”"],
  ] as const)("speaks %s", async (language, heading, both) => {
    const office = await officeInConflict();
    const { out } = (await syncIn(office, {}, { language })).printed();
    expect(out).toContain(heading);
    expect(out).toContain(both);
  });
});
