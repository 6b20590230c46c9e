/** A delivery that meets a problem: what is tried again, what becomes a conflict of its own, and what waits with its reason. */
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { ProblemCode } from "../../../src/base/errors.ts";
import { deliverWaiting } from "../../../src/journal/delivery/delivery.ts";
import { recordCalls } from "../../../src/journal/delivery/record.ts";
import { behindDoor } from "../../../src/journal/door.ts";
import type { Change } from "../../../src/workbook/changes.ts";
import type { Workbook } from "../../../src/workbook/workbook.ts";
import { callTo, deskIn, idsIn, newOffice, now, type Office } from "../../support/desks.ts";
import { faultyMachine } from "../../support/workbooks/faulty-machine.ts";
import { FileWorkbook } from "../../support/workbooks/file-workbook.ts";
import { ana, picky, saved, touches, waitingIds } from "./picky-workbook.ts";

describe("a workbook that changes while it is written", () => {
  test("is read again, three times at most", async () => {
    const office = newOffice();
    const { applied, desk } = picky(office, (_, time) => (time < 4 ? "conflict.changed" : null));
    const { delivery } = await recordCalls(desk, [callTo(1, "a")], () => {});
    expect([applied.length, delivery.waiting, delivery.changed]).toEqual([4, null, true]);
    expect(await idsIn(office)).toEqual(["a"]);
  });

  test("for ever keeps the call waiting, and says so", async () => {
    const office = newOffice();
    const { applied, desk } = picky(office, () => "conflict.changed");
    const { delivery } = await recordCalls(desk, [callTo(1, "a")], () => {});
    expect(applied).toHaveLength(4);
    expect(delivery.waiting?.why).toMatchObject({ code: "conflict.changed", data: { place: office.place } });
    expect([delivery.changed, waitingIds(office)]).toEqual([false, ["a"]]);
  });

  test("any other problem is told at once", async () => {
    const { applied, desk } = picky(newOffice(), () => "workbook.damaged");
    const { delivery } = await recordCalls(desk, [callTo(1, "a")], () => {});
    expect([applied.length, delivery.waiting?.why.code]).toEqual([1, "workbook.damaged"]);
  });

  test("a fault of our own is never taken for one of the workbook", async () => {
    const desk = { ...deskIn(newOffice()), open: () => Promise.reject(new RangeError("ours")) };
    await expect(recordCalls(desk, [callTo(1, "a")], () => {})).rejects.toThrow("ours");
    const office = newOffice();
    const workbook: Workbook = Object.assign(Object.create(new FileWorkbook(office.place, faultyMachine())), {
      apply: () => Promise.reject(new RangeError("ours")),
    });
    const other = { ...deskIn(office), workbook: behindDoor(workbook) };
    await expect(recordCalls(other, [callTo(1, "a")], () => {})).rejects.toThrow("ours");
  });
});

describe("a problem of one record", () => {
  test.each<ProblemCode>([
    "workbook.formula",
    "workbook.merged",
    "workbook.change-refused",
    "access.protected",
  ])("%s: the others are written without it", async (code) => {
    const office = newOffice();
    saved(office, 1, 2, 3);
    const { desk } = picky(office, (changes) => (touches(3)(changes) ? code : null));
    const delivery = await deliverWaiting(desk);
    expect(delivery.written.map(({ id }) => id)).toEqual(["c1", "c3"]);
    expect(delivery.conflicts).toMatchObject([{ id: "c2", obstacle: { code, data: { sheet: "Contacts" } } }]);
    expect([delivery.changed, delivery.waiting, await idsIn(office)]).toEqual([true, null, ["c1", "c3"]]);
  });

  test("of all of them changes nothing", async () => {
    const office = newOffice();
    saved(office, 1, 2);
    const delivery = await deliverWaiting(picky(office, () => "workbook.merged").desk);
    expect([delivery.changed, delivery.conflicts.length, await idsIn(office)]).toEqual([false, 2, []]);
  });

  test("that turns into one of the whole workbook: the rest waits, and what was written stays told", async () => {
    const office = newOffice();
    saved(office, 1, 2, 3);
    const { desk } = picky(office, (changes, time) => {
      if (time > 2) return "waiting.missing";
      return touches(3)(changes) ? "workbook.merged" : null;
    });
    const delivery = await deliverWaiting(desk);
    expect([delivery.changed, delivery.written.map(({ id }) => id)]).toEqual([true, ["c1"]]);
    expect(delivery.waiting).toMatchObject({
      why: { code: "waiting.missing" },
      entries: [{ id: "c2" }, { id: "c3" }],
    });
  });

  test("no room for an added contact is none of a call's: it waits", async () => {
    const office = newOffice();
    saved(office, 1);
    const { applied, desk } = picky(office, () => "workbook.totals-row");
    const delivery = await deliverWaiting(desk);
    expect([applied.length, delivery.conflicts, delivery.waiting?.why.code]).toEqual([
      1,
      [],
      "workbook.totals-row",
    ]);
  });
});

describe("where rows may move, in a table far away", () => {
  const isFar: Partial<Workbook> = { isFar: true };
  const adds = (changes: readonly Change[]): boolean =>
    changes.some((change) => change.kind === "append" && change.sheet === "Contacts");

  async function both(office: Office, more: Partial<Workbook>) {
    saved(office, 1);
    const { applied, desk } = picky(office, () => null, more);
    desk.journal.save([{ kind: "contact", record: { ...ana, alike: 0 }, id: "n" }], now);
    const delivery = await deliverWaiting(desk);
    expect(delivery).toMatchObject({ changed: true, waiting: null, conflicts: [] });
    expect(delivery.written.map(({ id }) => id).sort()).toEqual(["c1", "n"]);
    expect(await idsIn(office)).toEqual(["c1"]);
    return applied.map(adds);
  }

  test("added contacts are written first, calls after them", async () => {
    expect(await both(newOffice(), isFar)).toEqual([true, false]);
  });

  test("in a file both are written at once", async () => {
    expect(await both(newOffice(), {})).toEqual([true]);
  });

  test("only calls, or only contacts, are written at once there too", async () => {
    const office = newOffice();
    saved(office, 1, 2);
    const { applied, desk } = picky(office, () => null, isFar);
    await deliverWaiting(desk);
    expect(applied).toHaveLength(1);
  });
});

describe("a journal that can't be read again", () => {
  test("after it was saved takes nothing back: the calls wait, with the reason", async () => {
    const office = newOffice();
    const desk = deskIn(office);
    const file = join(desk.journal.folder, "calls.1");
    const { delivery, entries } = await recordCalls(desk, [callTo(1, "a"), callTo(2, "b")], () => {
      rmSync(file);
      mkdirSync(file);
    });
    expect(entries.map(({ id, state }) => `${id} ${state}`)).toEqual(["a waiting", "b waiting"]);
    expect(delivery).toMatchObject({
      ...{ written: [], putBack: [], undone: [], conflicts: [], pending: [], changed: false },
      waiting: { entries: [{ id: "a" }, { id: "b" }], why: { code: "workbook.unreadable" } },
    });
  });
});
