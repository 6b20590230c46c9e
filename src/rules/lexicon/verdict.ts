/** Decides between the things that a text mentions. */
import { isBelieved, type Telling } from "./belief.ts";
import type { Clause } from "./clauses.ts";
import type { Mention } from "./mentions.ts";
import { strength } from "./patterns.ts";

/** What counts, the first named first. */
export type Verdict<Target> =
  | { readonly kind: "sure"; readonly targets: readonly Target[] }
  /** Only where no other reading of the text is sure. */
  | { readonly kind: "loose"; readonly targets: readonly Target[] }
  | { readonly kind: "none" };

/** A mention with what it stands for in the list of reasons. */
export interface Aimed<Target> {
  readonly mention: Mention;
  readonly target: Target;
}

/**
 * What is said after the last "but" counts, then what is said surely, then what is only called by its topic; what
 * gives no reason ("hung up") keeps a bare topic from counting. Of these, what is believed.
 */
export function verdictOf<Target>(
  aimed: readonly Aimed<Target>[],
  clauses: readonly Clause[],
  telling: Telling,
): Verdict<Target> {
  const all = aimed.map(({ mention }) => mention);
  const spoken = aimed.filter(({ mention }) => clauses[mention.clause]?.isConceded !== true);
  const certain = spoken.filter(({ mention }) => !mention.isDoubtful);
  const meant = certain.some(isSureReason) ? certain : spoken.some(isReason) ? spoken : aimed;
  const counted = lastTurn(meant, clauses);
  const sure = ordered(counted.filter(({ mention }) => mention.strength === strength.sure));
  const reasons = sure.filter(isReason);
  const believed = (some: readonly Aimed<Target>[]): Verdict<Target> => {
    const trusted = some.filter(({ mention }) => isBelieved(mention, all, telling));
    return trusted.length > 0 ? { kind: "sure", targets: unique(trusted) } : { kind: "none" };
  };
  if (reasons.length > 0) return believed(reasons);
  if (sure.length > 0) return { kind: "sure", targets: unique(sure) };
  const topics = ordered(counted.filter((one) => one.mention.strength === strength.topic && isReason(one)));
  const [topic] = topics;
  if (topic !== undefined) {
    const isClear = topics.every(
      ({ target, mention }) => target === topic.target || mention.clause !== topic.mention.clause,
    );
    return isClear ? believed(topics) : { kind: "none" };
  }
  const loose = ordered(counted.filter((one) => one.mention.strength === strength.loose && isReason(one)));
  const [first] = loose;
  if (first === undefined || !isBelieved(first.mention, all, telling)) return { kind: "none" };
  return { kind: "loose", targets: [first.target] };
}

function isSureReason<Target>(one: Aimed<Target>): boolean {
  return isReason(one) && one.mention.strength === strength.sure;
}

/** No answer and no reason given are no reasons. */
function isReason<Target>({ mention }: Aimed<Target>): boolean {
  return mention.subject !== "no-answer" && mention.subject !== "no-reason";
}

/** What stands after the last "but" that is followed by anything that counts. */
function lastTurn<Target>(aimed: readonly Aimed<Target>[], clauses: readonly Clause[]): Aimed<Target>[] {
  const turnOf = ({ mention }: Aimed<Target>): number => clauses[mention.clause]?.turn ?? 0;
  const counting = aimed.filter((one) => one.mention.strength >= strength.topic && isReason(one));
  const pool = counting.length > 0 ? counting : aimed;
  const last = Math.max(0, ...pool.map(turnOf));
  const isAnswered = (clauses.at(-1)?.turn ?? 0) > last;
  // "Price, place, people, all fine, but …": a bare topic before a "but" is what the "but" speaks against.
  if (isAnswered) return [];
  return aimed.filter((one) => turnOf(one) === last || !isReason(one));
}

function ordered<Target>(aimed: readonly Aimed<Target>[]): Aimed<Target>[] {
  return aimed.toSorted(
    (left, right) =>
      left.mention.clause - right.mention.clause ||
      (left.mention.places[0] ?? 0) - (right.mention.places[0] ?? 0),
  );
}

function unique<Target>(aimed: readonly Aimed<Target>[]): Target[] {
  return [...new Set(aimed.map(({ target }) => target))];
}
