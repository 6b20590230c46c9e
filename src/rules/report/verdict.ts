/** Says of all rates and groups at once which differences are sure: one family of tests per report. */

import { type Difference, differenceOf, type Part, surenessOf } from "./differences.ts";
import type { GroupTest } from "./groups.ts";
import { holm, risk } from "./statistics.ts";

/**
 * Whether a share has changed: for sure up or down, perhaps by chance, named for the first time, or too little to
 * compare.
 */
export type Change = "up" | "down" | "unclear" | "new" | "too-few";

/** A share among the clients talked to: of those who refused, of those who bought, of a reason by its place. */
export type RateName = "refused" | "won" | number;

/** A share in the days compared. */
export interface RateQuestion {
  readonly name: RateName;
  readonly now: Part;
  readonly before: Part;
  /** True for a reason that nobody named before the days compared. */
  readonly isNew: boolean;
}

/** What is said of one share. */
export interface RateVerdict {
  readonly change: Change;
  /** True where the test says that the share has changed, also for a reason that is new. */
  readonly isSure: boolean;
  readonly difference: Difference | null;
  readonly now: Part;
  readonly before: Part;
  /** Uncorrected, of its own test. */
  readonly p: number;
}

/** What is said of all shares and groups. */
export interface Verdicts {
  readonly rates: ReadonlyMap<RateName, RateVerdict>;
  /** The largest p-value of a group's test that is sure. */
  readonly sureGroup: number;
  /** How many questions were asked at once. */
  readonly tests: number;
}

/** The chance of one false alarm among all questions stays below the accepted risk (Holm 1979). */
export function verdictsOf(rates: readonly RateQuestion[], groups: readonly GroupTest[]): Verdicts {
  const own = rates.map(({ before, now }) => surenessOf(now, before));
  // What nobody did on either side, or everybody did, could not have come out differently: it is no question.
  const asked = own.map((p, place) => ({ p, place })).filter(({ place }) => canDiffer(rates[place]));
  const groupAsked = groups.filter(({ isAsked }) => isAsked).map(({ p }) => p);
  const family = holm([...asked.map(({ p }) => p), ...groupAsked]);
  const corrected = new Map(asked.map(({ place }, index) => [place, family[index] ?? 1]));
  const sureGroups = groupAsked.filter((_, index) => (family[asked.length + index] ?? 1) <= risk);
  return {
    rates: new Map(
      rates.map((asked, index) => [
        asked.name,
        {
          change: changeOf(asked, corrected.get(index) ?? 1),
          isSure: (corrected.get(index) ?? 1) <= risk,
          difference: differenceOf(asked.now, asked.before),
          now: asked.now,
          before: asked.before,
          p: own[index] ?? 1,
        },
      ]),
    ),
    sureGroup: Math.max(0, ...sureGroups),
    tests: family.length,
  };
}

function canDiffer(asked: RateQuestion | undefined): boolean {
  if (asked === undefined) return false;
  const hits = asked.now.count + asked.before.count;
  return hits > 0 && hits < asked.now.of + asked.before.of;
}

function changeOf({ before, isNew, now }: RateQuestion, sureness: number): Change {
  if (now.of === 0 || before.of === 0) return "too-few";
  if (isNew && now.count > 0) return "new";
  if (sureness > risk) return "unclear";
  return now.count / now.of > before.count / before.of ? "up" : "down";
}
