/** Earlier calls with a contact, each in a line. */

import type { RecordedCall } from "../../records/call/call.ts";
import { daysBetween } from "../../rules/calendar/date.ts";
import type { Day, Moment } from "../../rules/calendar/day.ts";
import { isCall } from "../../rules/deck/outcome.ts";
import { cardWords } from "../../words/commands/card.ts";
import { dashed } from "../../words/dash.ts";
import { shortDate, weekdayMoment } from "../../words/dates.ts";
import { outcomeWords } from "../../words/outcomes.ts";
import { oneLine } from "../harmless.ts";
import type { Look } from "../look.ts";

/** The calls in the order of the sheet, and the day they are looked at. */
interface Past {
  readonly calls: readonly RecordedCall[];
  readonly today: Day;
}

/** The last calls, newest first: "Mon 16 Nov, 10:15 – later, “after the holidays”". */
export function callTexts({ calls, today }: Past, look: Look, shown: number): string[] {
  if (shown === 0) return [];
  return calls
    .filter(isCallOrUnknown)
    .slice(-shown)
    .reverse()
    .map((call) => callText(call, today, look));
}

/** The last day moved without a call, unless there was a call since. */
export function movedTexts({ calls, today }: Past, look: Look): string[] {
  const since = calls.slice(calls.findLastIndex(isCallOrUnknown) + 1);
  const moved = since.findLast(({ outcome }) => outcome === "moved");
  return moved === undefined ? [] : [callText(moved, today, look)];
}

/** True for a call, also one whose outcome can't be read; a card put to the end and a day moved are none. */
export function isCallOrUnknown({ outcome }: RecordedCall): boolean {
  return outcome === null || isCall(outcome);
}

/** A call in one line: when, how it ended, until when, what was said. */
export function callText(call: RecordedCall, today: Day, look: Look): string {
  const { at, outcome, outcomeText, reason, said, next, note } = call;
  const { quote } = cardWords(look.language);
  const when = at === null ? "" : nearMoment(at, today, look);
  const what = outcome === null ? oneLine(outcomeText ?? "") : outcomeWords[look.language][outcome];
  const until = next === null ? "" : `→ ${nearMoment(next, today, look)}`;
  const pieces = [
    `${what} ${until}`.trim(),
    oneLine(reason ?? ""),
    said === null ? "" : quote(oneLine(said)),
    oneLine(note ?? ""),
  ];
  const told = pieces.filter((piece) => piece !== "").join(", ");
  return when === "" ? told : dashed(look.language, when, told);
}

/** With the weekday when the year is clear without being said, else "23.11.25". */
function nearMoment(moment: Moment, today: Day, look: Look): string {
  const isNear = Math.abs(daysBetween(moment.day, today)) < 180;
  return isNear ? weekdayMoment(moment, look.language) : shortDate(moment.day);
}
