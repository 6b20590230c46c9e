/** A copy put back: what was written since is written again, and nothing that a person had taken out. */
import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { Failure } from "../../../src/base/errors.ts";
import { copiesOf } from "../../../src/journal/copies/copies.ts";
import { restoreCopy } from "../../../src/journal/copies/restore.ts";
import { deliverWaiting } from "../../../src/journal/delivery/delivery.ts";
import type { Desk } from "../../../src/journal/delivery/desk.ts";
import { currentBook, recordCalls } from "../../../src/journal/delivery/record.ts";
import { recordContact } from "../../../src/journal/delivery/record-contact.ts";
import { lastToTakeBack, takeBack } from "../../../src/journal/delivery/take-back.ts";
import { behindDoor } from "../../../src/journal/door.ts";
import { conflictsOf, settle } from "../../../src/journal/story/conflicts.ts";
import type { Day } from "../../../src/rules/calendar/day.ts";
import type { Workbook } from "../../../src/workbook/workbook.ts";
import { callTo, deskIn, idsIn, newOffice, nextOf, type Office } from "../../support/desks.ts";
import { type FaultPlan, faultyMachine } from "../../support/workbooks/faulty-machine.ts";
import {
  FileWorkbook,
  readWorkbookFile,
  sheetsOf,
  writeWorkbookFile,
} from "../../support/workbooks/file-workbook.ts";
import type { MemoryWorkbook } from "../../support/workbooks/memory-workbook.ts";

/** A desk whose file can be put back whole, on a day. */
function desk(office: Office, today: Day = "2026-11-23", plan: FaultPlan | null = null): Desk {
  const machine = faultyMachine(plan);
  const workbook: Workbook = Object.assign(Object.create(new FileWorkbook(office.place, machine)), {
    putBack: (copy: Uint8Array) => writeFileSync(office.place, copy),
  });
  return { ...deskIn(office, machine, { day: today, time: "10:15" }), workbook: behindDoor(workbook) };
}

const call = (office: Office, contact: number, id: string, today?: Day) =>
  recordCalls(desk(office, today), [callTo(contact, id)], () => {});

/** Puts the oldest copy back; the ids that are told as written again. */
async function restored(office: Office, on: Desk = desk(office)) {
  const copy = copiesOf(on.journal).at(-1);
  if (copy === undefined) throw new Error("no copy");
  const { delivery, kept } = await restoreCopy(on, copy, false);
  return {
    kept,
    again: delivery.putBack.map(({ id }) => id).sort(),
    undone: delivery.undone.map(({ id }) => id),
  };
}

async function byHand(office: Office, work: (memory: MemoryWorkbook) => void): Promise<void> {
  const memory = readWorkbookFile(office.place);
  work(memory);
  writeWorkbookFile(office.place, await sheetsOf(memory));
}

const namesIn = async (office: Office): Promise<string[]> => {
  const [grid] = await readWorkbookFile(office.place).read([{ sheet: "Contacts" }]);
  return (grid?.rows ?? []).slice(1).map((row) => {
    const cell = grid?.cell(row, 1);
    return cell?.kind === "text" ? cell.text : "";
  });
};

const add = async (office: Office, name: string) => {
  const on = desk(office);
  const { book, opened } = await currentBook(on);
  const empty = { company: null, owner: null, value: null, source: null, note: null };
  const contact = { ...empty, name, phone: null, nextContact: { day: "2026-12-01" as const, time: null } };
  return recordContact(on, opened, book, contact, false);
};

