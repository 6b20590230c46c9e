import { describe, expect, it } from "vitest";
import { disk } from "../../src/files/disk.ts";
import type { FileSystem } from "../../src/files/file-system.ts";
import { isHeld, patientFiles } from "../../src/files/patience.ts";
import { systemError } from "../support/workbooks/faulty-machine.ts";

/** File operations that are refused so many times with a code, and what was waited meanwhile. */
function refusing(
  code: string,
  times: number,
  platform: NodeJS.Platform,
): {
  readonly files: FileSystem;
  readonly pauses: number[];
  refuseAgain(count: number): void;
} {
  const pauses: number[] = [];
  let left = times;
  const work =
    <Result>(result: Result) =>
    (): Result => {
      if (left-- > 0) throw systemError(code, "refused");
      return result;
    };
  const facts = disk.facts(import.meta.dirname);
  const base: FileSystem = {
    ...disk,
    realPath: work("/real"),
    facts: work(facts),
    list: work([]),
    open: work(7),
    read: work(0),
    write: work(1),
    setSize: work(undefined),
    rename: work(undefined),
    link: work(undefined),
    copy: work(undefined),
    remove: work(undefined),
  };
  const pause = (milliseconds: number): void => void pauses.push(milliseconds);
  return {
    files: patientFiles(base, { pause, platform }),
    pauses,
    refuseAgain: (count) => {
      left = count;
    },
  };
}

const operations: readonly (readonly [string, (files: FileSystem) => unknown])[] = [
  ["realPath", (files) => files.realPath("a")],
  ["facts", (files) => files.facts("a")],
  ["list", (files) => files.list("a")],
  ["open to read", (files) => files.open("a", "read")],
  ["open to append", (files) => files.open("a", "append")],
  ["open a new one", (files) => files.open("a", "new")],
  ["open to change", (files) => files.open("a", "change")],
  ["read", (files) => files.read(7, Buffer.alloc(1), 0)],
  ["write", (files) => files.write(7, Buffer.alloc(1))],
  ["setSize", (files) => files.setSize(7, 0)],
  ["rename", (files) => files.rename("a", "b")],
  ["link", (files) => files.link("a", "b")],
  ["copy", (files) => files.copy("a", "b")],
  ["remove", (files) => files.remove("a")],
];

const sum = (pauses: readonly number[]): number => pauses.reduce((total, pause) => total + pause, 0);

describe("patience with a file that another program holds", () => {
  it.each(operations)("%s: is tried again until it is let go", (_name, operate) => {
    for (const code of ["EBUSY", "EPERM", "EACCES"]) {
      const { files, pauses } = refusing(code, 4, "win32");
      expect(() => operate(files)).not.toThrow();
      expect(pauses.length).toBe(4);
      // A scanner that holds a file for a tenth of a second costs little more than that.
      expect(sum(pauses)).toBeLessThan(200);
    }
  });

  it.each(operations)("%s: ends after two seconds with the system's own error", (_name, operate) => {
    const { files, pauses } = refusing("EBUSY", Number.POSITIVE_INFINITY, "win32");
    expect(() => operate(files)).toThrow("EBUSY");
    expect(sum(pauses)).toBe(2000);
  });

  it("what stayed held is tried once until it was free again", () => {
    const { files, pauses, refuseAgain } = refusing("EBUSY", Number.POSITIVE_INFINITY, "win32");
    expect(() => files.open("a", "read")).toThrow("EBUSY");
    const first = pauses.length;
    expect(() => files.open("a", "read")).toThrow("EBUSY");
    expect(pauses.length).toBe(first);
    refuseAgain(0);
    files.open("a", "read");
    refuseAgain(2);
    files.open("a", "read");
    expect(pauses.length).toBe(first + 2);
  });

  it("a glance does not wait", () => {
    const { files, pauses } = refusing("EBUSY", 1, "win32");
    expect(() => files.open("a", "glance")).toThrow("EBUSY");
    expect(pauses).toEqual([]);
  });

  it("elsewhere a missing permission is no other program, and nothing else is ever waited for", () => {
    for (const [code, platform] of [
      ["EACCES", "linux"],
      ["EPERM", "darwin"],
      ["ENOENT", "win32"],
      ["EEXIST", "win32"],
      ["EIO", "win32"],
    ] as const) {
      const { files, pauses } = refusing(code, 1, platform);
      expect(() => files.open("a", "read")).toThrow(code);
      expect(pauses).toEqual([]);
      expect(isHeld(systemError(code, "open"), platform)).toBe(false);
    }
    const { files, pauses } = refusing("EBUSY", 1, "linux");
    files.open("a", "read");
    expect(pauses.length).toBe(1);
  });
});
