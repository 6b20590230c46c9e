import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { disk } from "../../../src/files/disk.ts";
import { excelOwner, findOwner, libreOfficeOwner } from "../../../src/workbook/excel/owner-files.ts";
import { newFolder } from "../../support/workbooks/folders.ts";
import { excelOwnerFile } from "../../support/workbooks/owner-file.ts";

describe("who has a workbook open", () => {
  test("Excel's file gives the name in any script", () => {
    expect(excelOwner(excelOwnerFile("Иван Петров", Buffer.from([0xc8, 0xe2, 0xe0, 0xed])))).toBe(
      "Иван Петров",
    );
    expect(excelOwner(excelOwnerFile("Ana-Maria Țurcanu", Buffer.from("Ana-Maria ?urcanu")))).toBe(
      "Ana-Maria Țurcanu",
    );
  });

  test("a short file gives the name only when its letters are beyond doubt", () => {
    expect(excelOwner(Buffer.from("\u0004Ivan"))).toBe("Ivan");
    expect(excelOwner(Buffer.from([4, 0xc8, 0xe2, 0xe0, 0xed]))).toBe(null);
    expect(excelOwner(Buffer.alloc(0))).toBe(null);
  });

  test("LibreOffice's file gives the name, else the login", () => {
    expect(libreOfficeOwner(Buffer.from("Иван Петров,ivan,desk,23.11.2026 10:15,file:///home;"))).toBe(
      "Иван Петров",
    );
    expect(libreOfficeOwner(Buffer.from(",ivan,desk,23.11.2026 10:15,file:///home;"))).toBe("ivan");
    expect(libreOfficeOwner(Buffer.from("Petrov\\, Ivan,ivan,desk;"))).toBe("Petrov, Ivan");
    expect(libreOfficeOwner(Buffer.from(""))).toBe(null);
    expect(libreOfficeOwner(Buffer.from(`${"I".repeat(79)} van,ivan,desk;`))).toBe("I".repeat(79));
  });

  test("any bytes give a short tidy name or none", () => {
    const names = fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes));
    fc.assert(
      fc.property(names, (bytes) => {
        for (const name of [excelOwner(bytes), libreOfficeOwner(bytes)]) {
          if (name === null) continue;
          expect(name).not.toBe("");
          expect(Array.from(name).length).toBeLessThanOrEqual(80);
          expect(name).not.toMatch(/\0|\n/);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test.skipIf(process.platform === "win32")("a pipe of that name says nothing", () => {
    const folder = newFolder();
    execFileSync("mkfifo", [join(folder, "~$a.xlsx"), join(folder, ".~lock.a.xlsx#")]);
    expect(findOwner(disk, [join(folder, "a.xlsx")])).toBe(null);
  });

  test("a damaged owner file still says that the workbook is open", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(164), (noise, at) => {
        const bytes = excelOwnerFile("Ivan");
        bytes.set(noise.subarray(0, 165 - at), at);
        const folder = newFolderOnce();
        writeFileSync(join(folder, "~$a.xlsx"), bytes);
        expect(findOwner(disk, [join(folder, "a.xlsx")])).not.toBe(null);
      }),
      { numRuns: 300 },
    );
  });

  let shared: string | null = null;
  function newFolderOnce(): string {
    shared ??= newFolder();
    return shared;
  }

  test("no owner file, a folder of that name, or a missing folder is nobody", () => {
    const folder = newFolder();
    mkdirSync(join(folder, "~$a.xlsx"));
    expect(findOwner(disk, [join(folder, "a.xlsx"), join(folder, "none", "a.xlsx")])).toBe(null);
  });
});
