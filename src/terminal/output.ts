/** The only place that prints. Everything that reaches a terminal is made harmless here; JSON keeps the text. */

/** Where text goes, and what that place can show. */
export interface Sink {
  write(text: string): void;
  /** True on a terminal. */
  readonly isTerminal: boolean;
  /** The width in columns; 80 where unknown. */
  readonly width: number;
}

/** Prints for one command. */
export interface Output {
  /** True when colour may be used. */
  readonly colour: boolean;
  readonly width: number;
  readonly isTerminal: boolean;
  /** A line (or several) for the person, on stdout. Nothing with --json. */
  line(text?: string): void;
  /** A line about the work itself, on stderr: warnings, progress. */
  aside(text: string): void;
  /** The one JSON document, on stdout. */
  json(value: unknown): void;
  /** Exact text of a document (CSV) on stdout, without any change. */
  raw(text: string): void;
}
