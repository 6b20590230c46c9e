/** What a shell may put into a line: the names, managers and reasons of the workbook, each as one word that no shell reads as more. */
import { Failure } from "../../base/errors.ts";
import { openBook } from "../../book/open-book.ts";
import { managersOf } from "../../book/team/named-managers.ts";
import { foldName } from "../../rules/contacts/same-contact.ts";
import type { Context } from "../context.ts";

/** Names, managers and reasons of a workbook. */
export interface Known {
  readonly names: readonly string[];
  readonly managers: readonly string[];
  readonly reasons: readonly string[];
}

/** Nothing known. */
export const nothing: Known = { names: [], managers: [], reasons: [] };

/** The names, managers and reasons of the workbook that is meant; none when it can't be read now, or is on the network. */
export async function knownIn(context: Context): Promise<Known> {
  try {
    const workbook = await context.workbook({ isHurried: true });
    if (workbook.isFar) return nothing;
    const book = await openBook(workbook, {
      columns: (await context.settings()).columns,
      today: context.now().day,
    });
    const { contacts } = book;
    const reasons = await book.reasons();
    return {
      names: contacts.rows.map((row) => contacts.identity(row).name),
      managers: await managersOf(book),
      reasons: (reasons?.reasons ?? []).map(({ name }) => name),
    };
  } catch (error) {
    if (error instanceof Failure) return nothing;
    throw error;
  }
}

/** Letters, digits and signs that mean nothing to any shell; bash evaluates what it is given. */
const harmlessWord = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.@_-]*$/u;

/**
 * The next words of the names that begin with the words typed before and the beginning of the current one, in whatever
 * case; what was typed is kept as it was. Only the first hundred: nobody chooses from more.
 */
export function nextWords(
  names: readonly string[],
  before: readonly string[],
  beginning: string,
): readonly string[] {
  const start = foldName([...before, beginning].join(" "));
  const found = new Set<string>();
  for (const name of names) {
    if (!foldName(name).startsWith(start)) continue;
    const word = name.trim().split(/\s+/)[before.length] ?? "";
    if (!harmlessWord.test(word)) continue;
    found.add(beginning + word.slice(beginning.length));
    if (found.size === 100) break;
  }
  return [...found];
}

/** The reasons that begin as typed, in whatever case, each as one word; what was typed is kept as it was. */
export function reasonsBegun(
  reasons: readonly string[],
  beginning: string,
): readonly (readonly [word: string, reason: string])[] {
  return reasons.flatMap((reason): (readonly [string, string])[] => {
    const word = reasonWord(reason);
    if (word === "" || !foldName(word).startsWith(foldName(beginning))) return [];
    return [[beginning + word.slice(beginning.length), word.replaceAll("-", " ")]];
  });
}

/** A reason as one word, "Price-too-high": read as the reason itself. */
function reasonWord(reason: string): string {
  return reason
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((part) => part !== "")
    .join("-");
}
