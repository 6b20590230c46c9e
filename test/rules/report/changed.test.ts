/** What came of what was changed. */
import { describe, expect, it } from "vitest";
import { changedLine } from "../../../src/rules/report/changed.ts";
import type { Change, RateName, RateVerdict } from "../../../src/rules/report/verdict.ts";
import { madeFolding, madeReasons, today } from "./made-history.ts";

const compared = {
  now: { from: "2026-11-14", to: today },
  before: { from: "2026-10-01", to: "2026-11-13" },
} as const;

function questionOf(name: RateName) {
  const more = typeof name === "number" ? name : 10;
  return { name, now: { count: 3 + more, of: 60 }, before: { count: 9, of: 90 }, isNew: false };
}

function line(
  reason: number | null,
  changes: readonly (readonly [RateName, Change])[],
  { isOpen = true, windows = compared as typeof compared | null } = {},
) {
  const verdicts = changes.map(([name, change]): [RateName, RateVerdict] => {
    const { before, now } = questionOf(name);
    const difference = { difference: -0.25, low: -0.5, high: -0.125 };
    return [name, { change, difference, now, before, p: 0.01 }];
  });
  return changedLine(
    {
      ...{ period: { from: null, to: null }, before: null, weeks: [], today, needed: 1, split: null },
      ...{ reasons: madeReasons, folding: madeFolding, changed: { on: "2026-11-14", reason } },
    },
    changes.map(([name]) => questionOf(name)),
    { rates: new Map(verdicts), sureGroup: 0, tests: changes.length },
    windows,
    isOpen,
  );
}

describe("what came of it", () => {
  it("is told of all refusals, with how many were talked to in a week", () => {
    expect(
      line(null, [
        ["won", "up"],
        ["refused", "down"],
      ]),
    ).toEqual({
      ...{ on: "2026-11-14", reason: null, change: "down", p: 0.01, otherWay: [] },
      ...{ before: { count: 9, of: 90 }, after: { count: 13, of: 60 }, talkedInAWeek: 30 },
      difference: { difference: -0.25, low: -0.5, high: -0.125 },
    });
  });

  it("or of the one reason that was asked about", () => {
    expect(
      line(1, [
        ["refused", "up"],
        [0, "up"],
        [1, "down"],
      ]),
    ).toMatchObject({
      ...{ reason: "Stock", after: { count: 4, of: 60 }, change: "down" },
    });
  });

  it("names the reasons that went the other way for sure", () => {
    const asked: (readonly [RateName, Change])[] = [
      ["refused", "down"],
      ["won", "up"],
      [0, "up"],
      [1, "down"],
      [2, "up"],
    ];
    expect(line(null, asked)?.otherWay).toEqual(["Price", "Place"]);
    expect(line(1, asked)?.otherWay).toEqual(["Price", "Place"]);
    expect(line(0, asked)?.otherWay).toEqual(["Stock"]);
  });

  it.each(["unclear", "new", "too-few"] as const)("has no other way while it is %s", (change) => {
    const others: (readonly [RateName, Change])[] = [
      [0, "up"],
      [1, "down"],
      [2, change],
    ];
    expect(line(null, [["refused", change], ...others])?.otherWay).toEqual([]);
  });

  it("is only counted before the gate", () => {
    expect(
      line(
        null,
        [
          ["refused", "down"],
          [0, "up"],
        ],
        { isOpen: false },
      ),
    ).toMatchObject({
      ...{ before: { count: 9, of: 90 }, after: { count: 13, of: 60 }, talkedInAWeek: 30 },
      ...{ change: null, p: null, difference: null, otherWay: [] },
    });
  });

  it("is too few without days on both sides, or without calls for the reason", () => {
    const nothing = { before: { count: 0, of: 0 }, after: { count: 0, of: 0 }, talkedInAWeek: 0 };
    const unknown = { change: "too-few", p: null, difference: null, otherWay: [] };
    expect(line(null, [], { windows: null })).toMatchObject({ ...nothing, ...unknown });
    expect(line(2, [[0, "up"]])).toMatchObject({ reason: "Place", ...nothing, ...unknown });
  });
});
