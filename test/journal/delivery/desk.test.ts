/** Whether a book that was opened is still the workbook, and whether the workbook was seen complete: told by versions alone. */
import { describe, expect, test } from "vitest";
import { type Desk, isCurrent, isUnseen, openNow } from "../../../src/journal/delivery/desk.ts";
import { behindDoor } from "../../../src/journal/door.ts";
import type { Workbook } from "../../../src/workbook/workbook.ts";
import { deskIn, newOffice, now } from "../../support/desks.ts";
import { faultyMachine } from "../../support/workbooks/faulty-machine.ts";
import { FileWorkbook } from "../../support/workbooks/file-workbook.ts";

/** A desk whose workbook is at this version; undefined: it has none. */
function deskAt(version: string | null | undefined): Desk {
  const office = newOffice();
  const workbook = versioned(office.place, version === undefined ? undefined : () => version);
  return { ...deskIn(office), workbook };
}

/** The workbook of a file that tells another version of itself. */
function versioned(place: string, version: Workbook["version"]) {
  const file = new FileWorkbook(place, faultyMachine());
  const workbook: Workbook = Object.assign(Object.create(file), {
    version,
    tabs: () => file.tabs(),
    read: (...wanted: Parameters<Workbook["read"]>) => file.read(...wanted),
  });
  return behindDoor(workbook);
}

describe("a book", () => {
  test.each<[string, string | null, string | null | undefined, boolean]>([
    ["of the same version is current", "1", "1", true],
    ["of another is not", "1", "2", false],
    ["is not where the version can't be looked at now", "1", null, false],
    ["is not where it could not be looked at then", null, "1", false],
    ["is not where it never could", null, null, false],
    ["of a workbook without versions is", null, undefined, true],
  ])("%s", async (_, then, at, expected) => {
    const { book } = await openNow(deskAt(at));
    expect(isCurrent({ book, version: then }, deskAt(at))).toBe(expected);
  });

  test("is opened at the version from before it was read", async () => {
    let version = 1;
    const desk = deskAt("");
    const moving: Desk = {
      ...desk,
      workbook: versioned(desk.workbook.place, () => String(version)),
      open: (one) => {
        version += 1;
        return desk.open(one);
      },
    };
    const opened = await openNow(moving);
    expect([opened.version, isCurrent(opened, moving)]).toEqual(["1", false]);
    expect((await openNow(deskAt(undefined))).version).toBeNull();
  });
});

describe("a workbook", () => {
  test.each<[string, string | null, string | null | undefined, boolean]>([
    ["at the version that was seen is not unseen", "1", "1", false],
    ["at another is", "2", "1", true],
    ["at none that can be looked at is", null, "1", true],
    ["never seen is", "1", null, true],
    ["that can't be looked at and was never seen is", null, null, true],
  ])("%s", (_, version, seen, expected) => {
    const desk = deskAt(version);
    if (typeof seen === "string") desk.journal.mark([{ event: "seen", version: seen }], now);
    expect(isUnseen(desk, version)).toBe(expected);
  });

  test("without versions is never unseen", () => {
    expect([isUnseen(deskAt(undefined), null), isUnseen(deskAt(undefined), "1")]).toEqual([false, false]);
  });
});
