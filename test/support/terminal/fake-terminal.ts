/** Two streams that claim to be a terminal: a test reads its screen and presses its keys. */
import { PassThrough } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import type { Language } from "../../../src/base/language.ts";
import type { Prompt } from "../../../src/terminal/asking/prompt.ts";
import { makePrompt, type Terminal } from "../../../src/terminal/asking/terminal-prompt.ts";
import { makeOutput, type Output } from "../../../src/terminal/output.ts";

/** A terminal's keyboard that remembers whether it was left raw. */
class FakeKeyboard extends PassThrough {
  raw = false;
  setRawMode(raw: boolean): void {
    this.raw = raw;
  }
}

/** A terminal made of streams. */
export class FakeTerminal {
  readonly keyboard = new FakeKeyboard();
  readonly output: Output;
  readonly prompt: Prompt;
  readonly screen = new PassThrough();
  #written = "";
  #read = 0;
  #waiting: (() => void) | null = null;

  constructor(language: Language, width = 80, more: Partial<Terminal> & { readonly height?: number } = {}) {
    this.screen.on("data", (data: Buffer) => this.#show(data.toString("utf8")));
    const sink = {
      write: (text: string) => void this.screen.write(text),
      isTerminal: true,
      width,
      height: more.height,
    };
    this.output = makeOutput({ out: sink, err: sink }, { json: false, colour: true, unicode: true });
    this.prompt = makePrompt({
      input: this.keyboard,
      screen: this.screen,
      output: this.output,
      language,
      ...more,
    });
  }

  /** All that was written so far, without colours and cursor movements. */
  get text(): string {
    return stripVTControlCharacters(this.#written);
  }

  /** All that was written so far, as the terminal got it. */
  get written(): string {
    return this.#written;
  }

  /** What stood on the screen each time before it was cleared, and at the end. */
  screens(): string[] {
    const [before = "", ...cleared] = this.#written.split("\u001b[H\u001b[2J");
    return [...(before === "" ? [] : [before]), ...cleared].map(afterRedrawing);
  }

  press(keys: string): void {
    this.keyboard.write(keys);
  }

  /** Waits until a text is written after what was waited for last; then presses keys. */
  async when(shown: string, keys: string): Promise<void> {
    for (;;) {
      const found = this.text.indexOf(shown, this.#read);
      if (found >= 0) {
        this.#read = found + shown.length;
        this.press(keys);
        return;
      }
      await new Promise<void>((resolve) => {
        this.#waiting = resolve;
      });
    }
  }

  #show(text: string): void {
    this.#written += text;
    this.#waiting?.();
    this.#waiting = null;
  }
}

/** A screen as it was seen last: the line editor draws its line anew, and only the last drawing is seen. */
function afterRedrawing(written: string): string {
  const lines = written.split("\n").map((line) => line.split("\u001b[1G\u001b[0J").at(-1) ?? "");
  return lines.map((line) => stripVTControlCharacters(line).replaceAll("\r", "").trimEnd()).join("\n");
}

/** The bytes of keys that write nothing. */
export const keys = {
  enter: "\r",
  escape: "\u001b",
  backspace: "\u007f",
  left: "\u001b[D",
  interrupt: "\u0003",
  endOfInput: "\u0004",
  paste: (text: string) => `\u001b[200~${text}\u001b[201~`,
} as const;
