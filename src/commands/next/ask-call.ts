/** Asks how the call with the dealt card ended: one key, then only what that outcome needs. */

import type { Day } from "../../rules/calendar/day.ts";
import type { Outcome } from "../../rules/deck/outcome.ts";
import { isJunk } from "../../rules/typed/junk.ts";
import { styled } from "../../terminal/output.ts";
import { deckWords } from "../../words/commands/deck.ts";
import { nextWords } from "../../words/commands/next/next.ts";
import { fullDate } from "../../words/dates.ts";
import { mannerText } from "../../words/manners.ts";
import type { CallOptions } from "../log/call-choices.ts";
import { askAmount } from "./ask-amount.ts";
import { askManner } from "./ask-manner.ts";
import { askRefusal } from "./ask-refusal.ts";
import { askWhen, dayChoices } from "./ask-when.ts";
import type { Asking, Begun } from "./asking.ts";

/** What the person answered: an outcome with what `followup log` would be told, or that they leave the deck. */
export type Answer =
  | { readonly kind: "call"; readonly outcome: Outcome; readonly options: CallOptions }
  /** The last thing that was recorded is to be taken back. */
  | { readonly kind: "undo" }
  /** Another client rings; what was noted at this card is kept for it. */
  | { readonly kind: "inbound"; readonly begun: Begun }
  | { readonly kind: "leave" };

const nothingBegun: Begun = { manner: "", note: "" };

type Command = "undo" | "inbound" | "leave";
type Key = "no-answer" | "refused" | "won" | "later" | "skip" | "note" | "difficult" | Command | Day;

/** Asks until there is an answer; Esc goes one step back. */
export async function askCall(asking: Asking): Promise<Answer> {
  const { language, output, prompt } = asking;
  const words = nextWords[language];
  let { manner, note } = asking.begun ?? nothingBegun;
  // Keys pressed before this card was on the screen were not meant for it.
  for (let fresh = true; ; fresh = false) {
    if (!fresh) asking.makeRoom?.(linesOfOutcome);
    if (note !== "") output.line([styled("quiet", words.noteSoFar(note))]);
    if (manner !== "") output.line([styled("quiet", words.mannerSoFar(mannerText(manner, language)))]);
    const key = await prompt.key<Key>(words.outcome, outcomeChoices(asking), {
      fresh,
      ...(asking.meanwhile === undefined ? {} : { meanwhile: asking.meanwhile }),
    });
    if (key === "inbound") return { kind: key, begun: { manner, note } };
    if (key === "leave" || key === "undo") return { kind: key };
    if (key === "note") {
      asking.makeRoom?.(linesOfText);
      note = (await prompt.textOrBack(words.note, { suggested: note })) ?? note;
      continue;
    }
    if (key === "difficult") {
      asking.makeRoom?.(linesOfText);
      manner = (await askManner(asking)) ?? manner;
      continue;
    }
    const answer = await answerTo(key, asking, note);
    if (answer !== null) return withManner(answer, manner);
    output.line();
  }
}

function outcomeChoices(asking: Asking) {
  const { difficult, later, leave, noAnswer, note, refused, skip, won } = nextWords[asking.language].choices;
  const { inbound, undo } = deckWords[asking.language];
  const isDeck = asking.isDeck === true;
  return [
    { ...noAnswer, answer: "no-answer" as const },
    { ...refused, answer: "refused" as const },
    { ...won, answer: "won" as const },
    ...(isDeck ? [{ ...skip, answer: "skip" as const }] : []),
    { ...note, answer: "note" as const },
    ...(isDeck ? [{ ...difficult, answer: "difficult" as const }] : []),
    ...(isDeck ? [{ ...inbound.choice, answer: "inbound" as const }] : []),
    ...(isDeck ? [{ ...undo, answer: "undo" as const }] : []),
    {
      ...(asking.isInbound === true ? { key: "Esc", label: inbound.toCards } : leave),
      answer: "leave" as const,
    },
    ...dayChoices(asking),
    { ...later, answer: "later" as const },
  ];
}

/** Lines that the question for the outcome takes when it is asked again, with what was noted. */
const linesOfOutcome = 12;
/** Lines that questions for texts take, a refused answer included. */
const linesOfText = 8;

/** The questions that an outcome named already still needs; null when the person stepped back. */
export function askOutcome(outcome: Outcome, asking: Asking, note: string): Promise<Answer | null> {
  return outcome === "refused" ? refusedOrLater(asking, note) : askLater(asking, note);
}

/** The questions of one outcome; null when the person stepped back. */
async function answerTo(
  key: Exclude<Key, Command | "note" | "difficult">,
  asking: Asking,
  note: string,
): Promise<Answer | null> {
  switch (key) {
    case "no-answer":
      return call("no-answer", noted({}, note));
    case "refused":
      return refusedOrLater(asking, note);
    case "won":
      return askWon(asking, note);
    case "later":
      return askLater(asking, note);
    case "skip":
      return askSkip(asking, note);
    default:
      asking.output.line([styled("good", fullDate(key, asking.language))]);
      return withNote("later", { next: key }, asking, note);
  }
}

async function refusedOrLater(asking: Asking, note: string): Promise<Answer | null> {
  const refusal = await askRefusal(asking);
  if (refusal.kind === "back") return null;
  if (refusal.kind === "later") return askLater(asking, note);
  return call("refused", noted(refusal.options, note));
}

async function askLater(asking: Asking, note: string): Promise<Answer | null> {
  asking.makeRoom?.(linesOfText);
  for (;;) {
    const next = await askWhen(asking);
    if (next === null) return null;
    const answer = await withNote("later", { next }, asking, note);
    if (answer !== null) return answer;
  }
}

async function askWon(asking: Asking, note: string): Promise<Answer | null> {
  asking.makeRoom?.(linesOfText);
  for (;;) {
    const amount = await askAmount(asking);
    if (amount === null) return null;
    const answer = await withNote("won", amount === "" ? {} : { amount }, asking, note);
    if (answer !== null) return answer;
  }
}

async function askSkip({ language, prompt }: Asking, note: string): Promise<Answer | null> {
  const { junkSkip, whySkip } = nextWords[language];
  const why = await prompt.textOrBack(whySkip, { check: (text) => (isJunk(text) ? junkSkip : null) });
  if (why === null) return null;
  // What was noted at the card before is no less worth keeping.
  return call("skipped", { note: note === "" ? why : `${why}; ${note}` });
}

/** The last question, where a note is worth one more key; null after Esc. */
async function withNote(
  outcome: Outcome,
  options: CallOptions,
  { language, prompt }: Asking,
  note: string,
): Promise<Answer | null> {
  if (note !== "") return call(outcome, { ...options, note });
  const typed = await prompt.textOrBack(nextWords[language].note, { suggested: "" });
  return typed === null ? null : call(outcome, noted(options, typed));
}

/** A card that is put to the end is no call: nothing is known of the client. */
function withManner(answer: Answer, manner: string): Answer {
  if (answer.kind !== "call" || manner === "" || answer.outcome === "skipped") return answer;
  return { ...answer, options: { ...answer.options, manner } };
}

function noted(options: CallOptions, note: string): CallOptions {
  return note === "" ? options : { ...options, note };
}

function call(outcome: Outcome, options: CallOptions): Answer {
  return { kind: "call", outcome, options };
}
