/**
 * Measures the folding on the labelled phrases and prints totals, never texts:
 * node scripts/run.mjs test/folding/measure.ts [--kept | --unseen | --late | --recent | --fresh | --roles | --trades | --plain | --shut | --odd | --last | --told | --daily | --sealed | --persons | --barred] [--rows].
 * Per language and kind, or with --rows the lines of the table in docs/report.md.
 */
import { languages } from "../../src/base/language.ts";
import { countsOf, labelledPhrases, measuredRows, verdicts } from "./labelled.ts";

const parts = [
  "kept",
  "unseen",
  "late",
  "recent",
  "fresh",
  "roles",
  "trades",
  "plain",
  "shut",
  "odd",
  "last",
  "told",
  "daily",
  "sealed",
  "persons",
  "barred",
];
const part = parts.find((one) => process.argv.includes(`--${one}`)) ?? "phrases";

for (const language of languages) {
  // The sentences full of things are English and Romanian.
  if (part === "told" && language === "ru") continue;
  const phrases = labelledPhrases(`${part}-${language}.tsv`);
  if (process.argv.includes("--rows")) {
    for (const row of measuredRows(language, phrases)) console.log(row);
    continue;
  }
  console.log(`\n${language} ${part}`.padEnd(18), verdicts.map((verdict) => verdict.padEnd(18)).join(""));
  const kinds = [...new Set(phrases.map(({ kind }) => kind)), "all"];
  for (const kind of kinds) {
    const counts = countsOf(
      language,
      phrases.filter((phrase) => kind === "all" || phrase.kind === kind),
    );
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const cells = verdicts.map((verdict) => {
      const count = counts.get(verdict) ?? 0;
      return `${count} (${((count / all) * 100).toFixed(1)} %)`.padEnd(18);
    });
    console.log(kind.padEnd(10), String(all).padStart(5), cells.join(""));
  }
}
