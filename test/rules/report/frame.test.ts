/** What a report says of its days: the period, the one before, its weeks, and the order of its lines. */
import { describe, expect, it } from "vitest";
import { ago, type MadeCall, madeReport, many, today } from "./made-history.ts";

const [now, lastWeek] = [ago(1), ago(8)];

describe("the days of a report", () => {
  const calls = [...many(2, { day: ago(40), reason: "Price" }), ...many(3, { day: ago(2), reason: "Stock" })];

  it("are those asked for", () => {
    const { counts, from, to } = madeReport(calls, { period: { from: ago(50), to: ago(30) } });
    expect([from, to, counts.calls]).toEqual([ago(50), ago(30), 2]);
  });

  it("are else those of the calls", () => {
    const { counts, from, to } = madeReport(calls, { period: { from: null, to: null } });
    expect([from, to, counts.calls]).toEqual([ago(40), ago(2), 5]);
  });

  it("are today's where there is no call", () => {
    const { counts, from, to } = madeReport([], { period: { from: null, to: null } });
    expect([from, to, counts.calls]).toEqual([today, today, 0]);
  });

  it("compare no day that is still to come", () => {
    const long = [...many(2, { day: ago(100) }), ...many(2, { day: ago(-1) })];
    expect(madeReport(long, { period: { from: null, to: ago(-20) } }).compared?.now.to).toBe(today);
    expect(madeReport(long, { period: { from: null, to: today } }).compared?.now.to).toBe(today);
    expect(madeReport(long, { period: { from: null, to: ago(3) } }).compared?.now.to).toBe(ago(3));
  });

  it("have their calls of nobody counted", () => {
    const both = [now, lastWeek].map((day) => ({ day, client: "a", reason: "no answer" }));
    expect(madeReport(both).noAnswerReasons).toBe(1);
  });
});

describe("a change", () => {
  const changedOn = (day: MadeCall["day"]) =>
    madeReport([...many(2, { day: ago(9) }), ...many(2, { day: ago(3) })], {
      changed: { on: day, reason: null },
    });

  it("compares all days from it on with all days before it", () => {
    expect(changedOn(ago(5)).compared).toEqual({
      now: { from: ago(5), to: ago(3) },
      before: { from: ago(9), to: ago(6) },
    });
    expect(changedOn(ago(3)).compared?.now).toEqual({ from: ago(3), to: ago(3) });
    expect(changedOn(ago(8)).compared?.before).toEqual({ from: ago(9), to: ago(9) });
  });

  it.each([ago(9), ago(10), ago(2)])("has nothing to compare with calls on one side of %s alone", (day) => {
    expect(changedOn(day)).toMatchObject({
      compared: null,
      changed: { change: "too-few", clientsInAWeek: null },
    });
  });
});

describe("the gate", () => {
  it.each([
    [9, false, null],
    [10, true, 1],
  ])("with %i talks of 10 is open: %s", (talks, open, share) => {
    const report = madeReport(many(talks, { day: now, reason: "Price" }), { needed: 10 });
    expect([report.gate.open, report.refusedRate.share?.share ?? null]).toEqual([open, share]);
  });

  it("keeps the shares of the days compared, which are not those of the period", () => {
    const calls = [...many(6, { day: ago(40), outcome: "later" }), ...many(4, { day: now, reason: "Price" })];
    const compared = { now: { count: 4, of: 4 }, before: { count: 0, of: 6 } };
    expect(madeReport(calls).refusedRate).toMatchObject({ count: 4, of: 4, compared });
    expect(madeReport(calls, { needed: 11 }).refusedRate.compared).toBeNull();
  });
});

describe("the period before", () => {
  const calls = [
    ...many(3, { day: now, reason: "Price" }),
    ...many(2, { day: now, outcome: "won" }),
    ...many(1, { day: lastWeek, reason: "Price" }),
    ...many(4, { day: lastWeek, reason: "Stock" }),
    ...many(2, { day: lastWeek, outcome: "won" }),
  ];

  it("stands beside each share and each reason", () => {
    const { countsBefore, reasons, refusedRate, wonRate } = madeReport(calls);
    expect(countsBefore?.talkedClients).toBe(7);
    expect(refusedRate).toMatchObject({ count: 3, of: 5, before: { count: 5, of: 7 } });
    expect(wonRate).toMatchObject({ count: 2, of: 5, before: { count: 2, of: 7 } });
    expect(
      reasons.map(({ before, clients, rate, reason }) => [reason, clients, before, rate.before]),
    ).toEqual([
      ["Price", 3, 1, { count: 1, of: 7 }],
      ["Stock", 0, 4, { count: 4, of: 7 }],
    ]);
  });

  it("is nowhere, where none was asked for", () => {
    const { countsBefore, reasons, refusedRate, wonRate } = madeReport(calls, { before: null });
    expect([countsBefore, refusedRate.before, wonRate.before]).toEqual([null, null, null]);
    expect(reasons.map(({ before, rate }) => [before, rate.before])).toEqual([[null, null]]);
  });
});

describe("reasons", () => {
  const calls = [
    ...many(2, { day: now, reason: "Stock" }),
    ...many(2, { day: now, reason: "Price" }),
    ...many(9, { day: now, reason: "Place" }),
    ...many(2, { day: now, reason: "Other" }),
    ...many(1, { day: lastWeek, reason: "Other" }),
  ];

  it("stand by their clients, then by those before, then as in the sheet", () => {
    expect(madeReport(calls).reasons.map(({ reason }) => reason)).toEqual([
      "Place",
      "Other",
      "Price",
      "Stock",
    ]);
  });

  it("say how surely they stand above the next, but for the last and those that nobody names any more", () => {
    const order = (made: MadeCall[]) => madeReport(made).reasons.map((line) => line.order?.isClear ?? null);
    expect(order(calls)).toEqual([false, false, false, null]);
    expect(
      order([...many(60, { day: now, reason: "Price" }), ...many(2, { day: now, reason: "Stock" })]),
    ).toEqual([true, null]);
    const gone = [...many(60, { day: now, reason: "Price" }), ...many(2, { day: lastWeek, reason: "Stock" })];
    expect(order(gone)).toEqual([null, null]);
  });
});

describe("weeks", () => {
  const week = (monday: MadeCall["day"], sunday: MadeCall["day"]) => ({ from: monday, to: sunday });
  const weeks = [
    week("2026-11-02", "2026-11-08"),
    week("2026-11-09", "2026-11-15"),
    week("2026-11-16", "2026-11-22"),
    week("2026-11-23", "2026-11-29"),
  ];

  it("begin with the first that saw a call, and the last may not be over", () => {
    const calls = [...many(3, { day: "2026-11-15" }), ...many(2, { day: "2026-11-23" })];
    const lines = madeReport(calls, { weeks }).weeks;
    expect(lines.map(({ counts, isOpen, week }) => [week.from, counts.calls, isOpen])).toEqual([
      ["2026-11-09", 3, false],
      ["2026-11-16", 0, false],
      ["2026-11-23", 2, true],
    ]);
    const [over] = madeReport(many(1, { day: now }), { weeks: [week("2026-11-21", today)] }).weeks;
    expect(over?.isOpen).toBe(false);
  });

  it("are none without calls", () => {
    expect(madeReport(many(3, { day: "2026-10-15" }), { weeks }).weeks).toEqual([]);
  });
});
