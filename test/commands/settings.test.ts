import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readSettings } from "../../src/base/settings.ts";
import { newFolder } from "../support/folders.ts";

function settingsOf(content: string | Buffer) {
  const folder = newFolder();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "settings.json"), content);
  return readSettings(folder);
}

describe("settings as they are written on Windows", () => {
  test.each([
    '{ "workbook": "C:\\Users\\Ana\\clients.xlsx" }',
    '{ "workbook": "D:\\new\\table.xlsx" }',
    '{ "workbook": "Sales\\clients.xlsx" }',
    '{ "workbook": "\\server\\share\\clients.xlsx" }',
  ])("with single backslashes name the cure: %s", async (text) => {
    await expect(settingsOf(text)).rejects.toMatchObject({ code: "workbook.settings-backslash" });
  });

  test.each(["utf16le", "utf16be"])("in UTF-16 (%s) name the cure", async (encoding) => {
    const bytes = Buffer.from('\uFEFF{ "language": "ru" }', "utf16le");
    const written = encoding === "utf16le" ? bytes : bytes.swap16();
    await expect(settingsOf(written)).rejects.toMatchObject({ code: "workbook.settings-encoding" });
  });

  test("with doubled backslashes, slashes, CRLF and a byte order mark are read", async () => {
    const text = '\uFEFF{\r\n "workbook": "C:\\\\new\\\\table.xlsx",\r\n "language": "ru"\r\n}\r\n';
    expect(await settingsOf(text)).toEqual({ workbook: "C:\\new\\table.xlsx", language: "ru" });
    expect(await settingsOf('{ "workbook": "C:/new/table.xlsx" }')).toEqual({
      workbook: "C:/new/table.xlsx",
    });
  });

  test("other mistakes are told as they are", async () => {
    await expect(settingsOf('{ "workbook": "a.xlsx"')).rejects.toMatchObject({
      code: "workbook.settings-file",
    });
  });
});
