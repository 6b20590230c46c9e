/** Asks when to call again, and for a note: what a call that goes on needs. */
import { Failure } from "../../base/errors.ts";
import type { Day } from "../../rules/calendar/day.ts";
import { commonDays } from "../../rules/calendar/offered-days.ts";
import type { Choice } from "../../terminal/asking/prompt.ts";
import { styled } from "../../terminal/output.ts";
import { wrap } from "../../terminal/width.ts";
import { nextWords } from "../../words/commands/next/next.ts";
import { fullMoment, weekdayDate } from "../../words/dates.ts";
import { tell } from "../../words/problems/problems.ts";
import { readNext } from "../log/call-choices.ts";
import { remarkLines } from "../log/tell-recorded.ts";
import type { Asking } from "./asking.ts";

/** The common days as choices under the keys 1, 2, 3…: "1 tomorrow, Tue 24 Nov". */
export function dayChoices({ language, now, settings }: Asking): Choice<Day>[] {
  const { callAgain, distance } = nextWords[language];
  return commonDays(now.day, settings).map((common, index) => {
    const date = weekdayDate(common.day, language);
    const label = common.distance === null ? date : `${distance[common.distance]}, ${date}`;
    const choice = { key: String(index + 1), label, answer: common.day };
    return index === 0 ? { ...choice, above: callAgain } : choice;
  });
}

/** The next contact as typed, already known to be readable, and echoed in full; null after Esc. */
export async function askWhen(asking: Asking): Promise<string | null> {
  const { language, output, prompt } = asking;
  const words = nextWords[language];
  const days = dayChoices(asking);
  for (const text of wrap(words.whenExamples, output.width)) output.line([styled("quiet", text)]);
  const typed = await prompt.textOrBack(words.when, {
    suggested: days[0]?.answer ?? "",
    shown: days[0]?.label ?? "",
    check: (text) => wrongWhen(asking, dayOrText(text, days)),
  });
  if (typed === null) return null;
  const text = dayOrText(typed, days);
  echo(asking, text);
  return text;
}

/** A number of the menu stands for its day here too. */
function dayOrText(text: string, days: readonly Choice<Day>[]): string {
  return days.find(({ key }) => key === text)?.answer ?? text;
}

function wrongWhen(asking: Asking, text: string): string | null {
  try {
    readNext(asking, asking, text, asking.settings);
    return null;
  } catch (error) {
    return toldIn(asking, error);
  }
}

function echo(asking: Asking, text: string): void {
  const { language, output, settings } = asking;
  const { next, ...remark } = readNext(asking, asking, text, settings);
  if (next === null) return;
  output.line([styled("good", fullMoment(next, language))]);
  for (const line of remarkLines(asking, next.day, remark)) output.line(line);
}

/** What is wrong, in the person's words. Anything but a Failure is thrown on. */
export function toldIn({ language }: Pick<Asking, "language">, error: unknown): string {
  if (!(error instanceof Failure)) throw error;
  const { hint, message } = tell(error, language);
  return hint === null ? message : `${message} ${hint}`;
}
