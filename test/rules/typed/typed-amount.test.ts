import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sureAmountText, typedAmount } from "../../../src/rules/typed/typed-amount.ts";

describe("a typed amount", () => {
  it.each([
    ["18000", 18_000],
    ["18 000 ₽", 18_000],
    ["1.5k", 1500],
    ["1,5 тыс", 1500],
    ["1,50", 1.5],
    ["1,234.56", 1234.56],
    ["1234,5", 1234.5],
    ["0", 0],
  ])("%s", (text, amount) => {
    expect(typedAmount(text)).toEqual({ kind: "read", amount });
  });

  it.each([
    ["1,5", 1.5, 1500],
    ["2.5", 2.5, 2500],
    ["18,5 €", 18.5, 18_500],
  ])("%s is doubtful", (text, money, thousands) => {
    expect(typedAmount(text)).toEqual({ kind: "doubtful", readings: [money, thousands] });
  });

  it.each(["-500", "−1", "(20)"])("%s is below zero", (text) => {
    expect(typedAmount(text)).toEqual({ kind: "negative" });
  });

  it.each(["many", "", "12 34 5"])("%s is none", (text) => {
    expect(typedAmount(text)).toEqual({ kind: "unreadable" });
  });

  it("is read without doubt as it is written for sure", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (cents) => {
        const amount = cents / 100;
        expect(typedAmount(sureAmountText(amount))).toEqual({ kind: "read", amount });
      }),
    );
  });
});
