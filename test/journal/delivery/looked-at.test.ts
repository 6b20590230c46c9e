/** When a delivery reads the workbook at all, and what it finds there of what waits or was taken back. */
import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { openBook } from "../../../src/book/open-book.ts";
import type { NewContact } from "../../../src/book/plans/plan-contact.ts";
import { deliverWaiting } from "../../../src/journal/delivery/delivery.ts";
import type { Desk } from "../../../src/journal/delivery/desk.ts";
import { currentBook, recordCalls } from "../../../src/journal/delivery/record.ts";
import { recordContact } from "../../../src/journal/delivery/record-contact.ts";
import { lastToTakeBack, takeBack } from "../../../src/journal/delivery/take-back.ts";
import { behindDoor } from "../../../src/journal/door.ts";
import { callRecord } from "../../../src/journal/kinds/kinds.ts";
import { conflictsOf, settle } from "../../../src/journal/story/conflicts.ts";
import type { Workbook } from "../../../src/workbook/workbook.ts";
import { callTo, day, deskIn, idsIn, newOffice, now, type Office } from "../../support/desks.ts";
import { faultyMachine } from "../../support/workbooks/faulty-machine.ts";
import {
  FileWorkbook,
  readWorkbookFile,
  sheetsOf,
  writeWorkbookFile,
} from "../../support/workbooks/file-workbook.ts";
import type { MemoryWorkbook } from "../../support/workbooks/memory-workbook.ts";

const ana: NewContact = {
  ...{ name: "Ana Rusu", phone: "+373 69 123 456", company: null, owner: null, value: null, source: null },
  ...{ note: null, nextContact: { day: "2026-12-01", time: null } },
};

/** A desk that counts how often it opens the workbook. */
function counting(office: Office, desk: Desk = deskIn(office)) {
  const opened = { times: 0 };
  const open: Desk["open"] = (workbook) => {
    opened.times += 1;
    return desk.open(workbook);
  };
  return { desk: { ...desk, open }, opened };
}

async function byHand(office: Office, work: (memory: MemoryWorkbook) => void): Promise<void> {
  const memory = readWorkbookFile(office.place);
  work(memory);
  writeWorkbookFile(office.place, await sheetsOf(memory));
}

const book = (office: Office) => openBook(readWorkbookFile(office.place), { today: day });

describe("the workbook is read", () => {
  const times = async (office: Office, options = {}): Promise<number> => {
    const { desk, opened } = counting(office);
    await deliverWaiting(desk, options);
    return opened.times;
  };

  test("where something waits; where it was changed since; where that is asked for; else never", async () => {
    const office = newOffice();
    expect(await times(office)).toBe(0);
    await recordCalls(deskIn(office), [callTo(1, "a")], () => {});
    expect([await times(office), await times(office, { audit: true })]).toEqual([0, 1]);
    await byHand(office, (memory) => memory.set("Contacts", 6, 4, "x"));
    expect([await times(office), await times(office)]).toEqual([1, 0]);
    deskIn(office).journal.save([callRecord(callTo(2, "b"))], now);
    expect(await times(office)).toBe(1);
  });

  test("never for what was given up or is asked about", async () => {
    const office = newOffice();
    const { journal } = deskIn(office);
    journal.save([callRecord(callTo(1, "a")), callRecord(callTo(2, "b"))], now);
    journal.mark([{ event: "forgotten", id: "a" }], now);
    journal.mark([{ event: "conflict", id: "b", obstacle: { code: "conflict.cell", data: {} } }], now);
    expect(await times(office, { audit: true })).toBe(0);
  });

  test("once by a command that writes into one without versions", async () => {
    const office = newOffice();
    const memory: Workbook = readWorkbookFile(office.place);
    expect(memory.version).toBeUndefined();
    const { desk, opened } = counting(office, { ...deskIn(office), workbook: behindDoor(memory) });
    const before = await currentBook(desk);
    const { entries } = await recordCalls(desk, [callTo(1, "a")], () => {}, { opened: before.opened });
    expect([opened.times, entries.map(({ state }) => state)]).toEqual([1, ["written"]]);
  });
});

describe("what stands there", () => {
  test("a call without its complaint has the complaint put back, where the person says so", async () => {
    const office = newOffice();
    const complaint = callTo(1, "a", { complaint: "was rude", about: "Emma" });
    await recordCalls(deskIn(office), [complaint, callTo(2, "b")], () => {});
    await byHand(office, (memory) => memory.deleteRow("Complaints", 2));
    await deliverWaiting(deskIn(office));
    const desk = deskIn(office);
    settle(desk, conflictsOf(desk), { how: "ours" });
    await deliverWaiting(desk);
    const complaints = await (await book(office)).complaints();
    expect(complaints?.complaints.map(({ said }) => said)).toEqual(["was rude"]);
    expect(await idsIn(office)).toEqual(["a", "b"]);
  });

  test("a call that was written by one whose mark never came is taken back there", async () => {
    const office = newOffice();
    await recordCalls(deskIn({ ...office, state: `${office.state}-other` }), [callTo(1, "a")], () => {});
    const desk = deskIn(office);
    desk.journal.save([callRecord(callTo(1, "a"))], now);
    const last = lastToTakeBack(desk);
    if (last === null) throw new Error("nothing to take back");
    const taken = await takeBack(desk, last, { force: false });
    expect(taken).toMatchObject({ entry: { state: "undone" }, isThere: true });
    const calls = await (await book(office)).calls();
    expect(calls?.rows.map((row) => calls.call(row).undone)).toEqual([true]);
  });
});

describe("a contact that is taken back", () => {
  async function added(desk: Desk) {
    const { book, opened } = await currentBook(desk);
    await recordContact(desk, opened, book, ana, false);
    const last = lastToTakeBack(desk);
    if (last === null) throw new Error("nothing to take back");
    return last;
  }

  const statusAt = async (office: Office, row: number): Promise<string | null> =>
    (await readWorkbookFile(office.place).read([{ sheet: "Contacts" }])).map((grid) => {
      const cell = grid.cell(row, 4);
      return cell.kind === "text" ? cell.text : null;
    })[0] ?? null;

  test.each([
    [true, null],
    [false, "warm"],
  ])("wholly (%s) loses what others have written beside it, or keeps it", async (wholly, status) => {
    const office = newOffice();
    const last = await added(deskIn(office));
    await byHand(office, (memory) => memory.set("Contacts", 7, 4, "warm"));
    await takeBack(deskIn(office), last, { force: false, wholly });
    expect(await statusAt(office, 7)).toBe(status);
  });

  test("with the whole file tells just that", async () => {
    const office = newOffice();
    const before = readFileSync(office.place);
    const workbook: Workbook = Object.assign(Object.create(new FileWorkbook(office.place, faultyMachine())), {
      putBack: (copy: Uint8Array) => writeFileSync(office.place, copy),
    });
    const desk = { ...deskIn(office), workbook: behindDoor(workbook) };
    const taken = await takeBack(desk, await added(desk), { force: false });
    expect(readFileSync(office.place).equals(before)).toBe(true);
    expect(taken.delivery).toEqual({
      ...{ written: [], putBack: [], conflicts: [], waiting: null, pending: [], changed: true },
      undone: [taken.entry],
    });
    expect(taken).toMatchObject({
      ...{ left: [], isThere: true, emptied: null, isOnlyContact: false, hasArrived: true },
      ...{ isContactFound: true, earlier: null },
    });
  });
});
