/** Days as spreadsheets count them: whole days since 30 December 1899, the time of day as a part of one. */
import { type Day, dayFromEpoch, epochDays, type Moment, minutesOf, type Time, timeOf } from "./day.ts";

/** The number of 1 January 1970. */
export const serialOf1970 = 25_569;

/** The seconds of a day. */
export const secondsOfDay = 86_400;

/** The number of a moment. */
export function serialOf({ day, time }: Moment): number {
  return serialOf1970 + epochDays(day) + (time === null ? 0 : minutesOf(time) / 1440);
}

/** The moment of a number; null outside the years 1 to 9999. */
export function momentOfSerial(serial: number): Moment | null {
  const { time, whole } = partsOfSerial(serial);
  const day = dayOfSerial(whole);
  return day === null ? null : { day, time };
}

/** The day of a whole number; null outside the years 1 to 9999. */
export function dayOfSerial(whole: number): Day | null {
  return dayFromEpoch(whole - serialOf1970);
}

/**
 * The whole days of a number, and its time of day to the minute. Seconds are rounded, for serials hold them only nearly;
 * then cut off, as spreadsheets show them: 23:59:40 is 23:59 of that day, not the next day. Midnight is no time.
 */
export function partsOfSerial(serial: number): { whole: number; time: Time | null } {
  const seconds = Math.round((serial - Math.floor(serial)) * secondsOfDay);
  const whole = Math.floor(serial) + (seconds === secondsOfDay ? 1 : 0);
  const minutes = Math.floor((seconds % secondsOfDay) / 60);
  return { whole, time: minutes === 0 ? null : timeOf(Math.floor(minutes / 60), minutes % 60) };
}
