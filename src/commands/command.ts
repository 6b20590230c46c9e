/** What every command file offers to the program. */
import type { Command } from "commander";
import type { Language } from "../base/language.ts";
import type { Context } from "./context.ts";

/** What a command is attached with: the language of its help, and the context once the words are parsed. */
export interface Start {
  readonly language: Language;
  /** The context; made when the command runs. */
  context(): Promise<Context>;
}

/** Adds a command's arguments and options to the program's command, and what it does. */
export type Attach = (command: Command, start: Start) => void;
