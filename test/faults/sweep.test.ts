/** Kills the process, or lets the system fail, at every file operation of every command that writes. */
import { describe, expect, test } from "vitest";
import { Failure } from "../../src/base/errors.ts";
import type { Machine } from "../../src/files/file-system.ts";
import { deliverWaiting } from "../../src/journal/delivery/delivery.ts";
import { recordCalls } from "../../src/journal/delivery/record.ts";
import { lastToTakeBack, takeBack } from "../../src/journal/delivery/take-back.ts";
import { callRecord } from "../../src/journal/kinds/kinds.ts";
import { callTo, now } from "../support/desks.ts";
import { type Fault, faultyMachine, Killed } from "../support/workbooks/faulty-machine.ts";
import { ModelDisk } from "../support/workbooks/model-disk.ts";
import { callIds, contactOf, deskOn, nextDay, place, untouched } from "../support/workbooks/model-office.ts";

/** What a person does. */
interface Deed {
  readonly name: string;
  /** What has happened before, without any fault; the ids that are saved by then. */
  prepare(disk: ModelDisk): Promise<readonly string[]>;
  /** Tells which calls were called saved. */
  work(machine: Machine, saved: (id: string) => void): Promise<void>;
}

const ignore = (): void => {};

async function record(machine: Machine, saved: (id: string) => void, ...ids: string[]): Promise<void> {
  for (const id of ids) await recordCalls(deskOn(machine), [callTo(contactOf(id), id)], () => saved(id));
}

async function takeLastBack(machine: Machine): Promise<void> {
  const desk = deskOn(machine);
  const last = lastToTakeBack(desk);
  if (last !== null) await takeBack(desk, last, { force: false });
}

const laterCall: Deed = {
  name: "a later call",
  prepare: async (disk) => {
    await record(disk.machine(), ignore, "a");
    return ["a"];
  },
  work: (machine, saved) => record(machine, saved, "b"),
};

const deeds: readonly Deed[] = [
  {
    name: "the first call of all",
    prepare: async () => [],
    work: (machine, saved) => record(machine, saved, "a"),
  },
  laterCall,
  {
    name: "delivering what waits",
    prepare: async (disk) => {
      const ids = ["a", "b", "c"];
      for (const id of ids) deskOn(disk.machine()).journal.save([callRecord(callTo(contactOf(id), id))], now);
      return ids;
    },
    work: async (machine) => void (await deliverWaiting(deskOn(machine))),
  },
  {
    name: "putting back what an older copy was saved over",
    prepare: async (disk) => {
      await record(disk.machine(), ignore, "a");
      const old = disk.read(place);
      await record(disk.machine(), ignore, "b", "c");
      disk.put(place, old);
      return ["a", "b", "c"];
    },
    work: (machine, saved) => record(machine, saved, "d"),
  },
  {
    name: "taking a call back",
    prepare: async (disk) => {
      await record(disk.machine(), ignore, "a", "b");
      return ["a", "b"];
    },
    work: takeLastBack,
  },
];

/** What came of a deed with a fault. */
interface Attempt {
  readonly disk: ModelDisk;
  readonly saved: ReadonlySet<string>;
  readonly error: unknown;
  /** Where the fault was; null when the deed was done before it. */
  readonly at: string | null;
}

/** Does a deed again and again, with the fault at one file operation after the other. */
async function* attempts(deed: Deed, fault: Fault): AsyncIterable<Attempt> {
  const prepared = new ModelDisk(untouched);
  const before = await deed.prepare(prepared);
  for (let at = 1; ; at++) {
    const disk = prepared.copy();
    const saved = new Set(before);
    const machine = faultyMachine({ at, fault }, "linux", disk.machine().files);
    let error: unknown = null;
    try {
      await deed.work(machine, (id) => saved.add(id));
    } catch (thrown) {
      error = thrown;
    }
    const operation = machine.calls[at - 1];
    if (operation === undefined) return;
    yield { disk, saved, error, at: `${JSON.stringify(fault)} at ${operation} (${at})` };
  }
}

/** The next command, without a fault: everything saved is there once, and the cells say what they should. */
async function verify({ at, disk, saved }: Attempt): Promise<void> {
  const desk = deskOn(disk.machine());
  await desk.open(desk.workbook);
  const { waiting } = await deliverWaiting(desk);
  expect(waiting, String(at)).toBe(null);
  const book = await desk.open(desk.workbook);
  const ids = await callIds(book);
  expect(new Set(ids).size, String(at)).toBe(ids.length);
  for (const id of saved) expect(ids, String(at)).toContain(id);
  const { entries } = desk.journal.story();
  for (const id of ["a", "b", "c", "d"]) {
    const isShown = ids.includes(id) && entries.get(id)?.state !== "undone";
    expect(nextDay(book, contactOf(id)), String(at)).toBe(isShown ? "2026-12-01" : "2026-11-23");
  }
}

/** `npm run faults` tries every fault. */
const isLong = process.env.FOLLOWUP_FAULTS === "all";
const kills: readonly Fault[] = ["kill-before", "kill-halfway", ...(isLong ? (["kill-after"] as const) : [])];
const codes = ["EIO", "ENOSPC", ...(isLong ? ["EACCES", "EBUSY", "EROFS", "EMFILE", "EPERM", "ENOENT"] : [])];

describe.each(deeds)("$name", (deed) => {
  test.each(kills)("%s any file operation", async (fault) => {
    let points = 0;
    for await (const attempt of attempts(deed, fault)) {
      if (attempt.error !== null) expect(attempt.error).toBeInstanceOf(Killed);
      await verify(attempt);
      points += 1;
    }
    expect(points).toBeGreaterThan(60);
  });

  test.each(codes)("%s at any file operation", async (code) => {
    for await (const attempt of attempts(deed, { code })) {
      if (attempt.error !== null) expect(attempt.error, String(attempt.at)).toBeInstanceOf(Failure);
      await verify(attempt);
    }
  });
});

describe("an outcome that could not be saved", () => {
  test("is told as not saved, and is nowhere", async () => {
    let refusals = 0;
    for await (const { disk, error } of attempts(laterCall, { code: "ENOSPC" })) {
      const desk = deskOn(disk.machine());
      await deliverWaiting(desk);
      expect(await callIds(await desk.open(desk.workbook))).toEqual(error === null ? ["a", "b"] : ["a"]);
      if (error !== null) refusals += 1;
    }
    expect(refusals).toBeGreaterThan(5);
  });
});
