/** Whether a complaint is settled: a day still to come is only a plan. */
import { epochDays } from "../calendar/day.ts";
import type { ComplaintRow, Filled } from "./history.ts";

/** True for a complaint that is not settled on a day (from 1970-01-01): a day still to come is only a plan. */
export function isOpenOn({ settled }: Pick<ComplaintRow, "settled">, today: number): boolean {
  return !isDone(settled, today);
}

/** True for what was done up to a day (from 1970-01-01), or without a day at all. */
export function isDone(what: Filled | null, today: number): boolean {
  return what !== null && (what.day === null || epochDays(what.day) <= today);
}
