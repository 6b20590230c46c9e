/** The calls in their order, each with its client and its manager: indexed once, so that every rule only looks up. */
import { addDays } from "../calendar/date.ts";
import { type Day, epochDays, minutesOf } from "../calendar/day.ts";
import { isCall } from "../deck/outcome.ts";
import { type Clients, clientsOf } from "./clients.ts";
import type { TeamHistory } from "./history.ts";
import { Managers } from "./managers.ts";
import type { PlacedCall } from "./placed-call.ts";

/** The whole history in order. */
export interface Chronicle {
  readonly history: TeamHistory;
  readonly today: number;
  /** Rows with a readable day, the undone ones left out, the oldest first. */
  readonly calls: readonly PlacedCall[];
  readonly clients: Clients;
  readonly managers: Managers;
  /** Every call that counts for the gate, also without a readable day. */
  readonly recorded: number;
}

/** A call dated before it is a slip of the hand, as one dated after tomorrow is: neither is counted. */
const firstDay: Day = "2000-01-01";

/** Puts a history in order, seen on a day. */
export function chronicleOf(history: TeamHistory, today: Day): Chronicle {
  const managers = new Managers(history.hasOwners);
  for (const { manager } of history.team) managers.keyOf(manager);
  for (const { owner } of history.contacts) managers.keyOf(owner);
  const clients = clientsOf(history.contacts);
  const numberOf = remembered(epochDays);
  const minuteOf = remembered(minutesOf);
  const last = addDays(today, 1);
  const standing = history.calls.filter(({ undone, at }) => {
    return !undone && (at === null || (at.day >= firstDay && at.day <= last));
  });
  const dated = standing.flatMap((facts): DatedFacts[] => {
    const { at } = facts;
    if (at === null) return [];
    return [{ facts, day: numberOf(at.day), minute: at.time === null ? null : minuteOf(at.time) }];
  });
  const calls = inOrder(dated).map(({ facts, day, minute }): PlacedCall => {
    const client = clients.of(facts.contact, facts.phone);
    const manager = managers.keyOf(facts.owner) ?? managers.keyOf(client?.contact?.owner ?? null);
    const before = client?.calls.at(-1);
    const call: PlacedCall = {
      facts,
      day,
      minute,
      manager,
      keeper: managers.keyOf(facts.handedTo) ?? manager,
      client,
      place: client?.calls.length ?? 0,
      dueDay: facts.due === null ? null : numberOf(facts.due.day),
      nextDay: facts.next === null ? null : numberOf(facts.next.day),
      wasDifficult: before?.wasDifficult === true || facts.manner !== null,
      hasRefused: before?.hasRefused === true || facts.outcome === "refused",
    };
    client?.calls.push(call);
    return call;
  });
  const recorded = standing.filter(({ outcome }) => isCall(outcome)).length;
  return { history, today: epochDays(today), calls, clients, managers, recorded };
}

type DatedFacts = Pick<PlacedCall, "facts" | "day" | "minute">;

/** The oldest first. Rows of the same minute keep the order of the sheet, whichever way it is sorted. */
function inOrder(calls: DatedFacts[]): DatedFacts[] {
  let down = 0;
  let isSorted = true;
  for (let index = 1; index < calls.length; index += 1) {
    const [before, here] = [calls[index - 1], calls[index]];
    const step = before === undefined || here === undefined ? 0 : compareTimes(here, before);
    down += Math.sign(step);
    isSorted &&= step >= 0;
  }
  if (isSorted) return calls;
  return (down < 0 ? calls.reverse() : calls).sort(compareTimes);
}

function compareTimes(left: DatedFacts, right: DatedFacts): number {
  return left.day - right.day || (left.minute ?? -1) - (right.minute ?? -1);
}

/** The same function, which works each text out once: days and times of a sheet repeat. */
function remembered<Text extends string>(work: (text: Text) => number): (text: Text) => number {
  const known = new Map<Text, number>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const number = work(text);
    known.set(text, number);
    return number;
  };
}
