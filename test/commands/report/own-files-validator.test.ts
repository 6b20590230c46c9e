/** Microsoft's validator finds no error in any file that we make, and no new one in a table that we adopt. */
import { join } from "node:path";
import exceljs from "exceljs";
import { afterAll, describe, expect, it } from "vitest";
import { languages } from "../../../src/base/language.ts";
import { runProgram } from "../../support/terminal/program.ts";
import { newFolder } from "../../support/workbooks/folders.ts";
import {
  hasValidator,
  newErrors,
  type OfficeError,
  officeErrors,
} from "../../support/workbooks/validator.ts";

/** Half a second each: after every command in one language, and in all languages in the long run. */
const isLong = process.env.FOLLOWUP_LONG === "1";
const counts = { files: 0, acts: 0, errors: 0 };

/** Carries out a command and validates a file that it has written. */
async function expectSound(
  folder: string,
  file: string,
  command: readonly string[],
  before: readonly OfficeError[] = [],
) {
  const { code, err } = await runProgram(folder, command);
  expect({ code, err }, command.join(" ")).toEqual({ code: 0, err: "" });
  const errors = newErrors(before, await officeErrors(join(folder, file)));
  counts.acts++;
  counts.errors += errors.length;
  expect(errors, command.join(" ")).toEqual([]);
}

describe.skipIf(!hasValidator("files that we make"))("the validator finds no error in", () => {
  it.each(languages)("the template in %s", async (language) => {
    expect(await officeErrors(`templates/${language}.xlsx`)).toEqual([]);
    counts.files++;
  });

  it.each(languages)("the example and its reports in %s", { timeout: 120_000 }, async (language) => {
    const folder = newFolder();
    const commands = [
      ["init", "clients.xlsx", "--sample", "--lang", language],
      ["today"],
      ["log", "1", "later", "--next", "2026-12-01T10:30", "--note", "=1+1"],
      ["log", "2", "refused", "--reason", "+дорого"],
      ["undo", "--yes"],
      ["add", "Анна", "--phone", "+7 900 123-45-67", "--note", "-x", "--next", "2026-12-02"],
      ["report", "--into-sheet", "--all"],
      ["report", "--into-sheet", "--all", "--min", "5"],
    ];
    for (const [at, command] of commands.entries()) {
      if (isLong || language === "en" || at === commands.length - 1)
        await expectSound(folder, "clients.xlsx", command);
      else await runProgram(folder, command);
    }
    for (const more of [[], ["--min", "5"]]) {
      const out = `report${more.length}.xlsx`;
      await expectSound(folder, out, ["report", "--all", "--out", out, ...more]);
      counts.files++;
    }
    counts.files++;
  });

  it("a table that is adopted", { timeout: 120_000 }, async () => {
    const folder = newFolder();
    const book = new exceljs.Workbook();
    const sheet = book.addWorksheet("База");
    sheet.addRow(["Имя", "Телефон", "Следующий контакт", "Статус"]).font = {
      size: 12,
      color: { argb: "FF112233" },
    };
    for (const name of ["Анна", "Борис"]) sheet.addRow([name, "+7 900 1234567", new Date("2026-11-23"), ""]);
    await book.xlsx.writeFile(join(folder, "base.xlsx"));
    const before = await officeErrors(join(folder, "base.xlsx"));
    const commands = [
      ["init", "--adopt", "base.xlsx", "--yes"],
      ["log", "Анна", "later", "--next", "2026-12-01", "--workbook", "base.xlsx"],
      ["add", "Вера", "--phone", "+373 69 111222", "--workbook", "base.xlsx"],
      ["undo", "--yes", "--workbook", "base.xlsx"],
    ];
    for (const command of commands) await expectSound(folder, "base.xlsx", command, before);
    counts.files++;
  });

  afterAll(() => console.log(`validator, own files: ${JSON.stringify(counts)}`));
});
