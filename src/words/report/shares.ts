/** A share with its interval as each language writes it. */

import type { Language } from "../../base/language.ts";
import type { Share } from "../../rules/report/statistics.ts";
import { numberText, percentText } from "../numbers.ts";

/** "34% (24–47)", "34 % (24–47)". */
export function shareText({ high, low, share }: Share, language: Language): string {
  return `${percentText(share, language)} (${intervalText({ low, high }, language)})`;
}

/** "24–47", in percent. */
export function intervalText({ high, low }: Pick<Share, "low" | "high">, language: Language): string {
  const [from, to] = [low, high].map((bound) => numberText(bound * 100, language, 0));
  return `${from}–${to}`;
}
