/** A workbook file as one thing over time: which version it is, what was planned on another, copies put back, problems. */
import { readdirSync, readFileSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import exceljs from "exceljs";
import { describe, expect, test } from "vitest";
import { Failure } from "../../../src/base/errors.ts";
import { disk, thisMachine } from "../../../src/files/disk.ts";
import type { FileSystem, Machine } from "../../../src/files/file-system.ts";
import type { Value } from "../../../src/workbook/cell.ts";
import type { Change } from "../../../src/workbook/changes.ts";
import { isoCell, numberCell, textCell } from "../../../src/workbook/excel/cells.ts";
import { savingProblem } from "../../../src/workbook/excel/save-problems.ts";
import { toldReading } from "../../../src/workbook/excel/source.ts";
import { cellFor, newValue } from "../../../src/workbook/excel/values.ts";
import { openExcel } from "../../../src/workbook/excel/workbook.ts";
import { PositionSource } from "../../../src/workbook/excel/workbook-file.ts";
import { systemError } from "../../support/workbooks/faulty-machine.ts";
import { newFolder } from "../../support/workbooks/folders.ts";

async function made(name = "clients.xlsx"): Promise<string> {
  const book = new exceljs.Workbook();
  book.addWorksheet("Base").addRows([["Name"], ["Ann"], ["Bo"]]);
  const path = join(newFolder(), name);
  await book.xlsx.writeFile(path);
  return path;
}

const text = (of: string): Value => ({ kind: "text", text: of });
const edit = (from: string, to: string): Change => {
  const cells = [{ column: 1, before: text(from), value: text(to) }];
  return { kind: "edit", sheet: "Base", row: 2, cells, expect: [] };
};

async function nameIn(path: string): Promise<unknown> {
  const [grid] = await openExcel(path, path).read([{ sheet: "Base" }]);
  return grid?.cell(2, 1);
}

test("a version is the file's own, stays while it does, and is told after writing", async () => {
  const path = await made();
  const workbook = openExcel(path, "clients.xlsx");
  const before = workbook.version();
  expect(before).not.toBeNull();
  expect(openExcel(path, "another name").version()).toBe(before);
  const { rows, version } = await workbook.apply([edit("Ann", "Eva")], { version: before });
  expect(rows).toEqual([2]);
  expect(version).toBe(workbook.version());
  expect(version).not.toBe(before);
  await expect(workbook.apply([edit("Eva", "Zoe")], { version: before })).rejects.toMatchObject({
    ...{ code: "conflict.changed", data: { place: "clients.xlsx" } },
  });
  expect(await nameIn(path)).toEqual(text("Eva"));
  const nothing = await workbook.apply([], {});
  expect(nothing).toEqual({ rows: [], version });
});

test("a file that is not there has no version and no day, but a name of its own", async () => {
  const path = join(newFolder(), "none.xlsx");
  const workbook = openExcel(path, "none.xlsx");
  expect([workbook.version(), workbook.savedOn()]).toEqual([null, null]);
  expect(workbook.identity).toBe(openExcel(path, "x").identity);
  await expect(workbook.tabs()).rejects.toMatchObject({
    code: "workbook.missing",
    data: { place: "none.xlsx" },
  });
});

test("the day of the file's own time, and one identity behind a link", async () => {
  const path = await made();
  utimesSync(path, 1_795_000_000, 1_795_000_000);
  expect(openExcel(path, path).savedOn()).toBe("2026-11-18");
  const link = join(newFolder(), "link.xlsx");
  symlinkSync(path, link);
  expect(openExcel(link, link).identity).toBe(openExcel(path, path).identity);
  expect(openExcel(link, link).file).toBe(openExcel(path, path).identity);
});

/** The machine, whose file changes just before it is replaced, so many times. */
function restless(path: string, times: number): Machine {
  let left = times;
  const files: FileSystem = {
    ...thisMachine.files,
    sync: (file) => {
      disk.sync(file);
      if (left-- > 0) utimesSync(path, left + 1_000, left + 1_000);
    },
  };
  return { ...thisMachine, files };
}

test.each([
  [3, "saved"],
  [4, "conflict.changed"],
])("a file that changes %i times meanwhile is %s", async (times, told) => {
  const path = await made();
  const workbook = openExcel(path, path, restless(path, times));
  const outcome = await workbook.apply([edit("Ann", "Eva")]).then(
    () => "saved",
    (error: unknown) => (error instanceof Failure ? error.code : String(error)),
  );
  expect(outcome).toBe(told);
  expect(await nameIn(path)).toEqual(text(told === "saved" ? "Eva" : "Ann"));
});

describe("a copy put back", () => {
  test("stands in the place of the file, or where there is none any more, with nothing beside it", async () => {
    const path = await made();
    const copy = readFileSync(path);
    const workbook = openExcel(path, "clients.xlsx");
    await workbook.apply([edit("Ann", "Eva")]);
    workbook.putBack(copy);
    expect(readFileSync(path).equals(copy)).toBe(true);
    const elsewhere = join(newFolder(), "gone.xlsx");
    openExcel(elsewhere, "gone.xlsx").putBack(copy);
    expect(readFileSync(elsewhere).equals(copy)).toBe(true);
    expect(statSync(elsewhere).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(elsewhere, ".."))).toEqual(["gone.xlsx"]);
  });

  test("is refused where nothing can be put, and never stands over a file that has appeared", async () => {
    const copy = readFileSync(await made());
    const nowhere = join(newFolder(), "none", "a.xlsx");
    expect(() => openExcel(nowhere, "a.xlsx").putBack(copy)).toThrow(
      expect.objectContaining({ code: "waiting.missing" }),
    );
    const path = join(newFolder(), "a.xlsx");
    const appearing: FileSystem = {
      ...disk,
      link: (from, to) => {
        writeFileSync(path, "somebody's");
        disk.link(from, to);
      },
    };
    expect(() => openExcel(path, "a.xlsx", { ...thisMachine, files: appearing }).putBack(copy)).toThrow(
      expect.objectContaining({ code: "waiting.failed" }),
    );
    expect(readFileSync(path, "utf8")).toBe("somebody's");
    expect(readdirSync(join(path, ".."))).toEqual(["a.xlsx"]);
    const unreadable: FileSystem = {
      ...disk,
      open: () => {
        throw systemError("EIO", "open");
      },
    };
    expect(() => openExcel(path, "a.xlsx", { ...thisMachine, files: unreadable }).putBack(copy)).toThrow(
      expect.objectContaining({ code: "workbook.unreadable", data: { place: "a.xlsx", detail: "EIO" } }),
    );
  });
});

