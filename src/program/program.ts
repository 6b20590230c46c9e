/** The command line: which command is meant, its options, and the help, in the person's language. */
import { Command, CommanderError } from "commander";
import { Failure } from "../base/errors.ts";
import type { Start } from "../commands/command.ts";
import { programWords } from "../words/commands/program.ts";
import { type CommandName, commandModules, commandNames } from "./command-list.ts";
import { addExamples, documentHelp, type HelpLook, localise } from "./help.ts";

/** The options that every command has. */
export interface GlobalOptions {
  readonly workbook?: string;
  readonly date?: string;
  readonly lang?: string;
  readonly json?: boolean;
  readonly debug?: boolean;
}

const optionsWithValue = new Set(["-w", "--workbook", "--date", "--lang"]);

/** The value of a global option, read before anything is parsed. */
export function earlyOption(words: readonly string[], option: string): string | null {
  const at = words.findIndex((word) => word === option || word.startsWith(`${option}=`));
  const word = words[at];
  if (word === undefined) return null;
  return word === option ? (words[at + 1] ?? null) : word.slice(option.length + 1);
}

/** The command that is meant: the first word that is no option; null when there is none. */
export function commandWord(words: readonly string[]): string | null {
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? "";
    if (optionsWithValue.has(word)) index += 1;
    else if (!word.startsWith("-")) return word;
  }
  return null;
}

function isCommandName(word: string | null): word is CommandName {
  return commandNames.some((name) => name === word);
}

/** Words people type for options that stand alone: help, version. */
const spokenOptions: ReadonlyMap<string, string> = new Map([
  ["version", "--version"],
  ["-v", "--version"],
]);

/**
 * The words as the parser knows them: "help log" is "log --help", "version" and "-v" are "--version", and nothing but
 * options is "today", whose `isAssumed` says that nobody asked for it.
 */
export function plainCommand(words: readonly string[]): {
  readonly words: readonly string[];
  readonly isAssumed: boolean;
} {
  const [first = "", ...rest] = words;
  if (first === "help") return { words: [...rest, "--help"], isAssumed: false };
  const spoken = spokenOptions.get(first);
  if (spoken !== undefined) return { words: [spoken, ...rest], isAssumed: false };
  const isAssumed =
    commandWord(words) === null && !words.some((word) => /^(?:-h|--help|-V|--version)$/.test(word));
  return isAssumed ? { words: ["today", ...words], isAssumed } : { words, isAssumed };
}

/** The program with the one command that is meant attached; the others are only listed. Throws Failure usage.*. */
export async function makeProgram(
  words: readonly string[],
  version: string,
  start: Start,
  write: (text: string) => void,
): Promise<Command> {
  const meant = commandWord(words);
  if (meant !== null && !isCommandName(meant)) {
    const { nearestCommand } = await import("./spoken-commands.ts");
    throw new Failure("usage.unknown-command", { name: meant, near: nearestCommand(meant) });
  }
  const look = { language: start.language, json: words.includes("--json"), write };
  const program = bareProgram(version, look);
  const { commands } = programWords[start.language];
  for (const name of commandNames) {
    const module = commandModules[name];
    const command = program.command(name).summary(commands[name]).description(commands[name]);
    localise(command, look);
    if (name !== meant) continue;
    (await module())(command, start);
    if (asksForHelp(words)) await addExamples(command, name, look);
  }
  if (look.json && meant === null) documentHelp(program, start.language);
  return program;
}

function asksForHelp(words: readonly string[]): boolean {
  return words.includes("--help") || words.includes("-h");
}

function bareProgram(version: string, look: HelpLook): Command {
  const { about, usage, options, firstSteps } = programWords[look.language];
  const program = new Command("followup").description(about).usage(usage);
  localise(program, look);
  if (!look.json) program.addHelpText("after", `\n${firstSteps.join("\n")}`);
  return program
    .helpCommand(false)
    .version(version, "-V, --version", options.version)
    .option("-w, --workbook <place>", options.workbook)
    .option("--date <moment>", options.date)
    .option("--lang <language>", options.lang)
    .option("--json", options.json)
    .option("--debug", options.debug);
}

/** The first word that the command which is meant has no place for; empty when there is none. */
function extraWord(meant: Command | undefined): string {
  return meant?.args[meant.registeredArguments.length] ?? "";
}

/** Every option of the command that is meant, and of the program. */
function optionNames(program: Command, meant: Command | undefined): string[] {
  return [program, ...(meant === undefined ? [] : [meant])].flatMap(({ options }) =>
    options.flatMap(({ long }) => (typeof long === "string" ? [long] : [])),
  );
}

/** The problem that a complaint of the option parser about these words stands for; null when it only showed help or the version. */
export async function failureOf(
  error: CommanderError,
  words: readonly string[],
  program: Command,
): Promise<Failure | null> {
  const meant = program.commands.find((command) => command.name() === commandWord(words));
  const named = /'([^']*)'/.exec(error.message)?.[1] ?? "";
  switch (error.code) {
    case "commander.helpDisplayed":
    case "commander.help":
    case "commander.version":
      return null;
    case "commander.missingArgument":
      return new Failure("usage.missing-argument", { name: named });
    case "commander.excessArguments": {
      const text = extraWord(meant);
      return new Failure("usage.extra-argument", { text, isPlace: /^https?:\/\/|\.xls[mx]$/i.test(text) });
    }
    case "commander.optionMissingArgument":
      return new Failure("usage.option-needs-value", { option: named.split(/[ ,]+/).at(-2) ?? named });
    default: {
      const { nearest } = await import("../rules/typed/nearest.ts");
      return new Failure("usage.unknown-option", {
        option: named,
        near: nearest(named, optionNames(program, meant)),
      });
    }
  }
}

/** True for what the option parser throws. */
export function isParserError(error: unknown): error is CommanderError {
  return error instanceof CommanderError;
}
