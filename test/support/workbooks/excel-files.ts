/** Workbook files in a folder of their own that is removed after the tests. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { type ExcelWorkbook, openExcel } from "../../../src/workbook/excel/workbook.ts";

/** A folder for the tests of one file. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "followup-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes the bytes to a file and opens it as a workbook. */
export function openBytes(folder: string, bytes: Buffer, name = "clients.xlsx"): ExcelWorkbook {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return openExcel(path, name);
}