test.each([
  ["ENOENT", "workbook.missing"],
  ["ENOTDIR", "workbook.missing"],
  ["EBUSY", "waiting.open"],
  ["EACCES", "workbook.no-permission"],
  ["EPERM", "workbook.no-permission"],
  ["EIO", "workbook.unreadable"],
])("%s while reading is told as %s", (code, told) => {
  expect(toldReading("a.xlsx", systemError(code, "read"))).toMatchObject({
    code: told,
    data: { place: "a.xlsx" },
  });
});

test.each([
  ["ENOSPC", "waiting.disk-full", "waiting.disk-full"],
  ["EDQUOT", "waiting.disk-full", "waiting.disk-full"],
  ["EACCES", "waiting.read-only", "waiting.folder-read-only"],
  ["EPERM", "waiting.read-only", "waiting.folder-read-only"],
  ["EROFS", "waiting.read-only", "waiting.folder-read-only"],
  ["EBUSY", "waiting.open", "waiting.open"],
  ["ETXTBSY", "waiting.open", "waiting.open"],
  ["ENOENT", "waiting.missing", "waiting.missing"],
  ["ESTALE", "waiting.missing", "waiting.missing"],
  ["ENODEV", "waiting.missing", "waiting.missing"],
  ["ENXIO", "waiting.missing", "waiting.missing"],
  ["ENOTDIR", "waiting.missing", "waiting.missing"],
  ["EIO", "waiting.failed", "waiting.failed"],
])("%s while saving is told as %s, of the folder as %s", (code, ofFile, ofFolder) => {
  const error = systemError(code, "open");
  expect(savingProblem(error, "a.xlsx", "file")).toMatchObject({
    code: ofFile,
    cause: error,
    data: { place: "a.xlsx" },
  });
  expect(savingProblem(error, "a.xlsx", "folder")).toMatchObject({ code: ofFolder, cause: error });
});

test("what is no error of the system is left as it is", () => {
  const own = new TypeError("ours");
  expect(savingProblem(own, "a.xlsx", "file")).toBe(own);
  expect(toldReading("a.xlsx", own)).toBe(own);
});

