/** One manager's contacts: --owner. */
import { Failure } from "../../base/errors.ts";
import type { Book } from "../../book/book.ts";
import type { ContactsSheet } from "../../book/contacts-sheet.ts";
import { foldPerson } from "../../rules/contacts/same-person.ts";
import { nearest } from "../../rules/typed/nearest.ts";
import type { Context } from "../context.ts";

/** Tells of the text of an owner's cell whether it names a manager. */
type IsNamed = (text: string | null) => boolean;

/** How surely a cell names a manager: by whole words, by the beginnings of words, by letters anywhere, not at all. */
const enough = { words: 3, beginnings: 2, letters: 1, nothing: 0 } as const;

/**
 * Who is meant by a name among these texts of owners' cells: every word of the name stands there, as a whole word where
 * any cell has it so ("Dan" is neither Bogdan nor Daniel), else as the beginning of one, else anywhere.
 */
export function namedBy(owner: string, texts: Iterable<string | null>): IsNamed {
  const words = wordsOf(owner);
  const known = new Map<string, number>();
  const surenessOf = (text: string | null): number => {
    if (text === null) return enough.nothing;
    const before = known.get(text);
    if (before !== undefined) return before;
    const sureness = surenessIn(wordsOf(text), words);
    known.set(text, sureness);
    return sureness;
  };
  let most: number = enough.nothing;
  for (const text of texts) {
    most = Math.max(most, surenessOf(text));
    if (most === enough.words) break;
  }
  const needed = Math.max(most, enough.letters);
  return (text) => surenessOf(text) >= needed;
}

function surenessIn(cell: readonly string[], words: readonly string[]): number {
  if (words.length === 0) return enough.nothing;
  // Each word needs a part of its own: «Иван Иванов» is not «Иванов Пётр». Those that fit fewest parts choose first.
  const longestFirst = [...words].sort((one, other) => other.length - one.length);
  const every = (isIn: (part: string, word: string) => boolean): boolean => {
    const free = [...cell];
    return longestFirst.every((word) => {
      const at = free.findIndex((part) => isIn(part, word));
      if (at !== -1) free.splice(at, 1);
      return at !== -1;
    });
  };
  if (every((part, word) => part === word)) return enough.words;
  if (every((part, word) => part.startsWith(word))) return enough.beginnings;
  return every((part, word) => part.includes(word)) ? enough.letters : enough.nothing;
}

function wordsOf(text: string): string[] {
  return foldPerson(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** The manager whose contacts are meant: --owner, else FOLLOWUP_OWNER, else the settings; null for everybody's ("all"). Throws Failure usage.option-needs-value for an empty name. */
export async function ownerMeant(context: Context, typed: string | undefined): Promise<OwnerMeant> {
  // An empty word is a name that was lost on the way, and nobody's list is not everybody's.
  if (typed?.trim() === "") throw new Failure("usage.option-needs-value", { option: "--owner" });
  const { FOLLOWUP_OWNER } = context.environment;
  const usual = FOLLOWUP_OWNER || (await context.settings()).owner || null;
  const name = typed ?? usual;
  const isAll = name === null || everybody.has(name.trim().toLowerCase());
  return { name: isAll ? null : name, isTyped: typed !== undefined };
}

/** A manager named by the person, or by the settings of this machine. */
export interface OwnerMeant {
  readonly name: string | null;
  /** False for the settings' name: a sheet that knows no such manager is then shown whole. */
  readonly isTyped: boolean;
}

const everybody: ReadonlySet<string> = new Set(["all", "все", "всех", "toți", "toti"]);

/** A manager whom the workbook knows. */
export interface OwnerKnown {
  /** As typed, or as the settings have it. */
  readonly name: string;
  readonly isNamed: IsNamed;
}

/**
 * The manager in this sheet; null for everybody's contacts. Throws Failure when a manager was typed whom the sheet does
 * not know.
 */
export async function ownerIn(book: Book, { isTyped, name }: OwnerMeant): Promise<OwnerKnown | null> {
  if (name === null) return null;
  const { contacts } = book;
  const mentors = (await book.team()).map(({ mentor }) => mentor);
  const isNamed = namedBy(name, ownersOf(contacts, mentors));
  const isKnown = contacts.rows.some((row) => isNamed(contacts.owner(row))) || mentors.some(isNamed);
  if (!isKnown && isTyped) throw unknownOwner(book, name);
  return isKnown ? { name, isNamed } : null;
}

function* ownersOf(contacts: ContactsSheet, mentors: readonly (string | null)[]): Iterable<string | null> {
  yield* mentors;
  for (const row of contacts.rows) yield contacts.owner(row);
}

/** What is said of a manager whom the sheet does not know. */
function unknownOwner({ contacts, workbook }: Book, owner: string): Failure {
  if (!contacts.parts.some(({ columns, owner: theirs }) => columns.has("owner") || theirs !== null)) {
    return new Failure("workbook.no-owner-column", { place: workbook.place, sheet: contacts.title });
  }
  const owners = new Set(contacts.rows.map((row) => contacts.owner(row) ?? ""));
  owners.delete("");
  const near = nearest(owner, [...owners]);
  return new Failure("usage.no-such-owner", { owner, owners: [...owners].slice(0, 20), near });
}
