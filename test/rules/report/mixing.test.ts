import { describe, expect, test } from "vitest";
import { mixingOf, type Placed } from "../../../src/rules/report/mixing.ts";

function placed(counts: Readonly<Record<string, number>>): Placed[] {
  return Object.entries(counts).flatMap(([name, count]) => {
    const [group = "", value = ""] = name.split(" ");
    return Array.from({ length: count }, () => ({ group, value: value === "-" ? null : value }));
  });
}

describe("how much a column splits the groups", () => {
  test("from not at all to a lot", () => {
    expect(mixingOf(placed({ "a warm": 10, "a cold": 10, "b warm": 10, "b cold": 10 }))).toBe(0);
    // Of 40: 18, 2, 2, 18, where 10 each are expected.
    expect(mixingOf(placed({ "a warm": 18, "a cold": 2, "b warm": 2, "b cold": 18 }))).toBeCloseTo(0.8, 12);
  });

  test.each([
    ["nobody", {}],
    ["one group", { "a warm": 5, "a cold": 5 }],
    ["one value", { "a warm": 5, "b warm": 5 }],
    ["values that each group has for itself", { "a north": 5, "b south": 5 }],
    ["mostly empty", { "a warm": 2, "b cold": 2, "a -": 3, "b -": 3 }],
  ])("can't be told for %s", (_, counts) => expect(mixingOf(placed(counts))).toBe(null));

  test("is not told for more values than kinds of clients have", () => {
    const many = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [
          [`a v${index}`, 1],
          [`b v${index}`, 1],
        ]).flat(),
      );
    expect(mixingOf(placed(many(12)))).toBe(0);
    expect(mixingOf(placed(many(13)))).toBe(null);
  });
});
