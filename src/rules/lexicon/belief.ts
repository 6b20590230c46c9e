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

/** What people speak of for other causes, too: who is there, where they are, when to call, whom they talk with. */
const inOtherRoles: ReadonlySet<Subject> = new Set(["approval", "time", "place", "competitor"]);

/**
 * True for a mention that explains enough of its clause. Its balance is the telling words that it explains, less
 * those of the clause that no mention of the same subject explains.
 */
export function isBelieved(mention: Mention, all: readonly Mention[], telling: Telling): boolean {
  const { subject, places, clause } = mention;
  const isBare = places.length === 1;
  const hasOtherRoles = inOtherRoles.has(subject);
  if (mention.strength === strength.topic && isBare && telling.unexplained > (hasOtherRoles ? 0 : mostBesideTopic))
    return false;
  const explained = new Set(
    all.flatMap((one) =>
      one.subject === subject && one.clause === clause && one.strength > strength.hint ? one.places : [],
    ),
  );
  const told = telling.places[clause] ?? [];
  const balance =
    told.filter((place) => places.includes(place)).length - told.filter((place) => !explained.has(place)).length;
  const isClear = isPlain(subject) && told.every((place) => explained.has(place));
  if (balance < leastBesideNoReason && !isClear && all.some((one) => one.subject === "no-reason")) return false;
  if (balance <= 0 && (mention.isMistyped || subject === "approval")) return false;
  if (balance < 0 && isBare && hasOtherRoles) return false;
  const isTorn = (places.at(-1) ?? 0) - (places[0] ?? 0) >= places.length;
  return !isTorn || balance >= leastTorn;
}

/** What hardly anybody speaks of for another cause, the sheet's own words among it: "too expensive, call back in May". */
function isPlain(subject: Subject): boolean {
  return typeof subject === "number" || subject === "money" || subject === "assortment";
}
