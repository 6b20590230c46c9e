/** What a row is to hold after a write, and how it stands with that by now: held, owed, changed by somebody, hit, its id astray. */
import { describe, expect, it } from "vitest";
import type { AppendRow } from "../../../../src/workbook/changes.ts";
import { lookBeforeHit } from "../../../../src/workbook/google/writing/look-before-hit.ts";
import { areRowsGone } from "../../../../src/workbook/google/writing/refused-batch.ts";
import { type CellWrite, writeCells } from "../../../../src/workbook/google/writing/rows/cell-writes.ts";
import { keyAt } from "../../../../src/workbook/google/writing/rows/row-keys.ts";
import {
  heldBefore,
  holdsAll,
  isHitByOthers,
  isIdAstray,
  isIdLeftBehind,
  isKnown,
  owedRow,
  rowsWithOwnId,
  type Wish,
  wishOf,
  withoutId,
} from "../../../../src/workbook/google/writing/wish.ts";
import { freshSheet, type Plain } from "./fresh-rows.ts";

const headings = ["Name", "Status", "followup id"];
const table = (...rows: Plain[][]) => freshSheet([headings, ...rows]);
const before = table(["Ann", "new", "k-1"], ["Bob", "new", "k-2"]);
const write = (column: number, text: string | null, format: CellWrite["format"] = "keep"): CellWrite => ({
  ...{ column, format },
  entered: text === null ? undefined : { stringValue: text },
});
const ann = keyAt(before, 2, [1]) ?? "";
const cells = [write(2, "won"), write(3, "k-1")];
const wish: Wish = wishOf(
  { ...{ cells, expected: [1], row: 2, sheet: "S", sheetId: 7, wasFree: false, idColumn: 3 } },
  before,
  ann,
);

it("a wish may be written over what stood there before", () => {
  expect(wish.over).toEqual([
    { column: 2, value: { stringValue: "new" } },
    { column: 3, value: { stringValue: "k-1" } },
  ]);
  expect(wish.isUnique).toBe(true);
  expect(withoutId(wish, before)).toMatchObject({
    cells: [{ column: 2 }],
    over: [{ column: 2 }],
    isUnique: false,
  });
});

describe("a row", () => {
  it.each<[name: string, now: Plain[][], owed: number | null]>([
    ["is owed what it does not hold yet", [["Ann", "new", "k-1"]], 2],
    [
      "is owed it wherever it stands",
      [
        ["Bob", "new", "k-2"],
        ["Ann", "new", "k-1"],
      ],
      3,
    ],
    ["is owed nothing more", [["Ann", "won", "k-1"]], null],
    ["is owed the rest", [["Ann", "new", "k-1"]], 2],
    ["has been changed by somebody", [["Ann", "later", "k-1"]], null],
    ["has been emptied by somebody", [["Ann", null, "k-1"]], null],
    ["has somebody's id", [["Ann", "new", "k-9"]], null],
    ["has gone", [["Bob", "new", "k-2"]], null],
  ])("%s", (_name, now, owed) => {
    expect(owedRow(wish, table(...now))).toBe(owed);
  });

  it("was there, and held the same", () => {
    expect([isKnown(wish, before, ann), isKnown(wish, table(["Bob", "x", null]), ann)]).toEqual([
      true,
      false,
    ]);
    expect(heldBefore(wish, table(["Ann", "won", "k-1"]), ann)).toBe(true);
    expect(heldBefore(wish, before, ann)).toBe(false);
    expect(heldBefore(wish, table(["Bob", "won", "k-1"]), ann)).toBe(false);
    expect(holdsAll(table(["Ann", "won", "k-1"]), 2, cells)).toBe(true);
    expect(holdsAll(table(["Ann", "won", "k-2"]), 2, cells)).toBe(false);
  });

  it.each<[isHit: boolean, now: Plain[]]>([
    [false, ["Ann", "won", "k-1"]],
    [true, ["Ann", "won", "k-9"]],
    [true, ["Ann", "won", null]],
    [false, ["Bob", "won", "k-9"]],
  ])("is hit by others: %s for %j", (isHit, now) => {
    expect(isHitByOthers(wish, table(now))).toBe(isHit);
    expect(isHitByOthers(withoutId(wish, before), table(now))).toBe(false);
  });
});

