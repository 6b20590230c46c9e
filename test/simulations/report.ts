/** How often the report says that something changed where nothing did, and how often it sees what did: node scripts/run.mjs test/simulations/report.ts [draws] [words in the name of the settings] [seed of the first one]. */
import { claimsOf, drawReport, type Setting, seededRandom } from "./report-draws.ts";

const [asked = "2000", words = "", seed = "1"] = process.argv.slice(2);
const draws = Number(asked);
const quiet: Setting = {
  name: "nothing changes",
  refusals: 30,
  weeks: 16,
  repeats: 0,
  owners: 1,
  isMixed: false,
  shares: [0.2, 0.2],
  changed: null,
};
const settings: readonly Setting[] = [
  quiet,
  { ...quiet, name: "nothing changes, 60 refusals a week", refusals: 60 },
  { ...quiet, name: "nothing changes, 3 weeks of history", weeks: 3 },
  { ...quiet, name: "nothing changes, clients refuse twice", repeats: 1 },
  { ...quiet, name: "nothing changes, clients refuse three times", repeats: 2 },
  { ...quiet, name: "--changed for one reason, nothing changed", changed: 4 },
  { ...quiet, name: "--by two equal managers", owners: 2 },
  { ...quiet, name: "--by two equal managers with different clients", owners: 2, isMixed: true },
  { ...quiet, name: "--by five equal managers", owners: 5 },
  { ...quiet, name: "--by two equal managers, clients refuse twice", owners: 2, repeats: 1 },
  { ...quiet, name: "a reason goes from 20 to 35 % of refusals, 30 a week", shares: [0.2, 0.35] },
  {
    ...quiet,
    name: "a reason goes from 20 to 35 % of refusals, 60 a week",
    refusals: 60,
    shares: [0.2, 0.35],
  },
  { ...quiet, name: "the same, asked about with --changed", shares: [0.2, 0.35], changed: 4 },
  { ...quiet, name: "nothing changes, 25 reasons", others: 24 },
  { ...quiet, name: "nothing changes, 10 refusals a week", refusals: 10 },
  { ...quiet, name: "--changed for all reasons, nothing changed", changed: 4, isAnyReason: true },
  { ...quiet, name: "--all --by two equal managers", owners: 2, isAll: true },
  {
    ...quiet,
    name: "--all --by five equal managers with different clients",
    owners: 5,
    isMixed: true,
    isAll: true,
  },
  { ...quiet, name: "--by five equal managers, 25 reasons", owners: 5, others: 24 },
  {
    ...quiet,
    name: "--all --by two equal managers, clients refuse twice",
    owners: 2,
    repeats: 1,
    isAll: true,
  },
];

console.log(`| ${draws} draws each | says a change or a difference | sees the first reason's |`);
console.log("| --- | --- | --- |");
for (const [index, setting] of settings.entries()) {
  if (!setting.name.includes(words)) continue;
  const random = seededRandom(index + Number(seed));
  let any = 0;
  let first = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    const claims = claimsOf(drawReport(setting, random));
    if (claims.any) any += 1;
    if (claims.first) first += 1;
  }
  console.log(`| ${setting.name} | ${percent(any)} | ${percent(first)} |`);
}

function percent(count: number): string {
  return `${((count / draws) * 100).toFixed(1)} %`;
}
