/** The days on which people are called: the week's working days, less the days off that a team has named. */
import { addDays, weekday } from "./date.ts";
import type { Day } from "./day.ts";

/** What a team has said about its days. */
export interface WorkCalendar {
  /** Days of the week on which people are called, Monday = 1 to Sunday = 7. */
  readonly workingDays: readonly number[];
  /** Holidays and other days off. 1 January is always one and need not be listed. */
  readonly daysOff: readonly Day[];
}

/** True when people are called on that day. Without any working day of the week every day is one that is not off. */
export function isWorkingDay(day: Day, { daysOff, workingDays }: WorkCalendar): boolean {
  if (day.endsWith("-01-01") || daysOff.includes(day)) return false;
  return !workingDays.some(isWeekday) || workingDays.includes(weekday(day));
}

/** The day itself when it is a working day, else the first one after it. */
export function onWorkingDay(day: Day, calendar: WorkCalendar): Day {
  let found = day;
  while (!isWorkingDay(found, calendar)) found = addDays(found, 1);
  return found;
}

/** The day itself when it is a working day, else the last one before it. */
export function lastWorkingDay(day: Day, calendar: WorkCalendar): Day {
  let found = day;
  while (!isWorkingDay(found, calendar)) found = addDays(found, -1);
  return found;
}

/** The working day so many working days after a day; the day itself for 0. */
export function addWorkingDays(day: Day, count: number, calendar: WorkCalendar): Day {
  let found = day;
  for (let left = count; left > 0; left--) found = onWorkingDay(addDays(found, 1), calendar);
  return found;
}

function isWeekday(number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= 7;
}
