/** Waiting for the lock under which a workbook is written, and what is said where it can't be had. */
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { longPatience, underLock, waitForLock } from "../../src/journal/store/wait-for-lock.ts";
import { deskIn, newOffice, now, processes } from "../support/desks.ts";
import { faultyMachine } from "../support/workbooks/faulty-machine.ts";

/** A desk beside another one that holds the lock. */
function besideHolder(machine = faultyMachine()) {
  const office = newOffice();
  const other = deskIn(office, faultyMachine(), now, processes(1));
  const lock = other.journal.lock();
  return { desk: deskIn(office, machine, now, processes(2)), lock, machine, office };
}

const sum = (pauses: readonly number[]): number => pauses.reduce((all, pause) => all + pause, 0);

describe("the lock of a workbook", () => {
  test("is had at once where nobody holds it", () => {
    const machine = faultyMachine();
    const lock = waitForLock(deskIn(newOffice(), machine), longPatience);
    expect(lock).toHaveProperty("release");
    expect(machine.pauses).toEqual([]);
  });

  test("is waited for as long as was said, and no longer", () => {
    for (const patience of [0, 200, longPatience]) {
      const { desk, machine } = besideHolder();
      const found = waitForLock(desk, patience);
      expect(found).toMatchObject({ code: "waiting.busy", data: { place: desk.workbook.place } });
      expect(sum(machine.pauses)).toBeGreaterThanOrEqual(patience);
      expect(sum(machine.pauses)).toBeLessThan(patience + 30);
      for (const pause of machine.pauses) {
        expect(pause).toBeGreaterThanOrEqual(15);
        expect(pause).toBeLessThan(30);
      }
    }
  });

  test("is had when it is let go meanwhile, and not wanted when there is nothing left to do", () => {
    const { desk, lock, machine } = besideHolder();
    let looks = 0;
    const letsGo = (): boolean => {
      looks += 1;
      if (looks === 3) lock?.release();
      return false;
    };
    expect(waitForLock(desk, longPatience, letsGo)).toHaveProperty("release");
    expect(machine.pauses).toHaveLength(3);

    const needless = besideHolder();
    expect(waitForLock(needless.desk, longPatience, () => needless.machine.pauses.length === 2)).toBeNull();
  });

  test("that the disk does not give is told with the disk's reason; a fault of our own is not", () => {
    const full = faultyMachine({ when: (call) => call === "open new", fault: { code: "ENOSPC" } });
    const desk = deskIn(newOffice(), full);
    expect(waitForLock(desk, longPatience)).toMatchObject({
      code: "waiting.failed",
      data: { place: desk.workbook.place, detail: "ENOSPC" },
    });
    const broken = {
      ...faultyMachine(),
      random: () => {
        throw new TypeError("a fault");
      },
    };
    expect(() => waitForLock(deskIn(newOffice(), broken), longPatience)).toThrow("a fault");
  });

  test("is held while something is done under it, and let go whatever comes of that", async () => {
    const office = newOffice();
    const desk = deskIn(office, faultyMachine(), now, processes(1));
    const other = deskIn(office, faultyMachine(), now, processes(2));
    const done = await underLock(desk, async (lock) => {
      expect(lock.isHeld()).toBe(true);
      expect(other.journal.lock()).toBeNull();
      return "done";
    });
    expect(done).toBe("done");
    const fails = underLock(desk, () => Promise.reject(new Error("not written")));
    await expect(fails).rejects.toThrow("not written");
    expect(other.journal.lock()).not.toBeNull();
    await expect(underLock(desk, () => "never")).rejects.toMatchObject({ code: "waiting.busy" });
  });
});

describe("a lock", () => {
  const token = processes(7).own;

  test.each([
    [{ ...token, process: "7" }],
    [{ ...token, began: 1 }],
    [{ ...token, host: null }],
    [{ began: "1", host: "here" }],
    [{ process: 7, host: "here" }],
    [{ process: 7, began: "1" }],
    [[]],
    [7],
    ["held"],
  ])("that says %j holds nothing and is nobody's", (content) => {
    const { journal } = deskIn(newOffice(), faultyMachine(), now, processes(2));
    journal.lock()?.release();
    writeFileSync(join(journal.folder, "deliver.lock.50"), JSON.stringify(content));
    expect(journal.holder()).toBeNull();
    expect(journal.lock()).not.toBeNull();
  });

  test("of a process that runs is that one's, of one that has ended nobody's", () => {
    const { office } = besideHolder();
    const seen = (running: boolean) =>
      deskIn(
        office,
        faultyMachine(),
        now,
        processes(2, () => running),
      ).journal.holder();
    expect(seen(true)?.process).toBe(1);
    expect(seen(false)).toBeNull();
    const held = faultyMachine({ when: (call) => call === "open read", fault: { code: "EBUSY" } }, "win32");
    expect(deskIn(office, held, now, processes(2)).journal.holder()).toBeNull();
    expect(deskIn(newOffice()).journal.story().entries.size).toBe(0);
  });

  test("of a process with our own number on another machine is not ours to take", () => {
    const { journal } = deskIn(newOffice(), faultyMachine(), now, processes(2));
    journal.lock()?.release();
    writeFileSync(
      join(journal.folder, "deliver.lock.50"),
      JSON.stringify({ ...processes(2).own, host: "elsewhere" }),
    );
    expect(journal.lock()).toBeNull();
  });

  test("takes the number that a quicker one linked first for that one's, and tells other errors of the disk", () => {
    const taken = faultyMachine({ when: (call) => call === "link", fault: { code: "EEXIST" } });
    expect(deskIn(newOffice(), taken).journal.lock()).toBeNull();
    const broken = faultyMachine({ when: (call) => call === "link", fault: { code: "EIO" } });
    expect(() => deskIn(newOffice(), broken).journal.lock()).toThrow("EIO");
  });

  test("leaves the three before it and no other file", () => {
    const { journal } = deskIn(newOffice());
    for (let round = 0; round < 9; round++) journal.lock()?.release();
    const names = readdirSync(journal.folder);
    expect(names.sort()).toEqual([6, 7, 8, 9].map((number) => `deliver.lock.${number}`));
    writeFileSync(join(journal.folder, "old deliver.lock.99"), "");
    writeFileSync(join(journal.folder, "deliver.lock.0200"), "");
    journal.lock();
    expect(readdirSync(journal.folder)).toContain("deliver.lock.10");
  });
});
