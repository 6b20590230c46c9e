/** The questions that one report asks: refused, won and each reason among the clients talked to, now and before. */
import { addDays } from "../calendar/date.ts";
import { type Counts, clientsOf, countCalls, within } from "./counts.ts";
import { detectableRise } from "./differences.ts";
import type { History } from "./history.ts";
import { risk } from "./statistics.ts";
import type { RateQuestion } from "./verdict.ts";
import type { Windows } from "./windows.ts";

/**
 * All shares of the days compared. When one reason was asked about, it is the only question, so that its test pays for
 * no other.
 */
export function questionsOf(
  history: History,
  windows: Windows,
  reasons: number,
  changed: { readonly reason: number | null } | null,
): RateQuestion[] {
  const now = countCalls(history, within(history, windows.now));
  const before = countCalls(history, within(history, windows.before));
  const heard = heardUpTo(history, windows);
  const places = Array.from({ length: reasons }, (_, place) => place);
  const reasonQuestion = (place: number): RateQuestion => ({
    name: place,
    now: { count: clientsOf(now, place), of: now.talkedClients },
    before: { count: clientsOf(before, place), of: before.talkedClients },
    isNew: changed === null && !heard.has(place) && before.refusedClients > 0,
  });
  const asked = changed?.reason ?? null;
  if (asked !== null) return [reasonQuestion(asked)];
  const named = places.filter((place) => clientsOf(now, place) > 0 || clientsOf(before, place) > 0);
  return [ended("refused", now, before), ended("won", now, before), ...named.map(reasonQuestion)];
}

function ended(name: "refused" | "won", now: Counts, before: Counts): RateQuestion {
  const count = (counts: Counts): number => (name === "won" ? counts.wonClients : counts.refusedClients);
  return {
    name,
    now: { count: count(now), of: now.talkedClients },
    before: { count: count(before), of: before.talkedClients },
    isNew: false,
  };
}

/** The reasons that were named on any day before the days compared. */
function heardUpTo(history: History, { now }: Windows): ReadonlySet<number> {
  const isEarlier = within(history, { from: null, to: addDays(now.from, -1) });
  const heard = new Set<number>();
  for (let index = 0; index < history.reason.length; index++) {
    const place = history.reason.at(index);
    if (place >= 0 && history.ended.at(index) === "refused" && isEarlier(index)) heard.add(place);
  }
  return heard;
}

/** The smallest rise of the refused share that the days compared would show; null when nothing is compared. */
export function detectableIn(asked: readonly RateQuestion[], tests: number): number | null {
  const [first] = asked;
  if (first === undefined || first.before.of === 0) return null;
  return detectableRise(
    first.before.count / first.before.of,
    first.now.of,
    first.before.of,
    risk / Math.max(1, tests),
  );
}
