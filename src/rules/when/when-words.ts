/** The words of date phrases in three languages, joined into one dictionary: what a word means, whoever says it. */
import { englishWhen } from "./when-words-en.ts";
import { romanianWhen } from "./when-words-ro.ts";
import { russianWhen } from "./when-words-ru.ts";
import type { WhenWords } from "./word-groups.ts";

/** What a word means: `kind` is its group, or the key itself for a small word, an hour and a minute. */
export interface Meaning {
  readonly kind: string;
  readonly key: string;
}

/** The most letters of a phrase that are looked at, before any pattern matching. */
const longest = 200;

/** Lower-case text of one script without marks: nothing in it needs folding. Most words are of this kind. */
const simple = /^[a-z0-9:./+ ]*$|^[а-ик-я0-9:./+ ]*$/;

/** A phrase in the form it is compared in: short, lower case, ё as е, without accents, plain spaces and dashes. */
export function fold(text: string): string {
  const lower = text.slice(0, longest).toLowerCase();
  if (simple.test(lower)) return lower.replace(/ +/g, " ").trim();
  return text
    .slice(0, longest)
    .normalize("NFKC")
    .slice(0, longest)
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[‐-―−]/gu, "-")
    .replace(/['’`]/gu, "")
    .replaceAll("@", " at ")
    .replace(/(?<=\p{L})-(?=\p{L})/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}

/** The most words that a phrase of the dictionary has. */
export const longestPhrase = 5;

let dictionary: ReadonlyMap<string, Meaning> | null = null;

/** What a folded word or phrase means; undefined when none of the languages lists it. */
export function meaningOf(phrase: string): Meaning | undefined {
  dictionary ??= joined([englishWhen, russianWhen, romanianWhen]);
  return dictionary.get(phrase);
}

function joined(languages: readonly WhenWords[]): ReadonlyMap<string, Meaning> {
  const meanings = new Map<string, Meaning>();
  for (const words of languages) {
    for (const [group, keys] of Object.entries(words)) {
      for (const [key, spellings] of Object.entries(keys)) {
        const meaning = { kind: kindOf(group, key), key };
        for (const spelling of spellings.split(",")) meanings.set(fold(spelling), meaning);
      }
    }
  }
  return meanings;
}

function kindOf(group: string, key: string): string {
  return group === "small" || key === "hour" || key === "minute" ? key : group;
}
