/** Which row of a spreadsheet a change means by now, what it must hold to be written, and where new rows go. */
import { describe, expect, it } from "vitest";
import type { EditRow } from "../../../../src/workbook/changes.ts";
import { lostId, standsElsewhere } from "../../../../src/workbook/google/writing/rows/lost-id.ts";
import { heldBy, keyAt, rowsWithKey } from "../../../../src/workbook/google/writing/rows/row-keys.ts";
import {
  findRow,
  plannedCellAt,
  plannedId,
  rowsOf,
  verifyHeading,
  verifyRow,
} from "../../../../src/workbook/google/writing/rows/row-search.ts";
import { lastFilledRow, rowsAfter } from "../../../../src/workbook/google/writing/rows/rows-at-end.ts";
import { edit, text } from "../../contract-cells.ts";
import { freshSheet, type Plain } from "./fresh-rows.ts";

const headings = ["Name", "Status", "followup id"];
const table = (...rows: Plain[][]) => [headings, ...rows];
const before = table(
  ["Ann", "new", "k-1"],
  ["Bob", "new", "k-2"],
  ["Cid", "new", null],
  ["Dan", "new", "k-4"],
);
const won = (row: number, expected: Parameters<typeof edit>[3]): EditRow =>
  edit("S", row, { 2: ["new", text("won")] }, expected);

describe("the row of a change", () => {
  it.each<[name: string, now: Plain[][], EditRow, rows: number[]]>([
    ["stands where it stood", before, won(2, { 1: "Ann", 3: "k-1" }), [2]],
    ["has moved", table(["Bob", "new", "k-2"], ["Ann", "new", "k-1"]), won(2, { 1: "Ann", 3: "k-1" }), [3]],
    [
      "is known by its id though its name was corrected",
      table(["Anna", "x", "k-1"]),
      won(2, { 1: "Ann" }),
      [2],
    ],
    ["has gone", table(["Bob", "new", "k-2"]), won(2, { 1: "Ann", 3: "k-1" }), []],
    [
      "is the one as expected where its id stands twice",
      table(["Eve", "new", "k-1"], ["Ann", "new", "k-1"]),
      won(2, { 1: "Ann", 3: "k-1" }),
      [3],
    ],
    [
      "is any with its id where none is as expected",
      table(["Eve", "new", "k-1"], ["Flo", "new", "k-1"]),
      won(2, { 1: "Ann", 3: "k-1" }),
      [2, 3],
    ],
    [
      "is no sure one of two that look the same since",
      table(["Ann", "new", "k-1"], ["Ann", "new", "k-1"]),
      won(2, { 1: "Ann", 3: "k-1" }),
      [2, 3],
    ],
    ["without an id is the one in its place", before, won(4, { 1: "Cid" }), [4]],
    [
      "without an id is looked for",
      table(["Cid", "new", null], ["Ann", "", "k-1"]),
      won(4, { 1: "Cid" }),
      [2],
    ],
    ["of which nothing is expected is its place", table(["Eve", "x", null]), won(4, {}), [4]],
    ["that is expected to be empty is its place", table(["Eve", "x", null]), won(4, { 1: null }), [4]],
  ])("%s", (_name, now, change, rows) => {
    expect(rowsOf(change, freshSheet(now, { planned: before }))).toEqual(rows);
  });

  it("stays where two looked the same from the beginning", () => {
    const twins = table(["Ann", "new", "k-1"], ["Ann", "new", "k-1"]);
    expect(rowsOf(won(3, { 1: "Ann", 3: "k-1" }), freshSheet(twins))).toEqual([3]);
  });

  it("is told where it has gone, or is two", () => {
    const find =
      (...rows: Plain[][]) =>
      () =>
        findRow(won(2, { 1: "Ann", 3: "k-1" }), freshSheet(table(...rows), { planned: before }));
    expect(find(["Ann", "new", "k-1"])()).toBe(2);
    expect(find(["Bob", "new", "k-2"])).toThrow(
      expect.objectContaining({ code: "conflict.contact-gone", data: { name: "Ann" } }),
    );
    expect(find(["Eve", "new", "k-1"], ["Flo", "new", "k-1"])).toThrow(
      expect.objectContaining({ code: "conflict.contact-doubled", data: { name: "Ann" } }),
    );
    const nameless = () => findRow(won(2, { 3: "k-9" }), freshSheet(before));
    expect(nameless).toThrow(expect.objectContaining({ data: { name: "S!A2" } }));
  });

  it("has the id that stood there when it was planned", () => {
    const sheet = freshSheet(table(["Eve", "x", "k-9"]), { planned: before });
    expect(plannedId(won(2, { 3: "k-7" }), sheet)).toBe("k-7");
    expect(plannedId(won(3, { 1: "Bob" }), sheet)).toBe("k-2");
    expect(plannedId(won(4, { 1: "Cid" }), sheet)).toBeNull();
    expect(plannedId(won(2, { 1: "Ann" }), freshSheet([["Name"], ["Ann"]]))).toBeNull();
    const big = freshSheet(before, { columns: new Map([[3, ["followup id", 17, ""]]]) });
    expect([plannedId(won(2, {}), big), plannedId(won(3, {}), big)]).toEqual(["17", null]);
    expect(plannedCellAt(big, 2, 3)).toEqual({ kind: "number", value: 17 });
    expect(plannedCellAt(big, 2, 1)).toEqual({ kind: "text", text: "Ann" });
  });
});

