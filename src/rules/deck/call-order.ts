/** The order in which calls were made, whatever order their rows stand in. */
import { type Moment, momentText } from "../calendar/day.ts";

/**
 * Calls, the oldest first. A sheet grows downwards in Excel and upwards in Google, and people sort; so the times decide.
 * Of calls in the same minute the rows decide, read from below where the sheet as a whole runs from new to old:
 * `newestFirst` where its times don't show that. A call without a time stays behind the one that it stood behind.
 */
export function inOrderOfTime<One extends { readonly at: Moment | null }>(
  calls: readonly One[],
  newestFirst: boolean,
): One[] {
  const times = calls.map(({ at }) => (at === null ? null : momentText(at)));
  const ordered = isFalling(times, newestFirst) ? calls.toReversed() : [...calls];
  let last = "";
  return ordered
    .map((call) => {
      last = call.at === null ? last : momentText(call.at);
      return { call, time: last };
    })
    .sort((left, right) => (left.time < right.time ? -1 : Number(left.time > right.time)))
    .map(({ call }) => call);
}

function isFalling(times: readonly (string | null)[], otherwise: boolean): boolean {
  let steps = 0;
  let before: string | null = null;
  for (const time of times) {
    if (time === null) continue;
    if (before !== null && time !== before) steps += time < before ? -1 : 1;
    before = time;
  }
  return steps === 0 ? otherwise : steps < 0;
}
