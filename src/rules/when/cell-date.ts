/** Dates that stand in a cell as text. Nothing is guessed: what has two readings, or no year, is unreadable. */

import { weekday } from "../calendar/date.ts";
import { type DateOrder, dateAndMonth } from "../calendar/date-order.ts";
import { type Day, dayOf, parts } from "../calendar/day.ts";
import type { NextContact } from "../contacts/contact.ts";
import { fullDates } from "./when-calendar.ts";
import { takeTime } from "./when-time.ts";
import { type Token, tokensOf } from "./when-tokens.ts";

/** Longer texts are notes, not dates. */
const longest = 60;
const firstYear = 1900;
const lastYear = 2100;

const dotted = /^(\d{2})\.(\d{2})\.(\d{4})$/;
const slashed = /^\s*(?:\p{L}{2,12}\.?,?\s+)?(\d{1,2})([/-])(\d{1,2})\2(?:\d{4}|\d{2})(?!\d)/u;

/**
 * The next contact that a cell's text says. `order` is how the column writes 11/12/2026: when it is unknown, such a text
 * is unreadable. So are days that don't exist, years outside 1900–2100, and words such as "завтра", which meant a day
 * that nobody knows any more.
 */
export function readCellDate(text: string, order: DateOrder): NextContact {
  const plain = text.trim();
  if (plain === "") return { kind: "none" };
  const [, date, month, year] = dotted.exec(plain) ?? [];
  if (date !== undefined) return usable(dayOf(Number(year), Number(month), Number(date)), text);
  // A date has its year in digits; what has none needs no dictionary.
  if (plain.length > longest || !/\d\d/.test(plain)) return { kind: "unreadable", found: text };
  const taken = takeTime(tokensOf(plain) ?? [], { isWritten: true });
  if (taken === null || taken.times.length > 1) return { kind: "unreadable", found: text };
  const read = usable(writtenDay(taken.rest, order), text);
  return read.kind === "set" ? { ...read, time: taken.times[0] ?? null } : read;
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
  if (day === null || year < firstYear || year > lastYear) return { kind: "unreadable", found };
  return { kind: "set", day, time: null };
}
