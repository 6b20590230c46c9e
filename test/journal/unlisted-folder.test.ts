/** A journal's folder that may be written but not listed: nothing is refused, nothing is lost, and nobody is kept out. */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Machine } from "../../src/files/file-system.ts";
import { callRecord } from "../../src/journal/kinds/kinds.ts";
import { DayFile } from "../../src/journal/store/day-file.ts";
import { Journal } from "../../src/journal/store/journal.ts";
import { callTo, now, processes } from "../support/desks.ts";
import { faultyMachine } from "../support/workbooks/faulty-machine.ts";
import { newFolder } from "../support/workbooks/folders.ts";

const identity = "/clients.xlsx";

function journalIn(state: string, machine: Machine = faultyMachine(), process = 1): Journal {
  return new Journal({ state, identity, machine, processes: processes(process) });
}

/** A folder that its owner may open again. */
function closedFolder(folder: string): Machine {
  let isOpen = false;
  return faultyMachine({
    when: (operation, path) => {
      if (path !== folder) return false;
      if (operation === "allowListing") isOpen = true;
      return operation === "list" && !isOpen;
    },
    fault: { code: "EACCES" },
  });
}

/** A folder of somebody else's, who lets others write. */
function foreignFolder(folder: string): Machine {
  return faultyMachine({
    when: (operation, path) =>
      path === folder && (operation === "list" || operation === "allowListing" || operation === "syncFolder"),
    fault: { code: "EACCES" },
  });
}

function idsIn(journal: Journal): string[] {
  return journal.open().map(({ id }) => id);
}

describe.each([
  ["closed", closedFolder],
  ["of somebody else's", foreignFolder],
])("a folder %s that can't be listed", (_what, machineOf) => {
  test("tells what was saved before, and takes more", () => {
    const state = newFolder();
    const open = journalIn(state);
    open.save([callRecord(callTo(1, "a"))], now);
    const machine = machineOf(open.folder);
    const journal = journalIn(state, machine, 2);
    expect(idsIn(journal)).toEqual(["a"]);
    journal.save([callRecord(callTo(2, "b"))], now);
    expect(idsIn(journalIn(state, machine, 3))).toEqual(["a", "b"]);
    expect(idsIn(journalIn(state))).toEqual(["a", "b"]);
  });

  test("takes the first outcome of all", () => {
    const state = newFolder();
    const { folder } = journalIn(state);
    const machine = machineOf(folder);
    journalIn(state, machine).save([callRecord(callTo(1, "a"))], now);
    expect(idsIn(journalIn(state))).toEqual(["a"]);
  });

  test("is locked for one at a time", () => {
    const state = newFolder();
    const open = journalIn(state);
    open.save([callRecord(callTo(1, "a"))], now);
    const machine = machineOf(open.folder);
    const lock = journalIn(state, machine, 2).lock();
    expect(lock?.isHeld()).toBe(true);
    expect(journalIn(state, machine, 3).lock()).toBeNull();
    expect(journalIn(state, machine, 3).holder()).toMatchObject({ process: 2 });
    lock?.release();
    expect(journalIn(state, machine, 3).lock()?.isHeld()).toBe(true);
  });

  test("keeps the day's numbers", () => {
    const state = newFolder();
    const { folder } = journalIn(state);
    const machine = machineOf(folder);
    const file = new DayFile(journalIn(state, machine), now.day);
    const contact = { row: 2, id: null, name: "Anna", phone: null };
    file.giving(() => [{ number: 1, contact, due: { kind: "none" } }]);
    expect(file.read().numbered).toMatchObject([{ number: 1, contact: { name: "Anna" } }]);
  });
});

test("a journal of which the first files are gone is not taken for an empty one", () => {
  const state = newFolder();
  const open = journalIn(state);
  open.save([callRecord(callTo(1, "a"))], now);
  open.machine.files.rename(join(open.folder, "calls.1"), join(open.folder, "calls.7"));
  const journal = journalIn(state, foreignFolder(open.folder), 2);
  expect(() => journal.save([callRecord(callTo(2, "b"))], now)).toThrow(
    expect.objectContaining({ code: "workbook.unreadable" }),
  );
});
