/** The help of a command: in the person's language, with examples; with --json as a document. */
import type { Command, Option } from "commander";
import type { Start } from "../commands/command.ts";
import { placeholderWords } from "../words/commands/placeholders.ts";
import { programWords } from "../words/commands/program.ts";
import type { CommandName } from "./command-list.ts";

/** How help is written. */
export interface HelpLook {
  readonly language: Start["language"];
  /** True with --json. */
  readonly json: boolean;
  write(text: string): void;
}

/** Gives a command its help in the person's language. */
export function localise(command: Command, { language, write }: HelpLook): void {
  const { titles, options } = programWords[language];
  const translated = new Map(Object.entries(titles));
  const spoken = (text: string) => inWords(text, language);
  command
    .helpOption("-h, --help", options.help)
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({ writeOut: write, writeErr: () => undefined, outputError: () => undefined })
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => translated.get(title) ?? title,
      optionTerm: ({ flags }) => spoken(flags),
      argumentTerm: (argument) => spoken(`<${argument.name()}>`).slice(1, -1),
      subcommandTerm: (one) => one.name(),
      commandUsage: (one) => usageOf(one, language),
    });
}

/** The words of the command line as a command takes them, options last in every language. */
function usageOf(command: Command, language: Start["language"]): string {
  const own = command.usage();
  const made = ["[options]", ...command.registeredArguments.map(termOf)].join(" ");
  const usage = own === made ? `${made.replace("[options]", "").trim()} [options]`.trim() : own;
  const names = [command.parent?.name(), command.name()].filter((name) => name !== undefined);
  return `${names.join(" ")} ${inWords(usage, language)}`;
}

function termOf(argument: Command["registeredArguments"][number]): string {
  const name = `${argument.name()}${argument.variadic ? "..." : ""}`;
  return argument.required ? `<${name}>` : `[${name}]`;
}

/** What stands in brackets, in the person's language. */
function inWords(text: string, language: Start["language"]): string {
  const words = placeholderWords[language];
  return text.replace(/([<[=])([a-z]+)(?=[.>\]=])/g, (whole, bracket: string, word: string) => {
    const spoken = words[word];
    return spoken === undefined ? whole : `${bracket}${spoken}`;
  });
}

/** Adds the examples of a command below its help. */
export async function addExamples(command: Command, name: CommandName, look: HelpLook): Promise<void> {
  const { exampleWords } = await import("../words/commands/examples/examples.ts");
  const words = exampleWords[look.language];
  const examples = words[name];
  if (look.json) {
    command.helpInformation = () => `${JSON.stringify(helpDocument(command, look.language, examples))}\n`;
    return;
  }
  const lines = examples.flatMap(([typed, does]) => [`  ${typed}`, `      ${does}`]);
  command.addHelpText("after", `\n${words.title}\n${lines.join("\n")}`);
}

/** The help of the whole program as a document. */
export function documentHelp(program: Command, language: Start["language"]): void {
  program.helpInformation = () => {
    const commands = program.commands.map((one) => ({ name: one.name(), about: one.description() }));
    return `${JSON.stringify({ ...helpDocument(program, language, []), commands })}\n`;
  };
}

/** `name` as it is typed; `takes`: what is typed after an option, null for one that stands alone. */
function helpDocument(
  command: Command,
  language: Start["language"],
  examples: readonly (readonly [string, string])[],
): object {
  return {
    command: command.parent === null ? null : command.name(),
    about: command.description(),
    usage: usageOf(command, language),
    arguments: command.registeredArguments.map((argument) => ({
      name: argument.name(),
      required: argument.required,
      several: argument.variadic,
      about: argument.description,
    })),
    options: [...command.options, ...(command.parent?.options ?? [])].map(optionDocument),
    examples: examples.map(([typed, does]) => ({ typed, does })),
  };
}

function optionDocument({ description, flags, long, short, variadic }: Option): object {
  const takes = /[<[]([^>\]]+)/.exec(flags)?.[1]?.replace("...", "") ?? null;
  return { name: long ?? null, short: short ?? null, takes, several: variadic, about: description };
}
