/** The amount of a call as a person types it; where it can be read in two ways they are asked. */
import { Failure } from "../../base/errors.ts";
import type { Language } from "../../base/language.ts";
import { sureAmountText, type TypedAmount, typedAmount } from "../../rules/typed/typed-amount.ts";
import type { Prompt } from "../../terminal/asking/prompt.ts";
import { askingWords } from "../../words/commands/asking.ts";
import { amountText } from "../../words/numbers.ts";

/** Who is asked; null where nobody can be. */
interface Asked {
  readonly language: Language;
  readonly prompt: Prompt | null;
}

/** The amount. Throws Failure usage.*-amount for what is none, is below zero, or stays doubtful. */
export async function amountMeant(asked: Asked, text: string): Promise<number> {
  const typed = typedAmount(text);
  const problem = problemWith(text, typed);
  if (typed.kind === "read") return typed.amount;
  const { prompt } = asked;
  if (typed.kind !== "doubtful" || prompt === null) throw problem;
  const { language } = asked;
  const { back, whichAmount } = askingWords[language];
  const chosen = await prompt.key<number | null>(whichAmount(text), [
    ...typed.readings.map((amount, index) => ({
      key: String(index + 1),
      label: amountText(amount, language),
      answer: amount,
    })),
    { key: "Esc", label: back, answer: null },
  ]);
  if (chosen === null) throw problem;
  return chosen;
}

/** What is wrong with a typed amount that can't even be asked about; null for any other. */
export function wrongAmount(text: string): Failure | null {
  const typed = typedAmount(text);
  return typed.kind === "read" || typed.kind === "doubtful" ? null : problemWith(text, typed);
}

function problemWith(text: string, typed: TypedAmount): Failure {
  if (typed.kind === "negative") return new Failure("usage.negative-amount", { text });
  if (typed.kind !== "doubtful") return new Failure("usage.unreadable-amount", { text });
  const [money, thousands] = typed.readings;
  return new Failure("usage.doubtful-amount", {
    text,
    readings: [sureAmountText(money), sureAmountText(thousands)],
  });
}
