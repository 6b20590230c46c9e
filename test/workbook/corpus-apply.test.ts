/** Workbooks that others made (../shared/corpus): edited with nothing else changed, or refused and left as they were. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { afterAll, describe, expect, it } from "vitest";
import { changedParts, zipParts } from "../../packages/xlsx-patch/test/support/zip-parts.ts";
import type { Cell } from "../../src/workbook/cell.ts";
import { openExcel } from "../../src/workbook/excel/workbook.ts";
import { corpusFiles, hasCorpus } from "../support/workbooks/corpus.ts";
import {
  added,
  addedDay,
  allGrids,
  cellsByPlace,
  editsOf,
  ownCall,
  ownSheets,
  refusalOf,
  written,
} from "../support/workbooks/corpus-edits.ts";
import { testFolder } from "../support/workbooks/excel-files.ts";
import { python, readByOpenpyxl } from "../support/workbooks/openpyxl.ts";

const counts = { edited: 0, ownSheets: 0, nothingToEdit: 0, refused: 0, hostileRefused: 0, hostileEdited: 0 };
/** Written files with the originals and the cells that differ, for openpyxl. */
const pairs: { original: string; edited: string; named: ReadonlySet<string> }[] = [];

/** Parts that an edit of a cell and a row may change besides the sheet itself. */
const mayChange = /^(?:[^/]*\/)*(?:worksheets\/[^/]+|tables\/[^/]+|styles[^/]*|workbook[^/]*)\.xml$/i;
/** Parts that adding a sheet may change besides. */
const mayChangeToo = /^(?:\[Content_Types\]\.xml|(?:[^/]*\/)*_rels\/workbook[^/]*\.xml\.rels)$/i;

