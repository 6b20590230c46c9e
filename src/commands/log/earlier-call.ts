/** The guard against logging the same call twice: a call of the same contact within ten minutes, in the journal or in the sheet. */
import { Failure } from "../../base/errors.ts";
import type { Desk } from "../../journal/delivery/desk.ts";
import { takeBack } from "../../journal/delivery/take-back.ts";
import { callIn } from "../../journal/kinds/kinds.ts";
import type { Entry } from "../../journal/story/entries.ts";
import { recentCall } from "../../journal/story/recent.ts";
import { minutesOf } from "../../rules/calendar/day.ts";
import type { Contact } from "../../rules/contacts/contact.ts";
import { logWords } from "../../words/commands/log.ts";
import { outcomeWords } from "../../words/outcomes.ts";
import type { Context } from "../context.ts";
import type { DayView } from "../day/day-view.ts";
import { expectFormerDate } from "../day/former-date.ts";
import type { CallChoices } from "./call-choices.ts";

/** Within so many minutes another outcome for the same contact is taken for a slip or a correction. */
const guardMinutes = 10;

/** How a person says that an earlier call is meant. */
export interface EarlierOptions {
  /** It is another call. */
  readonly again?: boolean;
  /** It replaces the earlier one. */
  readonly correct?: boolean;
}

/** A call that is to be logged. */
interface NewCall extends Pick<CallChoices, "outcome" | "at"> {
  readonly name: string;
  /** True for a call of the journal that was with the same contact. */
  isSame(entry: Entry): boolean;
}

/**
 * The earlier call that this one replaces; null for a call of its own. Throws Failure usage.repeat for the same outcome
 * once more, usage.other-outcome for another one where nobody can be asked, usage.nothing-to-correct where none is there to replace.
 */
export async function replacedCall(
  context: Context,
  { journal }: Desk,
  { at, isSame, name, outcome }: NewCall,
  { again = false, correct = false }: EarlierOptions,
): Promise<Entry | null> {
  if (again) return null;
  const found = recentCall(journal.story(), at, guardMinutes, isSame);
  if (found === null && correct)
    throw new Failure("usage.nothing-to-correct", { name, minutes: guardMinutes });
  if (found === null) return null;
  if (correct) return found.entry;
  const earlier = callIn(found.entry)?.outcome ?? outcome;
  const { minutes } = found;
  if (earlier === outcome) throw new Failure("usage.repeat", { name, minutes });
  const { language, prompt } = context;
  const word = outcomeWords[language][earlier];
  if (prompt === null) throw new Failure("usage.other-outcome", { name, outcome: word, minutes });
  const words = logWords[language].earlier;
  const answer = await prompt.key<"correct" | "again" | "stop">(words.question(name, word, minutes), [
    { key: "1", label: words.correct, answer: "correct" },
    { key: "2", label: words.again, answer: "again" },
    { key: "Esc", label: words.stop, answer: "stop" },
  ]);
  if (answer === "stop") throw new Failure("cancelled.by-person", {});
  return answer === "correct" ? found.entry : null;
}

/** Takes the earlier call back, so that the new one stands in its place. */
export async function takeEarlierBack(desk: Desk, earlier: Entry, force: boolean): Promise<void> {
  await takeBack(desk, earlier, { force });
  expectFormerDate(desk, earlier);
}

/** Throws Failure usage.repeat when the sheet holds the same outcome of this contact from within ten minutes: a colleague's too. */
export function verifyNoRepeat(view: DayView, contact: Contact, { outcome, at }: CallChoices): void {
  for (const call of view.callsByRow.get(contact.row) ?? []) {
    if (call.outcome !== outcome || call.at.day !== at.day) continue;
    if (call.at.time === null || at.time === null) continue;
    const minutes = Math.abs(minutesOf(at.time) - minutesOf(call.at.time));
    if (minutes < guardMinutes) throw new Failure("usage.repeat", { name: contact.name, minutes });
  }
}