test("bytes outside the file, or that the file no longer has, are a damaged file", () => {
  const path = join(newFolder(), "a");
  writeFileSync(path, "abcdef");
  const file = disk.open(path, "read");
  const source = new PositionSource(disk, file, 8);
  expect(source.read(1, 5).toString()).toBe("bcdef");
  expect(new PositionSource(disk, file, 6).read(0, 6).toString()).toBe("abcdef");
  for (const [offset, length] of [
    [-1, 2],
    [6, 3],
    [4, 4],
  ] as const)
    expect(() => source.read(offset, length)).toThrow(expect.objectContaining({ code: "damaged" }));
  disk.close(file);
});

test.each([
  ["2026-11-23", { kind: "date", day: "2026-11-23", time: null }],
  [" 2026-11-23T16:00:00.000Z ", { kind: "date", day: "2026-11-23", time: "16:00" }],
  ["2026-11-23T00:00", { kind: "date", day: "2026-11-23", time: null }],
  ["T16:05", { kind: "text", text: "16:05" }],
  ["16:05:09", { kind: "text", text: "16:05" }],
  ["2026-02-30", { kind: "unreadable", text: "2026-02-30" }],
  ["2026-11-23T25:00", { kind: "unreadable", text: "2026-11-23T25:00" }],
  ["", { kind: "unreadable", text: "" }],
  [" ", { kind: "unreadable", text: " " }],
  ["T", { kind: "unreadable", text: "T" }],
  ["soon", { kind: "unreadable", text: "soon" }],
])("the ISO text %j is %j", (iso, cell) => {
  expect(isoCell(iso)).toEqual(cell);
});

test.each([
  [5.5, "number", false, { kind: "number", value: 5.5 }],
  [1.1041666667, "elapsed", false, { kind: "text", text: "26:30" }],
  [0.0034722222, "elapsed", false, { kind: "text", text: "0:05" }],
  [-1, "elapsed", false, { kind: "unreadable", text: "-1" }],
  [0.6875, "time", false, { kind: "text", text: "16:30" }],
  [46_349.5, "time", false, { kind: "date", day: "2026-11-23", time: "12:00" }],
  [46_349, "date", false, { kind: "date", day: "2026-11-23", time: null }],
  [44_887, "date", true, { kind: "date", day: "2026-11-23", time: null }],
  [59, "date", false, { kind: "date", day: "1900-02-28", time: null }],
  [60, "date", false, { kind: "unreadable", text: "29.02.1900" }],
  [60.5, "date", false, { kind: "unreadable", text: "29.02.1900" }],
  [61, "date", false, { kind: "date", day: "1900-03-01", time: null }],
  [60, "date", true, { kind: "date", day: "1904-03-01", time: null }],
  [0, "date", false, { kind: "unreadable", text: "00.01.1900" }],
  [3e6, "date", false, { kind: "unreadable", text: "3000000" }],
] as const)("the number %d under the format of a %s (1904: %s) is %j", (value, format, date1904, cell) => {
  expect(numberCell(value, format, date1904)).toEqual(cell);
});

test("values as they are written, and as they are then read", () => {
  const target = { place: "a.xlsx", sheet: "Base", cell: "B7" };
  const longest = "x".repeat(32_767);
  expect(newValue(text(""), false, target)).toEqual({ kind: "empty" });
  expect(newValue(text(longest), false, target)).toEqual(text(longest));
  expect(() => newValue(text(`${longest}x`), false, target)).toThrow(
    expect.objectContaining({ code: "workbook.text-too-long", data: { cell: "Base!B7", most: 32_767 } }),
  );
  const date = (time: "10:15" | "00:00" | null): Value => ({ kind: "date", day: "2026-11-23", time });
  expect(newValue(date("10:15"), false, target)).toMatchObject({ kind: "date", time: true });
  expect(newValue(date("00:00"), false, target)).toEqual({ kind: "date", serial: 46_349, time: false });
  expect(newValue(date(null), true, target)).toEqual({ kind: "date", serial: 44_887, time: false });
  expect(() => newValue({ kind: "date", day: "1899-01-01", time: null }, false, target)).toThrow(
    expect.objectContaining({
      code: "workbook.cannot-edit",
      data: expect.objectContaining({ sheet: "Base" }),
    }),
  );
  expect(cellFor(text(""))).toEqual({ kind: "empty" });
  expect(cellFor(date("00:00"))).toEqual(date(null));
  expect(cellFor(date("10:15"))).toEqual(date("10:15"));
  expect([textCell(""), textCell(" ")]).toEqual([{ kind: "empty" }, text(" ")]);
});
