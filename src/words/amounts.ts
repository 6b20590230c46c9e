/** Amounts of money as each language writes them: 1,250,000.50 · 1 250 000,50 · 1.250.000,50. No currency: the sheet has its own. */
import type { InEveryLanguage, Language } from "./language.ts";

const signs: InEveryLanguage<{ thousands: string; decimal: string }> = {
  en: { thousands: ",", decimal: "." },
  // A no-break space, so that an amount is never broken at a line's end.
  ru: { thousands: "\u{a0}", decimal: "," },
  ro: { thousands: ".", decimal: "," },
};

/** An amount with its thousands grouped; cents only when there are any. */
export function amountText(language: Language, amount: number): string {
  const { decimal, thousands } = signs[language];
  const cents = Math.round(Math.abs(amount) * 100);
  const whole = String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, thousands);
  const rest = cents % 100 === 0 ? "" : `${decimal}${String(cents % 100).padStart(2, "0")}`;
  return `${amount < 0 && cents > 0 ? "−" : ""}${whole}${rest}`;
}
