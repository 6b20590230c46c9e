/** The documents about this machine: settings, remind, completion, login, logout, help, and errors. */
import {
  array,
  boolean,
  nullable,
  number,
  optional,
  record,
  strictObject,
  string,
  union,
  unknown,
  enum as words,
} from "zod/mini";
import { candidates, place, text } from "./pieces.ts";

const value = nullable(union([string(), boolean(), record(string(), unknown())]));

/** `followup settings --json`: all settings, or the one that was shown or changed. */
export const settings = union([
  strictObject({
    path: string(),
    settings: strictObject({
      owner: text,
      language: text,
      workbook: text,
      noteInContact: nullable(boolean()),
      columns: record(string(), string()),
    }),
    unknown: array(string()),
  }),
  strictObject({ path: string(), key: string(), value }),
]);

/** `followup remind --json`: what is told now. `minutes` is below 0 once the time has passed. */
const reminders = strictObject({
  now: string(),
  morning: nullable(strictObject({ due: number(), late: number(), timed: array(string()) })),
  due: array(
    strictObject({
      ...place,
      name: text,
      phone: text,
      owner: text,
      day: string(),
      time: string(),
      minutes: number(),
      said: text,
    }),
  ),
  asOf: text,
});

/** `followup remind --json`, with --ics and with --recipe. */
export const remind = union([
  reminders,
  strictObject({ ics: string(), calls: number(), asOf: text }),
  strictObject({
    platform: string(),
    command: array(string()),
    steps: array(strictObject({ say: string(), paste: string() })),
  }),
]);

/** `followup completion --json`. */
export const completion = strictObject({ shell: string(), script: string() });

/** `followup login --json`. */
export const login = strictObject({
  signedIn: boolean(),
  as: text,
  shareWith: text,
  spreadsheets: nullable(array(string())),
});

/** `followup logout --json`. */
export const logout = strictObject({ signedIn: boolean() });

/** `followup COMMAND --help --json`; `command` is null and `commands` stands there for the whole program. */
export const help = strictObject({
  command: text,
  about: string(),
  usage: string(),
  arguments: array(
    strictObject({ name: string(), required: boolean(), several: boolean(), about: string() }),
  ),
  options: array(strictObject({ name: text, short: text, takes: text, several: boolean(), about: string() })),
  examples: array(strictObject({ typed: string(), does: string() })),
  commands: optional(array(strictObject({ name: string(), about: string() }))),
});

/** What any command says with --json when it could not do its work; the exit code says the kind as well. */
export const error = strictObject({
  error: strictObject({
    kind: words(["usage", "workbook", "access", "conflict", "cancelled", "bug"]),
    message: string(),
    hint: text,
    candidates: optional(candidates),
  }),
});
