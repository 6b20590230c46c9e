/**
 * Workbooks that others made, changed by us and opened by LibreOffice: what it could open, it still opens, with the same
 * cells. Slow: only with FOLLOWUP_LONG, where soffice and the workbooks are.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Change } from "../../src/workbook/changes.ts";
import { planChanges } from "../../src/workbook/excel/apply.ts";
import { applied } from "../support/planned.ts";
import { corpusFiles, hasCorpus } from "../support/workbooks/corpus.ts";
import { editsOf, ownCall, ownSheets, refusalOf } from "../support/workbooks/corpus-edits.ts";
import { testFolder } from "../support/workbooks/excel-files.ts";
import { allGridsOf } from "../support/workbooks/grids-of.ts";

const asked = process.env.FOLLOWUP_LONG !== undefined;
const hasOffice = asked && spawnSync("soffice", ["--version"]).status === 0;
/** Every sheet as a file of its own, by the number of the tab. */
const format = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

describe.skipIf(!hasOffice || !hasCorpus)("LibreOffice", () => {
  const folder = testFolder();

  it("opens every changed workbook as it opened the original", { timeout: 1_200_000 }, async () => {
    const [before, after] = ["before", "after"].map((name) => join(folder, name));
    if (before === undefined || after === undefined) return;
    mkdirSync(before);
    mkdirSync(after);
    let changed = 0;
    for (const [name, path] of corpusFiles("real")) {
      const original = readFileSync(path);
      const bytes = await changedBytes(original);
      if (bytes === null) continue;
      writeFileSync(join(before, name), original);
      writeFileSync(join(after, name), bytes);
      changed++;
    }
    for (const each of [before, after]) convert(each);
    const [was, is] = [sheetsIn(before), sheetsIn(after)];
    const lost = [...was.keys()].filter((name) => !is.has(name));
    expect(lost).toEqual([]);
    const ours = [...is.keys()].filter((name) => /-(?:Клиенты|Звонки)\.csv$/.test(name));
    for (const name of ours.filter((one) => one.endsWith("-Звонки.csv")))
      expect(is.get(name)).toContain("=новая строка");
    // One cell and one row more in the sheet that was edited, and perhaps a formula's new result; nothing in the others.
    const unlike = [...was].map(([name, text]) => [name, differingLines(text, is.get(name) ?? "")] as const);
    expect(unlike.filter(([, lines]) => lines > 3)).toEqual([]);
    console.log(`LibreOffice: ${changed} workbooks, ${was.size} sheets before, ${is.size} after`);
    expect(ours.length).toBeGreaterThan(80);
  });

  /** A workbook that LibreOffice can't open ends the run: it goes on behind that one. */
  function convert(from: string): void {
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const to = `${from}-csv`;
    mkdirSync(to);
    let left = readdirSync(from).sort();
    while (left.length > 0) {
      const paths = left.map((name) => join(from, name));
      const run = spawnSync("soffice", [
        profile,
        "--headless",
        "--convert-to",
        format,
        "--outdir",
        to,
        ...paths,
      ]);
      expect(run.error).toBeUndefined();
      const made = readdirSync(to);
      const failed = left.findIndex(
        (name) => !made.some((one) => one.startsWith(`${name.replace(/\.\w+$/, "")}-`)),
      );
      left = failed < 0 ? [] : left.slice(failed + 1);
    }
  }

  function sheetsIn(from: string): Map<string, string> {
    const names = readdirSync(`${from}-csv`);
    return new Map(names.map((name) => [name, readFileSync(join(`${from}-csv`, name)).toString("utf8")]));
  }
});

/** The workbook with our sheets, a call, and where possible an edit of its own; null when it is refused. */
async function changedBytes(original: Buffer): Promise<Buffer | null> {
  let bytes: Buffer | null = null;
  const attempt = async (...changes: readonly Change[]) => {
    const refusal = await refusalOf(async () => {
      bytes = (await applied(bytes ?? original, ...changes)).bytes;
    });
    return refusal === null;
  };
  if (!(await attempt(...ownSheets)) || !(await attempt(...ownCall))) return null;
  for (const { changes } of editsOf(allGridsOf(original))) {
    const fits = await refusalOf(() => planChanges("x", original, changes));
    if (fits === null && (await attempt(...changes))) break;
  }
  return bytes;
}

/** Lines that are not the same at the same place; the empty cells at the end of a line don't count. */
function differingLines(before: string, after: string): number {
  const [was = [], is = []] = [before, after].map((text) =>
    text.split("\n").map((line) => line.replace(/,+$/, "")),
  );
  return is.filter((line, at) => line !== (was[at] ?? "")).length;
}
