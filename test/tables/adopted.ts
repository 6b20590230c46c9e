/** Adopts a made-up table with everything it proposes, and looks what that has changed in the owner's own cells. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Failure } from "../../src/base/errors.ts";
import { openBook } from "../../src/book/open-book.ts";
import { adopt } from "../../src/commands/init/adopt.ts";
import { behindDoor } from "../../src/journal/door.ts";
import { cellName } from "../../src/workbook/cell-name.ts";
import { holds } from "../../src/workbook/same-value.ts";
import type { Grid } from "../../src/workbook/workbook.ts";
import { testRun } from "../support/terminal/command.ts";

import { MemoryWorkbook } from "../support/workbooks/memory-workbook.ts";
import type { MadeTable } from "./made-table.ts";

/** What came of an adoption. */
export interface AdoptionVerdict {
  /** The day can begin: every sheet of the table has a next contact, and adopting again has nothing to do. */
  readonly isReady: boolean;
  /** What is in the way. */
  readonly why: string | null;
  /** Cells that were written and that the owner would not have written. */
  readonly harmful: readonly string[];
}

/** Adopts with --yes --spread 3. */
export async function adopted(made: MadeTable): Promise<AdoptionVerdict> {
  const workbook = new MemoryWorkbook(made.sheets);
  const titles = made.sheets.map(({ title }) => title);
  const before = await workbook.read(titles.map((sheet) => ({ sheet })));
  const home = mkdtempSync(join(tmpdir(), "followup-adopted-"));
  const run = async () =>
    adopt(testRun({ workbook, home, json: true }).context, behindDoor(workbook), { yes: true, spread: "3" });
  try {
    await run();
    const { understanding } = await openBook(workbook, { today: "2026-11-23" });
    const after = await workbook.read(titles.map((sheet) => ({ sheet })));
    const harmful = before.flatMap((grid, index) => changedCells(grid, after[index], made));
    const applied = workbook.applied;
    await run();
    const isQuiet = workbook.applied === applied;
    const isReady = understanding.parts.every(({ nextContact }) => nextContact !== null) && isQuiet;
    return {
      isReady,
      why: isQuiet ? null : "is not quiet the second time",
      harmful,
    };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { isReady: false, why: error.code, harmful: [] };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** Cells that hold something else than before; a date in an empty cell of the next contact is what was asked for. */
function changedCells(before: Grid, after: Grid | undefined, { truth }: MadeTable): string[] {
  if (after === undefined) return [`${before.title} has gone`];
  const changed: string[] = [];
  for (const row of after.rows) {
    for (let column = 1; column <= after.lastColumn; column += 1) {
      const old = before.cell(row, column);
      const now = after.cell(row, column);
      if (holds(now, old)) continue;
      const field = truth.columns.find((one) => one.column === column)?.field ?? null;
      const isSpread = now.kind === "date" || field === "nextContact";
      const isOwn = column <= before.lastColumn && field !== "nextContact";
      const isBarred = before.title === truth.sheets[0] && truth.doNotCall.includes(row);
      if (old.kind !== "empty" || isBarred || !(isSpread || row <= truth.headingRow) || isOwn)
        changed.push(cellName(before.title, row, column));
    }
  }
  return changed;
}
