/** Compares managers, sources or other groups with all the others, and says "more" or "fewer" only where it is sure. */
import type { Outcome } from "../deck/outcome.ts";
import type { Reason } from "./reason.ts";
import type { Counts, Tally } from "./refusal-tally.ts";
import { differenceTest, holm, risk, type Share, wilson } from "./statistics.ts";

/** How a group's share stands to that of all other groups together. */
export type Comparison = "more" | "fewer" | "unclear";

/** A share of a group with its interval and how it stands; null before the gate or when the group has nothing to share. */
export interface ComparedShare {
  readonly count: number;
  readonly share: Share | null;
  readonly comparison: Comparison | null;
}

/** One group: its calls, and what became of them. */
export interface GroupLine {
  /** null: nothing stands in the column. */
  readonly name: string | null;
  readonly calls: number;
  /** Of its own calls. */
  readonly refused: ComparedShare;
  /** Of its own calls. */
  readonly won: ComparedShare;
  /** Of its own refusals, the most frequent first. */
  readonly reasons: readonly (ComparedShare & { readonly reason: string })[];
}

interface Question {
  readonly count: number;
  readonly of: number;
  readonly countElsewhere: number;
  readonly ofElsewhere: number;
}

/**
 * The groups by how many calls they have, which is no judgement, then by name. Each is compared with all others
 * together; shares of calls are corrected (Holm) over all groups, shares of refusals over all groups and reasons.
 */
export function compareGroups(tally: Tally, reasons: readonly Reason[], isOpen: boolean): GroupLine[] {
  const groups = [...tally.groups].sort(
    ([name, counts], [otherName, other]) =>
      other.calls - counts.calls || String(name ?? "").localeCompare(String(otherName ?? "")),
  );
  const all = groups.map(([, counts]) => counts);
  const refused = compareAll(
    all.map((counts) => callsQuestion(counts, all, "refused")),
    isOpen,
  );
  const won = compareAll(
    all.map((counts) => callsQuestion(counts, all, "won")),
    isOpen,
  );
  const places = reasons
    .map((_, place) => place)
    .filter((place) => all.some((counts) => of(counts, place) > 0));
  const byReason = compareAll(
    all.flatMap((counts) => places.map((place) => reasonQuestion(counts, all, place))),
    isOpen,
  );
  return groups.map(([name, counts], index) => ({
    name,
    calls: counts.calls,
    refused: refused[index] ?? nothing,
    won: won[index] ?? nothing,
    reasons: places
      .map((place, at) => ({
        reason: reasons[place]?.name ?? "",
        ...(byReason[index * places.length + at] ?? nothing),
      }))
      .filter((line) => line.count > 0)
      .sort((left, right) => right.count - left.count),
  }));
}

const nothing: ComparedShare = { count: 0, share: null, comparison: null };

function callsQuestion(counts: Counts, all: readonly Counts[], outcome: Outcome): Question {
  const ended = (one: Counts): number => one.outcomes.get(outcome) ?? 0;
  return {
    count: ended(counts),
    of: counts.calls,
    countElsewhere: sum(all, ended) - ended(counts),
    ofElsewhere: sum(all, (one) => one.calls) - counts.calls,
  };
}

function reasonQuestion(counts: Counts, all: readonly Counts[], place: number): Question {
  return {
    count: of(counts, place),
    of: counts.refusals,
    countElsewhere: sum(all, (one) => of(one, place)) - of(counts, place),
    ofElsewhere: sum(all, (one) => one.refusals) - counts.refusals,
  };
}

function compareAll(questions: readonly Question[], isOpen: boolean): ComparedShare[] {
  if (!isOpen) return questions.map(({ count }) => ({ count, share: null, comparison: null }));
  const sureties = holm(
    questions.map((asked) => differenceTest(asked.count, asked.of, asked.countElsewhere, asked.ofElsewhere)),
  );
  return questions.map((asked, index) => ({
    count: asked.count,
    share: wilson(asked.count, asked.of),
    comparison: comparisonOf(asked, sureties[index] ?? 1),
  }));
}

function comparisonOf(asked: Question, surety: number): Comparison {
  if (surety > risk) return "unclear";
  return asked.count / asked.of > asked.countElsewhere / asked.ofElsewhere ? "more" : "fewer";
}

function of(counts: Counts, place: number): number {
  return counts.byReason.get(place) ?? 0;
}

function sum(all: readonly Counts[], part: (counts: Counts) => number): number {
  return all.reduce((total, counts) => total + part(counts), 0);
}
