import { describe, expect, test } from "vitest";
import type { Day } from "../../../src/rules/calendar/day.ts";
import { ago, type MadeCall, madeReport, many, now } from "./made-history.ts";

describe("--changed", () => {
  test("all days before against all from that day on, one test for the reason that was asked about", () => {
    const calls = [
      ...many(264, { day: ago(60), reason: "Price" }),
      ...many(1056, { day: ago(60), outcome: "later" }),
      ...many(32, { day: ago(20), reason: "Price" }),
      ...many(208, { day: ago(20), outcome: "later" }),
    ];
    const { changed } = madeReport(calls, { changed: { on: ago(25), reason: 0 } });
    expect(changed).toMatchObject({
      reason: "Price",
      before: { count: 264, of: 1320 },
      after: { count: 32, of: 240 },
      change: "down",
      otherWay: [],
    });
    expect(changed?.difference?.difference).toBeCloseTo(-1 / 15, 10);
    expect(changed?.difference?.low).toBeCloseTo(-0.11, 2);
    expect(changed?.difference?.high).toBeCloseTo(-0.014, 3);
    expect(changed?.p).toBeCloseTo(0.015, 3);
  });

  test("days on one side alone are counted there, and nothing is compared", () => {
    const calls = [
      ...many(30, { day: ago(20), reason: "Price" }),
      ...many(70, { day: ago(20), outcome: "later" }),
    ];
    const changedOn = (on: Day, reason: number | null) =>
      madeReport(calls, { changed: { on, reason } }).changed;
    const nobody = { count: 0, of: 0 };
    const nothing = { difference: null, p: null, change: "too-few" };
    expect(changedOn(ago(25), 0)).toMatchObject({
      before: nobody,
      after: { count: 30, of: 100 },
      ...nothing,
    });
    expect(changedOn(ago(10), 0)).toMatchObject({
      before: { count: 30, of: 100 },
      after: nobody,
      ...nothing,
    });
    expect(changedOn(ago(25), null)).toMatchObject({
      before: nobody,
      after: { count: 30, of: 100 },
      ...nothing,
    });
  });

  test("a reason that was never named before is judged like any other", () => {
    const calls = [
      ...many(100, { day: ago(60), reason: "Stock" }),
      ...many(30, { day: ago(20), reason: "Price" }),
      ...many(70, { day: ago(20), reason: "Stock" }),
    ];
    expect(madeReport(calls, { changed: { on: ago(25), reason: 0 } }).changed?.change).toBe("up");
  });

  test("whether other reasons moved the other way is asked only when the one asked about has surely changed", () => {
    const before = [
      ...many(100, { day: ago(60), reason: "Price" }),
      ...many(20, { day: ago(60), reason: "Stock" }),
      ...many(180, { day: ago(60), outcome: "later" }),
    ];
    const moved = [
      ...many(20, { day: ago(20), reason: "Price" }),
      ...many(80, { day: ago(20), reason: "Stock" }),
    ];
    const after = [...moved, ...many(200, { day: ago(20), outcome: "later" })];
    const changedOf = (calls: MadeCall[]) =>
      madeReport(calls, { changed: { on: ago(25), reason: 0 } }).changed;
    expect(changedOf([...before, ...after])).toMatchObject({ change: "down", otherWay: ["Stock"] });
    const steady = [
      ...many(100, { day: ago(20), reason: "Price" }),
      ...many(80, { day: ago(20), reason: "Stock" }),
      ...many(120, { day: ago(20), outcome: "later" }),
    ];
    expect(changedOf([...before, ...steady])).toMatchObject({ change: "unclear", otherWay: [] });
  });
});

describe("groups", () => {
  const split = { column: "Manager", within: "Source" };
  const simpson = [
    ...many(30, { day: now, owner: "Ann", source: "warm", reason: "Price" }),
    ...many(70, { day: now, owner: "Ann", source: "warm", outcome: "later" }),
    ...many(14, { day: now, owner: "Ann", source: "cold", reason: "Price" }),
    ...many(6, { day: now, owner: "Ann", source: "cold", outcome: "later" }),
    ...many(6, { day: now, owner: "Bob", source: "warm", reason: "Price" }),
    ...many(14, { day: now, owner: "Bob", source: "warm", outcome: "later" }),
    ...many(70, { day: now, owner: "Bob", source: "cold", reason: "Price" }),
    ...many(30, { day: now, owner: "Bob", source: "cold", outcome: "later" }),
  ];

  test("two equal managers with different clients are not told apart, though their shares differ", () => {
    const lines = madeReport(simpson, { split }).groups?.lines ?? [];
    expect(lines.map(({ name, refused }) => [name, refused.count, refused.of, refused.comparison])).toEqual([
      ["Ann", 44, 120, "unclear"],
      ["Bob", 76, 120, "unclear"],
    ]);
  });

  test("a real difference within the same clients is told, in both directions", () => {
    const better = simpson.map((call) =>
      call.owner === "Bob" && call.source === "cold" && call.outcome === "later"
        ? { ...call, outcome: "refused" as const, reason: "Price" }
        : call,
    );
    const lines = madeReport(better, { split }).groups?.lines ?? [];
    expect(lines.map(({ name, refused }) => [name, refused.comparison])).toEqual([
      ["Ann", "fewer"],
      ["Bob", "more"],
    ]);
  });

  test("managers who share no kind of client are not compared", () => {
    const apart = simpson.filter(({ owner, source }) => (owner === "Ann") === (source === "warm"));
    const lines = madeReport(apart, { split }).groups?.lines ?? [];
    expect(lines.map(({ refused }) => refused.comparison)).toEqual(["not-compared", "not-compared"]);
  });
});
