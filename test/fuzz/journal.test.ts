/** Journals with damaged and nonsensical lines: nothing breaks, and no call that was saved beside them is lost. */
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { languages } from "../../src/base/language.ts";
import { openBook } from "../../src/book/open-book.ts";
import { conflictLines } from "../../src/commands/sync/tell-conflicts.ts";
import { deliverWaiting } from "../../src/journal/delivery/delivery.ts";
import type { Desk } from "../../src/journal/delivery/desk.ts";
import { recordCalls } from "../../src/journal/delivery/record.ts";
import { behindDoor } from "../../src/journal/door.ts";
import { DayFile } from "../../src/journal/store/day-file.ts";
import { Journal } from "../../src/journal/store/journal.ts";
import { lineOf } from "../../src/journal/store/lines.ts";
import { otherJournals } from "../../src/journal/store/other-journals.ts";
import { conflictsOf } from "../../src/journal/story/conflicts.ts";
import { isOpen } from "../../src/journal/story/entries.ts";
import { lastDone, recentCall } from "../../src/journal/story/recent.ts";
import { openExcel } from "../../src/workbook/excel/workbook.ts";
import { callTo, day, now, processes } from "../support/desks.ts";
import { casesOf, FuzzFigures, numbersFrom } from "../support/fuzz.ts";
import { sevenContacts } from "../support/seven-contacts.ts";
import { brokenLine } from "../support/workbooks/broken-lines.ts";
import { ModelDisk } from "../support/workbooks/model-disk.ts";
import type { Next } from "../support/workbooks/mutate.ts";

const count = casesOf(60);
const place = "/sales/clients.xlsx";
const state = "/state";

function deskOn(disk: ModelDisk): Desk {
  const machine = disk.machine();
  const excel = openExcel(place, place, machine);
  return {
    journal: new Journal({ state, identity: place, machine, processes: processes(1, () => false) }),
    workbook: behindDoor(excel),
    now,
    open: (one) => openBook(one, { today: day }),
  };
}

/** The lines of calls that were really saved, with what happened to them since. */
function trueLines(next: Next): { readonly ids: readonly string[]; readonly lines: readonly Buffer[] } {
  const ids = ["call-1", "call-2", "call-3"].slice(0, 1 + next(3));
  const lines = ids.flatMap((id, index) => [
    lineOf({ when: "2026-11-23T09:00", event: "saved", id, call: callTo(index + 1, id), order: index + 1 }),
    ...(next(3) === 0 ? [lineOf({ event: "planned", id, cells: [] })] : []),
    ...(next(3) === 0 ? [lineOf({ event: "seen", version: "other" })] : []),
  ]);
  return { ids, lines };
}

/** True lines with broken ones before, between and behind them, in one or two files. */
function brokenJournal(next: Next, lines: readonly Buffer[]): readonly Buffer[] {
  const mixed = [...lines, null].flatMap((line) => {
    const broken = Array.from({ length: next(3) }, (_, index) =>
      brokenLine(next, line === null && index === 1),
    );
    return line === null ? broken : [...broken, line];
  });
  if (next(3) > 0) return [Buffer.concat(mixed)];
  const at = next(mixed.length + 1);
  return [Buffer.concat(mixed.slice(0, at)), Buffer.concat(mixed.slice(at))];
}

const figures = new FuzzFigures("journals with broken lines");

test(`${count} journals with broken lines lose no call`, { timeout: 3_600_000 }, async () => {
  for (let seed = 1; seed <= count; seed++) {
    await figures.try(seed, async () => {
      const next = numbersFrom(seed);
      const disk = new ModelDisk({
        files: new Map([[place, sevenContacts]]),
        folders: new Set(["/", "/sales"]),
      });
      const desk = deskOn(disk);
      const { folder } = desk.journal;
      disk.machine().files.makeFolder(folder);
      const { ids, lines } = trueLines(next);
      for (const [index, bytes] of brokenJournal(next, lines).entries()) {
        disk.put(join(folder, `calls.${index + 1}`), bytes);
      }
      for (const name of ["append.lock.1", "deliver.lock.7", "workbook.json", "calls.0", "calls.1e9"]) {
        if (next(4) === 0) disk.put(join(folder, name), brokenLine(next, false));
      }
      const told = tellAll(desk);
      let saved = false;
      await recordCalls(desk, [callTo(4, "call-4")], () => {
        saved = true;
      });
      expect(saved).toBe(true);
      await verifyDelivered(deskOn(disk), [...ids, "call-4"]);
      if (next(4) === 0) {
        // Another program saves its old copy: everything is told anew and put back.
        disk.put(place, sevenContacts);
        await verifyDelivered(deskOn(disk), [...ids, "call-4"]);
      }
      return told === 0;
    });
  }
});

/** Everything that commands ask a journal and tell of it; how many lines can't be read. */
function tellAll(desk: Desk): number {
  const { journal } = desk;
  for (const language of languages)
    for (const one of conflictsOf(desk))
      expect(JSON.stringify(conflictLines(one, language))).not.toContain("undefined");
  otherJournals(desk);
  lastDone(journal.story());
  recentCall(journal.story(), now, 10, () => true);
  const { folder, machine } = journal;
  new DayFile({ folder: dirname(folder), identity: "", machine, lock: () => null }, day).read();
  return journal.unreadable();
}

async function verifyDelivered(desk: Desk, ids: readonly string[]): Promise<void> {
  const { waiting } = await deliverWaiting(desk);
  expect(waiting?.why.code).toBe(undefined);
  const calls = await (await desk.open(desk.workbook)).calls();
  const there = calls?.rows.flatMap((row) => calls.id(row) ?? []) ?? [];
  expect(there.filter((id) => id.startsWith("call-")).sort()).toEqual(ids);
  tellAll(desk);
  const last = lastDone(desk.journal.story());
  expect([
    last?.id,
    [...desk.journal.story().entries.values()].some((entry) => isOpen(entry) && ids.includes(entry.id)),
  ]).toEqual(["call-4", false]);
}
