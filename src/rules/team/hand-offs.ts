/** S16: clients given to another manager, and whether they were taken up. */

import type { Day } from "../calendar/day.ts";
import type { WorkCalendar } from "../calendar/working-days.ts";
import { endsTheSale, isCall } from "../deck/outcome.ts";
import { type Chronicle, chronicleOf } from "./chronicle.ts";
import type { CallFacts, ContactFacts } from "./history.ts";
import type { ManagerKey } from "./managers.ts";
import type { Client, PlacedCall } from "./placed-call.ts";
import { workingDaysAfter } from "./working-days-after.ts";

/**
 * Where a hand-off stands: the new manager has called; their day is still to come; it is over; the client went back
 * untouched; or another manager has dealt with the client.
 */
export type HandOffState = "taken-up" | "waiting" | "stuck" | "given-back" | "settled-elsewhere";

/** A hand-off. */
export interface HandOff {
  /** The call in which the client was handed over; its note is what was promised. */
  readonly call: PlacedCall;
  readonly client: Client | null;
  readonly from: ManagerKey;
  readonly to: ManagerKey;
  /** The day the client is due for the new manager, from 1970-01-01; null when none was set. */
  readonly due: number | null;
  readonly state: HandOffState;
  /** Working days until it was taken up; null until then. */
  readonly takenUpAfter: number | null;
}

/** Every hand-off of a history, in order. */
export function handOffsOf({ calls, managers, today }: Chronicle, calendar: WorkCalendar): HandOff[] {
  const after = workingDaysAfter(calendar);
  const keyOf = (name: string | null): ManagerKey => managers.keyOf(name);
  return calls.flatMap((call) => {
    const to = keyOf(call.facts.handedTo);
    if (to === null) return [];
    const from = call.manager;
    const end = endOf(call, to, keyOf);
    return [
      {
        ...{ call, client: call.client, from, to, due: call.nextDay },
        state: end?.state ?? (call.nextDay !== null && call.nextDay >= today ? "waiting" : "stuck"),
        takenUpAfter: end?.state === "taken-up" ? after(call.day, end.call.day) : null,
      },
    ];
  });
}

interface End {
  readonly state: HandOffState;
  readonly call: PlacedCall;
}

/** The call that ended the waiting; null when none has. */
function endOf(handed: PlacedCall, to: string, keyOf: (name: string | null) => ManagerKey): End | null {
  const calls = handed.client?.calls ?? [];
  for (let place = handed.place + 1; place < calls.length; place += 1) {
    const call = calls[place];
    if (call === undefined || !isCall(call.facts.outcome)) continue;
    const receiver = keyOf(call.facts.handedTo);
    if (receiver !== null && receiver === handed.manager) return { state: "given-back", call };
    if (call.manager === to) return { state: "taken-up", call };
    if (receiver !== null && receiver !== to) return { state: "settled-elsewhere", call };
    if (call.manager !== handed.manager && isSettled(call)) return { state: "settled-elsewhere", call };
  }
  return null;
}

function isSettled({ facts }: PlacedCall): boolean {
  return endsTheSale(facts.outcome);
}

/** True for a hand-off that still waits for the new manager's call. */
export function isUntaken({ state }: HandOff): boolean {
  return state === "waiting" || state === "stuck";
}

/** What a card says of a client who was handed over and not called since. */
export interface HandedOver {
  /** The manager who gave the client; null where none is named. */
  readonly by: string | null;
  readonly on: Day;
  readonly promised: string | null;
}

/** The hand-off that one client still waits by, told from the rows of that client alone; null when there is none. */
export function handedOver(
  rows: readonly CallFacts[],
  contact: ContactFacts,
  calendar: WorkCalendar,
  today: Day,
): HandedOver | null {
  const history = { calls: rows, contacts: [contact], team: [], complaints: [], hasOwners: true };
  const chronicle = chronicleOf(history, today);
  const last = handOffsOf(chronicle, calendar).findLast(isUntaken);
  if (last === undefined || last.call.facts.at === null) return null;
  const { at, note } = last.call.facts;
  return { by: chronicle.managers.nameOf(last.from), on: at.day, promised: note };
}
