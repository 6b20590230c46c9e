/** Days and times as each language writes them. */

import type { Locale } from "date-fns";
import { enGB } from "date-fns/locale/en-GB";
import { ro } from "date-fns/locale/ro";
import { ru } from "date-fns/locale/ru";
import type { InEveryLanguage, Language } from "../base/language.ts";
import { weekday } from "../rules/calendar/date.ts";
import { type Day, type Moment, parts, type Time } from "../rules/calendar/day.ts";
import type { Period } from "../rules/calendar/week.ts";

/** The names of days and months as they stand beside a date, and the width of a short day's name that people use. */
const names: InEveryLanguage<{ readonly locale: Locale; readonly short: "abbreviated" | "short" }> = {
  en: { locale: enGB, short: "abbreviated" },
  ru: { locale: ru, short: "short" },
  ro: { locale: ro, short: "abbreviated" },
};

const months = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;
const sundayFirst = [0, 1, 2, 3, 4, 5, 6] as const;

/** "Monday, 23 November 2026", "понедельник, 23 ноября 2026 г.", "luni, 23 noiembrie 2026". */
export function fullDate(day: Day, language: Language): string {
  const year = `${parts(day)[0]}${language === "ru" ? " г." : ""}`;
  return `${weekdayName(day, language)}, ${dateWithoutYear(day, language)} ${year}`;
}

/** "23 November 2026", "23 ноября 2026 г.", "23 noiembrie 2026". */
export function monthDate(day: Day, language: Language): string {
  return `${dateWithoutYear(day, language)} ${parts(day)[0]}${language === "ru" ? "\u00a0г." : ""}`;
}

/** "23 November", "23 ноября", "23 noiembrie". */
export function dateWithoutYear(day: Day, language: Language): string {
  const [, month, date] = parts(day);
  return `${date} ${monthName(month, language)}`;
}

/** "23 Nov", "23.11": a day on the axis of a chart. */
export function axisDate(day: Day, language: Language): string {
  const [, month, date] = parts(day);
  const name = monthName(month, language);
  return language === "en" ? `${date} ${name.slice(0, 3)}` : `${pad(date)}.${pad(month)}`;
}

/** "23 Nov", "23.11"; of another year than this one "23 Nov 2025", "23.11.2025". */
export function nearDate(day: Day, today: Day, language: Language): string {
  const [year] = parts(day);
  const text = axisDate(day, language);
  return year === parts(today)[0] ? text : `${text}${language === "en" ? " " : "."}${year}`;
}

/** The full date with the time of day, if any, after a comma. */
export function fullMoment(moment: Moment, language: Language): string {
  return withTime(fullDate(moment.day, language), moment.time);
}

/** "23.11.26" in every language: the form of a note's date and of narrow columns. */
export function shortDate(day: Day): string {
  const [, month, date] = parts(day);
  return `${pad(date)}.${pad(month)}.${day.slice(2, 4)}`;
}

/** "Mon 23 Nov", "пн 23.11", "lun 23.11": a day near enough to need no year. */
export function weekdayDate(day: Day, language: Language): string {
  const [, month, date] = parts(day);
  const name = dayName(day, language, names[language].short);
  return language === "en"
    ? `${name} ${date} ${monthName(month, language).slice(0, 3)}`
    : `${name} ${pad(date)}.${pad(month)}`;
}

/** weekdayDate with the time of day, if any, after a comma. */
export function weekdayMoment(moment: Moment, language: Language): string {
  return withTime(weekdayDate(moment.day, language), moment.time);
}

/** "Monday", "понедельник", "luni". */
export function weekdayName(day: Day, language: Language): string {
  return dayName(day, language, "wide");
}

function dayName(day: Day, language: Language, width: "wide" | "abbreviated" | "short"): string {
  const index = sundayFirst[weekday(day) % 7] ?? 0;
  return names[language].locale.localize.day(index, { width, context: "formatting" });
}

function monthName(month: number, language: Language): string {
  const index = months[month - 1] ?? 0;
  return names[language].locale.localize.month(index, { width: "wide", context: "formatting" });
}

function withTime(text: string, time: Time | null): string {
  return time === null ? text : `${text}, ${time}`;
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}

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

/** The text with its first letter as a capital. */
export function capital(text: string): string {
  const [first = ""] = text;
  return first.toUpperCase() + text.slice(first.length);
}