describe("the id of a row", () => {
  it.each<[name: string, now: Plain[][], leftBehind: boolean, astray: boolean, rows: number[]]>([
    [
      "stands where it belongs",
      [
        ["Ann", "won", "k-1"],
        ["Bob", "new", "k-2"],
      ],
      false,
      false,
      [2],
    ],
    [
      "was left behind by a sort",
      [
        ["Bob", "new", "k-1"],
        ["Ann", "won", "k-2"],
      ],
      true,
      true,
      [2],
    ],
    [
      "was left behind, and its row has none",
      [
        ["Bob", "new", "k-1"],
        ["Ann", "won", null],
      ],
      true,
      true,
      [2],
    ],
    [
      "stands twice",
      [
        ["Bob", "new", "k-1"],
        ["Ann", "won", "k-1"],
      ],
      false,
      true,
      [2, 3],
    ],
    [
      "beside an id that stands twice",
      [
        ["Bob", "new", "k-1"],
        ["Ann", "won", "k-2"],
        ["Cid", "new", "k-2"],
      ],
      false,
      true,
      [2],
    ],
    ["is nowhere", [["Ann", "won", null]], false, true, []],
    ["is beside somebody where the row has gone", [["Bob", "new", "k-1"]], false, true, [2]],
  ])("%s", (_name, now, leftBehind, astray, rows) => {
    const sheet = table(...now);
    expect(isIdLeftBehind(wish, sheet)).toBe(leftBehind);
    expect(isIdAstray(wish, sheet)).toBe(astray);
    expect(rowsWithOwnId(wish, sheet)).toEqual(rows);
  });

  it("is no matter where none was written", () => {
    const bare = withoutId(wish, before);
    const sheet = table(["Bob", "new", "k-1"], ["Ann", "won", "k-2"]);
    expect([isIdLeftBehind(bare, sheet), isIdAstray(bare, sheet), rowsWithOwnId(bare, sheet)]).toEqual([
      ...[false, false],
      [],
    ]);
  });
});

describe("what a row held before it was hit", () => {
  const bob = keyAt(before, 3, [1]);
  const hit = table(["Ann", "new", "k-1"], ["Bob", "won", "k-1"]);

  it("shows the last look at which it was not", () => {
    const again = table(["Bob", "new", "k-2"], ["Ann", "new", "k-1"]);
    expect(lookBeforeHit(wish, bob, [before, again, hit])).toBe(again);
    expect(lookBeforeHit(wish, bob, [before, hit])).toBe(before);
    expect(lookBeforeHit(wish, bob, [])).toBeNull();
    expect(lookBeforeHit(wish, "nobody", [before, hit])).toBeNull();
  });

  it("is not shown by a look at which it had an id that stands twice", () => {
    const doubled = table(["Cid", "new", "k-2"], ["Bob", "new", "k-2"]);
    expect(lookBeforeHit(wish, bob, [before, doubled, hit])).toBe(before);
  });

  it("is shown by the plan where no look has it unhit", () => {
    const planned = [headings, ["Bob", "later", "k-2"]];
    const late = freshSheet([headings, ["Bob", "won", "k-1"]], { planned });
    expect(lookBeforeHit(wish, bob, [late])?.cells.cell(2, 2)).toEqual({ kind: "text", text: "later" });
  });
});

describe("cells that are written", () => {
  it("go together where they are neighbours, and their formats are set or kept alike", () => {
    const day = { type: "DATE" };
    const at = (columnIndex: number) => ({ sheetId: 7, rowIndex: 4, columnIndex });
    const value = (stringValue: string) => ({ userEnteredValue: { stringValue } });
    expect(
      writeCells(7, 5, [
        write(5, "e"),
        write(2, "b"),
        write(3, null),
        write(4, "d", day),
        write(8, null, "none"),
      ]),
    ).toEqual([
      { updateCells: { start: at(1), rows: [{ values: [value("b"), {}] }], fields: "userEnteredValue" } },
      {
        updateCells: {
          start: at(3),
          rows: [{ values: [{ ...value("d"), userEnteredFormat: { numberFormat: day } }] }],
          fields: "userEnteredValue,userEnteredFormat.numberFormat",
        },
      },
      { updateCells: { start: at(4), rows: [{ values: [value("e")] }], fields: "userEnteredValue" } },
      {
        updateCells: {
          start: at(7),
          rows: [{ values: [{}] }],
          fields: "userEnteredValue,userEnteredFormat.numberFormat",
        },
      },
    ]);
    expect(writeCells(7, 5, [])).toEqual([]);
  });
});

it("rows with a key are gone where none of them stands in its column", () => {
  const append = (key: string | null, column = 1): AppendRow => ({
    ...{ kind: "append", sheet: "S", headingRow: 1, key },
    cells: [{ column, value: { kind: "text", text: key ?? "x" } }],
  });
  const now = (...rows: Plain[][]) => ({ sheets: new Map([["S", table(...rows)]]), keys: null });
  expect(areRowsGone([append("c-1")], now(["c-2", "x", null]))).toBe(true);
  expect(areRowsGone([append("c-1")], now(["c-1", "x", null]))).toBe(false);
  expect(areRowsGone([append("c-1", 2)], now(["c-1", "x", null]))).toBe(true);
  expect(areRowsGone([append("c-1"), append("c-3")], now(["c-3", "x", null]))).toBe(false);
  expect(areRowsGone([append(null)], now())).toBe(false);
  expect(areRowsGone([append("c-1")], { sheets: new Map(), keys: null })).toBe(true);
});
