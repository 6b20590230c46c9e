/** S13: the days that were agreed in talks, and what became of them. */
import { epochDays, minutesOf } from "../calendar/day.ts";
import type { WorkCalendar } from "../calendar/working-days.ts";
import { isAgreed } from "../deck/agreed-day.ts";
import type { Chronicle } from "./chronicle.ts";
import type { ManagerKey } from "./managers.ts";
import { between, type Client, nextCall, type PlacedCall } from "./placed-call.ts";
import { workingDaysAfter } from "./working-days-after.ts";

/** Minutes either way within which a promised time is kept. */
const onTimeWithin = 15;

/**
 * What became of a promise. `kept`, `late`, `waiting`, `moved` (to a later day without a call) and `dropped` count;
 * `early` is shown; `not-yet` has its day before it; the others could not be followed.
 */
export type Fate =
  | "kept"
  | "late"
  | "waiting"
  | "moved"
  | "dropped"
  | "early"
  | "not-yet"
  | "closed-by-hand"
  | "gone"
  | "unreadable";

/** A promise: a next contact agreed in a talk. */
export interface Promised {
  /** The call that made it. */
  readonly call: PlacedCall;
  readonly client: Client | null;
  /** Whose it is to keep. */
  readonly manager: ManagerKey;
  /** Days since 1970-01-01. */
  readonly day: number;
  readonly fate: Fate;
  /** Working days after the promised day: of a late one up to the call, of one not called yet up to today; else null. */
  readonly late: number | null;
  /** Whether a kept promise with a time was kept within 15 minutes; null without a time. */
  readonly isOnTime: boolean | null;
  /** True while nobody has called since. */
  readonly isOpen: boolean;
}

/** Every promise of a history, in the order in which they were made. */
export function promisesOf(chronicle: Chronicle, calendar: WorkCalendar): Promised[] {
  const after = workingDaysAfter(calendar);
  return chronicle.calls.flatMap((call) => {
    const day = call.nextDay;
    if (day === null || !isAgreed(call.facts, calendar)) return [];
    const next = nextCall(call);
    const fate = next === null ? fateInCell(call, day, chronicle.today) : fateByCall(call, day, next);
    const isOpen = next === null;
    return [
      {
        ...{ call, client: call.client, manager: call.keeper, day, fate, isOpen },
        late: fate === "late" || isOpen ? after(day, next?.day ?? chronicle.today) : null,
        isOnTime: fate === "kept" && next !== null ? isOnTime(call, next) : null,
      },
    ];
  });
}

function fateByCall(call: PlacedCall, day: number, next: PlacedCall): Fate {
  if (next.day === day) return "kept";
  if ((next.dueDay !== null && next.dueDay > day) || isMovedOn(call, day, next)) return "moved";
  return next.day < day ? "early" : "late";
}

function fateInCell(call: PlacedCall, day: number, today: number): Fate {
  const contact = call.client?.contact ?? null;
  if (contact === null) return "gone";
  const { next } = contact;
  if (next.kind === "unreadable") return "unreadable";
  if (next.kind === "none" && contact.closed) return "closed-by-hand";
  if (day >= today) return "not-yet";
  if (next.kind === "none") return "dropped";
  return epochDays(next.day) > day || isMovedOn(call, day, null) ? "moved" : "waiting";
}

/** True when a row says that the day was moved to a later one without a call. */
function isMovedOn(call: PlacedCall, day: number, next: PlacedCall | null): boolean {
  return between(call, next).some(
    ({ facts, nextDay }) => facts.outcome === "moved" && (nextDay ?? day) > day,
  );
}

function isOnTime({ facts }: PlacedCall, { minute }: PlacedCall): boolean | null {
  const time = facts.next?.time ?? null;
  if (time === null || minute === null) return null;
  return Math.abs(minute - minutesOf(time)) <= onTimeWithin;
}
