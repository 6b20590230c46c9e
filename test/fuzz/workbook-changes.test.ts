/** Broken workbooks: each is changed with nothing else changed, or refused with a problem of ours. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { buildWorkbook, row } from "../../packages/xlsx-patch/test/support/workbook-builder.ts";
import { Failure } from "../../src/base/errors.ts";
import type { Cell } from "../../src/workbook/cell.ts";
import type { Change } from "../../src/workbook/changes.ts";
import { planChanges } from "../../src/workbook/excel/apply.ts";
import { openExcel } from "../../src/workbook/excel/workbook.ts";
import { casesOf, FuzzFigures, numbersFrom, oneOf } from "../support/fuzz.ts";
import { applied } from "../support/planned.ts";
import { corpusFiles } from "../support/workbooks/corpus.ts";
import { cellsByPlace, editsOf, ownCall, ownSheets } from "../support/workbooks/corpus-edits.ts";
import { allGridsOf } from "../support/workbooks/grids-of.ts";
import { ModelDisk } from "../support/workbooks/model-disk.ts";
import { mutatedBytes, mutatedPart, type Next } from "../support/workbooks/mutate.ts";

const count = casesOf(250);
const figures = new FuzzFigures("broken workbooks that are changed");

async function seeds(): Promise<Buffer[]> {
  const handmade = buildWorkbook({
    sheets: [
      {
        title: "S",
        rows:
          row(1, '<c r="A1" t="s"><v>0</v></c>', '<c r="B1" s="1"><v>46000</v></c>') +
          row(2, '<c r="A2"><f>B1</f><v>1</v></c>'),
        after:
          '<autoFilter ref="A1:B2"/><mergeCells count="1"><mergeCell ref="D1:E2"/></mergeCells><dataValidations count="1"><dataValidation sqref="B2"/></dataValidations>',
      },
    ],
    strings: "<si><t>old</t></si>",
    formats: ["dd.mm.yyyy"],
  });
  const ours = await applied(handmade, ...ownSheets, ...ownCall);
  const real = corpusFiles("real").map(([, path]) => readFileSync(path));
  return [ours.bytes, ours.bytes, ...real.filter(({ length }) => length < 60_000)];
}

it(`${count} broken workbooks are changed without harm or refused`, { timeout: 3_600_000 }, async () => {
  const originals = await seeds();
  for (let seed = 1; seed <= count; seed++) {
    const next = numbersFrom(seed);
    const original = oneOf(next, originals);
    const broken = next(3) === 0 ? mutatedBytes(original, next) : mutatedPart(original, next);
    await figures.try(seed, () => changesWell(broken, next));
    await verifyUntouchedIfRefused(broken);
  }
});

const place = "/sales/clients.xlsx";

/** Through the adapter: what is refused stays on the disk as it was, byte for byte. */
async function verifyUntouchedIfRefused(broken: Buffer): Promise<void> {
  const disk = new ModelDisk({ files: new Map([[place, broken]]), folders: new Set(["/", "/sales"]) });
  try {
    await openExcel(place, place, disk.machine()).apply(ownSheets);
  } catch (error) {
    expect(error).toBeInstanceOf(Failure);
    expect(disk.read(place).equals(broken)).toBe(true);
  }
}

/** Changes the workbook and compares every cell of every sheet; true when it could be changed. Throws Failure. */
async function changesWell(bytes: Buffer, next: Next): Promise<boolean> {
  const grids = allGridsOf(bytes);
  const edits = [...editsOf(grids)].slice(0, 30);
  const edit = edits[next(Math.max(1, edits.length))];
  const changes: readonly Change[] = edit === undefined || next(4) === 0 ? ownSheets : edit.changes;
  const { chunks, rows, verify } = await planChanges("x.xlsx", bytes, changes);
  if (chunks === null) return false;
  const after = Buffer.concat(chunks);
  verify(after);
  const differing = differences(cellsByPlace(grids), cellsByPlace(allGridsOf(after)));
  const named =
    changes === ownSheets
      ? differing.filter((place) => /^(?:Клиенты|Звонки)!/.test(place))
      : [
          `${edit?.sheet}!${edit?.row},${edit?.column}`,
          `${edit?.sheet}!${rows[1]},${edit?.column}`,
          `${edit?.sheet}!${rows[1]},${(edit?.column ?? 0) + 1}`,
        ];
  expect(differing.filter((place) => !named.includes(place))).toEqual([]);
  return true;
}

/** Places that do not hold the same. A broken style may make a date of a number once there are more styles: no matter. */
function differences(before: ReadonlyMap<string, Cell>, after: ReadonlyMap<string, Cell>): string[] {
  const isNumber = (cell: Cell | undefined) => /^(?:number|date|unreadable)$/.test(cell?.kind ?? "");
  return [...new Set([...before.keys(), ...after.keys()])].filter((place) => {
    const [was, is] = [before.get(place), after.get(place)];
    return JSON.stringify(was) !== JSON.stringify(is) && !(isNumber(was) && isNumber(is));
  });
}
