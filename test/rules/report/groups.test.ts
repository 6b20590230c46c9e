/** Managers and sources: what they counted, and against whom they are compared. */
import { describe, expect, it } from "vitest";
import { type GroupCounts, groupsOf, groupTests } from "../../../src/rules/report/groups.ts";
import { ago, type MadeCall, madeHistory, madeReport, many } from "./made-history.ts";

const split = { column: "Manager", within: null };
const now = ago(1);

function linesOf(calls: readonly MadeCall[], needed = 1) {
  return madeReport(calls, { split, needed }).groups?.lines ?? [];
}

describe("the calls of a group", () => {
  const calls: MadeCall[] = [
    ...many(2, { day: now, owner: "Ann", reason: "Stock" }),
    ...many(3, { day: now, owner: "Ann", reason: "Price" }),
    ...many(2, { day: now, owner: "Ann", reason: "Place" }),
    ...many(1, { day: now, owner: "Ann", reason: "it rained" }),
    ...many(4, { day: now, owner: "Ann", outcome: "won" }),
    ...many(5, { day: now, owner: "Ann", outcome: "later" }),
    ...many(6, { day: now, owner: "Ann", outcome: "no-answer" }),
    { day: now, client: "twice", owner: "Ann", reason: "Price" },
    { day: now, client: "twice", owner: "Ann", reason: "Price" },
  ];

  it("are counted by the clients talked to, who bought and who refused for what", () => {
    const [ann] = linesOf([...calls, ...many(2, { day: ago(30), owner: "Ann", outcome: "won" })]);
    expect(ann).toMatchObject({
      ...{ name: "Ann", calls: 25, talks: 19 },
      ...{ refused: { count: 9, of: 18 }, won: { count: 4, of: 18 } },
      reasons: [
        { place: 0, count: 4, of: 9 },
        { place: 1, count: 2, of: 9 },
        { place: 2, count: 2, of: 9 },
      ],
    });
    expect(ann?.reasons[0]?.share?.share).toBe(4 / 9);
    expect(ann?.refused.share?.share).toBe(1 / 2);
  });

  it("have no shares and are not compared before the gate", () => {
    const [ann] = linesOf(calls, 1000);
    expect(ann).toMatchObject({
      ...{ refused: { count: 9, share: null, comparison: null }, won: { share: null, comparison: null } },
      reasons: [{ count: 4, share: null }, { share: null }, { share: null }],
    });
  });
});

describe("groups", () => {
  it("stand by their calls, then by name, those of nobody first among equals", () => {
    const calls = [
      ...many(1, { day: now, owner: "Bob" }),
      ...many(1, { day: now }),
      ...many(1, { day: now, owner: "Ann" }),
      ...many(2, { day: now, owner: "Zoe", outcome: "no-answer" }),
    ];
    expect(linesOf(calls).map(({ name }) => name)).toEqual(["Zoe", null, "Ann", "Bob"]);
    expect(linesOf([...calls].reverse()).map(({ name }) => name)).toEqual(["Zoe", null, "Ann", "Bob"]);
  });

  it("beyond five hundred are not split, those that were there go on", () => {
    const calls = Array.from({ length: 502 }, (_, index) => ({
      day: now,
      client: "a",
      owner: `M${index % 501}`,
    }));
    const groups = groupsOf(madeHistory(calls), () => true);
    expect(groups).toHaveLength(500);
    expect([groups[0]?.name, groups[0]?.calls]).toEqual(["M0", 2]);
    expect(groups.some(({ name }) => name === "M500")).toBe(false);
  });
});

describe("a comparison", () => {
  const groups = (...owners: string[]): GroupCounts[] =>
    groupsOf(
      madeHistory(
        owners.flatMap((owner) => [
          ...many(owner === "Ann" ? 20 : 5, { day: now, owner, reason: "Price" }),
          ...many(20, { day: now, owner, outcome: "later" }),
        ]),
      ),
      () => true,
    );

  it("of two groups is asked once, of three for each", () => {
    const asked = (...owners: string[]) => groupTests(groups(...owners)).map((test) => test?.isAsked ?? null);
    // Nobody bought: that could not differ.
    expect(asked("Ann", "Bob")).toEqual([true, false, false, false]);
    expect(asked("Ann", "Bob", "Zoe")).toEqual([true, false, true, false, true, false]);
  });

  it("says who has more and who has fewer", () => {
    expect(groupTests(groups("Ann", "Bob")).map((test) => test?.isMore)).toEqual([true, false, false, false]);
  });

  it("needs half of a group's clients to be of a kind that others have too", () => {
    const kinds = (warm: number) => [
      ...many(warm, { day: now, owner: "Ann", source: "warm" }),
      ...many(10, { day: now, owner: "Ann", source: "cold" }),
      ...many(5, { day: now, owner: "Bob", source: "warm" }),
    ];
    const isTested = (warm: number) => groupTests(groupsOf(madeHistory(kinds(warm)), () => true))[0] !== null;
    expect([isTested(9), isTested(10), isTested(11)]).toEqual([false, true, true]);
  });
});
