/** Answers the shells' own question `followup complete -- words`: what the last of the words may become. */
import { type Argument, RootCommand } from "@bomb.sh/tab";
import type { Command } from "commander";
import type { Language } from "../base/language.ts";
import { settingKeys } from "../base/settings-file.ts";
import { type Known, knownIn, nextWords, nothing, reasonsBegun } from "../commands/completion/suggestions.ts";
import type { Context } from "../commands/context.ts";
import { printedBy } from "../terminal/printed.ts";
import { programWords } from "../words/commands/program.ts";
import { outcomeWords } from "../words/outcomes.ts";
import { commandNames } from "./command-list.ts";
import { commandWord } from "./program.ts";

/** The commands that take a contact. */
const withContact: readonly string[] = ["log", "show", "move"];
/** The options that take a manager. */
const withManager: readonly string[] = ["--owner", "--to", "--about"];

/** The lines for the shell: a completion, a tab, what it is; at the end the library's own mark. `words` end with the unfinished one. */
export async function completed(
  program: Command,
  words: readonly string[],
  context: Context,
): Promise<string> {
  const meant = commandWord(words.slice(0, -1));
  const isOption = words.at(-1)?.startsWith("-") === true;
  const namesManager = withManager.includes(words.at(-2) ?? "");
  const needsWorkbook = !isOption && (namesManager || (meant !== null && withContact.includes(meant)));
  const known: Known = needsWorkbook ? await knownIn(context) : nothing;
  const root = new RootCommand();
  for (const { description, long, short, required } of program.options) {
    if (typeof long === "string") addOption(root, long, description, required, short);
  }
  for (const command of program.commands) {
    const added = root.command(command.name(), command.description());
    for (const { description, long, required, short } of [...command.options, ...program.options]) {
      if (typeof long !== "string") continue;
      addOption(added, long, description, required, short, valuesOf(long, known, words.at(-1) ?? ""));
    }
    const [argument] = command.registeredArguments;
    if (argument === undefined) continue;
    added.argument(argument.name(), suggesting(command.name(), words, known, context.language), true);
  }
  const help = root.command("help", programWords[context.language].options.help);
  help.argument("command", (complete) => {
    for (const name of commandNames) complete(name, "");
  });
  // The library takes an empty word away from what it is given.
  const lines = printedBy(() => root.parse([...words]));
  // zsh shows a mark of its own for a description that says nothing.
  return lines.replace(/\t$/gm, "");
}

/** What the workbook offers for an option, each with what it is; null where it offers nothing. */
function valuesOf(
  option: string,
  { managers, reasons }: Known,
  beginning: string,
): readonly (readonly [string, string])[] | null {
  if (option === "--reason") return reasonsBegun(reasons, beginning);
  if (!withManager.includes(option)) return null;
  return nextWords(managers, [], beginning).map((word) => [word, ""]);
}

type Handler = NonNullable<Argument["handler"]>;

function addOption(
  command: Pick<RootCommand, "option">,
  long: string,
  about: string,
  takesValue: boolean,
  short: string | undefined,
  values: readonly (readonly [string, string])[] | null = null,
): void {
  const name = long.slice(2);
  const alias = short?.slice(1);
  if (!takesValue) command.option(name, about, alias ?? "");
  else
    command.option(
      name,
      about,
      (complete) => {
        for (const [value, what] of values ?? []) complete(value, what);
      },
      alias,
    );
}

/** The outcomes, the shells, and word by word the names. */
function suggesting(command: string, words: readonly string[], known: Known, language: Language): Handler {
  const beginning = words.at(-1) ?? "";
  const before = words.slice(words.indexOf(command) + 1, -1).filter((word) => !word.startsWith("-"));
  return (complete) => {
    if (command === "completion")
      for (const shell of ["bash", "zsh", "fish", "powershell"]) complete(shell, "");
    if (command === "login") complete("google", "");
    if (command === "log")
      for (const outcome of ["refused", "later", "won", "no-answer"] as const)
        complete(outcomeWords[language][outcome].replaceAll(" ", "-"), "");
    if (command === "settings" && before.length === 0) for (const key of settingKeys) complete(key, "");
    if (!withContact.includes(command)) return;
    for (const word of nextWords(known.names, before, beginning)) complete(word, "");
  };
}
