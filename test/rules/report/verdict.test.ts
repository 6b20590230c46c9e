/** Which shares have changed for sure, all questions of a report together. */
import { describe, expect, it } from "vitest";
import { questionsOf } from "../../../src/rules/report/questions.ts";
import { type RateQuestion, verdictsOf } from "../../../src/rules/report/verdict.ts";
import { ago, type MadeCall, madeHistory, madeReport, many } from "./made-history.ts";

function question(
  name: RateQuestion["name"],
  now: [number, number],
  before: [number, number],
  isNew = false,
) {
  const part = ([count, of]: [number, number]) => ({ count, of });
  return { name, now: part(now), before: part(before), isNew };
}

describe("a share", () => {
  it.each([
    ["has gone up", question("won", [30, 60], [10, 60]), "up"],
    ["has gone down", question("won", [10, 60], [30, 60]), "down"],
    ["has gone up though fewer count", question("won", [20, 30], [60, 300]), "up"],
    ["may be the same", question("won", [12, 60], [10, 60]), "unclear"],
    ["is new", question(0, [1, 60], [0, 60], true), "new"],
    ["is not new while nobody has it", question(0, [0, 60], [0, 60], true), "unclear"],
    ["is too few without anybody now", question(0, [0, 0], [10, 60], true), "too-few"],
    ["is too few without anybody before", question(0, [10, 60], [0, 0], true), "too-few"],
  ])("%s", (_, asked, change) => {
    expect(verdictsOf([asked], []).rates.get(asked.name)?.change).toBe(change);
  });

  it("is surer alone than among others, and what could not differ is no question", () => {
    // scipy: chi2 with N − 1 of 20/60 against 10/60: p = 0.036
    const asked = question("won", [20, 60], [10, 60]);
    const changeAmong = (...others: RateQuestion[]) => {
      const { rates, tests } = verdictsOf([...others, asked], []);
      return [rates.get("won")?.change, tests];
    };
    expect(changeAmong()).toEqual(["up", 1]);
    expect(changeAmong(question(0, [0, 60], [0, 60]), question(1, [60, 60], [60, 60]))).toEqual(["up", 1]);
    expect(changeAmong(question(0, [9, 60], [9, 60]))).toEqual(["unclear", 2]);
    expect(verdictsOf([asked], [{ p: 0.9, isMore: true, isAsked: true }]).rates.get("won")?.change).toBe(
      "unclear",
    );
    expect(verdictsOf([asked], [{ p: 0.9, isMore: true, isAsked: false }]).rates.get("won")?.change).toBe(
      "up",
    );
  });

  it("of a group is sure up to the largest p-value that is, after those of all", () => {
    const group = (p: number) => ({ p, isMore: true, isAsked: true });
    const asked = question("won", [12, 60], [10, 60]);
    expect(verdictsOf([asked], [group(0.001), group(0.002), group(0.4)]).sureGroup).toBe(0.002);
    expect(verdictsOf([asked], [group(0.04)]).sureGroup).toBe(0);
    expect(verdictsOf([], [group(0.05)]).sureGroup).toBe(0.05);
    expect(verdictsOf([question("won", [30, 60], [1, 60])], [group(0.4)]).sureGroup).toBe(0);
  });
});

describe("the questions of a report", () => {
  const windows = { now: { from: ago(5), to: ago(0) }, before: { from: ago(20), to: ago(6) } };
  const [now, before, long] = [ago(1), ago(9), ago(40)];
  const calls: MadeCall[] = [
    ...many(4, { day: now, reason: "Price" }),
    ...many(3, { day: now, outcome: "won" }),
    ...many(2, { day: before, reason: "Stock" }),
    ...many(5, { day: before, outcome: "later" }),
  ];
  const asked = (more: readonly MadeCall[], changed: { reason: number | null } | null = null) =>
    questionsOf(madeHistory([...calls, ...more]), windows, 4, changed);

  it("are refused, bought, and each reason that anybody named", () => {
    expect(asked([])).toEqual([
      question("refused", [4, 7], [2, 7]),
      question("won", [3, 7], [0, 7]),
      question(0, [4, 7], [0, 7], true),
      question(1, [0, 7], [2, 7]),
    ]);
  });

  it("are one alone, where one reason was asked about", () => {
    expect(asked([], { reason: 2 })).toEqual([question(2, [0, 7], [0, 7])]);
    expect(asked([], { reason: null })).toHaveLength(4);
  });

  it("call a reason new only where it was never named, and others were", () => {
    const isNew = (more: readonly MadeCall[]) => asked(more).find(({ name }) => name === 0)?.isNew;
    expect(isNew(many(1, { day: long, reason: "Price" }))).toBe(false);
    expect(isNew(many(1, { day: ago(6), reason: "Price" }))).toBe(false);
    expect(isNew(many(1, { day: ago(5), reason: "Price" }))).toBe(true);
    expect(isNew(many(1, { day: long, reason: "Place" }))).toBe(true);
    const sold = madeHistory([
      ...many(4, { day: now, reason: "Price" }),
      ...many(9, { day: before, outcome: "won" }),
    ]);
    expect(questionsOf(sold, windows, 4, null).find(({ name }) => name === 0)?.isNew).toBe(false);
  });

  it("would show a rise that is smaller the more are compared and the fewer is asked", () => {
    const detectable = (times: number, changed: { on: MadeCall["day"]; reason: number } | null) => {
      const made = [
        ...many(10 * times, { day: ago(40), reason: "Price" }),
        ...many(40 * times, { day: ago(40), outcome: "later" }),
        ...many(10 * times, { day: now, reason: "Stock" }),
        ...many(40 * times, { day: now, outcome: "later" }),
      ];
      return madeReport(made, { changed }).detectable;
    };
    // Of 0.2, 100 on each side, alone: 0.8 power at 5 % (statsmodels: 0.185, by another approximation).
    expect(detectable(2, { on: ago(5), reason: 0 })).toBeCloseTo(0.18, 1);
    expect(detectable(2, null)).toBeGreaterThan(detectable(2, { on: ago(5), reason: 0 }) ?? 1);
    expect(detectable(8, null)).toBeLessThan(detectable(2, null) ?? 0);
    expect(madeReport([{ day: now, client: "a" }]).detectable).toBeNull();
  });
});
