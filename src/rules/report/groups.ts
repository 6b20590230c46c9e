/** Compares managers, sources or other groups with all the others, within clients of the same kind; never a ranking. */

import type { Part } from "./differences.ts";
import type { History } from "./history.ts";
import { type Share, wilson } from "./statistics.ts";
import { overlap, type Stratum, stratifiedTest } from "./stratified-test.ts";

/** How a group's share stands to that of all other groups; "not-compared" where their clients differ too much. */
export type Comparison = "more" | "fewer" | "unclear" | "not-compared";

/** A share of a group's clients, and how it stands; nulls before the gate. */
export interface ComparedShare extends Part {
  readonly share: Share | null;
  readonly comparison: Comparison | null;
}

/** One group: its calls, and what became of its clients. */
export interface GroupLine {
  /** null: nothing stands in the column. */
  readonly name: string | null;
  readonly calls: number;
  readonly talks: number;
  /** Of the clients talked to. */
  readonly refused: ComparedShare;
  readonly won: ComparedShare;
  /** By the place of the reason, of the clients who refused; those with the most clients first. */
  readonly reasons: readonly (Part & { readonly place: number; readonly share: Share | null })[];
}

/** A comparison of one share of a group with all others. */
export interface GroupTest {
  readonly p: number;
  readonly isMore: boolean;
  /** False where nothing could differ, or where another test of the family says the same. */
  readonly isAsked: boolean;
}

/** The clients of one group. */
export interface GroupCounts {
  readonly name: string | null;
  calls: number;
  talks: number;
  readonly talked: Set<number>;
  readonly refused: Set<number>;
  readonly won: Set<number>;
  readonly reasons: Map<number, Set<number>>;
  /** By what stands in the column that is compared within. */
  readonly strata: Map<string | null, Record<"talked" | "refused" | "won", Set<number>>>;
}

/** Groups kept apart; calls of further groups are not split. */
const mostGroups = 500;

/** A group with less than half of its clients among those of others can't be told from its clients. */
const leastOverlap = 0.5;

/** The groups of the calls counted: by how many calls they have, which is no judgement, then by name. */
export function groupsOf(history: History, isCounted: (index: number) => boolean): GroupCounts[] {
  const groups = new Map<string | null, GroupCounts>();
  for (let index = 0; index < history.client.length; index++) {
    if (!isCounted(index)) continue;
    const client = history.client.at(index);
    const group = groupNamed(groups, history.group.at(index));
    const ended = history.ended.at(index);
    if (group === null) continue;
    group.calls += 1;
    if (ended === "no-answer") continue;
    group.talks += 1;
    const stratum = stratumNamed(group, history.stratum.at(index));
    for (const sets of [group, stratum]) {
      sets.talked.add(client);
      if (ended === "refused") sets.refused.add(client);
      if (ended === "won") sets.won.add(client);
    }
    if (ended !== "refused") continue;
    const place = history.reason.at(index);
    const named = group.reasons.get(place) ?? new Set<number>();
    group.reasons.set(place, named);
    named.add(client);
  }
  return [...groups.values()].sort(
    (left, right) =>
      right.calls - left.calls || String(left.name ?? "").localeCompare(String(right.name ?? "")),
  );
}

function groupNamed(groups: Map<string | null, GroupCounts>, name: string | null): GroupCounts | null {
  const known = groups.get(name);
  if (known !== undefined || groups.size >= mostGroups) return known ?? null;
  const group: GroupCounts = {
    name,
    calls: 0,
    talks: 0,
    ...emptySets(),
    reasons: new Map(),
    strata: new Map(),
  };
  groups.set(name, group);
  return group;
}

function stratumNamed({ strata }: GroupCounts, name: string | null): ReturnType<typeof emptySets> {
  const known = strata.get(name) ?? emptySets();
  strata.set(name, known);
  return known;
}

function emptySets(): Record<"talked" | "refused" | "won", Set<number>> {
  return { talked: new Set(), refused: new Set(), won: new Set() };
}

/**
 * The test of each group's refused and won clients against all others, in that order; null where nothing can be told. Of
 * two groups the second one's test is the first one's seen from the other side.
 */
export function groupTests(groups: readonly GroupCounts[]): (GroupTest | null)[] {
  return groups.flatMap((group, index) =>
    (["refused", "won"] as const).map((ended) => {
      const strata = strataOf(group, groups, ended);
      const test = overlap(strata) < leastOverlap ? null : stratifiedTest(strata);
      return test === null
        ? null
        : { ...test, isAsked: test.canDiffer && (groups.length > 2 || index === 0) };
    }),
  );
}

function strataOf(group: GroupCounts, groups: readonly GroupCounts[], ended: "refused" | "won"): Stratum[] {
  return [...group.strata].map(([name, own]) => {
    const others = groups.filter((other) => other !== group).map(({ strata }) => strata.get(name));
    return {
      group: { count: own[ended].size, of: own.talked.size },
      others: {
        count: others.reduce((sum, one) => sum + (one?.[ended].size ?? 0), 0),
        of: others.reduce((sum, one) => sum + (one?.talked.size ?? 0), 0),
      },
    };
  });
}

/** A group as it is shown, with its tests (refused, won); up to the p-value `sureGroup` a difference is sure. */
export function groupLine(
  group: GroupCounts,
  tests: readonly (GroupTest | null)[],
  sureGroup: number,
  isOpen: boolean,
): GroupLine {
  const { calls, name, refused, talked, talks, won } = group;
  const compared = (count: number, place: number): ComparedShare => ({
    count,
    of: talked.size,
    share: isOpen ? wilson(count, talked.size) : null,
    comparison: isOpen ? comparisonOf(tests[place] ?? null, sureGroup) : null,
  });
  return {
    name,
    calls,
    talks,
    refused: compared(refused.size, 0),
    won: compared(won.size, 1),
    reasons: [...group.reasons]
      .filter(([place]) => place >= 0)
      .map(([place, { size: count }]) => ({
        place,
        count,
        of: refused.size,
        share: isOpen ? wilson(count, refused.size) : null,
      }))
      .sort((left, right) => right.count - left.count || left.place - right.place),
  };
}

function comparisonOf(test: GroupTest | null, sureGroup: number): Comparison {
  if (test === null) return "not-compared";
  if (test.p > sureGroup * (1 + 1e-9)) return "unclear";
  return test.isMore ? "more" : "fewer";
}
