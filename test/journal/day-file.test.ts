import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { thisMachine } from "../../src/files/disk.ts";
import { DayFile } from "../../src/journal/store/day-file.ts";
import { Journal } from "../../src/journal/store/journal.ts";
import { faultyMachine } from "../support/faulty-machine.ts";
import { newFolder } from "../support/folders.ts";

function dayFile(state: string, machine = thisMachine): DayFile {
  return new DayFile(new Journal({ state, identity: "/clients.xlsx", machine }), "2026-11-23");
}

describe("the day's numbers", () => {
  test("that can't be kept (a full disk, a closed folder) keep nobody from the list", () => {
    const blocked = join(newFolder(), "a file where the folder should be");
    writeFileSync(blocked, "");
    const file = dayFile(blocked);
    expect(() => file.deal(1)).not.toThrow();
    expect(file.read()).toEqual({ numbered: [], dealt: null, toldOrder: false });
  });

  test("are waited for while a scanner holds their file, and are never taken for none", () => {
    const folder = newFolder();
    dayFile(folder).deal(4);
    let refusals = 4;
    const brief = faultyMachine(
      { when: (call) => call === "open read" && refusals-- > 0, fault: { code: "EBUSY" } },
      "win32",
    );
    expect(dayFile(folder, brief).read().dealt).toBe(4);
    for (const code of ["EBUSY", "EACCES", "EPERM", "EIO", "EISDIR", "UNKNOWN"]) {
      const held = faultyMachine({ when: (call) => call === "open read", fault: { code } }, "win32");
      expect(() => dayFile(folder, held).read(), code).toThrow("workbook.day-list");
    }
  });

  test("that another program keeps from being written are not shown as if they were kept", () => {
    const held = faultyMachine({ when: (call) => call === "open append", fault: { code: "EBUSY" } }, "win32");
    expect(() => dayFile(newFolder(), held).deal(1)).toThrow("workbook.day-list");
  });
});
