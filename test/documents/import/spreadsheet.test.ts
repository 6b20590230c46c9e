/** Workbooks of other kinds: what is read of their cells, and the workbook that is made of them. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { utils, type WorkSheet, write } from "@e965/xlsx";
import exceljs from "exceljs";
import { describe, expect, test } from "vitest";
import type { ImportedCell, ImportedSheet } from "../../../src/documents/import/imported.ts";
import { importedXlsx } from "../../../src/documents/import/imported-xlsx.ts";
import { readImport } from "../../../src/documents/import/read-import.ts";
import { readSpreadsheet } from "../../../src/documents/import/spreadsheet.ts";
import { newFolder } from "../../support/workbooks/folders.ts";

/** The bytes of an old workbook with these cells by their names. */
function oldWorkbook(cells: Readonly<Record<string, object>>, ref: string, is1904 = false): Uint8Array {
  const sheet: WorkSheet = { "!ref": ref, ...cells };
  const book = utils.book_new(sheet, "People");
  book.Workbook = { WBProps: { date1904: is1904 }, Sheets: [{ Hidden: 0 }] };
  utils.book_append_sheet(book, utils.aoa_to_sheet([["Hidden"]]), "Old");
  book.Workbook.Sheets?.push({ Hidden: 1 });
  utils.book_append_sheet(book, utils.aoa_to_sheet([[]]), "Empty");
  const bytes: unknown = write(book, { type: "buffer", bookType: "biff8" });
  if (!(bytes instanceof Uint8Array)) throw new Error("no bytes");
  return bytes;
}

const dateFormat = "dd/mm/yyyy";

describe("the cells of an old workbook", () => {
  const rows = (cells: Readonly<Record<string, object>>, ref = "A1:F2", is1904 = false) =>
    readSpreadsheet(oldWorkbook(cells, ref, is1904), "a.xls")[0]?.rows;

  test.each<[string, object, ImportedCell]>([
    ["a text", { t: "s", v: " two\r\nlines" }, { kind: "text", text: " two\nlines" }],
    ["a blank text", { t: "s", v: "  " }, null],
    ["a number", { t: "n", v: 1.5 }, { kind: "number", value: 1.5, format: null }],
    ["a formatted number", { t: "n", v: 42, z: "00000" }, { kind: "number", value: 42, format: "00000" }],
    ["yes", { t: "b", v: true }, { kind: "boolean", value: true }],
    ["no", { t: "b", v: false }, { kind: "boolean", value: false }],
    ["a day", { t: "n", v: 46_347, z: dateFormat }, { kind: "date", day: "2026-11-21", time: null }],
    [
      "a moment",
      { t: "n", v: 46_347.5, z: "dd/mm/yyyy hh:mm" },
      { kind: "date", day: "2026-11-21", time: "12:00" },
    ],
    ["a date that is none", { t: "n", v: 9e9, z: dateFormat }, { kind: "text", text: "9000000000" }],
    ["an error", { t: "e", v: 0x07 }, { kind: "text", text: "#DIV/0!" }],
    ["a missing value", { t: "e", v: 0x2a }, { kind: "text", text: "#N/A" }],
  ])("%s", (_, cell, expected) => {
    expect(rows({ A1: { t: "s", v: "H" }, B2: cell })?.[1]?.[1] ?? null).toEqual(expected);
  });

  test("stand in their places, and of the system of 1904 on their days", () => {
    const found = rows({ A1: { t: "s", v: "H" }, C2: { t: "s", v: "x" } });
    expect(found?.[1]?.map((cell) => cell?.kind ?? null)).toEqual([null, null, "text"]);
    const day = { t: "n", v: 46_347 - 1462, z: dateFormat };
    expect(rows({ A1: day }, "A1:A1", true)?.[0]?.[0]).toEqual({
      kind: "date",
      day: "2026-11-21",
      time: null,
    });
  });

  test("are read of every sheet that holds something; a hidden one is known as such", () => {
    const sheets = readSpreadsheet(oldWorkbook({ A1: { t: "s", v: "H" } }, "A1:A1"), "a.xls");
    expect(sheets.map(({ hidden, title }) => [title, hidden])).toEqual([
      ["People", false],
      ["Old", true],
    ]);
  });
});

