/** Counts the calls of some days: each client once per question, whatever the number of calls. */
import { epochDays } from "../calendar/day.ts";
import type { OpenPeriod } from "../calendar/week.ts";
import type { Ended } from "./call-columns.ts";
import { type History, unsortedReason, withoutReason } from "./history.ts";

/** How often something was said, and by how many clients. */
export interface Named {
  readonly refusals: number;
  readonly clients: number;
}

/** The counts of some days. A talk is a call that somebody answered. */
export interface Counts {
  readonly calls: number;
  readonly talks: number;
  readonly refusals: number;
  /** Calls by how they ended. */
  readonly ended: Readonly<Record<Ended, number>>;
  /** Clients talked to; a client who refused and bought counts in both of the next. */
  readonly talkedClients: number;
  readonly refusedClients: number;
  readonly wonClients: number;
  /** By the place of the reason. */
  readonly byReason: ReadonlyMap<number, Named>;
  readonly withoutReason: Named;
  readonly unsorted: Named;
}

/** True for the calls of a history, named by their place, that lie in some days. */
export function within({ day }: History, { from, to }: OpenPeriod): (index: number) => boolean {
  const first = from === null ? Number.NEGATIVE_INFINITY : epochDays(from);
  const last = to === null ? Number.POSITIVE_INFINITY : epochDays(to);
  return (index) => {
    const here = day.at(index);
    return here >= first && here <= last;
  };
}

/** Counts the calls that `isCounted` takes. */
export function countCalls(history: History, isCounted: (index: number) => boolean): Counts {
  const ended: Record<Ended, number> = { refused: 0, won: 0, later: 0, "no-answer": 0 };
  const talked = new Set<number>();
  const refused = new Set<number>();
  const won = new Set<number>();
  const reasons = new Map<number, { refusals: number; clients: Set<number> }>();
  let calls = 0;
  for (let index = 0; index < history.client.length; index++) {
    if (!isCounted(index)) continue;
    const client = history.client.at(index);
    const end = history.ended.at(index);
    calls += 1;
    ended[end] += 1;
    if (end === "no-answer") continue;
    talked.add(client);
    if (end === "won") won.add(client);
    if (end !== "refused") continue;
    refused.add(client);
    const place = history.reason.at(index);
    const line = reasons.get(place) ?? { refusals: 0, clients: new Set<number>() };
    reasons.set(place, line);
    line.refusals += 1;
    line.clients.add(client);
  }
  const named = (place: number): Named => {
    const line = reasons.get(place);
    return { refusals: line?.refusals ?? 0, clients: line?.clients.size ?? 0 };
  };
  const places = [...reasons.keys()].filter((place) => place >= 0);
  return {
    calls,
    talks: calls - ended["no-answer"],
    refusals: ended.refused,
    ended,
    talkedClients: talked.size,
    refusedClients: refused.size,
    wonClients: won.size,
    byReason: new Map(places.map((place) => [place, named(place)])),
    withoutReason: named(withoutReason),
    unsorted: named(unsortedReason),
  };
}

/** The clients of a reason; 0 when nobody named it. */
export function clientsOf({ byReason }: Counts, place: number): number {
  return byReason.get(place)?.clients ?? 0;
}

/** The first and the last day of a history; null without calls. */
export function daysOf({ day }: History): { readonly first: number; readonly last: number } | null {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < day.length; index++) {
    const here = day.at(index);
    if (here < first) first = here;
    if (here > last) last = here;
  }
  return Number.isFinite(first) ? { first, last } : null;
}
