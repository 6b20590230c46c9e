/** S15: complaints about each manager in twelve months, over the talks they had. */
import { yearBefore } from "../complaints.ts";
import {
  againstOthers,
  type Compared,
  compareTogether,
  type Part,
  type ShownShare,
  shownShare,
} from "../figures.ts";
import { isTalk } from "../history.ts";
import type { ManagerKey } from "../managers.ts";
import type { Seen } from "./seen.ts";
import type { Work } from "./work.ts";

/** Talks in twelve months from which complaints are shown per talk and compared. */
const leastTalks = 100;

/** Complaints about a manager in the twelve months up to today, over their talks. */
export interface ComplaintsAbout extends Part, ShownShare {
  readonly comparison: Compared;
}

/** The complaints about each manager of this work, in its order; each is compared with all the others. */
export function complaintsAbout(seen: Seen, work: readonly Work[]): ComplaintsAbout[] {
  const { chronicle, complaints, isOpen } = seen;
  const since = yearBefore(chronicle.today);
  const talks = new Map<ManagerKey, number>();
  for (const { manager, day, facts } of chronicle.calls) {
    if (day > since && isTalk(facts.outcome)) talks.set(manager, (talks.get(manager) ?? 0) + 1);
  }
  const parts = work.map(({ manager }) => ({
    count: complaints.filter(({ about, day }) => about === manager && day !== null && day > since).length,
    of: talks.get(manager) ?? 0,
  }));
  const bounded = parts.map(({ count, of }) => ({ count: Math.min(count, of), of }));
  const compared = compareTogether(againstOthers(bounded, leastTalks), isOpen);
  return parts.map((part, index) => ({
    ...part,
    ...shownShare(bounded[index] ?? part, isOpen && part.of >= leastTalks),
    comparison: compared[index] ?? null,
  }));
}