describe("a copy that is put back", () => {
  test("has the calls since written into it again, and what was there is kept", async () => {
    const office = newOffice();
    await call(office, 1, "a");
    await call(office, 2, "b");
    const present = readFileSync(office.place);
    const found = await restored(office);
    expect(found).toEqual({ kept: "2026-11-23T10:15", again: ["a", "b"], undone: [] });
    expect(await idsIn(office)).toEqual(["a", "b"]);
    expect([await nextOf(office, 1), await nextOf(office, 2)]).toEqual(["2026-12-01", "2026-12-01"]);
    const kept = copiesOf(desk(office).journal).find(({ name }) => name === found.kept);
    expect(readFileSync(kept?.path ?? "").equals(present)).toBe(true);
  });

  test("of a later day has only the calls since then written again", async () => {
    const office = newOffice();
    await call(office, 1, "a", "2026-11-22");
    await call(office, 2, "b", "2026-11-23");
    const on = desk(office);
    const copy = copiesOf(on.journal).find(({ name }) => name === "2026-11-23");
    if (copy === undefined) throw new Error("no copy");
    const { delivery } = await restoreCopy(on, copy, false);
    expect(delivery.putBack.map(({ id }) => id)).toEqual(["b"]);
    expect(await idsIn(office)).toEqual(["a", "b"]);
  });

  test("has added contacts again, and not those that were taken back", async () => {
    const office = newOffice(1);
    await call(office, 1, "a");
    await add(office, "Stays");
    await add(office, "Goes");
    const last = lastToTakeBack(desk(office));
    if (last === null) throw new Error("nothing to take back");
    await takeBack(desk(office), last, { force: false });
    await restored(office);
    expect(await namesIn(office)).toEqual(["C1", "Stays"]);
  });

  test("with a contact in it that was taken back since has it taken out again", async () => {
    const office = newOffice(1);
    await add(office, "Goes");
    const last = lastToTakeBack(desk(office));
    await call(office, 1, "a", "2026-11-24");
    if (last === null) throw new Error("nothing to take back");
    await takeBack(desk(office, "2026-11-24"), last, { force: false });
    expect(await namesIn(office)).not.toContain("Goes");
    const on = desk(office, "2026-11-24");
    const copy = copiesOf(on.journal).find(({ name }) => name === "2026-11-24");
    if (copy === undefined) throw new Error("no copy");
    await restoreCopy(on, copy, false);
    expect(await namesIn(office)).not.toContain("Goes");
    expect(await idsIn(office)).toEqual(["a"]);
  });

  test("over a file that can't be read has written again what was saved since its day", async () => {
    const office = newOffice();
    await call(office, 1, "a", "2026-11-22");
    await call(office, 2, "b", "2026-11-23");
    writeFileSync(office.place, "not a workbook");
    const on = desk(office);
    const unreadable: Desk = {
      ...on,
      open: (workbook) => {
        if (readFileSync(office.place, "utf8") === "not a workbook") {
          return Promise.reject(new Failure("workbook.damaged", { place: office.place, detail: "" }));
        }
        return on.open(workbook);
      },
    };
    const copy = copiesOf(on.journal).find(({ name }) => name === "2026-11-23");
    if (copy === undefined) throw new Error("no copy");
    const { delivery } = await restoreCopy(unreadable, copy, false);
    expect(delivery.putBack.map(({ id }) => id)).toEqual(["b"]);
    expect(await idsIn(office)).toEqual(["a", "b"]);
  });
});

describe("a call whose row a person had taken out", () => {
  async function archived(settled: boolean): Promise<Office> {
    const office = newOffice();
    await call(office, 1, "a");
    await call(office, 2, "b");
    await byHand(office, (memory) => memory.deleteRow("Calls", 2));
    await deliverWaiting(desk(office));
    if (settled) {
      const on = desk(office);
      settle(on, conflictsOf(on), { how: "forget" });
    }
    return office;
  }

  test.each([true, false])(
    "is written again where its contact had said what came of it (settled: %s)",
    async (settled) => {
      const office = await archived(settled);
      await restored(office);
      expect((await idsIn(office)).sort()).toEqual(["a", "b"]);
      expect(await nextOf(office, 1)).toBe("2026-12-01");
    },
  );

  test("stays out where a person had put its contact right", async () => {
    const office = await archived(true);
    await byHand(office, (memory) => {
      memory.set("Contacts", 2, 3, "@2026-11-23");
      memory.set("Contacts", 2, 4, null);
      memory.set("Contacts", 2, 5, null);
      memory.set("Contacts", 2, 6, "old note");
    });
    await restored(office);
    expect(await idsIn(office)).toEqual(["b"]);
    expect(await nextOf(office, 1)).toBe("2026-11-23");
  });
});

describe("what can't be", () => {
  test("a present file that can't be kept is not put away", async () => {
    const office = newOffice();
    await call(office, 1, "a");
    const present = readFileSync(office.place);
    const full = desk(office, "2026-11-23", {
      when: (operation, path) => operation === "write" && path.includes("copies"),
      fault: { code: "ENOSPC" },
    });
    await expect(restored(office, full)).rejects.toMatchObject({
      code: "workbook.not-saved",
      data: { folder: full.journal.folder, detail: "ENOSPC" },
      cause: { code: "ENOSPC" },
    });
    expect(readFileSync(office.place).equals(present)).toBe(true);
  });

  test("a fault of our own is told as one", async () => {
    const office = newOffice();
    await call(office, 1, "a");
    const ours: Desk = { ...desk(office), open: () => Promise.reject(new RangeError("ours")) };
    await expect(restored(office, ours)).rejects.toThrow("ours");
  });
});
