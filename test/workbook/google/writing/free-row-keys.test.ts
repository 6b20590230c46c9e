/** The keys of free rows that two may fill in the same moment: the second is refused, and nobody else. */
import { describe, expect, it } from "vitest";
import type { Change } from "../../../../src/workbook/changes.ts";
import { draftOf } from "../../../../src/workbook/google/writing/draft.ts";
import { FreeRowKeys } from "../../../../src/workbook/google/writing/free-rows/free-row-keys.ts";
import { edit, text } from "../../contract-cells.ts";
import { freshSheet, type Plain } from "./fresh-rows.ts";

const rows: Plain[][] = [
  ["Name", "Status", "followup id"],
  ["Ann", "new", "k-ann"],
  [null, null, "k-free"],
  [null, null, "k-other"],
];
const fill = (row: number): Change => edit("S", row, { 1: [null, text("Zed")] }, {});
const append: Change = {
  ...{ kind: "append", sheet: "S", headingRow: 1, key: null },
  cells: [{ column: 1, value: text("Zed") }],
};
const draft = (...changes: Change[]) => {
  const sheet = freshSheet(rows);
  const before = { sheets: new Map([["S", sheet]]), keys: null };
  return draftOf(changes, before, { timeZone: null, sheets: [sheet.layout], keys: new Map() }, () => 0.5);
};

let chance = 0;
const someone = () =>
  new FreeRowKeys({
    now: () => 1_795_000_000_000,
    random: () => {
      chance = (chance + 0.137) % 1;
      return chance;
    },
  });
/** The keys that a batch leaves, by their ids. */
function left(by: FreeRowKeys, drafted: ReturnType<typeof draft>, seen = new Map<number, string>()) {
  return new Map(
    by.requests(drafted, seen).map((one): [number, string] => {
      const { metadataId, metadataValue } = one.createDeveloperMetadata?.developerMetadata ?? {};
      return [metadataId ?? 0, metadataValue ?? ""];
    }),
  );
}

describe("a free row that is filled", () => {
  it("has a key for its place, one for its id and one for the turn of a new client", () => {
    expect(left(someone(), draft(fill(3))).size).toBe(3);
    expect(left(someone(), draft(fill(3), fill(4))).size).toBe(5);
    expect(left(someone(), draft(append)).size).toBe(1);
    expect(left(someone(), draft(edit("S", 2, { 2: ["new", text("won")] }, { 1: "Ann" }))).size).toBe(0);
  });

  it("is somebody else's once they have filled it", () => {
    const [one, other] = [someone(), someone()];
    const there = left(other, draft(fill(3)));
    left(one, draft(fill(3)));
    expect(one.areTaken(draft(fill(3)), there)).toBe(true);
    expect(one.areTaken(draft(fill(3)), new Map())).toBe(false);
    expect(other.areTaken(draft(fill(3)), there)).toBe(false);
  });

  it("has another key after that, for it may be free again", () => {
    const [one, other] = [someone(), someone()];
    const there = left(other, draft(fill(3)));
    const before = left(one, draft(fill(3)), there);
    expect([...before.keys()].filter((id) => there.has(id))).toHaveLength(2);
    expect(one.areTaken(draft(fill(3)), there)).toBe(true);
    const after = left(one, draft(fill(3)), there);
    expect([...after.keys()].filter((id) => there.has(id))).toHaveLength(0);
    expect(one.areTaken(draft(fill(3)), there)).toBe(false);
    const third = left(someone(), draft(fill(3)), new Map([...there, ...after]));
    expect([...third.keys()].filter((id) => there.has(id))).toHaveLength(2);
  });
});

describe("a new client's turn", () => {
  it("is taken by whoever comes first, and the next follows those that are seen", () => {
    const [one, other] = [someone(), someone()];
    const there = left(other, draft(append));
    expect([...left(one, draft(append)).keys()]).toEqual([...there.keys()]);
    expect(one.areTaken(draft(append), there)).toBe(true);
    const next = left(one, draft(append), there);
    expect([...next.keys()]).not.toEqual([...there.keys()]);
    expect(one.areTaken(draft(append), there)).toBe(false);
    expect(one.areTaken(draft(append), new Map([...there, ...next]))).toBe(false);
  });

  it("counts the clients of its own sheet alone, in whatever order they are seen", () => {
    const calls = new Map([
      [5, "abc.defghijk"],
      [6, "abc.new8!defg"],
    ]);
    const first = left(someone(), draft(append));
    expect([...left(someone(), draft(append), calls).keys()]).toEqual([...first.keys()]);
    const seen: [number, string][] = [
      [9, "abc.new7!one"],
      [30, "abc.new7!two"],
    ];
    const [way, back] = [new Map(seen), new Map(seen.toReversed())];
    const second = left(someone(), draft(append), way);
    expect([...second.keys()]).toEqual([...left(someone(), draft(append), back).keys()]);
    expect([...second.keys()]).not.toEqual([...first.keys()]);
    expect([...second.values()][0]).toContain(".new7!");
  });
});
