/** Days that a phrase names by a week, a month or a year: its first working day, a date of it, its start, middle or end. */

import type { DateOrder } from "../calendar/date-order.ts";
import { type Day, dayOf, parts } from "../calendar/day.ts";
import type { WorkCalendar } from "../calendar/working-days.ts";
import { numberOf, tokenOf } from "./when-pattern.ts";
import type { Token } from "./when-tokens.ts";
import { edgeFrom, unitStart, type WorkingDay, workingDayFrom } from "./when-units.ts";

/** What is known besides the words. */
export interface DayContext {
  readonly today: Day;
  readonly calendar: WorkCalendar;
  /** How 1/12 is read. */
  readonly order: DateOrder;
}

/** The first working day of the next week, month or year. */
export function nextUnit(tokens: readonly Token[], context: DayContext): WorkingDay | null {
  const first = unitStart(tokenOf(tokens, "unit")?.key, context.today, 1);
  return first === null ? null : workingDayFrom(first, context.calendar);
}

/** A date of this or the next month: "15 числа следующего месяца". */
export function dateOfUnit(tokens: readonly Token[], context: DayContext): readonly (Day | null)[] {
  if (tokenOf(tokens, "unit")?.key !== "month") return [];
  const first = unitStart("month", context.today, tokenOf(tokens, "next") === undefined ? 0 : 1);
  if (first === null) return [];
  const [year, month] = parts(first);
  return [dayOf(year, month, numberOf(tokens, "ordinal") ?? numberOf(tokens, "number") ?? 0)];
}

/**
 * The start, the middle or the end of a week, month or year. Of the current one while it is still to come, else of the
 * next: "в начале месяца" said on the 23rd is the next month's.
 */
export function edgeOfUnit(tokens: readonly Token[], context: DayContext): WorkingDay | null {
  const unit = tokenOf(tokens, "unit")?.key;
  const edge = tokens.find(({ kind }) => kind === "start" || kind === "middle" || kind === "end")?.kind;
  const isNext = tokenOf(tokens, "next") !== undefined;
  const here = isNext ? null : edgeDay(edge, unit, context, 0);
  if (here !== null && (here.day >= context.today || tokenOf(tokens, "this") !== undefined)) return here;
  return edgeDay(edge, unit, context, 1);
}

/** A month by its name: its first working day, or its start, middle or end; the one that is still to come. */
export function edgeOfMonth(tokens: readonly Token[], context: DayContext): WorkingDay | null {
  if ((tokenOf(tokens, "unit")?.key ?? "month") !== "month") return null;
  const month = numberOf(tokens, "month") ?? 0;
  const [thisYear] = parts(context.today);
  const edge = tokens.find(({ kind }) => kind === "middle" || kind === "end")?.kind ?? "start";
  const days = [thisYear, thisYear + 1].map((year) => {
    const first = dayOf(year, month, 1);
    return first === null ? null : edgeFrom(edge, "month", first, context.calendar);
  });
  return days.find((edge) => edge !== null && edge.day >= context.today) ?? null;
}

function edgeDay(
  edge: string | undefined,
  unit: string | undefined,
  context: DayContext,
  offset: number,
): WorkingDay | null {
  const first = unitStart(unit, context.today, offset);
  return first === null || edge === undefined ? null : edgeFrom(edge, unit, first, context.calendar);
}
