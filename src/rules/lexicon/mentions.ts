/** What a text mentions as the reason: found phrases without those that are denied, praised, or part of a longer one. */
import type { Clause } from "./clauses.ts";
import type { Hit } from "./hits.ts";
import type { Meaning } from "./lexicon.ts";
import { type Sense, strength } from "./patterns.ts";

/** A meaning, or the place of a reason in the sheet whose own words were found. */
export type Subject = Meaning | number;

/** Something found in a clause, before it is judged. */
export interface Find extends Omit<Hit, "sense"> {
  readonly sense: Sense | number;
}

/** A subject that a text names and does not deny. */
export interface Mention {
  readonly subject: Subject;
  readonly strength: number;
  readonly clause: number;
  readonly places: readonly number[];
}

/** Words that deny, and how they do it. */
export interface Negations {
  readonly all: ReadonlySet<string>;
  readonly turning: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
}

/** How far after a topic a "not" still denies it: «к конкурентам не пошёл». */
const reachAfter = 2;

/** What is left of the finds of a clause. */
export function mentionsOf(
  clause: Clause,
  place: number,
  finds: readonly Find[],
  negations: Negations,
): Mention[] {
  const { words } = clause;
  const topics = new Set(finds.filter(isTopic).map(({ sense, places }) => `${sense} ${places.join(" ")}`));
  const kept: Find[] = [];
  for (const find of finds.toSorted(byWeight)) {
    if (isDeniedTopic(find, words, topics, negations)) continue;
    if (!kept.some((other) => isPartOf(find, other))) kept.push(find);
  }
  const said = kept.filter((find) => !isTurned(find, words, negations));
  const isDenied = said.some(({ sense }) => sense === "denied");
  const isPraised = said.some(({ sense }) => sense === "praised");
  if (isDenied) return [];
  return said.flatMap(({ sense, strength: surety, places }) => {
    if (sense === "praised" || sense === "denied" || (isPraised && surety <= strength.topic)) return [];
    return [{ subject: sense, strength: surety, clause: place, places }];
  });
}

function isTopic({ sense, strength: surety }: Find): boolean {
  return surety === strength.topic && typeof sense !== "number";
}

/** "Not the budget" names no lack of a budget, it denies the topic ("no budget" does); "not needed" is what it says. */
function isDeniedTopic(
  find: Find,
  words: readonly string[],
  topics: ReadonlySet<string>,
  negations: Negations,
): boolean {
  const [first = 0, second = 0] = find.places;
  if (find.sense === "unneeded" || find.places.length !== 2 || !negations.turning.has(words[first] ?? ""))
    return false;
  if (!topics.has(`${find.sense} ${second}`)) return false;
  return words.slice(first + 1, second).every((word) => negations.between.has(word));
}

/** What can be counted before what is only a guess; then the longer, then the surer; the sheet's own words first. */
function byWeight(left: Find, right: Find): number {
  const counts = (find: Find): number => (find.strength >= strength.topic ? 1 : 0);
  return (
    counts(right) - counts(left) ||
    right.places.length - left.places.length ||
    right.strength - left.strength ||
    Number(right.sense === "denied") - Number(left.sense === "denied") ||
    Number(typeof right.sense === "number") - Number(typeof left.sense === "number")
  );
}

/** A longer or surer phrase takes the words that it shares with another. */
function isPartOf(find: Find, other: Find): boolean {
  if (find.sense === other.sense) return false;
  if (!find.places.some((place) => other.places.includes(place))) return false;
  if (other.strength < strength.topic) return find.strength < strength.topic;
  return other.places.length > find.places.length || other.strength >= find.strength;
}

/** True when a "not" that is no part of the phrase stands before or within it. */
function isTurned(find: Find, words: readonly string[], negations: Negations): boolean {
  const from = find.places[0] ?? 0;
  const to = find.places.at(-1) ?? 0;
  const isFree = (place: number, set: ReadonlySet<string>): boolean =>
    !find.places.includes(place) && set.has(words[place] ?? "");
  let before = from - 1;
  while (negations.between.has(words[before] ?? "")) before -= 1;
  if (isFree(before, isTopic(find) ? negations.all : negations.turning)) return true;
  for (let place = from; place <= to; place += 1) if (isFree(place, negations.turning)) return true;
  if (!isTopic(find) || find.sense === "praised" || find.sense === "denied") return false;
  for (let place = to + 1; place <= to + reachAfter; place += 1) {
    if (isFree(place, negations.all)) return true;
  }
  return false;
}
