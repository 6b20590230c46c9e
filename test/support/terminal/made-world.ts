/** A world in which nothing happens by itself, for what is told of a machine. */
import type { World } from "../../../src/program/world.ts";
import { nowOf } from "./command.ts";

/** The world, with what the test names. */
export function worldWith(changes: Partial<World> = {}): World {
  const sink = { write: () => undefined, isTerminal: false, width: 80 };
  return {
    ...{ words: [], environment: {}, folder: "/work", ownCommand: ["followup"], version: "1.2.3" },
    ...{ template: () => new Uint8Array(), publishersClient: () => null, homeFolder: "/home/ann" },
    ...{ platform: "linux", locale: () => null, hasSigns: true, stdout: sink, stderr: sink },
    ...{ lost: () => Promise.resolve(null), terminal: null, clock: () => nowOf("2026-11-23T10:15") },
    ...{ now: () => 0, sleep: () => Promise.resolve(), after: () => () => undefined, random: () => 0.5 },
    ...changes,
  };
}
