import { describe, expect, it } from "vitest";
import { Failure } from "../../src/base/errors.ts";
import type { Cell } from "../../src/workbook/cell.ts";
import { openExcel } from "../../src/workbook/excel/workbook.ts";
import type { Grid } from "../../src/workbook/workbook.ts";
import { corpusFiles, hasCorpus } from "../support/workbooks/corpus.ts";
import { python, readByOpenpyxl } from "../support/workbooks/openpyxl.ts";

/** Reads every sheet and every cell. */
async function readAll(name: string, path: string): Promise<readonly Grid[]> {
  const workbook = openExcel(path, name);
  const sheets = (await workbook.tabs()).filter(({ hasCells }) => hasCells);
  const grids = await workbook.read(sheets.map(({ title }) => ({ sheet: title })));
  for (const grid of grids) for (const [row, column] of cellsOf(grid)) grid.choices(row, column);
  await workbook.read(sheets.map(({ title }) => ({ sheet: title, top: 20 })));
  await workbook.remarks();
  return grids;
}

function* cellsOf(grid: Grid): Generator<[row: number, column: number, cell: Cell]> {
  for (const row of grid.rows)
    for (let column = 1; column <= grid.lastColumn; column++) yield [row, column, grid.cell(row, column)];
}

describe.skipIf(!hasCorpus)("workbooks that others made (../shared/corpus)", () => {
  it.each(corpusFiles("real"))("%s is read", async (name, path) => {
    for (const grid of await readAll(name, path)) {
      const held = new Set(
        [...cellsOf(grid)].filter(([, , { kind }]) => kind !== "empty").map(([row]) => row),
      );
      // A row may hold nothing but a text of no letters, and then shows nothing.
      expect(grid.rows).toEqual(expect.arrayContaining([...held]));
    }
  });

  it.each(corpusFiles("hostile"))("%s is read or refused, soon and in bounds", async (name, path) => {
    const start = performance.now();
    try {
      await readAll(name, path);
    } catch (error) {
      expect(error).toBeInstanceOf(Failure);
      expect(error).toHaveProperty(
        "code",
        expect.stringMatching(/^workbook\.(damaged|too-large|encrypted)$/),
      );
    }
    expect(performance.now() - start).toBeLessThan(2000);
    expect(process.memoryUsage().rss).toBeLessThan(512 * 1024 * 1024);
  });

  it.skipIf(python === null)("hold the same values as openpyxl reads", async () => {
    const files = corpusFiles("real");
    const books = readByOpenpyxl(files.map(([, path]) => path));
    const differences: string[] = [];
    let count = 0;
    for (const [name, path] of files) {
      const sheets = books.get(path);
      if (sheets === undefined) continue;
      for (const grid of await readAll(name, path)) {
        const theirs = sheets.get(grid.title);
        if (theirs === undefined) continue;
        for (const [row, column, cell] of cellsOf(grid)) {
          const value = theirs.get(`${row},${column}`);
          count++;
          if (!isSame(cell, value))
            differences.push(`${name} ${grid.title} ${row},${column} ${JSON.stringify(cell)} ${value}`);
        }
      }
    }
    expect(differences).toEqual([]);
    expect(count).toBeGreaterThan(3000);
  });
});

function isSame(cell: Cell, theirs: unknown): boolean {
  if (theirs === null) return cell.kind === "text";
  switch (cell.kind) {
    case "empty":
      return theirs === undefined;
    case "text":
      return theirs === cell.text;
    case "date":
      return theirs === `day ${cell.day}`;
    case "number":
    case "boolean":
      return theirs === cell.value;
    case "unreadable":
      return theirs === cell.text || typeof theirs === "number";
  }
}
