/** Asks for the money of a call that was won; the contact's value is suggested. */
import { Failure } from "../../base/errors.ts";
import { sureAmountText } from "../../rules/typed/typed-amount.ts";
import { nextWords } from "../../words/commands/next/next.ts";
import { amountText } from "../../words/numbers.ts";
import { tell } from "../../words/problems/problems.ts";
import { amountMeant, wrongAmount } from "../log/amount.ts";
import type { Asking } from "./asking.ts";

/** The amount as it can be typed without doubt; empty where none was given, null after Esc. */
export async function askAmount(asking: Asking): Promise<string | null> {
  const { contact, language, prompt } = asking;
  const value = contact.value === null || contact.value < 0 ? null : contact.value;
  for (;;) {
    const typed = await prompt.textOrBack(nextWords[language].amount, {
      suggested: value === null ? "" : sureAmountText(value),
      shown: value === null ? "" : amountText(value, language),
      check: (text) => toldOf(wrongAmount(text), language),
    });
    if (typed === null || typed === "") return typed;
    try {
      return sureAmountText(await amountMeant(asking, typed));
    } catch (error) {
      // Esc at the question which of two amounts is meant: it is typed again.
      if (!(error instanceof Failure) || error.code !== "usage.doubtful-amount") throw error;
    }
  }
}

function toldOf(failure: Failure | null, language: Asking["language"]): string | null {
  return failure === null ? null : tell(failure, language).message;
}
