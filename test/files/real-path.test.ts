import { describe, expect, it } from "vitest";
import { disk } from "../../src/files/disk.ts";
import type { Machine } from "../../src/files/file-system.ts";
import { identityOf, realPathOf } from "../../src/files/real-path.ts";
import { faultyMachine, systemError } from "../support/workbooks/faulty-machine.ts";

/** A machine where C: tells real paths and the drives beside it refuse to, with this code. */
function windows(code: string): Machine {
  const listed = new Map([
    ["d:", ["Sales"]],
    ["d:\\sales", ["Clients.xlsx", "other.xlsx"]],
    ["\\\\server\\share", ["Clients.xlsx"]],
  ]);
  const key = (path: string): string =>
    path
      .toLowerCase()
      .replace(/^\\\\\?\\(?:unc\\)?/, (prefix) => (prefix.endsWith("unc\\") ? "\\\\" : ""))
      .replace(/\\$/, "");
  return {
    ...faultyMachine(null, "win32"),
    platform: "win32",
    files: {
      ...disk,
      realPath: (path) => {
        if (/^c:/i.test(path)) return path.toLowerCase();
        throw systemError(code, "realpath");
      },
      list: (folder) => {
        const names = listed.get(key(folder));
        if (names === undefined) throw systemError("EPERM", "scandir");
        return names;
      },
    },
  };
}

describe("where a file is", () => {
  it.each(["EISDIR", "UNKNOWN", "EINVAL", "EPERM"])(
    "on a drive that tells no real path (%s) is the same for each spelling",
    (code) => {
      const spellings = [
        "D:\\Sales\\Clients.xlsx",
        "d:\\sales\\CLIENTS.XLSX",
        "\\\\?\\D:\\SALES\\clients.xlsx",
      ];
      for (const path of spellings) {
        expect(realPathOf(path, windows(code))).toBe("D:\\Sales\\Clients.xlsx");
        expect(identityOf(path, windows(code))).toBe("D:\\Sales\\Clients.xlsx");
      }
      for (const path of ["\\\\SERVER\\Share\\clients.XLSX", "\\\\?\\UNC\\server\\share\\Clients.xlsx"])
        expect(identityOf(path, windows(code))).toBe("\\\\server\\share\\Clients.xlsx");
    },
  );

  it("is its real path where there is one", () => {
    expect(realPathOf("C:\\A.xlsx", windows("EISDIR"))).toBe("c:\\a.xlsx");
  });

  it("of a file that is missing is told by its folder, and said to be missing", () => {
    expect(identityOf("D:\\sales\\gone.xlsx", windows("ENOENT"))).toBe("D:\\Sales\\gone.xlsx");
    expect(() => realPathOf("D:\\sales\\gone.xlsx", windows("ENOENT"))).toThrow("ENOENT");
  });

  it("elsewhere keeps its letters: two names that differ only in them are two files", () => {
    const linux = faultyMachine({ when: (call) => call === "realPath", fault: { code: "EIO" } });
    expect(realPathOf("/tmp/Clients.xlsx", linux)).toBe("/tmp/Clients.xlsx");
  });
});
