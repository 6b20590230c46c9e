/** The words of `log --dry-run`. */
import type { InEveryLanguage } from "../../base/language.ts";

const en = {
  title: "Nothing was written. This would be recorded:",
  contact: (name: string, sheet: string, row: number) => `${name} – sheet “${sheet}”, row ${row}`,
  nothing: "nothing changes here",
  newSheet: (sheet: string) => `A new sheet “${sheet}”`,
  newRow: (sheet: string) => `A new row in sheet “${sheet}”`,
  newColumn: (heading: string, sheet: string) => `a new column “${heading}” in sheet “${sheet}”`,
  empty: "(empty)",
};

const ru: typeof en = {
  title: "Ничего не записано. Было бы записано:",
  contact: (name, sheet, row) => `${name} — лист «${sheet}», строка ${row}`,
  nothing: "здесь ничего не меняется",
  newSheet: (sheet) => `Новый лист «${sheet}»`,
  newRow: (sheet) => `Новая строка на листе «${sheet}»`,
  newColumn: (heading, sheet) => `новый столбец «${heading}» на листе «${sheet}»`,
  empty: "(пусто)",
};

const ro: typeof en = {
  title: "Nu s-a scris nimic. S-ar nota:",
  contact: (name, sheet, row) => `${name} – foaia „${sheet}”, rândul ${row}`,
  nothing: "aici nu se schimbă nimic",
  newSheet: (sheet) => `O foaie nouă „${sheet}”`,
  newRow: (sheet) => `Un rând nou în foaia „${sheet}”`,
  newColumn: (heading, sheet) => `o coloană nouă „${heading}” în foaia „${sheet}”`,
  empty: "(gol)",
};

/** The words in each language. */
export const dryRunWords: InEveryLanguage<typeof en> = { en, ru, ro };
