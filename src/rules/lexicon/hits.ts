/** Where the patterns of the lexicon are found in the words of a clause. */
import type { Pattern, Patterns, Sense } from "./patterns.ts";
import type { MetWord } from "./vocabulary.ts";

/** A pattern found in a clause. */
export interface Hit {
  readonly sense: Sense;
  readonly strength: number;
  /** The places of its words within the clause, ascending. */
  readonly places: readonly number[];
  /** How many of them are recognised in spite of a typing mistake. */
  readonly mistyped: number;
}

/** From a place up to, but not with, another. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The parts of a pattern may stand this many other words apart. */
const slack = 3;

/** A part that stands in a clause more often is looked at only so often: nobody says a thing five times in one. */
const mostStretches = 4;

/** Counts the patterns that were tried, so that a test can tell how much work a text makes. */
export interface Work {
  tried: number;
}

/** All patterns in a clause. */
export function hitsIn(met: readonly MetWord[], patterns: Patterns, work: Work): Hit[] {
  const found = partsIn(met, patterns);
  const hits: Hit[] = [];
  for (const part of found.keys()) {
    const keyed = patterns.byPart.get(part);
    if (keyed === undefined) continue;
    for (const pattern of keyed) {
      work.tried += 1;
      const places = placesOf(pattern, found);
      if (places === null) continue;
      const mistyped = places.filter((place) => met[place]?.isMistyped === true).length;
      hits.push({ sense: pattern.sense, strength: pattern.strength, places, mistyped });
    }
  }
  return hits;
}

function partsIn(met: readonly MetWord[], patterns: Patterns): Map<number, Stretch[]> {
  const found = new Map<number, Stretch[]>();
  for (let place = 0; place < met.length; place += 1) {
    // Most runs are this one word: their stretch is made once for all of them.
    const alone = { from: place, to: place + 1 };
    for (const number of met[place]?.numbers ?? []) {
      for (const { part, words, key } of patterns.runs.get(number) ?? []) {
        const from = place - key;
        if (words.length > 1 && !standsAt(words, met, from)) continue;
        const stretch = words.length === 1 ? alone : { from, to: from + words.length };
        add(found, part, stretch);
        for (const holder of patterns.holders.get(part) ?? []) add(found, holder, stretch);
      }
    }
  }
  return found;
}

/** True when the words of a run stand side by side from a place on. */
function standsAt(words: readonly number[], met: readonly MetWord[], from: number): boolean {
  for (let offset = 0; offset < words.length; offset += 1) {
    const word = words[offset];
    if (word === undefined || met[from + offset]?.numbers.includes(word) !== true) return false;
  }
  return true;
}

function add(found: Map<number, Stretch[]>, part: number, stretch: Stretch): void {
  const before = found.get(part);
  if (before === undefined) found.set(part, [stretch]);
  else if (before.length < mostStretches) before.push(stretch);
}

/** The places that a pattern takes, as near to each other as can be; null when a part is missing or too far away. */
function placesOf(pattern: Pattern, found: ReadonlyMap<number, readonly Stretch[]>): number[] | null {
  const choices: (readonly Stretch[])[] = [];
  for (const part of pattern.parts) {
    const stretches = found.get(part);
    if (stretches === undefined) return null;
    choices.push(stretches);
  }
  const best = nearest(choices, []);
  if (best === null) return null;
  const places = best.flatMap(({ from, to }) =>
    Array.from({ length: to - from }, (_, index) => from + index),
  );
  return places.sort((left, right) => left - right);
}

function nearest(choices: readonly (readonly Stretch[])[], chosen: readonly Stretch[]): Stretch[] | null {
  const [first, ...rest] = choices;
  if (first === undefined) return isNear(chosen) ? [...chosen] : null;
  let best: Stretch[] | null = null;
  for (const stretch of first) {
    if (chosen.some((other) => stretch.from < other.to && other.from < stretch.to)) continue;
    const all = nearest(rest, [...chosen, stretch]);
    if (all !== null && (best === null || isBetter(all, best))) best = all;
  }
  return best;
}

function isNear(stretches: readonly Stretch[]): boolean {
  return gaps(stretches) <= slack;
}

/** More words win, then those nearer to each other. */
function isBetter(left: readonly Stretch[], right: readonly Stretch[]): boolean {
  const more = length(left) - length(right);
  return more === 0 ? gaps(left) < gaps(right) : more > 0;
}

function length(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { from, to }) => sum + to - from, 0);
}

function gaps(stretches: readonly Stretch[]): number {
  const from = Math.min(...stretches.map((stretch) => stretch.from));
  const to = Math.max(...stretches.map((stretch) => stretch.to));
  return to - from - length(stretches);
}
