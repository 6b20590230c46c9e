/** Phrases of a lexicon, read into patterns that can be looked up by the words of a text. */
import { plainWords } from "../typed/plain-words.ts";
import type { Lexicon, Meaning, Phrases } from "./lexicon.ts";
import { byRarestWord, type Run } from "./runs.ts";
import { Vocabulary } from "./vocabulary.ts";

/** How much a phrase says by itself. */
export const strength = { loose: 1, topic: 2, sure: 3 } as const;

/** Marks of a wish and of an offer that falls short of it; they name no reason by themselves. */
export type GapMark = "wanted" | "short" | "timed";

/** What a pattern stands for: a meaning of the lexicon, or that a clause praises or excludes what it names, or a mark. */
export type Sense = Meaning | "praised" | "denied" | GapMark;

/** All of its parts must be found near each other. */
export interface Pattern {
  readonly sense: Sense;
  readonly strength: number;
  readonly parts: readonly number[];
}

/** What stands at a number. */
export type Lookup<Value> = Pick<ReadonlyMap<number, Value>, "get">;

/** Patterns by their rarest part, parts by the rarest word of each of their runs. */
export interface Patterns {
  readonly vocabulary: Vocabulary;
  /** By the number of the word that fewest of them have. */
  readonly runs: Lookup<readonly Run[]>;
  readonly byPart: Lookup<readonly Pattern[]>;
  /** The parts that hold a group: what is found for the group is found for them. */
  readonly holders: Lookup<readonly number[]>;
}

/** All of them. */
export interface ReadPatterns extends Patterns {
  readonly runs: ReadonlyMap<number, readonly Run[]>;
  readonly byPart: ReadonlyMap<number, readonly Pattern[]>;
  readonly holders: ReadonlyMap<number, readonly number[]>;
}

interface Part {
  readonly place: number;
  /** How many ways there are to say it, frequent ones counted for many: the fewer, the rarer. */
  size: number;
}

interface Building {
  readonly vocabulary: Vocabulary;
  readonly runs: Omit<Run, "key">[];
  readonly parts: Map<string, Part>;
  readonly holders: Map<number, readonly number[]>;
  readonly byPart: Map<number, Pattern[]>;
  /** Words that stand in most texts beside the common ones. */
  readonly frequent: Set<string>;
}

/** A word that stands in most texts is as common as so many others. */
const frequentWeight = 50;

const strengths = [
  ["sure", strength.sure],
  ["topics", strength.topic],
  ["loose", strength.loose],
] as const;

/** Reads the lexicons of all languages into one: a text may mix them. Throws Error for a group that doesn't exist. */
export function patternsOf(lexicons: readonly Lexicon[]): ReadPatterns {
  const building: Building = {
    vocabulary: new Vocabulary(),
    runs: [],
    parts: new Map(),
    holders: new Map(),
    byPart: new Map(),
    frequent: new Set(),
  };
  for (const [language, lexicon] of lexicons.entries()) {
    for (const word of lexicon.common.split(/\s+/u)) building.vocabulary.addCommon(word);
    for (const word of lexicon.negations.split(" ")) building.frequent.add(word);
    for (const meaning of Object.keys(lexicon.meanings)) {
      if (!isMeaning(meaning, lexicon.meanings)) continue;
      const phrases: Phrases = lexicon.meanings[meaning];
      for (const [key, surety] of strengths) {
        for (const phrase of listed(phrases[key] ?? "")) {
          addPattern(building, lexicon, language, phrase, meaning, surety);
        }
      }
    }
    for (const [phrases, sense] of [
      [lexicon.praise, "praised"],
      [lexicon.denials, "denied"],
      [lexicon.wanting, "wanted"],
      [lexicon.fallingShort, "short"],
      [lexicon.timing, "timed"],
    ] as const) {
      const surety = sense === "denied" ? strength.sure : strength.topic;
      for (const phrase of listed(phrases)) addPattern(building, lexicon, language, phrase, sense, surety);
    }
  }
  const { vocabulary, byPart, holders } = building;
  return { vocabulary, byPart, holders, runs: byRarestWord(building.runs) };
}

/** Phrases parted by ";" or lines, without empty ones. */
function listed(phrases: string): string[] {
  return phrases
    .split(/[;\n]/u)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
}

function isMeaning(key: string, meanings: Readonly<Record<Meaning, Phrases>>): key is Meaning {
  return Object.hasOwn(meanings, key);
}

function addPattern(
  building: Building,
  lexicon: Lexicon,
  language: number,
  phrase: string,
  sense: Sense,
  surety: number,
): void {
  const parts = phrase.split(/\s+/u).map((written) => partOf(building, lexicon, language, written));
  const rarest = parts.reduce((least, part) => (part.size < least.size ? part : least));
  const pattern = { sense, strength: surety, parts: parts.map(({ place }) => place) };
  const before = building.byPart.get(rarest.place);
  if (before === undefined) building.byPart.set(rarest.place, [pattern]);
  else before.push(pattern);
}

/** The part written so, its runs added when it is met first. A group is a part of its own, held by those that use it. */
function partOf(building: Building, lexicon: Lexicon, language: number, written: string): Part {
  const key = written.includes("@") ? `${language} ${written}` : written;
  const before = building.parts.get(key);
  if (before !== undefined) return before;
  const part: Part = { place: building.parts.size, size: 0 };
  building.parts.set(key, part);
  for (const one of new Set(written.split(/[|\s]+/u))) {
    const [name = "", ...rest] = one.split("+");
    if (!name.startsWith("@")) {
      addRun(building, part, one);
      continue;
    }
    const group = lexicon.groups[name.slice(1)];
    if (group === undefined) throw new Error(`the lexicon has no group “${name}”`);
    if (rest.length === 0) {
      const held = partOf(building, lexicon, language, group);
      building.holders.set(held.place, [...(building.holders.get(held.place) ?? []), part.place]);
      part.size += held.size;
    } else {
      for (const way of group.split(/[|\s]+/u)) addRun(building, part, [way, ...rest].join("+"));
    }
  }
  return part;
}

function addRun(building: Building, part: Part, written: string): void {
  if (written === "") return;
  const spelled = written.split("+").map(wordOf);
  const isFrequent = spelled.every(
    (word) => building.frequent.has(word) || building.vocabulary.isCommon(word),
  );
  building.runs.push({ part: part.place, words: spelled.map((word) => building.vocabulary.add(word)) });
  part.size += isFrequent ? frequentWeight : 1;
}

/** A word as it is compared, with its mark of any ending. */
function wordOf(written: string): string {
  if (written === "_" || written === "#") return written;
  if (/^[a-zа-я0-9]+\*?$/u.test(written)) return written;
  const ending = written.endsWith("*") ? "*" : "";
  const [word = ""] = plainWords(written.replaceAll("'", ""));
  return word + ending;
}
