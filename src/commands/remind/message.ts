/** The messages of a reminder, a line each. */
import type { Language } from "../../base/language.ts";
import { type Day, type Moment, momentText } from "../../rules/calendar/day.ts";
import { type Clocked, minutesUntil, type TimedPromise } from "../../rules/reminders/timed-promise.ts";
import { remindWords } from "../../words/commands/remind.ts";
import { weekdayDate, weekdayMoment } from "../../words/dates.ts";
import type { Morning } from "./promises.ts";

/** A promise to be told, with what the client said last. */
export interface Reminder {
  readonly promise: TimedPromise;
  readonly said: string | null;
}

/** "Mon 23 Nov: 9 calls, 3 late, 2 at a set time (11:30, 16:00)". */
export function morningLine(day: Day, { due, late, timed }: Morning, language: Language): string {
  const words = remindWords[language].morning;
  const figures = [due === 0 ? words.none : words.due(due)];
  if (late > 0) figures.push(words.late(late));
  if (timed.length > 0) figures.push(words.timed(timed.length, timed.join(", ")));
  return `${weekdayDate(day, language)}: ${figures.join(", ")}`;
}

/** "16:00 Sarah Mitchell, +44 20 7946 0958: in 8 minutes, as promised". */
export function reminderLine(
  { promise, said }: Reminder,
  now: Clocked,
  {
    asOf,
    brief,
    language,
  }: { readonly asOf: Moment | null; readonly brief: boolean; readonly language: Language },
): string {
  const words = remindWords[language];
  const minutes = minutesUntil(promise, now);
  const when = minutes > 0 ? words.ahead(minutes) : minutes === 0 ? words.now : words.ago(-minutes);
  const who = [promise.name, promise.phone].filter((text) => text !== null && text !== "").join(", ");
  const time = brief ? `${promise.time}: ${words.someone}` : `${promise.time} ${who}:`;
  const told = [time, when];
  if (!brief && said !== null) told.push(words.said(said.replace(/\s+/g, " ").trim()));
  if (asOf !== null) told.push(words.asOf(seenText(asOf, now, language)));
  return told.join(" ");
}

/** "09:12", with its day where that is another one. */
export function seenText(asOf: Moment, now: Clocked, language: Language): string {
  return asOf.day === now.day && asOf.time !== null ? asOf.time : weekdayMoment(asOf, language);
}

/** What is told, as JSON shows it: `due` holds what has not been told before. */
export function reminderDocument(
  { asOf, now }: { readonly asOf: Moment | null; readonly now: Clocked },
  morning: Morning | null,
  reminders: readonly Reminder[],
  brief: boolean,
): object {
  return {
    now: momentText(now),
    morning,
    due: reminders.map(({ promise, said }) => {
      const { day, name, owner, phone, row, sheet, time } = promise;
      const minutes = minutesUntil(promise, now);
      const place = sheet === undefined ? { row } : { row, sheet };
      const who = brief ? { name: null, phone: null } : { name, phone };
      return { ...place, ...who, owner, day, time, minutes, said: brief ? null : said };
    }),
    asOf: asOf === null ? null : momentText(asOf),
  };
}
