/** Weeks, months and years of the calendar: where they begin and end, and the same date some months later. */
import { addDays, addMonths } from "../calendar/date.ts";
import { type Day, dayOf, daysInMonth, parts } from "../calendar/day.ts";
import { mondayOf } from "../calendar/week.ts";
import { lastWorkingDay, onWorkingDay, type WorkCalendar } from "../calendar/working-days.ts";

/** A working day that a vague phrase comes to. `movedFrom`: the day off that it was moved forward from. */
export interface WorkingDay {
  readonly day: Day;
  readonly movedFrom: Day | null;
}

/** The edge of the unit that begins on a day: its first or last working day, or its middle. */
export function edgeFrom(
  edge: string,
  unit: string | undefined,
  first: Day,
  calendar: WorkCalendar,
): WorkingDay {
  if (edge === "start") return workingDayFrom(first, calendar);
  // The middle of a week is its Wednesday, whoever works on Saturdays.
  if (edge === "middle" && unit === "week") return workingDayFrom(addDays(first, 2), calendar);
  const days = unitLength(unit, first);
  if (edge === "middle") return workingDayFrom(addDays(first, Math.floor((days - 1) / 2)), calendar);
  return { day: lastWorkingDay(addDays(first, days - 1), calendar), movedFrom: null };
}

/** The day itself, or the next working day. */
export function workingDayFrom(day: Day, calendar: WorkCalendar): WorkingDay {
  const working = onWorkingDay(day, calendar);
  return { day: working, movedFrom: working === day ? null : day };
}

/** The first day of the week, month or year so many from the one that holds a day; null for other units. */
export function unitStart(unit: string | undefined, day: Day, offset: number): Day | null {
  const [year, month] = parts(day);
  if (unit === "week") return addDays(mondayOf(day), offset * 7);
  if (unit === "month") return addMonths(dayOf(year, month, 1) ?? day, offset);
  return unit === "year" ? dayOf(year + offset, 1, 1) : null;
}

function unitLength(unit: string | undefined, first: Day): number {
  const [year, month] = parts(first);
  if (unit === "week") return 7;
  return unit === "year" ? 337 + daysInMonth(year, 2) : daysInMonth(year, month);
}

/** The same date so many months later, or the last one of a shorter month; half a month is 15 days. */
export function monthsLater(day: Day, count: number): Day | null {
  const found = addMonths(day, Math.floor(count));
  return found === null || Number.isInteger(count) ? found : addDays(found, 15);
}
