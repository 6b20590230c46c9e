/** The managers that a workbook names, and which of them is meant. */

import type { LoggedCall } from "../../records/call/call.ts";
import { foldName } from "../../rules/contacts/same-contact.ts";
import { foldManager } from "../../rules/team/managers.ts";
import { holdsWords } from "../../rules/typed/holds-words.ts";
import type { Book } from "../book.ts";

/** Every manager that a workbook names, each once: as the Team sheet spells the name, else as the owner column does. */
export async function managersOf(book: Book): Promise<readonly string[]> {
  const names = new Map<string, string>();
  const add = (name: string | null): void => {
    const key = foldManager(name);
    if (key !== null && name !== null && !names.has(key)) names.set(key, name.trim());
  };
  for (const { manager } of await book.team()) add(manager);
  for (const row of book.contacts.rows) add(book.contacts.owner(row));
  return [...names.values()];
}

/** Those that may be meant: the name itself alone, else all that have every typed word in them. */
export function managersMeant(names: readonly string[], typed: string): readonly string[] {
  const key = foldManager(typed);
  const same = names.find((name) => foldManager(name) === key);
  if (same !== undefined) return [same];
  const words = foldName(typed).split(" ");
  return names.filter((name) => holdsWords(foldName(name), words));
}

/**
 * A call with its managers as the workbook names them. One that was saved while the workbook could not be read has them
 * as they were typed, or not at all: a complaint is then about the contact's own manager.
 */
export async function withManagers(book: Book, key: number, call: LoggedCall): Promise<LoggedCall> {
  if (call.complaint === null && call.handedTo === null) return call;
  const names = await managersOf(book);
  const named = (typed: string | null): string | null => {
    if (typed === null) return null;
    const [only, ...others] = managersMeant(names, typed);
    return only !== undefined && others.length === 0 ? only : typed;
  };
  const owner = call.owner ?? book.contacts.owner(key);
  const about = call.complaint === null ? null : (named(call.about) ?? owner);
  return { ...call, owner, about, handedTo: named(call.handedTo) };
}
