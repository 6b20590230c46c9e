/** What to type next, told after a workbook is made or adopted. */

import type { Language } from "../../base/language.ts";
import { lookOf } from "../../terminal/look.ts";
import { adviceLines } from "../../terminal/screens/advice.ts";
import { initWords } from "../../words/upkeep/init.ts";
import type { Context } from "../context.ts";

/** A command and what it is for. */
export interface Advice {
  readonly command: string;
  readonly purpose: string;
}

/** The commands that come next. `place` null: the workbook is found without being named. */
export function nextCommands(
  language: Language,
  place: string | null,
  state: "empty" | "filled",
): readonly Advice[] {
  const words = initWords[language];
  const where = place === null ? "" : ` -w ${quoted(place)}`;
  const today = { command: `followup today${where}`, purpose: words.today };
  if (state === "empty") {
    return [{ command: `followup ${words.addExample}${where}`, purpose: words.add }, today];
  }
  return [
    today,
    { command: `followup next${where}`, purpose: words.deck },
    { command: `followup check${where}`, purpose: words.check },
  ];
}

/** Prints them. */
export function tellNext(context: Context, next: readonly Advice[]): void {
  const { language, output } = context;
  for (const line of adviceLines(initWords[language].next, next, lookOf(output, language))) output.line(line);
}

/** A word for the command line, in quotes where it needs them. */
export function quoted(place: string): string {
  return /^[\p{L}\p{N}_./:@-]+$/u.test(place) ? place : `"${place}"`;
}
