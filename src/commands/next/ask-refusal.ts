/** Asks about a refusal: first whether the sale was tried once more, then why. */
import { answerTo } from "../../rules/refusals/reason.ts";
import { isJunk } from "../../rules/typed/junk.ts";
import type { Choice } from "../../terminal/asking/prompt.ts";
import { styled } from "../../terminal/output.ts";
import { wrap } from "../../terminal/width.ts";
import { askingWords } from "../../words/commands/asking.ts";
import { nextWords } from "../../words/commands/next/next.ts";
import type { CallOptions } from "../log/call-choices.ts";
import { readReason } from "../log/reason.ts";
import type { Asking } from "./asking.ts";

/** What came of the save-the-sale questions: a refusal with its reason, another try on another day, or a step back. */
export type Refusal =
  | { readonly kind: "refused"; readonly options: CallOptions }
  | { readonly kind: "later" }
  | { readonly kind: "back" };

/** Shows the save-the-sale questions, and takes the refusal with its reason. */
export async function askRefusal(asking: Asking): Promise<Refusal> {
  for (;;) {
    const tried = await askTried(asking);
    if (tried === "later" || tried === "back") return { kind: tried };
    const why = await askWhy(asking);
    if (why === null) continue;
    const left = await showAnswer(asking, why.reason ?? "");
    if (left === "later") return { kind: left };
    if (left === "refused") return { kind: left, options: { ...why, asked: tried === "yes" } };
  }
}

function askTried({
  language,
  makeRoom,
  output,
  prompt,
  settings,
}: Asking): Promise<"yes" | "no" | "later" | "back"> {
  const { ask, asked, askedChoices, back, questions } = nextWords[language];
  makeRoom?.((settings.saveQuestions.length || questions.length) + 7);
  output.line();
  output.line([styled("strong", ask)]);
  for (const question of settings.saveQuestions.length > 0 ? settings.saveQuestions : questions) {
    wrap(question, output.width - 4).forEach((text, index) => {
      output.line(`${index === 0 ? "  – " : "    "}${text}`);
    });
  }
  return prompt.key(asked, [
    { ...askedChoices.yes, answer: "yes" },
    { ...askedChoices.no, answer: "no" },
    { ...askedChoices.later, answer: "later" },
    { key: "Esc", label: back, answer: "back" },
  ]);
}

/** Shows what the firm has written down to answer this reason with, and whether it is still a no; without an answer it is. */
async function showAnswer(
  { language, output, prompt, reasons }: Asking,
  reason: string,
): Promise<"refused" | "later" | "back"> {
  const answer = answerTo(reasons, reason);
  if (answer === null) return "refused";
  const { askedChoices, back, stillNo, stillNoChoice, toAnswer } = nextWords[language];
  output.line();
  output.line([styled("strong", toAnswer)]);
  for (const line of answer.split("\n")) {
    for (const text of wrap(line.trim(), output.width - 2)) output.line(`  ${text}`);
  }
  return prompt.key<"refused" | "later" | "back">(stillNo, [
    { key: "Enter", label: stillNoChoice, answer: "refused" },
    { ...askedChoices.later, answer: "later" },
    { key: "Esc", label: back, answer: "back" },
  ]);
}

/** The most reasons that one key can take; more of them are typed as a number. */
const mostKeys = 9;

type Why =
  | { readonly kind: "reason"; readonly text: string }
  /** `text`: the client's words, where they were typed at once; null to be asked for. */
  | { readonly kind: "said"; readonly text: string | null }
  | { readonly kind: "back" };

type ReasonOptions = Pick<CallOptions, "reason" | "said" | "isOwnWords">;

/** The reason, and the client's own words where they were asked for; null after Esc. */
async function askWhy(asking: Asking): Promise<ReasonOptions | null> {
  const { language, output, prompt } = asking;
  const words = nextWords[language];
  for (let said = ""; ; ) {
    asking.makeRoom?.(asking.reasons.length + 8);
    output.line();
    if (said !== "") output.line([styled("quiet", words.saidSoFar(said))]);
    const why = await askReason(asking);
    if (why.kind === "back") return null;
    const settled = why.kind === "said" ? null : await settledReason(asking, why.text, said);
    if (settled !== null) return settled;
    if (why.kind === "said")
      said = why.text ?? (await prompt.textOrBack(words.whatSaid, { suggested: said })) ?? said;
  }
}

/** A reason that leaves nothing to be asked; null when the person stepped back. */
async function settledReason(asking: Asking, text: string, said: string): Promise<ReasonOptions | null> {
  const { language, prompt, reasons } = asking;
  const words = nextWords[language];
  const meant = await readReason(text, reasons);
  const given = said === "" ? {} : { said };
  if (meant.kind === "near") {
    const isMeant = await prompt.yes(askingWords[language].nearReason(text, meant.name), true);
    return isMeant ? { reason: meant.name, ...given } : { reason: text, isOwnWords: true, ...given };
  }
  if (meant.kind !== "catch-all" || said !== "") return { reason: text, ...given };
  const their = await prompt.textOrBack(words.whatSaid, {
    check: (typed) => (isJunk(typed) ? words.junkReason : null),
  });
  return their === null ? null : { reason: meant.name, said: their };
}

/** One of the list by its number, or whatever is typed. */
async function askReason({ language, prompt, reasons }: Asking): Promise<Why> {
  const words = nextWords[language];
  const names = reasons.map(({ name }) => name);
  const choices: Choice<Why>[] = [
    ...names.map((name, index) => ({
      key: String(index + 1),
      label: name,
      answer: { kind: "reason", text: name } as const,
      typed: names.length > mostKeys,
    })),
    { key: "+", label: words.said, answer: { kind: "said", text: null } },
    { key: "Esc", label: words.back, answer: { kind: "back" } },
  ];
  const picked = await prompt.keyOrText(names.length === 0 ? words.whyUnlisted : words.why, choices, {
    list: true,
    check: (text) => (isJunk(byNumber(text, names)) ? words.junkReason : null),
  });
  if (picked.kind === "choice") return picked.answer;
  // Typed in one go: "+he has a cousin in the trade".
  const [, said] = /^\+\s*(\S.*)$/su.exec(picked.text) ?? [];
  return said === undefined
    ? { kind: "reason", text: byNumber(picked.text, names) }
    : { kind: "said", text: said };
}

/** The reason under a typed number; the text itself when it is none of the list. */
function byNumber(text: string, names: readonly string[]): string {
  return /^\d{1,3}$/.test(text) ? (names[Number(text) - 1] ?? text) : text;
}
