/** What people do to the sheet of calls: rows archived, headings renamed. Nothing is written twice, nobody else's sheet is taken for it. */
import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { openBook } from "../../src/book/open-book.ts";
import { deliverWaiting } from "../../src/journal/delivery/delivery.ts";
import { recordCalls } from "../../src/journal/delivery/record.ts";
import { lastToTakeBack, takeBack } from "../../src/journal/delivery/take-back.ts";
import { conflictsOf, settle } from "../../src/journal/story/conflicts.ts";
import type { LoggedCall } from "../../src/records/call/call.ts";
import { callTo, day, deskIn, idsIn, newOffice, nextOf, type Office } from "../support/desks.ts";
import { readWorkbookFile, sheetsOf, writeWorkbookFile } from "../support/workbooks/file-workbook.ts";
import type { MemoryWorkbook } from "../support/workbooks/memory-workbook.ts";

async function record(office: Office, ...calls: readonly LoggedCall[]): Promise<void> {
  for (const call of calls) await recordCalls(deskIn(office), [call], () => {});
}

/** Changes the workbook by hand, as a person does in Excel. */
async function byHand(office: Office, work: (memory: MemoryWorkbook) => void): Promise<void> {
  const memory = readWorkbookFile(office.place);
  work(memory);
  writeWorkbookFile(office.place, await sheetsOf(memory));
}

async function rowOf(office: Office, contact: number) {
  const { contacts } = await openBook(readWorkbookFile(office.place), { today: day });
  const { attempts, note, status } = contacts.contact(contact + 1);
  return { attempts, note, status };
}

const id = (number: number): string => `261123-1015-aaaaaaa${number}`;
const won = (contact: number, number: number, more: Partial<LoggedCall> = {}): LoggedCall =>
  callTo(contact, id(number), { outcome: "won", next: null, note: `order ${number}`, ...more });

describe("rows that a person takes out of the sheet of calls", () => {
  test("all of them, by hand: the contacts stay as they are, and it is asked once", async () => {
    const office = newOffice();
    await record(office, won(1, 1), won(1, 2, { due: { kind: "none" } }), won(2, 3));
    const before = await rowOf(office, 1);
    await byHand(office, (memory) => {
      for (const row of [4, 3, 2]) memory.deleteRow("Calls", row);
    });
    const delivery = await deliverWaiting(deskIn(office));
    expect(delivery.putBack).toEqual([]);
    expect(delivery.conflicts).toHaveLength(3);
    expect(await rowOf(office, 1)).toEqual(before);
    expect(await idsIn(office)).toEqual([]);
    expect((await deliverWaiting(deskIn(office))).conflicts).toEqual([]);
    expect(conflictsOf(deskIn(office)).map(({ kind }) => kind)).toEqual(Array(3).fill("row-deleted"));
  });

  test("the last ones alone", async () => {
    const office = newOffice();
    await record(office, won(1, 1), won(2, 2));
    await byHand(office, (memory) => memory.deleteRow("Calls", 3));
    const { conflicts, putBack } = await deliverWaiting(deskIn(office));
    expect([conflicts.map((entry) => entry.id), putBack]).toEqual([[id(2)], []]);
  });

  test("put back when the person says so: the rows alone, never the contact's cells", async () => {
    const office = newOffice();
    await record(office, won(1, 1), won(1, 2, { due: { kind: "none" } }));
    const before = await rowOf(office, 1);
    await byHand(office, (memory) => {
      for (const row of [3, 2]) memory.deleteRow("Calls", row);
    });
    const desk = deskIn(office);
    await deliverWaiting(desk);
    settle(desk, conflictsOf(desk), { how: "ours" });
    await deliverWaiting(desk);
    expect(await idsIn(office)).toEqual([id(1), id(2)]);
    expect(await rowOf(office, 1)).toEqual(before);
  });

  test("an older copy takes the contacts' cells along, and is put back at once", async () => {
    const office = newOffice();
    await record(office, won(1, 1));
    const old = readFileSync(office.place);
    await record(office, won(1, 2, { due: { kind: "none" } }), won(2, 3));
    const before = await rowOf(office, 1);
    writeFileSync(office.place, old);
    const { conflicts, putBack } = await deliverWaiting(deskIn(office));
    expect([conflicts, putBack.map((entry) => entry.id)]).toEqual([[], [id(2), id(3)]]);
    expect(await rowOf(office, 1)).toEqual(before);
  });
});

describe("a sheet of calls", () => {
  const heading = (memory: MemoryWorkbook, column: number, text: string | null): void =>
    memory.set("Calls", 1, column, text);
  test.each([
    ["heading of the ids was renamed", "id", (memory: MemoryWorkbook) => heading(memory, 1, "Ref")],
    ["heading of the ids was emptied", "id", (memory: MemoryWorkbook) => heading(memory, 1, null)],
    [
      "column of the ids was deleted",
      "id",
      (memory: MemoryWorkbook) => {
        for (let row = 1; row <= 4; row += 1) memory.set("Calls", row, 1, null);
      },
    ],
    [
      "first headings were renamed",
      "headings",
      (memory: MemoryWorkbook) => {
        for (const column of [1, 2, 3]) heading(memory, column, `Ref ${column}`);
      },
    ],
    [
      "headings were emptied",
      "headings",
      (memory: MemoryWorkbook) => {
        for (let column = 1; column <= 20; column += 1) heading(memory, column, null);
      },
    ],
    ["row of headings was deleted", "headings", (memory: MemoryWorkbook) => memory.deleteRow("Calls", 1)],
    [
      "headings were emptied, and the moment moved to the end",
      "order",
      (memory: MemoryWorkbook) => {
        for (let column = 1; column <= 20; column += 1) heading(memory, column, null);
        memory.moveColumn("Calls", 2, 21);
      },
    ],
    [
      "first headings were renamed, and a column put in before the phone",
      "order",
      (memory: MemoryWorkbook) => {
        for (const column of [1, 2, 3]) heading(memory, column, `Ref ${column}`);
        for (let column = 20; column >= 4; column -= 1) memory.moveColumn("Calls", column, column + 1);
      },
    ],
  ])("whose %s is known all the same", async (_name, lost, change) => {
    const office = newOffice();
    await record(office, won(1, 1), callTo(2, id(2)));
    await byHand(office, change);
    const { conflicts, putBack } = await deliverWaiting(deskIn(office));
    expect([conflicts, putBack]).toEqual([[], []]);
    await record(office, callTo(3, id(3)));
    expect(await nextOf(office, 3)).toBe("2026-12-01");
    const memory = readWorkbookFile(office.place);
    expect((await memory.tabs()).map(({ title }) => title)).toEqual(["Contacts", "Calls"]);
    const book = await openBook(memory, { today: day });
    expect([book.contacts.title, book.callsPlace?.lost]).toEqual(["Contacts", lost]);
    expect((await book.calls())?.rows).toHaveLength(3);
    // Nothing is written a second time, and the last one can be taken back.
    expect((await deliverWaiting(deskIn(office))).changed).toBe(false);
    const desk = deskIn(office);
    const last = lastToTakeBack(desk);
    if (last !== null) await takeBack(desk, last, { force: false });
    expect(await nextOf(office, 3)).toBe("2026-11-23");
    const calls = await (await openBook(readWorkbookFile(office.place), { today: day })).calls();
    expect(calls?.rows.map((row) => calls.call(row).undone)).toEqual([false, false, true]);
  });
});
