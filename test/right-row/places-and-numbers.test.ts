/** What people type for a place, a number of the list, and what stands where a file should be. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readSettings } from "../../src/base/settings.ts";
import { typedPlace } from "../../src/base/typed-place.ts";
import { disk } from "../../src/files/disk.ts";
import { whoOf } from "../../src/rules/contacts/who.ts";
import { openExcel } from "../../src/workbook/excel/workbook.ts";
import { newFolder } from "../support/workbooks/folders.ts";

describe("a place", () => {
  test.each([
    ["clients.xlsx", "clients.xlsx"],
    ["'/home/anna/my clients.xlsx'", "/home/anna/my clients.xlsx"],
    ['"/home/anna/my clients.xlsx"', "/home/anna/my clients.xlsx"],
    ["«клиенты.xlsx»", "клиенты.xlsx"],
    ["file:///home/anna/my%20clients.xlsx", "/home/anna/my clients.xlsx"],
    ["'file:///home/anna/clients.xlsx'", "/home/anna/clients.xlsx"],
    ["it's mine.xlsx", "it's mine.xlsx"],
  ])("typed as %s is %s", (typed, place) => {
    expect(typedPlace(typed)).toBe(place);
  });
});

describe("digits", () => {
  const isListed = (number: number): boolean => number <= 12_345;

  test.each([
    ["7", "number"],
    ["1234", "number"],
    ["12345", "number"],
    ["12346", "phone"],
    ["#12346", "number"],
    ["0744123456", "phone"],
    ["00001", "phone"],
    ["07", "number"],
    ["123456789", "phone"],
  ])("%s are a %s in a list up to 12345", (text, kind) => {
    expect(whoOf(text, isListed).kind).toBe(kind);
  });
});

describe.skipIf(process.platform === "win32")("a pipe", () => {
  function pipe(name: string): string {
    const folder = newFolder();
    execFileSync("mkfifo", [join(folder, name)]);
    return folder;
  }

  test("where a workbook should be is told, not waited for", async () => {
    const place = join(pipe("clients.xlsx"), "clients.xlsx");
    await expect(async () => openExcel(place, place).tabs()).rejects.toThrow("workbook.old-format");
  });

  test("where the settings should be is passed over", async () => {
    expect(await readSettings(pipe("settings.json"))).toEqual({});
  });
});

test.skipIf(process.platform !== "linux")("a folder that can't be made is told, not tried for ever", () => {
  expect(() => disk.makeFolder("/proc/nobody/followup")).toThrow("ENOENT");
});