describe("what can't be read is told by its kind", () => {
  const refused = async (name: string, bytes: Uint8Array | null, file = name) => {
    const folder = newFolder();
    if (bytes === null) mkdirSync(join(folder, name));
    else writeFileSync(join(folder, name), bytes);
    const read = await readImport(join(folder, file), file).catch((error: unknown) => error);
    return Object(read);
  };

  test("missing, a folder, empty, damaged, with nothing in it", async () => {
    expect(await refused("a.csv", Buffer.from("x"), "b.csv")).toMatchObject({
      ...{ code: "workbook.missing", data: { place: "b.csv" } },
    });
    expect(await refused("a.csv", Buffer.from("x"), "a.csv/b")).toMatchObject({ code: "workbook.missing" });
    expect(await refused("a.csv", null)).toMatchObject({ code: "workbook.is-folder" });
    expect(await refused("a.csv", Buffer.alloc(0))).toMatchObject({
      ...{ code: "workbook.import-empty", data: { file: "a.csv" } },
    });
    expect(await refused("a.ods", Buffer.from("PK\u0003\u0004 and nothing more"))).toMatchObject({
      ...{ code: "workbook.import-unreadable", data: { file: "a.ods" } },
    });
    const page = Buffer.from("<html><table><tr><td></td></tr></table></html>");
    expect(await refused("a.xls", page)).toMatchObject({ code: "workbook.import-empty" });
  });

  test.each([
    ["<html><table><tr><td>Name</td></tr></table></html>", null],
    ["\ufeff  <TABLE><tr><td>Name</td></tr></TABLE>", null],
    ["<!doctype html><table><tr><td>Name</td></tr></table>", null],
    ["Name;<table>\n1;2\n", ";"],
    ["<b>;Name\n1;2\n", ";"],
  ])("%j is read as a text parted by %j, null: as a page", async (text, separator) => {
    expect(await refused("a.xls", Buffer.from(text))).toMatchObject({ separator });
  });
});

async function made(sheets: readonly ImportedSheet[], language: "en" | "ru" = "en") {
  const book = new exceljs.Workbook();
  await book.xlsx.load(new Uint8Array(await importedXlsx(sheets, language)).buffer);
  return book;
}

const text = (value: string): ImportedCell => ({ kind: "text", text: value });

describe("the workbook that is made", () => {
  const rows: ImportedSheet["rows"] = [
    [text("Name"), text("2026"), text("Code"), text("Day"), text("When"), text("Yes")],
    [
      text("Ann\nPrice"),
      text("+373 69"),
      { kind: "number", value: 42, format: "00000" },
      { kind: "date", day: "2026-11-21", time: null },
      { kind: "date", day: "2026-11-21", time: "10:15" },
      { kind: "boolean", value: true },
    ],
    [null, text("=1+1"), { kind: "number", value: 1.5, format: null }],
    [text("A name of more than forty letters, which no column is made for")],
  ];

  test("has each value with the look that keeps it what it is", async () => {
    const sheet = (await made([{ title: null, hidden: false, rows }], "ru")).worksheets[0];
    expect(sheet?.name).toBe("Контакты");
    const cell = (name: string) => sheet?.getCell(name);
    expect(cell("A2")?.value).toBe("Ann\nPrice");
    expect(cell("A2")?.alignment).toMatchObject({ wrapText: true, vertical: "top" });
    expect([cell("B2")?.value, cell("B2")?.numFmt]).toEqual(["+373 69", "@"]);
    expect([cell("B3")?.value, cell("B3")?.numFmt]).toEqual(["=1+1", "@"]);
    expect([cell("C2")?.value, cell("C2")?.numFmt]).toEqual([42, "00000"]);
    expect([cell("C3")?.value, cell("C3")?.numFmt]).toEqual([1.5, undefined]);
    expect([cell("D2")?.value, cell("D2")?.numFmt]).toEqual([new Date("2026-11-21T00:00:00Z"), "dd.mm.yyyy"]);
    expect([cell("E2")?.value, cell("E2")?.numFmt]).toEqual([
      new Date("2026-11-21T10:15:00Z"),
      "dd.mm.yyyy hh:mm",
    ]);
    expect(cell("F2")?.value).toBe(true);
    expect(cell("A3")?.value).toBeNull();
    expect(cell("A4")?.alignment?.wrapText).toBeUndefined();
    expect(cell("A1")?.font?.bold).toBe(true);
    expect(cell("A2")?.font?.bold).toBeUndefined();
    expect(cell("B2")?.fill).not.toMatchObject({ pattern: "solid" });
    expect(sheet?.views[0]).toMatchObject({ state: "frozen", ySplit: 1 });
    expect([1, 2, 3, 4, 5, 6].map((column) => sheet?.getColumn(column).width)).toEqual([
      40, 12, 12, 13, 19, 12,
    ]);
  });

  test("keeps the titles, and hides what was hidden unless nothing else is there", async () => {
    const sheet = (title: string, hidden: boolean) => ({ title, hidden, rows: [[text(title)]] });
    const both = await made([sheet("One", false), sheet("Two", true)]);
    expect(both.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ["One", "visible"],
      ["Two", "hidden"],
    ]);
    expect((await made([sheet("Two", true)])).worksheets[0]?.state).toBe("visible");
  });
});
