/** The language of the workbook that a command is about to read, for where neither the environment nor the system names one. */
import { Failure } from "../base/errors.ts";
import type { Language } from "../base/language.ts";
import type { Output } from "../terminal/output.ts";
import { type CommandName, commandNames } from "./command-list.ts";
import { makeContext } from "./context.ts";
import { commandWord, earlyOption, plainCommand } from "./program.ts";
import type { World } from "./world.ts";

/** These have no workbook yet, or none to read. */
const withoutWorkbook: ReadonlySet<CommandName> = new Set([
  "init",
  "settings",
  "completion",
  "login",
  "logout",
]);

/**
 * The language of the workbook's own headings; null where the command reads none, where that is far away and each look
 * costs a request, or where it can't be read: the command itself will say why.
 */
export async function workbookLanguage(world: World, output: Output): Promise<Language | null> {
  const { words } = plainCommand(world.words);
  const command = commandNames.find((name) => name === commandWord(words));
  if (command === undefined || withoutWorkbook.has(command)) return null;
  if (words.some((word) => word === "--help" || word === "-h")) return null;
  const place = earlyOption(words, "-w") ?? earlyOption(words, "--workbook");
  try {
    const context = makeContext(world, place === null ? {} : { workbook: place }, "en", output);
    const workbook = await context.workbook({ isHurried: true });
    if (workbook.isFar) return null;
    const { openBook } = await import("../book/open-book.ts");
    return (await openBook(workbook, { mayLackNextContact: true })).language;
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}
