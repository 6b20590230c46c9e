/** What a heading stands for, judged by its words alone: exact spellings first, then whole words, then abbreviations. */

import type { Language } from "../../base/language.ts";
import { plainText, plainWords } from "../../rules/typed/plain-words.ts";
import { type Meaning, type Spelling, shapeOf, spellingIndex } from "./heading-spellings.ts";

/** How a heading was recognised, best first. */
export const closeness = ["exact", "part", "words", "abbreviation"] as const;

/** One reading of a heading. */
export interface Reading {
  readonly meaning: Meaning;
  readonly language: Language;
  readonly close: (typeof closeness)[number];
  readonly strength: Spelling["strength"];
  /** How many words of the heading the spelling covers. */
  readonly words: number;
  readonly rank: number;
}

/** Soft hyphens, zero-width spaces and marks of direction, which come with text pasted from documents. */
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;
const longestHeading = 80;
const mostWords = 10;

/** The readings of a heading, the best kind only; none for a text that is no heading we know. */
export function readingsOf(text: string): readonly Reading[] {
  if (text.length > longestHeading) return [];
  const heading = text.replace(invisible, "");
  const words = plainWords(heading);
  if (words.length === 0 || words.length > mostWords) return [];
  const exact = wholeReadings(words.join(" "), "exact");
  if (exact.length > 0) return exact;
  const parts = partReadings(heading);
  if (parts.length > 0) return parts;
  const within = withinReadings(words);
  return within.length > 0 ? within : abbreviationReadings(heading);
}

/** The better of two readings of the same field first, as for sort. */
export function compareReadings(left: Reading, right: Reading): number {
  return (
    strengthOf(left) - strengthOf(right) ||
    closeness.indexOf(left.close) - closeness.indexOf(right.close) ||
    right.words - left.words ||
    left.rank - right.rank
  );
}

function strengthOf(reading: Reading): number {
  return reading.strength === "second" ? 1 : 0;
}

function wholeReadings(text: string, close: "exact" | "part"): readonly Reading[] {
  return (spellingIndex().whole.get(text) ?? []).map((spelling) => readingOf(spelling, close));
}

/** "Телефон / Telefon", "Next contact (date)": one part says it exactly. */
function partReadings(heading: string): readonly Reading[] {
  const parts = heading.split(/[/|\n()[\]:;–—]+/u).map(plainText);
  if (parts.length < 2) return [];
  const found: Reading[] = [];
  for (const part of parts) {
    for (const reading of wholeReadings(part, "part")) {
      if (!found.some((other) => other.meaning === reading.meaning)) found.push(reading);
    }
  }
  return found;
}

function withinReadings(words: readonly string[]): readonly Reading[] {
  const { byFirstWord } = spellingIndex();
  let best: Reading[] = [];
  for (const [at, word] of words.entries()) {
    for (const spelling of byFirstWord.get(word) ?? []) {
      if (!isHead(spelling, words, at)) continue;
      const longest = best[0]?.words ?? 0;
      if (spelling.words.length > longest) best = [];
      if (spelling.words.length >= longest) best.push(readingOf(spelling, "words"));
    }
  }
  return best;
}

/** True when the spelling stands in the heading and the other words only qualify it: the thing itself comes last in English, first in Russian and Romanian. */
function isHead(spelling: Spelling, words: readonly string[], at: number): boolean {
  const end = at + spelling.words.length;
  if (end > words.length || spelling.words.some((word, index) => words[at + index] !== word)) return false;
  const before = words.slice(0, at);
  const after = words.slice(end);
  const { blockers, fillers } = spellingIndex();
  if ([...before, ...after].some((word) => blockers.has(word))) return false;
  const adds = (word: string) => !fillers.has(word) && !/^\d+$/u.test(word);
  if (spelling.language === "en") return !after.some(adds);
  if (spelling.language === "ru") return !before.some((word) => adds(word) && !isRussianAdjective(word));
  return !before.some(adds);
}

function isRussianAdjective(word: string): boolean {
  return /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие)$/u.test(word);
}

/** "Дата след. конт.", "рез-т звонка": every word shortens the word of one spelling. */
function abbreviationReadings(heading: string): readonly Reading[] {
  const tokens = heading.split(/[\s,/()]+/u).filter((token) => plainText(token) !== "");
  const shape = shapeOf(tokens.map(plainText));
  const shortened = tokens.map(shortenedWord);
  const found: Reading[] = [];
  for (const spelling of spellingIndex().byShape.get(shape) ?? []) {
    if (!shortened.every((matches, index) => matches(spelling.words[index] ?? ""))) continue;
    const reading = readingOf(spelling, "abbreviation");
    const better = found.findIndex((other) => other.meaning === reading.meaning);
    if (better === -1) found.push(reading);
  }
  return new Set(found.map((reading) => reading.meaning)).size === 1 ? found : [];
}

/** Tells whether a token stands for a word: the word itself, "след." or "следующ", "сл-го". */
function shortenedWord(token: string): (word: string) => boolean {
  const hyphenated = /^(\p{L}+)[-–](\p{L}{1,3})\.?$/u.exec(token);
  if (hyphenated !== null) {
    const begin = plainText(hyphenated[1] ?? "");
    const end = plainText(hyphenated[2] ?? "");
    return (word) => word.startsWith(begin) && word.endsWith(end) && word.length > begin.length + end.length;
  }
  const short = plainText(token);
  const least = token.endsWith(".") ? 2 : 4;
  return (word) => word === short || (short.length >= least && word.startsWith(short));
}

function readingOf(spelling: Spelling, close: Reading["close"]): Reading {
  const { language, meaning, rank, strength } = spelling;
  return { meaning, language, close, strength, rank, words: spelling.words.length };
}
