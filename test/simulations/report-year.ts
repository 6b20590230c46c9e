/**
 * A year of weekly reports in which nothing changes: how many say that something has, and how often their intervals hold
 * the true shares: node scripts/run.mjs test/simulations/report-year.ts [years] [seed].
 */
import { claimsOf, drawHistory, lastDays, reportAfter, type Setting, seededRandom } from "./report-draws.ts";

const [asked = "300", seed = "1"] = process.argv.slice(2);
const years = Number(asked);
const setting: Setting = {
  name: "a year",
  refusals: 30,
  weeks: 68,
  repeats: 0,
  owners: 1,
  isMixed: false,
  shares: [0.2, 0.2],
  changed: null,
};
/** Of the clients talked to; of those who refused. */
const truth = { refused: 0.5, first: 0.2 } as const;

const random = seededRandom(Number(seed));
const counts = { reports: 0, alarms: 0, years: 0, refused: 0, first: 0, difference: 0 };
for (let year = 0; year < years; year += 1) {
  const history = drawHistory(setting, random);
  let alarms = 0;
  for (const today of lastDays(setting, 17)) {
    const report = reportAfter(history, setting, today);
    counts.reports += 1;
    if (claimsOf(report).any) alarms += 1;
    const line = report.reasons.find(({ place }) => place === 0);
    if (holds(report.refusedRate.share, truth.refused)) counts.refused += 1;
    if (holds(line?.share ?? null, truth.first)) counts.first += 1;
    if (holds(report.refusedRate.difference, 0)) counts.difference += 1;
  }
  counts.alarms += alarms;
  if (alarms > 0) counts.years += 1;
}

console.log(`${years} years of 52 reports, 30 refusals a week, nothing changes`);
console.log(`reports with a false alarm: ${part(counts.alarms, counts.reports)}`);
console.log(
  `years with at least one: ${part(counts.years, years)}, ${(counts.alarms / years).toFixed(1)} reports a year`,
);
console.log(`intervals of 95 % that hold the share of refused: ${part(counts.refused, counts.reports)}`);
console.log(`… of the first reason among them: ${part(counts.first, counts.reports)}`);
console.log(`… the difference of the refused share: ${part(counts.difference, counts.reports)}`);

function holds(interval: { readonly low: number; readonly high: number } | null, share: number): boolean {
  return interval !== null && interval.low <= share && share <= interval.high;
}

function part(count: number, of: number): string {
  return `${((count / of) * 100).toFixed(1)} %`;
}
