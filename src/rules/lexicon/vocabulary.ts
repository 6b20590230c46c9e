/** The words of the lexicon, each with a number: found as they stand, by their beginning, or with one typing mistake. */
import { within } from "../typed/typos.ts";
import { modernSpelling } from "./older-spelling.ts";

/** A word met in a text. */
export interface MetWord {
  /** The numbers of the words it is; empty for one that the lexicon doesn't know. */
  readonly numbers: readonly number[];
  /** True when it was recognised in spite of a typing mistake. */
  readonly isMistyped: boolean;
}

/** Shorter words are too near to others to be taken for mistyped ones. */
const shortestMistyped = 4;
const shortestBeginning = 4;
/** No longer beginnings stand in the lexicon. */
const longestBeginning = 14;

/** Words that end in "*" are beginnings; "#" is any number, "_" any word that is not in the vocabulary. */
export class Vocabulary {
  readonly #words = new Map<string, number>();
  readonly #beginnings = new Map<string, number>();
  readonly #common = new Set<string>();
  readonly #any = new Map<string, number>();
  readonly #written: string[] = [];
  /** By the first letter: what is left of a word or beginning when one letter is left out, and the ones it may have been. */
  readonly #shortened = new Map<string, Map<string, string[]>>();

  /** The number of a word; the same word has the same number. */
  add(written: string): number {
    const word = modernSpelling(written);
    const isBeginning = word.endsWith("*");
    const map = word === "#" || word === "_" ? this.#any : isBeginning ? this.#beginnings : this.#words;
    const key = isBeginning ? word.slice(0, -1) : word;
    const before = map.get(key);
    if (before !== undefined) return before;
    const number = this.#written.push(word) - 1;
    map.set(key, number);
    return number;
  }

  /** All words but the common ones, as they were added, each at the place of its number. */
  get words(): readonly string[] {
    return this.#written;
  }

  get commonWords(): ReadonlySet<string> {
    return this.#common;
  }

  /** A word that says nothing and is never taken for a mistyped one. */
  addCommon(word: string): void {
    this.#common.add(modernSpelling(word));
  }

  /** True for a word that is known, be it a common one. */
  knows(word: string): boolean {
    return this.isCommon(word) || this.#exact(modernSpelling(word)).length > 0;
  }

  isCommon(word: string): boolean {
    return this.#common.has(modernSpelling(word));
  }

  /** What a word of a text is. `forgiving` looks for typing mistakes in words that are not known. */
  meet(typed: string, forgiving: boolean): MetWord {
    const word = modernSpelling(typed);
    const number = /^\d/u.test(word) ? this.#any.get("#") : undefined;
    const exact = this.#exact(word);
    if (number !== undefined) exact.push(number);
    const isRead = exact.length > 0 || this.#common.has(word);
    if (isRead && !(forgiving && this.#isBarelyKnown(word))) return { numbers: exact, isMistyped: false };
    const mistyped = forgiving && word.length >= shortestMistyped ? this.#mistyped(word) : [];
    if (isRead && mistyped.length === 0) return { numbers: exact, isMistyped: false };
    if (mistyped.length > 0) return { numbers: [...exact, ...mistyped], isMistyped: true };
    const unknown = this.#any.get("_");
    return { numbers: unknown === undefined || word.length < 2 ? [] : [unknown], isMistyped: false };
  }

  /** «инетересно» is no «инет…»: a long word of which only a short beginning is known may be a mistyped one. */
  #isBarelyKnown(word: string): boolean {
    if (word.length < longWord || this.#common.has(word) || this.#words.has(word)) return false;
    for (let length = Math.min(word.length, longestBeginning); length > shortestBeginning; length -= 1) {
      if (this.#beginnings.has(word.slice(0, length))) return false;
    }
    return true;
  }

  #exact(word: string): number[] {
    const numbers: number[] = [];
    const whole = this.#words.get(word);
    if (whole !== undefined) numbers.push(whole);
    for (let length = Math.min(word.length, longestBeginning); length >= 2; length -= 1) {
      const number = this.#beginnings.get(word.slice(0, length));
      if (number !== undefined) numbers.push(number);
    }
    return numbers;
  }

  #mistyped(word: string): number[] {
    const first = word.charAt(0);
    const shortened = this.#shortened.get(first) ?? this.#shortenedWords(first);
    this.#shortened.set(first, shortened);
    const numbers = new Set<number>();
    const tried = new Set<string>();
    for (const start of [word, ...beginnings(word)]) {
      for (const part of [start, ...withoutOne(start)]) {
        for (const known of shortened.get(part) ?? []) {
          if (tried.has(known)) continue;
          const isBeginning = known.endsWith("*");
          const spelled = isBeginning ? known.slice(0, -1) : known;
          if (!isBeginning && start !== word) continue;
          if (!within(spelled, start, 1) || !isLikelySlip(spelled, start)) continue;
          tried.add(known);
          const number = (isBeginning ? this.#beginnings : this.#words).get(spelled);
          if (number !== undefined) numbers.add(number);
        }
      }
    }
    return [...numbers];
  }

  /** Only of the words with this first letter, in which no mistake is looked for: to shorten all takes a tenth of a start. */
  #shortenedWords(first: string): Map<string, string[]> {
    const shortened = new Map<string, string[]>();
    const put = (word: string, mark: string, shortest: number): void => {
      if (word.length < shortest || !word.startsWith(first)) return;
      const spelled = word + mark;
      for (const part of [word, ...withoutOne(word)]) {
        const before = shortened.get(part);
        if (before === undefined) shortened.set(part, [spelled]);
        // One word is put after the other: "too" without either "o" is the same, and stands there last.
        else if (before.at(-1) !== spelled) before.push(spelled);
      }
    };
    for (const word of this.#words.keys()) put(word, "", shortestMistyped);
    for (const start of this.#beginnings.keys()) put(start, "*", shortestBeginning);
    return shortened;
  }
}

/** The beginnings of a word that may be a mistyped beginning of the lexicon. */
function beginnings(word: string): string[] {
  const found: string[] = [];
  for (let length = shortestBeginning; length < word.length && length <= longestBeginning; length += 1) {
    found.push(word.slice(0, length));
  }
  return found;
}

/** A word with each of its letters but the first left out: the first one is seldom mistyped. */
function withoutOne(word: string): string[] {
  const found: string[] = [];
  for (let index = 1; index < word.length; index += 1)
    found.push(word.slice(0, index) + word.slice(index + 1));
  return found;
}

/** Letters that people take for each other; in words as long as this any may be. */
const alike = [
  "aeiouyăâî",
  "аеёиоуыэюя",
  "szc",
  "ckq",
  "сз",
  "шщж",
  "тд",
  "гк",
  "пб",
  "вф",
  "йи",
  "нм",
  "mn",
  "vw",
];
const longWord = 8;

/** A letter in place of another is a slip only when they are alike: «просил» is not a mistyped «пролил». */
function isLikelySlip(spelled: string, typed: string): boolean {
  if (spelled.length !== typed.length || spelled.length >= longWord) return true;
  const places = [...spelled].flatMap((letter, place) => (letter === typed.charAt(place) ? [] : [place]));
  if (places.length !== 1) return true;
  const [left, right] = [spelled.charAt(places[0] ?? 0), typed.charAt(places[0] ?? 0)];
  return alike.some((letters) => letters.includes(left) && letters.includes(right));
}
