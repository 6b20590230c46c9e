/** A prompt whose code is loaded when the first question is asked: most commands ask nothing. */
import type { Choice, MenuOptions, Picked, Prompt, TextOptions } from "./prompt.ts";
import type { Terminal } from "./terminal-prompt.ts";

/** The prompt of a terminal; `terminal` is called at the first question. */
export function lazyPrompt(terminal: () => Terminal): Prompt {
  return new LazyPrompt(terminal);
}

class LazyPrompt implements Prompt {
  readonly #terminal: () => Terminal;
  #loaded: Promise<Prompt> | null = null;

  constructor(terminal: () => Terminal) {
    this.#terminal = terminal;
  }

  async key<Answer>(
    question: string,
    choices: readonly Choice<Answer>[],
    options?: MenuOptions,
  ): Promise<Answer> {
    return (await this.#load()).key(question, choices, options);
  }

  async keyOrText<Answer>(
    question: string,
    choices: readonly Choice<Answer>[],
    options?: MenuOptions & TextOptions,
  ): Promise<Picked<Answer>> {
    return (await this.#load()).keyOrText(question, choices, options);
  }

  async text(question: string, options?: TextOptions): Promise<string> {
    return (await this.#load()).text(question, options);
  }

  async textOrBack(question: string, options?: TextOptions): Promise<string | null> {
    return (await this.#load()).textOrBack(question, options);
  }

  async yes(question: string, suggested: boolean): Promise<boolean> {
    return (await this.#load()).yes(question, suggested);
  }

  #load(): Promise<Prompt> {
    this.#loaded ??= import("./terminal-prompt.ts").then(({ makePrompt }) => makePrompt(this.#terminal()));
    return this.#loaded;
  }
}
