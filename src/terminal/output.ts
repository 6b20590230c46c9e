/** The only place that prints. Everything that reaches a terminal is made harmless here; JSON keeps the text. */
import { Chalk } from "chalk";
import { harmless, harmlessJson } from "./harmless.ts";
import { type Line, type Style, textOfLine } from "./line.ts";
import { type After, type During, during } from "./progress.ts";
import type { Sink } from "./sink.ts";
import { wrapLine } from "./wrap-line.ts";

export { type Line, type Span, type Style, styled, textOfLine } from "./line.ts";

/** Prints for one command. */
export interface Output {
  /** True when colour may be used. */
  readonly colour: boolean;
  /** True when signs such as ☑ can be shown; false: letters and ASCII signs only. */
  readonly unicode: boolean;
  readonly width: number;
  /** The height of a terminal in lines; null where it is unknown. */
  readonly height: number | null;
  readonly isTerminal: boolean;
  /** A line (or several) for the person, on stdout. Nothing with --json. */
  line(text?: Line): void;
  /** The beginning of a line that something else will end, on a terminal. Nothing with --json. */
  begin(text: Line): void;
  /** Empties the screen of a terminal; nothing elsewhere. */
  clear(): void;
  /** A line about the work itself, on stderr: warnings. */
  aside(text: Line): void;
  /** Does work that may take seconds, and then says so on stderr, where that is a terminal. */
  readonly during: During;
  /** The one JSON document, on stdout. */
  json(value: unknown): void;
  /** Text of a document (CSV) on stdout: exact for a file or another program, harmless on a terminal. */
  raw(text: string): void;
}

/** Stdout and stderr. */
export interface Sinks {
  readonly out: Sink;
  readonly err: Sink;
}

/** How to print. */
export interface OutputOptions {
  readonly json: boolean;
  /** False: no colour, whatever the sinks are. */
  readonly colour: boolean;
  readonly unicode: boolean;
  /** For telling how long work takes; without it that is not told. */
  readonly after?: After;
}

/** The output of one command. Colour goes only to a sink that is a terminal. */
export function makeOutput(sinks: Sinks, options: OutputOptions): Output {
  const colourOut = options.colour && sinks.out.isTerminal;
  const colourErr = options.colour && sinks.err.isTerminal;
  return {
    colour: colourOut,
    unicode: options.unicode,
    isTerminal: sinks.out.isTerminal,
    get width() {
      return sinks.out.width;
    },
    get height() {
      return sinks.out.isTerminal ? (sinks.out.height ?? null) : null;
    },
    line(text = "") {
      if (!options.json) sinks.out.write(laidOut(text, sinks.out, colourOut));
    },
    begin(text) {
      if (!options.json && sinks.out.isTerminal) sinks.out.write(painted(text, colourOut));
    },
    clear() {
      if (!options.json && sinks.out.isTerminal) sinks.out.write("\u001b[H\u001b[2J");
    },
    aside(text) {
      sinks.err.write(laidOut(text, sinks.err, colourErr));
    },
    during: options.after === undefined ? (_, work) => work() : during(sinks.err, options.after),
    json(value) {
      sinks.out.write(`${harmlessJson(value)}\n`);
    },
    raw(text) {
      sinks.out.write(sinks.out.isTerminal ? harmless(text) : text);
    },
  };
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Whether the environment allows colour: NO_COLOR is unset or empty (no-color.org) and the terminal is not a dumb one. */
export function allowsColour(environment: Environment): boolean {
  return (environment.NO_COLOR ?? "") === "" && environment.TERM !== "dumb";
}

/** Whether all of Unicode may be sent: always on Windows and macOS, where no locale says otherwise; else when it says UTF-8. */
export function allowsUnicode(environment: Environment, platform: string): boolean {
  if (platform === "win32") return true;
  const locale = environment.LC_ALL || environment.LC_CTYPE || environment.LANG || "";
  return /utf-?8/i.test(locale) || (platform === "darwin" && locale === "");
}

/** On a terminal no line is left for it to break inside a word. */
function laidOut(line: Line, sink: Sink, colour: boolean): string {
  const lines = sink.isTerminal ? wrapLine(tame(line), sink.width) : [line];
  return lines.map((one) => `${painted(one, colour)}\n`).join("");
}

/** Harmless before it is measured: what is shown otherwise than it is written has another width. */
function tame(line: Line): Line {
  if (typeof line === "string") return harmless(line);
  return line.map((piece) =>
    typeof piece === "string" ? harmless(piece) : { ...piece, text: harmless(piece.text) },
  );
}

function painted(line: Line, colour: boolean): string {
  if (!colour || typeof line === "string") return harmless(textOfLine(line));
  return line
    .map((piece) => (typeof piece === "string" ? harmless(piece) : paint(piece.style, harmless(piece.text))))
    .join("");
}

function paint(style: Style, text: string): string {
  if (text === "") return "";
  return paints[style](text);
}

// Whether to colour is decided above for each sink; chalk itself would look at the process's own streams.
const chalk = new Chalk({ level: 2 });

/**
 * Of the 256 colours, which no theme changes, five and a grey have a contrast of 4.5 and more both on white and on black
 * (WCAG 2.1, 1.4.3). The sixteen are each theme's own, and its yellow is never readable on white.
 */
const paints: Readonly<Record<Style, (text: string) => string>> = {
  strong: chalk.bold,
  quiet: chalk.ansi256(243),
  good: chalk.ansi256(29),
  warning: chalk.ansi256(131),
  bad: chalk.bold.ansi256(131),
  key: chalk.ansi256(63),
};
