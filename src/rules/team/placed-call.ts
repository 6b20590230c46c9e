/** A row of Calls in its place among the rows of its client. */
import { isCall } from "../deck/outcome.ts";
import type { CallFacts, ContactFacts } from "./history.ts";
import type { ManagerKey } from "./managers.ts";

/** A client: a row of the contacts sheet, or one who is only in the calls, with all rows of theirs in order. */
export interface Client {
  readonly contact: ContactFacts | null;
  readonly name: string;
  readonly value: number | null;
  readonly calls: PlacedCall[];
}

/** A row of Calls in its place. Days are counted from 1970-01-01, times in minutes from midnight. */
export interface PlacedCall {
  readonly facts: CallFacts;
  readonly day: number;
  readonly minute: number | null;
  readonly manager: ManagerKey;
  /** Who has the client after this call: the one it was handed to, else the manager. */
  readonly keeper: ManagerKey;
  /** null: the row names nobody. */
  readonly client: Client | null;
  /** Its place among the client's calls. */
  readonly place: number;
  readonly dueDay: number | null;
  readonly nextDay: number | null;
  /** True when the client was difficult in this call or one before it. */
  readonly wasDifficult: boolean;
  /** True when the client refused in this call or one before it. */
  readonly hasRefused: boolean;
}

/** The first later call of the same client (a skip or a move is none); null when there is none. */
export function nextCall(call: PlacedCall): PlacedCall | null {
  return following(call, (later) => isCall(later.facts.outcome));
}

/** The first later row of the same client that is meant; null when there is none. */
export function following(call: PlacedCall, isMeant: (later: PlacedCall) => boolean): PlacedCall | null {
  const calls = call.client?.calls ?? [];
  for (let place = call.place + 1; place < calls.length; place += 1) {
    const later = calls[place];
    if (later !== undefined && isMeant(later)) return later;
  }
  return null;
}

/** The rows of a client after a call and before another (null: to the end). */
export function between(call: PlacedCall, end: PlacedCall | null): readonly PlacedCall[] {
  return call.client?.calls.slice(call.place + 1, end?.place) ?? [];
}

/** True for a call that had come due and was not promised for a time of that day. */
export function wasInTurn(call: PlacedCall): boolean {
  if (!isCall(call.facts.outcome) || call.dueDay === null || call.dueDay > call.day) return false;
  return !(call.dueDay === call.day && call.facts.due?.time != null);
}
