import { appendFileSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { disk } from "../../src/files/disk.ts";
import type { FileSystem } from "../../src/files/file-system.ts";
import { callRecord } from "../../src/journal/kinds/kinds.ts";
import { Journal } from "../../src/journal/store/journal.ts";
import { callTo, now, processes } from "../support/desks.ts";
import { faultyMachine, Killed, systemError } from "../support/workbooks/faulty-machine.ts";
import { newFolder } from "../support/workbooks/folders.ts";

const nobody = processes(1, () => false);

function journalIn(state: string, machine = faultyMachine()): Journal {
  return new Journal({ state, identity: "/a/clients.xlsx", machine, processes: nobody });
}

const segments = (journal: Journal): string[] =>
  readdirSync(journal.folder)
    .filter((name) => /^calls\.\d+$/.test(name))
    .sort((left, right) => Number(left.slice(6)) - Number(right.slice(6)));

describe("the journal's files", () => {
  test("are for this person only", () => {
    const journal = journalIn(newFolder());
    journal.save([callRecord(callTo(1, "a"))], now);
    expect(statSync(journal.folder).mode & 0o777).toBe(0o700);
    expect(statSync(join(journal.folder, "calls.1")).mode & 0o777).toBe(0o600);
  });

  test("a torn last line is isolated by the next, and told in check", () => {
    const state = newFolder();
    const journal = journalIn(state);
    journal.save([callRecord(callTo(1, "a"))], now);
    appendFileSync(join(journal.folder, "calls.1"), '1234abcd {"event":"saved","id":"torn');
    journal.save([callRecord(callTo(2, "b"))], now);
    const again = journalIn(state);
    expect([...again.story().entries.keys()]).toEqual(["a", "b"]);
    expect(again.unreadable()).toBe(1);
  });

  test("when syncing fails nothing is saved, and a second try is no second call", () => {
    for (const code of ["EIO", "ENOSPC", "EDQUOT"]) {
      for (const broken of ["sync", "write", "syncFolder"]) {
        const state = newFolder();
        let failing = true;
        const machine = faultyMachine({
          when: (call, path) => failing && call === broken && !path.includes(".lock."),
          fault: { code },
        });
        const journal = journalIn(state, machine);
        expect(() => journal.save([callRecord(callTo(1, "a"))], now)).toThrow("workbook.not-saved");
        expect([...journalIn(state).story().entries.keys()]).toEqual([]);
        failing = false;
        journal.save([callRecord(callTo(1, "b"))], now);
        expect([...journalIn(state).story().entries.keys()]).toEqual(["b"]);
        expect(journalIn(state).unreadable()).toBe(0);
      }
    }
  });

  test("are shortened where a file that is open to append can't be, as on Windows", () => {
    const appended = new Set<number>();
    const windows: FileSystem = {
      ...disk,
      open: (path, mode) => {
        const file = disk.open(path, mode);
        if (mode === "append") appended.add(file);
        else appended.delete(file);
        return file;
      },
      setSize: (file, size) => {
        if (appended.has(file)) throw systemError("EPERM", "ftruncate");
        disk.setSize(file, size);
      },
    };
    const state = newFolder();
    let failing = true;
    const isFailing = (call: string, path: string): boolean =>
      failing && call === "sync" && !path.includes(".lock.");
    const machine = faultyMachine({ when: isFailing, fault: { code: "EIO" } }, "win32", windows);
    expect(() => journalIn(state, machine).save([callRecord(callTo(1, "a"))], now)).toThrow(
      "workbook.not-saved",
    );
    failing = false;
    journalIn(state, machine).save([callRecord(callTo(1, "b"))], now);
    expect([...journalIn(state).story().entries.keys()]).toEqual(["b"]);
  });

  test("that can't be shortened are not said to hold nothing", () => {
    const isFailing = (call: string, path: string): boolean =>
      (call === "sync" || call === "setSize") && path.includes("calls.");
    const state = newFolder();
    const machine = faultyMachine({ when: isFailing, fault: { code: "EIO" } });
    expect(() => journalIn(state, machine).save([callRecord(callTo(1, "a"))], now)).toThrow(
      "workbook.perhaps-saved",
    );
    expect([...journalIn(state).story().entries.keys()]).toEqual(["a"]);
  });

  test("that a scanner holds for a moment cost the outcome nothing", () => {
    for (const code of ["EBUSY", "EPERM", "EACCES"]) {
      for (const step of [
        "open append",
        "open read",
        "open new",
        "link",
        "rename",
        "remove",
        "write",
        "read",
      ]) {
        const state = newFolder();
        journalIn(state).save([callRecord(callTo(1, "a"))], now);
        let refusals = 4;
        const isHeldNow = (call: string): boolean => call === step && refusals-- > 0;
        const machine = faultyMachine({ when: isHeldNow, fault: { code } }, "win32");
        journalIn(state, machine).save([callRecord(callTo(2, "b"))], now);
        expect([...journalIn(state).story().entries.keys()], `${code} at ${step}`).toEqual(["a", "b"]);
      }
    }
  });

  test("grow into new ones that begin with everything that is open", () => {
    const state = newFolder();
    const journal = journalIn(state);
    const note = "a long note ".repeat(200);
    const ids = Array.from({ length: 400 }, (_id, index) => `call ${index}`);
    for (const id of ids) {
      journal.save([callRecord(callTo(1, id, { note }))], now);
      if (id !== "call 3" && id !== "call 77") journal.mark([{ event: "written", id }], now);
    }
    journal.mark([{ event: "seen", version: "v" }], now);
    expect(segments(journal).length).toBeGreaterThan(5);
    const again = journalIn(state);
    expect(again.open().map(({ id }) => id)).toEqual(["call 3", "call 77"]);
    expect(again.story().entries.size).toBeLessThan(200);
    expect([...again.wholeStory().entries.keys()].sort()).toEqual([...ids].sort());
    expect(again.story().seen).toBe("v");
    for (const name of segments(journal)) {
      expect(statSync(join(journal.folder, name)).size).toBeLessThan(150_000);
    }
  });

  test("a call of a newer version is carried along as it is", () => {
    const state = newFolder();
    const journal = journalIn(state);
    const newer = Object.assign(callTo(1, "newer"), { outcome: "callback-by-mail", mood: "a field to come" });
    journal.save([callRecord(newer)], now);
    for (let count = 0; count < 400; count++) {
      journal.save([callRecord(callTo(1, `call ${count}`, { note: "a long note ".repeat(100) }))], now);
      journal.mark([{ event: "written", id: `call ${count}` }], now);
    }
    expect(segments(journal).length).toBeGreaterThan(3);
    expect([...journalIn(state).story().foreign]).toEqual(["newer"]);
  });

  test("a kill at any step of beginning a new one loses nothing", () => {
    const fill = (journal: Journal): void => {
      const note = "a long note ".repeat(4000);
      for (let count = 0; count < 3; count++)
        journal.save([callRecord(callTo(1, `call ${count}`, { note }))], now);
    };
    let points = 0;
    for (const fault of ["kill-before", "kill-after", "kill-halfway"] as const) {
      for (let at = 1; ; at++) {
        const state = newFolder();
        fill(journalIn(state));
        const machine = faultyMachine({ at, fault });
        let isSaved = false;
        try {
          journalIn(state, machine).save([callRecord(callTo(2, "last"))], now);
          isSaved = true;
        } catch (error) {
          if (!(error instanceof Killed)) throw error;
        }
        const open = journalIn(state)
          .open()
          .map(({ id }) => id);
        expect(open.slice(0, 3), `${fault} at ${at}`).toEqual(
          Array.from({ length: 3 }, (_id, index) => `call ${index}`),
        );
        if (isSaved) expect(open).toContain("last");
        journalIn(state).save([callRecord(callTo(3, "after"))], now);
        expect(journalIn(state).open().at(-1)?.id).toBe("after");
        if (!machine.isDead()) break;
        points += 1;
      }
    }
    expect(points).toBeGreaterThan(80);
  });

  test("no room for a new one, or any other error there, and the old one is continued", () => {
    const state = newFolder();
    const note = "a long note ".repeat(1000);
    for (let count = 0; count < 11; count++)
      journalIn(state).save([callRecord(callTo(1, `call ${count}`, { note }))], now);
    const machine = faultyMachine({
      when: (call, path) => call === "open new" && path.includes("calls."),
      fault: { code: "ENOSPC" },
    });
    journalIn(state, machine).save([callRecord(callTo(2, "last"))], now);
    expect(segments(journalIn(state))).toEqual(["calls.1"]);
    expect(journalIn(state).open().at(-1)?.id).toBe("last");
  });

  test("that can't be read are told as such", () => {
    const journal = journalIn(
      newFolder(),
      faultyMachine({ when: (call) => call === "open read", fault: { code: "EIO" } }),
    );
    mkdirSync(journal.folder, { recursive: true });
    writeFileSync(join(journal.folder, "calls.1"), "");
    expect(() => journal.story()).toThrow("workbook.unreadable");
  });

  test("a mark that can't be saved still counts for this command", () => {
    const state = newFolder();
    journalIn(state).save([callRecord(callTo(1, "a"))], now);
    const full = faultyMachine({ when: (call) => call === "write", fault: { code: "ENOSPC" } });
    const journal = journalIn(state, full);
    journal.mark([{ event: "written", id: "a" }], now);
    expect(journal.open()).toEqual([]);
    expect(journalIn(state).open()).toHaveLength(1);
  });
});
