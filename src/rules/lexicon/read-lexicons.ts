/** Lexicons made ready to read texts by. */
import type { FunctionWords, Lexicon } from "./lexicon.ts";
import { type Patterns, patternsOf, type ReadPatterns } from "./patterns.ts";

/** What a Reader needs of all languages. */
export interface ReadyLexicons {
  readonly patterns: Patterns;
  readonly functionWords: readonly FunctionWords[];
}

/** The same, each of its patterns made. */
export interface LexiconsRead extends ReadyLexicons {
  readonly patterns: ReadPatterns;
}

/** Reads all phrases, which takes some tenths of a second with those of three languages. Throws Error for a group that doesn't exist. */
export function readLexicons(lexicons: readonly Lexicon[]): LexiconsRead {
  return { patterns: patternsOf(lexicons), functionWords: lexicons.map(functionWordsOf) };
}

function functionWordsOf(lexicon: Lexicon): FunctionWords {
  const { groups, meanings, praise, denials, wanting, fallingShort, timing, common, ...functionWords } =
    lexicon;
  return functionWords;
}
