/** The prompt of a real terminal: menus of single keys, and lines of text. */
import type { Language } from "../../base/language.ts";
import { promptWords } from "../../words/commands/prompt.ts";
import { harmless, oneLine } from "../harmless.ts";
import { type Output, styled } from "../output.ts";
import type { After } from "../progress.ts";
import { wrap } from "../width.ts";
import { Keyboard, type KeyboardInput } from "./keyboard.ts";
import { editLine } from "./line-editor.ts";
import { choiceOf, listOfChoices, rowOfChoices } from "./menu.ts";
import type { Choice, Meanwhile, MenuOptions, Picked, Prompt, TextOptions } from "./prompt.ts";

/** What a terminal prompt is made of. */
export interface Terminal {
  readonly input: KeyboardInput;
  /** Where the line editor draws: the terminal that `output` prints to. */
  readonly screen: NodeJS.WritableStream;
  readonly output: Output;
  readonly language: Language;
  /** For what is looked at while a menu waits; without it nothing is. */
  readonly after?: After;
}

/** Asks on a terminal. Between questions the terminal is as it was before. */
export function makePrompt(terminal: Terminal): Prompt {
  return new TerminalPrompt(terminal);
}

// Bracketed paste: the terminal marks what is pasted, so that a line break in it answers nothing.
const pasteOn = "\u001b[?2004h";
const pasteOff = "\u001b[?2004l";

/** Columns that are left for a short answer behind a question. */
const roomToType = 8;

class TerminalPrompt implements Prompt {
  readonly #terminal: Terminal;
  readonly #keyboard: Keyboard;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
    this.#keyboard = new Keyboard(terminal.input);
  }

  key<Answer>(
    question: string,
    choices: readonly Choice<Answer>[],
    options: MenuOptions = {},
  ): Promise<Answer> {
    return this.#asking(options, async () => {
      this.#draw(question, choices, options);
      const stop = this.#looking(options.meanwhile);
      try {
        for (;;) {
          const choice = choiceOf(await this.#keyboard.next(), choices);
          if (choice !== null) return this.#taken(choice);
        }
      } finally {
        stop();
      }
    });
  }

  keyOrText<Answer>(
    question: string,
    choices: readonly Choice<Answer>[],
    options: MenuOptions & TextOptions = {},
  ): Promise<Picked<Answer>> {
    return this.#asking(options, async () => {
      this.#draw(question, choices, options);
      for (;;) {
        const press = await this.#keyboard.next();
        const choice = choiceOf(press, choices);
        if (choice !== null) return { kind: "choice", answer: this.#taken(choice) };
        if (press.text.trim() === "") continue;
        const text = await this.#line("", options, press.text);
        if (text !== null) return { kind: "text", text };
        this.#draw(question, choices, options);
      }
    });
  }

  text(question: string, options: TextOptions = {}): Promise<string> {
    return this.#asking({}, async () => {
      for (;;) {
        const text = await this.#line(question, options, "");
        if (text !== null) return text;
      }
    });
  }

  textOrBack(question: string, options: TextOptions = {}): Promise<string | null> {
    return this.#asking({}, () => this.#line(question, options, "", true));
  }

  yes(question: string, suggested: boolean): Promise<boolean> {
    const { no, yes } = promptWords[this.#terminal.language];
    return this.key(question, [
      { ...yes, answer: true },
      { ...no, answer: false },
      { key: "Enter", label: suggested ? yes.label : no.label, answer: suggested },
    ]);
  }

  async #asking<Answer>({ fresh }: MenuOptions, ask: () => Promise<Answer>): Promise<Answer> {
    const { screen } = this.#terminal;
    screen.write(pasteOn);
    try {
      await this.#keyboard.open(fresh === true);
      return await ask();
    } catch (error) {
      // What comes next begins on a line of its own.
      this.#terminal.output.line();
      throw error;
    } finally {
      this.#keyboard.close();
      screen.write(pasteOff);
    }
  }

  /** Looks now and then, and shows what has happened on lines of its own. What it gives back stops that. */
  #looking(meanwhile: Meanwhile | undefined): () => void {
    const { after, output, screen } = this.#terminal;
    if (meanwhile === undefined || after === undefined) return () => undefined;
    const tick = (): (() => void) =>
      after(meanwhile.every, () => {
        const lines = meanwhile.look();
        if (lines.length > 0) {
          screen.write(meanwhile.hasBell ? "\u0007\r\n" : "\r\n");
          for (const line of lines) output.line([styled("warning", line)]);
          output.begin(this.#mark());
        }
        stop = tick();
      });
    let stop = tick();
    return () => stop();
  }

  #draw(question: string, choices: readonly Choice<unknown>[], { list }: MenuOptions): void {
    const { output } = this.#terminal;
    if (question !== "") output.line([styled("strong", question)]);
    for (const line of (list === true ? listOfChoices : rowOfChoices)(choices, output.width))
      output.line(line);
    output.begin(this.#mark());
  }

  #taken<Answer>(choice: Choice<Answer>): Answer {
    this.#terminal.output.line(oneLine(choice.label));
    return choice.answer;
  }

  /**
   * Asks until the text is right; null after Esc. A wrong text is told and gone from the line; `canGoBack`: then Enter
   * alone steps back too, since nobody wants what was suggested any more.
   */
  async #line(
    question: string,
    options: TextOptions,
    begun: string,
    canGoBack = false,
  ): Promise<string | null> {
    const { output, screen } = this.#terminal;
    const { check, suggested = "", shown = suggested } = options;
    const hint = shown === "" ? "" : ` [${oneLine(shown)}]`;
    const whole = question === "" ? this.#mark() : `${harmless(question)}${hint} ${this.#mark()}`;
    const prompt = this.#lastLine(whole);
    let isRefused = false;
    for (let text = begun; ; ) {
      const typed = await editLine(this.#keyboard, screen, prompt, text);
      if (typed === null) return null;
      if (typed === "" && isRefused && canGoBack) return null;
      if (typed === "" && options.suggested !== undefined) return suggested;
      const wrong = check?.(typed) ?? null;
      if (wrong === null) return typed;
      output.line([styled("warning", wrong)]);
      [text, isRefused] = ["", true];
    }
  }

  /** The last line of a long question; the lines before it are shown, since a terminal would break them inside words. */
  #lastLine(question: string): string {
    const { output } = this.#terminal;
    const lines = output.width === null ? [question] : wrap(question, output.width - roomToType);
    const [last = "", ...before] = lines.reverse();
    for (const line of before.reverse()) output.line(line);
    // Where the last blank ended the line it is wanted all the same: the answer is typed behind it.
    return last.endsWith(" ") ? last : `${last} `;
  }

  #mark(): string {
    return this.#terminal.output.unicode ? "› " : "> ";
  }
}
