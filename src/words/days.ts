/** Days as they are said in full: the weekday and the date. */
import { type Day, type Moment, parts, weekday } from "../rules/day.ts";
import type { InEveryLanguage, Language } from "./language.ts";

/** The days of the week from Monday on. */
export const weekdayNames: InEveryLanguage<readonly string[]> = {
  en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  ru: ["понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"],
  ro: ["luni", "marți", "miercuri", "joi", "vineri", "sâmbătă", "duminică"],
};

/** The months as they stand in a date: «23 ноября». */
export const monthNames: InEveryLanguage<readonly string[]> = {
  en: [
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
  ru: [
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
  ro: [
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
};

/** "Monday, 23 November 2026", «понедельник, 23 ноября 2026». */
export function fullDay(language: Language, day: Day): string {
  const [year, month, date] = parts(day);
  const name = weekdayNames[language][weekday(day) - 1] ?? "";
  return `${name}, ${date} ${monthNames[language][month - 1] ?? ""} ${year}`;
}

/** A full day with its time, if it has one: "Monday, 23 November 2026, 16:00". */
export function fullMoment(language: Language, moment: Moment): string {
  const day = fullDay(language, moment.day);
  return moment.time === null ? day : `${day}, ${moment.time}`;
}

/** The same with a capital, to begin a line with. */
export function capital(text: string): string {
  const [first = ""] = text;
  return first.toUpperCase() + text.slice(first.length);
}
