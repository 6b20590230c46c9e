/** A delivery that meets a problem: what is tried again, what becomes a conflict of its own, and what waits with its reason. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { Failure, type ProblemCode } from "../../../src/base/errors.ts";
import type { NewContact } from "../../../src/book/plans/plan-contact.ts";
import { deliverWaiting } from "../../../src/journal/delivery/delivery.ts";
import { type CurrentBook, currentBook, recordCalls } from "../../../src/journal/delivery/record.ts";
import { recordContact } from "../../../src/journal/delivery/record-contact.ts";
import { lastToTakeBack, lookBefore, takeBack } from "../../../src/journal/delivery/take-back.ts";
import { behindDoor } from "../../../src/journal/door.ts";
import { callRecord } from "../../../src/journal/kinds/kinds.ts";
import type { Change } from "../../../src/workbook/changes.ts";
import type { Workbook } from "../../../src/workbook/workbook.ts";
import { callTo, deskIn, idsIn, newOffice, nextOf, now, type Office } from "../../support/desks.ts";
import { faultyMachine } from "../../support/workbooks/faulty-machine.ts";
import { FileWorkbook, readWorkbookFile } from "../../support/workbooks/file-workbook.ts";

const ana: NewContact = {
  ...{ name: "Ana Rusu", phone: "+373 69 123 456", company: null, owner: null, value: null, source: null },
  ...{ note: null, nextContact: { day: "2026-12-01", time: null } },
};

/** A desk whose workbook refuses what `refuses` says, by throwing; `applied`: the changes that were tried. */
function picky(
  office: Office,
  refuses: (changes: readonly Change[], time: number) => ProblemCode | null,
  more: Partial<Workbook> = {},
) {
  const workbook = new FileWorkbook(office.place, faultyMachine());
  const applied: (readonly Change[])[] = [];
  const other: Workbook = Object.assign(Object.create(workbook), {
    apply: (...given: Parameters<Workbook["apply"]>) => {
      applied.push(given[0]);
      const code = refuses(given[0], applied.length);
      const data = { place: office.place, sheet: "Contacts", detail: "", cell: "Contacts!C2" };
      return code === null ? workbook.apply(...given) : Promise.reject(new Failure(code, data));
    },
    ...more,
  });
  return { desk: { ...deskIn(office), workbook: behindDoor(other) }, applied };
}

const touches = (row: number) => (changes: readonly Change[]) =>
  changes.some((change) => change.kind === "edit" && change.sheet === "Contacts" && change.row === row);

const waitingIds = (office: Office): string[] =>
  deskIn(office)
    .journal.open()
    .map(({ id }) => id);
const statesIn = (office: Office): string[] =>
  [...deskIn(office).journal.story().entries.values()].map(({ id, state }) => `${id} ${state}`);

/** Saves calls in the journal alone, as where the workbook was away. */
function saved(office: Office, ...contacts: readonly number[]): void {
  deskIn(office).journal.save(
    contacts.map((contact) => callRecord(callTo(contact, `c${contact}`))),
    now,
  );
}

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

describe("the book of a command", () => {
  const nexts = async ({ book }: CurrentBook) => book.contacts.nextContact(2);

  test("shows what can't be written yet as if it were, and what was written by it", async () => {
    const office = newOffice();
    saved(office, 1);
    writeFileSync(join(dirname(office.place), "~$clients.xlsx"), "");
    const waiting = await currentBook(deskIn(office));
    expect(await nexts(waiting)).toMatchObject({ day: "2026-12-01" });
    expect(waiting.opened.book.contacts.nextContact(2)).toMatchObject({ day: "2026-11-23" });
    expect([await nextOf(office, 1), waiting.delivery.changed]).toEqual(["2026-11-23", false]);
    rmSync(join(dirname(office.place), "~$clients.xlsx"));
    const written = await currentBook(deskIn(office));
    expect(await nexts(written)).toMatchObject({ day: "2026-12-01" });
    expect(written.opened.book).toBe(written.book);
    expect(written.delivery.changed).toBe(true);
  });

  test("is read once where nothing waits", async () => {
    const desk = deskIn(newOffice());
    let opened = 0;
    await currentBook({
      ...desk,
      open: (workbook) => {
        opened += 1;
        return desk.open(workbook);
      },
    });
    expect(opened).toBe(1);
  });
});

