/** Which next contacts are promises: days agreed in a talk, never a step of the retry ladder. */
import type { Moment } from "../calendar/day.ts";
import { addWorkingDays, type WorkCalendar } from "../calendar/working-days.ts";
import type { Outcome } from "./outcome.ts";

/** What is needed of a recorded call. */
export interface AgreedIn {
  readonly at: Moment | null;
  /** null: its word is unknown. */
  readonly outcome: Outcome | null;
  readonly next: Moment | null;
  readonly handedTo: string | null;
}

/**
 * True when the next contact of a call was agreed in it. A hand-off sets the next working day by itself, and no row
 * tells such a day from one that was named: without a time neither is a promise.
 */
export function isAgreed({ at, handedTo, next, outcome }: AgreedIn, calendar: WorkCalendar): boolean {
  if (next === null || (outcome !== "later" && outcome !== "won")) return false;
  if (handedTo === null || at === null || next.time !== null) return true;
  return next.day !== addWorkingDays(at.day, 1, calendar);
}
