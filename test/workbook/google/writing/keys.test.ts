/** Keys that let a write happen once: what those that are there say about it, and how old they are. */
import { describe, expect, it } from "vitest";
import type { AppendRow } from "../../../../src/workbook/changes.ts";
import {
  isMarked,
  isSameKey,
  keyOf,
  newId,
  newNumber,
  timeOfKey,
  voidValue,
} from "../../../../src/workbook/google/writing/rows/ids.ts";
import {
  areOwn,
  isBusy,
  keysFor,
  keysOf,
  stateOf,
} from "../../../../src/workbook/google/writing/write-keys.ts";

const now = 1_795_000_000_000;
const call = (key: string | null): AppendRow => ({
  kind: "append",
  sheet: "Calls",
  headingRow: 1,
  cells: [],
  key,
});
const waiting = { now: () => now, random: () => 0.5 };

describe("a key", () => {
  it("is the same for the same text, whenever it is made", () => {
    const one = keyOf({ text: "c-1", by: "c-1" }, now, 0);
    const later = keyOf({ text: "c-1", by: "c-1" }, now + 60_000, 0);
    expect(later.metadataId).toBe(one.metadataId);
    expect(isSameKey(one.value, later.value)).toBe(true);
    expect(later.value).not.toBe(one.value);
    expect(timeOfKey(one.value)).toBe(now);
    expect(timeOfKey(later.value)).toBe(now + 60_000);
  });

  it("tells texts, users and tries apart", () => {
    const one = keyOf({ text: "c-1", by: "c-1" }, now, 0);
    expect(keyOf({ text: "c-2", by: "c-1" }, now, 0).metadataId).not.toBe(one.metadataId);
    expect(keyOf({ text: "c-1", by: "c-1" }, now, 1).metadataId).not.toBe(one.metadataId);
    expect(isSameKey(keyOf({ text: "c-1", by: "other" }, now, 0).value, one.value)).toBe(false);
    expect(one.metadataId).toBeGreaterThan(0);
    expect(isSameKey(voidValue(now), one.value)).toBe(false);
  });

  it("shows what it is one of", () => {
    const { value } = keyOf({ text: "x", by: "x", mark: "new7" }, now, 0);
    expect([isMarked(value, "new7"), isMarked(value, "new"), isMarked(value, "new77")]).toEqual([
      true,
      false,
      false,
    ]);
    expect(isMarked(keyOf({ text: "x", by: "x" }, now, 0).value, "new7")).toBe(false);
    expect([isMarked("", "new7"), timeOfKey(""), timeOfKey("!")]).toEqual([false, null, null]);
  });

  it("is made up of letters, or of a number that is one", () => {
    expect(newId(() => 0.3)).toMatch(/^[a-z0-9]{10}$/);
    expect([newNumber(() => 0), newNumber(() => 0.999_999_999_99)]).toEqual([1, 2 ** 31 - 2]);
  });
});

describe("the keys of a write", () => {
  it("are one for each call, one for all of a great many, and one of its own for anything else", () => {
    expect(keysOf([call("a"), call("b"), call("a"), call(null)], waiting).values.size).toBe(2);
    const many = (count: number) => Array.from({ length: count }, (_, at) => call(`c-${at}`));
    expect(keysOf(many(50), waiting).values.size).toBe(50);
    expect(keysOf(many(51), waiting).values.size).toBe(1);
    expect(keysOf([call(null)], waiting).values.size).toBe(1);
    expect([...keysOf(many(51), waiting).values]).not.toEqual([...keysOf(many(52), waiting).values]);
  });

  it("are sent, voided, and made anew under other ids", () => {
    const keys = keysFor([{ text: "a", by: "a" }], now, 0);
    const [[id, value] = []] = [...keys.values];
    const sent = (metadataValue: string | undefined) => [
      {
        createDeveloperMetadata: {
          developerMetadata: {
            ...{ metadataId: id, metadataKey: "followup", metadataValue },
            ...{ visibility: "DOCUMENT", location: { spreadsheet: true } },
          },
        },
      },
    ];
    expect(keys.requests).toEqual(sent(value));
    expect(keys.voided).toEqual(sent(voidValue(now)));
    expect([...keys.others().values.keys()]).toEqual([
      ...keysFor([{ text: "a", by: "a" }], now, 1).values.keys(),
    ]);
  });

  const keys = keysOf([call("a"), call("b")], waiting);
  const [[first = 0, firstValue = ""] = [], [second = 0, secondValue = ""] = []] = [...keys.values];

  it.each<[state: string, there: [number, string][]]>([
    ["none", []],
    ["none", [[5, firstValue]]],
    [
      "written",
      [
        [first, firstValue],
        [second, secondValue],
      ],
    ],
    ["partly", [[first, firstValue]]],
    [
      "partly",
      [
        [first, firstValue],
        [second, voidValue(now)],
      ],
    ],
    ["taken", [[second, voidValue(now)]]],
  ])("are %s", (state, there) => {
    expect(stateOf(keys, new Map(there))).toBe(state);
  });

  it("are of this very write only where they were made at the same time", () => {
    const before = keysOf([call("a"), call("b")], { ...waiting, now: () => now - 60_000 });
    expect(areOwn(keys, new Map([[second, secondValue]]))).toBe(true);
    expect(areOwn(keys, before.values)).toBe(false);
    expect(stateOf(keys, before.values)).toBe("written");
  });

  it.each([
    [-19_000, true],
    [-20_000, false],
    [19_000, true],
    [20_000, false],
  ])("of somebody else %i ms from now: busy %s", (from, busy) => {
    const others = keysOf([call("z")], { ...waiting, now: () => now + from });
    expect(isBusy(others.values, keys, now)).toBe(busy);
    expect(isBusy(keys.values, keys, now)).toBe(false);
    expect(isBusy(new Map([[9, "!"]]), keys, now)).toBe(false);
  });
});
