/** The file that undo may put back whole is noted of one added contact alone; and plans that stand on one another. */
import { rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import type { NewContact } from "../../../src/book/plans/plan-contact.ts";
import { deliverWaiting } from "../../../src/journal/delivery/delivery.ts";
import { recordCalls } from "../../../src/journal/delivery/record.ts";
import { lastToTakeBack, takeBack } from "../../../src/journal/delivery/take-back.ts";
import { behindDoor } from "../../../src/journal/door.ts";
import { callRecord } from "../../../src/journal/kinds/kinds.ts";
import type { Workbook } from "../../../src/workbook/workbook.ts";
import { callTo, deskIn, idsIn, newOffice, nextOf, now, type Office } from "../../support/desks.ts";
import { faultyMachine } from "../../support/workbooks/faulty-machine.ts";
import { FileWorkbook, readWorkbookFile } from "../../support/workbooks/file-workbook.ts";

const ana: NewContact = {
  ...{ name: "Ana Rusu", phone: "+373 69 123 456", company: null, owner: null, value: null, source: null },
  ...{ note: null, nextContact: { day: "2026-12-01", time: null } },
};

/** A desk whose file can be put back whole, as an Excel file can. */
function excelDesk(office: Office) {
  const workbook: Workbook = Object.assign(Object.create(new FileWorkbook(office.place, faultyMachine())), {
    putBack: (copy: Uint8Array) => writeFileSync(office.place, copy),
  });
  return { ...deskIn(office), workbook: behindDoor(workbook) };
}

const contact = (id: string, more: Partial<NewContact> = {}) =>
  ({ kind: "contact", record: { ...ana, ...more, alike: 0 }, id }) as const;
const oleg = { name: "Oleg Kim", phone: "+373 69 123 457" };

/** What is noted of each record: "n file", "a none". */
async function noted(desk: ReturnType<typeof deskIn>): Promise<string[]> {
  await deliverWaiting(desk);
  const { entries } = desk.journal.story();
  return [...entries.values()].map(
    ({ file, id, state }) => `${id} ${state} ${file === null ? "none" : "file"}`,
  );
}

describe("the file is noted", () => {
  test("of a contact that is written by itself", async () => {
    const desk = excelDesk(newOffice());
    desk.journal.save([contact("n")], now);
    expect(await noted(desk)).toEqual(["n written file"]);
  });

  test("of no call, of no two contacts at once, of none with a call, and of none in a table far away", async () => {
    const call = excelDesk(newOffice());
    call.journal.save([callRecord(callTo(1, "a"))], now);
    expect(await noted(call)).toEqual(["a written none"]);
    const two = excelDesk(newOffice());
    two.journal.save([contact("n"), contact("m", oleg)], now);
    expect(await noted(two)).toEqual(["n written none", "m written none"]);
    const both = excelDesk(newOffice());
    both.journal.save([contact("n"), callRecord(callTo(1, "a"))], now);
    expect(await noted(both)).toEqual(["n written none", "a written none"]);
    const far = deskIn(newOffice());
    const away: Workbook = Object.assign(Object.create(readWorkbookFile(newOffice().place)), { isFar: true });
    const other = { ...far, workbook: behindDoor(away) };
    other.journal.save([contact("n")], now);
    expect(await noted(other)).toEqual(["n written none"]);
  });

  test("never of taking a contact back", async () => {
    const office = newOffice();
    const desk = excelDesk(office);
    desk.journal.save([contact("n"), contact("m", oleg)], now);
    await deliverWaiting(desk);
    const last = lastToTakeBack(desk);
    if (last === null) throw new Error("nothing to take back");
    await takeBack(desk, last, { force: false });
    expect(await noted(excelDesk(office))).toEqual(["n written none", "m undone none"]);
  });
});

describe("what waits together is planned as one, each on top of the others", () => {
  /** Saves, with the workbook open in Excel, and lets it be written afterwards. */
  async function together(office: Office, work: (desk: ReturnType<typeof deskIn>) => Promise<void>) {
    const ownerFile = join(dirname(office.place), "~$clients.xlsx");
    writeFileSync(ownerFile, "");
    await work(deskIn(office));
    rmSync(ownerFile);
    return deliverWaiting(deskIn(office));
  }

  test("two calls with one contact: both stand, and the last says when to call", async () => {
    const office = newOffice();
    const later = callTo(1, "b", {
      next: { day: "2026-12-05", time: null },
      due: { kind: "set", day: "2026-12-01", time: null },
    });
    const delivery = await together(office, async (desk) => {
      await recordCalls(desk, [callTo(1, "a")], () => {});
      await recordCalls(desk, [later], () => {});
    });
    expect([delivery.conflicts, delivery.written.map(({ id }) => id)]).toEqual([[], ["a", "b"]]);
    expect([await idsIn(office), await nextOf(office, 1)]).toEqual([["a", "b"], "2026-12-05"]);
  });

  test("a call that was taken back before it got there is done with, though another can't be written", async () => {
    const office = newOffice();
    await together(office, async (desk) => {
      await recordCalls(desk, [callTo(1, "a")], () => {});
      await recordCalls(desk, [callTo(2, "b")], () => {});
      const last = lastToTakeBack(desk);
      if (last === null) throw new Error("nothing to take back");
      const { delivery, entry } = await takeBack(desk, last, { force: false });
      expect([entry.id, entry.state, delivery.undone.map(({ id }) => id)]).toEqual(["b", "undone", ["b"]]);
      expect(delivery.waiting?.entries.map(({ id }) => id)).toEqual(["a"]);
    });
    expect([await idsIn(office), await nextOf(office, 2)]).toEqual([["a"], "2026-11-23"]);
  });

  test("each added contact is told its own row", async () => {
    const office = newOffice();
    await together(office, async (desk) => {
      desk.journal.save([contact("n"), callRecord(callTo(1, "a")), contact("m", oleg)], now);
    });
    const { entries } = deskIn(office).journal.story();
    expect([...entries.values()].map(({ id, row }) => [id, row])).toEqual([
      ["n", 7],
      ["a", expect.anything()],
      ["m", 8],
    ]);
  });

  test("nothing is written, and nothing said, where all that waits is asked about", async () => {
    const office = newOffice();
    const { journal } = deskIn(office);
    journal.save([callRecord(callTo(1, "a"))], now);
    journal.mark([{ event: "conflict", id: "a", obstacle: { code: "conflict.cell", data: {} } }], now);
    expect(await deliverWaiting(deskIn(office))).toEqual({
      ...{ written: [], putBack: [], undone: [], conflicts: [], waiting: null, pending: [], changed: false },
    });
  });
});
