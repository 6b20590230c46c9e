import { describe, expect, test } from "vitest";
import { lastWeek, type MadeCall, madeReport, many, now } from "./made-history.ts";

describe("the unit is the client", () => {
  test("fourteen refusals of one client are one client, and no rise", () => {
    const calls: MadeCall[] = [
      ...Array.from({ length: 14 }, () => ({ day: now, client: "one", reason: "Price" })),
      ...many(20, { day: now, reason: "Stock" }),
      ...many(3, { day: lastWeek, reason: "Price" }),
      ...many(28, { day: lastWeek, reason: "Stock" }),
    ];
    const report = madeReport(calls);
    const price = report.reasons.find(({ reason }) => reason === "Price");
    expect(report.counts).toMatchObject({ calls: 34, refusals: 34, refusedClients: 21, talkedClients: 21 });
    expect(price).toMatchObject({ count: 14, clients: 1, before: 3, rate: { change: "unclear", of: 21 } });
    expect(price?.share?.share).toBeCloseTo(1 / 21, 10);
  });

  test("a client who refused and bought counts in both, and is talked to once", () => {
    const { counts } = madeReport([
      { day: now, client: "a" },
      { day: now, client: "a", outcome: "won" },
      { day: now, client: "b", outcome: "no-answer" },
      { day: now, client: "c", outcome: "later" },
    ]);
    expect(counts).toMatchObject({ calls: 4, talks: 3, talkedClients: 2, refusedClients: 1, wonClients: 1 });
  });
});

describe("compared with the clients talked to", () => {
  test("a week in which refusals go from 20 to 120 of 130 is told as that", () => {
    const calls = [
      ...many(120, { day: now, reason: "Price" }),
      ...many(10, { day: now, outcome: "won" }),
      ...many(20, { day: lastWeek, reason: "Price" }),
      ...many(60, { day: lastWeek, outcome: "won" }),
      ...many(50, { day: lastWeek, outcome: "later" }),
    ];
    const { finding, refusedRate, wonRate } = madeReport(calls);
    expect(refusedRate).toMatchObject({ count: 120, of: 130, before: { count: 20, of: 130 }, change: "up" });
    expect(refusedRate.difference?.difference).toBeCloseTo(100 / 130, 10);
    expect(refusedRate.difference?.low).toBeCloseTo(0.68, 2);
    expect(refusedRate.difference?.high).toBeCloseTo(0.83, 2);
    expect(wonRate).toMatchObject({ change: "down" });
    expect(finding).toMatchObject({ kind: "rate", of: "refused" });
  });

  test("a reason that nobody named before is new; without days on both sides there is too little to compare", () => {
    const stock = many(30, { day: lastWeek, reason: "Stock" });
    const report = madeReport([...stock, ...many(30, { day: now, reason: "Price" })]);
    expect(report.reasons.map(({ rate, reason }) => [reason, rate.change])).toEqual([
      ["Price", "new"],
      ["Stock", "down"],
    ]);
    expect(report.finding).toMatchObject({ kind: "reason", line: { reason: "Price" } });
    const few = madeReport([
      ...stock,
      ...many(29, { day: now, reason: "Stock" }),
      { day: now, client: "a", reason: "Price" },
    ]);
    expect(few.reasons[1]?.rate).toMatchObject({ change: "new", isSure: false });
    expect(few.finding).toEqual({ kind: "none" });
    const alone = madeReport(many(30, { day: now, reason: "Price" }));
    expect(alone.compared).toBe(null);
    expect(alone.reasons[0]?.rate).toMatchObject({ change: "too-few", difference: null });
    expect(alone.finding).toEqual({ kind: "too-few", missingTalks: 0 });
  });
});

describe("the gate", () => {
  test("counts talks, and before it nothing is concluded", () => {
    const calls = [
      ...many(94, { day: now, outcome: "no-answer" }),
      ...many(6, { day: now, reason: "Price" }),
    ];
    const report = madeReport(calls, { needed: 100 });
    expect(report.gate).toEqual({ calls: 100, talks: 6, needed: 100, open: false });
    expect(report.finding).toEqual({ kind: "too-few", missingTalks: 94 });
    expect(report.reasons[0]).toMatchObject({ count: 6, clients: 6, share: null, improve: null });
    expect(report.refusedRate).toMatchObject({
      count: 6,
      of: 6,
      share: null,
      change: null,
      difference: null,
    });
    expect([report.startHere, report.detectable]).toEqual([null, null]);
  });

  test.each([
    [29, null, null],
    [
      30,
      "Offer instalments",
      { reason: "Price", because: "clients", among: "all", improve: "Offer instalments" },
    ],
  ])("with %i refusing clients, what to improve is %s", (count, improve, start) => {
    const report = madeReport(many(count, { day: now, reason: "Price" }));
    expect(report.reasons[0]?.improve).toBe(improve);
    expect(report.startHere).toEqual(start);
    expect(report.reasons[0]?.share?.share).toBe(1);
  });

  test("where to begin says no more than is so: two that are equal, one that has no advice", () => {
    const equal = [...many(20, { day: now, reason: "Price" }), ...many(20, { day: now, reason: "Stock" })];
    expect(madeReport(equal).startHere).toMatchObject({ reason: "Price", among: "equal" });
    const place = many(40, { day: now, reason: "Place" });
    expect(madeReport([...equal, ...place]).startHere).toMatchObject({ reason: "Price", among: "advised" });
    expect(madeReport(equal.slice(1)).startHere).toMatchObject({ reason: "Stock", among: "all" });
  });
});
