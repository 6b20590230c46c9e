/** How many working days lie between two days, without walking through all of them. */
import { dayFromEpoch, epochDays } from "../calendar/day.ts";
import { isWorkingDay, type WorkCalendar } from "../calendar/working-days.ts";

/** Counts the working days after the first day up to the second; days as epochDays gives them, 0 when none. */
export type WorkingDaysAfter = (from: number, to: number) => number;

/** Counts by a team's calendar. Every day is looked up once. */
export function workingDaysAfter(calendar: WorkCalendar): WorkingDaysAfter {
  const first = epochDays("1999-12-31");
  // Working days after the first day, up to each day.
  const counts = [0];
  const upTo = (day: number): number => {
    if (day <= first) return 0;
    for (let next = counts.length; next <= day - first; next += 1) {
      const on = dayFromEpoch(first + next);
      counts.push((counts[next - 1] ?? 0) + Number(on !== null && isWorkingDay(on, calendar)));
    }
    return counts[day - first] ?? 0;
  };
  return (from, to) => (to <= from ? 0 : upTo(to) - upTo(from));
}
