/**
 * The statistics against values from elsewhere: statsmodels 0.15.0 (proportion_confint, multipletests) and scipy
 * 1.17.1 (fisher_exact, chi2_contingency, binomtest, norm), and the worked examples of the papers named below.
 */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  answersToOrder,
  bothTails,
  differenceTest,
  fisher,
  holm,
  normalPoint,
  orderTest,
  wilson,
} from "../../../src/rules/report/statistics.ts";
import { seeded } from "../../support/seeded.ts";

describe("Wilson's interval", () => {
  test.each([
    // statsmodels: proportion_confint(count, of, method="wilson"). 81/263, 15/148, 0/20 and 1/29 are also the examples
    // of Newcombe 1998, Statistics in Medicine 17:857, table I, method 3.
    [21, 61, 0.237475, 0.469503],
    [3, 61, 0.016866, 0.134911],
    [0, 20, 0, 0.161125],
    [20, 20, 0.838875, 1],
    [1, 29, 0.006113, 0.171755],
    [81, 263, 0.255289, 0.36621],
    [15, 148, 0.062386, 0.160487],
    [30, 100, 0.218949, 0.395849],
    [5000, 1_000_000, 0.004864, 0.00514],
  ])("%i of %i", (count, of, low, high) => {
    const interval = wilson(count, of);
    expect(interval?.share).toBe(count / of);
    expect(interval?.low).toBeCloseTo(low, 6);
    expect(interval?.high).toBeCloseTo(high, 6);
  });

  test("nothing to share has none", () => {
    expect(wilson(0, 0)).toBeNull();
  });

  test("always holds the share, within 0 and 1", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (of, part) => {
          const interval = wilson(Math.round(of * part), of);
          expect(interval).not.toBeNull();
          if (interval === null) return;
          expect(interval.low).toBeGreaterThanOrEqual(0);
          expect(interval.low).toBeLessThanOrEqual(interval.share);
          expect(interval.high).toBeGreaterThanOrEqual(interval.share);
          expect(interval.high).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  // Each draw takes its own true share between 5 % and 50 % and a week of 40 to 160 refusals.
  test("holds the true share in 95 % ± 1 of 20,000 draws", () => {
    const random = seeded(20_261_123);
    let held = 0;
    for (let draw = 0; draw < 20_000; draw += 1) {
      const truth = 0.05 + 0.45 * random();
      const of = 40 + Math.floor(120 * random());
      let count = 0;
      for (let refusal = 0; refusal < of; refusal += 1) if (random() < truth) count += 1;
      const interval = wilson(count, of);
      if (interval !== null && interval.low <= truth && truth <= interval.high) held += 1;
    }
    expect(held / 20_000).toBeGreaterThan(0.94);
    expect(held / 20_000).toBeLessThan(0.96);
  });
});

describe("the test of a difference", () => {
  test.each([
    // scipy: fisher_exact; chi2.sf(chi2_contingency(correction=False) × (N − 1)/N, 1); fewest expected in a cell ≥ 5.
    [21, 61, 10, 58, 0.0382126, 0.0335113],
    [40, 100, 20, 100, 0.00319182, 0.00208156],
    [5, 50, 20, 50, 0.000966843, 0.000567399],
    [300, 1000, 340, 1000, 0.0615134, 0.0552464],
  ])("%i of %i against %i of %i by chi-squared", (count, of, before, ofBefore, exact, approximate) => {
    expect(fisher(count, of, before, ofBefore)).toBeCloseTo(exact, 6);
    expect(differenceTest(count, of, before, ofBefore)).toBeCloseTo(approximate, 6);
  });

  test.each([
    // scipy: fisher_exact. 3 of 4 against 1 of 4 is Fisher's lady tasting tea, 10 of 12 against 2 of 18 his convicts with twins.
    [3, 4, 1, 4, 0.485714],
    [10, 12, 2, 18, 0.000119258],
    [0, 60, 8, 60, 0.00609006],
    [1, 15, 3, 90, 0.465467],
    [2, 7, 31, 44, 0.0815407],
  ])(
    "%i of %i against %i of %i, too few for chi-squared, by Fisher's exact test",
    (count, of, before, ofBefore, p) => {
      expect(differenceTest(count, of, before, ofBefore)).toBeCloseTo(p, 6);
    },
  );

  test("an empty side, nobody and everybody say nothing", () => {
    expect(differenceTest(0, 0, 5, 10)).toBe(1);
    expect(differenceTest(0, 10, 0, 10)).toBe(1);
    expect(differenceTest(10, 10, 10, 10)).toBe(1);
  });

  test("is the same from both sides", () => {
    const size = fc.integer({ min: 1, max: 300 });
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(size, size, part, part, (of, ofBefore, share, shareBefore) => {
        const count = Math.round(of * share);
        const before = Math.round(ofBefore * shareBefore);
        const p = differenceTest(count, of, before, ofBefore);
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
        expect(differenceTest(before, ofBefore, count, of)).toBeCloseTo(p, 9);
      }),
    );
  });
});

describe("Holm's correction", () => {
  test.each([
    // statsmodels: multipletests(values, method="holm").
    [
      [0.01, 0.04, 0.03, 0.005],
      [0.03, 0.06, 0.06, 0.02],
    ],
    [
      [0.2, 0.001, 0.02, 0.02, 0.9],
      [0.4, 0.005, 0.08, 0.08, 0.9],
    ],
    [[], []],
  ])("%j becomes %j", (values, corrected) => {
    const result = holm(values);
    expect(result).toHaveLength(corrected.length);
    for (const [index, value] of corrected.entries()) expect(result[index]).toBeCloseTo(value, 12);
  });
});

describe("the order of two reasons", () => {
  test.each([
    // scipy: binomtest(more, more + fewer).pvalue.
    [21, 10, 0.070756],
    [10, 9, 1],
    [8, 1, 0.039063],
    [30, 30, 1],
    [60, 40, 0.056888],
    [5, 0, 0.0625],
  ])("%i against %i", (more, fewer, p) => {
    expect(orderTest(more, fewer)).toBeCloseTo(p, 6);
  });

  test("large counts: 700 against 600", () => {
    expect(orderTest(700, 600)).toBeCloseTo(0.006016, 3);
  });

  test("equal shares need no number of answers", () => {
    expect(answersToOrder(0.2, 0.2, 0.05)).toBeNull();
  });

  test("as many answers as promised settle it about 80 times in a hundred", () => {
    const needed = answersToOrder(0.3, 0.18, 0.05);
    expect(needed).not.toBeNull();
    const random = seeded(7);
    let settled = 0;
    for (let draw = 0; draw < 2000; draw += 1) {
      let first = 0;
      let second = 0;
      for (let answer = 0; answer < (needed ?? 0); answer += 1) {
        const which = random();
        if (which < 0.3) first += 1;
        else if (which < 0.48) second += 1;
      }
      if (first > second && orderTest(first, second) < 0.05) settled += 1;
    }
    expect(settled / 2000).toBeGreaterThan(0.75);
    expect(settled / 2000).toBeLessThan(0.85);
  });
});

describe("the normal distribution", () => {
  test.each([
    // scipy: 2 × norm.sf(deviation).
    [0, 1],
    [0.5, 0.6170750774519738],
    [1, 0.31731050786291415],
    [3, 0.0026997960632601866],
    [6, 1.973175290075389e-9],
  ])("both tails beyond %d", (deviation, chance) => {
    expect(bothTails(deviation) / chance).toBeCloseTo(1, 6);
  });

  test.each([
    // scipy: norm.isf(chance).
    [0.2, 0.8416212335729142],
    [0.025, 1.9599639845400545],
    [0.000001, 4.753424308822899],
  ])("the point of %d", (chance, point) => {
    expect(normalPoint(chance)).toBeCloseTo(point, 5);
  });
});
