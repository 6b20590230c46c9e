/** What counts can tell about shares: intervals, tests of differences, and how many more counts a question needs. */

/** A share with its interval; all from 0 to 1. */
export interface Share {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** The chance of being wrong that every conclusion accepts. */
export const risk = 0.05;

/** The two-sided 95 % point of the normal distribution. */
const z95 = 1.959964;

/** Counts expected below this in any cell of a fourfold table make the normal approximation poor (Cochran 1954). */
const fewExpected = 5;

/**
 * A share with its 95 % interval by Wilson's score method (Wilson 1927, JASA 22:209; recommended by Brown, Cai and
 * DasGupta 2001, Statistical Science 16:101). null when there is nothing to share.
 */
export function wilson(count: number, of: number): Share | null {
  if (of <= 0) return null;
  const share = count / of;
  const square = z95 * z95;
  const middle = (share + square / (2 * of)) / (1 + square / of);
  const half = (z95 / (1 + square / of)) * Math.sqrt((share * (1 - share)) / of + square / (4 * of * of));
  return {
    share,
    low: count === 0 ? 0 : Math.max(0, middle - half),
    high: count === of ? 1 : Math.min(1, middle + half),
  };
}

/**
 * The two-sided p-value of "both shares are the same", for count of total here and before: the "N − 1" chi-squared
 * test, or Fisher's exact test where fewer than 5 are expected in a cell (Campbell 2007, Statistics in Medicine
 * 26:3661, with Cochran's stricter limit). 1 when one side is empty.
 */
export function differenceTest(count: number, of: number, countBefore: number, ofBefore: number): number {
  const total = of + ofBefore;
  const hits = count + countBefore;
  if (of === 0 || ofBefore === 0 || hits === 0 || hits === total) return 1;
  const least = (Math.min(of, ofBefore) * Math.min(hits, total - hits)) / total;
  if (least < fewExpected) return fisher(count, of, countBefore, ofBefore);
  const cross = count * (ofBefore - countBefore) - countBefore * (of - count);
  const chiSquare = (cross * cross * (total - 1)) / (of * ofBefore * hits * (total - hits));
  return bothTails(Math.sqrt(chiSquare));
}

/** Fisher's exact test, two-sided: the sum of all tables as improbable as this one or more (Fisher 1935). */
export function fisher(count: number, of: number, countBefore: number, ofBefore: number): number {
  const hits = count + countBefore;
  const all = logChoose(of + ofBefore, hits);
  const probability = (here: number): number =>
    Math.exp(logChoose(of, here) + logChoose(ofBefore, hits - here) - all);
  const observed = probability(count) * (1 + 1e-7);
  let sum = 0;
  for (let here = Math.max(0, hits - ofBefore); here <= Math.min(hits, of); here += 1) {
    const chance = probability(here);
    if (chance <= observed) sum += chance;
  }
  return Math.min(1, sum);
}

/**
 * The two-sided p-value of "two answers of the same question are equally frequent", for how often each was given: the
 * sign test (exact binomial; above 1,000 answers its normal approximation with Yates' correction).
 */
export function orderTest(more: number, fewer: number): number {
  const total = more + fewer;
  if (more === fewer) return 1;
  if (total > 1000) return bothTails((Math.abs(more - fewer) - 1) / Math.sqrt(total));
  let tail = 0;
  for (let count = Math.max(more, fewer); count <= total; count += 1) {
    tail += Math.exp(logChoose(total, count) - total * Math.LN2);
  }
  return Math.min(1, 2 * tail);
}

/**
 * How many answers in all would show, with 80 % certainty, that one is more frequent than the other, if the shares stay
 * as they are (Connor 1987, Biometrics 43:207). null when they are equal: no number would.
 */
export function answersToOrder(share: number, other: number, riskOfEach: number): number | null {
  const difference = Math.abs(share - other);
  if (difference === 0) return null;
  const either = share + other;
  const spread = Math.max(0, either - difference * difference);
  const needed = normalPoint(riskOfEach / 2) * Math.sqrt(either) + normalPoint(0.2) * Math.sqrt(spread);
  return Math.ceil((needed * needed) / (difference * difference));
}

/** p-values corrected for having asked several questions at once, in the same order (Holm 1979, Scand. J. Stat. 6:65). */
export function holm(values: readonly number[]): number[] {
  const order = values.map((_, index) => index).sort((left, right) => at(values, left) - at(values, right));
  const corrected = new Array<number>(values.length).fill(1);
  let highest = 0;
  for (const [rank, index] of order.entries()) {
    highest = Math.max(highest, Math.min(1, at(values, index) * (values.length - rank)));
    corrected[index] = highest;
  }
  return corrected;
}

/** The chance of a normal deviation of at least so many standard errors to either side. */
export function bothTails(deviation: number): number {
  return Math.min(1, complementaryError(Math.abs(deviation) / Math.SQRT2));
}

/** The point that a standard normal value exceeds with this chance, 0 < chance ≤ 0.5. */
export function normalPoint(chance: number): number {
  let low = 0;
  let high = 40;
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (bothTails(middle) / 2 > chance) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** erfc for x ≥ 0 with a relative error below 1.2e-7 (Press et al., Numerical Recipes, section 6.2: erfcc). */
function complementaryError(x: number): number {
  const t = 1 / (1 + x / 2);
  const coefficients = [
    -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587,
    -0.82215223, 0.17087277,
  ];
  const series = coefficients.reduceRight((sum, coefficient) => sum * t + coefficient, 0);
  return t * Math.exp(-x * x + series);
}

function logChoose(of: number, count: number): number {
  return logFactorial(of) - logFactorial(count) - logFactorial(of - count);
}

const logFactorials = [0];

/** ln n!: summed up to 200, Stirling's series beyond, whose error there is below 1e-15. */
function logFactorial(n: number): number {
  if (n > 200) {
    return (n + 0.5) * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI) + 1 / (12 * n) - 1 / (360 * n ** 3);
  }
  while (logFactorials.length <= n) {
    logFactorials.push(at(logFactorials, logFactorials.length - 1) + Math.log(logFactorials.length));
  }
  return at(logFactorials, n);
}

function at(values: readonly number[], index: number): number {
  return values[index] ?? 0;
}
