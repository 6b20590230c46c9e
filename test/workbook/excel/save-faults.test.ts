import { readdirSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { faultyMachine } from "../../support/workbooks/faulty-machine.ts";
import { codeOf, leftovers, oldBytes, replace, scene, state } from "./save-scene.ts";

describe.each(["linux", "win32"] as const)("faults at every file operation, on %s", (platform) => {
  const count = (() => {
    let calls = 0;
    return (): number => {
      if (calls > 0) return calls;
      const { place } = scene();
      const machine = faultyMachine(null, platform);
      replace(place, machine);
      calls = machine.calls.length;
      return calls;
    };
  })();

  test("a kill before, after or in the middle of any of them leaves the old file or the new one", () => {
    for (const fault of ["kill-before", "kill-after", "kill-halfway"] as const) {
      for (let at = 1; at <= count(); at++) {
        const { place } = scene();
        expect(codeOf(() => replace(place, faultyMachine({ at, fault }, platform)))).toBe("killed");
        expect(state(place), `${fault} at ${at}`).not.toBe("broken");
        replace(place);
        expect(state(place)).toBe("new");
      }
    }
  });

  test("any error of the system at any of them is told as a problem, and the file is the old or the new one", () => {
    expect(count()).toBeGreaterThan(25);
    for (const code of ["EIO", "ENOSPC", "EACCES", "EBUSY", "EROFS", "EPERM", "ENOENT", "EMFILE"]) {
      for (let at = 1; at <= count(); at++) {
        const { folder, place } = scene();
        const machine = faultyMachine({ at, fault: { code } }, platform);
        const told = codeOf(() => replace(place, machine));
        expect(told, `${code} at ${machine.calls[at - 1]}`).toMatch(
          /^(?:none|waiting\.|workbook\.|conflict\.)/,
        );
        const now = state(place);
        expect(now).not.toBe("broken");
        if (told === "none") expect(now).toBe("new");
        if (machine.calls[at - 1] !== "remove") expect(leftovers(folder)).toEqual([]);
      }
    }
  });

  test("a full disk and a folder that may not be written to are told by name", () => {
    const full = scene();
    expect(
      codeOf(() =>
        replace(full.place, faultyMachine({ when: (call) => call === "write", fault: { code: "ENOSPC" } })),
      ),
    ).toBe("waiting.disk-full");
    const closed = scene();
    expect(
      codeOf(() =>
        replace(
          closed.place,
          faultyMachine({ when: (call) => call === "open new", fault: { code: "EACCES" } }),
        ),
      ),
    ).toBe("waiting.folder-read-only");
  });
});

describe("on Windows", () => {
  test("a file held for a moment is tried again, and never removed first", () => {
    const { place } = scene();
    let refusals = 3;
    const machine = faultyMachine(
      { when: (call) => call === "rename" && refusals-- > 0, fault: { code: "EPERM" } },
      "win32",
    );
    replace(place, machine);
    expect(state(place)).toBe("new");
    expect(machine.pauses).toHaveLength(3);
    expect(machine.calls).not.toContain("syncFolder");
  });

  test("the new file begins as a copy, which takes over the attributes, and holds the new bytes alone", () => {
    const { folder, place } = scene();
    writeFileSync(place, Buffer.concat([oldBytes, Buffer.alloc(1000, "x")]));
    const machine = faultyMachine(null, "win32");
    replace(place, machine);
    expect(machine.calls).toContain("copy");
    expect(state(place)).toBe("new");
    expect(readdirSync(folder)).toEqual(["клиенты.xlsx"]);
  });

  test("where nothing can be copied the new file is made anew", () => {
    const { place } = scene();
    replace(place, faultyMachine({ when: (call) => call === "copy", fault: { code: "ENOTSUP" } }, "win32"));
    expect(state(place)).toBe("new");
  });

  test("a file held for longer waits, as open in another program", () => {
    const { folder, place } = scene();
    const machine = faultyMachine({ when: (call) => call === "rename", fault: { code: "EBUSY" } }, "win32");
    expect(codeOf(() => replace(place, machine))).toBe("waiting.open");
    expect(machine.pauses.reduce((sum, pause) => sum + pause, 0)).toBe(2000);
    expect(state(place)).toBe("old");
    expect(leftovers(folder)).toEqual([]);
  });
});
