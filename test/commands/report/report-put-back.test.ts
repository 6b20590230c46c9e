/** The report's own sheet over the one of last time, the way back, and what a run says of where it has written. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { report } from "../../../src/commands/report/report.ts";
import type { ReportOptions } from "../../../src/commands/report/report-options.ts";
import { undo } from "../../../src/commands/undo/undo.ts";
import type { Applied, ApplyOptions, Change } from "../../../src/workbook/changes.ts";
import { reportWorkbook, someCalls } from "../../support/report-workbook.ts";
import { testRun } from "../../support/terminal/command.ts";
import { newFolder } from "../../support/workbooks/folders.ts";
import type { SheetFixture } from "../../support/workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "../../support/workbooks/memory-workbook.ts";

const today = "2026-11-22";
const now = `${today}T18:00`;

/** A workbook that notes how it is asked to write. */
class Watched extends MemoryWorkbook {
  readonly forced: boolean[] = [];

  override apply(changes: readonly Change[], options?: ApplyOptions): Promise<Applied> {
    this.forced.push(options?.force === true);
    return super.apply(changes, options);
  }
}

const small: SheetFixture[] = [
  {
    title: "Contacts",
    rows: [
      ["Name", "Phone", "Next contact date"],
      ["Ann Lee", "+1 555 010 1001", "@2026-12-01"],
    ],
  },
  {
    title: "Calls",
    rows: [
      ["Call id", "When", "Contact", "Phone", "Outcome", "Reason"],
      ["id-1", "@2026-11-18T10:00", "Ann Lee", "+1 555 010 1001", "refused", "price"],
    ],
  },
];

async function contentOf(workbook: MemoryWorkbook, title: string) {
  if (!(await workbook.tabs()).some((tab) => tab.title === title && tab.hasCells)) return null;
  const [grid] = await workbook.read([{ sheet: title }]);
  return (grid?.rows ?? []).map((row) =>
    Array.from({ length: grid?.lastColumn ?? 0 }, (_, column) => grid?.cell(row, column + 1)),
  );
}

async function run(workbook: MemoryWorkbook, home: string, options: ReportOptions, json = false) {
  const made = testRun({ workbook, home, now, json });
  await report(made.context, options);
  return made;
}

async function undone(workbook: MemoryWorkbook, home: string): Promise<string> {
  const { context, printed } = testRun({ workbook, home, now });
  await undo(context, {});
  return printed().out;
}

it("puts the sheet of last time back cell by cell, numbers and gaps and errors as they stood", async () => {
  const [workbook, home] = [reportWorkbook("en", someCalls("en", today)), newFolder()];
  await run(workbook, home, { intoSheet: true, week: "2026-W46" });
  workbook.set("Report", 5, 7, "a remark of a person");
  workbook.set("Report", 6, 7, "#DIV/0!");
  const lastTime = await contentOf(workbook, "Report");
  const values = (lastTime ?? []).flat().map((cell) => cell?.kind);
  for (const kind of ["text", "number", "empty", "unreadable"]) expect(values).toContain(kind);
  await run(workbook, home, { intoSheet: true, all: true });
  expect(await contentOf(workbook, "Report")).not.toEqual(lastTime);
  await undone(workbook, home);
  // What a formula could not work out comes back as the text that it showed.
  const asValue = (cell: unknown): unknown => {
    const { kind, text } = Object(cell);
    return kind === "unreadable" ? { kind: "text", text } : cell;
  };
  expect(await contentOf(workbook, "Report")).toEqual(lastTime?.map((row) => row.map(asValue)));
});

it("names the sheet that stays, where there was none before or a person has worked in it since", async () => {
  const [workbook, home] = [reportWorkbook("en", someCalls("en", today)), newFolder()];
  await run(workbook, home, { intoSheet: true });
  const first = await contentOf(workbook, "Report");
  expect(await undone(workbook, home)).toContain("Report");
  expect(await contentOf(workbook, "Report")).toEqual(first);
  await run(workbook, home, { intoSheet: true, all: true });
  workbook.set("Report", 3, 1, "a remark of a person");
  const remarked = await contentOf(workbook, "Report");
  expect(await undone(workbook, home)).toContain("Report");
  expect(await contentOf(workbook, "Report")).toEqual(remarked);
});

it.each([
  [true, [true]],
  [undefined, [false]],
])("writes while the workbook is open only where that is asked for: %s", async (force, forced) => {
  const workbook = new Watched(small);
  await run(workbook, newFolder(), { intoSheet: true, ...(force === undefined ? {} : { force }) });
  expect(workbook.forced).toEqual(forced);
});

it.each<[ReportOptions, object, string[]]>([
  [{}, {}, []],
  [{ out: "why.md" }, { out: "why.md" }, ["Saved: why.md"]],
  [{ intoSheet: true }, { sheet: "Report" }, ["Written into the sheet “Report”."]],
  [
    { intoSheet: true, out: "why.md" },
    { sheet: "Report", out: "why.md" },
    ["Written into the sheet “Report”.", "Saved: why.md"],
  ],
])("%j says where it was written, and shows the report where it was not", async (options, written, lines) => {
  const home = newFolder();
  const document = (await run(new MemoryWorkbook(small), home, options, true)).document();
  const { out, sheet } = Object(document);
  expect({ ...(out === undefined ? {} : { out }), ...(sheet === undefined ? {} : { sheet }) }).toEqual(
    written,
  );
  expect(document).toMatchObject({ refusals: 1 });
  const folder = newFolder();
  const printed = (await run(new MemoryWorkbook(small), folder, options)).printed().out.trimEnd().split("\n");
  if (lines.length > 0) expect(printed).toEqual(lines);
  else expect(printed.length).toBeGreaterThan(3);
  expect(existsSync(join(folder, "why.md"))).toBe(options.out !== undefined);
  if (options.out !== undefined) expect(readFileSync(join(folder, "why.md"), "utf8")).toContain("price");
});
