/** Weeks from Monday to Sunday (ISO 8601) and the period a report is about. */
import { getISOWeek, getISOWeekYear, setISOWeek, startOfISOWeek } from "date-fns";
import { addDays, dateOf, dayOfDate, daysBetween } from "./date.ts";
import { type Day, dayOf } from "./day.ts";

/** Days from one to another, both included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** Days from one to another, both included; null leaves an end open. */
export interface OpenPeriod {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** What a person asked for; all null: this week so far, on a Monday the one that has just ended. */
export interface AskedPeriod {
  readonly week: string | null;
  readonly since: Day | null;
  readonly until: Day | null;
  readonly all: boolean;
}

/** A report's period, and the one before it to compare with. */
export interface ComparedPeriods {
  readonly period: OpenPeriod;
  /** null where nothing lies before. */
  readonly before: Period | null;
}

/** The Monday of a day's week. Throws RangeError before the year 1. */
export function mondayOf(day: Day): Day {
  const monday = dayOfDate(startOfISOWeek(dateOf(day)));
  if (monday === null) throw new RangeError(`no such day: the Monday before ${day}`);
  return monday;
}

/** The week of a day, "2026-W47": the year is that of its Thursday (ISO 8601). */
export function weekName(day: Day): string {
  const date = dateOf(day);
  return `${padded(getISOWeekYear(date), 4)}-W${padded(getISOWeek(date), 2)}`;
}

function padded(number: number, length: number): string {
  return String(number).padStart(length, "0");
}

/** The days of a week such as "2026-W47" (also "2026w47", «2026-Н47», "2026-S47", "2026-47"); null when the text is none or that year has no such week. */
export function weekFromName(text: string): Period | null {
  const [, year, number] = /^(\d{4})-?[wнs]?-?(\d{1,2})$/iu.exec(text.trim()) ?? [];
  if (year === undefined || number === undefined) return null;
  // 4 January is always in week 1.
  const inFirst = dayOf(Number(year), 1, 4);
  if (inFirst === null || Number(number) < 1 || Number(number) > 53) return null;
  const from = dayOfDate(startOfISOWeek(setISOWeek(dateOf(inFirst), Number(number))));
  if (from === null) return null;
  const name = `${year}-W${number.padStart(2, "0")}`;
  return weekName(from) === name ? { from, to: addDays(from, 6) } : null;
}

const thisWeek = new Set([
  "this",
  "now",
  "current",
  "эта",
  "этой",
  "эту",
  "текущая",
  "asta",
  "aceasta",
  "curenta",
]);
const lastWeek = new Set(
  ["last", "previous", "прошлая", "прошлой", "прошлую", "trecuta", "anterioara"].map(foldWeek),
);

/** Lower case, without marks: й is и, and ă is a. */
function foldWeek(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .normalize("NFC");
}

/**
 * The week that a person names: "last", "this", "48", "2026-W48", also «прошлая», „trecută". A mere number is the last
 * week of that number up to today. null when the text is none.
 */
export function weekAsked(text: string, today: Day): Period | null {
  const plain = foldWeek(text).replace(/(?:^| )(?:week|недел[яюеи]|saptamana)(?: |$)/u, "");
  const monday = mondayOf(today);
  if (thisWeek.has(plain)) return { from: monday, to: addDays(monday, 6) };
  if (lastWeek.has(plain)) return weekBefore(monday);
  const [, number] = /^[wнs]?(\d{1,2})$/u.exec(plain) ?? [];
  if (number === undefined) return weekFromName(text);
  const year = Number(weekName(today).slice(0, 4));
  const week = weekFromName(`${year}-W${number}`);
  return week !== null && week.from <= today ? week : weekFromName(`${year - 1}-W${number}`);
}

/**
 * The period asked for and the one before it: a week (this week only up to today; on a Monday the week that has ended) against the whole week before; other
 * days against as many days right before them; everything, or everything up to a day, against nothing. null when the
 * days contradict each other or the week can't be read.
 */
export function comparedPeriods(asked: AskedPeriod, today: Day): ComparedPeriods | null {
  if (asked.all) return { period: { from: null, to: null }, before: null };
  if (asked.week !== null) {
    const week = weekAsked(asked.week, today);
    return week === null ? null : { period: week, before: weekBefore(week.from) };
  }
  if (asked.since === null && asked.until === null) {
    const from = mondayOf(today);
    if (from === today) {
      const ended = weekBefore(from);
      return { period: ended, before: weekBefore(ended.from) };
    }
    return { period: { from, to: today }, before: weekBefore(from) };
  }
  const to = asked.until ?? today;
  const from = asked.since;
  if (from === null) return { period: { from, to }, before: null };
  if (from > to) return null;
  const days = daysBetween(from, to) + 1;
  return { period: { from, to }, before: { from: addDays(from, -days), to: addDays(from, -1) } };
}

function weekBefore(monday: Day): Period {
  return { from: addDays(monday, -7), to: addDays(monday, -1) };
}

/** True when a day lies in a period. A call without a readable day (null) lies only in all days. */
export function isWithin(day: Day | null, period: OpenPeriod): boolean {
  if (day === null) return period.from === null && period.to === null;
  return (period.from === null || day >= period.from) && (period.to === null || day <= period.to);
}

/** The weeks up to the one of a day, the oldest first. */
export function weeksUpTo(day: Day, count: number): Period[] {
  const last = mondayOf(day);
  return Array.from({ length: count }, (_, index) => {
    const from = addDays(last, (index + 1 - count) * 7);
    return { from, to: addDays(from, 6) };
  });
}
