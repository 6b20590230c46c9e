/** Which days the verdict compares: the last four weeks with up to twelve weeks before them. */
import { addDays, daysBetween } from "../calendar/date.ts";
import type { Day } from "../calendar/day.ts";
import type { Period } from "../calendar/week.ts";

/** Days, and the days before them that they are compared with. */
export interface Windows {
  readonly now: Period;
  readonly before: Period;
}

const mostNow = 28;
const mostBefore = 84;
/** Fewer days than a working week on each side are too little to compare. */
const fewestDays = 5;

/**
 * The windows that end with `last`, given the first day with calls. With less history than eight weeks both sides get
 * the same number of days, so that before is never shorter than now; null when that leaves too little.
 */
export function windowsUpTo(last: Day, first: Day): Windows | null {
  const days = daysBetween(first, last) + 1;
  const now = Math.min(mostNow, Math.floor(days / 2));
  if (now < fewestDays) return null;
  const before = Math.min(mostBefore, days - now);
  return {
    now: { from: addDays(last, 1 - now), to: last },
    before: { from: addDays(last, 1 - now - before), to: addDays(last, -now) },
  };
}
