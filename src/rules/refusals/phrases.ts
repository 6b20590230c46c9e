/** How a phrase is found again in what a person has typed: in other forms, with other endings, with typos. */
import { plainWords } from "../typed/plain-words.ts";
import { forgiven, within } from "../typed/typos.ts";
import { type SearchedText, type SearchedWord, type WantedWord, wantedWords } from "./searched-text.ts";

/** Words that mean something together: all of them must be there, in any order. */
export interface Phrase {
  readonly words: readonly WantedWord[];
}

/** How surely a word is the same: as typed, in another form, with another ending, with a typo. */
export const likeness = { same: 4, form: 3, ending: 2, typo: 1, none: 0 } as const;

/** A phrase found in a text. */
export interface Found {
  /** The least sure of its words, one of `likeness`. */
  readonly surety: number;
  /** Where its words stand, ascending. */
  readonly places: readonly number[];
}

interface FoundWord {
  readonly surety: number;
  readonly position: number;
}

/** Words of a phrase may stand this much further apart than in the phrase itself. */
const slack = 4;

/** A phrase in the ways it may be written: «не актуально» is also «неактуально». Empty for a text without words. */
export function phrasesOf(text: string): Phrase[] {
  const plain = plainWords(text).join(" ");
  if (plain === "") return [];
  const together = plain.replaceAll(/(^| )не (?=\p{L})/gu, "$1не");
  return [...new Set([plain, together])].map((spelling) => ({ words: wantedWords(spelling.split(" ")) }));
}

/** Finds all words of a phrase near each other in a text, each at least so alike; null when one of them is missing. */
export function find(phrase: Phrase, text: SearchedText, least: number): Found | null {
  const found: FoundWord[] = [];
  for (const wanted of phrase.words) {
    const word = bestOf(wanted, text.tokens, least, found);
    if (word === null) return null;
    found.push(word);
  }
  const places = found.map((word) => word.position).sort((left, right) => left - right);
  if ((places.at(-1) ?? 0) - (places[0] ?? 0) >= found.length + slack) return null;
  return { surety: Math.min(...found.map((word) => word.surety)), places };
}

function bestOf(
  wanted: WantedWord,
  tokens: readonly SearchedWord[],
  least: number,
  taken: readonly FoundWord[],
): FoundWord | null {
  let best: FoundWord | null = null;
  for (const token of tokens) {
    if (wanted.isDenied ? !token.isDenied : token.isTurned) continue;
    if (taken.some((word) => word.position === token.position)) continue;
    const surety = alike(wanted, token);
    if (surety >= least && surety > (best?.surety ?? likeness.none))
      best = { surety, position: token.position };
  }
  return best;
}

/** Words that begin with different letters are never alike: stems and endings keep the first one, and so do forgiven typos. */
function alike(wanted: WantedWord, found: SearchedWord): number {
  if (wanted.word.charCodeAt(0) !== found.word.charCodeAt(0)) return likeness.none;
  if (wanted.word === found.word) return likeness.same;
  if (haveCommon(wanted.stems, found.stems)) return likeness.form;
  if (haveOtherEndings(wanted.stems, found.stems)) return likeness.ending;
  return isTypo(wanted.word, found.word) ? likeness.typo : likeness.none;
}

function haveCommon(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  for (const stem of left) if (right.has(stem)) return true;
  return false;
}

/** «дорог» and «дороговат», "pret" and "pretur": one stem begins with the other and is only a little longer. */
function haveOtherEndings(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  for (const one of left) {
    for (const other of right) {
      const [short, long] = one.length <= other.length ? [one, other] : [other, one];
      const most = short.length < 5 ? 3 : 4;
      if (short.length >= 4 && long.length - short.length <= most && long.startsWith(short)) return true;
    }
  }
  return false;
}

/** Typing mistakes after the first letter: that one is seldom mistyped, and "un-", "in-", «не-» turn a word around. */
function isTypo(wanted: string, found: string): boolean {
  return within(wanted, found, forgiven(wanted.length));
}
