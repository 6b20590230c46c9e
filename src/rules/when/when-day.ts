/** The day that a phrase names, without its time: the patterns that people use, one line each. */

import { addDays, weekday } from "../calendar/date.ts";
import type { Day } from "../calendar/day.ts";
import { mondayOf } from "../calendar/week.ts";
import { addWorkingDays } from "../calendar/working-days.ts";
import { calendarDays, monthly } from "./when-calendar.ts";
import { type DayContext, dateOfUnit, edgeOfMonth, edgeOfUnit, nextUnit } from "./when-edges.ts";
import { isWhole, numberOf, type Pattern, pattern, tokenOf } from "./when-pattern.ts";
import type { Token } from "./when-tokens.ts";
import { monthsLater, type WorkingDay } from "./when-units.ts";
import { fold } from "./when-words.ts";

/** The days a phrase may mean, and whether they stay on a day off, because a day was named and not only a stretch of time. */
export interface DayReading {
  readonly days: readonly Day[];
  readonly isKept: boolean;
  /** The day off that a vague phrase fell on, when its day is the next working one. */
  readonly movedFrom?: Day | null;
}

type Rule = readonly [Pattern, (tokens: readonly Token[], context: DayContext) => readonly (Day | null)[]];

/** Rules that name the very day: it is a promise, and kept also on a day off. */
const namedDays: readonly Rule[] = [
  [pattern("day"), (tokens, { today }) => [addDays(today, numberOf(tokens, "day") ?? 0)]],
  [pattern("number? unit day"), counted],
  [pattern("day unit"), counted],
  [pattern("ordinal|number ofmonth? next|this unit"), dateOfUnit],
  [pattern("ordinal|number ofmonth? unit next|this"), dateOfUnit],
];

/** Rules that count from today: "in two weeks" names a day as "tomorrow" does, "in a month" does not. */
const stretches: readonly Rule[] = [
  [pattern("in? number unit hence?"), (tokens, context) => later(tokens, context)],
  [pattern("in unit"), (tokens, context) => later(tokens, context)],
  [pattern("unit in number"), (tokens, context) => later(tokens, context)],
  [pattern("number unit ago"), (tokens, context) => later(tokens, context, -1)],
  [pattern("ago number unit"), (tokens, context) => later(tokens, context, -1)],
];

type VagueRule = readonly [Pattern, (tokens: readonly Token[], context: DayContext) => WorkingDay | null];

const vague: readonly VagueRule[] = [
  [pattern("next unit"), nextUnit],
  [pattern("unit next"), nextUnit],
  [pattern("in? start|middle|end this? unit"), edgeOfUnit],
  [pattern("in? start|middle|end next unit"), edgeOfUnit],
  [pattern("in? start|middle|end unit next|this"), edgeOfUnit],
  [pattern("in? start|middle|end unit? month"), edgeOfMonth],
  [pattern("in? unit? month"), edgeOfMonth],
];

const onNumber = pattern("on number");
const oneUnit = pattern("unit");
const stretch = pattern("in? number? unit");
const weekOffsets: readonly (readonly [Pattern, (tokens: readonly Token[]) => number])[] = [
  [pattern("this unit?"), () => 0],
  [pattern("unit this"), () => 0],
  [pattern("next unit?"), () => 1],
  [pattern("unit next"), () => 1],
  [pattern("in number? unit"), (tokens) => numberOf(tokens, "number") ?? 1],
  [pattern("number unit hence?"), (tokens) => numberOf(tokens, "number") ?? 1],
];

/** The days that the tokens may mean; null when they are no day. */
export function readDay(tokens: readonly Token[], context: DayContext): DayReading | null {
  if (isWhole(tokens, onNumber)) return kept(monthly(numberOf(tokens, "number") ?? 0, context.today));
  const from = daysFromWeekday(tokens, context);
  if (from !== null) return kept([from]);
  const plain = tokens.filter(({ kind }) => kind !== "at" && kind !== "on");
  if (plain[0]?.kind === "after") {
    const before = readDay(plain.slice(1), context);
    return before === null ? null : moving(before.days.map((day) => addDays(day, 1)));
  }
  const place = plain.findIndex(({ kind }) => kind === "weekday" || kind === "weekend");
  if (place === 0 || (place > 0 && place === plain.length - 1)) {
    const named = plain[place]?.numbers[0];
    const others = plain.filter((_, index) => index !== place);
    return weekdayDays(Number.isInteger(named) && named !== undefined ? named : 6, others, context);
  }
  // "în 15 decembrie" is a date as "pe 15 decembrie" is.
  const date = plain[0]?.kind === "in" ? plain.slice(1) : plain;
  const dates = calendarDays(date, context.today, context.order);
  if (dates !== null) return kept(dates);
  const named = daysBy(namedDays, plain, context);
  if (named !== null) return kept(named);
  const counted = daysBy(stretches, plain, context);
  if (counted !== null) return isDayOrWeek(tokenOf(plain, "unit")?.key) ? kept(counted) : moving(counted);
  const rule = vague.find(([kinds]) => isWhole(plain, kinds));
  if (rule === undefined) return null;
  const found = rule[1](plain, context);
  return { ...moving([found?.day ?? null]), movedFrom: found?.movedFrom ?? null };
}

