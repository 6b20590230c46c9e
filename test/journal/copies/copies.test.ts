/** Dated copies of a workbook file: when one is made, what it is called, which are kept, and what happens where none can be. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Failure } from "../../../src/base/errors.ts";
import {
  beforeWrite,
  copiesOf,
  hashOf,
  keepBeforeRestoring,
  keepDailyCopy,
  keepFormer,
  readCopy,
} from "../../../src/journal/copies/copies.ts";
import { Journal } from "../../../src/journal/store/journal.ts";
import type { Day, Time } from "../../../src/rules/calendar/day.ts";
import { type FaultPlan, faultyMachine } from "../../support/workbooks/faulty-machine.ts";
import { FileWorkbook } from "../../support/workbooks/file-workbook.ts";
import { newFolder } from "../../support/workbooks/folders.ts";
import { MemoryWorkbook } from "../../support/workbooks/memory-workbook.ts";

/** A workbook file that says `text`, and its journal. */
function scene(text = "first", plan: FaultPlan | null = null) {
  const folder = newFolder();
  const place = join(folder, "clients.xlsx");
  writeFileSync(place, text);
  const machine = faultyMachine(plan);
  const journal = new Journal({ state: join(folder, "state"), identity: place, machine });
  const workbook = new FileWorkbook(place, machine);
  const copies = join(journal.folder, "copies");
  /** Copies with these files' names, as a year of work leaves them. */
  const left = (...names: string[]): void => {
    mkdirSync(copies, { recursive: true });
    for (const name of names) writeFileSync(join(copies, name), name);
  };
  const names = (): string[] => copiesOf(journal).map(({ name }) => name);
  return { place, journal, workbook, copies, left, names, say: (now: string) => writeFileSync(place, now) };
}

/** The failure that work ends with, as its code and data, and the code of the system's error behind it. */
function failureOf(work: () => unknown): unknown[] {
  try {
    work();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const { cause, code, data } = error;
    return [code, data, cause instanceof Error && "code" in cause ? cause.code : null];
  }
  return [];
}

const at = (day: Day, time: Time) => ({ day, time });
const day = "2026-11-23";

describe("the copy of a day", () => {
  test("is the file as it was before the first write of that day", () => {
    const { journal, say, workbook } = scene("morning");
    keepDailyCopy(journal, workbook, day);
    say("evening");
    keepDailyCopy(journal, workbook, day);
    keepDailyCopy(journal, workbook, "2026-11-24");
    expect(readdirSync(join(journal.folder, "copies")).sort()).toEqual([
      "2026-11-23.xlsx",
      "2026-11-24.xlsx",
    ]);
    const copies = copiesOf(journal);
    expect(copies.map(({ made, name, size }) => [name, made, size])).toEqual([
      ["2026-11-24", { day: "2026-11-24", time: null }, 7],
      [day, { day, time: null }, 7],
    ]);
    expect(copies.map((copy) => readCopy(journal, copy).toString())).toEqual(["evening", "morning"]);
  });

  test("has the file's own ending, and is read with any", () => {
    const { copies, journal, left, names, workbook } = scene();
    keepDailyCopy(journal, workbook, day);
    expect(readdirSync(copies)).toEqual(["2026-11-23.xlsx"]);
    left("2026-11-22.xlsm");
    expect(names()).toEqual([day, "2026-11-22"]);
  });

  test("of the latest fourteen days is kept, whatever the clock said when they were made", () => {
    const { copies, journal, left, names, workbook } = scene();
    const days = Array.from({ length: 14 }, (_, at) => `2027-01-${String(at + 10)}`);
    left(...days.map((one) => `${one}.xlsx`), "2027-01-01T10.00.xlsx");
    keepDailyCopy(journal, workbook, "2027-02-01");
    expect(names()).toEqual(["2027-02-01", ...days.slice(1).reverse(), "2027-01-01T10:00"]);
    // A clock that has gone back: the copy just made is not the one to go.
    keepDailyCopy(journal, workbook, day);
    expect(readdirSync(copies)).toContain("2026-11-23.xlsx");
    expect(names()).toHaveLength(16);
  });

  test("there is none of a workbook that is no file", () => {
    const { journal } = scene();
    keepDailyCopy(journal, new MemoryWorkbook([]), day, true);
    expect(copiesOf(journal)).toEqual([]);
  });
});

