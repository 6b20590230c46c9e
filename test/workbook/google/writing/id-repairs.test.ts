/** The id that a row which was hit shows again: its own, none that stands in another row by now, and none twice. */
import { describe, expect, it } from "vitest";
import { idBack, isStampOfOthers, strayIds } from "../../../../src/workbook/google/writing/id-repairs.ts";
import type { FreshSheet } from "../../../../src/workbook/google/writing/rows/fresh-sheet.ts";
import { keyAt } from "../../../../src/workbook/google/writing/rows/row-keys.ts";
import type { Wish } from "../../../../src/workbook/google/writing/wish.ts";
import { freshSheet, type Plain } from "./fresh-rows.ts";

const names = ["Ann", "Bob", "Cid", "Dan", "Eve"];
const own = ["k-ann", "k-bob", "k-cid", "k-dan", "k-eve"];
/** The five with these ids, in rows 2 to 6. */
const withIds = (...ids: (string | null)[]): FreshSheet =>
  freshSheet([
    ["Name", "Status", "followup id"],
    ...names.map((name, at): Plain[] => [name, "new", ids[at] ?? null]),
  ]);
const first = withIds(...own);
const withoutIds = freshSheet([["Name", "Status"], ...names.map((name) => [name, "new"])]);

/** Bob is to be won, and to show his id. */
const wish: Wish = {
  ...{ sheet: "S", sheetId: 7, expected: [1], over: [], isUnique: true, key: keyAt(first, 3, [1]) ?? "" },
  cells: [
    { column: 2, entered: { stringValue: "won" }, format: "keep" },
    { column: 3, entered: { stringValue: "k-bob" }, format: "keep" },
  ],
};

describe("a row that was hit shows again", () => {
  const shown = (id: string | null, now: FreshSheet, before: FreshSheet | null = first) => {
    const held = id === null ? {} : { userEnteredValue: { stringValue: id } };
    return idBack(held, 2, { wish, now, first: before })?.stringValue ?? null;
  };
  const sorted = withIds("k-bob", "k-cid", "k-dan", "k-ann", "k-eve");

  it("what it held, while nobody else shows it", () => {
    expect(shown("k-ann", withIds("k-bob", "k-bob", "k-cid", "k-dan", "k-eve"))).toBe("k-ann");
    expect(shown("k-zed", sorted)).toBe("k-zed");
  });

  it("what it held, though another row shows it, while rows have kept their ids", () => {
    expect(shown("k-ann", withIds("k-bob", "k-ann", "k-cid", "k-dan", "k-eve"))).toBe("k-ann");
  });

  it("nothing that it did not hold", () => {
    expect(shown(null, sorted)).toBeNull();
  });

  it("after a sort that left the ids behind, the one that stands nowhere any more, else none", () => {
    const overwritten = withIds("k-bob", "k-cid", "k-dan", "k-ann", "k-bob");
    expect(shown("k-ann", overwritten)).toBe("k-eve");
    expect(shown("k-ann", sorted)).toBeNull();
    expect(shown("k-ann", sorted, null)).toBe("k-ann");
  });
});

describe("a stamp of others", () => {
  it.each<[boolean, string, FreshSheet, FreshSheet | null]>([
    [true, "its id stands nowhere", withIds("k-bob", "k-bob", "k-cid", "k-dan", "k-eve"), first],
    [
      true,
      "it shows no id, and its own stands nowhere",
      withIds(null, "k-bob", "k-cid", "k-dan", "k-eve"),
      first,
    ],
    [false, "it shows its own", first, first],
    [
      false,
      "its own was carried to another row",
      withIds("k-bob", "k-ann", "k-cid", "k-dan", "k-eve"),
      first,
    ],
    [
      false,
      "it had none",
      withIds("k-bob", "k-bob", "k-cid", "k-dan", "k-eve"),
      withIds(null, "k-bob", "k-cid"),
    ],
    [false, "nobody has looked before", withIds("k-bob", "k-bob", "k-cid"), null],
    [false, "there are no ids", withoutIds, first],
  ])("%s: %s", (isIt, _name, now, before) => {
    expect(isStampOfOthers(wish, 2, { first: before, now })).toBe(isIt);
  });
});

describe("our id in two rows", () => {
  const twice = withIds("k-bob", "k-bob", "k-cid", "k-dan", "k-eve");
  const put = (row: number, id: string | null) =>
    expect.objectContaining({
      start: { sheetId: 7, rowIndex: row - 1, columnIndex: 2 },
      rows: [{ values: [id === null ? {} : { userEnteredValue: { stringValue: id } }] }],
    });

  it("goes from the row that is not ours, which gets the lost one", () => {
    expect(strayIds(wish, twice, [2], first)).toEqual([{ updateCells: put(2, "k-ann") }]);
  });

  it("goes for nothing, where no id is lost, or nobody has looked before", () => {
    expect(strayIds(wish, twice, [2], twice)).toEqual([{ updateCells: put(2, null) }]);
    expect(strayIds(wish, twice, [2], null)).toEqual([{ updateCells: put(2, null) }]);
  });

  const won = freshSheet([
    ["Name", "Status", "followup id"],
    ["Ann", "won", "k-bob"],
    ["Bob", "new", "k-bob"],
  ]);

  it.each<[string, FreshSheet, number[]]>([
    ["no row was hit", twice, []],
    ["the row that was hit shows all that was written", won, [2]],
    ["one of those that were hit does", won, [2, 3]],
    ["it stands once", withIds("k-ann", "k-bob", "k-cid"), [2]],
    ["it stands once, in the other row", withIds("k-bob", null, "k-cid"), [2]],
    [
      "both rows are the meant one",
      freshSheet([
        ["Name", "Status", "followup id"],
        ["Bob", "new", "k-bob"],
        ["Bob", "new", "k-bob"],
      ]),
      [2],
    ],
    ["there are no ids", withoutIds, [2]],
  ])("stays where %s", (_name, now, hit) => {
    expect(strayIds(wish, now, hit, first)).toEqual([]);
  });
});
