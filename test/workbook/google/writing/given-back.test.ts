/** Who was in the place of a free row that was filled: told from all others by what stands nowhere any more, and given back. */
import { describe, expect, it } from "vitest";
import {
  freeRowRepairs,
  idsGivenBack,
  isAlone,
  isUnplaced,
  strayedRepairs,
} from "../../../../src/workbook/google/writing/free-rows/free-row-repairs.ts";
import type { CellWrite } from "../../../../src/workbook/google/writing/rows/cell-writes.ts";
import type { Wish } from "../../../../src/workbook/google/writing/wish.ts";
import { freshSheet, type Plain } from "./fresh-rows.ts";

const headings = ["Name", "Status", "followup id"];
const day = { type: "DATE", pattern: "dd.mm" };
const dated = {
  userEnteredValue: { numberValue: 5 },
  effectiveValue: { numberValue: 5 },
  effectiveFormat: { numberFormat: day },
};
const ann: Plain[] = ["Ann", "new", "k-ann"];
const bob: Plain[] = ["Bob", dated, "k-bob"];
const free: Plain[] = [null, null, "k-free"];
const zed: Plain[] = ["Zed", "fresh", "k-free"];
const sheet = (...rows: Plain[][]) => freshSheet([headings, ...rows]);
const write = (column: number, text: string, format: CellWrite["format"] = "keep"): CellWrite => ({
  ...{ column, format },
  entered: { stringValue: text },
});
const wish: Wish = {
  ...{ sheet: "S", sheetId: 7, key: "k-free", expected: [], over: [], isUnique: true, wasFree: true },
  cells: [write(1, "Zed"), write(2, "fresh"), write(3, "k-free")],
};
const cell = (column: number, stringValue: string | undefined) => ({
  ...{ column, format: "keep" },
  entered: stringValue === undefined ? undefined : { stringValue },
});
const bobBack = [
  cell(1, "Bob"),
  { column: 2, format: "keep", entered: { numberValue: 5 } },
  cell(3, "k-bob"),
];
const annBack = [cell(1, "Ann"), cell(2, "new"), cell(3, "k-ann")];
const first = sheet(ann, bob, free);
const nothing = { repairs: [], held: null };

describe("a filled row", () => {
  it.each<[string, Plain[][], object]>([
    ["was Bob's", [ann, zed, free], { repairs: [{ row: 3, cells: bobBack }], held: 3 }],
    ["was Bob's, who stood above", [zed, ann, free], { repairs: [{ row: 2, cells: bobBack }], held: 3 }],
    ["is its own", [ann, bob, zed], nothing],
    ["has gone", [ann, bob], nothing],
    [
      "was as free as the other one",
      [ann, bob, zed, free],
      { repairs: [{ row: 5, cells: [cell(3, undefined)] }], held: null },
    ],
    ["shows an id that stands three times", [ann, zed, free, free], nothing],
    ["was Ann's or Bob's", [zed, free], nothing],
    [
      "was Bob's, whom somebody has renamed nobody",
      [ann, ["Bob", 5, "k-new"], zed, free],
      { repairs: [{ row: 5, cells: [cell(3, undefined)] }], held: null },
    ],
    [
      "is one of two, of whom one shows an id",
      [["Eve", "x", "k-ann"], zed, free],
      { repairs: [{ row: 3, cells: bobBack }], held: 3 },
    ],
  ])("%s", (_name, now, repairs) => {
    expect(freeRowRepairs(wish, sheet(...now), first)).toEqual(repairs);
  });

  it("is left in a big sheet, without ids, and where nobody has looked before", () => {
    const now = [headings, ann, zed, free];
    expect(freeRowRepairs(wish, freshSheet(now, { layout: { rowCount: 6000 } }), first)).toEqual(nothing);
    expect(freeRowRepairs(wish, sheet(ann, zed, free), null)).toEqual(nothing);
    const bare = (rows: Plain[][]) => freshSheet(rows.map((row) => row.slice(0, 2)));
    expect(freeRowRepairs(wish, bare(now), bare([headings, ann, bob]))).toEqual(nothing);
  });

  it("gets formats back where some were set", () => {
    const formatted = {
      ...wish,
      cells: [write(1, "Zed", "none"), write(2, "fresh", { type: "DATE" }), write(3, "k-free")],
    };
    const { repairs } = freeRowRepairs(formatted, sheet(ann, zed, free), first);
    expect(repairs[0]?.cells.map(({ format }) => format)).toEqual(["none", day, "keep"]);
  });

  it("is alone, and stands somewhere", () => {
    expect([[zed], [zed, free], [ann]].map((rows) => isAlone(wish, sheet(...rows)))).toEqual([
      true,
      false,
      true,
    ]);
    expect([[ann, zed], [ann, free], []].map((rows) => isUnplaced(wish, sheet(...rows)))).toEqual([
      false,
      true,
      true,
    ]);
  });
});

describe("somebody who was given back into another's row", () => {
  const last = sheet(ann, zed, free);
  const strayed = (...now: Plain[][]) => strayedRepairs(wish, sheet(...now), { first, held: 3, last });

  it("goes where the new client was written, and the other one gets back what it held", () => {
    expect(strayed(bob, zed, free)).toEqual([
      { row: 3, cells: bobBack },
      { row: 2, cells: annBack },
    ]);
    expect(strayed(bob, ["Zed", "fresh", null], free)).toEqual([
      { row: 3, cells: bobBack },
      { row: 2, cells: annBack },
    ]);
  });

  it.each<[string, Plain[][]]>([
    ["the client stands nowhere", [bob, free]],
    ["nobody was given back", [ann, zed, free]],
    ["it stands twice", [bob, bob, zed]],
    ["nobody has gone", [ann, bob, zed, free]],
  ])("stays where it is when %s", (_name, now) => {
    expect(strayed(...now)).toBeNull();
  });
});

describe("an id that was taken away", () => {
  const back = (row: number, id: string) => [{ row, cells: [cell(3, id)] }];
  const without = (row: Plain[]): Plain[] => [...row.slice(0, 2), null];

  it.each<[string, Plain[][], object]>([
    ["goes back to the row that said the same", [without(ann), bob], back(2, "k-ann")],
    ["goes to nobody while it stands somewhere", [without(ann), ["Eve", "x", "k-ann"]], []],
    ["goes to nobody who says something else", [["Ann", "won", null], bob], []],
    ["goes to nobody else", [ann, bob, free], []],
  ])("%s", (_name, now, repairs) => {
    expect(idsGivenBack(wish, sheet(...now), first)).toEqual(repairs);
  });

  it("goes to nobody of two who said the same, in a big sheet, or without a look before", () => {
    const twins = sheet(ann, [...ann.slice(0, 2), "k-twin"]);
    expect(idsGivenBack(wish, sheet(without(ann)), twins)).toEqual([]);
    const big = freshSheet([headings, without(ann)], { layout: { rowCount: 6000 } });
    expect(idsGivenBack(wish, big, first)).toEqual([]);
    expect(idsGivenBack(wish, sheet(without(ann)), null)).toEqual([]);
    expect(idsGivenBack(wish, sheet(without(ann)), sheet(without(ann)))).toEqual([]);
  });
});
