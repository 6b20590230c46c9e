/**
 * Prints how often the head's page says something of honest managers and of others: the figures of docs/team.md.
 * Run: node scripts/run.mjs test/simulations/team.ts [managers]
 */
import type { Manners } from "./simulated-manager.ts";
import { ratesOf } from "./team-rates.ts";

const managers = Number(process.argv[2] ?? 100);

const scenarios: readonly (readonly [name: string, manners: Omit<Manners, "perDay">])[] = [
  ["honest", {}],
  ["honest, 20 % of calls from clients who rang", { rang: 0.2 }],
  ["honest, 6 % put to the end", { skips: 0.06 }],
  ["honest, 6 % set aside for a while", { setAside: 0.06 }],
  ["honest, all three", { rang: 0.2, skips: 0.06, setAside: 0.06 }],
  ["honest, written down in blocks of four", { blocks: 4, rang: 0.1 }],
  ["honest, written down in the evening", { blocks: "evening", rang: 0.1 }],
  ["honest, the list done every day", { load: 0.7, rang: 0.2, skips: 0.06, setAside: 0.06 }],
  ["the unpleasant 20 % for last", { avoids: "difficult", how: "for-last" }],
  ["the unpleasant 10 % for last", { avoids: "difficult", how: "for-last", unpleasant: 0.1 }],
  ["the unpleasant 20 % for last, list done every day", { avoids: "difficult", how: "for-last", load: 0.7 }],
  ["the unpleasant 20 % not on four days of five", { avoids: "difficult", how: "four-days-of-five" }],
  ["the refused ones not on four days of five", { avoids: "refused-before", how: "four-days-of-five" }],
  ["the costly ones not on four days of five", { avoids: "high-value", how: "four-days-of-five" }],
  ["those called in vain not on four days of five", { avoids: "called-in-vain", how: "four-days-of-five" }],
  ["at random", { chooses: "at-random" }],
  ["by sympathy", { chooses: "by-sympathy" }],
  [
    "the unpleasant 20 %, each not on four days of five",
    { avoids: "difficult", how: "each-on-four-days-of-five" },
  ],
];

const percent = (share: number): string => `${Math.round(share * 100)} %`;
console.log(`${managers} managers each\n`);
console.log(
  "| manager | calls a day | told at 100 calls | told in 13 weekly pages | kind named | after calls | passed over |",
);
console.log("|---|---|---|---|---|---|---|");
for (const [index, [name, manners]] of scenarios.entries()) {
  for (const perDay of [8, 30]) {
    const rates = ratesOf({ ...manners, perDay }, managers, 1000 * (index + 1));
    const { toldAt100, toldInQuarter, kindSaid, kindAfter, passedOver } = rates;
    const told = [percent(toldAt100), percent(toldInQuarter)];
    const cells = [name, perDay, ...told, percent(kindSaid), kindAfter ?? "–", percent(passedOver)];
    console.log(`| ${cells.join(" | ")} |`);
  }
}
