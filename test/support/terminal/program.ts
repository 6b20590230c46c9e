/** Runs the whole program in a test, as the command line would: words in, text and exit code out. */
import { readFileSync } from "node:fs";
import { run } from "../../../src/program/main.ts";
import type { World } from "../../../src/program/world.ts";
import { nowOf } from "./command.ts";

/** What the program printed and how it ended. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The program in a folder of its own. */
export async function runProgram(
  folder: string,
  words: readonly string[],
  changes: Partial<World> = {},
): Promise<Ended> {
  const kept = { out: "", err: "" };
  const sink = (stream: "out" | "err") => ({
    write: (text: string) => {
      kept[stream] += text;
    },
    isTerminal: false,
    width: 80,
  });
  const code = await run({
    words,
    environment: { FOLLOWUP_HOME: `${folder}/home`, LANG: "en_GB.UTF-8" },
    folder,
    ownCommand: ["/usr/bin/node", "/opt/followup/bin/followup.js"],
    version: "0.2.0",
    template: (language) => readFileSync(new URL(`../../../templates/${language}.xlsx`, import.meta.url)),
    publishersClient: () => null,
    homeFolder: folder,
    platform: "linux",
    locale: () => "en-GB",
    hasSigns: true,
    stdout: sink("out"),
    stderr: sink("err"),
    lost: () => Promise.resolve(null),
    terminal: null,
    clock: () => nowOf("2026-11-23T10:15"),
    sleep: () => Promise.resolve(),
    after: () => () => undefined,
    now: () => 0,
    random: () => 0.5,
    ...changes,
  });
  return { code, ...kept };
}
