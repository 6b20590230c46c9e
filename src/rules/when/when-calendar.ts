/** Days named by their date: 01.12.2026, 1.12, 14 ноября, Nov 14, the 25th, 15 числа следующего месяца. */
import { type DateOrder, dateAndMonth } from "../calendar/date-order.ts";
import { type Day, dayOf, parts } from "../calendar/day.ts";
import { isWhole, numberOf, pattern, tokenOf } from "./when-pattern.ts";
import type { Token } from "./when-tokens.ts";

const digits = pattern("date");
const pair = pattern("pair");
const dateThenMonth = pattern("number|ordinal ofmonth? month number?");
const monthThenDate = pattern("month number|ordinal number?");
const ofMonth = pattern("ordinal ofmonth?");
const numberOfMonth = pattern("number ofmonth");

/** The days that a date with its year may mean; none when it names no day, null when the tokens are no such date. */
export function fullDates(tokens: readonly Token[], order: DateOrder): readonly Day[] | null {
  if (isWhole(tokens, digits)) return digitDays(tokens, order);
  const named = namedDate(tokens);
  if (named === null || named.year === null) return null;
  const day = dayOf(named.year, named.month, named.date);
  return day === null ? [] : [day];
}

/** The days that a date may mean, without a year the next such day from today on; null when the tokens are no date. */
export function calendarDays(tokens: readonly Token[], today: Day, order: DateOrder): readonly Day[] | null {
  const full = fullDates(tokens, order);
  if (full !== null) return full;
  if (isWhole(tokens, pair)) {
    const { key, numbers } = tokenOf(tokens, "pair") ?? { key: "", numbers: [] };
    const readings = dateAndMonth(numbers[0] ?? 0, numbers[1] ?? 0, key, order);
    return readings.flatMap(([date, month]) => yearly(date, month, today));
  }
  const named = namedDate(tokens);
  if (named !== null) return yearly(named.date, named.month, today);
  if (isWhole(tokens, ofMonth)) return monthly(numberOf(tokens, "ordinal") ?? 0, today);
  if (isWhole(tokens, numberOfMonth)) return monthly(numberOf(tokens, "number") ?? 0, today);
  return null;
}

/** The next day from today on that has this date, in a month that is long enough. */
export function monthly(date: number, today: Day): readonly Day[] {
  const [year, month] = parts(today);
  for (let ahead = 0; ahead <= 12; ahead++) {
    const day = dayOf(year + Math.floor((month - 1 + ahead) / 12), ((month - 1 + ahead) % 12) + 1, date);
    if (day !== null && day >= today) return [day];
  }
  return [];
}

/** The next such day from today on, this year or the next. */
function yearly(date: number, month: number, today: Day): readonly Day[] {
  const [year] = parts(today);
  const days = existing([dayOf(year, month, date), dayOf(year + 1, month, date)]);
  return days.filter((day) => day >= today).slice(0, 1);
}

function digitDays(tokens: readonly Token[], order: DateOrder): readonly Day[] {
  const { key, numbers } = tokenOf(tokens, "date") ?? { key: "", numbers: [] };
  const [first = 0, second = 0, third = 0] = numbers;
  if (key === "iso") return existing([dayOf(first, second, third)]);
  return existing(dateAndMonth(first, second, key, order).map(([date, month]) => dayOf(third, month, date)));
}

function existing(days: readonly (Day | null)[]): readonly Day[] {
  return days.filter((day) => day !== null);
}

/** A date whose month is a word; the year is null when none is named. */
function namedDate(tokens: readonly Token[]): { date: number; month: number; year: number | null } | null {
  if (!isWhole(tokens, dateThenMonth) && !isWhole(tokens, monthThenDate)) return null;
  const [first, second] = tokens.filter(({ kind }) => kind === "number" || kind === "ordinal");
  const month = numberOf(tokens, "month");
  if (first === undefined || month === undefined) return null;
  const date = first.numbers[0] ?? 0;
  if (second === undefined) return { date, month, year: null };
  const year = second.numbers[0] ?? 0;
  if (second.text.length === 4) return { date, month, year };
  return second.text.length === 2 ? { date, month, year: 2000 + year } : null;
}
