/** Whole files, folders that are closed, leftovers: what is done on the disk, in which order, and what is told. */
import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { disk, thisMachine } from "../../src/files/disk.ts";
import { type FileSystem, isSystemError, type Machine, systemCode } from "../../src/files/file-system.ts";
import { namesInOwn, UnlistedFolder } from "../../src/files/unlisted.ts";
import {
  exists,
  putFile,
  readFrom,
  readWhole,
  removeLeftovers,
  removeQuietly,
  syncFolder,
  withFile,
  writeAll,
} from "../../src/files/whole.ts";
import { systemError } from "../support/workbooks/faulty-machine.ts";
import { newFolder } from "../support/workbooks/folders.ts";

/** The disk, with some operations replaced. */
function machineWith(changes: Partial<FileSystem>, platform: NodeJS.Platform = "linux"): Machine {
  return { files: { ...disk, ...changes }, platform, pause: () => undefined, random: () => "0f" };
}

function refused(code: string): () => never {
  return () => {
    throw systemError(code, "refused");
  };
}

/** What a function throws. */
function thrown(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}

test.each<[unknown, string | null]>([
  [systemError("ENOENT", "open"), "ENOENT"],
  [Object.assign(new Error("x"), { code: "EIO", errno: -5 }), "EIO"],
  [Object.assign(new Error("x"), { code: "EIO", syscall: "read" }), "EIO"],
  [Object.assign(new Error("x"), { code: "ERR_OWN" }), null],
  [Object.assign(new Error("x"), { code: 7, errno: 7 }), null],
  [Object.assign(new Error("x"), { errno: 7 }), null],
  [{ code: "ENOENT", errno: -2 }, null],
  [null, null],
])("the code of %o is %s", (error, code) => {
  expect(systemCode(error)).toBe(code);
  expect(isSystemError(error, "ENOENT", "EIO")).toBe(code !== null);
  expect(isSystemError(error, "EPERM")).toBe(false);
});

describe("a whole file", () => {
  test("is written beside its place, synced, closed and only then renamed", () => {
    const done: string[] = [];
    const named =
      <Name extends keyof FileSystem>(name: Name) =>
      (path: unknown, second?: unknown) => {
        done.push(
          [name, typeof path === "number" ? "" : path, typeof second === "string" ? second : ""]
            .join(" ")
            .trim(),
        );
      };
    const path = join(newFolder(), "a.json");
    const machine = machineWith({
      open: (file, mode) => {
        named("open")(file, mode);
        return disk.open(file, mode);
      },
      sync: (file) => {
        named("sync")(file);
        disk.sync(file);
      },
      close: (file) => {
        named("close")(file);
        disk.close(file);
      },
      rename: (from, to) => {
        named("rename")(from, to);
        disk.rename(from, to);
      },
    });
    putFile(machine, path, Buffer.from("new"));
    const temporary = `${path}.0f.tmp`;
    expect(done).toEqual([`open ${temporary} new`, "sync", "close", `rename ${temporary} ${path}`]);
    expect(readFileSync(path, "utf8")).toBe("new");
  });

  test("leaves the old one and nothing beside it where it can't be renamed", () => {
    const folder = newFolder();
    writeFileSync(join(folder, "a"), "old");
    const error = thrown(() =>
      putFile(machineWith({ rename: refused("EPERM") }), join(folder, "a"), Buffer.from("new")),
    );
    expect(systemCode(error)).toBe("EPERM");
    expect(readdirSync(folder)).toEqual(["a"]);
    expect(readFileSync(join(folder, "a"), "utf8")).toBe("old");
  });

  test("is written and read to its end by however small pieces, and read no further", () => {
    const path = join(newFolder(), "a");
    const small = machineWith({
      write: (file, bytes) => disk.write(file, bytes.subarray(0, 2)),
      read: (file, into, position) => disk.read(file, into.subarray(0, 3), position),
    }).files;
    withFile(small, small.open(path, "new"), (file) => writeAll(small, file, Buffer.from("abcdefgh")));
    expect(readWhole(small, path).bytes.toString()).toBe("abcdefgh");
    withFile(small, small.open(path, "read"), (file) => {
      expect(readFrom(small, file, 2, 4).toString()).toBe("cdef");
      expect(readFrom(small, file, 6, 9).toString()).toBe("gh");
    });
    let reads = 0;
    const counted = {
      ...disk,
      read(file: number, into: Uint8Array, at: number): number {
        reads += 1;
        return disk.read(file, into, at);
      },
    };
    withFile(counted, counted.open(path, "read"), (file) => readFrom(counted, file, 0, 8));
    expect(reads).toBe(1);
  });

  test("is closed whatever happens, and what closing says hides nothing", () => {
    const closed: number[] = [];
    const files = { ...disk, close: (file: number) => void closed.push(file) };
    expect(withFile(files, 7, () => "done")).toBe("done");
    expect(String(thrown(() => withFile(files, 8, refused("EIO"))))).toContain("EIO");
    expect(closed).toEqual([7, 8]);
    expect(withFile({ ...disk, close: refused("EIO") }, 9, () => "done")).toBe("done");
  });
});

