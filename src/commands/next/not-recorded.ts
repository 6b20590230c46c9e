/** An answer on the deck that could not be recorded: what was answered is told, and the person decides. */

import { candidatesIn } from "../../base/candidates.ts";
import type { Language } from "../../base/language.ts";
import { rowText } from "../../base/row-words.ts";
import type { Card } from "../../rules/deck/deck.ts";
import type { Outcome } from "../../rules/deck/outcome.ts";
import type { Prompt } from "../../terminal/asking/prompt.ts";
import { styled } from "../../terminal/output.ts";
import { candidateLine } from "../../terminal/screens/candidate.ts";
import { nextWords } from "../../words/commands/next/next.ts";
import { outcomeWords } from "../../words/outcomes.ts";
import { tell } from "../../words/problems/problems.ts";
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

/** What has happened to a card whose answer was not recorded. */
export function happenedTo(language: Language, card: Card, landed: NotLanded): string {
  const words = nextWords[language];
  const name = shownName(language, card);
  switch (landed.kind) {
    case "overtaken":
      return words.overtaken(name, outcomeWords[language][landed.outcome]);
    case "changed":
      return words.changed(name);
    case "gone":
      return tell(landed.why, language).message;
  }
}

/** Says who was faster, what was answered here, and how to record that all the same; of a contact that has gone, who may be meant. */
export function tellNotRecorded(
  { language, output }: Context,
  { card }: Dealt,
  given: Given,
  landed: NotLanded,
): void {
  const words = nextWords[language];
  output.line([styled("warning", happenedTo(language, card, landed))]);
  if (landed.kind === "gone")
    for (const one of candidatesIn("candidates" in landed.why.data ? landed.why.data.candidates : []))
      output.line(`  ${candidateLine(one)}`);
  output.line(words.notRecorded(givenText(given, language)));
  const how =
    landed.kind === "gone"
      ? tell(landed.why, language).hint
      : words.logYours(rowText(landed.place), outcomeWords[language][given.outcome]);
  if (how !== null) output.line([styled("quiet", how)]);
}

type NotLanded = Exclude<Landed, { kind: "recorded" }>;

function givenText({ options, outcome }: Given, language: Language): string {
  const { amount, next, note, reason, said } = options;
  const given = [outcomeWords[language][outcome], reason, next, amount, said, note];
  return given.filter((text) => text !== undefined).join(", ");
}
