/** An added contact that stands nowhere any more: asked about when the whole workbook is looked through, and never where it may still be there. */
import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { NewContact } from "../../../src/book/plans/plan-contact.ts";
import { deliverWaiting } from "../../../src/journal/delivery/delivery.ts";
import type { Now } from "../../../src/journal/delivery/desk.ts";
import { currentBook, recordCalls } from "../../../src/journal/delivery/record.ts";
import { recordContact } from "../../../src/journal/delivery/record-contact.ts";
import { lastToTakeBack, takeBack } from "../../../src/journal/delivery/take-back.ts";
import { callTo, deskIn, newOffice, now, type Office } from "../../support/desks.ts";
import { readWorkbookFile, sheetsOf, writeWorkbookFile } from "../../support/workbooks/file-workbook.ts";
import type { MemoryWorkbook } from "../../support/workbooks/memory-workbook.ts";

const ana: NewContact = {
  ...{ name: "Ana Rusu", phone: "+373 69 123 456", company: null, owner: null, value: null, source: null },
  ...{ note: null, nextContact: { day: "2026-12-01", time: null } },
};

async function added(office: Office, contact: Partial<NewContact> = {}): Promise<void> {
  const desk = deskIn(office);
  const { book, opened } = await currentBook(desk);
  await recordContact(desk, opened, book, { ...ana, ...contact }, false);
}

async function byHand(office: Office, work: (memory: MemoryWorkbook) => void): Promise<void> {
  const memory = readWorkbookFile(office.place);
  work(memory);
  writeWorkbookFile(office.place, await sheetsOf(memory));
}

/** What is asked about by a delivery that looks at everything, or only at what is due. */
async function asked(office: Office, { audit = true, moment = now } = {}): Promise<readonly unknown[]> {
  const { conflicts } = await deliverWaiting(deskIn(office, undefined, moment), { audit });
  return conflicts.map(({ kind, obstacle }) => [kind, obstacle?.code, obstacle?.data]);
}

const question = (name: string) => [
  "contact",
  "conflict.row-deleted",
  { name, day: "2026-11-23", of: "contact" },
];

describe("an added contact whose row was deleted", () => {
  test("is asked about once, by a look at everything alone", async () => {
    const office = newOffice();
    await added(office);
    await byHand(office, (memory) => memory.deleteRow("Contacts", 7));
    expect(await asked(office, { audit: false })).toEqual([]);
    expect(await asked(office)).toEqual([question("Ana Rusu")]);
    expect(await asked(office)).toEqual([]);
  });

  test("without a name is asked about by its phone", async () => {
    const office = newOffice();
    await added(office, { name: "" });
    await byHand(office, (memory) => memory.deleteRow("Contacts", 7));
    expect(await asked(office)).toEqual([question("+373 69 123 456")]);
  });

  test("beside a call that still stands, too; the call is not asked about", async () => {
    const office = newOffice();
    await added(office);
    await recordCalls(deskIn(office), [callTo(1, "a")], () => {});
    await byHand(office, (memory) => memory.deleteRow("Contacts", 7));
    expect(await asked(office)).toEqual([question("Ana Rusu")]);
  });

  test("two of them are asked about, and one that stands is not", async () => {
    const office = newOffice();
    await added(office);
    await added(office, { name: "Oleg Kim", phone: "+373 69 123 457" });
    await added(office, { name: "Vera Lup", phone: "+373 69 123 458" });
    await byHand(office, (memory) => {
      memory.deleteRow("Contacts", 9);
      memory.deleteRow("Contacts", 7);
    });
    expect(await asked(office)).toEqual([question("Ana Rusu"), question("Vera Lup")]);
  });

  test.each<[string, (string | null)[]]>([
    ["its name in other letters, and no phone", ["ANA  RUSU", null]],
    ["its name, and another phone", ["Ana Rusu", "+373 69 999 999"]],
    ["its phone written in another way, and another name", ["Ana Ceban", "00373 69123456"]],
  ])("is not asked about where somebody has %s", async (_, [name = null, phone = null]) => {
    const office = newOffice();
    await added(office);
    await byHand(office, (memory) => {
      memory.deleteRow("Contacts", 7);
      memory.set("Contacts", 3, 1, name);
      memory.set("Contacts", 3, 2, phone);
    });
    expect(await asked(office)).toEqual([]);
  });

  test.each<[Now, number]>([
    [{ day: "2026-12-07", time: "10:15" }, 1],
    [{ day: "2026-12-08", time: "10:15" }, 0],
  ])("on %j: %i questions, as nobody asks about what went long ago", async (moment, questions) => {
    const office = newOffice();
    await added(office);
    await byHand(office, (memory) => memory.deleteRow("Contacts", 7));
    expect(await asked(office, { moment })).toHaveLength(questions);
  });
});

describe("an added contact", () => {
  test("that stands is not asked about, sorted or mended either", async () => {
    const office = newOffice();
    await added(office);
    expect(await asked(office)).toEqual([]);
    await byHand(office, (memory) => {
      memory.deleteRow("Contacts", 2);
      memory.set("Contacts", 6, 1, "Ana Russu");
    });
    expect(await asked(office)).toEqual([]);
  });

  test("that was taken back is not asked about", async () => {
    const office = newOffice();
    await added(office);
    const last = lastToTakeBack(deskIn(office));
    if (last === null) throw new Error("nothing to take back");
    await takeBack(deskIn(office), last, { force: false });
    expect(await asked(office)).toEqual([]);
  });

  test("that has gone with the calls after it is put back with them, and one from before them is asked about", async () => {
    const office = newOffice();
    await added(office, { name: "Oleg Kim", phone: "+373 69 123 457" });
    await recordCalls(deskIn(office), [callTo(1, "a")], () => {});
    await byHand(office, (memory) => memory.deleteRow("Contacts", 7));
    const old = readFileSync(office.place);
    await added(office);
    await recordCalls(deskIn(office), [callTo(2, "b")], () => {});
    writeFileSync(office.place, old);
    const delivery = await deliverWaiting(deskIn(office), { audit: true });
    expect(delivery.putBack.map(({ kind }) => kind).sort()).toEqual(["call", "contact"]);
    expect(delivery.conflicts.map(({ obstacle }) => obstacle?.data.name)).toEqual(["Oleg Kim"]);
  });
});
