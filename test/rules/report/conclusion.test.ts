import { describe, expect, test } from "vitest";
import { ago, type MadeCall, madeHistory, madeReport, many } from "./made-history.ts";

const now = ago(0);
const lastWeek = ago(11);

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

describe("money", () => {
  test("the last refusal's amount, else the value; nobody who has bought since; never twice", () => {
    const calls: MadeCall[] = [
      { day: ago(3), client: "bought", reason: "Price", amount: 1000 },
      { day: ago(2), client: "bought", reason: "Price", amount: 1000 },
      { day: ago(1), client: "bought", outcome: "won" },
      { day: ago(3), client: "twice", reason: "Price", amount: 700 },
      { day: ago(1), client: "twice", reason: "Stock", amount: 500 },
      { day: ago(1), client: "worth", reason: "Stock" },
      { day: ago(1), client: "unknown", reason: "Stock" },
      { day: ago(2), client: "back", outcome: "won" },
      { day: ago(1), client: "back", reason: "Place", amount: 10 },
    ];
    const { lost, reasons } = madeReport(calls, {}, { worth: { value: 300 }, twice: { value: 9 } });
    expect(lost).toMatchObject({ sum: 810, known: 3, of: 4, currency: null, others: [] });
    expect(reasons.map(({ lost, reason }) => [reason, lost])).toEqual([
      ["Stock", { sum: 800, known: 2, of: 3, others: [] }],
      ["Price", { sum: 0, known: 0, of: 0, others: [] }],
      ["Place", { sum: 10, known: 1, of: 1, others: [] }],
    ]);
  });

  test("no amount known is no zero; nobody lost is", () => {
    expect(madeReport([{ day: now, client: "a", reason: "Price" }]).lost).toMatchObject({ sum: null, of: 1 });
    expect(madeReport([{ day: now, client: "a", outcome: "later" }]).lost).toMatchObject({ sum: 0, of: 0 });
  });

  test("different currencies are listed, not added; an amount without a sign is in the only one named", () => {
    const calls = ["e", "f", "d"].map((client) => ({ day: now, client, reason: "Price", amount: 5 }));
    const euro = { e: { currency: "EUR" }, f: {}, d: {} };
    expect(madeReport(calls, {}, euro).lost).toMatchObject({ sum: 15, currency: "EUR", others: [] });
    const both = { e: { currency: "EUR" }, f: { currency: "EUR" }, d: { currency: "USD" } };
    expect(madeReport(calls, {}, both).lost).toMatchObject({
      sum: 10,
      known: 2,
      of: 3,
      currency: "EUR",
      others: [{ currency: "USD", sum: 5 }],
    });
  });

  test("an amount has its own currency before the client's; where most values have none, none is taken for granted", () => {
    const calls = ["a", "b", "c"].map((client) => ({ day: now, client, reason: "Price", amount: 5 }));
    const own: MadeCall[] = calls.map((call) => (call.client === "a" ? { ...call, currency: "MDL" } : call));
    const euro = { a: { currency: "EUR" }, b: { currency: "EUR" }, c: { currency: "EUR" } };
    expect(madeReport(own, {}, euro).lost).toMatchObject({
      ...{ sum: 10, known: 2, currency: "EUR" },
      others: [{ currency: "MDL", sum: 5 }],
    });
    const few = { a: { currency: "EUR", value: 1 }, b: { value: 1 }, c: { value: 1 } };
    expect(madeReport(calls, {}, few).lost).toMatchObject({
      ...{ sum: 10, known: 2, currency: null },
      others: [{ currency: "EUR", sum: 5 }],
    });
  });
});

describe("what is not counted is named", () => {
  test("days out of reach, unknown outcomes, an id that stands twice", () => {
    const history = madeHistory([
      { day: "1999-12-31", client: "a" },
      { day: ago(-1), client: "b" },
      { day: ago(-2), client: "c" },
      { day: now, client: "d", outcome: null, outcomeText: "договор" },
      { day: now, client: "e", id: "x" },
      { day: now, client: "f", id: "x" },
      { day: now, client: "g", undone: true },
      { day: now, client: "h", outcome: "skipped" },
    ]);
    expect(history.clients.map(({ key }) => key)).toEqual(["b", "e"]);
    expect(history.notCounted).toEqual([
      { row: 2, why: "day" },
      { row: 4, why: "day" },
      { row: 5, why: "outcome" },
      { row: 7, why: "id" },
    ]);
  });

  test("“Other” with words is counted by its words, without words it stays", () => {
    const { reasons, unsorted } = madeReport([
      { day: now, client: "a", reason: "Other", said: "too expensive" },
      { day: now, client: "b", reason: "Other" },
      { day: now, client: "c", reason: "Other", said: "it rained" },
      { day: now, client: "d", reason: "no answer" },
    ]);
    expect(reasons.map(({ clients, reason }) => [reason, clients])).toEqual([
      ["Price", 1],
      ["Other", 1],
    ]);
    expect(unsorted).toEqual([{ said: "it rained", count: 1, suggestion: null }]);
  });
});

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
