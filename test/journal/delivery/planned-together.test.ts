/** What waits together: how often the workbook is read for it, what goes first, what another's problem means, which file is kept. */
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Failure, type ProblemCode } from "../../../src/base/errors.ts";
import type { NewContact } from "../../../src/book/plans/plan-contact.ts";
import { deliverWaiting } from "../../../src/journal/delivery/delivery.ts";
import type { Desk } from "../../../src/journal/delivery/desk.ts";
import { recordCalls } from "../../../src/journal/delivery/record.ts";
import { behindDoor } from "../../../src/journal/door.ts";
import { callRecord } from "../../../src/journal/kinds/kinds.ts";
import { cellText } from "../../../src/workbook/cell-text.ts";
import type { Change } from "../../../src/workbook/changes.ts";
import type { Workbook } from "../../../src/workbook/workbook.ts";
import { callTo, deskIn, idsIn, newOffice, now, type Office } from "../../support/desks.ts";
import { faultyMachine } from "../../support/workbooks/faulty-machine.ts";
import { FileWorkbook, readWorkbookFile, writeWorkbookFile } from "../../support/workbooks/file-workbook.ts";

const ana: NewContact = {
  ...{ name: "Ana Rusu", phone: "+373 69 123 456", company: null, owner: null, value: null, source: null },
  ...{ note: null, nextContact: { day: "2026-12-01", time: null } },
};
const contact = (id: string) => ({ kind: "contact", record: { ...ana, alike: 0 }, id }) as const;

/** A desk that counts what it does to its workbook; `refuses` makes writing fail. */
function counted(
  office: Office,
  more: Partial<Workbook> = {},
  refuses: (changes: readonly Change[]) => ProblemCode | null = () => null,
) {
  const workbook = new FileWorkbook(office.place, faultyMachine());
  const seen = { opened: 0, written: 0 };
  const other: Workbook = Object.assign(Object.create(workbook), {
    apply: (...given: Parameters<Workbook["apply"]>) => {
      seen.written += 1;
      const code = refuses(given[0]);
      const data = { place: office.place, sheet: "Contacts", detail: "", cell: "Contacts!A7" };
      return code === null ? workbook.apply(...given) : Promise.reject(new Failure(code, data));
    },
    ...more,
  });
  const desk = deskIn(office);
  const counting: Desk = {
    ...desk,
    workbook: behindDoor(other),
    open: (one) => {
      seen.opened += 1;
      return desk.open(one);
    },
  };
  return { desk: counting, seen };
}

const stateOf = (desk: Desk) =>
  [...desk.journal.story().entries.values()].map(({ id, state }) => `${id} ${state}`);
const ids = (all: readonly { readonly id: string }[] | undefined) => all?.map(({ id }) => id);

describe("the workbook is read", () => {
  /** An office that has a Calls sheet, and these calls waiting. */
  async function waiting(...contacts: readonly number[]) {
    const office = newOffice();
    await recordCalls(deskIn(office), [callTo(5, "first")], () => {});
    const { desk, seen } = counted(office);
    desk.journal.save(
      contacts.map((number, at) => callRecord(callTo(number, `c${at}`))),
      now,
    );
    const { conflicts, written } = await deliverWaiting(desk);
    return { conflicts: conflicts.length, written: written.length, seen };
  }

  test("once for calls to different contacts", async () => {
    expect(await waiting(1, 2, 3)).toEqual({ conflicts: 0, written: 3, seen: { opened: 1, written: 1 } });
  });

  test("again for a contact that another waiting call has changed", async () => {
    expect((await waiting(1, 2, 1)).seen).toEqual({ opened: 2, written: 1 });
    expect((await waiting(1, 1, 2)).seen).toEqual({ opened: 2, written: 1 });
  });
});

