/** Made-up managers, few of each: honest ones are not told, those who pick their clients are (docs/team.md has the whole table). */
import { expect, test } from "vitest";
import type { Manners } from "../../simulations/simulated-manager.ts";
import { ratesOf, toldWithinHundred } from "../../simulations/team-rates.ts";

const mean = (rates: readonly number[]): number => rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
const slow = 240_000;

test(
  "honest managers are told in a quarter in at most one of twenty, and hardly a kind is named",
  () => {
    const honest: readonly Manners[] = [
      { perDay: 8, rang: 0.2 },
      { perDay: 8, rang: 0.2, skips: 0.06, setAside: 0.06 },
      { perDay: 30, skips: 0.06, setAside: 0.06 },
      { perDay: 8, rang: 0.1, blocks: 4 },
    ];
    const rates = honest.map((manners, index) => ratesOf(manners, 6, 100 * index));
    expect(mean(rates.map(({ toldInQuarter }) => toldInQuarter))).toBeLessThanOrEqual(0.05);
    expect(mean(rates.map(({ kindSaid }) => kindSaid))).toBeLessThanOrEqual(0.07);
  },
  slow,
);

test(
  "managers who pick their clients are told within a hundred calls in nineteen of twenty",
  () => {
    const picking: readonly Manners[] = [
      { perDay: 8, avoids: "difficult", how: "for-last" },
      { perDay: 8, avoids: "difficult", how: "for-last", unpleasant: 0.1 },
      { perDay: 8, avoids: "difficult", how: "each-on-four-days-of-five" },
      { perDay: 30, avoids: "difficult", how: "four-days-of-five" },
      { perDay: 8, chooses: "at-random" },
      { perDay: 8, chooses: "by-sympathy" },
    ];
    const rates = picking.map((manners, index) => toldWithinHundred(manners, 20, 100 * index));
    expect(mean(rates)).toBeGreaterThanOrEqual(0.95);
  },
  slow,
);

test(
  "whoever does not call a kind of client is named with it",
  () => {
    const kinds = ["difficult", "refused-before", "high-value", "called-in-vain"] as const;
    const rates = kinds.map((avoids) => ratesOf({ perDay: 8, avoids, how: "four-days-of-five" }, 4, 7));
    expect(mean(rates.map(({ kindSaid }) => kindSaid))).toBeGreaterThanOrEqual(0.9);
  },
  slow,
);
