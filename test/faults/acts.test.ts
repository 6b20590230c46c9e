/**
 * Every act that writes and is no call: an added contact, an adoption, the report sheet, a sorted reason. Killed or
 * failing at every file operation, with a full disk, and two of them at once with the write of the first delayed.
 */
import { describe, expect, test } from "vitest";
import { Failure } from "../../src/base/errors.ts";
import type { Book } from "../../src/book/book.ts";
import { planReason } from "../../src/book/plans/edit-reasons.ts";
import { planAdoption } from "../../src/book/plans/plan-adoption.ts";
import type { Machine } from "../../src/files/file-system.ts";
import { deliverWaiting } from "../../src/journal/delivery/delivery.ts";
import type { Desk } from "../../src/journal/delivery/desk.ts";
import { currentBook } from "../../src/journal/delivery/record.ts";
import { recordContact } from "../../src/journal/delivery/record-contact.ts";
import { writeNow } from "../../src/journal/delivery/write-now.ts";
import { behindDoor } from "../../src/journal/door.ts";
import { Journal } from "../../src/journal/store/journal.ts";
import type { Change } from "../../src/workbook/changes.ts";
import type { Workbook } from "../../src/workbook/workbook.ts";
import { now, processes } from "../support/desks.ts";
import { type Fault, faultyMachine, Killed } from "../support/workbooks/faulty-machine.ts";
import { FileWorkbook } from "../support/workbooks/file-workbook.ts";
import { ModelDisk } from "../support/workbooks/model-disk.ts";
import { deskOn, place, untouched } from "../support/workbooks/model-office.ts";

/** What a person does. */
interface Act {
  readonly name: string;
  /** Does it; true when the person is told that it is done. */
  work(desk: Desk): Promise<boolean>;
  /** How often it stands in the workbook. */
  count(book: Book): Promise<number>;
}

const jane = {
  ...{ name: "Jane Roe", phone: "+37369111222", company: null, owner: null, value: null, source: null },
  ...{ note: null, nextContact: { day: now.day, time: null } },
};

async function withTitle(book: Book, title: RegExp): Promise<number> {
  return (await book.workbook.tabs()).filter((tab) => title.test(tab.title)).length;
}

async function adopt(desk: Desk): Promise<boolean> {
  const { book } = await currentBook(desk);
  const changes = await planAdoption(
    book,
    { wayIn: { lacking: [], couldServe: [], undated: [] }, days: new Map(), decisions: [] },
    () => "id",
  );
  if (changes.length > 0) await writeNow(desk, "adoption", { what: "Calls", changes, former: null }, safe);
  return true;
}

const safe = { force: false, mustCopy: true };

const reportSheet: Change = {
  ...{ kind: "put-sheet", title: "Report", stamp: "followup", widths: [20] },
  rows: [[{ kind: "text", text: "followup report" }]],
};

const acts: readonly Act[] = [
  {
    name: "adding a contact",
    work: async (desk) => {
      const { book, opened } = await currentBook(desk);
      const { refused } = await recordContact(desk, opened, book, jane, false);
      return refused === null;
    },
    count: async ({ contacts }) =>
      contacts.rows.filter((row) => contacts.contact(row).name === jane.name).length,
  },
  { name: "adopting", work: adopt, count: (book) => withTitle(book, /^Calls/) },
  {
    name: "the report sheet",
    work: async (desk) => {
      await writeNow(
        desk,
        "report",
        { what: "Report", changes: [reportSheet], former: null },
        { force: false },
      );
      return true;
    },
    count: (book) => withTitle(book, /^Report/),
  },
  {
    name: "a sorted reason",
    work: async (desk) => {
      const sheet = await (await desk.open(desk.workbook)).reasons();
      if (sheet === null) return false;
      const { changes } = planReason(sheet, sheet.reasons, { name: "Too loud", said: "noise" });
      await writeNow(desk, "reason", { what: "Too loud", changes, former: null }, { force: false });
      return true;
    },
    count: async (book) =>
      ((await book.reasons())?.reasons ?? []).filter(({ name }) => name === "Too loud").length,
  },
];

