/** A calendar file (iCalendar, RFC 5545) of promised calls, written by ical-generator. */
import { createHash } from "node:crypto";
import ical, { ICalAlarmType } from "ical-generator";
import type { Day, Time } from "../rules/calendar/day.ts";

/** One promised call in a calendar. */
export interface CalendarCall {
  /** What its event is known by from one file to the next. */
  readonly key: string;
  readonly title: string;
  readonly description: string;
  readonly day: Day;
  readonly time: Time;
  /** How often it was moved since it was first written. */
  readonly sequence: number;
}

/** Minutes that a call is given, and before which the alarm sounds. */
const length = 15;
const alarmBefore = 10;

/** The file. Times are floating: those of the person's own clock. `written` and `at`: when it is made, by the same clock. */
export function calendarFile(calls: readonly CalendarCall[], written: Day, at: Time): string {
  const calendar = ical({ prodId: { company: "followup", product: "followup", language: "EN" } });
  for (const { day, description, key, sequence, time, title } of calls) {
    const event = calendar.createEvent({
      id: `${createHash("sha256").update(key).digest("hex").slice(0, 32)}@followup`,
      sequence,
      start: instant(day, time),
      end: new Date(instant(day, time).getTime() + length * 60_000),
      floating: true,
      stamp: new Date(`${written}T${at}:00`),
      summary: title,
      description,
    });
    event.createAlarm({ type: ICalAlarmType.display, trigger: alarmBefore * 60, description: title });
  }
  // The library parts the lines and leaves the last one without its end.
  return `${calendar.toString()}\r\n`;
}

/** The library writes a floating time as UTC reads the instant. */
function instant(day: Day, time: Time): Date {
  return new Date(`${day}T${time}:00Z`);
}
