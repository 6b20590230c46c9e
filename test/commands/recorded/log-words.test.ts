import { describe, expect, it } from "vitest";
import { typedCall, whoAndOutcome } from "../../../src/commands/log/typed-words.ts";

describe("who and outcome", () => {
  it.each([
    ["3 no answer", "3", "no-answer"],
    ["3 nu răspunde", "3", "no-answer"],
    ["Ion Popescu amânat", "Ion Popescu", "later"],
    ["отказ Иван", "Иван", "refused"],
    ["won", null, "won"],
  ])("%s", (typed, who, outcome) => {
    expect(whoAndOutcome(typed.split(" "))).toEqual({ who, outcome });
  });

  it.each([
    ["zana later 2026-12-03", "zana", "later", { next: "2026-12-03" }],
    ["Ion Popescu amânat peste două săptămâni", "Ion Popescu", "later", { next: "peste două săptămâni" }],
    ["3 недозвон завтра", "3", "no-answer", { next: "завтра" }],
    ["later zana 3.12 15:00", "zana", "later", { next: "3.12 15:00" }],
    ["zana 2026-12-03 later", "zana", "later", { next: "2026-12-03" }],
    ["later +3d", null, "later", { next: "+3d" }],
    ["zana refused too dear", "zana", "refused", { reason: "too dear" }],
    ["zana won 500", "zana", "won", { amount: "500" }],
    ["later may", "may", "later", {}],
    ["Anna Petrova", "Anna Petrova", null, {}],
  ] as const)("and what stands behind: %s", (typed, who, outcome, options) => {
    expect(typedCall(typed.split(" "), {})).toEqual({ who, outcome, options });
  });

  it("never replace what an option says", () => {
    expect(typedCall(["zana", "later", "friday"], { next: "monday" })).toMatchObject({ outcome: null });
    expect(typedCall(["zana", "3.12", "later"], { next: "monday" })).toMatchObject({ who: "zana 3.12" });
  });
});
