/** When to call again, in people's words of three languages at once: "завтра в 15:00", "in 2 weeks", "vineri la 15". */

import { addDays } from "../calendar/date.ts";
import type { DateOrder } from "../calendar/date-order.ts";
import { compareMoments, type Day, epochDays, type Moment, type Time } from "../calendar/day.ts";
import { isWorkingDay, onWorkingDay, type WorkCalendar } from "../calendar/working-days.ts";
import { readAhead } from "./when-ahead.ts";
import { type DayReading, readDay } from "./when-day.ts";
import { isWhole, pattern } from "./when-pattern.ts";
import { takeTime } from "./when-time.ts";
import { type Token, tokensOf } from "./when-tokens.ts";

/** What a phrase says. */
export type WhenReading =
  /**
   * `shiftedFrom`: the day off that the phrase fell on, when the moment was moved to the next working day.
   * `isDayOff`: the day was named and is kept, though people are not called on it.
   */
  | {
      readonly kind: "read";
      readonly moment: Moment;
      readonly shiftedFrom: Day | null;
      readonly isDayOff: boolean;
    }
  | { readonly kind: "past"; readonly day: Day }
  /** A day that nobody promises: a slip of the fingers (2062 for 2026), or 9999-12-30 for never. */
  | { readonly kind: "far"; readonly day: Day }
  | { readonly kind: "ambiguous"; readonly readings: readonly Moment[] }
  | { readonly kind: "unreadable" };

/** What decides how a phrase is read. */
export interface WhenSettings extends WorkCalendar {
  /** The person's language: only how 1/12/2026 is read depends on it. */
  readonly language?: "en" | "ru" | "ro";
}

/** A moment that a phrase may mean, whether it stays on a day off, and the day off that it was moved from already. */
interface Candidate {
  readonly moment: Moment;
  readonly isKept: boolean;
  readonly movedFrom?: Day | null;
}

const atPair = pattern("at pair");

const unreadable: WhenReading = { kind: "unreadable" };

/** No next contact is farther away than ten years. */
const farthestDays = 3660;

/**
 * Reads a phrase as the next contact from `now`. A day that was named is a promise and is kept; a stretch such
 * as "in a month" moves from a day off forward to a working day. A phrase that can mean two moments still to come is ambiguous, never guessed.
 */
export function readWhen(
  text: string,
  now: { readonly day: Day; readonly time: Time },
  settings: WhenSettings,
): WhenReading {
  const tokens = tokensOf(text);
  if (tokens === null || tokens.length === 0) return unreadable;
  const found = candidates(tokens, now, settings);
  const near = found.filter(({ moment }) => epochDays(moment.day) - epochDays(now.day) <= farthestDays);
  const [first] = near;
  const [far] = found;
  if (far === undefined) return unreadable;
  if (first === undefined) return { kind: "far", day: far.moment.day };
  const ahead = near.filter(({ moment }) => compareMoments(moment, atLeast(moment, now)) >= 0);
  const [only, ...others] = ahead;
  if (only === undefined) return { kind: "past", day: first.moment.day };
  if (others.length > 0) return { kind: "ambiguous", readings: ahead.map(({ moment }) => moment) };
  return onWorkday(only, now.day, settings);
}

/** The earliest moment that is not in the past: a day without a time is not over before midnight. */
function atLeast(moment: Moment, now: Moment): Moment {
  return moment.time === null ? { day: now.day, time: null } : now;
}

function onWorkday(
  { isKept, moment, movedFrom = null }: Candidate,
  today: Day,
  calendar: WorkCalendar,
): WhenReading {
  const isDayOff = !isWorkingDay(moment.day, calendar);
  if (isKept || moment.day === today || !isDayOff) {
    return { kind: "read", moment, shiftedFrom: movedFrom, isDayOff };
  }
  const day = onWorkingDay(moment.day, calendar);
  return { kind: "read", moment: { day, time: moment.time }, shiftedFrom: moment.day, isDayOff: false };
}

/** All moments that the tokens may mean, past ones too. */
function candidates(
  tokens: readonly Token[],
  now: { readonly day: Day; readonly time: Time },
  settings: WhenSettings,
): readonly Candidate[] {
  const moment = tokens.find(({ key }) => key === "moment");
  if (moment !== undefined) {
    // The m of "+30m": minutes or months.
    return [
      { ...moment, kind: "minute", key: "minute" },
      { ...moment, key: "month" },
    ].flatMap((meant) =>
      candidates(
        tokens.map((token) => (token === moment ? { ...meant, text: "" } : token)),
        now,
        settings,
      ),
    );
  }
  const counted = readAhead(withoutToday(tokens), now);
  if (counted !== null) return counted.map((moment) => ({ moment, isKept: true }));
  const taken = takeTime(tokens, { isWritten: false });
  if (taken === null) return [];
  const times = taken.times.length === 0 ? [null] : taken.times;
  const context = { today: now.day, calendar: settings, order: orderOf(settings) };
  if (taken.rest.length === 0) {
    // "la 1.12" is a day as well as twelve minutes past one.
    const day = isWhole(tokens, atPair) ? readDay(tokens, context) : null;
    return [...todayAt(taken.times, taken.isPart, now), ...at(day, [null])];
  }
  const reading = readDay(taken.rest, context);
  return at(reading, times);
}

/** Every day of a reading at every time. */
function at(reading: DayReading | null, times: readonly (Time | null)[]): readonly Candidate[] {
  if (reading === null) return [];
  const { days, isKept, movedFrom = null } = reading;
  return days.flatMap((day) => times.map((time) => ({ moment: { day, time }, isKept, movedFrom })));
}

/** "сегодня через час" is "через час". */
function withoutToday(tokens: readonly Token[]): readonly Token[] {
  return tokens[0]?.kind === "day" && tokens[0].key === "0" ? tokens.slice(1) : tokens;
}

/** A time alone is today's; a part of the day that is over ("утром" in the evening) is tomorrow's. */
function todayAt(
  times: readonly Time[],
  isPart: boolean,
  now: { readonly day: Day; readonly time: Time },
): readonly Candidate[] {
  return times.map((time) => {
    const day = isPart && time < now.time ? addDays(now.day, 1) : now.day;
    return { moment: { day, time }, isKept: false };
  });
}

/** Russian and Romanian write the day first; English writes it both ways. */
function orderOf({ language }: WhenSettings): DateOrder {
  return language === "ru" || language === "ro" ? "day-first" : "unknown";
}
