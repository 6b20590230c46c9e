/** The one door: what goes through it, what it looks at last, and what it answers. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Failure } from "../../src/base/errors.ts";
import type { Desk } from "../../src/journal/delivery/desk.ts";
import { behindDoor, canPutBack, putBack, write } from "../../src/journal/door.ts";
import { Journal } from "../../src/journal/store/journal.ts";
import type { Value } from "../../src/workbook/cell.ts";
import type { Applied, ApplyOptions, Change, EditRow } from "../../src/workbook/changes.ts";
import { mergeChanges } from "../../src/workbook/merge-changes.ts";
import { deskIn, newOffice, now, processes } from "../support/desks.ts";
import { faultyMachine } from "../support/workbooks/faulty-machine.ts";
import { newFolder } from "../support/workbooks/folders.ts";
import { MemoryWorkbook } from "../support/workbooks/memory-workbook.ts";

/** A workbook that notes how it is written. */
class NotedWorkbook extends MemoryWorkbook {
  changes: readonly Change[] = [];
  options: ApplyOptions | undefined;
  answer: Applied = { rows: [] };
  put: { bytes: Uint8Array; force: boolean } | null = null;

  override async apply(changes: readonly Change[], options?: ApplyOptions): Promise<Applied> {
    this.changes = changes;
    this.options = options;
    options?.beforeReplace?.();
    return this.answer;
  }
}

class RestorableWorkbook extends NotedWorkbook {
  putBack(bytes: Uint8Array, { beforeReplace, force }: { force: boolean; beforeReplace: () => void }): void {
    beforeReplace();
    this.put = { bytes, force };
  }
}

const fixtures = [{ title: "S", rows: [["Name"], ["Ann"]] }];
const held = { isHeld: () => true, release: () => {} };
const lost = { isHeld: () => false, release: () => {} };

function deskWith(workbook: NotedWorkbook): Desk {
  const desk = deskIn(newOffice());
  return { ...desk, workbook: behindDoor(workbook) };
}

const text = (words: string): Value => ({ kind: "text", text: words });
const cell = (words: string) => ({ kind: "text" as const, text: words });

function edit(row: number, column: number, before: string, value: string): EditRow {
  return {
    kind: "edit",
    sheet: "S",
    row,
    expect: [],
    cells: [{ column, before: cell(before), value: text(value) }],
  };
}

const append: Change = { kind: "append", sheet: "S", headingRow: 1, cells: [], key: "a" };

describe("what a reader is told behind the door", () => {
  test("is what the workbook tells, also that it has no version and was saved on no known day", () => {
    const plain = behindDoor(new NotedWorkbook(fixtures));
    expect(plain.version).toBeUndefined();
    expect(plain.savedOn?.()).toBeNull();
    let version: string | null = "7";
    const versioned = behindDoor(Object.assign(new NotedWorkbook(fixtures), { version: () => version }));
    expect(versioned.version?.()).toBe("7");
    version = null;
    expect(versioned.version?.()).toBeNull();
    for (const flag of [true, false]) {
      const flags = {
        newestFirst: flag,
        isFar: flag,
        needsIds: flag,
        tellsAfterWrite: flag,
        file: flag ? "/a" : null,
      };
      expect(behindDoor(Object.assign(new NotedWorkbook(fixtures), flags))).toMatchObject(flags);
    }
  });

  test("tells a workbook that can be put back from one that can't, and knows no other", () => {
    expect(canPutBack(behindDoor(new NotedWorkbook(fixtures)))).toBe(false);
    expect(canPutBack(behindDoor(new RestorableWorkbook(fixtures)))).toBe(true);
    expect(() => canPutBack(new MemoryWorkbook(fixtures))).toThrow(TypeError);
  });
});

describe("writing through the door", () => {
  test("joins edits of a row, and answers with the row of each change that was given", async () => {
    const workbook = new NotedWorkbook(fixtures);
    workbook.answer = { rows: [2, 9, 3], version: "8" };
    const changes = [edit(2, 1, "a", "b"), append, edit(3, 1, "x", "y"), edit(2, 1, "b", "c")];
    const applied = await write(deskWith(workbook), held, changes, { force: false, version: "7" });
    expect(workbook.changes).toEqual([edit(2, 1, "a", "c"), append, edit(3, 1, "x", "y")]);
    expect(workbook.options).toMatchObject({ force: false, version: "7" });
    expect(applied.version).toBe("8");
    // The last edit went with the first: it has no place of its own.
    expect(applied.rows).toEqual([null, 9, 3, null]);
    workbook.answer = { rows: [] };
    expect((await write(deskWith(workbook), held, [append], { force: true, version: null })).rows).toEqual([
      null,
    ]);
    expect(workbook.options).toMatchObject({ force: true, version: null });
  });

  test("is stopped at the last moment when the lock was lost", async () => {
    const workbook = new RestorableWorkbook(fixtures);
    const desk = deskWith(workbook);
    await expect(write(desk, lost, [append], { force: true, version: null })).rejects.toThrow("waiting.busy");
    expect(() => putBack(desk, lost, Buffer.from("x"), false)).toThrow("waiting.busy");
    expect(workbook.put).toBeNull();
    for (const force of [true, false]) {
      putBack(desk, held, Buffer.from("x"), force);
      expect(workbook.put).toEqual({ bytes: Buffer.from("x"), force });
    }
    expect(() => putBack(deskWith(new NotedWorkbook(fixtures)), held, Buffer.from("x"), false)).toThrow(
      "usage.no-copies",
    );
  });

  test.each([
    ["try", true, false],
    ["must", true, true],
    ["none", false, false],
  ] as const)("keeps the day's copy: %s", async (copy, isKept, isRefused) => {
    const office = newOffice();
    const desk = deskIn(office);
    const lock = desk.journal.lock() ?? expect.fail("no lock");
    await write(desk, lock, [], { force: false, version: null, copy });
    const folder = join(desk.journal.folder, "copies");
    expect(existsSync(folder) && readdirSync(folder).some((name) => name.includes(now.day))).toBe(isKept);
    lock.release();
    // A copy that can't be kept stops a write only where it must be kept.
    const machine = faultyMachine({
      when: (call) => call.startsWith("rename") || call === "sync",
      fault: { code: "EIO" },
    });
    const broken: Desk = {
      ...deskWith(Object.assign(new NotedWorkbook(fixtures), { file: office.place })),
      journal: new Journal({
        state: newFolder(),
        identity: office.place,
        machine,
        processes: processes(1, () => false),
      }),
    };
    const written = write(broken, held, [append], { force: false, version: null, copy });
    if (isRefused) await expect(written).rejects.toThrow(Failure);
    else await expect(written).resolves.toMatchObject({ rows: [null] });
  });
});

describe("edits that are joined", () => {
  test("expect what was there before the first, and ask for each identity once", () => {
    const first: EditRow = { ...edit(2, 1, "a", "b"), expect: [{ column: 5, cell: cell("Ann") }] };
    const second: EditRow = {
      ...edit(2, 3, "x", "y"),
      expect: [
        { column: 1, cell: cell("b") },
        { column: 5, cell: cell("Ann") },
        { column: 6, cell: cell("+373") },
      ],
    };
    const other: EditRow = { ...edit(2, 1, "a", "b"), sheet: "T" };
    expect(mergeChanges([first, other, second, append, append])).toEqual([
      {
        ...first,
        cells: [...first.cells, ...second.cells],
        expect: [
          { column: 5, cell: cell("Ann") },
          { column: 6, cell: cell("+373") },
        ],
      },
      other,
      append,
      append,
    ]);
  });
});
