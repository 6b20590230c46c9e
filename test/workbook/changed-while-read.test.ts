import { copyFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openBook } from "../../src/book/open-book.ts";
import { disk } from "../../src/files/disk.ts";
import { openExcel } from "../../src/workbook/excel/workbook.ts";
import { runProgram } from "../support/terminal/program.ts";
import { faultyMachine } from "../support/workbooks/faulty-machine.ts";
import { newFolder } from "../support/workbooks/folders.ts";

/** A sample workbook that others save anew, as it is, at the first `times` openings after the first. */
async function beingSaved(times: number) {
  const folder = newFolder();
  await runProgram(folder, ["init", "clients.xlsx", "--sample"]);
  const path = join(folder, "clients.xlsx");
  let openings = 0;
  const files = {
    ...disk,
    open: (...[name, mode]: Parameters<typeof disk.open>) => {
      openings += 1;
      if (openings > 1 && openings <= times + 1) {
        copyFileSync(path, `${path}.new`);
        renameSync(`${path}.new`, path);
      }
      return disk.open(name, mode);
    },
  };
  return openExcel(path, "clients.xlsx", faultyMachine(null, "linux", files));
}

test.each([1, 2, 5])(
  "a workbook that others save %i times while it is understood is read again",
  async (times) => {
    const { contacts } = await openBook(await beingSaved(times));
    expect(contacts.rows.length).toBeGreaterThan(10);
  },
);

test("a workbook that never comes to rest is given up", async () => {
  const opening = openBook(await beingSaved(10_000));
  await expect(opening).rejects.toMatchObject({ code: "conflict.changed" });
});
