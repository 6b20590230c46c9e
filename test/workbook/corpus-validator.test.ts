/** Microsoft's validator finds no new error in workbooks that others made (../shared/corpus) after anything we write. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, it } from "vitest";
import type { Value } from "../../src/workbook/cell.ts";
import type { Change } from "../../src/workbook/changes.ts";
import { openExcel } from "../../src/workbook/excel/workbook.ts";
import type { Grid } from "../../src/workbook/workbook.ts";
import { corpusFiles, hasCorpus } from "../support/workbooks/corpus.ts";
import { allGrids, editsOf, ownCall, ownSheets, refusalOf } from "../support/workbooks/corpus-edits.ts";
import { testFolder } from "../support/workbooks/excel-files.ts";
import { hasValidator, newErrors, officeErrors } from "../support/workbooks/validator.ts";

/** What a command writes: changes that are tried in turn until one is not refused. */
interface Act {
  readonly name: string;
  changes(grids: readonly Grid[]): Iterable<readonly Change[]>;
}

const empty = { kind: "empty" } as const;
const day = { kind: "date", day: "2026-11-20", time: null } as const;
const moment = { kind: "date", day: "2026-11-20", time: "09:05" } as const;
const values: readonly Value[] = [
  day,
  { kind: "number", value: 7 },
  moment,
  { kind: "boolean", value: true },
];

const acts: readonly Act[] = [
  {
    name: "log",
    *changes(grids) {
      for (const edit of editsOf(grids)) yield edit.changes;
    },
  },
  {
    name: "add",
    *changes(grids) {
      for (const { changes } of editsOf(grids)) yield changes.slice(1);
    },
  },
  {
    name: "undo",
    *changes(grids) {
      // A cell of every kind of value, as an undo puts back whatever was there.
      for (const { changes } of editsOf(grids)) yield changes.slice(0, 1).flatMap(toEveryKind);
    },
  },
  {
    name: "adoption",
    *changes(grids) {
      for (const { rows, title } of grids) {
        const [headingRow = 1, ...below] = rows;
        const cells = below.map((row) => ({ row, value: { kind: "text", text: `c-${row}` } as const }));
        yield [
          { kind: "add-column", sheet: title, headingRow, heading: "Client id", hidden: true, cells },
          ...ownSheets,
        ];
      }
      yield ownSheets;
    },
  },
  {
    name: "adoption with days",
    *changes(grids) {
      for (const { lastColumn, rows, title } of grids) {
        const [headingRow = 1, ...below] = rows;
        const lastRow = below.at(-1) ?? headingRow;
        const dates = { like: 1, lastRow, rightOf: lastColumn };
        const cells = below.filter((row) => row % 2 === 0).map((row) => ({ row, value: day }));
        yield [
          {
            kind: "add-column",
            sheet: title,
            headingRow,
            heading: "Next contact",
            hidden: false,
            cells,
            dates,
          },
          ...ownSheets,
        ];
      }
      yield ownSheets;
    },
  },
  { name: "call", changes: () => [ownCall] },
  { name: "report", changes: () => [[reportSheet(3)]] },
  { name: "report again", changes: () => [[reportSheet(5)]] },
];

function toEveryKind(change: Change): Change[] {
  if (change.kind !== "edit") return [];
  return [
    {
      ...change,
      cells: change.cells.flatMap(({ before, column }) =>
        values.map((value, at) => ({
          column: column + at,
          before: at === 0 ? before : empty,
          value,
        })),
      ),
    },
  ];
}

function reportSheet(rows: number): Change {
  const row: readonly Value[] = [{ kind: "text", text: "followup =x" }, ...values];
  return {
    kind: "put-sheet",
    title: "Отчёт",
    stamp: "followup",
    widths: [30, 12, 12],
    rows: Array.from({ length: rows }, () => row),
  };
}

const counts = { files: 0, acts: 0, refused: 0, errorsBefore: 0, newErrors: 0 };
/** Half a second each: after every act only in the long run, else when all are done. */
const afterEach = process.env.FOLLOWUP_LONG === "1";

describe.skipIf(!hasCorpus || !hasValidator("workbooks that others made"))("no new error in", () => {
  const folder = testFolder();

  it.concurrent.each(corpusFiles("real"))("%s", { timeout: 120_000 }, async (name, path) => {
    const copy = join(folder, name);
    writeFileSync(copy, readFileSync(path));
    const before = await officeErrors(path);
    counts.files++;
    counts.errorsBefore += before.length;
    for (const [at, { changes, name: act }] of acts.entries()) {
      if (await carriedOut(copy, changes)) counts.acts++;
      else counts.refused++;
      if (!afterEach && at < acts.length - 1) continue;
      const found = newErrors(before, await officeErrors(copy));
      counts.newErrors += found.length;
      if (found.length > 0) throw new Error(`${name}, after ${act}: ${JSON.stringify(found, null, 1)}`);
    }
  });

  afterAll(() => console.log(`validator, corpus: ${JSON.stringify(counts)}`));
});

/** True when one of the changes was carried out. */
async function carriedOut(path: string, changes: Act["changes"]): Promise<boolean> {
  const grids = await allGrids(openExcel(path, path));
  let tries = 0;
  for (const tried of changes(grids)) {
    if (tried.length === 0) continue;
    if ((await refusalOf(() => openExcel(path, path).apply(tried))) === null) return true;
    if (++tries === 60) break;
  }
  return false;
}
