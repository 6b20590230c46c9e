/** On a terminal `log` asks for what is missing, as the deck does: the outcome, the reason, the day. */
import { Failure } from "../../base/errors.ts";
import type { Contact } from "../../rules/contacts/contact.ts";
import type { Outcome } from "../../rules/deck/outcome.ts";
import type { Prompt } from "../../terminal/asking/prompt.ts";
import { styled } from "../../terminal/output.ts";
import { shownName } from "../../words/shown-name.ts";
import type { Context } from "../context.ts";
import type { DayView } from "../day/day-view.ts";
import { type Answer, askCall, askOutcome } from "../next/ask-call.ts";
import type { Asking } from "../next/asking.ts";
import type { CallOptions } from "./call-choices.ts";

/** A call as far as it was typed. */
export interface TypedSoFar<Options extends CallOptions> {
  readonly outcome: Outcome | null;
  readonly options: Options;
}

/** A call with all that its outcome needs. */
export interface Complete<Options extends CallOptions> {
  readonly outcome: Outcome;
  readonly options: Options;
}

/** Asks for what an outcome still needs; what was typed counts more than what is answered. Throws Failure cancelled.* on Esc. */
export async function askMissing<Options extends CallOptions>(
  context: Context,
  prompt: Prompt,
  { contact, view }: { readonly contact: Contact; readonly view: DayView },
  { options, outcome }: TypedSoFar<Options>,
): Promise<Complete<Options>> {
  const asking: Asking = {
    ...{ prompt, contact, output: context.output, language: context.language, now: view.now },
    settings: await view.book.settings(),
    reasons: (await view.book.reasons())?.reasons ?? [],
  };
  tellWho(context, contact);
  const answer =
    outcome === null ? await askCall(asking) : await askOutcome(outcome, asking, options.note ?? "");
  return completed(answer, options);
}

function completed<Options extends CallOptions>(answer: Answer | null, typed: Options): Complete<Options> {
  if (answer?.kind !== "call") throw new Failure("cancelled.by-person", {});
  return { outcome: answer.outcome, options: { ...answer.options, ...typed } };
}

function tellWho({ language, output }: Context, contact: Contact): void {
  const { phone } = contact;
  output.line([
    styled("strong", shownName(language, contact)),
    ...(phone === null ? [] : ["  ", styled("key", phone)]),
  ]);
}
