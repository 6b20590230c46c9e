/** Days and times as each language writes them. */

import type { InEveryLanguage, Language } from "../base/language.ts";
import { type Day, type Moment, parts, type Time, weekday } from "../rules/calendar/day.ts";

interface DateWords {
  /** Monday to Sunday. */
  readonly weekdays: readonly string[];
  readonly shortWeekdays: readonly string[];
  /** January to December, as they stand beside a date. */
  readonly months: readonly string[];
  full(weekday: string, date: number, month: string, year: number): string;
}

const dateWords: InEveryLanguage<DateWords> = {
  en: {
    weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    shortWeekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    months: [
      "January",
      "February",
      "March",
      "April",
      "May",
      "June",
      "July",
      "August",
      "September",
      "October",
      "November",
      "December",
    ],
    full: (weekday, date, month, year) => `${weekday}, ${date} ${month} ${year}`,
  },
  ru: {
    weekdays: ["понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"],
    shortWeekdays: ["пн", "вт", "ср", "чт", "пт", "сб", "вс"],
    months: [
      "января",
      "февраля",
      "марта",
      "апреля",
      "мая",
      "июня",
      "июля",
      "августа",
      "сентября",
      "октября",
      "ноября",
      "декабря",
    ],
    full: (weekday, date, month, year) => `${weekday}, ${date} ${month} ${year} г.`,
  },
  ro: {
    weekdays: ["luni", "marți", "miercuri", "joi", "vineri", "sâmbătă", "duminică"],
    shortWeekdays: ["lun", "mar", "mie", "joi", "vin", "sâm", "dum"],
    months: [
      "ianuarie",
      "februarie",
      "martie",
      "aprilie",
      "mai",
      "iunie",
      "iulie",
      "august",
      "septembrie",
      "octombrie",
      "noiembrie",
      "decembrie",
    ],
    full: (weekday, date, month, year) => `${weekday}, ${date} ${month} ${year}`,
  },
};

/** "Monday, 23 November 2026", "понедельник, 23 ноября 2026 г.", "luni, 23 noiembrie 2026". */
export function fullDate(day: Day, language: Language): string {
  const [year, month, date] = parts(day);
  const words = dateWords[language];
  return words.full(weekdayName(day, language), date, words.months[month - 1] ?? "", year);
}

/** "23 November 2026", "23 ноября 2026 г.", "23 noiembrie 2026". */
export function monthDate(day: Day, language: Language): string {
  return `${dateWithoutYear(day, language)} ${parts(day)[0]}${language === "ru" ? "\u00a0г." : ""}`;
}

/** "23 November", "23 ноября", "23 noiembrie". */
export function dateWithoutYear(day: Day, language: Language): string {
  const [, month, date] = parts(day);
  return `${date} ${dateWords[language].months[month - 1] ?? ""}`;
}

/** "23 Nov", "23.11": a day on the axis of a chart. */
export function axisDate(day: Day, language: Language): string {
  const [, month, date] = parts(day);
  const name = dateWords[language].months[month - 1] ?? "";
  return language === "en" ? `${date} ${name.slice(0, 3)}` : `${pad(date)}.${pad(month)}`;
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
  const words = dateWords[language];
  const name = words.shortWeekdays[weekday(day) - 1] ?? "";
  const monthName = words.months[month - 1] ?? "";
  return language === "en"
    ? `${name} ${date} ${monthName.slice(0, 3)}`
    : `${name} ${pad(date)}.${pad(month)}`;
}

/** weekdayDate with the time of day, if any, after a comma. */
export function weekdayMoment(moment: Moment, language: Language): string {
  return withTime(weekdayDate(moment.day, language), moment.time);
}

/** "Monday", "понедельник", "luni". */
export function weekdayName(day: Day, language: Language): string {
  return dateWords[language].weekdays[weekday(day) - 1] ?? "";
}

function withTime(text: string, time: Time | null): string {
  return time === null ? text : `${text}, ${time}`;
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
