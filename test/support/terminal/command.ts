/** Runs a command in a test: a context with a memory workbook, a fixed moment, and everything printed kept. */
import { readFileSync } from "node:fs";
import type { Language } from "../../../src/base/language.ts";
import type { Settings } from "../../../src/base/settings.ts";
import type { Context, Now } from "../../../src/commands/context.ts";
import { behindDoor } from "../../../src/journal/door.ts";
import { isTime, momentFromText } from "../../../src/rules/calendar/day.ts";
import type { Prompt } from "../../../src/terminal/asking/prompt.ts";
import { makeOutput } from "../../../src/terminal/output.ts";
import type { Workbook } from "../../../src/workbook/workbook.ts";

/** What a test says about the world of a command. */
export interface TestWorld {
  readonly workbook: Workbook;
  /** An empty folder for settings, journal and day lists. */
  readonly home: string;
  /** "2026-11-23T10:15" when absent. */
  readonly now?: string;
  readonly language?: Language;
  readonly json?: boolean;
  readonly prompt?: Prompt | null;
  readonly settings?: Settings;
  /** The width of a terminal; absent: a pipe. */
  readonly terminal?: number;
}

/** A context and what was printed in it. */
export interface TestRun {
  readonly context: Context;
  /** What stands on stdout and what on stderr. */
  printed(): { out: string; err: string };
  /** The JSON document on stdout. */
  document(): unknown;
}

/** The moment of a test. */
export function nowOf(text: string): Now {
  const moment = momentFromText(text);
  const time = moment?.time ?? null;
  if (moment === null || time === null || !isTime(time)) throw new Error(`no moment: ${text}`);
  return { day: moment.day, time };
}

/** Makes the context of one command. */
export function testRun(world: TestWorld): TestRun {
  const kept = { out: "", err: "" };
  const sink = (stream: "out" | "err") => ({
    write: (text: string) => {
      kept[stream] += text;
    },
    isTerminal: world.terminal !== undefined,
    width: world.terminal ?? 80,
  });
  const json = world.json === true;
  const output = makeOutput({ out: sink("out"), err: sink("err") }, { json, colour: false, unicode: true });
  const context: Context = {
    language: world.language ?? "en",
    json,
    output,
    prompt: world.prompt ?? null,
    home: { state: world.home, config: world.home },
    folder: world.home,
    ownCommand: ["/usr/bin/node", "/opt/followup/bin/followup.js"],
    publishersClient: () => null,
    homeFolder: world.home,
    template: (language) => readFileSync(new URL(`../../../templates/${language}.xlsx`, import.meta.url)),
    environment: {},
    platform: "linux",
    now: () => nowOf(world.now ?? "2026-11-23T10:15"),
    sleep: () => Promise.resolve(),
    settings: () => Promise.resolve(world.settings ?? {}),
    workbook: () => Promise.resolve(behindDoor(world.workbook)),
  };
  return { context, printed: () => ({ ...kept }), document: () => JSON.parse(kept.out) };
}
