/** What is no outcome is written at once or not at all; a contact that is added may wait. Both go through the journal. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { Failure, type ProblemCode } from "../../../src/base/errors.ts";
import type { NewContact } from "../../../src/book/plans/plan-contact.ts";
import { currentBook, recordCalls } from "../../../src/journal/delivery/record.ts";
import { recordContact } from "../../../src/journal/delivery/record-contact.ts";
import { lastToTakeBack, lookBefore, takeBack } from "../../../src/journal/delivery/take-back.ts";
import { writeNow } from "../../../src/journal/delivery/write-now.ts";
import { behindDoor } from "../../../src/journal/door.ts";
import type { TableChanges } from "../../../src/journal/kinds/table-changes.ts";
import type { Workbook } from "../../../src/workbook/workbook.ts";
import { callTo, deskIn, idsIn, newOffice, nextOf, now, type Office } from "../../support/desks.ts";
import { faultyMachine } from "../../support/workbooks/faulty-machine.ts";
import {
  FileWorkbook,
  readWorkbookFile,
  sheetsOf,
  writeWorkbookFile,
} from "../../support/workbooks/file-workbook.ts";

const changes: TableChanges = {
  what: "Notes",
  former: null,
  changes: [
    {
      ...{ kind: "edit", sheet: "Contacts", row: 2, expect: [] },
      cells: [{ column: 4, before: { kind: "empty" }, value: { kind: "text", text: "warm" } }],
    },
  ],
};

const ana: NewContact = {
  ...{ name: "Ana Rusu", phone: "+373 69 123 456", company: null, owner: null, value: null, source: null },
  ...{ note: "likes tea", nextContact: { day: "2026-12-01", time: null } },
};

/** A desk whose workbook does something else on the first so many times that something is written. */
function deskWith(office: Office, times: number, first: () => Promise<never>) {
  const workbook = new FileWorkbook(office.place, faultyMachine());
  let applied = 0;
  const other: Workbook = Object.assign(Object.create(workbook), {
    apply: (...given: Parameters<Workbook["apply"]>) => {
      applied += 1;
      return applied <= times ? first() : workbook.apply(...given);
    },
  });
  return { desk: { ...deskIn(office), workbook: behindDoor(other) }, applied: () => applied };
}

/** A desk whose file can be put back whole, as an Excel file can. */
function excelDesk(office: Office) {
  const workbook = new FileWorkbook(office.place, faultyMachine());
  const other: Workbook = Object.assign(Object.create(workbook), {
    putBack: (copy: Uint8Array) => writeFileSync(office.place, copy),
  });
  return { ...deskIn(office), workbook: behindDoor(other) };
}

const refusal = (code: ProblemCode) => () => Promise.reject(new Failure(code, { place: "clients.xlsx" }));

async function byHand(office: Office, row: number, column: number, written: string | null): Promise<void> {
  const memory = readWorkbookFile(office.place);
  memory.set("Contacts", row, column, written);
  writeWorkbookFile(office.place, await sheetsOf(memory));
}

async function textAt(office: Office, row: number, column: number): Promise<string | null> {
  const [grid] = await readWorkbookFile(office.place).read([{ sheet: "Contacts" }]);
  const cell = grid?.cell(row, column);
  return cell?.kind === "text" ? cell.text : null;
}

