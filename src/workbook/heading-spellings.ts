/** The spellings of all languages, made ready for matching: in plain words, split into words, found by their first word. */
import { plainText } from "../rules/plain-words.ts";
import { type ContactField, contactFields, contactSpellings, idHeading } from "../words/headings.ts";
import { type Language, languages } from "../words/language.ts";

/** What a heading can stand for: a field, or something that is none of ours. */
export type Meaning = ContactField | "other";

/** One spelling of one field. */
export interface Spelling {
  readonly meaning: Meaning;
  readonly language: Language;
  readonly words: readonly string[];
  /** "second" spellings rank below every usual one. */
  readonly strength: "usual" | "alone" | "second";
  /** The place in its list, 0 for the best. */
  readonly rank: number;
}

/** The spellings and small words that headings are compared with. */
export interface SpellingIndex {
  /** By the whole heading in plain words. */
  readonly whole: ReadonlyMap<string, readonly Spelling[]>;
  /** Usual and second spellings by their first word. */
  readonly byFirstWord: ReadonlyMap<string, readonly Spelling[]>;
  /** All but the ones that count only alone, by abbreviationKey. */
  readonly byBeginning: ReadonlyMap<string, readonly Spelling[]>;
  readonly fillers: ReadonlySet<string>;
  readonly blockers: ReadonlySet<string>;
}

/** The key under which a heading that abbreviates a spelling finds it: how many words it has, and its first letter. */
export function abbreviationKey(words: number, first: string): string {
  return `${words}${first.slice(0, 1)}`;
}

let made: SpellingIndex | null = null;

/** The index, made on first use. */
export function spellingIndex(): SpellingIndex {
  made ??= makeIndex();
  return made;
}

/** The entries, in plain words, of a comma-separated list. */
export function entries(list: string): readonly string[] {
  return list.split(",").map(plainText);
}

function makeIndex(): SpellingIndex {
  const all = languages.flatMap(spellingsOf);
  const whole = new Map<string, Spelling[]>();
  const byFirstWord = new Map<string, Spelling[]>();
  const byBeginning = new Map<string, Spelling[]>();
  for (const spelling of all) {
    const [first = ""] = spelling.words;
    push(whole, spelling.words.join(" "), spelling);
    if (spelling.strength === "alone") continue;
    push(byFirstWord, first, spelling);
    push(byBeginning, abbreviationKey(spelling.words.length, first), spelling);
  }
  const small = (kind: "fillers" | "blockers") =>
    new Set(languages.flatMap((language) => entries(contactSpellings[language][kind])));
  return { whole, byFirstWord, byBeginning, fillers: small("fillers"), blockers: small("blockers") };
}

function spellingsOf(language: Language): readonly Spelling[] {
  const { fields, others } = contactSpellings[language];
  const made: Spelling[] = [];
  const add = (meaning: Meaning, strength: Spelling["strength"], list: string | undefined) => {
    if (list === undefined) return;
    for (const [rank, entry] of entries(list).entries()) {
      made.push({ meaning, language, rank, words: entry.split(" "), strength });
    }
  };
  for (const field of contactFields) {
    if (field === "id") continue;
    add(field, "usual", fields[field].usual);
    add(field, "alone", fields[field].alone);
    add(field, "second", fields[field].second);
  }
  add(
    "other",
    "usual",
    others
      .split(",")
      .filter((entry) => plainText(entry).includes(" "))
      .join(","),
  );
  add(
    "other",
    "alone",
    others
      .split(",")
      .filter((entry) => !plainText(entry).includes(" "))
      .join(","),
  );
  add("id", "alone", idHeading);
  return made;
}

function push(map: Map<string, Spelling[]>, key: string, spelling: Spelling): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [spelling]);
  else list.push(spelling);
}
