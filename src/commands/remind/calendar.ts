/** Writes the promises of the days ahead into a calendar file: --ics. */
import { resolve } from "node:path";
import { Failure } from "../../base/errors.ts";
import { verifyAllowedName } from "../../base/forbidden-name.ts";
import { calendarFile } from "../../documents/calendar-file.ts";
import { type Destination, saveDocument } from "../../documents/save-document.ts";
import type { InCalendar } from "../../journal/store/reminder-file.ts";
import { addDays } from "../../rules/calendar/date.ts";
import { compareMoments, momentText } from "../../rules/calendar/day.ts";
import { type Clocked, type KnownPromise, knownPromises } from "../../rules/reminders/timed-promise.ts";
import { remindWords } from "../../words/commands/remind.ts";
import type { Context } from "../context.ts";
import type { Known } from "./known.ts";
import { seenText } from "./message.ts";

/** Days ahead that go into the file. */
const daysAhead = 14;

/** Where the file goes. Throws Failure usage.* for a name that can't be. */
function calendarDestination(
  { folder, language, platform }: Context,
  { force, ics }: { readonly force?: boolean; readonly ics: string },
  workbook: string | null,
): Destination<"ics"> {
  if (!/\.ics$/i.test(ics)) {
    const expected = remindWords[language].expectedFile;
    throw new Failure("usage.unreadable-option", { option: "--ics", text: ics, expected });
  }
  verifyAllowedName(ics, platform);
  return { path: resolve(folder, ics), place: ics, kind: "ics", workbook, force: force === true };
}

/** Writes the file; what is remembered of the calendar by then. Throws Failure usage.out-*. */
export function writeCalendar(
  context: Context,
  { asOf, identity, now, promises }: Known,
  calendar: ReadonlyMap<string, InCalendar>,
  options: { readonly brief?: boolean; readonly force?: boolean; readonly ics: string },
): ReadonlyMap<string, InCalendar> {
  const destination = calendarDestination(context, options, identity);
  const { json, language, output } = context;
  const words = remindWords[language];
  const coming = knownPromises(promises).filter((promise) => isComing(promise, now));
  const after = new Map(calendar);
  for (const promise of coming) after.set(promise.contactKey, inCalendar(promise, calendar));
  const calls = coming.map((promise) => {
    const { contactKey, day, name, phone, time } = promise;
    const [who, description] = options.brief === true ? [words.nameless, ""] : [name, phone ?? ""];
    const title = words.event(who || description || words.nameless);
    return { key: contactKey, title, description, day, time, sequence: after.get(contactKey)?.sequence ?? 0 };
  });
  saveDocument(destination, calendarFile(calls, now.day, now.time));
  if (json)
    output.json({
      ics: destination.path,
      calls: calls.length,
      asOf: asOf === null ? null : momentText(asOf),
    });
  else output.line(words.calendar(calls.length, options.ics));
  if (!json && asOf !== null) output.line(words.asOf(seenText(asOf, now, language)));
  return after;
}

function isComing(promise: KnownPromise, now: Clocked): boolean {
  return compareMoments(promise, now) >= 0 && promise.day <= addDays(now.day, daysAhead);
}

function inCalendar(
  { contactKey, day, time }: KnownPromise,
  before: ReadonlyMap<string, InCalendar>,
): InCalendar {
  const known = before.get(contactKey);
  const at = { day, time };
  if (known === undefined) return { at, sequence: 0 };
  return { at, sequence: compareMoments(known.at, at) === 0 ? known.sequence : known.sequence + 1 };
}
