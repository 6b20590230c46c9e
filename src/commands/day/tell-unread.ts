/** Tells what was saved and can't be read by this version, with what is known of it. */

import type { Language } from "../../base/language.ts";
import type { Desk } from "../../journal/delivery/desk.ts";
import type { UnreadEntry } from "../../journal/story/unread.ts";
import { momentFromText } from "../../rules/calendar/day.ts";
import { isOutcome } from "../../rules/deck/outcome.ts";
import { type Line, styled } from "../../terminal/output.ts";
import { dashed } from "../../words/dash.ts";
import { fullMoment } from "../../words/dates.ts";
import { outcomeWords } from "../../words/outcomes.ts";
import { unreadWords } from "../../words/upkeep/unread.ts";
import type { Context } from "../context.ts";

/** Says it on stderr, an entry in two lines; nothing with --json. */
export function tellUnread({ json, language, output }: Context, { journal }: Desk): void {
  if (!json) for (const line of unreadLines(journal.unread(), language)) output.aside(line);
}

/** What can't be read, and how it is settled. */
export function unreadLines(entries: readonly UnreadEntry[], language: Language): readonly Line[] {
  const words = unreadWords[language];
  return entries.flatMap((entry): Line[] => {
    return [
      [styled("warning", unreadSentence(entry, language))],
      [styled("quiet", `  ${words.settle(entry.id)}`)],
    ];
  });
}

/** What can't be read, in a sentence. */
export function unreadSentence(entry: UnreadEntry, language: Language): string {
  const words = unreadWords[language];
  return words[entry.why](knownOf(entry, language) || words.unknown);
}

/** "Anna – refused, Monday, 16 March 2026, 10:00" */
function knownOf({ at, name, outcome }: UnreadEntry, language: Language): string {
  const word = outcome !== null && isOutcome(outcome) ? outcomeWords[language][outcome] : outcome;
  const moment = at === null ? null : momentFromText(at);
  const who = dashed(language, ...[name, word].filter((text) => text !== null));
  return [who, moment === null ? "" : fullMoment(moment, language)].filter((text) => text !== "").join(", ");
}