/** The disk on which an act begins: only a reason needs a list of them. */
async function prepared({ name }: Act): Promise<ModelDisk> {
  const disk = new ModelDisk(untouched);
  if (name === "a sorted reason") await adopt(deskOn(disk.machine()));
  return disk;
}

/** What the next command finds: nothing waits, everything is whole, and the act is there once or not at all. */
async function verify(act: Act, disk: ModelDisk, isDone: boolean, at: string): Promise<void> {
  const desk = deskOn(disk.machine());
  const { waiting } = await deliverWaiting(desk);
  expect(waiting, at).toBe(null);
  const book = await desk.open(desk.workbook);
  expect(book.contacts.rows.length, at).toBeGreaterThanOrEqual(7);
  const count = await act.count(book);
  expect(count, at).toBeLessThanOrEqual(1);
  if (isDone) expect(count, at).toBe(1);
}

/** `npm run faults` tries every fault. */
const isLong = process.env.FOLLOWUP_FAULTS === "all";
const kills: readonly Fault[] = ["kill-before", "kill-halfway", ...(isLong ? (["kill-after"] as const) : [])];
const codes = ["EIO", "ENOSPC", ...(isLong ? ["EACCES", "EBUSY", "EROFS", "EMFILE", "EPERM", "ENOENT"] : [])];

describe.each(acts)("$name", (act) => {
  test.each([...kills, ...codes.map((code): Fault => ({ code }))])(
    "%j at any file operation",
    async (fault) => {
      const begin = await prepared(act);
      let points = 0;
      for (let at = 1; ; at++) {
        const disk = begin.copy();
        const machine = faultyMachine({ at, fault }, "linux", disk.machine().files);
        let isDone = false;
        try {
          isDone = await act.work(deskOn(machine));
        } catch (error) {
          expect(error, `${at}`).toBeInstanceOf(typeof fault === "string" ? Killed : Failure);
        }
        const operation = machine.calls[at - 1];
        if (operation === undefined) break;
        await verify(act, disk, isDone, `${JSON.stringify(fault)} at ${operation} (${at})`);
        points += 1;
      }
      expect(points).toBeGreaterThan(40);
    },
  );

  test.each(acts)("while $name is held up just before its write", async (slow) => {
    const disk = await prepared(slow.name === "a sorted reason" ? slow : act);
    const other = async (): Promise<boolean> => {
      try {
        return await act.work(deskOf(disk.machine(), 2));
      } catch (error) {
        expect(error).toMatchObject({ code: "waiting.busy" });
        return false;
      }
    };
    let isOtherDone = false;
    const held = deskOf(disk.machine(), 1, async () => {
      isOtherDone ||= await other();
    });
    expect(await slow.work(held)).toBe(true);
    // What was called done is there, and what was held back can be done now.
    if (!isOtherDone && act !== slow) expect(await act.work(deskOf(disk.machine(), 3))).toBe(true);
    await verify(slow, disk, true, slow.name);
    if (act !== slow) await verify(act, disk, true, act.name);
  });
});

/** A followup of its own; `delay` comes between looking and writing. */
function deskOf(machine: Machine, process: number, delay: () => Promise<void> = async () => {}): Desk {
  const workbook = new FileWorkbook(place, machine);
  const slow: Workbook = Object.assign(Object.create(workbook), {
    apply: async (...given: Parameters<Workbook["apply"]>) => {
      await delay();
      return workbook.apply(...given);
    },
  });
  const desk = deskOn(machine);
  const { identity } = desk.journal;
  const state = "/home/anna/.state/followup";
  const journal = new Journal({ state, identity, machine, processes: processes(process, () => true) });
  return { ...desk, journal, workbook: behindDoor(slow) };
}
