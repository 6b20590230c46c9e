/** The calls in their order, each with its client and its manager: indexed once, so that every rule only looks up. */
import { type Day, epochDays, minutesOf } from "../calendar/day.ts";
import { type Clients, clientsOf } from "./clients.ts";
import { type CallFacts, isCall, type TeamHistory } from "./history.ts";
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

/** Puts a history in order, seen on a day. */
export function chronicleOf(history: TeamHistory, today: Day): Chronicle {
  const managers = new Managers(history.hasOwners);
  for (const { manager } of history.team) managers.keyOf(manager);
  for (const { owner } of history.contacts) managers.keyOf(owner);
  const clients = clientsOf(history.contacts);
  const numberOf = dayNumbers();
  const standing = history.calls.filter(({ undone }) => !undone);
  const calls = inOrder(standing, numberOf).map((facts): PlacedCall => {
    const client = clients.of(facts.contact, facts.phone);
    const manager = managers.keyOf(facts.owner) ?? managers.keyOf(client?.contact?.owner ?? null);
    const call: PlacedCall = {
      facts,
      day: numberOf(facts.at?.day ?? today),
      minute: facts.at?.time == null ? null : minutesOf(facts.at.time),
      manager,
      keeper: managers.keyOf(facts.handedTo) ?? manager,
      client,
      place: client?.calls.length ?? 0,
      dueDay: facts.due === null ? null : numberOf(facts.due.day),
      nextDay: facts.next === null ? null : numberOf(facts.next.day),
    };
    client?.calls.push(call);
    return call;
  });
  const recorded = standing.filter(({ outcome }) => isCall(outcome)).length;
  return { history, today: epochDays(today), calls, clients, managers, recorded };
}

/** The oldest first. Rows of the same minute keep the order of the sheet, whichever way it is sorted. */
function inOrder(calls: readonly CallFacts[], numberOf: (day: Day) => number): CallFacts[] {
  const dated = calls.flatMap((facts) => {
    const { at } = facts;
    if (at === null) return [];
    return [{ facts, minute: numberOf(at.day) * 1440 + (at.time === null ? -0.5 : minutesOf(at.time)) }];
  });
  let down = 0;
  for (let index = 1; index < dated.length; index += 1) {
    down += Math.sign((dated[index]?.minute ?? 0) - (dated[index - 1]?.minute ?? 0));
  }
  if (down < 0) dated.reverse();
  return dated.sort((left, right) => left.minute - right.minute).map(({ facts }) => facts);
}

function dayNumbers(): (day: Day) => number {
  const known = new Map<Day, number>();
  return (day) => {
    const before = known.get(day);
    if (before !== undefined) return before;
    const number = epochDays(day);
    known.set(day, number);
    return number;
  };
}
