/** Numbers and shares as each language writes them. Not by Intl.NumberFormat: its first use takes 9 ms. */
import type { InEveryLanguage, Language } from "../base/language.ts";
import type { Share } from "../rules/report/statistics.ts";

const noBreakSpace = "\u00a0";

const marks: InEveryLanguage<{ readonly thousands: string; readonly decimal: string }> = {
  en: { thousands: ",", decimal: "." },
  ru: { thousands: noBreakSpace, decimal: "," },
  ro: { thousands: ".", decimal: "," },
};

/** "1,234.5", "1 234,5" (no-break space), "1.234,5"; at most so many decimals, without zeros at the end. */
export function numberText(value: number, language: Language, decimals = 2): string {
  const [whole = "0", fraction = ""] = Math.abs(value).toFixed(decimals).split(".");
  const { decimal, thousands } = marks[language];
  const kept = fraction.replace(/0+$/, "");
  const text = group(whole, thousands) + (kept === "" ? "" : decimal + kept);
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}

/** An amount of money: "7,600", "12,500.50". */
export function amountText(value: number, language: Language): string {
  const text = numberText(value, language);
  const hasTenthsOnly = !Number.isInteger(value) && /\D\d$/.test(text);
  return hasTenthsOnly ? `${text}0` : text;
}

/** A share from 0 to 1 in percent: "34 %" (no-break space), "34%" in English. */
export function percentText(share: number, language: Language, decimals = 0): string {
  return `${numberText(share * 100, language, decimals)}${language === "en" ? "" : noBreakSpace}%`;
}

function group(digits: string, thousands: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, thousands);
}

/** "34% (24–47)", "34 % (24–47)". */
export function shareText({ high, low, share }: Share, language: Language): string {
  return `${percentText(share, language)} (${intervalText({ low, high }, language)})`;
}

/** "24–47", in percent. */
export function intervalText({ high, low }: Pick<Share, "low" | "high">, language: Language): string {
  const [from, to] = [low, high].map((bound) => numberText(bound * 100, language, 0));
  return `${from}–${to}`;
}
