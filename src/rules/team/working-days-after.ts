/** How many working days lie between two days, without walking through them. */
import { type Day, epochDays } from "../calendar/day.ts";

/** Counts the working days after the first day up to the second; days as epochDays gives them, 0 when none. */
export type WorkingDaysAfter = (from: number, to: number) => number;

/** Counts for a week's working days (Monday = 1 to Sunday = 7; none named: every day) and the days off. */
export function workingDaysAfter(workingDays: readonly number[], daysOff: readonly Day[]): WorkingDaysAfter {
  const named = workingDays.filter((day) => Number.isInteger(day) && day >= 1 && day <= 7);
  const week = new Set(named.length === 0 ? [1, 2, 3, 4, 5, 6, 7] : named);
  const isOn = (day: number): boolean => week.has(weekdayOf(day));
  const off = [...new Set(daysOff.map(epochDays))].filter(isOn);
  return (from, to) => {
    if (to <= from) return 0;
    const weeks = Math.floor((to - from) / 7);
    let count = weeks * week.size;
    for (let day = from + weeks * 7 + 1; day <= to; day += 1) count += Number(isOn(day));
    for (const day of off) count -= Number(day > from && day <= to);
    return count;
  };
}

function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}
