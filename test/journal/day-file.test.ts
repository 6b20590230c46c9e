import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { DayFile } from "../../src/journal/store/day-file.ts";
import { faultyMachine } from "../support/faulty-machine.ts";
import { newFolder } from "../support/folders.ts";

describe("the day's numbers", () => {
  test("that can't be kept (a full disk, a closed folder) keep nobody from the list", () => {
    const blocked = join(newFolder(), "a file where the folder should be");
    writeFileSync(blocked, "");
    const file = new DayFile(join(blocked, "workbook"), "2026-11-23");
    expect(() => file.deal(1)).not.toThrow();
    expect(file.read()).toEqual({ numbered: [], dealt: null, toldOrder: false });
  });

  test("are waited for while a scanner holds their file, and are never taken for none", () => {
    const folder = newFolder();
    new DayFile(folder, "2026-11-23").deal(4);
    let refusals = 4;
    const brief = faultyMachine(
      { when: (call) => call === "open read" && refusals-- > 0, fault: { code: "EBUSY" } },
      "win32",
    );
    expect(new DayFile(folder, "2026-11-23", brief).read().dealt).toBe(4);
    for (const code of ["EBUSY", "EACCES", "EPERM", "EIO", "EISDIR", "UNKNOWN"]) {
      const held = faultyMachine({ when: (call) => call === "open read", fault: { code } }, "win32");
      expect(() => new DayFile(folder, "2026-11-23", held).read(), code).toThrow("workbook.day-list");
    }
  });

  test("that another program keeps from being written are not shown as if they were kept", () => {
    const held = faultyMachine({ when: (call) => call === "open append", fault: { code: "EBUSY" } }, "win32");
    expect(() => new DayFile(newFolder(), "2026-11-23", held).deal(1)).toThrow("workbook.day-list");
  });
});
