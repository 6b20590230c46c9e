/** Where a "not" stands in a clause and what it turns around; praise beside a thing, and clauses that answer the one before. */
import type { Hit } from "./hits.ts";
import { type GapMark, type Sense, strength } from "./patterns.ts";

/** Something found in a clause, before it is judged. */
export interface Find extends Omit<Hit, "sense"> {
  readonly sense: Exclude<Sense, GapMark> | number;
}

/** Words that deny, and how they do it; with them the other short words that change who or what is meant. */
export interface Negations {
  readonly all: ReadonlySet<string>;
  readonly turning: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly echoes: ReadonlySet<string>;
  readonly likewise: ReadonlySet<string>;
  readonly exceptions: ReadonlySet<string>;
  readonly yours: ReadonlySet<string>;
  readonly yoursBehind: ReadonlySet<string>;
  readonly reporting: ReadonlySet<string>;
}

/** Whether a clause praises or denies what it names. */
export type Tone = "praising" | "denying" | "neither";

/** How far after a topic a "not" still denies it: «к конкурентам не пошёл». */
const reachAfter = 2;

/** Words of a clause that only agrees with the one before it. */
const longestAgreement = 4;

/** True when only short words stand between two finds. */
export function areNeighbours(
  one: readonly number[],
  other: readonly number[],
  words: readonly string[],
  { between }: Negations,
): boolean {
  const [from, to] =
    (one[0] ?? 0) < (other[0] ?? 0) ? [one.at(-1) ?? 0, other[0] ?? 0] : [other.at(-1) ?? 0, one[0] ?? 0];
  return words.slice(from + 1, to).every((word) => between.has(word));
}

/** True when a "not" that belongs to nothing found here stands anywhere in front. */
export function isDoubtful(
  places: readonly number[],
  words: readonly string[],
  { turning }: Negations,
): boolean {
  const first = places[0] ?? 0;
  return words.slice(0, first).some((word) => turning.has(word));
}

/** After praise, a bare "isn't" at the end denies what this clause names; after a denial, a bare "is" takes it up. */
export function answers(words: readonly string[], before: Tone, { all, echoes }: Negations): boolean {
  const last = words.at(-1) ?? "";
  if (words.length < 2) return false;
  return (before === "praising" && all.has(last)) || (before === "denying" && echoes.has(last));
}

/** "Price is fine, delivery too": a short clause that says the same as the one before it. */
export function agrees(words: readonly string[], before: Tone, { likewise }: Negations): boolean {
  return before !== "neither" && words.length <= longestAgreement && likewise.has(words.at(-1) ?? "");
}

/** "Prices aren't great": a topic is the reason where the praise that follows it is denied. */
export function isUnpraised(
  find: Find,
  finds: readonly Find[],
  words: readonly string[],
  negations: Negations,
): boolean {
  if (!isTopic(find) || find.sense === "praised") return false;
  const last = find.places.at(-1) ?? 0;
  return finds.some(({ sense, places }) => {
    const from = places[0] ?? 0;
    const gap = words.slice(last + 1, from);
    const isDenied = gap.some((word) => negations.turning.has(word));
    return (
      sense === "praised" &&
      from > last &&
      isDenied &&
      gap.every((word) => negations.turning.has(word) || negations.between.has(word))
    );
  });
}

/** "All was fine apart from the price": what a praise leaves out is the reason. */
export function isLeftOut(
  places: readonly number[],
  words: readonly string[],
  { between, exceptions }: Negations,
): boolean {
  let before = (places[0] ?? 0) - 1;
  while (between.has(words[before] ?? "")) before -= 1;
  return exceptions.has(words[before] ?? "");
}

/** True for the bare name of a theme. */
export function isTopic({ sense, strength: surety }: Find): boolean {
  return surety === strength.topic && typeof sense !== "number";
}

/** "Not the budget" names no lack of a budget, it denies the topic ("no budget" does); "not needed" is what it says. */
export function isDeniedTopic(
  find: Find,
  words: readonly string[],
  topics: ReadonlySet<string>,
  negations: Negations,
): boolean {
  const [first = 0, second = 0, ...others] = find.places;
  if (find.sense === "unneeded" || !negations.turning.has(words[first] ?? "")) return false;
  if (![second, ...others].some((place) => topics.has(`${find.sense} ${place}`))) return false;
  const gap = words.slice(first + 1, second);
  // "Not enough choice" names a lack; "not the long wait" denies.
  if (others.length > 0 && (gap.length === 0 || find.sense === "approval")) return false;
  return gap.length === 0 || negations.between.has(gap[0] ?? "");
}

/** "The wait isn't the problem": the "isn't" belongs to the problem, not to a "wait" that can't be. */
export function losesItsNegation(
  find: Find,
  finds: readonly Find[],
  words: readonly string[],
  topics: ReadonlySet<string>,
  { all }: Negations,
): boolean {
  const named = new Set([...topics].map((topic) => Number(topic.split(" ").at(-1))));
  return finds.some(
    ({ sense, places }) =>
      sense === "denied" &&
      places.length > 1 &&
      find.places.some((place) => named.has(place) && !places.includes(place)) &&
      places.some((place) => find.places.includes(place) && all.has(words[place] ?? "")),
  );
}

/** A "not" between its words is about something else: "now doesn't need it" has no "need it now" in it. */
export function isTornApart({ places }: Find, words: readonly string[], { turning }: Negations): boolean {
  const last = places.at(-1) ?? 0;
  for (let place = (places[0] ?? 0) + 1; place < last; place += 1) {
    if (!places.includes(place) && turning.has(words[place] ?? "")) return true;
  }
  return false;
}

/** True when a "not" that is no part of the phrase stands before or within it. */
export function isTurned(find: Find, words: readonly string[], negations: Negations): boolean {
  const from = find.places[0] ?? 0;
  const to = find.places.at(-1) ?? 0;
  const isFree = (place: number, set: ReadonlySet<string>): boolean =>
    !find.places.includes(place) && set.has(words[place] ?? "");
  let before = from - 1;
  while (negations.between.has(words[before] ?? "")) before -= 1;
  if (isFree(before, isTopic(find) ? negations.all : negations.turning)) return true;
  if (!isTopic(find) || find.sense === "praised") return false;
  for (let place = to + 1; place <= to + reachAfter; place += 1) {
    if (isFree(place, negations.all)) return true;
  }
  return false;
}
