/** An answer on the deck that could not be recorded: what was answered is told, and the person decides. */

import type { Language } from "../../base/language.ts";
import { rowText } from "../../base/row-words.ts";
import type { Outcome } from "../../rules/deck/outcome.ts";
import type { Prompt } from "../../terminal/asking/prompt.ts";
import { styled } from "../../terminal/output.ts";
import { nextWords } from "../../words/commands/next/next.ts";
import { outcomeWords } from "../../words/outcomes.ts";
import { shownName } from "../../words/shown-name.ts";
import type { Context } from "../context.ts";
import type { CallOptions } from "../log/call-choices.ts";
import type { Dealt } from "./deal.ts";
import type { Landed } from "./record-dealt.ts";

/** What was answered on a card. */
export interface Given {
  readonly outcome: Outcome;
  readonly options: CallOptions;
}

/** What to do with an answer that could not be recorded: try again, deal and answer anew, or leave. */
export function askAfterFailure(
  { language }: Context,
  prompt: Prompt,
  given: Given,
): Promise<"again" | "deal" | "leave"> {
  const { answerAnew, choices, notRecorded, tryAgain } = nextWords[language];
  return prompt.key(notRecorded(givenText(given, language)), [
    { key: "Enter", label: tryAgain, answer: "again" },
    { key: "Esc", label: answerAnew, answer: "deal" },
    { ...choices.leave, answer: "leave" },
  ]);
}

/** Says who was faster, what was answered here, and how to record that all the same. */
export function tellNotRecorded(
  { language, output }: Context,
  { card, view }: Dealt,
  given: Given,
  landed: Exclude<Landed, { kind: "recorded" }>,
): void {
  const words = nextWords[language];
  const name = shownName(language, card);
  const happened =
    landed.kind === "overtaken"
      ? words.overtaken(name, outcomeWords[language][landed.outcome])
      : words.changed(name);
  output.line([styled("warning", happened)]);
  output.line(words.notRecorded(givenText(given, language)));
  output.line([
    styled(
      "quiet",
      words.logYours(rowText(view.book.contacts.place(card.row)), outcomeWords[language][given.outcome]),
    ),
  ]);
}

function givenText({ options, outcome }: Given, language: Language): string {
  const { amount, next, note, reason, said } = options;
  const given = [outcomeWords[language][outcome], reason, next, amount, said, note];
  return given.filter((text) => text !== undefined).join(", ");
}