describe.skipIf(!hasCorpus)("workbooks that others made (../shared/corpus)", () => {
  const folder = testFolder();
  const copyOf = (path: string, name: string): string => {
    const copy = join(folder, name);
    writeFileSync(copy, readFileSync(path));
    return copy;
  };

  it.each(corpusFiles("real"))("%s: a cell and a row", async (name, path) => {
    const copy = copyOf(path, `edit-${name}`);
    const original = readFileSync(path);
    const grids = await allGrids(openExcel(path, name));
    const before = cellsByPlace(grids);
    const codes = new Set<string>();
    for (const { changes, column, row, sheet } of editsOf(grids)) {
      let rows: readonly (number | null)[] = [];
      const refusal = await refusalOf(async () => {
        rows = (await openExcel(copy, name).apply(changes)).rows;
      });
      if (refusal !== null) {
        codes.add(refusal.code);
        expect(readFileSync(copy).equals(original)).toBe(true);
        continue;
      }
      const named = new Map<string, Cell>([
        [`${sheet}!${row},${column}`, written],
        [`${sheet}!${rows[1]},${column}`, added],
        [`${sheet}!${rows[1]},${column + 1}`, addedDay],
      ]);
      const after = cellsByPlace(await allGrids(openExcel(copy, name)));
      expect(Object.fromEntries(differing(before, after))).toEqual(Object.fromEntries(named));
      const changed = partNames(original, readFileSync(copy));
      const unasked = changed.filter((part) => !mayChange.test(part));
      // A workbook without styles gets some for its first date.
      if (hasStyles(original)) expect(unasked).toEqual([]);
      expect(changed.filter((part) => /\/worksheets\//.test(part)).length).toBeLessThanOrEqual(1);
      await expectExceljsReads(path, copy, sheet, row, column);
      pairs.push({ original: path, edited: copy, named: new Set(named.keys()) });
      counts.edited++;
      return;
    }
    for (const code of codes) {
      expect(code).toMatch(/^workbook\.(signed|formula|merged|totals-row|cannot-edit)$/);
    }
    if (codes.size === 0) counts.nothingToEdit++;
    else counts.refused++;
  });

  it.each(corpusFiles("real"))("%s: sheets of our own", async (name, path) => {
    const copy = copyOf(path, `own-${name}`);
    const original = readFileSync(path);
    const before = cellsByPlace(await allGrids(openExcel(path, name)));
    const refusal = await refusalOf(() => openExcel(copy, name).apply(ownSheets));
    if (refusal !== null) {
      expect(refusal.code).toBe("workbook.signed");
      expect(readFileSync(copy).equals(original)).toBe(true);
      return;
    }
    await openExcel(copy, name).apply(ownCall);
    const after = cellsByPlace(await allGrids(openExcel(copy, name)));
    const changed = differing(before, after);
    expect([...changed.keys()].filter((place) => !/^(?:Клиенты|Звонки)!/.test(place))).toEqual([]);
    expect(changed.get("Клиенты!2,4")).toEqual(written);
    expect(changed.get("Клиенты!2,3")).toEqual(addedDay);
    expect(changed.get("Клиенты!3,3")).toEqual({ kind: "date", day: "2026-11-21", time: "09:05" });
    expect(changed.get("Звонки!2,1")).toEqual(added);
    const parts = partNames(original, readFileSync(copy));
    expect(
      parts.filter((part) => !mayChange.test(part) && !mayChangeToo.test(part) && !isNewRels(part)),
    ).toEqual([]);
    await expectExceljsReads(path, copy, "Клиенты", 2, 4);
    pairs.push({ original: path, edited: copy, named: new Set(changed.keys()) });
    counts.ownSheets++;
  });

  it.each(corpusFiles("hostile"))("%s is refused or kept, soon and in bounds", async (name, path) => {
    const original = readFileSync(path);
    const start = performance.now();
    for (const changes of [ownSheets, null]) {
      const copy = copyOf(path, `hostile-${name}`);
      const refusal = await refusalOf(async () => {
        const workbook = openExcel(copy, name);
        if (changes !== null) return workbook.apply(changes);
        const [edit] = editsOf(await allGrids(workbook));
        return edit === undefined ? null : workbook.apply(edit.changes);
      });
      if (refusal === null) counts.hostileEdited++;
      else {
        counts.hostileRefused++;
        expect(refusal.code).toMatch(/^workbook\./);
        expect(readFileSync(copy).equals(original)).toBe(true);
      }
    }
    expect(performance.now() - start).toBeLessThan(2000);
    expect(process.memoryUsage().rss).toBeLessThan(512 * 1024 * 1024);
  });

  it.skipIf(python === null)("hold for openpyxl what they held, but for the named cells", () => {
    const books = readByOpenpyxl([...new Set(pairs.flatMap(({ edited, original }) => [original, edited]))]);
    let compared = 0;
    for (const { edited, named, original } of pairs) {
      const was = books.get(original);
      if (was === undefined) continue;
      const is = books.get(edited);
      expect(is, edited).toBeDefined();
      const changed = differing(placed(was), placed(is ?? new Map()));
      expect(
        [...changed.keys()].filter((place) => !named.has(place)),
        edited,
      ).toEqual([]);
      compared++;
    }
    expect(compared).toBeGreaterThan(60);
  });

  afterAll(() => console.log(`corpus: ${JSON.stringify(counts)}`));
});

function hasStyles(bytes: Buffer): boolean {
  return [...zipParts(bytes).keys()].some((name) => /styles[^/\\]*\.xml$/i.test(name));
}

/** Parts that differ, backslashes in names told as slashes. */
function partNames(before: Buffer, after: Buffer): string[] {
  return changedParts(before, after).map((name) => name.replaceAll("\\", "/"));
}

function isNewRels(part: string): boolean {
  return /\/worksheets\/_rels\/sheet\d+\.xml\.rels$/.test(part);
}

/** Places that do not hold the same, with what they hold now. */
function differing<Value>(
  before: ReadonlyMap<string, Value>,
  after: ReadonlyMap<string, Value>,
): Map<string, Value | undefined> {
  const places = new Set([...before.keys(), ...after.keys()]);
  const differing = [...places].filter(
    (place) => JSON.stringify(before.get(place)) !== JSON.stringify(after.get(place)),
  );
  return new Map(differing.map((place) => [place, after.get(place)]));
}

function placed(book: ReadonlyMap<string, ReadonlyMap<string, unknown>>): Map<string, unknown> {
  return new Map(
    [...book].flatMap(([title, cells]) => [...cells].map(([place, value]) => [`${title}!${place}`, value])),
  );
}

async function expectExceljsReads(
  original: string,
  edited: string,
  sheet: string,
  row: number,
  column: number,
) {
  // exceljs does not follow every path to a sheet.
  const sheets = await new ExcelJS.Workbook().xlsx.readFile(original).then(
    ({ worksheets }) => worksheets.length,
    () => 0,
  );
  if (sheets === 0) return;
  const book = await new ExcelJS.Workbook().xlsx.readFile(edited);
  expect(book.getWorksheet(sheet)?.getCell(row, column).text).toBe(written.text);
}
