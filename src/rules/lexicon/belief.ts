/** Whether what a clause mentions is believed to be the reason: a wrong reason is worse than an unsorted text. */
import type { Mention, Subject } from "./mentions.ts";
import { strength } from "./patterns.ts";

/** What the words of a text tell, beside what it mentions. */
export interface Telling {
  /** Per clause the places of the words that tell something: no common ones, no negations, no numbers. */
  readonly places: readonly (readonly number[])[];
  /** How many of the whole text no phrase explains. */
  readonly unexplained: number;
}

// The bars were measured on phrases that the words had not been made with (docs/report.md, "What is believed").

/** Beside words that give no reason ("call back") a reason must explain so many more telling words than it leaves. */
const leastBesideNoReason = 2;

/** Words that stand apart ("took … ages … to") may leave so many more telling words than they explain. */
const leastTorn = -1;

/** A bare topic is believed only in a short text: so many words of it may be unexplained. */
const mostBesideTopic = 1;

/**
 * What people speak of for other causes, too (who is there, when to call, where they are, whom they talk with), and
 * how many more telling words it must explain than it leaves: as a single word or words that stand apart, and as words
 * side by side. The others take objects that no list can hold: "no … left", "went back to …".
 */
const leastOf: ReadonlyMap<Subject, { readonly apart: number; readonly together: number }> = new Map([
  ["approval", { apart: 1, together: 0 }],
  ["time", { apart: 0, together: -1 }],
  ["place", { apart: 0, together: -1 }],
  ["competitor", { apart: 0, together: -2 }],
]);

/**
 * True for a mention that explains enough of its clause. Its balance is the telling words that it explains, less
 * those of the clause that no mention of the same subject explains; who only tells it is left out.
 */
export function isBelieved(mention: Mention, all: readonly Mention[], telling: Telling): boolean {
  const { subject, places, clause } = mention;
  if (mention.isMeant) return true;
  const isBare = places.length === 1;
  const least = leastOf.get(subject);
  const most = least === undefined ? mostBesideTopic : 0;
  if (mention.strength === strength.topic && isBare && telling.unexplained > most) return false;
  const explained = new Set(
    all.flatMap((one) => (one.subject === subject && one.clause === clause ? one.places : [])),
  );
  const from = mention.isReported ? (places[0] ?? 0) : 0;
  const told = (telling.places[clause] ?? []).filter((place) => place >= from);
  const left = told.filter((place) => !explained.has(place)).length;
  const balance = told.filter((place) => places.includes(place)).length - left;
  const isClear = left === 0 && isPlain(subject);
  if (balance < leastBesideNoReason && !isClear && all.some((one) => one.subject === "no-reason"))
    return false;
  if (balance <= 0 && mention.isMistyped) return false;
  const isTorn = (places.at(-1) ?? 0) - (places[0] ?? 0) >= places.length;
  if (least === undefined) return !isTorn || balance >= leastTorn;
  return balance >= (isBare || isTorn ? least.apart : least.together);
}

const plain: ReadonlySet<Subject> = new Set(["money", "assortment", "unneeded"]);

/** What hardly anybody speaks of for another cause, the sheet's own words among it: "too expensive, call back in May". */
function isPlain(subject: Subject): boolean {
  return typeof subject === "number" || plain.has(subject);
}
