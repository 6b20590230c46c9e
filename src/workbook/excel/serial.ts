/** Excel's day numbers ("serials") and calendar days, by arithmetic alone. */
import { type Day, dayFromEpoch, epochDays, minutesOf, type Time, timeOf } from "../../rules/calendar/day.ts";
import { partsOfSerial, secondsOfDay, serialOf1970 } from "../../rules/calendar/serial.ts";

/** Days from 1970-01-01 back to serial 0 of each date system: 30 December 1899, 1 January 1904. */
const epoch1900 = serialOf1970;
const epoch1904 = 24_107;

/**
 * The day, and the time to the minute where there is one, of a serial; null when it names no day.
 *
 * In the 1900 system serial 60 is 29 February 1900, which never was, and serials below it count from 31 December 1899
 * (Lotus 1-2-3's leap year).
 */
export function dayFromSerial(serial: number, date1904: boolean): { day: Day; time: Time | null } | null {
  if (!Number.isFinite(serial) || serial < 0) return null;
  const { time, whole } = partsOfSerial(serial);
  const epochDay = epochDayOf(whole, date1904);
  const day = epochDay === null ? null : dayFromEpoch(epochDay);
  if (day === null) return null;
  return { day, time };
}

/** The time of a fraction of a day, 0 up to 1; null outside. Unlike in dayFromSerial, midnight is a time. */
export function timeFromFraction(fraction: number): Time | null {
  if (!(fraction >= 0 && fraction < 1)) return null;
  const minutes = Math.floor((Math.round(fraction * secondsOfDay) % secondsOfDay) / 60);
  return timeOf(Math.floor(minutes / 60), minutes % 60);
}

/** The serial of a day and a time; null for a day before the date system begins (1900-01-01, 1904-01-01). */
export function serialFromDay(day: Day, time: Time | null, date1904: boolean): number | null {
  const days = epochDays(day);
  const fraction = time === null ? 0 : minutesOf(time) / 1440;
  if (date1904) return days + epoch1904 < 0 ? null : days + epoch1904 + fraction;
  const serial = days + epoch1900;
  const whole = serial <= 60 ? serial - 1 : serial;
  return whole < 1 ? null : whole + fraction;
}

function epochDayOf(serial: number, date1904: boolean): number | null {
  if (date1904) return serial - epoch1904;
  if (serial === 0 || serial === 60) return null;
  return serial < 60 ? serial + 1 - epoch1900 : serial - epoch1900;
}
