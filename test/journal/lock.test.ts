import { readdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { disk } from "../../src/files/disk.ts";
import type { FileSystem, Machine } from "../../src/files/file-system.ts";
import { holderOf, tryLock } from "../../src/journal/store/lock.ts";
import { processesHere } from "../../src/journal/store/processes.ts";
import { processes } from "../support/desks.ts";
import { faultyMachine, Killed, systemError } from "../support/workbooks/faulty-machine.ts";
import { newFolder } from "../support/workbooks/folders.ts";

const machine = faultyMachine();
const take = (
  folder: string,
  number: number,
  running?: (process: number) => boolean,
  on: Machine = machine,
) => tryLock(folder, "deliver", on, processes(number, running));

describe("the lock", () => {
  test("is held by one at a time, and free again when it is let go", () => {
    const folder = newFolder();
    const first = take(folder, 1);
    expect(first?.isHeld()).toBe(true);
    expect(take(folder, 2)).toBe(null);
    expect(take(folder, 1)).toBe(null);
    expect(holderOf(folder, "deliver", machine, processes(2))?.process).toBe(1);
    first?.release();
    expect(holderOf(folder, "deliver", machine, processes(2))).toBe(null);
    expect(take(folder, 2)).not.toBe(null);
  });

  test("two locks of different names don't touch each other", () => {
    const folder = newFolder();
    expect(take(folder, 1)).not.toBe(null);
    expect(tryLock(folder, "append", machine, processes(2))).not.toBe(null);
  });

  test("of a process that is gone holds nothing, and the late one notices that it was taken over", () => {
    const folder = newFolder();
    const late = take(folder, 1);
    const next = take(folder, 2, (process) => process !== 1);
    expect(next?.isHeld()).toBe(true);
    expect(late?.isHeld()).toBe(false);
    late?.release();
    expect(next?.isHeld()).toBe(true);
    expect(take(folder, 3)).toBe(null);
  });

  test.each(["", "{", "null", '{"process":"1"}', "\0\0\0\0"])("that says %j holds nothing", (content) => {
    const folder = newFolder();
    writeFileSync(join(folder, "deliver.lock.7"), content);
    expect(take(folder, 2)).not.toBe(null);
  });

  test("of this process's number, left by a former one, holds nothing", () => {
    const folder = newFolder();
    writeFileSync(join(folder, "deliver.lock.1"), JSON.stringify(processes(1).own));
    expect(take(folder, 1)).not.toBe(null);
  });

  test.each([1_600_000_000, 4_000_000_000])("from %i, long before or after now, holds nothing", (seconds) => {
    const folder = newFolder();
    expect(take(folder, 1)).not.toBe(null);
    utimesSync(join(folder, "deliver.lock.1"), seconds, seconds);
    expect(take(folder, 2)).not.toBe(null);
  });

  test("that a scanner keeps everybody out of is not taken over, until it is old", () => {
    const folder = newFolder();
    expect(take(folder, 1)).not.toBe(null);
    const held = faultyMachine({ when: (call) => call === "open read", fault: { code: "EBUSY" } }, "win32");
    expect(take(folder, 2, () => false, held)).toBe(null);
    const long = Date.now() / 1000 - 3600;
    utimesSync(join(folder, "deliver.lock.1"), long, long);
    expect(take(folder, 2, () => false, held)).not.toBe(null);
  });

  test("from before the machine was started holds nothing, though its process number lives again", () => {
    const folder = newFolder();
    expect(take(folder, 1)).not.toBe(null);
    const before = Date.now() / 1000 - 60;
    utimesSync(join(folder, "deliver.lock.1"), before, before);
    const started = (seconds: number) => ({ ...processes(2), upSince: () => seconds });
    expect(tryLock(folder, "deliver", machine, started(90))).toBe(null);
    expect(tryLock(folder, "deliver", machine, started(30))).not.toBe(null);
  });

  test("of a process whose beginning nobody tells holds for two minutes, not for ten", () => {
    for (const [began, isTaken] of [
      [null, false],
      ["1", true],
    ] as const) {
      const folder = newFolder();
      const path = join(folder, "deliver.lock.1");
      writeFileSync(path, JSON.stringify({ process: 1, began, host: "here" }));
      const before = Date.now() / 1000 - 180;
      utimesSync(path, before, before);
      expect(take(folder, 2) === null, String(began)).toBe(isTaken);
    }
  });

  test("a process that slept between looking and linking does not get a number that others have passed", () => {
    const folder = newFolder();
    take(folder, 1)?.release();
    const files: FileSystem = {
      ...disk,
      link: (from, to) => {
        for (let round = 0; round < 9; round++) take(folder, 3)?.release();
        expect(take(folder, 4)?.isHeld()).toBe(true);
        disk.link(from, to);
      },
    };
    expect(take(folder, 2, undefined, { ...machine, files })).toBe(null);
    expect(holderOf(folder, "deliver", machine, processes(2))?.process).toBe(4);
  });

  test.each(["EPERM", "EISDIR", "ENOTSUP", "UNKNOWN"])(
    "a disk without links (%s) still gives exclusive names",
    (code) => {
      const folder = newFolder();
      const files: FileSystem = {
        ...disk,
        link: () => {
          throw systemError(code, "link");
        },
      };
      expect(take(folder, 1, undefined, { ...machine, files })?.isHeld()).toBe(true);
      expect(take(folder, 2, undefined, { ...machine, files })).toBe(null);
    },
  );

  test("leaves few files behind, whatever happens", () => {
    const folder = newFolder();
    for (let round = 0; round < 50; round++) take(folder, 1)?.release();
    expect(readdirSync(folder).length).toBeLessThan(6);
  });

  test("a kill at any of its steps locks nobody out", () => {
    for (let at = 1; ; at++) {
      const folder = newFolder();
      const dying = faultyMachine({ at, fault: "kill-after" });
      try {
        take(folder, 1, undefined, dying)?.release();
      } catch (error) {
        if (!(error instanceof Killed)) throw error;
      }
      if (!dying.isDead()) break;
      expect(
        take(folder, 2, (process) => process !== 1),
        `killed at ${at}`,
      ).not.toBe(null);
    }
  });

  test("knows its own process as running, and one that never was as not", () => {
    const here = processesHere();
    expect(here.isRunning(here.own)).toBe(true);
    expect(here.isRunning({ ...here.own, process: 4_194_304 + 1 })).toBe(false);
    expect(here.isRunning({ ...here.own, host: "elsewhere" })).toBe(true);
    if (here.own.began !== null) expect(here.isRunning({ ...here.own, began: "before" })).toBe(false);
  });
});