/** What the first rule that fits makes of the tokens; null when none fits. */
function daysBy(
  rules: readonly Rule[],
  tokens: readonly Token[],
  context: DayContext,
): readonly (Day | null)[] | null {
  const rule = rules.find(([kinds]) => isWhole(tokens, kinds));
  return rule === undefined ? null : rule[1](tokens, context);
}

function isDayOrWeek(unit: string | undefined): boolean {
  return unit === "day" || unit === "week";
}

function kept(days: readonly (Day | null)[]): DayReading {
  return { days: days.filter((day) => day !== null), isKept: true };
}

function moving(days: readonly (Day | null)[]): DayReading {
  return { days: days.filter((day) => day !== null), isKept: false };
}

/** A weekday with what else is said: nothing, "next", a week, or a date that must fall on it. */
function weekdayDays(named: number, others: readonly Token[], context: DayContext): DayReading | null {
  const ahead = daysAhead(context.today, named);
  if (others.some(({ kind }) => kind === "weekday" || kind === "weekend")) return null;
  if (others.every(({ kind }) => kind === "coming" || kind === "in"))
    return { days: [addDays(context.today, ahead)], isKept: true };
  if (isWhole(others, oneUnit) && tokenOf(others, "unit")?.key === "week")
    return { days: [addDays(context.today, ahead + 7)], isKept: true };
  const offset = weekOffsets.find(([kinds]) => isWhole(others, kinds));
  const unit = tokenOf(others, "unit")?.key ?? "week";
  if (offset !== undefined && unit === "week") {
    const weeks = offset[1](others);
    if (!Number.isInteger(weeks)) return null;
    return { days: [addDays(mondayOf(context.today), weeks * 7 + named - 1)], isKept: true };
  }
  const other = readDay(others, context);
  return other === null ? null : { days: other.days.filter((day) => weekday(day) === named), isKept: true };
}

/** Words between a count and a weekday that count from the weekday: "a week on thursday", "2 weeks from monday". */
const countedFrom: ReadonlySet<string> = new Set(
  ["on", "from", "after", "с", "от", "после", "după", "de la"].map(fold),
);

/** "A week on Thursday" is a week after the coming Thursday; null for other phrases ("in a week on thursday" is next week's). */
function daysFromWeekday(tokens: readonly Token[], { today }: DayContext): Day | null {
  const named = tokens.at(-1);
  const link = tokens.at(-2);
  const count = tokens.slice(0, -2);
  if (named?.kind !== "weekday" || link === undefined || !countedFrom.has(link.text)) return null;
  if (!isWhole(count, stretch) || (link.text === "on" && tokenOf(count, "in") !== undefined)) return null;
  const days = daysOf(count);
  return days === null ? null : addDays(today, daysAhead(today, named.numbers[0] ?? 0) + days);
}

/** From 1 to 7: how far the coming such weekday is. */
function daysAhead(today: Day, named: number): number {
  return ((named - weekday(today) + 6) % 7) + 1;
}

/** The days of "a week", "2 weeks", "5 days"; null for other units. */
function daysOf(tokens: readonly Token[]): number | null {
  const count = numberOf(tokens, "number") ?? 1;
  const unit = tokenOf(tokens, "unit")?.key;
  if (!Number.isInteger(count) || !isDayOrWeek(unit)) return null;
  return unit === "week" ? count * 7 : count;
}

/** "A week tomorrow", "tomorrow week": so many days after a day that has a word of its own. */
function counted(tokens: readonly Token[], { today }: DayContext): readonly (Day | null)[] {
  const days = daysOf(tokens);
  return days === null ? [] : [addDays(today, (numberOf(tokens, "day") ?? 0) + days)];
}

/** So many units from today: "in 2 weeks". A month later is the same date, or the last one of a shorter month. */
function later(tokens: readonly Token[], context: DayContext, direction = 1): readonly (Day | null)[] {
  const count = (numberOf(tokens, "number") ?? 1) * direction;
  const { today, calendar } = context;
  const whole = Number.isInteger(count) ? count : null;
  switch (tokenOf(tokens, "unit")?.key) {
    case "day":
      return whole === null ? [] : [addDays(today, whole)];
    case "workday":
      return whole === null || whole < 0 ? [] : [addWorkingDays(today, whole, calendar)];
    case "week":
      return whole === null ? [] : [addDays(today, whole * 7)];
    case "month":
      return [monthsLater(today, count)];
    case "year":
      return [monthsLater(today, count * 12)];
    default:
      return [];
  }
}
