import { describe, expect, test } from "vitest";
import { ago, type MadeCall, madeHistory, madeReport, now } from "./made-history.ts";

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
    expect(unsorted).toEqual([{ said: "it rained", count: 1 }]);
  });
});
