/** What a heading could stand for, and which of two readings is the better one. */
import type { Language } from "../../../base/language.ts";
import { plainWords } from "../../../rules/typed/plain-words.ts";
import type { Meaning, Spelling } from "./written-spellings.ts";

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
  /** How many words stand around the spelling that are no small ones. */
  readonly extra: number;
  /** True where the heading names something else beside it ("Phone, email"): only the values can decide. */
  readonly isShared: boolean;
}

const strengths = ["usual", "second", "alone"] as const;

/** The better of two readings of the same field first, as for sort. */
export function compareReadings(left: Reading, right: Reading): number {
  return (
    Number(left.isShared) - Number(right.isShared) ||
    strengths.indexOf(left.strength) - strengths.indexOf(right.strength) ||
    closeness.indexOf(left.close) - closeness.indexOf(right.close) ||
    right.words - left.words ||
    left.rank - right.rank
  );
}

/** The reading that a spelling gives. */
export function readingOf(spelling: Spelling, close: Reading["close"]): Reading {
  const { language, meaning, rank, strength } = spelling;
  return {
    meaning,
    language,
    close,
    strength,
    rank,
    words: spelling.words.length,
    extra: 0,
    isShared: false,
  };
}

/** The reading of a heading that is known to be none of ours. */
export function otherReading(heading: string): Reading {
  const words = plainWords(heading).length;
  return {
    meaning: "other",
    language: "en",
    close: "part",
    strength: "usual",
    rank: 0,
    words,
    extra: 0,
    isShared: false,
  };
}
