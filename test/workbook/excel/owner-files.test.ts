import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { disk } from "../../../src/files/disk.ts";
import { excelOwner, findOwner, libreOfficeOwner } from "../../../src/workbook/excel/owner-files.ts";
import { systemError } from "../../support/workbooks/faulty-machine.ts";
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

  test("a long file whose long name is none gives the short one, and a name is tidied and cut", () => {
    const bytes = excelOwnerFile("Ann Price", Buffer.from("Ann"));
    expect(excelOwner(bytes)).toBe("Ann Price");
    expect(excelOwner(bytes.subarray(0, 75))).toBe("Ann Price");
    expect(excelOwner(bytes.subarray(0, 74))).toBe("Ann");
    expect(excelOwner(bytes.subarray(0, 56))).toBe("Ann");
    bytes.writeUInt16LE(0, 55);
    expect(excelOwner(bytes)).toBe("Ann");
    expect(excelOwner(Buffer.from("\u0003A\u007fn"))).toBe(null);
    expect(excelOwner(Buffer.from("\u0003A\u001fn"))).toBe(null);
    expect(excelOwner(Buffer.from("\u0005A n"))).toBe(null);
    expect(libreOfficeOwner(Buffer.from("  Ann \t  Price\n, ann;"))).toBe("Ann Price");
    expect(libreOfficeOwner(Buffer.from("A\\;B,ann;"))).toBe("A;B");
    expect(libreOfficeOwner(Buffer.from("  ,;"))).toBe(null);
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

  test("the program's own file is named, and one that is held says nobody", () => {
    const folder = newFolder();
    const path = join(folder, "a.xlsx");
    writeFileSync(join(folder, ".~lock.a.xlsx#"), "Ann,ann,desk;");
    expect(findOwner(disk, [path])).toEqual({ by: "Ann", ownerFile: join(folder, ".~lock.a.xlsx#") });
    writeFileSync(join(folder, "~$a.xlsx"), excelOwnerFile("Bo"));
    expect(findOwner(disk, [join(folder, "b.xlsx"), path])).toEqual({
      by: "Bo",
      ownerFile: join(folder, "~$a.xlsx"),
    });
    const held = (code: string) => ({
      ...disk,
      open: () => {
        throw systemError(code, "open");
      },
    });
    for (const code of ["EBUSY", "EPERM", "EACCES"])
      expect(findOwner(held(code), [path])).toEqual({ by: null, ownerFile: join(folder, "~$a.xlsx") });
    for (const code of ["ENOENT", "ENOTDIR", "EISDIR", "ENAMETOOLONG", "ESPIPE", "ENXIO"])
      expect(findOwner(held(code), [path])).toBe(null);
    expect(() => findOwner(held("EIO"), [path])).toThrow("EIO");
  });

  test("no owner file, a folder of that name, or a missing folder is nobody", () => {
    const folder = newFolder();
    mkdirSync(join(folder, "~$a.xlsx"));
    expect(findOwner(disk, [join(folder, "a.xlsx"), join(folder, "none", "a.xlsx")])).toBe(null);
  });
});
