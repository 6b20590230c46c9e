/** The world a command runs in: everything outside the program, passed in so that tests can make their own. */
import type { Language } from "../base/language.ts";
import type { Now } from "../commands/context.ts";
import type { Terminal } from "../terminal/asking/terminal-prompt.ts";
import type { After } from "../terminal/progress.ts";
import type { Sink } from "../terminal/sink.ts";

/** The outside of the program. */
export interface World {
  /** The words after the program's name. */
  readonly words: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The folder the command was started in. */
  readonly folder: string;
  /** The absolute paths that start this program: node and its script, or the one file. */
  readonly ownCommand: readonly string[];
  /** What `--version` says. */
  readonly version: string;
  /** Our own workbook for a language, empty of contacts. */
  template(language: Language): Uint8Array;
  /** The path of the Google client that the publisher has put into the package; null where there is none. */
  publishersClient(): string | null;
  /** The person's own folder. */
  readonly homeFolder: string;
  /** node's name of the platform: linux, darwin, win32… */
  readonly platform: string;
  /** The locale that the operating system is set to, such as "ru-RU"; asked only where the environment names none. null: it can't be told. */
  locale(): string | null;
  /** True unless the terminal is known to lack signs such as ☑ and █. */
  readonly hasSigns: boolean;
  readonly stdout: Sink;
  readonly stderr: Sink;
  /** Waits until everything printed has left this process; the system's code when some of it could not be written. */
  lost(): Promise<string | null>;
  /** The person's keyboard and screen; null when stdin or stdout is no terminal. */
  readonly terminal: Pick<Terminal, "input" | "screen"> | null;
  /** The clock's time in a time zone (IANA) or, with null, in the person's own. */
  clock(timeZone: string | null): Now;
  /** Milliseconds since 1970, for waiting and retrying only. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
  /** Calls a function later, unless it is stopped by what is given back. */
  readonly after: After;
  /** From 0 to below 1. */
  random(): number;
}
