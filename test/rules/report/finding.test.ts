/** What stands on top of a report, and where to begin. */
import { describe, expect, it } from "vitest";
import { findingOf, startHere } from "../../../src/rules/report/finding.ts";
import type { Rate, ReasonLine } from "../../../src/rules/report/report.ts";
import type { Change } from "../../../src/rules/report/verdict.ts";

function rate(change: Change, difference = 0, isSure = change === "up" || change === "down"): Rate {
  const interval = { difference, low: difference, high: difference };
  return { count: 1, of: 2, share: null, before: null, change, isSure, difference: interval, compared: null };
}

function line(reason: string, clients: number, sum: number | null, of: Rate = rate("unclear")): ReasonLine {
  return {
    ...{ place: 0, reason, improve: `improve ${reason}`, count: clients, clients, share: null, before: null },
    ...{ rate: of, lost: { sum, known: 0, of: clients, others: [] }, order: null },
  };
}

const days = { from: "2026-11-01", to: "2026-11-27" } as const;
const known = {
  gate: { calls: 200, talks: 150, needed: 100, open: true },
  compared: { now: days, before: days },
  refusedRate: rate("unclear"),
  wonRate: rate("unclear"),
  reasons: [],
};

describe("the finding", () => {
  it.each(["up", "down"] as const)("is first the refused share that went %s", (change) => {
    const refusedRate = rate(change);
    const all = { ...known, refusedRate, wonRate: rate("down"), reasons: [line("Price", 3, 1, rate("up"))] };
    expect(findingOf(all)).toEqual({ kind: "rate", of: "refused", rate: refusedRate });
  });

  it.each(["up", "down"] as const)("else the bought share that went %s", (change) => {
    const wonRate = rate(change);
    const all = { ...known, wonRate, reasons: [line("Price", 3, 1, rate("up"))] };
    expect(findingOf(all)).toEqual({ kind: "rate", of: "won", rate: wonRate });
  });

  it("else the reason that changed most, whichever way", () => {
    const down = line("Stock", 3, 1, rate("down", -0.3));
    const reasons = [line("Price", 3, 1, rate("up", 0.2)), line("Place", 3, 1, rate("unclear", 0.9)), down];
    expect(findingOf({ ...known, reasons })).toEqual({ kind: "reason", line: down });
    const [up] = reasons;
    expect(findingOf({ ...known, reasons: reasons.slice(0, 2) })).toEqual({ kind: "reason", line: up });
  });

  it("may be a reason that is new, where the test says so", () => {
    const isNew = line("Price", 3, 1, rate("new", 0.4, true));
    const reasons = [line("Stock", 3, 1, rate("down", -0.3)), isNew];
    expect(findingOf({ ...known, reasons })).toEqual({ kind: "reason", line: isNew });
  });

  it.each(["unclear", "new", "too-few"] as const)("is none where all is %s", (change) => {
    const all = { ...known, refusedRate: rate(change), wonRate: rate(change) };
    expect(findingOf({ ...all, reasons: [line("Price", 3, 1, rate(change))] })).toEqual({ kind: "none" });
  });

  it("is none before the gate, or without days to compare", () => {
    const sure = { ...known, refusedRate: rate("up") };
    const gate = { calls: 90, talks: 60, needed: 100, open: false };
    expect(findingOf({ ...sure, gate })).toEqual({ kind: "too-few", missingTalks: 40 });
    expect(findingOf({ ...sure, compared: null })).toEqual({ kind: "too-few", missingTalks: 0 });
  });
});

describe("where to begin", () => {
  const money = (sum: number | null, most: number, of: number) => ({
    ...{ sum, known: most, of, others: [], currency: null, byReason: new Map() },
  });
  const lines = [line("Price", 9, 100), line("Stock", 4, 900), line("Place", 6, null)];

  it("is the reason of most clients while the money of half of them is unknown", () => {
    const start = { reason: "Price", because: "clients", improve: "improve Price", among: "all" };
    expect(startHere(lines, money(1000, 9, 19))).toEqual(start);
    expect(startHere(lines, money(1000, 9, 18))).toEqual(start);
    expect(startHere(lines, money(null, 0, 0))).toEqual(start);
    expect(startHere([...lines].reverse(), money(1000, 9, 19))).toEqual(start);
  });

  it("is the reason that cost most once it is known of more than half", () => {
    const start = { reason: "Stock", because: "money", improve: "improve Stock", among: "all" };
    expect(startHere(lines, money(1000, 10, 19))).toEqual(start);
    expect(startHere([...lines].reverse(), money(1000, 10, 19))).toEqual(start);
  });

  it("is for its clients where no money was lost by it", () => {
    const free = [line("Price", 9, 0), line("Place", 6, null)];
    expect(startHere([...free].reverse(), money(0, 15, 15))).toMatchObject({
      ...{ reason: "Price", because: "clients", among: "all" },
    });
    const unadvised = { ...line("Stock", 12, 0), improve: null };
    expect(startHere([unadvised, ...free], money(0, 27, 27))).toMatchObject({
      reason: "Price",
      among: "advised",
    });
    expect(startHere([line("Place", 6, null)], money(9, 15, 15))).toMatchObject({ because: "clients" });
  });

  it("says whether others have as much", () => {
    const among = (...others: ReasonLine[]) =>
      startHere([line("Price", 9, 5), ...others], money(1, 1, 9))?.among;
    expect(among(line("Stock", 8, 5))).toBe("all");
    expect(among(line("Stock", 9, 5))).toBe("equal");
    expect(among(line("Place", 3, 5), { ...line("Stock", 10, 5), improve: null })).toBe("advised");
  });

  it("is none of those that the firm can't change, or nobody named", () => {
    const improve = { ...line("Stock", 4, 900), improve: null };
    expect(startHere([improve, line("Place", 0, 900)], money(1000, 10, 19))).toBeNull();
    expect(startHere([improve, line("Price", 1, 1)], money(1000, 10, 19))?.reason).toBe("Price");
    expect(startHere([], money(null, 0, 0))).toBeNull();
  });
});
