/** Said where more may be meant than are shown. */
import type { InEveryLanguage } from "../../base/language.ts";

/** "12 match, the first 10 are shown." */
export const shownOf: InEveryLanguage<(all: number, shown: number) => string> = {
  en: (all, shown) => `${all} match, the first ${shown} are shown.`,
  ru: (all, shown) => `Подходят ${all}, показаны первые ${shown}.`,
  ro: (all, shown) => `Se potrivesc ${all}, se văd primele ${shown}.`,
};
