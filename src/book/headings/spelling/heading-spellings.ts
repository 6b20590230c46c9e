/** The spellings of all languages, made ready for matching: found by the whole heading, or by how they begin. */

import { languages } from "../../../base/language.ts";
import { contactSpellings } from "../../../words/sheets/spellings/contact-spellings.ts";
import { type Spelling, unaccented, WrittenSpellings } from "./written-spellings.ts";

/** The spellings and small words that headings are compared with, all in plain words. Each is made on first use. */
export interface SpellingIndex {
  /** By the whole heading. */
  whole(heading: string): readonly Spelling[];
  /** The whole heading for one without its blanks: "NEXTCALLDATE". */
  glued(heading: string): string | undefined;
  /** Usual and second spellings by their first word. */
  byFirstWord(word: string): readonly Spelling[];
  /** Usual and second spellings of so many words, by the letters that they begin with. */
  byBeginning(letters: string, words: number): readonly Spelling[];
  /** True for a word that stands in any spelling. */
  isWord(word: string): boolean;
  isFiller(word: string): boolean;
  isBlocker(word: string): boolean;
}

let made: SpellingIndex | null = null;

/** The index, made on first use. */
export function spellingIndex(): SpellingIndex {
  made ??= makeIndex();
  return made;
}

/** The entries of a comma-separated list of ours, in plain words. */
export function entries(list: string): readonly string[] {
  return unaccented(list).split(", ");
}

function makeIndex(): SpellingIndex {
  const written = new WrittenSpellings();
  const small = (kind: "fillers" | "blockers") =>
    lazily(() => new Set(languages.flatMap((language) => entries(contactSpellings[language][kind]))));
  const fillers = small("fillers");
  const blockers = small("blockers");
  const beginning = (letters: string, isMeant: (words: readonly string[]) => boolean) =>
    written.beginning(letters).filter(({ strength, words }) => strength !== "alone" && isMeant(words));
  return {
    whole: (heading) => written.whole(heading),
    glued: (heading) => written.glued(heading),
    byFirstWord: (word) => beginning(word, ([first]) => first === word),
    byBeginning: (letters, count) => beginning(letters, ({ length }) => length === count),
    isWord: (word) => written.hasWord(word) || fillers().has(word) || blockers().has(word),
    isFiller: (word) => fillers().has(word),
    isBlocker: (word) => blockers().has(word),
  };
}

function lazily<Result extends object>(make: () => Result): () => Result {
  let made: Result | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
