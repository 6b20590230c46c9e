/** The lexicons read and packed into a few long texts, of which a start takes apart only what the words of a text ask for. */
import { type FunctionWords, themes } from "./lexicon.ts";
import type { Lookup, Pattern, Sense } from "./patterns.ts";
import type { LexiconsRead, ReadyLexicons } from "./read-lexicons.ts";
import type { Run } from "./runs.ts";
import { Vocabulary } from "./vocabulary.ts";

/** What can be written down and taken up again without reading a phrase. Numbers are in base 36. */
export interface PackedLexicons {
  /** The words of the vocabulary in the order of their numbers. */
  readonly words: string;
  readonly common: string;
  /** A line a word: its runs, "part", or "part.key.word.word" where it has company. */
  readonly runs: string;
  /** A line a part: its patterns, "sense.strength.part.part", without parts where it is the only one. */
  readonly patterns: string;
  /** A line a part: the parts that hold it. */
  readonly holders: string;
  readonly functionWords: readonly FunctionWords[];
}

const senses = [
  ...themes,
  ...(["no-answer", "no-reason", "praised", "denied", "wanted", "short", "timed"] as const),
] as const satisfies readonly Sense[];

const base = 36;

/** Packs what was read of the lexicons. */
export function packed({ patterns, functionWords }: LexiconsRead): PackedLexicons {
  const { vocabulary, runs, byPart, holders } = patterns;
  return {
    words: vocabulary.words.join(" "),
    common: [...vocabulary.commonWords].join(" "),
    runs: linesOf(runs, ({ part, key, words }) => (words.length === 1 ? [part] : [part, key, ...words])),
    patterns: linesOf(byPart, ({ sense, strength, parts }) => {
      const start = [senses.indexOf(sense), strength];
      return parts.length === 1 ? start : [...start, ...parts];
    }),
    holders: linesOf(holders, (part) => [part]),
    functionWords,
  };
}

/** The lexicons as they were before they were packed. */
export function unpacked({
  words,
  common,
  runs,
  patterns,
  holders,
  functionWords,
}: PackedLexicons): ReadyLexicons {
  const vocabulary = new Vocabulary();
  for (const word of words.split(" ")) vocabulary.add(word);
  for (const word of common.split(" ")) vocabulary.addCommon(word);
  return {
    patterns: {
      vocabulary,
      runs: lookup(runs, ([part = 0, key = 0, ...others], word): Run => {
        return { part, key, words: others.length === 0 ? [word] : others };
      }),
      byPart: lookup(patterns, ([sense = 0, strength = 0, ...parts], part): Pattern => {
        return { sense: senses[sense] ?? "no-reason", strength, parts: parts.length === 0 ? [part] : parts };
      }),
      holders: lookup(holders, ([part = 0]) => part),
    },
    functionWords,
  };
}

function linesOf<Entry>(
  map: ReadonlyMap<number, readonly Entry[]>,
  numbersOf: (entry: Entry) => readonly number[],
): string {
  const last = Math.max(...map.keys());
  const lines = Array.from({ length: last + 1 }, (_, place) =>
    (map.get(place) ?? []).map((entry) =>
      numbersOf(entry)
        .map((number) => number.toString(base))
        .join("."),
    ),
  );
  return lines.map((entries) => entries.join(" ")).join("\n");
}

/** Reads a line when it is asked for, and only once. */
function lookup<Entry>(
  text: string,
  entryOf: (numbers: readonly number[], place: number) => Entry,
): Lookup<readonly Entry[]> {
  const lines = text.split("\n");
  const known = new Map<number, readonly Entry[]>();
  return {
    get(place) {
      const line = lines[place];
      if (line === undefined || line === "") return undefined;
      const before = known.get(place);
      if (before !== undefined) return before;
      const entries = line.split(" ").map((entry) => {
        const numbers = entry.split(".").map((number) => Number.parseInt(number, base));
        return entryOf(numbers, place);
      });
      known.set(place, entries);
      return entries;
    },
  };
}
