/** A prompt that answers from a list: for tests that are about the questions and not about the terminal. */
import { Failure } from "../../../src/base/errors.ts";
import type {
  Choice,
  MenuOptions,
  Picked,
  Prompt,
  TextOptions,
} from "../../../src/terminal/asking/prompt.ts";

/** What a script may answer: a menu's key, a line of text, Esc (`back`), or Ctrl-C (`stop`). */
export const back: unique symbol = Symbol("Esc");
export const stop: unique symbol = Symbol("Ctrl-C");
export type ScriptedAnswer = string | typeof back | typeof stop | (() => Promise<string> | string);

/** Answers each question with the next entry; a question too many, an unknown key or a text that is refused is an error. */
export class ScriptedPrompt implements Prompt {
  /** The questions asked so far. */
  readonly asked: string[] = [];
  readonly #answers: ScriptedAnswer[];

  constructor(...answers: readonly ScriptedAnswer[]) {
    this.#answers = [...answers];
  }

  /** How many answers have not been asked for. */
  get left(): number {
    return this.#answers.length;
  }

  async key<Answer>(
    question: string,
    choices: readonly Choice<Answer>[],
    _options?: MenuOptions,
  ): Promise<Answer> {
    const answer = await this.#next(question);
    const choice = choiceFor(answer, choices);
    if (choice === null) throw new Error(`“${question}” has no key ${String(answer)}`);
    return choice.answer;
  }

  async keyOrText<Answer>(
    question: string,
    choices: readonly Choice<Answer>[],
    options: MenuOptions & TextOptions = {},
  ): Promise<Picked<Answer>> {
    const answer = await this.#next(question);
    const choice = choiceFor(answer, choices);
    if (choice !== null) return { kind: "choice", answer: choice.answer };
    if (answer === back) throw new Error(`“${question}” has no way back`);
    return { kind: "text", text: accepted(question, answer, options) };
  }

  async text(question: string, options: TextOptions = {}): Promise<string> {
    const answer = await this.#next(question);
    if (answer === back) throw new Error(`“${question}” has no way back`);
    return accepted(question, answer, options);
  }

  async textOrBack(question: string, options: TextOptions = {}): Promise<string | null> {
    const answer = await this.#next(question);
    return answer === back ? null : accepted(question, answer, options);
  }

  async yes(question: string, suggested: boolean): Promise<boolean> {
    const answer = await this.#next(question);
    if (answer === "") return suggested;
    if (answer !== "y" && answer !== "n") throw new Error(`“${question}” is answered y, n or Enter`);
    return answer === "y";
  }

  async #next(question: string): Promise<string | typeof back> {
    this.asked.push(question);
    const answer = this.#answers.shift();
    if (answer === undefined) throw new Error(`nothing answers “${question}”`);
    if (answer === stop) throw new Failure("cancelled.by-person", {});
    return typeof answer === "function" ? answer() : answer;
  }
}

function choiceFor<Answer>(
  answer: string | typeof back,
  choices: readonly Choice<Answer>[],
): Choice<Answer> | null {
  const key = answer === back ? "Esc" : answer === "" ? "Enter" : answer;
  return choices.find((choice) => choice.key === key) ?? null;
}

function accepted(question: string, text: string, { check, suggested }: TextOptions): string {
  if (text === "" && suggested !== undefined) return suggested;
  const wrong = check?.(text) ?? null;
  if (wrong !== null) throw new Error(`“${question}” refuses “${text}”: ${wrong}`);
  return text;
}
