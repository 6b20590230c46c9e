import {
  chmodSync,
  chownSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Failure } from "../../../src/base/errors.ts";
import { replaceFile } from "../../../src/workbook/excel/save.ts";
import { readSource } from "../../../src/workbook/excel/source.ts";
import { faultyMachine } from "../../support/workbooks/faulty-machine.ts";
import { codeOf, leftovers, newBytes, oldBytes, replace, scene, state } from "./save-scene.ts";

describe("replacing a workbook file", () => {
  test("writes the new bytes, keeps the mode, and leaves nothing beside it", () => {
    const { folder, place } = scene();
    replace(place);
    expect(state(place)).toBe("new");
    expect(statSync(place).mode & 0o7777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(["клиенты.xlsx"]);
  });

  test.runIf(process.getuid?.() === 0).each([
    [0o644, "none", "new"],
    [0o666, "none", "new"],
    [0o640, "waiting.failed", "old"],
    [0o664, "waiting.failed", "old"],
  ] as const)("a group that this user is not in, mode %o: %s", (mode, code, left) => {
    const { place } = scene();
    chownSync(place, 1001, 12_345);
    chmodSync(place, mode);
    const notMine = { when: (call: string) => call === "setOwner", fault: { code: "EPERM" } } as const;
    expect(codeOf(() => replace(place, faultyMachine(notMine)))).toBe(code);
    expect(state(place)).toBe(left);
  });

  test("follows a symbolic link and leaves the link", () => {
    const { folder, place } = scene();
    const link = join(folder, "link.xlsx");
    symlinkSync(place, link);
    replace(link);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(state(place)).toBe("new");
  });

  test("works for a name as long as the disk allows", () => {
    const { folder } = scene();
    const place = join(folder, `${"ж".repeat(125)}.xlsx`);
    writeFileSync(place, oldBytes);
    replace(place);
    expect(state(place)).toBe("new");
  });

  test("waits for a hard link, a read-only file, an owner file, and says which", () => {
    const { folder, place } = scene();
    linkSync(place, join(folder, "second name.xlsx"));
    expect(codeOf(() => replace(place))).toBe("waiting.hard-links");
    unlinkSync(join(folder, "second name.xlsx"));
    chmodSync(place, 0o444);
    expect(codeOf(() => replace(place))).toBe("waiting.read-only");
    chmodSync(place, 0o644);
    writeFileSync(join(folder, ".~lock.клиенты.xlsx#"), ",anna,desk,23.11.2026 10:15,file:///;");
    expect(codeOf(() => replace(place))).toBe("waiting.open");
    expect(state(place)).toBe("old");
    expect(leftovers(folder)).toEqual([]);
    replace(place, faultyMachine(), { force: true });
    expect(state(place)).toBe("new");
  });

  test("an owner file beside the symbolic link counts too", () => {
    const { folder, place } = scene();
    const other = join(folder, "other");
    mkdirSync(other);
    const link = join(other, "link.xlsx");
    symlinkSync(place, link);
    writeFileSync(join(other, "~$link.xlsx"), "");
    expect(codeOf(() => replace(link))).toBe("waiting.open");
  });

  test("an owner file that appears while the new file is written stops it", () => {
    const { folder, place } = scene();
    const machine = faultyMachine();
    const source = readSource(place, machine);
    const appear = (): void => writeFileSync(join(folder, "~$клиенты.xlsx"), "");
    expect(codeOf(() => replaceFile(source, [newBytes], appear, {}, machine))).toBe("waiting.open");
    expect(state(place)).toBe("old");
  });

  test("what another program saved meanwhile is not overwritten, even with the same size and time", () => {
    const { folder, place } = scene();
    const machine = faultyMachine();
    const source = readSource(place, machine);
    const { atime, mtime } = statSync(place);
    const theirs = Buffer.from("THE OLD WORKBOOK");
    const edit = (): void => {
      writeFileSync(place, theirs);
      utimesSync(place, atime, mtime);
    };
    expect(codeOf(() => replaceFile(source, [newBytes], edit, {}, machine))).toBe("conflict.changed");
    expect(readFileSync(place).equals(theirs)).toBe(true);
    expect(leftovers(folder)).toEqual([]);
  });

  test("what fails to verify is never put in place", () => {
    const { folder, place } = scene();
    const machine = faultyMachine();
    const refuse = (): void => {
      throw new Failure("workbook.damaged", { place, detail: "checked" });
    };
    expect(codeOf(() => replaceFile(readSource(place, machine), [newBytes], refuse, {}, machine))).toBe(
      "workbook.damaged",
    );
    expect(state(place)).toBe("old");
    expect(leftovers(folder)).toEqual([]);
  });

  test("the last moment can still be refused", () => {
    const { place } = scene();
    const lost = (): void => {
      throw new Failure("waiting.busy", { place });
    };
    expect(codeOf(() => replace(place, faultyMachine(), { beforeReplace: lost }))).toBe("waiting.busy");
    expect(state(place)).toBe("old");
  });

  test("leftovers of a killed followup are removed, fresh ones and strangers' files are not", () => {
    const { folder, place } = scene();
    expect(
      codeOf(() =>
        replace(place, faultyMachine({ when: (call) => call === "rename", fault: "kill-before" })),
      ),
    ).toBe("killed");
    const [stale] = leftovers(folder);
    expect(stale).toMatch(/^\.followup-[0-9a-f]{8}-[0-9a-f]{16}\.tmp$/);
    writeFileSync(join(folder, ".followup-00000000-0000000000000000.tmp"), "of another workbook");
    replace(place);
    expect(leftovers(folder)).toHaveLength(2);
    utimesSync(join(folder, stale ?? ""), 1_600_000_000, 1_600_000_000);
    replace2(place);
    expect(leftovers(folder)).toEqual([".followup-00000000-0000000000000000.tmp"]);
  });

  function replace2(place: string): void {
    const machine = faultyMachine();
    replaceFile(readSource(place, machine), [newBytes], () => {}, {}, machine);
  }
});

describe("reading a workbook file", () => {
  test("says at once what is missing, a folder, or no file", () => {
    const { folder } = scene();
    const machine = faultyMachine();
    expect(codeOf(() => readSource(join(folder, "none.xlsx"), machine))).toBe("workbook.missing");
    expect(machine.pauses).toEqual([]);
    expect(codeOf(() => readSource(folder, machine))).toBe("workbook.is-folder");
  });

  test("waits for a program that is in the middle of saving", () => {
    const { folder, place } = scene();
    unlinkSync(place);
    writeFileSync(join(folder, "4A7B0C00"), "Excel's new file");
    const machine = faultyMachine();
    const patient = {
      ...machine,
      pause: (milliseconds: number) => {
        machine.pause(milliseconds);
        if (machine.pauses.length === 3) writeFileSync(place, oldBytes);
      },
    };
    expect(readSource(place, patient).bytes.equals(oldBytes)).toBe(true);
    unlinkSync(place);
    expect(codeOf(() => readSource(place, faultyMachine()))).toBe("workbook.missing");
  });

  test("a file that nobody else may read counts as open in another program", () => {
    const { place } = scene();
    const machine = faultyMachine(
      { when: (call) => call === "open read", fault: { code: "EBUSY" } },
      "win32",
    );
    expect(codeOf(() => readSource(place, machine))).toBe("waiting.open");
    expect(machine.pauses.reduce((sum, pause) => sum + pause, 0)).toBe(2000);
  });

  test("an owner file that nobody may read is not waited for", () => {
    const { folder, place } = scene();
    writeFileSync(join(folder, "~$клиенты.xlsx"), "");
    const isOwnerFile = (call: string, path: string): boolean =>
      call.startsWith("open") && path.includes("~$");
    const machine = faultyMachine({ when: isOwnerFile, fault: { code: "EBUSY" } }, "win32");
    expect(codeOf(() => replace(place, machine))).toBe("waiting.open");
    expect(machine.pauses).toEqual([]);
  });

  test("a file that keeps changing while it is read is not taken", () => {
    const { place } = scene();
    const machine = faultyMachine();
    let size = 0;
    const restless = {
      ...machine,
      files: {
        ...machine.files,
        factsOf: (file: number) => ({ ...machine.files.factsOf(file), size: size++ }),
      },
    };
    expect(codeOf(() => readSource(place, restless))).toBe("conflict.changed");
  });
});
