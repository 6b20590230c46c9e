/** Asking a person on a terminal. */

/** One choice of a menu: the key that takes it and what it says. */
export interface Choice<Answer> {
  readonly key: string;
  readonly label: string;
  readonly answer: Answer;
}

/** Questions to the person. Each throws Failure "cancelled.by-person" on Ctrl-C. */
export interface Prompt {
  /** One key press takes one of the choices. */
  key<Answer>(question: string, choices: readonly Choice<Answer>[]): Promise<Answer>;
  /** A line of text; Enter alone gives `suggested`. `check` returns what is wrong with the text, or null. */
  text(
    question: string,
    options?: {
      readonly suggested?: string;
      readonly check?: (text: string) => string | null;
    },
  ): Promise<string>;
  /** Yes or no; Enter alone gives `suggested`. */
  yes(question: string, suggested: boolean): Promise<boolean>;
}
