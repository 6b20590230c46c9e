/** Which workbook is meant: the one that is named, or the only one of the folder with somebody to call. */
import { copyFileSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { buildZip } from "../../packages/xlsx-patch/test/support/zip-builder.ts";
import { Failure } from "../../src/base/errors.ts";
import { addressToKeep, type Opening, openWorkbook } from "../../src/book/open.ts";
import { newFolder } from "../support/workbooks/folders.ts";

const template = new URL("../../templates/en.xlsx", import.meta.url);

function folderWith(...names: readonly string[]): string {
  const folder = newFolder();
  for (const name of names) copyFileSync(template, join(folder, name));
  return folder;
}

function opening(
  folder: string,
  place: string | null = null,
  platform = "linux",
  missing: readonly string[] = [],
  isShown = true,
): Opening {
  return {
    ...{ place, folder, environment: {}, platform },
    home: { state: join(folder, "state"), config: join(folder, "config") },
    waiting: { now: () => 0, sleep: () => Promise.resolve(), random: () => 0 },
    missingHere: () => Promise.resolve(missing),
    wasShown: () => Promise.resolve(isShown),
  };
}

/** The place of the workbook that is opened, or the failure's code and data. */
async function opened(
  folder: string,
  place: string | null = null,
  platform = "linux",
  missing: readonly string[] = [],
  isShown = true,
): Promise<unknown> {
  try {
    return (await openWorkbook(opening(folder, place, platform, missing, isShown))).place;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return [error.code, error.data];
  }
}

describe("no workbook is named", () => {
  test("the only one of the folder is opened, whatever is in it", async () => {
    expect(await opened(folderWith("Clients.XLSX"))).toBe("Clients.XLSX");
    expect(await opened(folderWith("macros.xlsm"))).toBe("macros.xlsm");
    const folder = newFolder();
    writeFileSync(join(folder, "broken.xlsx"), "x");
    expect(await opened(folder)).toBe("broken.xlsx");
  });

  test("what programs leave beside an open one, hidden files, folders and other kinds are none", async () => {
    const folder = folderWith("clients.xlsx");
    for (const name of [
      "~$clients.xlsx",
      ".clients.xlsx",
      "clients.xlsx.txt",
      "clients.xls",
      "clients.csv",
    ]) {
      copyFileSync(template, join(folder, name));
    }
    mkdirSync(join(folder, "folder.xlsx"));
    expect(await opened(folder)).toBe("clients.xlsx");
  });

  test("a folder, or a link that leads nowhere, is none by itself", async () => {
    const folder = newFolder();
    mkdirSync(join(folder, "folder.xlsx"));
    expect(await opened(folder)).toEqual(["workbook.none-here", { folder, tables: [], exports: [] }]);
    symlinkSync(join(folder, "gone"), join(folder, "link.xlsx"));
    expect(await opened(folder)).toEqual(["workbook.none-here", { folder, tables: [], exports: [] }]);
  });

  test("the only one with somebody to call is opened; those that can't be read are none", async () => {
    const folder = folderWith("prices.xlsx", "clients.xlsx");
    writeFileSync(join(folder, "broken.xlsx"), "x");
    writeFileSync(join(folder, "prices.xlsx"), buildZip([{ name: "x", text: "no workbook" }]));
    expect(await opened(folder)).toBe("clients.xlsx");
  });

  test("where nobody is to call, tables without the column and files to make one of are named", async () => {
    const folder = newFolder();
    for (const name of ["prices.xlsx", "leads.xlsx"])
      writeFileSync(join(folder, name), buildZip([{ name: "x", text: "no workbook" }]));
    for (const name of ["old.xls", "export.CSV", "~$old.xls", "notes.txt"])
      writeFileSync(join(folder, name), "x");
    expect(await opened(folder)).toEqual([
      "workbook.none-here",
      { folder, tables: ["leads.xlsx", "prices.xlsx"], exports: ["export.CSV", "old.xls"] },
    ]);
  });

  test("the one of today that is not there now is meant, unless there is another with somebody to call", async () => {
    const gone = ["clients.xlsx"];
    const folder = newFolder();
    expect(await opened(folder, null, "linux", gone)).toBe("clients.xlsx");
    expect(await opened(folder, null, "linux", [...gone, "leads.xlsx"])).toEqual([
      "workbook.none-here",
      { folder, tables: [], exports: [] },
    ]);
    writeFileSync(join(folder, "prices.xlsx"), buildZip([{ name: "x", text: "no workbook" }]));
    expect(await opened(folder, null, "linux", gone)).toBe("clients.xlsx");
    copyFileSync(template, join(folder, "renamed.xlsx"));
    expect(await opened(folder, null, "linux", gone)).toBe("renamed.xlsx");
    // Its list was never shown: a number of the other one would be somebody else in it.
    expect(await opened(folder, null, "linux", gone, false)).toEqual([
      "workbook.other-here",
      { missing: "clients.xlsx", place: "renamed.xlsx" },
    ]);
  });

  test("a damaged workbook beside a folder of a workbook's name is the only one, and is told as damaged", async () => {
    const folder = newFolder();
    mkdirSync(join(folder, "archive.xlsx"));
    writeFileSync(join(folder, "clients.xlsx"), "x");
    expect(await opened(folder)).toBe("clients.xlsx");
  });

  test("one whose name Windows keeps for a device is passed over there", async () => {
    const folder = folderWith("con.xlsx", "clients.xlsx");
    expect(await opened(folder, null, "win32")).toBe("clients.xlsx");
  });

  test("of several all are told by name, copies of another last", async () => {
    const folder = folderWith("clients (1).xlsx", "b.xlsx", "clients.xlsx", "a.xlsx");
    expect(await opened(folder)).toEqual([
      "workbook.several-here",
      { places: ["a.xlsx", "b.xlsx", "clients.xlsx", "clients (1).xlsx"] },
    ]);
  });

  test("there is none, or the folder can't be read", async () => {
    const folder = newFolder();
    expect(await opened(folder)).toEqual(["workbook.none-here", { folder, tables: [], exports: [] }]);
    writeFileSync(join(folder, "a.xlsx"), "x");
    writeFileSync(join(folder, "b.xlsx"), "x");
    expect(await opened(folder)).toEqual([
      "workbook.none-here",
      { folder, tables: ["a.xlsx", "b.xlsx"], exports: [] },
    ]);
    const gone = join(folder, "gone");
    expect(await opened(gone)).toEqual(["workbook.folder-unreadable", { folder: gone, detail: "ENOENT" }]);
    await expect(openWorkbook(opening(gone))).rejects.toHaveProperty("cause.code", "ENOENT");
  });
});

describe("a workbook is named", () => {
  test("its file is opened, in the folder or anywhere", async () => {
    const folder = folderWith("clients.xlsx");
    expect(await opened(folder, "clients.xlsx")).toBe("clients.xlsx");
    const workbook = await openWorkbook(opening("/", join(folder, "clients.xlsx")));
    expect((await workbook.tabs()).length).toBeGreaterThan(0);
  });

  test("an address of something else is told, and never looked for as a file", async () => {
    const other = "https://example.com/a";
    const document = "https://docs.google.com/document/d/1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789/edit";
    for (const place of [other, document]) {
      const told = ["access.not-a-spreadsheet", { place, what: expect.any(String) }];
      expect(await opened("/", place)).toEqual(told);
    }
  });

  test("a spreadsheet's address, or its id, is never looked for as a file", async () => {
    const id = "1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789abcdefg";
    for (const place of [id, `https://docs.google.com/spreadsheets/d/${id}/edit#gid=0`]) {
      const { file, identity } = await openWorkbook(opening(newFolder(), place));
      expect([file, identity]).toEqual([null, `google:${id}`]);
    }
  });
});

test("an address is remembered as a spreadsheet's, a path not at all", () => {
  const id = "1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789abcdefg";
  expect(addressToKeep(`https://docs.google.com/spreadsheets/d/${id}/edit#gid=0`)).toContain(id);
  expect(addressToKeep(id)).toContain(id);
  expect(addressToKeep("clients.xlsx")).toBeNull();
  const place = "https://example.com/a";
  const told = { code: "access.not-a-spreadsheet", data: { place, what: expect.any(String) } };
  expect(() => addressToKeep(place)).toThrow(expect.objectContaining(told));
});
