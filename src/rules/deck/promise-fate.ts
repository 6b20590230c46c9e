/** What became of a day that was promised to one contact. */
import type { Day, Moment } from "../calendar/day.ts";
import { isCall, type Outcome } from "./outcome.ts";

/** What is needed of a recorded call. */
interface Recorded {
  readonly at: Moment | null;
  readonly outcome: Outcome | null;
  readonly next: Moment | null;
}

/** Called on the day, before it, after it; moved to another day without a call; not called though it has come; still to come. */
export type PromiseFate = "kept" | "early" | "late" | "moved" | "waiting" | "to-come";

/**
 * The fate of the day that was agreed in the call at `place`; null where none was agreed. `calls`: all with the contact,
 * the oldest first. A step of the retry ladder is no promise.
 */
export function promiseFate(calls: readonly Recorded[], place: number, today: Day): PromiseFate | null {
  const { next = null, outcome = null } = calls[place] ?? {};
  if (next === null || (outcome !== "later" && outcome !== "won")) return null;
  const since = calls.slice(place + 1);
  const called = since.findIndex((call) => call.outcome === null || isCall(call.outcome));
  const before = called === -1 ? since : since.slice(0, called);
  const day = since[called]?.at?.day ?? null;
  if (day === next.day) return "kept";
  if (before.some((call) => call.outcome === "moved")) return "moved";
  if (day === null) return next.day < today ? "waiting" : "to-come";
  return day < next.day ? "early" : "late";
}
