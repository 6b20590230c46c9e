/** Reads what was typed after `followup report`. */
import { Failure } from "../../base/errors.ts";
import type { Language } from "../../base/language.ts";
import type { DateOrder } from "../../rules/calendar/date-order.ts";
import type { Day } from "../../rules/calendar/day.ts";
import {
  type AskedPeriod,
  type ComparedPeriods,
  comparedPeriods,
  weekAsked,
} from "../../rules/calendar/week.ts";
import { readBack, readEnd } from "../../rules/when/look-back.ts";
import { reportCommandWords } from "../../words/report/report-command.ts";

/** The options as typed. */
export interface ReportOptions {
  readonly week?: string;
  readonly since?: string;
  readonly until?: string;
  readonly all?: boolean;
  readonly by?: string;
  readonly min?: string;
  readonly out?: string;
  readonly force?: boolean;
  readonly sort?: boolean;
  readonly intoSheet?: boolean;
  readonly changed?: string;
  readonly reason?: string;
}

/** The days asked for. Throws Failure usage.* for what is none, and for two ways to say it. */
export function periodsOf(options: ReportOptions, today: Day, language: Language): ComparedPeriods {
  const { expected } = reportCommandWords[language];
  refuseMixedDays(options);
  const since = dayOf("--since", options.since, today, language);
  const asked: AskedPeriod = {
    all: options.all === true,
    week: options.week ?? null,
    since,
    until: dayOf("--until", options.until, today, language, (text, order) =>
      readEnd(text, since, today, order),
    ),
  };
  const week = asked.week === null ? null : weekAsked(asked.week, today);
  if (asked.week !== null && week === null) throw unreadable("--week", asked.week, expected.week);
  if (week !== null && week.from > today) {
    throw unreadable("--week", asked.week ?? "", expected.begunWeek);
  }
  const periods = comparedPeriods(asked, today);
  if (periods !== null) return periods;
  // Only two days in the wrong order are left.
  if (asked.until === null) throw unreadable("--since", options.since ?? "", expected.notAfterToday);
  throw unreadable("--until", options.until ?? "", expected.order);
}

/** A week, days and everything are three ways to say it; two of them together would be guessed at. */
function refuseMixedDays({ all, since, until, week }: ReportOptions): void {
  const ways = [
    ...(week === undefined ? [] : ["--week"]),
    ...(since === undefined ? [] : ["--since"]),
    ...(since !== undefined || until === undefined ? [] : ["--until"]),
    ...(all === true ? ["--all"] : []),
  ];
  const [one, other] = ways;
  if (one !== undefined && other !== undefined)
    throw new Failure("usage.options-apart", { options: [one, other] });
}

/** The day of --changed; null when it isn't given. Throws Failure usage.unreadable-option, also for --reason without it. */
export function changedOn(options: ReportOptions, today: Day, language: Language): Day | null {
  const { expected } = reportCommandWords[language];
  if (options.reason !== undefined && options.changed === undefined) {
    throw unreadable("--reason", options.reason, expected.withChanged);
  }
  const day = dayOf("--changed", options.changed, today, language);
  if (day !== null && day > today) throw unreadable("--changed", options.changed ?? "", expected.pastDay);
  return day;
}

/** The calls needed before anything is concluded; null when --min says nothing. Throws Failure usage.unreadable-option. */
export function neededOf(options: ReportOptions, language: Language): number | null {
  if (options.min === undefined) return null;
  if (/^\d{1,7}$/.test(options.min.trim())) return Number(options.min);
  throw unreadable("--min", options.min, reportCommandWords[language].expected.number);
}

/** The failure of an option that says something else than expected. */
export function unreadable(option: string, text: string, expected: string): Failure {
  return new Failure("usage.unreadable-option", { option, text, expected });
}

function dayOf(
  option: string,
  text: string | undefined,
  today: Day,
  language: Language,
  read = (typed: string, order: DateOrder) => readBack(typed, today, order),
): Day | null {
  if (text === undefined) return null;
  const day = read(text, language === "en" ? "unknown" : "day-first");
  if (day !== null) return day;
  throw unreadable(option, text, reportCommandWords[language].expected.day);
}
