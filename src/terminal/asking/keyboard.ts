/** Single key presses of a terminal, one after another; a pasted text comes as one press. */
import { emitKeypressEvents } from "node:readline";
import { Failure } from "../../base/errors.ts";

/** Where key presses come from: stdin of a terminal. */
export interface KeyboardInput extends NodeJS.ReadableStream {
  setRawMode?(raw: boolean): unknown;
}

/** One press, or one pasted text. */
export interface KeyPress {
  /** What it writes; empty for Enter, Esc, arrows and the like. */
  readonly text: string;
  /** "return", "escape", "left"…; null for letters and pasted text. */
  readonly name: string | null;
  /** The bytes the terminal sent, to be handed on to a line editor. */
  readonly sequence: string;
  readonly pasted: boolean;
}

interface RawKey {
  readonly sequence?: string | undefined;
  readonly name?: string | undefined;
  readonly ctrl?: boolean | undefined;
  readonly meta?: boolean | undefined;
}

type Waiting = { take(press: KeyPress | null): void };

/** The keys of one terminal. Reads only between `open` and `close`, so that Ctrl-C stops the program at other times. */
export class Keyboard {
  readonly #input: KeyboardInput;
  readonly #queue: KeyPress[] = [];
  #waiting: Waiting | null = null;
  #pasting: string | null = null;
  #listening = false;
  #ended = false;

  constructor(input: KeyboardInput) {
    this.#input = input;
  }

  /** Begins to read. With `fresh`, presses made before this moment are dropped: they were not meant for this question. */
  async open(fresh: boolean): Promise<void> {
    this.#listen();
    this.#input.setRawMode?.(true);
    this.#input.resume();
    if (!fresh) return;
    // One turn of the event loop reads what the terminal has kept; the second hands it on.
    for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setImmediate(resolve));
    if (this.#queue.some(isStop)) throw new Failure("cancelled.by-person", {});
    this.#queue.length = 0;
  }

  close(): void {
    this.#input.pause();
    this.#input.setRawMode?.(false);
  }

  /** The next press. Throws Failure "cancelled.by-person" on Ctrl-C, Ctrl-D and when the terminal goes away. */
  async next(): Promise<KeyPress> {
    const press = this.#queue.shift() ?? (await this.#nextArriving());
    if (press === null || isStop(press)) throw new Failure("cancelled.by-person", {});
    return press;
  }

  #nextArriving(): Promise<KeyPress | null> {
    if (this.#ended) return Promise.resolve(null);
    return new Promise((resolve) => {
      this.#waiting = { take: resolve };
    });
  }

  #listen(): void {
    if (this.#listening) return;
    this.#listening = true;
    emitKeypressEvents(this.#input);
    this.#input.on("keypress", (text: string | undefined, key: RawKey) => this.#press(text ?? "", key));
    this.#input.on("end", () => this.#end());
    this.#input.on("close", () => this.#end());
  }

  #press(text: string, key: RawKey): void {
    const sequence = key.sequence ?? text;
    if (key.name === "paste-start") {
      this.#pasting = "";
    } else if (key.name === "paste-end") {
      const pasted = this.#pasting ?? "";
      this.#pasting = null;
      this.#arrive({ text: pasted, name: null, sequence: pasted, pasted: true });
    } else if (this.#pasting !== null) {
      // A pasted line break must not answer the question.
      this.#pasting += /^\s$/u.test(sequence) ? " " : text;
    } else if (key.ctrl === true && (key.name === "c" || key.name === "d")) {
      this.#arrive(stop);
    } else {
      this.#arrive(pressOf(text, sequence, key));
    }
  }

  #arrive(press: KeyPress): void {
    if (this.#waiting === null) {
      this.#queue.push(press);
      return;
    }
    const { take } = this.#waiting;
    this.#waiting = null;
    take(press);
  }

  #end(): void {
    this.#ended = true;
    this.#waiting?.take(null);
    this.#waiting = null;
  }
}

const stop: KeyPress = { text: "", name: "stop", sequence: "\u0003", pasted: false };

function isStop(press: KeyPress): boolean {
  return press.name === stop.name;
}

function pressOf(text: string, sequence: string, key: RawKey): KeyPress {
  const writes = key.ctrl !== true && key.meta !== true && text !== "" && !/\p{Cc}/u.test(text);
  return { text: writes ? text : "", name: writes ? null : (key.name ?? ""), sequence, pasted: false };
}
