import { expect } from "vitest";
import { Failure } from "../../../src/base/errors.ts";
import { type LogOptions, log } from "../../../src/commands/log/log.ts";
import { type TestWorld, testRun } from "../../support/terminal/command.ts";
import { newFolder } from "../../support/workbooks/folders.ts";
import type { SheetFixture } from "../../support/workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "../../support/workbooks/memory-workbook.ts";

export const contacts: SheetFixture = {
  title: "Contacts",
  rows: [
    ["Name", "Phone", "Next contact date", "Owner"],
    ["Adams", "+44 7700 900301", "@2026-11-23", "Emma"],
    ["Brown", "+44 7700 900302", "@2026-11-23", "Daniel"],
    ["Clark", "+44 7700 900303", "@2026-11-23", null],
  ],
};
export const team: SheetFixture = {
  title: "Team",
  rows: [["Manager", "Since"], ["Anna Reed"], ["Anna Lowe"]],
};

export function scene(...sheets: readonly SheetFixture[]) {
  const workbook = new MemoryWorkbook(sheets.length === 0 ? [contacts, team] : [...sheets]);
  const home = newFolder();
  const run = (more: Partial<TestWorld> = {}) => testRun({ workbook, home, json: true, ...more });
  const logged = async (who: string, outcome: string, options: LogOptions) => {
    const { context, document } = run();
    await log(context, [who, outcome], options);
    return document();
  };
  const refused = async (who: string, outcome: string, options: LogOptions) => {
    const error: unknown = await log(run().context, [who, outcome], options).catch((one: unknown) => one);
    expect(await rows("Calls")).toEqual([]);
    return error instanceof Failure ? { code: error.code, data: error.data } : error;
  };
  const rows = async (sheet: string) => {
    if (!(await workbook.tabs()).some(({ title }) => title === sheet)) return [];
    const [grid] = await workbook.read([{ sheet }]);
    return (grid?.rows ?? []).map((row) =>
      Array.from({ length: grid?.lastColumn ?? 0 }, (_, index) => {
        const cell = grid?.cell(row, index + 1);
        return cell?.kind === "text" ? cell.text : cell?.kind === "date" ? cell.day : "";
      }),
    );
  };
  return { workbook, run, logged, refused, rows };
}
