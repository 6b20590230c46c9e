/** Problems of a delivery beside taking back, and in the book that a command reads before it writes. */
import { rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { Failure } from "../../../src/base/errors.ts";
import { type CurrentBook, currentBook, recordCalls } from "../../../src/journal/delivery/record.ts";
import { recordContact } from "../../../src/journal/delivery/record-contact.ts";
import { lastToTakeBack, lookBefore, takeBack } from "../../../src/journal/delivery/take-back.ts";
import { callTo, deskIn, newOffice, nextOf, type Office } from "../../support/desks.ts";
import { readWorkbookFile } from "../../support/workbooks/file-workbook.ts";
import { ana, picky, saved, statesIn } from "./picky-workbook.ts";

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
