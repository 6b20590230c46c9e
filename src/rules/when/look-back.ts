/** Days that lie behind, in people's words: "monday", 1 ноября, 10.11, yesterday. */

import { addDays, daysBetween } from "../calendar/date.ts";
import type { DateOrder } from "../calendar/date-order.ts";
import type { Day } from "../calendar/day.ts";
import { readCellDate } from "./cell-date.ts";
import { readWhen } from "./when.ts";

/** Every day counts, looking back: nothing is moved to a working day. */
const everyDay = { workingDays: [], daysOff: [] };

/**
 * The last such day up to today; null when the text names none. A weekday is the one of the last seven days, a date
 * without a year the one of the last twelve months.
 */
export function readBack(text: string, today: Day, order: DateOrder): Day | null {
  const written = readCellDate(text, order);
  if (written.kind === "set") return written.day;
  const here = dayFrom(text, today, order);
  if (here !== null && here <= today) return here;
  return (
    namedDay(text, addDays(today, -7), today, order) ?? namedDay(text, addDays(today, -365), today, order)
  );
}

/**
 * The end of some days: as readBack, but a date without a year or a weekday is the first one from `since` on; where nothing
 * is said of their beginning, a date that is still to come this year counts if it is nearer than the one of last year.
 */
export function readEnd(text: string, since: Day | null, today: Day, order: DateOrder): Day | null {
  const back = readBack(text, today, order);
  if (back === null || readCellDate(text, order).kind === "set") return back;
  if (since !== null) return back >= since ? back : (dayAhead(text, since, order) ?? back);
  const ahead = daysBetween(back, today) < 7 ? null : dayAhead(text, today, order);
  if (ahead === null || ahead.slice(0, 4) !== today.slice(0, 4)) return back;
  return daysBetween(today, ahead) < daysBetween(back, today) ? ahead : back;
}

/** The first such day from a day on; null where the phrase names none, or moves with the speaker. */
function dayAhead(text: string, from: Day, order: DateOrder): Day | null {
  const day = dayFrom(text, from, order);
  return day !== null && day >= from && isNamedFrom(text, from, day, order) ? day : null;
}

/** The day that a phrase names whatever day it is said on; null for "in two weeks", which moves with the speaker. */
function namedDay(text: string, from: Day, today: Day, order: DateOrder): Day | null {
  const day = dayFrom(text, from, order);
  if (day === null || day > today) return null;
  return isNamedFrom(text, from, day, order) ? day : null;
}

function isNamedFrom(text: string, from: Day, day: Day, order: DateOrder): boolean {
  return [-1, 1].some((step) => dayFrom(text, addDays(from, step), order) === day);
}

function dayFrom(text: string, from: Day, order: DateOrder): Day | null {
  const language = order === "day-first" ? { language: "ru" as const } : {};
  const read = readWhen(text, { day: from, time: "00:00" }, { ...everyDay, ...language });
  if (read.kind === "read") return read.moment.day;
  return read.kind === "past" ? read.day : null;
}
