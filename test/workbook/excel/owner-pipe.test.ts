/** A pipe under the name of an owner file, which only another program can make. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { disk } from "../../../src/files/disk.ts";
import { findOwner } from "../../../src/workbook/excel/owner-files.ts";
import { newFolder } from "../../support/workbooks/folders.ts";

test.skipIf(process.platform === "win32")("a pipe of that name says nothing", () => {
  const folder = newFolder();
  execFileSync("mkfifo", [join(folder, "~$a.xlsx"), join(folder, ".~lock.a.xlsx#")]);
  expect(findOwner(disk, [join(folder, "a.xlsx")])).toBe(null);
});
