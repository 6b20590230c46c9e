import { renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { Failure } from "../../src/base/errors.ts";
import { deliverWaiting } from "../../src/journal/delivery/delivery.ts";
import { currentBook, recordCalls } from "../../src/journal/delivery/record.ts";
import { behindDoor } from "../../src/journal/door.ts";
import type { Workbook } from "../../src/workbook/workbook.ts";
import { callTo, deskIn, idsIn, newOffice, nextOf, now } from "../support/desks.ts";
import { faultyMachine } from "../support/workbooks/faulty-machine.ts";
import {
  FileWorkbook,
  readWorkbookFile,
  sheetsOf,
  writeWorkbookFile,
} from "../support/workbooks/file-workbook.ts";

describe("recording a call", () => {
  test("saves it, says so, and then writes it to the workbook", async () => {
    const office = newOffice();
    const desk = deskIn(office);
    const order: string[] = [];
    const { delivery, entries } = await recordCalls(desk, [callTo(1, "a")], () => {
      order.push(`saved, ${desk.journal.open().length} open`);
    });
    expect(order).toEqual(["saved, 1 open"]);
    expect(entries.map(({ state }) => state)).toEqual(["written"]);
    expect(delivery).toMatchObject({ waiting: null, changed: true, pending: [] });
    expect(await idsIn(office)).toEqual(["a"]);
    expect(await nextOf(office, 1)).toBe("2026-12-01");
  });

  test("a book that is read already is used, and read anew when somebody has changed the workbook since", async () => {
    const office = newOffice();
    const desk = deskIn(office);
    const { opened } = await currentBook(desk);
    const memory = readWorkbookFile(office.place);
    memory.insertRow("Contacts", 2);
    memory.set("Contacts", 2, 1, "Newcomer");
    writeWorkbookFile(office.place, await sheetsOf(memory));
    await recordCalls(desk, [callTo(1, "a")], () => {}, { opened });
    expect(await idsIn(office)).toEqual(["a"]);
    expect(await nextOf(office, 2)).toBe("2026-12-01");
  });

  test("waits while the workbook is open in another program, and the next command delivers", async () => {
    const office = newOffice();
    const lockFile = join(dirname(office.place), ".~lock.clients.xlsx#");
    writeFileSync(lockFile, "Ivan,ivan,desk,;");
    const { delivery, entries } = await recordCalls(deskIn(office), [callTo(1, "a")], () => {});
    expect(entries.map(({ state }) => state)).toEqual(["waiting"]);
    expect(delivery.waiting?.why).toMatchObject({ code: "waiting.open", data: { by: "Ivan" } });
    expect(await idsIn(office)).toEqual([]);
    renameSync(lockFile, `${lockFile}.gone`);
    const later = await deliverWaiting(deskIn(office));
    expect(later.written.map(({ id }) => id)).toEqual(["a"]);
    expect(later.waiting).toBe(null);
    expect(await idsIn(office)).toEqual(["a"]);
  });

  test("waits while the workbook is missing, which is no error", async () => {
    const office = newOffice();
    renameSync(office.place, `${office.place}.away`);
    const { delivery } = await recordCalls(deskIn(office), [callTo(1, "a")], () => {});
    expect(delivery.waiting?.why.code).toBe("waiting.missing");
    renameSync(`${office.place}.away`, office.place);
    await deliverWaiting(deskIn(office));
    expect(await idsIn(office)).toEqual(["a"]);
  });

  test("what waits is seen in the book, one outcome on top of the other", async () => {
    const office = newOffice();
    writeFileSync(join(dirname(office.place), "~$clients.xlsx"), "");
    await recordCalls(deskIn(office), [callTo(1, "a")], () => {});
    const again = callTo(1, "b", {
      next: { day: "2026-12-24", time: null },
      due: { kind: "set", day: "2026-12-01", time: null },
    });
    await recordCalls(deskIn(office), [again], () => {});
    const { book, delivery } = await currentBook(deskIn(office));
    expect(delivery.waiting?.entries.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(book.contacts.nextContact(2)).toMatchObject({ day: "2026-12-24" });
    expect(book.contacts.contact(2).attempts).toBe(2);
    expect((await book.calls())?.rows.map((row) => row)).toEqual([2, 3]);
    await deliverWaiting(deskIn(office), { force: true });
    expect(await idsIn(office)).toEqual(["a", "b"]);
    expect(await nextOf(office, 1)).toBe("2026-12-24");
  });

  test("everything that waits goes in one write of the file", async () => {
    const office = newOffice(9);
    const ownerFile = join(dirname(office.place), "~$clients.xlsx");
    writeFileSync(ownerFile, "");
    for (let contact = 1; contact <= 9; contact++) {
      await recordCalls(deskIn(office), [callTo(contact, `call ${contact}`)], () => {});
    }
    renameSync(ownerFile, `${ownerFile}-`);
    const machine = faultyMachine();
    await deliverWaiting(deskIn(office, machine));
    expect(machine.calls.filter((call) => call === "rename")).toHaveLength(1);
    expect(await idsIn(office)).toHaveLength(9);
  });

  test("nothing saved is an error, and says nothing else", async () => {
    const office = newOffice();
    const machine = faultyMachine({
      when: (call, path) => call === "sync" && path.includes("state"),
      fault: { code: "ENOSPC" },
    });
    let said = false;
    const failing = recordCalls(deskIn(office, machine), [callTo(1, "a")], () => {
      said = true;
    });
    await expect(failing).rejects.toMatchObject({ code: "workbook.not-saved", data: { detail: "ENOSPC" } });
    expect(said).toBe(false);
    expect(deskIn(office).journal.open()).toEqual([]);
    expect(await idsIn(office)).toEqual([]);
  });
});

describe("when nothing waits", () => {
  test("a command looks at the version of the workbook and no more", async () => {
    const office = newOffice();
    await recordCalls(deskIn(office), [callTo(1, "a")], () => {});
    const machine = faultyMachine();
    const delivery = await deliverWaiting(deskIn(office, machine));
    expect(delivery).toMatchObject({ changed: false, waiting: null });
    expect(machine.calls.filter((call) => /write|new|append|rename/.test(call))).toEqual([]);
    expect(machine.calls.length).toBeLessThan(10);
  });

  test("without a journal it is one look for its folder", async () => {
    const machine = faultyMachine();
    await deliverWaiting(deskIn(newOffice(), machine));
    expect(machine.calls).toEqual(["list"]);
  });
});

describe("conflicts", () => {
  async function changeDate(place: string, written: string): Promise<void> {
    const memory = readWorkbookFile(place);
    memory.set("Contacts", 2, 3, written);
    writeWorkbookFile(place, await sheetsOf(memory));
  }

  test("a date that somebody has changed is left alone, and the others are written", async () => {
    const office = newOffice();
    await changeDate(office.place, "@2026-11-30");
    const calls = [callTo(1, "a"), callTo(2, "b")];
    const { delivery, entries } = await recordCalls(deskIn(office), calls, () => {});
    expect(entries.map(({ state }) => state)).toEqual(["conflict", "written"]);
    expect(entries[0]?.obstacle).toMatchObject({ code: "conflict.cell", data: { found: "2026-11-30" } });
    expect(delivery.conflicts.map(({ id }) => id)).toEqual(["a"]);
    expect(await nextOf(office, 1)).toBe("2026-11-30");
  });

  test.each([
    ["ours", "2026-12-01"],
    ["theirs", "2026-11-30"],
  ] as const)("settled for %s it is written so", async (how, next) => {
    const office = newOffice();
    await changeDate(office.place, "@2026-11-30");
    await recordCalls(deskIn(office), [callTo(1, "a")], () => {});
    const desk = deskIn(office);
    desk.journal.decide([{ event: "settled", id: "a", settlement: { how } }], now);
    await deliverWaiting(desk);
    expect(await idsIn(office)).toEqual(["a"]);
    expect(await nextOf(office, 1)).toBe(next);
  });

  test("a contact that is gone is a conflict; another row can be named", async () => {
    const office = newOffice();
    const stranger = callTo(1, "a", { contact: { row: 2, id: null, name: "Nobody", phone: null } });
    const { entries } = await recordCalls(deskIn(office), [stranger], () => {});
    expect(entries[0]?.obstacle?.code).toBe("conflict.contact-gone");
    const desk = deskIn(office);
    desk.journal.decide([{ event: "settled", id: "a", settlement: { how: "row", row: 4 } }], now);
    await deliverWaiting(desk);
    expect(await nextOf(office, 3)).toBe("2026-12-01");
    expect(await nextOf(office, 1)).toBe("2026-11-23");
  });

  test("a workbook that changes under every attempt waits and says so", async () => {
    const office = newOffice();
    const desk = deskIn(office);
    const changing: Workbook = Object.assign(Object.create(new FileWorkbook(office.place, faultyMachine())), {
      apply: () => Promise.reject(new Failure("conflict.changed", { place: office.place })),
    });
    const restless = { ...desk, workbook: behindDoor(changing) };
    const { delivery } = await recordCalls(restless, [callTo(1, "a")], () => {});
    expect(delivery.waiting?.why.code).toBe("conflict.changed");
    expect(desk.journal.open()).toHaveLength(1);
  });

  test("a call whose cell can't be written becomes a conflict and doesn't hold up the others", async () => {
    const office = newOffice();
    const workbook = new FileWorkbook(office.place, faultyMachine());
    const refusing: Workbook = Object.assign(Object.create(workbook), {
      apply: (changes: Parameters<Workbook["apply"]>[0]) =>
        changes.some((change) => change.kind === "edit" && change.row === 3)
          ? Promise.reject(new Failure("workbook.merged", { cell: "Contacts!C3" }))
          : workbook.apply(changes),
    });
    const picky = { ...deskIn(office), workbook: behindDoor(refusing) };
    const calls = [callTo(1, "a"), callTo(2, "b"), callTo(3, "c")];
    const { delivery, entries } = await recordCalls(picky, calls, () => {});
    expect(entries.map(({ state }) => state)).toEqual(["written", "conflict", "written"]);
    expect(delivery.waiting).toBe(null);
    expect(await idsIn(office)).toEqual(["a", "c"]);
  });
});
