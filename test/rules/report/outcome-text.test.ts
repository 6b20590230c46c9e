/** Cells that say more than an outcome, as people write them. */
import { describe, expect, it } from "vitest";
import type { Outcome } from "../../../src/rules/deck/outcome.ts";
import { outcomeInText } from "../../../src/rules/report/outcome-text.ts";

const words: Readonly<Record<string, Outcome>> = {
  отказ: "refused",
  refused: "refused",
  недозвон: "no-answer",
  "no answer": "no-answer",
  sold: "won",
};

function read(text: string) {
  return outcomeInText(text, (one) => words[one.toLowerCase()] ?? null);
}

describe("an outcome with more beside it", () => {
  it.each([
    ["Отказ – дорого", "refused", "дорого"],
    ["Отказ — дорого", "refused", "дорого"],
    ["отказ-дорого", "refused", "дорого"],
    ["Отказ: дорого, далеко.", "refused", "дорого, далеко"],
    ["refused (price)", "refused", "price"],
    ["refused (price (too high)) . ", "refused", "price (too high"],
    ["refused, price/quality", "refused", "price/quality"],
    ["refused. Not now", "refused", "Not now"],
    ["refused: 3 offers", "refused", "3 offers"],
    ["refused:\nprice\nplace", "refused", "price\nplace"],
    ["  refused  -  price  ", "refused", "price"],
    ["refused -", "refused", null],
    ["refused ()", "refused", null],
    ["sold - 5000", "won", null],
    ["no answer (called twice)", "no-answer", null],
    ["недозвон 2", "no-answer", null],
    ["недозвон №2", "no-answer", null],
    ["недозвон2", "no-answer", null],
    ["No answer # 12", "no-answer", null],
    ["refused 100", "refused", null],
  ])("%j", (text, outcome, reason) => {
    expect(read(text)).toEqual({ outcome, reason });
  });

  it.each([
    "",
    "price",
    "refused price",
    "недозвон 2 раза",
    "недозвон 1000",
    "2 недозвон",
    "- refused",
    "was refused: price",
    "client: refused",
  ])("%j is none", (text) => {
    expect(read(text)).toBeNull();
  });

  it("what stands far behind is a note", () => {
    expect(read(`refused: ${"x".repeat(1000)}`)?.reason).toHaveLength(191);
  });
});
