/** The spellings of all languages, made ready for matching: split into words, found by their first word or their shape. */

import { type Language, languages } from "../../base/language.ts";
import { type ColumnMeaning, columnMeanings, idHeading } from "../../words/sheets/headings.ts";
import { contactSpellings } from "../../words/sheets/spellings/contact-spellings.ts";

/** What a heading can stand for: what a column can be, or something that is none of ours. */
export type Meaning = ColumnMeaning | "other";

/** One spelling of one field. */
export interface Spelling {
  readonly meaning: Meaning;
  readonly language: Language;
  readonly words: readonly string[];
  /** "second" spellings rank below every usual one, "alone" ones below these. */
  readonly strength: "usual" | "alone" | "second";
  /** The place in its list, 0 for the best. */
  readonly rank: number;
}

/** The spellings and small words that headings are compared with, all in plain words. */
export interface SpellingIndex {
  /** By the whole heading. */
  readonly whole: ReadonlyMap<string, readonly Spelling[]>;
  /** The whole heading for one without its blanks: "NEXTCALLDATE". Made on first use, as the next one: few headings need them. */
  glued(heading: string): string | undefined;
  /** Usual and second spellings by their first word. */
  readonly byFirstWord: ReadonlyMap<string, readonly Spelling[]>;
  /** The same by their shape. */
  byShape(shape: string): readonly Spelling[];
  readonly fillers: ReadonlySet<string>;
  readonly blockers: ReadonlySet<string>;
}

let made: SpellingIndex | null = null;

/** The index, made on first use. */
export function spellingIndex(): SpellingIndex {
  made ??= makeIndex();
  return made;
}

/** What an abbreviation keeps of a spelling: the number of words and the first letter, "3д". */
export function shapeOf(words: readonly string[]): string {
  return `${words.length}${words[0]?.[0] ?? ""}`;
}

const accents = /[ăâîșț]/g;
const letters: ReadonlyMap<string, string> = new Map([
  ["ă", "a"],
  ["â", "a"],
  ["î", "i"],
  ["ș", "s"],
  ["ț", "t"],
]);

/**
 * The entries of a comma-separated list of ours, in plain words. The lists are in lower case and without any sign, so
 * that only the Romanian accents are left to fold: plainText on a thousand entries took longer than finding the headings.
 */
export function entries(list: string): readonly string[] {
  return list
    .replace(accents, (letter) => letters.get(letter) ?? letter)
    .split(",")
    .map((entry) => entry.trim());
}

function makeIndex(): SpellingIndex {
  const whole = new Map<string, Spelling[]>();
  const byFirstWord = new Map<string, Spelling[]>();
  const spellings = languages.flatMap(spellingsOf);
  for (const spelling of spellings) {
    push(whole, spelling.words.join(" "), spelling);
    if (spelling.strength === "alone") continue;
    push(byFirstWord, spelling.words[0] ?? "", spelling);
  }
  const small = (kind: "fillers" | "blockers") =>
    new Set(languages.flatMap((language) => entries(contactSpellings[language][kind])));
  let glued: ReadonlyMap<string, string> | null = null;
  let byShape: ReadonlyMap<string, readonly Spelling[]> | null = null;
  return {
    glued: (heading) => {
      glued ??= new Map([...whole.keys()].map((text) => [text.replaceAll(" ", ""), text]));
      return glued.get(heading);
    },
    byShape: (shape) => {
      byShape ??= shapesOf(spellings);
      return byShape.get(shape) ?? [];
    },
    whole,
    byFirstWord,
    fillers: small("fillers"),
    blockers: small("blockers"),
  };
}

function shapesOf(spellings: readonly Spelling[]): ReadonlyMap<string, readonly Spelling[]> {
  const shapes = new Map<string, Spelling[]>();
  for (const spelling of spellings) {
    if (spelling.strength !== "alone") push(shapes, shapeOf(spelling.words), spelling);
  }
  return shapes;
}

function spellingsOf(language: Language): readonly Spelling[] {
  const { fields, others } = contactSpellings[language];
  const found: Spelling[] = [];
  const add = (meaning: Meaning, strength: Spelling["strength"], list: string | undefined) => {
    for (const [rank, entry] of entries(list ?? "").entries()) {
      if (entry !== "") found.push({ meaning, language, rank, words: entry.split(" "), strength });
    }
  };
  for (const field of columnMeanings) {
    if (field === "id") continue;
    add(field, "usual", fields[field].usual);
    add(field, "alone", fields[field].alone);
    add(field, "second", fields[field].second);
  }
  add("other", "usual", others.usual);
  add("other", "alone", others.alone);
  add("id", "alone", idHeading);
  return found;
}

function push(map: Map<string, Spelling[]>, key: string, spelling: Spelling): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [spelling]);
  else list.push(spelling);
}
