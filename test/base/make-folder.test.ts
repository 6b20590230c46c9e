import { describe, expect, it } from "vitest";
import { makeFolderIn } from "../../src/base/make-folder.ts";

class MadeDisk {
  readonly folders: Set<string>;
  /** What happens after the first folder could not be made: another program's work. */
  meanwhile: () => void = () => undefined;
  takesNone = false;
  refusal = "ENOENT";
  readonly modes: number[] = [];

  constructor(...folders: readonly string[]) {
    this.folders = new Set(folders);
  }

  mkdirSync(path: string, { mode }: { readonly mode: number }): void {
    this.modes.push(mode);
    if (this.folders.has(path)) throw failed("EEXIST");
    if (this.takesNone || !this.folders.has(path.slice(0, path.lastIndexOf("/")))) {
      this.meanwhile();
      throw failed(this.refusal);
    }
    this.folders.add(path);
  }

  statSync(): { isDirectory(): boolean } {
    return { isDirectory: () => true };
  }
}

function failed(code: string): Error {
  return Object.assign(new Error(code), { code, errno: -1 });
}

describe("a folder is made", () => {
  it("with all that are above it", () => {
    const disk = new MadeDisk("/home");
    makeFolderIn(disk, "/home/state/workbooks/one");
    expect([...disk.folders]).toEqual([
      "/home",
      "/home/state",
      "/home/state/workbooks",
      "/home/state/workbooks/one",
    ]);
  });

  it("also when another program makes those above it in the meantime", () => {
    const disk = new MadeDisk("/home");
    disk.meanwhile = () => {
      disk.folders.add("/home/state");
      disk.folders.add("/home/state/workbooks");
    };
    makeFolderIn(disk, "/home/state/workbooks/one");
    expect(disk.folders.has("/home/state/workbooks/one")).toBe(true);
  });

  it("also when another program makes the very same", () => {
    const disk = new MadeDisk("/home", "/home/one");
    expect(() => makeFolderIn(disk, "/home/one")).not.toThrow();
  });

  it("for this user alone", () => {
    const disk = new MadeDisk("/home");
    makeFolderIn(disk, "/home/one");
    expect(disk.modes).toEqual([0o700]);
  });

  it("never where that is not allowed, which is told at once", () => {
    const disk = new MadeDisk("/home");
    disk.refusal = "EACCES";
    expect(() => makeFolderIn(disk, "/home/state/one")).toThrow("EACCES");
    expect(disk.modes.length).toBe(1);
  });

  it("never above the root of a disk that is not there", () => {
    expect(() => makeFolderIn(new MadeDisk(), "/")).toThrow("ENOENT");
  });

  it("never in one that takes none, which is told", () => {
    const disk = new MadeDisk("/proc");
    disk.takesNone = true;
    expect(() => makeFolderIn(disk, "/proc/one")).toThrow("ENOENT");
  });
});