describe("changes of a table", () => {
  test("are written at once, and stand in the journal as written", async () => {
    const office = newOffice();
    const { rows } = await writeNow(deskIn(office), "adoption", changes, { force: false });
    expect(rows).toEqual([2]);
    expect(await textAt(office, 2, 4)).toBe("warm");
    const [entry] = deskIn(office).journal.story().entries.values();
    expect(entry).toMatchObject({
      kind: "adoption",
      state: "written",
      file: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  test("are forgotten when they can't be written: nothing waits", async () => {
    const office = newOffice();
    await byHand(office, 2, 4, "hot");
    await expect(writeNow(deskIn(office), "report", changes, { force: false })).rejects.toMatchObject({
      code: "conflict.cell",
    });
    expect(await textAt(office, 2, 4)).toBe("hot");
    expect([...deskIn(office).journal.story().entries.values()].map(({ state }) => state)).toEqual([
      "forgotten",
    ]);
    expect(deskIn(office).journal.open()).toEqual([]);
  });

  test("are tried four times against a workbook that others write into, and no more", async () => {
    const office = newOffice();
    const patient = deskWith(office, 3, refusal("conflict.changed"));
    await writeNow(patient.desk, "reason", changes, { force: false });
    expect([patient.applied(), await textAt(office, 2, 4)]).toEqual([4, "warm"]);
    const given = deskWith(newOffice(), 4, refusal("conflict.changed"));
    await expect(writeNow(given.desk, "reason", changes, { force: false })).rejects.toMatchObject({
      code: "conflict.changed",
    });
    expect(given.applied()).toBe(4);
    const other = deskWith(newOffice(), 1, refusal("workbook.damaged"));
    await expect(writeNow(other.desk, "reason", changes, { force: false })).rejects.toMatchObject({
      code: "workbook.damaged",
    });
    expect(other.applied()).toBe(1);
  });
});

describe("a contact that is added", () => {
  const add = async (desk: ReturnType<typeof deskIn>) => {
    const { book, opened } = await currentBook(desk);
    return recordContact(desk, opened, book, ana, false);
  };

  test("is written, with its row", async () => {
    const office = newOffice();
    expect(await add(deskIn(office))).toMatchObject({ row: 7, why: null, refused: null });
    expect(await nextOf(office, 6)).toBe("2026-12-01");
    const [entry] = deskIn(office).journal.story().entries.values();
    expect(entry).toMatchObject({ kind: "contact", state: "written", row: 7, record: { alike: 0 } });
  });

  test.each<ProblemCode>(["waiting.missing", "access.refused", "conflict.changed"])(
    "waits where the workbook can't be written now: %s",
    async (code) => {
      const office = newOffice();
      const { desk } = deskWith(office, 9, refusal(code));
      expect(await add(desk)).toMatchObject({ row: null, why: { code }, refused: null });
      expect(deskIn(office).journal.open()).toHaveLength(1);
    },
  );

  test.each<ProblemCode>(["workbook.cannot-edit", "workbook.damaged", "workbook.merged"])(
    "is not kept where it can't be written at all: %s",
    async (code) => {
      const office = newOffice();
      const { desk } = deskWith(office, 9, refusal(code));
      expect(await add(desk)).toMatchObject({ row: null, refused: { code } });
      expect(deskIn(office).journal.open()).toEqual([]);
    },
  );

  test("never holds up the calls that wait with it", async () => {
    const office = newOffice();
    const ownerFile = join(dirname(office.place), "~$clients.xlsx");
    writeFileSync(ownerFile, "");
    await recordCalls(deskIn(office), [callTo(1, "a")], () => {});
    rmSync(ownerFile);
    const workbook = new FileWorkbook(office.place, faultyMachine());
    const picky: Workbook = Object.assign(Object.create(workbook), {
      apply: (given: Parameters<Workbook["apply"]>[0]) =>
        given.some((change) => change.kind === "append" && change.sheet === "Contacts")
          ? Promise.reject(
              new Failure("workbook.cannot-edit", { place: office.place, sheet: "Contacts", detail: "" }),
            )
          : workbook.apply(given),
    });
    const desk = { ...deskIn(office), workbook: behindDoor(picky) };
    expect(await add(desk)).toMatchObject({ refused: { code: "workbook.cannot-edit" } });
    expect(await idsIn(office)).toEqual(["a"]);
    expect(deskIn(office).journal.open()).toEqual([]);
  });
});

describe("taking back", () => {
  test("puts the file back as it was before one contact was added by a write of its own", async () => {
    const office = newOffice();
    const before = readFileSync(office.place);
    const desk = excelDesk(office);
    const { book, opened } = await currentBook(desk);
    await recordContact(desk, opened, book, ana, false);
    const last = lastToTakeBack(desk);
    expect(last?.file).toMatch(/^[0-9a-f]{64}$/);
    if (last === null) throw new Error("nothing to take back");
    await takeBack(desk, last, { force: false });
    expect(readFileSync(office.place).equals(before)).toBe(true);
  });

  test("empties the contact's row where calls were written with it", async () => {
    const office = newOffice();
    const ownerFile = join(dirname(office.place), "~$clients.xlsx");
    writeFileSync(ownerFile, "");
    await recordCalls(deskIn(office), [callTo(1, "a")], () => {});
    rmSync(ownerFile);
    const desk = excelDesk(office);
    const { book, opened } = await currentBook(desk);
    await recordContact(desk, opened, book, ana, false);
    const last = lastToTakeBack(desk);
    if (last === null) throw new Error("nothing to take back");
    await takeBack(desk, last, { force: false });
    expect(await idsIn(office)).toEqual(["a"]);
    expect(await textAt(office, 7, 1)).toBeNull();
  });

  test("puts the whole file back, byte for byte, where it is just what the write made of it", async () => {
    const office = newOffice();
    const before = readFileSync(office.place);
    const desk = excelDesk(office);
    await writeNow(desk, "adoption", changes, { force: false });
    const last = lastToTakeBack(desk);
    if (last === null) throw new Error("nothing to take back");
    const taken = await takeBack(desk, last, { force: false });
    expect(readFileSync(office.place).equals(before)).toBe(true);
    expect(taken).toMatchObject({ entry: { state: "undone" }, left: [], isThere: true, hasArrived: true });
    expect(lastToTakeBack(deskIn(office))).toBeNull();
  });

  test("takes back cell by cell where others have written since, and leaves theirs", async () => {
    const office = newOffice();
    const desk = excelDesk(office);
    await writeNow(desk, "adoption", changes, { force: false });
    await byHand(office, 3, 4, "theirs");
    const last = lastToTakeBack(desk);
    if (last === null) throw new Error("nothing to take back");
    const taken = await takeBack(desk, last, { force: false });
    expect(taken).toMatchObject({ entry: { state: "undone" }, left: [], isThere: true });
    expect([await textAt(office, 2, 4), await textAt(office, 3, 4)]).toEqual([null, "theirs"]);
  });

  test("names what says something else by now", async () => {
    const office = newOffice();
    const desk = deskIn(office);
    await writeNow(desk, "adoption", changes, { force: false });
    await byHand(office, 2, 4, "hot");
    const last = lastToTakeBack(desk);
    if (last === null) throw new Error("nothing to take back");
    expect(await lookBefore(desk, last)).toMatchObject({ isThere: false, left: [{ cell: "Contacts!D2" }] });
    const taken = await takeBack(desk, last, { force: false });
    expect(taken.left).toEqual([{ cell: "Contacts!D2" }]);
    expect(await textAt(office, 2, 4)).toBe("hot");
  });

  test("a call that never reached the workbook never will", async () => {
    const office = newOffice();
    const ownerFile = join(dirname(office.place), "~$clients.xlsx");
    writeFileSync(ownerFile, "");
    await recordCalls(deskIn(office), [callTo(1, "a")], () => {});
    const desk = deskIn(office);
    const last = lastToTakeBack(desk);
    if (last === null) throw new Error("nothing to take back");
    const taken = await takeBack(desk, last, { force: true });
    expect(taken).toMatchObject({
      entry: { state: "undone" },
      isThere: false,
      hasArrived: false,
      isOnlyContact: false,
    });
    expect(await idsIn(office)).toEqual([]);
  });

  test("waits with the call while the workbook is away, and says what is known", async () => {
    const office = newOffice();
    await recordCalls(deskIn(office), [callTo(1, "a")], () => {});
    const desk = deskIn(office);
    const away = {
      ...desk,
      open: () => Promise.reject(new Failure("workbook.missing", { place: office.place })),
    };
    const last = lastToTakeBack(desk);
    if (last === null) throw new Error("nothing to take back");
    const taken = await takeBack(away, last, { force: false });
    expect(taken).toMatchObject({
      entry: { state: "taken-back" },
      delivery: { waiting: { why: { code: "waiting.missing" }, entries: [{ id: "a" }] } },
      ...{ isThere: true, hasArrived: true, left: [], emptied: null, isContactFound: true },
    });
    expect(now.day).toBe("2026-11-23");
  });

  test("a call whose own row has gone puts its contact back, and says that it was only that", async () => {
    const office = newOffice();
    await recordCalls(deskIn(office), [callTo(1, "a")], () => {});
    const memory = readWorkbookFile(office.place);
    memory.deleteRow("Calls", 2);
    writeWorkbookFile(office.place, await sheetsOf(memory));
    const desk = deskIn(office);
    const last = lastToTakeBack(desk);
    if (last === null) throw new Error("nothing to take back");
    const taken = await takeBack(desk, last, { force: false });
    expect(taken).toMatchObject({ isThere: false, isOnlyContact: true, isContactFound: true });
    expect(await nextOf(office, 1)).toBe("2026-11-23");
  });
});
