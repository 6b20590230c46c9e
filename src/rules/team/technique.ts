/** S11: were the save-the-sale questions asked before a refusal was taken, with difficult clients as with the others? */
import { epochDays } from "../calendar/day.ts";
import type { Chronicle } from "./chronicle.ts";
import type { Complaint } from "./complaints.ts";
import {
  type Compared,
  compareTogether,
  type Part,
  type Question,
  type ShownShare,
  shownShare,
} from "./figures.ts";
import type { Client, PlacedCall } from "./placed-call.ts";

/** Refusals of each side from which a share is shown and compared. */
const leastRefusals = 10;

/** How often the questions were asked, of how many refusals. */
export interface AskedShare extends Part, ShownShare {}

interface Asked {
  readonly ordinary: AskedShare;
  readonly difficult: AskedShare;
}

/** The technique with ordinary clients and with difficult ones. */
export interface ComparedAsked extends Asked {
  /** With difficult clients more, or fewer, than with the others. */
  readonly comparison: Compared;
}

/** What followed where a difficult client was let go without the questions: counts only. */
export interface Followed {
  readonly refusals: number;
  readonly complaints: number;
  readonly renewalsLost: number;
}

/** How often the questions were asked before the refusals of these calls, whatever the client was like. */
export function askedShare(calls: readonly PlacedCall[], isOpen: boolean): AskedShare {
  const refusals = calls.filter(({ facts }) => facts.outcome === "refused");
  const part = { count: refusals.filter(({ facts }) => facts.asked).length, of: refusals.length };
  return { ...part, ...shownShare(part, isOpen && part.of >= leastRefusals) };
}

function askedShares(calls: readonly PlacedCall[], isOpen: boolean): Asked {
  const side = (isDifficult: boolean): AskedShare =>
    askedShare(
      calls.filter(({ facts }) => (facts.manner !== null) === isDifficult),
      isOpen,
    );
  return { ordinary: side(false), difficult: side(true) };
}

/** The technique of a team and of each manager (their calls), asked about together: one family of tests. */
export function techniqueOf(
  byManager: readonly (readonly PlacedCall[])[],
  isOpen: boolean,
): { readonly team: ComparedAsked; readonly managers: readonly ComparedAsked[] } {
  const shares = [byManager.flat(), ...byManager].map((calls) => askedShares(calls, isOpen));
  const answers = compareTogether(shares.map(askedQuestion), isOpen);
  const [team, ...managers] = shares.map(
    (asked, index): ComparedAsked => ({ ...asked, comparison: answers[index] ?? null }),
  );
  return { team: team ?? { ...askedShares([], isOpen), comparison: null }, managers };
}

function askedQuestion({ ordinary, difficult }: Asked): Question {
  return {
    here: difficult,
    there: ordinary,
    isAsked: Math.min(ordinary.of, difficult.of) >= leastRefusals,
  };
}

/** What became of the difficult clients who refused in these calls without having been asked. */
export function followedWhenNotAsked(
  calls: readonly PlacedCall[],
  complaints: readonly Complaint[],
  { today }: Chronicle,
): Followed {
  const first = new Map<Client, PlacedCall>();
  for (const call of calls) {
    const { client, facts } = call;
    if (client === null || facts.outcome !== "refused" || facts.manner === null || facts.asked) continue;
    if (!first.has(client)) first.set(client, call);
  }
  let refusals = 0;
  let renewalsLost = 0;
  for (const [client, from] of first) {
    const later = client.calls.slice(from.place + 1);
    refusals += later.filter(({ facts }) => facts.outcome === "refused").length;
    const renewal = client.contact?.renewal ?? null;
    const day = renewal === null ? null : epochDays(renewal);
    const isLost = day !== null && day >= from.day && day < today;
    if (isLost && !later.some(({ facts }) => facts.outcome === "won")) renewalsLost += 1;
  }
  const complained = complaints.filter(({ client, day }) => {
    const from = client === null ? undefined : first.get(client);
    return from !== undefined && day !== null && day >= from.day;
  });
  return { refusals, complaints: complained.length, renewalsLost };
}
