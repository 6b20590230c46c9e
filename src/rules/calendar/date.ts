/**
 * Reckoning with days, by date-fns on a Date that is read in UTC: a day is the same day in every time zone of a machine.
 * Numbers of days stand in day.ts: a sheet of a hundred thousand cells asks for them, and date-fns has none.
 */
import { UTCDateMini } from "@date-fns/utc/date/mini";
import { getISODay, addDays as laterByDays, addMonths as laterByMonths } from "date-fns";
import { type Day, epochDays, isDay } from "./day.ts";

/** A day as date-fns takes it: midnight in UTC. */
export function dateOf(day: Day): Date {
  return new UTCDateMini(day);
}

/** The day of a date in UTC; null outside the years 1 to 9999. */
export function dayOfDate(date: Date): Day | null {
  if (Number.isNaN(date.getTime())) return null;
  const text = date.toISOString().slice(0, 10);
  return isDay(text) ? text : null;
}

/** The day so many days later (earlier when negative). Throws RangeError outside the years 1 to 9999. */
export function addDays(day: Day, count: number): Day {
  const result = dayOfDate(laterByDays(dateOf(day), count));
  if (result === null) throw new RangeError(`no such day: ${day} + ${count} days`);
  return result;
}

/** The same date so many months later, or the last one of a shorter month; null outside the years 1 to 9999. */
export function addMonths(day: Day, count: number): Day | null {
  return dayOfDate(laterByMonths(dateOf(day), count));
}

/** Whole days from one day to another; negative when `to` is earlier. Both are days already: nothing is left to a date's care. */
export function daysBetween(from: Day, to: Day): number {
  return epochDays(to) - epochDays(from);
}

/** The day of the week, Monday = 1 to Sunday = 7 (ISO 8601). */
export function weekday(day: Day): number {
  return getISODay(dateOf(day));
}
