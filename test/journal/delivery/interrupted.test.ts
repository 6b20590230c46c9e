/** Deliveries that were cut short, and what has gone since: nothing is written twice, nothing is begun again unasked. */
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { Failure } from "../../../src/base/errors.ts";
import { deliverWaiting } from "../../../src/journal/delivery/delivery.ts";
import { recordCalls } from "../../../src/journal/delivery/record.ts";
import { callRecord } from "../../../src/journal/kinds/kinds.ts";
import type { TableChanges } from "../../../src/journal/kinds/table-changes.ts";
import { callTo, deskIn, idsIn, newOffice, nextOf, now, type Office } from "../../support/desks.ts";
import { readWorkbookFile, sheetsOf, writeWorkbookFile } from "../../support/workbooks/file-workbook.ts";

const statesIn = (office: Office) =>
  [...deskIn(office).journal.story().entries.values()].map(({ id, state }) => `${id} ${state}`);

async function without(office: Office, sheet: string, row: number): Promise<void> {
  const memory = readWorkbookFile(office.place);
  memory.deleteRow(sheet, row);
  writeWorkbookFile(office.place, await sheetsOf(memory));
}

describe("a delivery that was cut short", () => {
  test("after the write is known by the call's id: it is not written again", async () => {
    const office = newOffice();
    // The write was done by another whose mark never came.
    await recordCalls(deskIn({ ...office, state: `${office.state}-other` }), [callTo(1, "a")], () => {});
    deskIn(office).journal.save([callRecord(callTo(1, "a"))], now);
    const delivery = await deliverWaiting(deskIn(office));
    expect(delivery).toMatchObject({ changed: false, waiting: null, conflicts: [] });
    expect([await idsIn(office), statesIn(office)]).toEqual([["a"], ["a written"]]);
    const [grid] = await readWorkbookFile(office.place).read([{ sheet: "Contacts" }]);
    expect(grid?.cell(2, 5)).toEqual({ kind: "number", value: 1 });
  });

  test("before a table was written is forgotten: nobody was told that it was done", async () => {
    const office = newOffice();
    const record: TableChanges = {
      ...{ what: "Notes", former: null },
      changes: [{ kind: "add-sheet", title: "Notes", columns: [], rows: [] }],
    };
    deskIn(office).journal.save([{ kind: "adoption", record, id: "t" }], now);
    const delivery = await deliverWaiting(deskIn(office));
    expect([delivery.changed, delivery.written, statesIn(office)]).toEqual([false, [], ["t forgotten"]]);
    expect(await readWorkbookFile(office.place).tabs()).toHaveLength(1);
  });

  test("while the workbook is away has saved all the same", async () => {
    const office = newOffice();
    const desk = deskIn(office);
    const unreadable = {
      ...desk,
      open: () => Promise.reject(new Failure("workbook.missing", { place: office.place })),
    };
    const { delivery, entries } = await recordCalls(unreadable, [callTo(1, "a"), callTo(2, "b")], () => {});
    expect(entries.map(({ id, state }) => `${id} ${state}`)).toEqual(["a waiting", "b waiting"]);
    expect(delivery.waiting).toMatchObject({
      why: { code: "waiting.missing", data: { place: office.place } },
      entries: [{ id: "a" }, { id: "b" }],
    });
    expect(delivery.changed).toBe(false);
    await deliverWaiting(deskIn(office));
    expect(await idsIn(office)).toEqual(["a", "b"]);
  });

  test("tells another problem of the workbook as it is", async () => {
    const office = newOffice();
    const damaged = {
      ...deskIn(office),
      open: () => Promise.reject(new Failure("workbook.damaged", { place: office.place, detail: "" })),
    };
    const { delivery } = await recordCalls(damaged, [callTo(1, "a")], () => {});
    expect(delivery.waiting?.why.code).toBe("workbook.damaged");
  });
});

describe("a complaint whose row has gone", () => {
  const complaining = callTo(1, "a", { complaint: "was rude", about: "Emma" });

  test("while later calls are there is asked about, and the call itself stands", async () => {
    const office = newOffice();
    await recordCalls(deskIn(office), [complaining], () => {});
    await recordCalls(deskIn(office), [callTo(2, "b")], () => {});
    await without(office, "Complaints", 2);
    const { conflicts } = await deliverWaiting(deskIn(office));
    expect(conflicts.map(({ id, obstacle }) => [id, obstacle])).toEqual([
      ["a", { code: "conflict.row-deleted", data: { name: "C1", day: "2026-11-23", of: "complaint" } }],
    ]);
    expect(await idsIn(office)).toEqual(["a", "b"]);
  });

  test("is nobody's where the call had none", async () => {
    const office = newOffice();
    await recordCalls(deskIn(office), [callTo(1, "a")], () => {});
    await recordCalls(
      deskIn(office),
      [{ ...complaining, id: "c", contact: callTo(3, "c").contact }],
      () => {},
    );
    expect((await deliverWaiting(deskIn(office), { audit: true })).conflicts).toEqual([]);
  });
});

describe("an undone call that stands in the sheet again", () => {
  test("is marked again, and its contact put back", async () => {
    const office = newOffice();
    await recordCalls(deskIn(office), [callTo(1, "a")], () => {});
    const memory = readWorkbookFile(office.place);
    const written = await sheetsOf(memory);
    const desk = deskIn(office);
    desk.journal.decide([{ event: "taken-back", id: "a" }], now);
    await deliverWaiting(desk);
    expect([statesIn(office), await nextOf(office, 1)]).toEqual([["a undone"], "2026-11-23"]);
    // Another program saves over it what it had read before.
    writeWorkbookFile(office.place, written);
    const delivery = await deliverWaiting(deskIn(office));
    expect(delivery.changed).toBe(true);
    expect([statesIn(office), await nextOf(office, 1)]).toEqual([["a undone"], "2026-11-23"]);
  });
});

describe("what is told of a delivery", () => {
  test("is what stands otherwise than before: not what was written long ago", async () => {
    const office = newOffice();
    await recordCalls(deskIn(office), [callTo(1, "a")], () => {});
    const { delivery } = await recordCalls(deskIn(office), [callTo(2, "b")], () => {});
    expect(delivery.written.map(({ id }) => id)).toEqual(["b"]);
    expect([delivery.putBack, delivery.undone, delivery.conflicts, delivery.waiting]).toEqual([
      [],
      [],
      [],
      null,
    ]);
  });

  test("while another program has the workbook open is that it waits, with what is planned", async () => {
    const office = newOffice();
    writeFileSync(join(dirname(office.place), "~$clients.xlsx"), "");
    const { delivery } = await recordCalls(deskIn(office), [callTo(1, "a")], () => {});
    expect(delivery).toMatchObject({ changed: false, written: [], waiting: { entries: [{ id: "a" }] } });
    expect(delivery.pending.map(({ kind }) => kind)).toEqual(["edit", "add-sheet", "append"]);
  });
});
