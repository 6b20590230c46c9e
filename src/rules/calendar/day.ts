/** A calendar day and a time of day, without a time zone: what stands in a cell and what a person says. */

/** A calendar day of the Gregorian calendar, "2026-11-23". Compares as text. */
export type Day = `${number}-${number}-${number}`;

/** A time of day to the minute, "16:00". Compares as text. */
export type Time = `${number}:${number}`;

/** A day, perhaps with the time of day. */
export interface Moment {
  readonly day: Day;
  readonly time: Time | null;
}

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
const timePattern = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Days since 1970-01-01 of a proleptic Gregorian date (Howard Hinnant, days_from_civil). */
function dayNumber(year: number, month: number, date: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** True for a text that is a real calendar day, "2026-02-28" but not "2026-02-30". */
export function isDay(text: string): text is Day {
  if (!dayPattern.test(text)) return false;
  const [year, month, date] = parts(text);
  return isCalendarDay(year, month, date);
}

/** True for a text "HH:MM" of a 24-hour clock. */
export function isTime(text: string): text is Time {
  return timePattern.test(text);
}

/** True when the three numbers name a day that exists; years 1 to 9999. */
export function isCalendarDay(year: number, month: number, date: number): boolean {
  return (
    Number.isInteger(year) &&
    year >= 1 &&
    year <= 9999 &&
    Number.isInteger(month) &&
    month >= 1 &&
    month <= 12 &&
    Number.isInteger(date) &&
    date >= 1 &&
    date <= daysInMonth(year, month)
  );
}

/** The number of days in a month, 28 to 31; month is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The day of a year, a month 1 to 12 and a date; null when there is no such day. */
export function dayOf(year: number, month: number, date: number): Day | null {
  if (!isCalendarDay(year, month, date)) return null;
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
  return isDay(text) ? text : null;
}

/** The time of day of an hour 0 to 23 and a minute 0 to 59; null when there is no such time. */
export function timeOf(hour: number, minute: number): Time | null {
  const text = `${pad(hour, 2)}:${pad(minute, 2)}`;
  return isTime(text) ? text : null;
}

/** Minutes since midnight, 0 to 1439. */
export function minutesOf(time: Time): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** Year, month (1 to 12) and date (1 to 31) of a day. */
export function parts(day: string): [year: number, month: number, date: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

/** Days since 1970-01-01; negative before it. */
export function epochDays(day: Day): number {
  const [year, month, date] = parts(day);
  return dayNumber(year, month, date);
}

/** The day a number of days after 1970-01-01; null outside the years 1 to 9999. Inverse of epochDays (Howard Hinnant, civil_from_days). */
export function dayFromEpoch(days: number): Day | null {
  const shifted = Math.floor(days) + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return dayOf(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date);
}

/** The first of two moments that comes earlier: negative, zero or positive as for sort; a day without a time comes before its times. */
export function compareMoments(left: Moment, right: Moment): number {
  if (left.day !== right.day) return left.day < right.day ? -1 : 1;
  if (left.time === right.time) return 0;
  if (left.time === null) return -1;
  if (right.time === null) return 1;
  return left.time < right.time ? -1 : 1;
}

/** "2026-11-23T16:00", or "2026-11-23" without a time. */
export function momentText(moment: Moment): string {
  return moment.time === null ? moment.day : `${moment.day}T${moment.time}`;
}

/** Reads what momentText writes; null for anything else. */
export function momentFromText(text: string): Moment | null {
  const [day, time, more] = text.split("T");
  if (day === undefined || more !== undefined || !isDay(day)) return null;
  if (time === undefined) return { day, time: null };
  return isTime(time) ? { day, time } : null;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
