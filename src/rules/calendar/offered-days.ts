/** The days on which people most often say "call me again", offered so that one key takes each. */
import { addDays, addMonths, daysBetween } from "./date.ts";
import type { Day } from "./day.ts";
import { addWorkingDays, onWorkingDay, type WorkCalendar } from "./working-days.ts";

/** How far away a common day is; null when a day off has moved it, so that only its date says which day it is. */
export type Distance = "tomorrow" | "in-a-week" | "in-two-weeks" | "in-a-month";

/** A day to offer. */
export interface CommonDay {
  readonly day: Day;
  readonly distance: Distance | null;
}

/** The next two working days, and the ones in a week, two weeks and a month; ascending, no day twice. */
export function commonDays(today: Day, calendar: WorkCalendar): CommonDay[] {
  const wished: readonly [wish: Day, distance: Distance | null][] = [
    [addWorkingDays(today, 1, calendar), null],
    [addWorkingDays(today, 2, calendar), null],
    [addDays(today, 7), "in-a-week"],
    [addDays(today, 14), "in-two-weeks"],
    [addMonths(today, 1) ?? today, "in-a-month"],
  ];
  const days = new Map<Day, Distance | null>();
  for (const [wish, distance] of wished) {
    const day = onWorkingDay(wish, calendar);
    if (days.has(day)) continue;
    if (daysBetween(today, day) === 1) days.set(day, "tomorrow");
    else days.set(day, day === wish ? distance : null);
  }
  return [...days].map(([day, distance]) => ({ day, distance }));
}
