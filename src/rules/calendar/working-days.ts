/** The days of the week on which people are called. Holidays are not known here. */
import { addDays, type Day, weekday } from "./day.ts";

/** True when people are called on that day. Without any working day every day is one. */
export function isWorkingDay(day: Day, workingDays: readonly number[]): boolean {
  return !workingDays.some(isWeekday) || workingDays.includes(weekday(day));
}

/** The day itself when it is a working day, else the first one after it. */
export function onWorkingDay(day: Day, workingDays: readonly number[]): Day {
  let found = day;
  while (!isWorkingDay(found, workingDays)) found = addDays(found, 1);
  return found;
}

/** The day itself when it is a working day, else the last one before it. */
export function lastWorkingDay(day: Day, workingDays: readonly number[]): Day {
  let found = day;
  while (!isWorkingDay(found, workingDays)) found = addDays(found, -1);
  return found;
}

/** The working day so many working days after a day; the day itself for 0. */
export function addWorkingDays(day: Day, count: number, workingDays: readonly number[]): Day {
  let found = day;
  for (let left = count; left > 0; left--) found = onWorkingDay(addDays(found, 1), workingDays);
  return found;
}

function isWeekday(number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= 7;
}
