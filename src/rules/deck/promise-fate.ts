/** What became of a day that was promised to one contact. */
import type { Day } from "../calendar/day.ts";
import type { WorkCalendar } from "../calendar/working-days.ts";
import { type AgreedIn, isAgreed } from "./agreed-day.ts";
import { isCall } from "./outcome.ts";

/** Called on the day, before it, after it; moved to another day without a call; not called though it has come; still to come. */
export type PromiseFate = "kept" | "early" | "late" | "moved" | "waiting" | "to-come";

/**
 * The fate of the day that was agreed in the call at `place`; null where none was agreed. `calls`: all with the contact,
 * the oldest first.
 */
export function promiseFate(
  calls: readonly AgreedIn[],
  place: number,
  today: Day,
  calendar: WorkCalendar,
): PromiseFate | null {
  const made = calls[place];
  if (made === undefined || made.next === null || !isAgreed(made, calendar)) return null;
  const { next } = made;
  const since = calls.slice(place + 1);
  const called = since.findIndex((call) => call.outcome === null || isCall(call.outcome));
  const before = called === -1 ? since : since.slice(0, called);
  const day = since[called]?.at?.day ?? null;
  if (day === next.day) return "kept";
  if (before.some((call) => call.outcome === "moved")) return "moved";
  if (day === null) return next.day < today ? "waiting" : "to-come";
  return day < next.day ? "early" : "late";
}
