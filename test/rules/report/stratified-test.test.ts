import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { detectableRise, differenceOf } from "../../../src/rules/report/differences.ts";
import { differenceTest } from "../../../src/rules/report/statistics.ts";
import { overlap, stratifiedTest } from "../../../src/rules/report/stratified-test.ts";
import { windowsUpTo } from "../../../src/rules/report/windows.ts";

const part = (most: number) =>
  fc
    .integer({ min: 1, max: most })
    .chain((of) => fc.record({ of: fc.constant(of), count: fc.integer({ min: 0, max: of }) }));

describe("comparison within strata", () => {
  test("one stratum is the plain comparison of two shares", () => {
    fc.assert(
      fc.property(part(300), part(300), (group, others) => {
        const plain = differenceTest(group.count, group.of, others.count, others.of);
        expect(stratifiedTest([{ group, others }])?.p ?? 1).toBeCloseTo(plain, 6);
      }),
      { numRuns: 500 },
    );
  });

  test("seen from the other side it says the same, the other way round", () => {
    const strata = fc.array(fc.record({ group: part(40), others: part(40) }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(strata, (own) => {
        const other = own.map(({ group, others }) => ({ group: others, others: group }));
        const [here, there] = [stratifiedTest(own), stratifiedTest(other)];
        expect(here?.p).toBeCloseTo(there?.p ?? -1, 9);
        if ((here?.p ?? 1) < 0.99) expect(here?.isMore).toBe(!there?.isMore);
      }),
    );
  });

  test("the worked example of penicillin and rabbits (Mantel 1963, in Agresti 2002, table 6.3)", () => {
    // Cured / all, injected at once against after 1.5 hours, by dose; the middle strata carry the information.
    const rabbits = [
      { group: { count: 0, of: 6 }, others: { count: 0, of: 5 } },
      { group: { count: 3, of: 6 }, others: { count: 0, of: 6 } },
      { group: { count: 6, of: 6 }, others: { count: 2, of: 6 } },
      { group: { count: 5, of: 6 }, others: { count: 6, of: 6 } },
      { group: { count: 2, of: 2 }, others: { count: 5, of: 5 } },
    ];
    // Exact conditional test, two-sided by the sum of the less probable: 0.0399 (R: mantelhaen.test, exact = TRUE).
    expect(stratifiedTest(rabbits)?.p).toBeCloseTo(0.0399, 3);
  });

  test("without a stratum in common nothing is told", () => {
    const apart = [
      { group: { count: 3, of: 9 }, others: { count: 0, of: 0 } },
      { group: { count: 0, of: 0 }, others: { count: 3, of: 9 } },
    ];
    expect([stratifiedTest(apart), overlap(apart)]).toEqual([null, 0]);
  });
});

describe("the difference of two shares", () => {
  test("by Wilson's scores, as in the paper (Newcombe 1998, table II, method 10)", () => {
    const worked = differenceOf({ count: 56, of: 70 }, { count: 48, of: 80 });
    expect([worked?.low, worked?.high].map((value) => value?.toFixed(4))).toEqual(["0.0524", "0.3339"]);
    const none = differenceOf({ count: 0, of: 10 }, { count: 0, of: 20 });
    expect([none?.low, none?.high].map((value) => value?.toFixed(4))).toEqual(["-0.1611", "0.2775"]);
  });

  test("a rise that would show is shown by 80 % of draws, and needs more where fewer are compared", () => {
    const few = detectableRise(0.2, 120, 360, 0.005) ?? 1;
    const many = detectableRise(0.2, 480, 1440, 0.005) ?? 1;
    expect(few).toBeCloseTo(0.165, 2);
    expect(many).toBeLessThan(few / 1.8);
    expect(detectableRise(0.5, 3, 3, 0.005)).toBe(null);
    expect(detectableRise(0.5, 0, 9, 0.005)).toBe(null);
  });
});

describe("the days of the verdict", () => {
  test.each([
    ["2026-11-27", "2026-01-01", ["2026-10-31", "2026-11-27", "2026-08-08", "2026-10-30"]],
    ["2026-11-27", "2026-11-16", ["2026-11-22", "2026-11-27", "2026-11-16", "2026-11-21"]],
    ["2026-11-27", "2026-10-03", ["2026-10-31", "2026-11-27", "2026-10-03", "2026-10-30"]],
    ["2026-11-27", "2026-11-18", ["2026-11-23", "2026-11-27", "2026-11-18", "2026-11-22"]],
    ["2026-11-27", "2026-11-19", null],
  ] as const)("up to %s with calls since %s", (last, first, days) => {
    const windows = windowsUpTo(last, first);
    const { before, now } = windows ?? { before: null, now: null };
    expect(windows === null ? null : [now?.from, now?.to, before?.from, before?.to]).toEqual(days);
  });
});
