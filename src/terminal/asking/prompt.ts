/** Asking a person on a terminal. */

/** One choice of a menu: the key that takes it and what it says. */
export interface Choice<Answer> {
  /** A letter, a digit or a sign, or "Enter" or "Esc". A letter is also taken from the other keyboard layout. */
  readonly key: string;
  readonly label: string;
  readonly answer: Answer;
  /** A line above it, to begin another part of the menu. */
  readonly above?: string;
  /** Shown only: in a menu that takes text, its key is typed and ended with Enter. */
  readonly typed?: boolean;
}

/** How a menu looks and behaves. */
export interface MenuOptions {
  /** Each numbered choice on a line of its own. */
  readonly list?: boolean;
  /** Keys pressed before the menu was shown don't count. */
  readonly fresh?: boolean;
  /** What is looked at while nobody presses a key. */
  readonly meanwhile?: Meanwhile;
}

/** Something that may happen while a menu waits. */
export interface Meanwhile {
  /** Milliseconds between two looks. */
  readonly every: number;
  readonly hasBell: boolean;
  /** The lines to show; none when nothing has happened. */
  look(): readonly string[];
}

/** How a line of text is asked for. */
export interface TextOptions {
  /** What Enter alone gives. */
  readonly suggested?: string;
  /** How that is shown, where it is not the text itself. */
  readonly shown?: string;
  /** What is wrong with the text, or null. */
  readonly check?: (text: string) => string | null;
}

/** What was done at a menu that also takes text. */
export type Picked<Answer> =
  | { readonly kind: "choice"; readonly answer: Answer }
  | { readonly kind: "text"; readonly text: string };

/** Questions to the person. Each throws Failure "cancelled.by-person" on Ctrl-C. */
export interface Prompt {
  /** One key press takes one of the choices. */
  key<Answer>(question: string, choices: readonly Choice<Answer>[], options?: MenuOptions): Promise<Answer>;
  /** One key press takes one of the choices; any other letter or digit begins a line of text. */
  keyOrText<Answer>(
    question: string,
    choices: readonly Choice<Answer>[],
    options?: MenuOptions & TextOptions,
  ): Promise<Picked<Answer>>;
  /** A line of text; Enter alone gives `suggested`. `check` returns what is wrong with the text, or null. */
  text(question: string, options?: TextOptions): Promise<string>;
  /** The same; null when the person steps back with Esc. */
  textOrBack(question: string, options?: TextOptions): Promise<string | null>;
  /** Yes or no; Enter alone gives `suggested`. */
  yes(question: string, suggested: boolean): Promise<boolean>;
}