describe("an added contact that finds no room", () => {
  const ofContacts = (changes: readonly Change[]) =>
    changes.some((change) => change.kind === "append" && change.sheet === "Contacts");

  test("is asked about, and the call with it is written", async () => {
    const office = newOffice();
    const { desk } = counted(office, {}, (changes) => (ofContacts(changes) ? "workbook.totals-row" : null));
    desk.journal.save([callRecord(callTo(1, "a")), contact("n"), callRecord(callTo(2, "b"))], now);
    const delivery = await deliverWaiting(desk);
    expect(ids(delivery.written)).toEqual(["a", "b"]);
    expect([delivery.conflicts, delivery.waiting]).toMatchObject([
      [{ id: "n", obstacle: { code: "workbook.totals-row" } }],
      null,
    ]);
    expect(await idsIn(office)).toEqual(["a", "b"]);
  });

  test("is asked about, and a call that finds none either waits", async () => {
    const { desk } = counted(newOffice(), {}, () => "workbook.totals-row");
    desk.journal.save([contact("n"), callRecord(callTo(1, "a"))], now);
    const delivery = await deliverWaiting(desk);
    expect([ids(delivery.conflicts), ids(delivery.waiting?.entries)]).toEqual([["n"], ["a"]]);
    expect(delivery.waiting?.why.code).toBe("workbook.totals-row");
  });
});

describe("taking an added contact out again", () => {
  const taken = (desk: Desk) => desk.journal.decide([{ event: "taken-back", id: "n" }], now);

  test("in a table far away goes together with the calls", async () => {
    const { desk, seen } = counted(newOffice(), { isFar: true });
    desk.journal.save([contact("n")], now);
    await deliverWaiting(desk);
    taken(desk);
    desk.journal.save([callRecord(callTo(1, "a"))], now);
    await deliverWaiting(desk);
    expect([seen.written, stateOf(desk)]).toEqual([2, ["n undone", "a written"]]);
  });

  test("keeps no file from before it: nothing puts a contact back by undo", async () => {
    const office = newOffice();
    const putBack = (copy: Uint8Array) => writeFileSync(office.place, copy);
    const { desk } = counted(office, { putBack });
    const kept = join(desk.journal.folder, "before", "n");
    desk.journal.save([contact("n")], now);
    await deliverWaiting(desk);
    expect(existsSync(kept)).toBe(true);
    rmSync(kept);
    taken(desk);
    await deliverWaiting(desk);
    expect([existsSync(kept), stateOf(desk)]).toEqual([false, ["n undone"]]);
  });

  test("of a workbook that can't be put back whole is done cell by cell: no file is kept", async () => {
    const { desk } = counted(newOffice());
    desk.journal.save([contact("n")], now);
    await deliverWaiting(desk);
    expect([existsSync(join(desk.journal.folder, "before")), stateOf(desk)]).toEqual([false, ["n written"]]);
  });
});

describe("a contact that fills a row made ready", () => {
  test("is told that row", async () => {
    const office = newOffice();
    writeWorkbookFile(office.place, [
      {
        title: "Contacts",
        rows: [
          ["Name", "Phone", "Next contact date", "Called"],
          ["C1", "+37369000001", "@2026-11-23", false],
          [null, null, null, false],
          [null, null, null, false],
        ],
      },
    ]);
    const { desk } = counted(office);
    desk.journal.save([contact("n")], now);
    await deliverWaiting(desk);
    expect(desk.journal.story().entries.get("n")).toMatchObject({ state: "written", row: 3 });
  });

  test("goes below the others that waited with it, however many, and calls with them", async () => {
    const office = newOffice();
    const free = (number: number) => [number, null, null, null];
    writeWorkbookFile(office.place, [
      {
        title: "Contacts",
        rows: [
          ["No.", "Name", "Phone", "Next contact date"],
          [1, "C1", "+37369000001", "@2026-11-23"],
          ...[2, 3, 4, 5, 6, 7].map(free),
        ],
      },
    ]);
    const { desk } = counted(office);
    const added = [2, 3, 4, 5].map((number) => ({
      ...({ kind: "contact", id: `n${number}` } as const),
      record: { ...ana, name: `New ${number}`, phone: `+373 78 00${number}`, alike: 0 },
    }));
    desk.journal.save([...added, callRecord(callTo(1, "a"))], now);
    expect((await deliverWaiting(desk)).waiting).toBeNull();
    const [grid] = await readWorkbookFile(office.place).read([{ sheet: "Contacts" }]);
    const told = [2, 3, 4, 5, 6, 7, 8].map((row) =>
      grid === undefined ? null : `${cellText(grid.cell(row, 1))} ${cellText(grid.cell(row, 2))}`,
    );
    expect(told).toEqual([...["1 C1", "2 New 2", "3 New 3", "4 New 4", "5 New 5", "6 ", "7 "]]);
  });
});
