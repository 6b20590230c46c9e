/** A program that saves the workbook as Excel does, again and again from what it had opened, while calls are logged. */
import { readFileSync, renameSync, unlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { disk } from "../../src/files/disk.ts";
import type { FileSystem } from "../../src/files/file-system.ts";
import { deliverWaiting } from "../../src/journal/delivery/delivery.ts";
import { recordCalls } from "../../src/journal/delivery/record.ts";
import { callTo, deskIn, idsIn, newOffice, nextOf, type Office } from "../support/desks.ts";
import { seeded } from "../support/seeded.ts";
import { faultyMachine } from "../support/workbooks/faulty-machine.ts";

const calls = 60;

/** Opens the workbook now and then, and saves what it opened later: new file, old one away, new one to its name. */
class OtherProgram {
  private readonly place: string;
  private readonly random: () => number;
  private opened: Buffer | null = null;
  private step: "closed" | "open" | "written" | "moved away" = "closed";
  saves = 0;

  constructor(place: string, random: () => number) {
    this.place = place;
    this.random = random;
  }

  /** Does its next step, or nothing yet. */
  go(): void {
    if (this.random() > 0.02) return;
    const folder = dirname(this.place);
    const fresh = join(folder, "4A7B0C00");
    const old = join(folder, "7C11D2E3.tmp");
    switch (this.step) {
      case "closed":
        this.opened = readFileSync(this.place);
        this.step = "open";
        break;
      case "open":
        writeFileSync(fresh, this.opened ?? "");
        this.step = "written";
        break;
      case "written":
        renameSync(this.place, old);
        this.step = "moved away";
        break;
      case "moved away":
        renameSync(fresh, this.place);
        unlinkSync(old);
        this.saves += 1;
        this.step = "closed";
        break;
    }
  }

  /** Finishes what it has begun. */
  finish(): void {
    while (this.step === "written" || this.step === "moved away") this.go();
  }
}

/** The disk, with the other program doing something between any two operations. */
function sharedWith(program: OtherProgram): FileSystem {
  const before = <Arguments extends readonly unknown[], Result>(work: (...given: Arguments) => Result) => {
    return (...given: Arguments): Result => {
      program.go();
      return work(...given);
    };
  };
  return {
    ...disk,
    facts: before(disk.facts),
    open: before(disk.open),
    read: before(disk.read),
    sync: before(disk.sync),
    list: before(disk.list),
  };
}

async function logSixty(office: Office, seed: number): Promise<OtherProgram> {
  const program = new OtherProgram(office.place, seeded(seed));
  const machine = faultyMachine(null, "linux", sharedWith(program));
  for (let number = 1; number <= calls; number++) {
    await recordCalls(deskIn(office, machine), [callTo(number, `call ${number}`)], () => {});
  }
  program.finish();
  return program;
}

describe("a program that saves over the workbook", () => {
  test.each(
    process.env.FOLLOWUP_FAULTS === "all" ? Array.from({ length: 40 }, (_seed, index) => index) : [1, 2],
  )("loses none of sixty calls in the end (seed %i)", async (seed) => {
    const office = newOffice(calls);
    const program = await logSixty(office, seed);
    expect(program.saves).toBeGreaterThan(5);
    const { conflicts, waiting } = await deliverWaiting(deskIn(office));
    expect(waiting).toBe(null);
    expect(conflicts).toEqual([]);
    const ids = await idsIn(office);
    expect(ids).toHaveLength(calls);
    expect(new Set(ids).size).toBe(calls);
    for (let number = 1; number <= calls; number++) expect(await nextOf(office, number)).toBe("2026-12-01");
  });
});
