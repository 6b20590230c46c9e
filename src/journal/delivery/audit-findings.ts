/** What has gone of what was written, and by whose hand, as far as the order of writing tells. */
import { daysBetween } from "../../rules/calendar/date.ts";
import type { Day } from "../../rules/calendar/day.ts";
import { callIn } from "../kinds/kinds.ts";
import type { Entry } from "../story/entries.ts";

/** What the audit found. */
export interface Findings {
  /** Gone together with everything written later: an older copy was saved over them. They are put back. */
  readonly gone: readonly Entry[];
  /**
   * Gone by a person's hand: later ones are there, or it is too long ago. They are asked about, never put back by
   * ourselves. Old ones among later ones are not even asked about: somebody has tidied up.
   */
  readonly deleted: readonly Entry[];
  /** Undone calls that stand in the sheet as if they were not. */
  readonly undoneAgain: readonly Entry[];
  /** True when even the oldest known call is gone: older lines of the journal may be gone as well. */
  readonly reachesBack: boolean;
}

/** An older copy that is saved over ours is hours or days old. What is gone for longer, somebody has taken out. */
const longestInDays = 14;

/**
 * `ids`: the call ids in the sheet. `isMarkedUndone`: whether the row of an id says undone. `today`: calls saved more
 * than 14 days before are asked about instead of put back.
 */
export function findingsOf(
  entries: Iterable<Entry>,
  ids: ReadonlySet<string>,
  isMarkedUndone: (id: string) => boolean,
  today: Day,
): Findings {
  const written: Entry[] = [];
  const undoneAgain: Entry[] = [];
  for (const entry of entries) {
    if (callIn(entry) === null) continue;
    if (entry.state === "written") written.push(entry);
    else if (entry.state === "undone" && ids.has(entry.id) && !isMarkedUndone(entry.id))
      undoneAgain.push(entry);
  }
  written.sort((left, right) => (left.arrival ?? 0) - (right.arrival ?? 0));
  const lastThere = written.findLastIndex(({ id }) => ids.has(id));
  const gone: Entry[] = [];
  const deleted: Entry[] = [];
  for (const [index, entry] of written.entries()) {
    if (ids.has(entry.id)) continue;
    const recent = isRecent(entry, today);
    if (index > lastThere && recent) gone.push(entry);
    else if (index > lastThere || recent) deleted.push(entry);
  }
  return { gone, deleted, undoneAgain, reachesBack: lastThere === -1 && written.length > 0 };
}

/** True for what was saved in the last 14 days, or on no known day. */
export function isRecent({ saved }: Entry, today: Day): boolean {
  return saved === null || daysBetween(saved.day, today) <= longestInDays;
}