describe("a copy from before a restoring", () => {
  test("is made each time, and called by its minute", () => {
    const { journal, say, workbook } = scene("one");
    expect(keepBeforeRestoring(journal, workbook, at(day, "10:15"))).toBe("2026-11-23T10:15");
    say("two");
    expect(keepBeforeRestoring(journal, workbook, at(day, "10:15"))).toBe("2026-11-23T10:15-2");
    expect(keepBeforeRestoring(journal, workbook, at(day, "10:15"))).toBe("2026-11-23T10:15-3");
    const copies = copiesOf(journal);
    expect(copies.map(({ name }) => name.slice(16))).toEqual(["-3", "-2", ""]);
    expect(copies.map(({ made }) => made)).toEqual(Array(3).fill(at(day, "10:15")));
    expect(copies.map((copy) => readCopy(journal, copy).toString())).toEqual(["two", "two", "one"]);
  });

  test("of the latest five is kept, beside the days' copies", () => {
    const { journal, left, names, workbook } = scene();
    left(...["08", "09", "10", "11", "12"].map((hour) => `2026-11-22T${hour}.00.xlsx`), "2026-11-01.xlsx");
    keepBeforeRestoring(journal, workbook, at(day, "10:15"));
    expect(names()).toEqual([
      "2026-11-23T10:15",
      ...["12", "11", "10", "09"].map((hour) => `2026-11-22T${hour}:00`),
      "2026-11-01",
    ]);
  });

  test("the tenth of a minute comes after the ninth", () => {
    const { left, names } = scene();
    left("2026-11-23T10.15-9.xlsx", "2026-11-23T10.15-10.xlsx", "2026-11-23T10.15.xlsx");
    left("2026-11-23T10.15-2.xlsx", "2026-11-23T10.16.xlsx", "2026-11-23.xlsx", "2026-11-24.xlsx");
    expect(names()).toEqual([
      ...["2026-11-24", "2026-11-23T10:16", "2026-11-23T10:15-10", "2026-11-23T10:15-9"],
      ...["2026-11-23T10:15-2", "2026-11-23T10:15", "2026-11-23"],
    ]);
  });

  test("there is none where there is no file; any other fault is told", () => {
    const { journal, place, workbook } = scene();
    rmSync(place);
    expect(keepBeforeRestoring(journal, workbook, at(day, "10:15"))).toBeNull();
    const inFile = new FileWorkbook(join(place, "below.xlsx"), faultyMachine());
    writeFileSync(place, "a file where a folder was");
    expect(keepBeforeRestoring(journal, inFile, at(day, "10:15"))).toBeNull();
    const full = scene("x", { when: (operation) => operation === "write", fault: { code: "ENOSPC" } });
    expect(() => keepBeforeRestoring(full.journal, full.workbook, at(day, "10:15"))).toThrow("ENOSPC");
  });
});

test.each([
  "2026-11-31.xlsx",
  "2026-11-23T24.00.xlsx",
  "2026-11-23T10.60.xlsx",
  "2026-11-23",
  "a2026-11-23.xlsx",
  "2026-11-23.xlsx.tmp",
  "2026-11-23T10.15-.xlsx",
  "2026-11-23T10.15-12345.xlsx",
  "2026-11-23T10:15.xl sx",
  "2026-1-23.xlsx",
])("%s is no copy, and stays", (name) => {
  const { copies, journal, left, names, workbook } = scene();
  left(name);
  keepDailyCopy(journal, workbook, "2026-11-25");
  expect(names()).toEqual(["2026-11-25"]);
  if (!name.endsWith(".tmp")) expect(readFileSync(join(copies, name)).toString()).toBe(name);
});

describe("where no copy can be kept", () => {
  const full: FaultPlan = { when: (operation) => operation === "write", fault: { code: "ENOSPC" } };

  test("a call is written all the same, unless one was demanded", () => {
    const { journal, names, place, workbook } = scene("x", full);
    keepDailyCopy(journal, workbook, day);
    expect(names()).toEqual([]);
    expect(failureOf(() => keepDailyCopy(journal, workbook, day, true))).toEqual([
      "workbook.no-copy",
      { place, folder: join(journal.folder, "copies"), detail: "ENOSPC" },
      "ENOSPC",
    ]);
  });

  test("a fault of our own is never passed over", () => {
    const { journal, workbook } = scene("x", { when: (one) => one === "write", fault: "kill-before" });
    expect(() => keepDailyCopy(journal, workbook, day)).toThrow();
    const former = scene("x", { when: (one) => one === "write", fault: "kill-before" });
    expect(() => keepFormer(former.journal, former.workbook, "id")).toThrow();
  });

  test("a folder of copies that can't be read is told; none is no fault", () => {
    const { journal, names } = scene("x", { when: (one) => one === "list", fault: { code: "EACCES" } });
    expect(failureOf(names)).toEqual([
      "workbook.unreadable",
      { place: join(journal.folder, "copies"), detail: "EACCES" },
      "EACCES",
    ]);
    expect(scene().names()).toEqual([]);
    const inFile = scene();
    mkdirSync(inFile.journal.folder, { recursive: true });
    writeFileSync(inFile.copies, "a file");
    expect(inFile.names()).toEqual([]);
  });
});

describe("the file from before one write", () => {
  test("is kept for the latest ten", () => {
    const { journal, say, workbook } = scene();
    const ids = Array.from({ length: 12 }, (_, at) => `261123-10${at + 10}-aaaaaaaa`);
    for (const id of ids) {
      say(id);
      keepFormer(journal, workbook, id);
    }
    const kept = ids.map((id) => beforeWrite(journal, id)?.toString() ?? null);
    expect(kept).toEqual([null, null, ...ids.slice(2)]);
    expect(readdirSync(join(journal.folder, "before")).sort()).toEqual(ids.slice(2));
    // One that is saved late by a clock that has gone back is kept, too.
    keepFormer(journal, workbook, "200101-0000-aaaaaaaa");
    expect(beforeWrite(journal, "200101-0000-aaaaaaaa")?.toString()).toBe(ids.at(-1));
  });

  test("is nothing where it can't be kept, or was never", () => {
    const { journal, workbook } = scene("x", {
      when: (one) => one === "makeFolder",
      fault: { code: "EACCES" },
    });
    keepFormer(journal, workbook, "id");
    expect(beforeWrite(journal, "id")).toBeNull();
  });
});

test("what a file holds is told by its hash: the same for the same bytes, nothing where there is no file", () => {
  const { journal, place, say, workbook } = scene("abc");
  const hash = hashOf(journal, workbook);
  expect(hash).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  say("abd");
  expect(hashOf(journal, workbook)).not.toBe(hash);
  rmSync(place);
  expect(hashOf(journal, workbook)).toBeNull();
  expect(hashOf(journal, new MemoryWorkbook([]))).toBeNull();
});
