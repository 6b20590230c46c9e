/** What came of what was changed. */
import { describe, expect, it } from "vitest";
import { changedLine } from "../../../src/rules/report/changed.ts";
import type { ReportFrame } from "../../../src/rules/report/report.ts";
import type { Change, RateName, RateVerdict } from "../../../src/rules/report/verdict.ts";
import { ago, madeFolding, madeHistory, madeReasons, madeReport, many, today } from "./made-history.ts";

const compared = {
  now: { from: "2026-11-14", to: today },
  before: { from: "2026-10-01", to: "2026-11-13" },
} as const;

/** What is said of all refusals, where the shares have changed so; "new" and "up" are sure as named. */
function line(changes: readonly (readonly [RateName, Change, boolean?])[], isOpen = true) {
  const verdicts = changes.map(([name, change, isSure = change === "up" || change === "down"]) => {
    const parts = { now: { count: 13, of: 60 }, before: { count: 9, of: 90 } };
    const difference = { difference: -0.25, low: -0.5, high: -0.125 };
    return [name, { change, isSure, difference, ...parts, p: 0.01 }] satisfies [RateName, RateVerdict];
  });
  const frame: ReportFrame = {
    ...{ period: { from: null, to: null }, before: null, weeks: [], today, needed: 1, split: null },
    ...{ reasons: madeReasons, folding: madeFolding, changed: { on: "2026-11-14", reason: null } },
  };
  const found = { rates: new Map(verdicts), sureGroup: 0, tests: changes.length };
  return changedLine(madeHistory([]), frame, { asked: [], verdicts: found, compared, isOpen });
}

describe("what came of a change", () => {
  it("is told of all refusals, with how many clients a week it makes", () => {
    const told = line([
      ["won", "up"],
      ["refused", "down"],
    ]);
    expect(told).toEqual({
      ...{ on: "2026-11-14", reason: null, change: "down", p: 0.01, otherWay: [] },
      ...{ before: { count: 9, of: 90 }, after: { count: 13, of: 60 } },
      difference: { difference: -0.25, low: -0.5, high: -0.125 },
      // 60 talked to in 14 days are 30 a week.
      clientsInAWeek: { difference: -7.5, low: -15, high: -3.75 },
    });
  });

  it("names the reasons that went the other way for sure, new ones among them", () => {
    const down = line([
      ["refused", "down"],
      ["won", "up"],
      [0, "up"],
      [1, "down"],
      [2, "new", true],
      [3, "new", false],
    ]);
    expect(down?.otherWay).toEqual(["Price", "Place"]);
    const up = line([
      ["refused", "up"],
      [0, "up"],
      [1, "down"],
      [2, "new", true],
      [3, "unclear"],
    ]);
    expect(up?.otherWay).toEqual(["Stock"]);
  });

  it.each(["unclear", "new", "too-few"] as const)("has no other way while it is %s", (change) => {
    const told = line([
      ["refused", change],
      [0, "up"],
      [1, "down"],
      [2, change],
    ]);
    expect(told?.otherWay).toEqual([]);
  });

  it("is only counted before the gate", () => {
    const told = line(
      [
        ["refused", "down"],
        [0, "up"],
      ],
      false,
    );
    expect(told).toMatchObject({
      ...{ before: { count: 9, of: 90 }, after: { count: 13, of: 60 }, clientsInAWeek: null },
      ...{ change: null, p: null, difference: null, otherWay: [] },
    });
  });

  it("is too few where nothing was asked", () => {
    expect(line([[0, "up"]])).toMatchObject({
      ...{ before: { count: 0, of: 0 }, after: { count: 0, of: 0 }, change: "too-few", otherWay: [] },
    });
    expect(line([], false)?.change).toBeNull();
  });
});

describe("a change that was made for one reason", () => {
  const calls = [
    ...many(90, { day: ago(60), reason: "Price" }),
    ...many(10, { day: ago(60), reason: "Stock" }),
    ...many(100, { day: ago(60), outcome: "later" }),
    ...many(10, { day: ago(6), reason: "Price" }),
    ...many(60, { day: ago(6), reason: "Stock" }),
    ...many(130, { day: ago(6), outcome: "later" }),
  ];

  it("is told of that one, and of the others that went the other way", () => {
    const of = (reason: number) => madeReport(calls, { changed: { on: ago(6), reason } }).changed;
    expect(of(0)).toMatchObject({
      reason: "Price",
      change: "down",
      after: { count: 10, of: 200 },
      otherWay: ["Stock"],
    });
    expect(of(1)).toMatchObject({
      reason: "Stock",
      change: "up",
      after: { count: 60, of: 200 },
      otherWay: ["Price"],
    });
    expect(of(0)?.clientsInAWeek?.difference).toBeCloseTo(-0.4 * 200 * 7, 6);
  });

  it("is told of nobody where nobody called on one side", () => {
    const { changed } = madeReport(calls, { changed: { on: ago(60), reason: 1 } });
    expect(changed).toMatchObject({
      reason: "Stock",
      change: "too-few",
      before: { of: 0 },
      clientsInAWeek: null,
    });
  });
});