describe("a row that is written", () => {
  const verify =
    (now: Plain[][], change = won(2, { 1: "Ann", 3: "k-1" }), layout = {}) =>
    () =>
      verifyRow(change, 2, freshSheet(now, { planned: before, layout }), () => undefined);
  const shown = (stringValue: string) => ({
    userEnteredValue: { stringValue },
    effectiveValue: { stringValue },
  });

  it("holds what was shown", () => {
    expect(verify(before)).not.toThrow();
  });

  it.each<[name: string, now: Plain[][], failure: object]>([
    [
      "another name",
      table(["Eve", "new", "k-1"]),
      { code: "conflict.cell", data: { cell: "S!A2", expected: "Ann", found: "Eve" } },
    ],
    [
      "another status",
      table(["Ann", "later", "k-1"]),
      { code: "conflict.cell", data: { cell: "S!B2", expected: "new", found: "later" } },
    ],
    [
      "another heading",
      [
        ["Name", "State", "followup id"],
        ["Ann", "new", "k-1"],
      ],
      { code: "conflict.cell", data: { cell: "S!B1", expected: "Status", found: "State" } },
    ],
    [
      "a formula",
      table(["Ann", { ...shown("new"), userEnteredValue: { formulaValue: '="new"' } }, "k-1"]),
      { code: "workbook.formula", data: { cell: "S!B2" } },
    ],
    [
      "a chip",
      table(["Ann", { ...shown("new"), chipRuns: [{ chip: {} }] }, "k-1"]),
      { code: "conflict.cell" },
    ],
  ])("is refused with %s", (_name, now, failure) => {
    expect(verify(now)).toThrow(expect.objectContaining(failure));
  });

  it("is refused inside a merged range, but in its first cell", () => {
    const merged = (startRowIndex: number, startColumnIndex: number) => ({
      merges: [{ startRowIndex, endRowIndex: 3, startColumnIndex, endColumnIndex: 2 }],
    });
    expect(verify(before, undefined, merged(1, 0))).toThrow(
      expect.objectContaining({ code: "workbook.merged", data: { cell: "S!B2" } }),
    );
    expect(verify(before, undefined, merged(0, 1))).toThrow(
      expect.objectContaining({ code: "workbook.merged" }),
    );
    expect(verify(before, undefined, merged(1, 1))).not.toThrow();
    expect(verify(before, undefined, merged(2, 1))).not.toThrow();
  });

  it("may have got an id since, and holds what an earlier change of the same write leaves", () => {
    expect(verify(before, won(2, { 1: "Ann", 3: null }))).not.toThrow();
    const later = freshSheet(table(["Ann", "later", "k-1"]), { planned: before });
    const overlay = (column: number) => (column === 2 ? ({ kind: "text", text: "new" } as const) : undefined);
    expect(() => verifyRow(won(2, { 1: "Ann" }), 2, later, overlay)).not.toThrow();
  });

  it("has the heading that it had", () => {
    const sheet = freshSheet([["Name", "State"]], { planned: [["Name", "Status"]] });
    expect(() => verifyHeading(sheet, 1, 1)).not.toThrow();
    expect(() => verifyHeading(sheet, 1, 2)).toThrow(
      expect.objectContaining({ data: { cell: "S!B1", expected: "Status", found: "State" } }),
    );
  });
});

describe("ids that have gone", () => {
  it("is one, or there is no telling", () => {
    const now = (...ids: Plain[]) => freshSheet(table(...ids.map((id): Plain[] => ["x", "y", id])));
    const old = freshSheet(before);
    expect(lostId(old, now("k-1", "k-4"))).toBe("k-2");
    expect(lostId(old, now("k-1"))).toBeNull();
    expect(lostId(old, now("k-1", "k-2", "k-4"))).toBeNull();
    expect(standsElsewhere("k-1", 2, now("k-1", "k-1"))).toBe(true);
    expect(standsElsewhere("k-1", 2, now("k-1", "k-2"))).toBe(false);
  });
});

