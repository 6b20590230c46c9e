/** Taking back an added contact, killed or failing at every file operation: what is said is true, and nothing is asked afterwards. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { Failure } from "../../src/base/errors.ts";
import type { Machine } from "../../src/files/file-system.ts";
import { deliverWaiting } from "../../src/journal/delivery/delivery.ts";
import type { Desk } from "../../src/journal/delivery/desk.ts";
import { currentBook } from "../../src/journal/delivery/record.ts";
import { recordContact } from "../../src/journal/delivery/record-contact.ts";
import { lastToTakeBack, takeBack } from "../../src/journal/delivery/take-back.ts";
import { behindDoor } from "../../src/journal/door.ts";
import { openExcel } from "../../src/workbook/excel/workbook.ts";
import { now } from "../support/desks.ts";
import { type Fault, faultyMachine, Killed } from "../support/workbooks/faulty-machine.ts";
import { ModelDisk } from "../support/workbooks/model-disk.ts";
import { deskOn as otherDesk, place } from "../support/workbooks/model-office.ts";

const jane = {
  ...{ name: "Jane Roe", phone: "+37369111222", company: null, owner: null, value: null, source: null },
  ...{ note: null, nextContact: { day: now.day, time: null } },
};

/** A real file, which is put back whole where nothing else was changed. */
function deskOn(machine: Machine): Desk {
  return { ...otherDesk(machine), workbook: behindDoor(openExcel(place, place, machine)) };
}

/** A disk on which Jane was added last. */
async function withJane(): Promise<ModelDisk> {
  const file = readFileSync(new URL("../../templates/en.xlsx", import.meta.url));
  const disk = new ModelDisk({
    files: new Map([[place, file]]),
    folders: new Set(["/", "/home", "/home/anna", "/home/anna/sales"]),
  });
  const desk = deskOn(disk.machine());
  const { book, opened } = await currentBook(desk);
  await recordContact(desk, opened, book, jane, false);
  return disk;
}

/** True while she stands in the workbook. */
async function isThere(disk: ModelDisk): Promise<boolean> {
  const desk = deskOn(disk.machine());
  const { contacts } = await desk.open(desk.workbook);
  return contacts.rows.some((row) => contacts.contact(row).name === jane.name);
}

/** `npm run faults` tries every operation. */
const step = process.env.FOLLOWUP_FAULTS === "all" ? 1 : 3;

const faults: readonly Fault[] = ["kill-before", "kill-after", { code: "ENOSPC" }];

test.each(faults)("%j at any file operation", async (fault) => {
  const begin = await withJane();
  let points = 0;
  let stood = 0;
  for (let at = 1; ; at += step) {
    const disk = begin.copy();
    const machine = faultyMachine({ at, fault }, "linux", disk.machine().files);
    const desk = deskOn(machine);
    let error: unknown = null;
    try {
      const entry = lastToTakeBack(desk);
      if (entry !== null) await takeBack(desk, entry, { force: false });
    } catch (thrown) {
      error = thrown;
    }
    const operation = machine.calls[at - 1];
    if (operation === undefined) break;
    const where = `${JSON.stringify(fault)} at ${operation} (${at})`;
    if (error !== null) expect(error, where).toBeInstanceOf(typeof fault === "string" ? Killed : Failure);
    const stands = await isThere(disk);
    if (error instanceof Failure && error.code === "workbook.not-saved") expect(stands, where).toBe(true);
    const next = await deliverWaiting(deskOn(disk.machine()), { audit: true });
    expect(next, where).toMatchObject({ conflicts: [], waiting: null });
    if (error === null) expect(await isThere(disk), where).toBe(false);
    if (stands) stood += 1;
    points += 1;
  }
  expect(points).toBeGreaterThan(20);
  expect(stood).toBeGreaterThan(0);
});
