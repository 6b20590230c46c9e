/** What a text mentions as the reason: found phrases without those that are denied, praised, or part of a longer one. */
import type { Clause } from "./clauses.ts";
import type { Meaning } from "./lexicon.ts";
import {
  answers,
  areNeighbours,
  type Find,
  isDeniedTopic,
  isDoubtful,
  isLeftOut,
  isTopic,
  isTornApart,
  isTurned,
  isUnpraised,
  losesItsNegation,
  type Negations,
  type Tone,
} from "./negation.ts";
import { strength } from "./patterns.ts";

/** A meaning, or the place of a reason in the sheet whose own words were found. */
export type Subject = Meaning | number;

/** A subject that a text names and does not deny. */
export interface Mention {
  readonly subject: Subject;
  readonly strength: number;
  readonly clause: number;
  readonly places: readonly number[];
  /** True when a "not" stands further in front of it: it may be denied, and does not count beside another one. */
  readonly isDoubtful: boolean;
  /** True when a word of it was recognised in spite of a typing mistake. */
  readonly isMistyped: boolean;
  /** True behind somebody who decides and only tells it: "my husband says it's too far". */
  readonly isReported: boolean;
  /** True where grammar makes it the reason: wished for, left out of a praise, or praise of it denied. */
  readonly isMeant: boolean;
}

/** What a clause says. */
export interface ReadClause {
  readonly mentions: readonly Mention[];
  readonly tone: Tone;
  /** True when it answers the clause before it: "price is fine, the delivery isn't". What that one names is given up. */
  readonly isAnswer: boolean;
  /** True when a phrase of denial excludes whatever it names: "nobody says". */
  readonly isDenied: boolean;
  /** The places of what was found and is not meant: praise, what it praises, what is denied, who only tells it. */
  readonly aside: readonly number[];
}

/** What is left of the finds of a clause; `before` is the tone of the one before it. */
export function readClause(
  clause: Clause,
  place: number,
  finds: readonly Find[],
  negations: Negations,
  before: Tone,
): ReadClause {
  const { words } = clause;
  const topics = new Set(finds.filter(isTopic).map(({ sense, places }) => `${sense} ${places.join(" ")}`));
  const kept: Find[] = [];
  const isAnswer = answers(words, before, negations);
  for (const find of finds.toSorted(byWeight)) {
    if (isOfTheSeller(find, finds, words, negations)) continue;
    if (losesItsNegation(find, finds, words, topics, negations)) continue;
    if (isTornApart(find, words, negations) || isDeniedTopic(find, words, topics, negations)) continue;
    if (!kept.some((other) => isPartOf(find, other))) kept.push(find);
  }
  if (clause.isWished)
    return { mentions: wished(finds, place), tone: "neither", isAnswer: false, isDenied: false, aside: [] };
  const heard = isAnswer ? words.slice(0, -1) : words;
  const unpraised = kept.filter((find) => isUnpraised(find, kept, heard, negations));
  const said = kept.filter((find) => unpraised.includes(find) || !isTurned(find, heard, negations));
  const isDenied = said.some(({ sense }) => sense === "denied");
  const isPraised = said.some(({ sense }) => sense === "praised");
  const isTurnedTopic = said.length < kept.length;
  const tone = isPraised ? "praising" : isDenied || isTurnedTopic ? "denying" : "neither";
  if (isDenied) return { mentions: [], tone, isAnswer: false, isDenied, aside: [] };
  const praises = said.filter(({ sense }) => sense === "praised");
  const isPraisedThing = (sense: Find["sense"], places: readonly number[]): boolean =>
    !negations.exceptions.has(words[places[0] ?? 0] ?? "") &&
    places.some((one) => topics.has(`${sense} ${one}`)) &&
    praises.some((praise) => areNeighbours(places, praise.places, words, negations));
  const mentions = said.flatMap(({ sense, strength: surety, places, mistyped }) => {
    if (sense === "praised" || sense === "denied") return [];
    const isExcepted = isPraised && surety === strength.topic && isLeftOut(places, heard, negations);
    if (!isExcepted && ((isPraised && surety <= strength.topic) || isPraisedThing(sense, places))) return [];
    const isMeant =
      isExcepted ||
      ((isAnswer || unpraised.some((find) => find.places === places)) && surety === strength.topic);
    if (surety === strength.topic && !isMeant && isDoubtful(places, heard, negations)) return [];
    return [
      {
        subject: sense,
        strength: isMeant ? strength.sure : surety,
        clause: place,
        places,
        isDoubtful: isDoubtful(places, heard, negations),
        isMistyped: mistyped > 0,
        isReported: false,
        isMeant,
      },
    ];
  });
  const meant = withoutReporters(mentions);
  const named = new Set(meant.flatMap(({ places }) => places));
  const aside = kept.flatMap(({ places }) => places).filter((one) => !named.has(one));
  return { mentions: meant, tone, isAnswer: isAnswer && mentions.length > 0, isDenied, aside };
}

/** What a wish names is missing, whether it praises it or not: "if it was in stock", "if you weren't so far". */
function wished(finds: readonly Find[], clause: number): Mention[] {
  return finds.flatMap(({ places, sense, strength: surety, mistyped }) =>
    sense === "praised" || sense === "denied" || sense === "no-reason" || surety < strength.topic
      ? []
      : [
          {
            subject: sense,
            strength: strength.sure,
            clause,
            places,
            isDoubtful: false,
            isMistyped: mistyped > 0,
            isReported: false,
            isMeant: true,
          },
        ],
  );
}

/** "Your director never answered" tells of the seller's people, not of who decides. */
function isOfTheSeller(
  find: Find,
  finds: readonly Find[],
  words: readonly string[],
  { yours, yoursBehind }: Negations,
): boolean {
  const isYours = (place: number): boolean =>
    yours.has(words[place - 1] ?? "") || yoursBehind.has(words[place + 1] ?? "");
  if (find.sense === "approval") return find.places.some(isYours);
  const [place] = find.places;
  if (typeof find.sense !== "number" || place === undefined || find.places.length > 1) return false;
  return isYours(place) && finds.some(({ sense, places }) => sense === "approval" && places.includes(place));
}

/** Who decides only tells the reason where another one follows: "my husband says it's too far". */
function withoutReporters(mentions: readonly Mention[]): readonly Mention[] {
  const told = mentions.filter(
    ({ subject, strength: surety }) =>
      surety >= strength.topic &&
      subject !== "approval" &&
      subject !== "no-answer" &&
      subject !== "no-reason",
  );
  const isAfter = (other: Mention, { places, strength: surety }: Mention): boolean =>
    (other.places[0] ?? 0) > (places[0] ?? 0) && other.strength >= surety;
  const isReporter = (mention: Mention): boolean =>
    mention.subject === "approval" && told.some((other) => isAfter(other, mention));
  const reporters = mentions.filter(isReporter);
  return mentions.flatMap((mention) =>
    isReporter(mention) ? [] : [{ ...mention, isReported: reporters.some((one) => isAfter(mention, one)) }],
  );
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
  if (other.sense === "approval" && tellsMore(find, other)) return false;
  if (!find.places.some((place) => other.places.includes(place))) return false;
  if (other.strength < strength.topic) return find.strength < strength.topic;
  return other.places.length > find.places.length || other.strength >= find.strength;
}

/** "My wife didn't like the colours" is about the colours, though a wife who doesn't like it decides, too. */
function tellsMore(find: Find, other: Find): boolean {
  return (
    find.strength === strength.sure &&
    find.places.length > 1 &&
    find.places.some((place) => !other.places.includes(place))
  );
}