describe("what is taken back", () => {
  async function added(office: Office, desk = deskIn(office)) {
    const { book, opened } = await currentBook(desk);
    await recordContact(desk, opened, book, ana, false);
    const last = lastToTakeBack(desk);
    if (last === null) throw new Error("nothing to take back");
    return last;
  }

  test("where the file can't be put back now, waits; and is taken out later", async () => {
    const office = newOffice();
    const open = new Failure("waiting.missing", { place: office.place });
    const putBack = (): void => {
      throw open;
    };
    const { desk } = picky(office, () => null, { putBack });
    const last = await added(office, desk);
    expect(last.file).not.toBeNull();
    const taken = await takeBack(desk, last, { force: false });
    expect(taken).toMatchObject({
      entry: { state: "undone" },
      isThere: true,
      hasArrived: true,
      emptied: { row: 7 },
    });
    const contacts = readWorkbookFile(office.place);
    const [grid] = await contacts.read([{ sheet: "Contacts" }]);
    expect(grid?.cell(7, 1).kind).toBe("empty");
  });

  test("a fault of our own in putting back is none of the workbook's", async () => {
    const office = newOffice();
    const putBack = (): void => {
      throw new RangeError("ours");
    };
    const { desk } = picky(office, () => null, { putBack });
    const last = await added(office, desk);
    await expect(takeBack(desk, last, { force: false })).rejects.toThrow("ours");
  });

  test("what would be met can't be told where the workbook can't be read: nothing is said of it", async () => {
    const office = newOffice();
    const last = await added(office);
    const away = {
      ...deskIn(office),
      open: () => Promise.reject(new Failure("workbook.missing", { place: office.place })),
    };
    expect(await lookBefore(away, last)).toEqual({
      ...{
        isThere: true,
        left: [],
        isChanged: false,
        isContactFound: true,
        emptied: null,
        isOnlyContact: false,
      },
    });
    expect(await lookBefore(away, { ...last, arrival: null })).toMatchObject({ isThere: false });
    const ours = { ...deskIn(office), open: () => Promise.reject(new RangeError("ours")) };
    await expect(lookBefore(ours, last)).rejects.toThrow("ours");
  });

  test("a call whose contact's row has gone says so, and one that stands", async () => {
    const office = newOffice();
    await recordCalls(deskIn(office), [callTo(1, "a")], () => {});
    const entry = deskIn(office).journal.story().entries.get("a");
    if (entry === undefined) throw new Error("no entry");
    expect(await lookBefore(deskIn(office), entry)).toMatchObject({
      ...{ isThere: true, isContactFound: true, isOnlyContact: false, isChanged: false, left: [] },
    });
  });

  test("a correction tells the call that it had corrected, while that stays taken back", async () => {
    const office = newOffice();
    await recordCalls(deskIn(office), [callTo(1, "a")], () => {});
    const first = lastToTakeBack(deskIn(office));
    if (first === null) throw new Error("nothing to take back");
    expect((await takeBack(deskIn(office), first, { force: false })).earlier).toBeNull();
    await recordCalls(deskIn(office), [callTo(1, "b", { replaces: "a" })], () => {});
    const second = lastToTakeBack(deskIn(office));
    if (second === null) throw new Error("nothing to take back");
    expect(second.id).toBe("b");
    expect((await takeBack(deskIn(office), second, { force: false })).earlier?.id).toBe("a");
    expect(statesIn(office)).toEqual(["a undone", "b undone"]);
  });
});
