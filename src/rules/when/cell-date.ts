/** Dates that stand in a cell as text. Nothing is guessed: what has two readings, or no year, is unreadable. */

import { weekday } from "../calendar/date.ts";
import { type DateOrder, dateAndMonth } from "../calendar/date-order.ts";
import { type Day, dayOf, epochDays, parts } from "../calendar/day.ts";
import type { NextContact } from "../contacts/contact.ts";
import { fullDates } from "./when-calendar.ts";
import { takeTime } from "./when-time.ts";
import { type Token, tokensOf } from "./when-tokens.ts";

/** Longer texts are notes, not dates. */
const longest = 60;
const firstYear = 1900;
const lastYear = 2100;
/** 9999-12-30 and 31.12.9999 are written for never, as a text as well as a date. */
const never = 9999;

/** Marks of direction, which come along when a date is pasted from a document. */
const directions = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const dotted = /^(\d{2})\.(\d{2})\.(\d{4})$/;
const slashed = /^\s*(?:\p{L}{2,12}\.?,?\s+)?(\d{1,2})([/-])(\d{1,2})\2(?:\d{4}|\d{2})(?!\d)/u;

/**
 * The next contact that a cell's text says. `order` is how the column writes 11/12/2026: when it is unknown, such a text
 * is unreadable. So are days that don't exist, years outside 1900–2100 but 9999, and words such as "завтра", which meant a day
 * that nobody knows any more.
 */
export function readCellDate(text: string, order: DateOrder): NextContact {
  const plain = text.trim();
  if (plain === "") return { kind: "none" };
  const [, date, month, year] = dotted.exec(plain) ?? [];
  if (date !== undefined) return usable(dayOf(Number(year), Number(month), Number(date)), text);
  // A date has its year in digits; what has none needs no dictionary.
  if (plain.length > longest || !/\d\d/.test(plain)) return { kind: "unreadable", found: text };
  const taken = takeTime(tokensOf(plain.replace(doubt, "").replace(midnight, "")) ?? [], { isWritten: true });
  if (taken === null || taken.times.length > 1) return { kind: "unreadable", found: text };
  const read = usable(writtenDay(taken.rest, order), text);
  return read.kind === "set" ? { ...read, time: taken.times[0] ?? null } : read;
}

/** "20.11?" */
const doubt = /\s*\?+$/u;
/** A day alone, as programs write it; a time of another zone is no time here. */
const midnight = /T00:00(?::00(?:\.0+)?)?Z$/;
/** A day and a month without a year, somewhere in a text. With \p{L} it would take 3 ms to compile. */
const yearless =
  /(?<![A-Za-zÀ-ɏЀ-ԯ\d.:/-])(?=((\d{1,2})([./-])(\d{1,2})|\d{1,2}\.?\s+[A-Za-zÀ-ɏЀ-ԯ]{3,10}|[A-Za-zÀ-ɏЀ-ԯ]{3,10}\.?\s+\d{1,2})(?![\d:]|[./-]\d))/gu;
/** What stands before a time: "в 10.30", "la 10.30". */
const timeComes = /(?:^|\s)(?:в|at|la|ora|@)\s+$/iu;

/** True for a text that is a day and a month without a year: "20.11", "20 nov", "пт 20 ноября", "20.11 в 15:00". */
export function isYearless(text: string): boolean {
  const isRead = (near: Day | null) => readNearDate(text, "day-first", near).kind === "set";
  return !isRead(null) && isRead("2026-06-15");
}

/** The same as readCellDate; of a day and a month without a year, the nearest such day to `near`. */
export function readNearDate(text: string, order: DateOrder, near: Day | null): NextContact {
  const plain = text.replace(directions, "");
  const read = readCellDate(plain, order);
  if (read.kind !== "unreadable" || near === null || plain.length > longest) return read;
  for (const found of plain.matchAll(yearless)) {
    const [, day = "", date, mark = " ", minutes] = found;
    const before = plain.slice(0, found.index);
    if (Number(date) < 24 && minutes?.length === 2 && timeComes.test(before)) continue;
    const year = nearestYear(`${day}${mark}`, order, near);
    if (year === null) continue;
    // A weekday beside it must be that of the nearest one.
    const behind = plain.slice(found.index + day.length).replace(/^[.,]/u, "");
    const whole = readCellDate(`${before}${day}${mark}${year} ${behind}`, order);
    return whole.kind === "set" ? whole : read;
  }
  return read;
}

/** The year in which such a day is the nearest; null where no year has it. */
function nearestYear(day: string, order: DateOrder, near: Day): number | null {
  const [thisYear] = parts(near);
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const year of [thisYear, thisYear - 1, thisYear + 1]) {
    const read = readCellDate(`${day}${year}`, order);
    if (read.kind !== "set") continue;
    const away = Math.abs(epochDays(read.day) - epochDays(near));
    if (away < least) [best, least] = [year, away];
  }
  return best;
}

/**
 * How a column writes dates with slashes or dashes, by its own evidence: a number above 12 is a date. Without any, by the
 * sheet's language: Russian and Romanian write the day first, English both ways. Evidence for both is no evidence.
 */
export function dateOrderOf(texts: Iterable<string>, language: "en" | "ru" | "ro"): DateOrder {
  let dayFirst = false;
  let monthFirst = false;
  for (const text of texts) {
    const [, first, mark, second] = slashed.exec(text) ?? [];
    if (first === undefined || mark === undefined || second === undefined) continue;
    const readings = dateAndMonth(Number(first), Number(second), mark, "unknown");
    const [only] = readings;
    if (readings.length !== 1 || only === undefined || first === second) continue;
    if (only[0] === Number(first)) dayFirst = true;
    else monthFirst = true;
  }
  if (dayFirst !== monthFirst) return dayFirst ? "day-first" : "month-first";
  return dayFirst || language === "en" ? "unknown" : "day-first";
}

/** The day of a full date, perhaps with its weekday before or after it; null when there is none, or they disagree. */
function writtenDay(tokens: readonly Token[], order: DateOrder): Day | null {
  const plain = tokens.filter(({ kind }) => kind !== "at" && kind !== "on");
  const place = plain.findIndex(({ kind }) => kind === "weekday");
  const isAtEdge = place <= 0 || place === plain.length - 1;
  if (!isAtEdge) return null;
  const named = plain[place]?.numbers[0];
  const days = fullDates(
    plain.filter((_, index) => index !== place),
    order,
  );
  const [day] = days ?? [];
  if (day === undefined || days?.length !== 1) return null;
  return named === undefined || weekday(day) === named ? day : null;
}

function usable(day: Day | null, found: string): NextContact {
  const year = day === null ? 0 : parts(day)[0];
  if (day === null || year < firstYear || (year > lastYear && year !== never))
    return { kind: "unreadable", found };
  return { kind: "set", day, time: null };
}
