/** Days from one to another as each language writes them. */

import type { Language } from "../../base/language.ts";
import { parts } from "../../rules/calendar/day.ts";
import type { Period } from "../../rules/calendar/week.ts";
import { dateWithoutYear, monthDate } from "../dates.ts";

/** "16–22 November 2026", «30 ноября – 6 декабря 2026 г.», "28 decembrie 2026 – 3 ianuarie 2027"; one day alone is a date. */
export function periodText({ from, to }: Period, language: Language): string {
  const [year, month, date] = parts(from);
  const [lastYear, lastMonth] = parts(to);
  const end = monthDate(to, language);
  if (from === to) return end;
  if (year === lastYear && month === lastMonth) return `${date}–${end}`;
  const begin = year === lastYear ? dateWithoutYear(from, language) : monthDate(from, language);
  return `${begin} – ${end}`;
}
