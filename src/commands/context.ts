/** What a command is handed: the clock, the output, the prompt, and functions that open what it may need. */

import type { Language } from "../base/language.ts";
import type { Settings } from "../base/settings.ts";
import type { Now } from "../journal/delivery/desk.ts";
import type { Prompt } from "../terminal/asking/prompt.ts";
import type { Output } from "../terminal/output.ts";
import type { ReadableWorkbook } from "../workbook/workbook.ts";

export type { Now };

/** The folders of this machine that followup may write to. */
export interface Home {
  /** Journals, day lists, copies. */
  readonly state: string;
  /** Settings and sign-in. */
  readonly config: string;
}

/** The world of one command. Nothing is opened before its function is called. */
export interface Context {
  readonly language: Language;
  /** True with --json. */
  readonly json: boolean;
  readonly output: Output;
  /** Asks the person; null without a terminal and with --json. */
  readonly prompt: Prompt | null;
  readonly home: Home;
  /** The folder the command was started in. */
  readonly folder: string;
  /** The absolute paths that start this program: node and its script, or the one file. */
  readonly ownCommand: readonly string[];
  /** Our own workbook for a language, empty of contacts. */
  template(language: Language): Uint8Array;
  /** The path of the Google client that the publisher has put into the package; null where there is none. */
  publishersClient(): string | null;
  /** The person's own folder. */
  readonly homeFolder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** node's name of the platform: linux, darwin, win32… */
  readonly platform: string;
  /** The moment taken as now: --date, else the clock. A workbook with a time zone of its own asks with that zone. */
  now(timeZone?: string | null): Now;
  /** Waits, for retrying only. */
  sleep(milliseconds: number): Promise<void>;
  settings(): Promise<Settings>;
  /** The workbook at a place; without one that of -w, FOLLOWUP_WORKBOOK, the settings, or the one in this folder. */
  workbook(which?: WhichWorkbook): Promise<ReadableWorkbook>;
}

/** Which workbook a command means, and how long it can wait for it. */
export interface WhichWorkbook {
  readonly place?: string | undefined;
  /** An outcome waits to be saved: a workbook that can't be read soon is not waited for. */
  readonly isHurried?: boolean;
  /** It will be read again after each write, as the deck does. */
  readonly rereads?: boolean;
}
