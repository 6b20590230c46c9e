/** The time of day in a phrase: "в 15:30", "at 4 pm", "la 9 dimineața", "после обеда". */

import { dateAndMonth } from "../calendar/date-order.ts";
import { type Time, timeOf } from "../calendar/day.ts";
import { findInside, isWhole, type Pattern, pattern, tokenOf } from "./when-pattern.ts";
import type { Token } from "./when-tokens.ts";

/** What a phrase says about the time, and what is left of it. */
export interface TimeReading {
  /** The times it may mean; none when it names no time, two when morning or evening may be meant. */
  readonly times: readonly Time[];
  /** True when only a part of the day is named, without a clock. */
  readonly isPart: boolean;
  readonly rest: readonly Token[];
}

/** The hour that a part of the day stands for when no clock is named. */
const partHours = new Map([
  ["morning", 10],
  ["forenoon", 11],
  ["noon", 12],
  ["lunch", 13],
  ["afternoon", 15],
  ["evening", 18],
]);

/** The hours of a 24-hour clock that a part of the day can have. */
const partRanges = new Map([
  ["morning", [4, 11]],
  ["forenoon", [7, 12]],
  ["noon", [11, 13]],
  ["lunch", [11, 15]],
  ["afternoon", [12, 18]],
  ["evening", [16, 23]],
]);

/** From the surest to the least sure. A number after "at" is no time before a month ("la 15 decembrie") or a unit. */
const clocks: readonly Pattern[] = [
  pattern("after|at|on? at? clock part?"),
  pattern("at number hour number minute"),
  pattern("at number number part?", "month"),
  pattern("hour at number part?"),
  pattern("at? halfpast number part?"),
  pattern("at hour number andhalf? part?", "month|unit"),
  pattern("hour number part?", "month|unit|minute", "in|number"),
  pattern("at number hour? andhalf? part?", "month|unit|minute|ofmonth|in"),
  pattern("at hour part?", "in", "number"),
  pattern("number hour? part", "", "in"),
  pattern("at pair part?"),
];
/** In a cell a time stands without "at" beside the date: "14.11.2026 16 ч", "14.11.2026 16-00". */
const pairAlone = pattern("pair part?");
const written: readonly Pattern[] = [
  pattern("hour number part?", "month|unit|minute", "in"),
  pattern("number hour"),
  pairAlone,
];
/** Without "at" only beside a day: "завтра 15.30", "завтра 12", "в пятницу после 15". */
const afterHour = pattern("after number hour? part?", "month|unit|ofmonth");
const dayAndNumber = pattern("day number");
const numberAlone = pattern("number");
const partOfDay = pattern("at|on? part");

/**
 * Takes the time out of a phrase; null when what stands there can't be a time. `isWritten`: it stands in a cell, where
 * 3:30 is at night; said, it is in the afternoon.
 */
export function takeTime(
  tokens: readonly Token[],
  { isWritten }: { readonly isWritten: boolean },
): TimeReading | null {
  for (const clock of patternsFor(tokens, isWritten)) {
    const place = findInside(tokens, clock);
    if (place === null) continue;
    const said = tokens.slice(place.start, place.end);
    const after = [...tokens.slice(0, place.start), ...tokens.slice(place.end)];
    const { part, rest } = takePart(after, tokenOf(said, "part")?.key);
    const times = timesOf(said, part, isWritten);
    return times.length === 0 ? null : { times, isPart: false, rest };
  }
  const { part, rest } = takePart(tokens);
  if (part === undefined) return { times: [], isPart: false, rest };
  const time = timeOf(partHours.get(part) ?? 0, 0);
  return { times: time === null ? [] : [time], isPart: true, rest };
}

/** The patterns to look for, which depend on what stands beside. */
function patternsFor(tokens: readonly Token[], isWritten: boolean): readonly Pattern[] {
  if (isWritten) return [...clocks, ...written];
  const hasDay = tokens.some(({ kind }) => kind === "day" || kind === "weekday");
  return [
    ...clocks,
    ...(hasDay ? [afterHour] : []),
    ...(isPairTime(tokens) ? [pairAlone] : []),
    ...(isWhole(tokens, dayAndNumber) ? [numberAlone] : []),
  ];
}

/** The part of the day, wherever it stands, unless it is known already. */
function takePart(
  tokens: readonly Token[],
  known?: string,
): { part: string | undefined; rest: readonly Token[] } {
  const place = known === undefined ? findInside(tokens, partOfDay) : null;
  if (place === null) return { part: known, rest: tokens };
  const part = tokenOf(tokens.slice(place.start, place.end), "part")?.key;
  return { part, rest: [...tokens.slice(0, place.start), ...tokens.slice(place.end)] };
}

/** True when 15.30 without "at" is a time: it is no day, or the day is named beside it. */
function isPairTime(tokens: readonly Token[]): boolean {
  const pair = tokenOf(tokens, "pair");
  if (pair === undefined) return false;
  const [first = 0, second = 0] = pair.numbers;
  const isDay = dateAndMonth(first, second, pair.key, "unknown").some(([date]) => date >= 1 && date <= 31);
  return !isDay || tokens.some(({ kind }) => kind === "day" || kind === "date" || kind === "month");
}

function timesOf(said: readonly Token[], part: string | undefined, isWritten: boolean): readonly Time[] {
  const [hour, minute, isSure] = clockOf(said);
  if (hour === undefined || minute === undefined) return [];
  const times = hoursOf(hour, isSure || (isWritten && part === undefined), part).map((possible) =>
    timeOf(possible, minute),
  );
  return times.filter((time) => time !== null);
}

/** Hour, minute, and whether it is certainly of 24 hours. */
function clockOf(said: readonly Token[]): readonly [number | undefined, number | undefined, boolean] {
  const exact = tokenOf(said, "clock");
  if (exact !== undefined) return [exact.numbers[0], exact.numbers[1], exact.numbers[2] === 1];
  const pair = tokenOf(said, "pair");
  if (pair !== undefined) {
    const isClock = pair.key !== "/" && /\D\d\d$/.test(pair.text);
    return isClock
      ? [pair.numbers[0], pair.numbers[1], pair.text.length === 5]
      : [undefined, undefined, false];
  }
  const half = tokenOf(said, "halfpast") ?? tokenOf(said, "andhalf");
  const [first, second] = said.filter(({ kind }) => kind === "number");
  if (second !== undefined && tokenOf(said, "minute") === undefined && !/^\d\d$/.test(second.text)) {
    return [undefined, undefined, false];
  }
  // "в час": an hour without its number is one o'clock.
  const hour = first === undefined ? 1 : first.numbers[0];
  return [hour, second?.numbers[0] ?? (half === undefined ? 0 : 30), first?.text.startsWith("0") ?? false];
}

/**
 * The hours of 24 that a spoken hour may mean. Nobody calls between 1 and 6 at night: those are of the afternoon.
 * 7 can be either; 8 and later is taken as said.
 */
function hoursOf(hour: number, isSure: boolean, part: string | undefined): readonly number[] {
  if (part !== undefined) {
    const [from = 0, to = 23] = partRanges.get(part) ?? [];
    return [hour, hour + 12].filter((possible) => possible >= from && possible <= to);
  }
  if (isSure || hour >= 8 || hour === 0) return [hour];
  return hour === 7 ? [7, 19] : [hour + 12];
}
