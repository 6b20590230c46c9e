/** A second outcome for the same contact within ten minutes: a slip, a correction or another call. */
import { renameSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { openBook } from "../../../src/book/open-book.ts";
import { type LogOptions, log } from "../../../src/commands/log/log.ts";
import { sync } from "../../../src/commands/sync/sync.ts";
import { today } from "../../../src/commands/today/today.ts";
import { undo } from "../../../src/commands/undo/undo.ts";
import { day, newOffice, nextOf, type Office } from "../../support/desks.ts";
import { type TestWorld, testRun } from "../../support/terminal/command.ts";
import { ScriptedPrompt } from "../../support/terminal/scripted-prompt.ts";
import { faultyMachine } from "../../support/workbooks/faulty-machine.ts";
import { FileWorkbook, readWorkbookFile } from "../../support/workbooks/file-workbook.ts";

function runIn(office: Office, more: Partial<TestWorld> = {}) {
  return testRun({
    workbook: new FileWorkbook(office.place, faultyMachine()),
    home: office.state,
    ...more,
  });
}

async function logAt(
  office: Office,
  time: string,
  words: readonly string[],
  options: LogOptions = {},
  more: Partial<TestWorld> = {},
): Promise<void> {
  await log(runIn(office, { now: `2026-11-23T${time}`, ...more }).context, words, options);
}

/** The calls that count, as they stand in the sheet. */
async function callsIn(office: Office): Promise<(readonly [string | null, string | null])[]> {
  const calls = await (await openBook(readWorkbookFile(office.place), { today: day })).calls();
  const rows = calls?.rows.map((row) => calls.call(row)) ?? [];
  return rows.filter(({ undone }) => !undone).map(({ contact, outcome }) => [contact, outcome] as const);
}

const later = { next: "2026-12-01" };

describe("another outcome for the same contact within ten minutes", () => {
  test("is refused where nobody can be asked, and nothing is written", async () => {
    const office = newOffice();
    await logAt(office, "10:00", ["C1", "won"]);
    await expect(logAt(office, "10:09", ["C1", "later"], later)).rejects.toMatchObject({
      code: "usage.other-outcome",
      data: { name: "C1", outcome: "won", minutes: 9 },
    });
    expect(await callsIn(office)).toEqual([["C1", "won"]]);
    await logAt(office, "10:10", ["C1", "later"], later);
  });

  test("replaces the earlier one with --correct: the contact is as if only the second had been logged", async () => {
    const office = newOffice();
    await today(runIn(office).context, {});
    await logAt(office, "10:00", ["1", "won"], { note: "wrong" });
    await logAt(office, "10:02", ["1", "later"], { ...later, correct: true });
    expect(await callsIn(office)).toEqual([["C1", "later"]]);
    const { contacts } = await openBook(readWorkbookFile(office.place), { today: day });
    expect(contacts.contact(2)).toMatchObject({ attempts: 1, status: "later", note: "old note" });
    expect(await nextOf(office, 1)).toBe("2026-12-01");
  });

  test("is taken back alone, and it is said that the earlier one stays undone", async () => {
    const office = newOffice();
    await logAt(office, "10:00", ["C1", "won"]);
    await logAt(office, "10:02", ["C1", "later"], { ...later, correct: true });
    const run = runIn(office, { now: "2026-11-23T10:03" });
    await undo(run.context, {});
    expect(run.printed().out).toContain(
      "It had corrected an earlier outcome, “won” of 10:00, which stays undone too: record that again if it was right.",
    );
    expect(await callsIn(office)).toEqual([]);
  });

  test("nothing is said of a call that corrected none", async () => {
    const office = newOffice();
    await logAt(office, "10:00", ["C1", "won"]);
    await logAt(office, "10:02", ["C1", "later"], { ...later, again: true });
    const run = runIn(office, { now: "2026-11-23T10:03" });
    await undo(run.context, {});
    expect(run.printed().out).not.toContain("stays undone");
    expect(await callsIn(office)).toEqual([["C1", "won"]]);
  });

  test("can't replace one where none was logged within ten minutes, and nothing is written", async () => {
    const office = newOffice();
    const nothing = { code: "usage.nothing-to-correct", data: { name: "C1", minutes: 10 } };
    await expect(logAt(office, "10:00", ["C1", "won"], { correct: true })).rejects.toMatchObject(nothing);
    await logAt(office, "10:00", ["C1", "won"]);
    const later15 = logAt(office, "10:11", ["C1", "later"], { ...later, correct: true });
    await expect(later15).rejects.toMatchObject(nothing);
    expect(await callsIn(office)).toEqual([["C1", "won"]]);
  });

  test("is another call with --again", async () => {
    const office = newOffice();
    await logAt(office, "10:00", ["C1", "no-answer"]);
    await logAt(office, "10:02", ["C1", "later"], { ...later, again: true });
    expect(await callsIn(office)).toHaveLength(2);
  });

  test.each([
    ["1", 1],
    ["2", 2],
  ] as const)("is asked about on a terminal; the key %s", async (key, calls) => {
    const office = newOffice();
    await logAt(office, "10:00", ["C1", "won"]);
    const prompt = new ScriptedPrompt(key);
    await logAt(office, "10:02", ["C1", "later"], later, { prompt });
    expect(prompt.asked[0]).toContain("C1 was logged 2 min ago: won. Correct that one?");
    expect(await callsIn(office)).toHaveLength(calls);
  });

  test("a card put to the end is no call", async () => {
    const office = newOffice();
    await logAt(office, "10:00", ["C1", "skipped"], { note: "in a meeting" });
    await logAt(office, "10:01", ["C1", "won"]);
    expect(await callsIn(office)).toHaveLength(2);
  });
});

describe("while the workbook is away", () => {
  test("the same outcome again is refused, another one replaces or is one more", async () => {
    const office = newOffice();
    await today(runIn(office).context, {});
    renameSync(office.place, `${office.place}-away`);
    await logAt(office, "10:00", ["1", "no-answer"]);
    await expect(logAt(office, "10:04", ["1", "no-answer"])).rejects.toMatchObject({ code: "usage.repeat" });
    await expect(logAt(office, "10:05", ["1", "won"])).rejects.toMatchObject({ code: "usage.other-outcome" });
    await logAt(office, "10:06", ["1", "won"], { correct: true });
    await logAt(office, "10:07", ["2", "won"]);
    renameSync(`${office.place}-away`, office.place);
    await sync(runIn(office).context, {});
    expect(await callsIn(office)).toEqual([
      ["C1", "won"],
      ["C2", "won"],
    ]);
  });
});
