/** The retry ladder: how long to wait after each call that nobody answered. */
import type { Day } from "../calendar/day.ts";
import { addWorkingDays, type WorkCalendar } from "../calendar/working-days.ts";

/**
 * The day of the next try after a call that nobody answered; null at the end of the ladder.
 * `ladder`: working days to wait after the first, second… such call. `attempts`: the earlier ones, not counting this.
 */
export function nextStep(
  ladder: readonly number[],
  attempts: number,
  from: Day,
  calendar: WorkCalendar,
): Day | null {
  const wait = ladder[Math.max(0, Math.floor(attempts))];
  return wait === undefined ? null : addWorkingDays(from, Math.max(1, wait), calendar);
}
