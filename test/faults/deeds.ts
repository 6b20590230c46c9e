/** The commands that write, each with what has happened before it and what must be true afterwards, whatever went wrong. */
import { readFileSync, writeFileSync } from "node:fs";
import { type CliOffice, verify } from "./cli-office.ts";

/** What stands in the workbook after a deed and the next command. */
export interface After {
  /** The contacts in the sheet of calls, without the calls that were undone. */
  readonly called: readonly string[];
  /** The names in the sheet of contacts. */
  readonly contacts: readonly string[];
}

/** A command that writes. */
export interface Deed {
  readonly name: string;
  readonly words: readonly string[];
  prepare(office: CliOffice): Promise<void>;
  /** The contacts whose calls must stand in the workbook afterwards in any case. */
  readonly kept: readonly string[];
  /** What the command says when it is done; then `holds` must be true. */
  readonly said: string;
  holds(after: After): boolean;
}

const log = (number: number): string[] => ["log", `row:${number + 1}`, "later", "--next", "2026-12-01"];

async function mustRun(office: CliOffice, ...commands: readonly (readonly string[])[]): Promise<void> {
  for (const words of commands) {
    const { err, exit, out } = await office.run(words);
    verify(exit === 0, `${words.join(" ")}: ${exit} ${out} ${err}`);
  }
}

/** All of them. */
export const deeds: readonly Deed[] = [
  {
    name: "first log",
    words: log(1),
    prepare: async () => {},
    kept: [],
    said: "Saved",
    holds: ({ called }) => called.includes("Client 1"),
  },
  {
    name: "later log",
    words: log(2),
    prepare: (office) => mustRun(office, log(1)),
    kept: ["Client 1"],
    said: "Saved",
    holds: ({ called }) => called.includes("Client 2"),
  },
  {
    name: "undo",
    words: ["undo"],
    prepare: (office) => mustRun(office, log(1), log(2)),
    kept: ["Client 1"],
    said: "Undone",
    holds: ({ called }) => !called.includes("Client 2"),
  },
  {
    // An older copy was saved over the workbook.
    name: "sync",
    words: ["sync"],
    prepare: async (office) => {
      await mustRun(office, log(1));
      const old = readFileSync(office.place);
      await mustRun(office, log(2), log(3));
      writeFileSync(office.place, old);
    },
    kept: ["Client 1", "Client 2", "Client 3"],
    said: "Everything is in the workbook.",
    holds: () => true,
  },
  {
    name: "restore",
    words: ["restore", "2026-11-23"],
    prepare: (office) => mustRun(office, log(1), log(2)),
    kept: ["Client 1", "Client 2"],
    said: "restored to the copy of",
    holds: () => true,
  },
  {
    name: "add",
    words: ["add", "Newcomer", "--phone", "+37322222222"],
    prepare: async () => {},
    kept: [],
    said: "Added",
    holds: ({ contacts }) => contacts.includes("Newcomer"),
  },
  {
    name: "undo of add",
    words: ["undo"],
    prepare: (office) => mustRun(office, log(1), ["add", "Newcomer", "--phone", "+37322222222"]),
    kept: ["Client 1"],
    said: "Undone",
    holds: ({ contacts }) => !contacts.includes("Newcomer"),
  },
  {
    name: "report sheet",
    words: ["report", "--into-sheet"],
    prepare: (office) => mustRun(office, log(1)),
    kept: ["Client 1"],
    said: "Report",
    holds: () => true,
  },
];