describe("a row is recognised", () => {
  const sheet = freshSheet(table(["Ann", "new", "k-1"], [null, null, "k-2"], ["Ann", "old", "k-3"]));

  it("by what is expected of it, else by its id", () => {
    expect(keyAt(sheet, 2, [1])).toBe(keyAt(sheet, 4, [1]));
    expect(keyAt(sheet, 2, [1, 2])).not.toBe(keyAt(sheet, 4, [1, 2]));
    expect(keyAt(sheet, 3, [1])).toBe("k-2");
    expect(keyAt(sheet, 2, [])).toBe("k-1");
    expect(rowsWithKey(sheet, keyAt(sheet, 2, [1]), [1])).toEqual([2, 4]);
    expect(rowsWithKey(sheet, "k-2", [1])).toEqual([3]);
    expect([rowsWithKey(sheet, null, [1]), rowsWithKey(sheet, "k-9", [1])]).toEqual([[], []]);
  });

  it("and what it held is known, of a big sheet by its columns", () => {
    expect(heldBy(sheet, keyAt(sheet, 2, [1]), [1], 2)?.userEnteredValue).toEqual({ stringValue: "new" });
    expect(heldBy(sheet, "k-2", [1], 9)).toEqual({});
    expect(heldBy(sheet, "k-9", [1], 2)).toBeNull();
    const columns = new Map<number, readonly unknown[]>([
      [1, ["Name", "Ann", "Zed", ""]],
      [2, ["Status", "new", "", 5]],
    ]);
    const big = freshSheet([headings], { columns });
    const key = (name: string) => JSON.stringify([{ kind: "text", text: name }]);
    const entered = { stringValue: "new" };
    expect(heldBy(big, key("Ann"), [1], 2)).toEqual({ userEnteredValue: entered, effectiveValue: entered });
    expect(heldBy(big, key("Zed"), [1], 2)).toEqual({});
    expect([heldBy(big, key("Eve"), [1], 2), heldBy(big, key("Ann"), [1], 5)]).toEqual([null, null]);
    expect(heldBy(big, null, [1], 2)).toBeNull();
  });
});

describe("new rows at the end", () => {
  const inserted = (startIndex: number, endIndex: number, inheritFromBefore: boolean) => ({
    insertDimension: { range: { sheetId: 7, dimension: "ROWS", startIndex, endIndex }, inheritFromBefore },
  });
  const how = { count: 2, headingRow: 1, inheritFromBefore: true, isPlain: false };

  it("go below the last one", () => {
    expect(rowsAfter(freshSheet(before), 5, how)).toEqual([inserted(5, 7, true)]);
    expect(rowsAfter(freshSheet(before), 5, { ...how, inheritFromBefore: false })).toEqual([
      inserted(5, 7, false),
    ]);
  });

  it.each([
    ["a Table", { tables: [{ range: { endRowIndex: 5 } }] }],
    ["a filter", { filter: [{ endRowIndex: 5 }] }],
  ])("join %s that ends with the last one", (_name, layout) => {
    const sheet = freshSheet(before, { layout });
    const moved = {
      source: { sheetId: 7, dimension: "ROWS", startIndex: 6, endIndex: 7 },
      destinationIndex: 4,
    };
    expect(rowsAfter(sheet, 5, how)).toEqual([inserted(4, 6, true), { moveDimension: moved }]);
    expect(rowsAfter(sheet, 4, how)).toEqual([inserted(4, 6, true)]);
    expect(rowsAfter(sheet, 5, { ...how, isPlain: true })).toEqual([inserted(5, 7, true)]);
    expect(rowsAfter(sheet, 5, { ...how, headingRow: 5 })).toEqual([inserted(5, 7, true)]);
    expect(rowsAfter(sheet, 5, { ...how, headingRow: 4 })[0]).toEqual(inserted(4, 6, false));
  });

  it("come after all that was read, now or when it was planned", () => {
    expect(lastFilledRow(freshSheet(before), 1)).toBe(5);
    expect(lastFilledRow(freshSheet([]), 3)).toBe(3);
    const columns = new Map<number, readonly unknown[]>([[1, ["Name", "Ann", "", "Bob", "", undefined]]]);
    expect(lastFilledRow(freshSheet([headings], { columns }), 1)).toBe(4);
  });
});