test("something is there or not, and what can't be told is told", () => {
  const folder = newFolder();
  writeFileSync(join(folder, "a"), "");
  const machine = machineWith({});
  expect(exists(join(folder, "a"), machine)).toBe(true);
  expect(exists(folder, machine)).toBe(true);
  expect(exists(join(folder, "b"), machine)).toBe(false);
  expect(exists(join(folder, "a", "b"), machine)).toBe(false);
  expect(systemCode(thrown(() => exists("a", machineWith({ facts: refused("EACCES") }))))).toBe("EACCES");
});

test("a folder's names are put on the disk where that can be done", () => {
  const synced: string[] = [];
  const syncing = { syncFolder: (folder: string) => void synced.push(folder) };
  syncFolder(machineWith(syncing), "a");
  syncFolder(machineWith(syncing, "win32"), "b");
  expect(synced).toEqual(["a"]);
  for (const code of ["EINVAL", "ENOTSUP", "EISDIR", "EACCES"])
    syncFolder(machineWith({ syncFolder: refused(code) }), "a");
  expect(systemCode(thrown(() => syncFolder(machineWith({ syncFolder: refused("EIO") }), "a")))).toBe("EIO");
  disk.syncFolder(newFolder());
  expect(systemCode(thrown(() => disk.syncFolder(join(newFolder(), "none"))))).toBe("ENOENT");
});

test("leftovers of more than ten minutes go, all else stays, and nothing of it is told", () => {
  const folder = newFolder();
  const now = 1_800_000_000;
  const made = (name: string, seconds: number) => {
    writeFileSync(join(folder, name), "");
    utimesSync(join(folder, name), now - seconds, now - seconds);
  };
  made("old.tmp", 601);
  made("edge.tmp", 600);
  made("old.txt", 9_000);
  const isOurs = (name: string) => name.endsWith(".tmp");
  removeLeftovers(disk, folder, isOurs, BigInt(now) * 1_000_000_000n);
  expect(readdirSync(folder).sort()).toEqual(["edge.tmp", "old.txt"]);
  removeLeftovers({ ...disk, list: refused("EIO") }, folder, isOurs, 0n);
  removeQuietly(disk, join(folder, "none"));
  removeQuietly(disk, join(folder, "old.txt"));
  expect(readdirSync(folder)).toEqual(["edge.tmp"]);
});

describe("a folder of our own that may not be listed", () => {
  function closed(code: string, platform: NodeJS.Platform = "linux", opens = true) {
    const asked: string[] = [];
    let isOpen = false;
    const machine = machineWith(
      {
        list: (folder) => (isOpen ? [`in ${folder}`] : refused(code)()),
        allowListing: (folder) => {
          asked.push(folder);
          if (!opens) refused("EPERM")();
          isOpen = true;
        },
      },
      platform,
    );
    return { machine, asked };
  }

  test.each(["EACCES", "EPERM"])("is opened for its owner (%s)", (code) => {
    const { asked, machine } = closed(code);
    expect(namesInOwn("home", machine)).toEqual(["in home"]);
    expect(asked).toEqual(["home"]);
  });

  test("is told as such where it stays closed, with what the system said", () => {
    const error = thrown(() => namesInOwn("home", closed("EACCES", "linux", false).machine));
    expect(error).toBeInstanceOf(UnlistedFolder);
    expect(error).toMatchObject({ code: "EACCES", errno: -13, message: "home can't be listed" });
    expect(systemCode(error)).toBe("EACCES");
    expect(error instanceof Error ? systemCode(error.cause) : null).toBe("EACCES");
  });

  test.each<[string, NodeJS.Platform]>([
    ["EACCES", "win32"],
    ["ENOENT", "linux"],
  ])("is left as it is for %s on %s", (code, platform) => {
    const { asked, machine } = closed(code, platform);
    expect(systemCode(thrown(() => namesInOwn("home", machine)))).toBe(code);
    expect(asked).toEqual([]);
  });
});

test("this machine's files are what they are, its random digits as many as asked for", () => {
  const folder = newFolder();
  const path = join(folder, "a");
  writeFileSync(path, "abc");
  expect(disk.facts(path)).toMatchObject({ size: 3, isFile: true, isFolder: false, names: 1 });
  expect(disk.facts(folder)).toMatchObject({ isFile: false, isFolder: true });
  expect(disk.facts(path).mode).toBe(statSync(path).mode & 0o7777);
  mkdirSync(join(folder, "b"), { mode: 0o300 });
  disk.allowListing(join(folder, "b"));
  expect(statSync(join(folder, "b")).mode & 0o777).toBe(0o700);
  for (const digits of [1, 2, 7, 16])
    expect(thisMachine.random(digits)).toMatch(new RegExp(`^[\\da-f]{${digits}}$`));
  expect(thisMachine.random(16)).not.toBe(thisMachine.random(16));
  const started = performance.now();
  thisMachine.pause(3);
  expect(performance.now() - started).toBeGreaterThan(1);
});
