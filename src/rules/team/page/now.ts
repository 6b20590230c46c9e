/** Section A, what must be done now: lists of cases, without a least number, whatever the period. */
import { daysBetween } from "../../calendar/date.ts";
import type { Day } from "../../calendar/day.ts";
import type { Complaint, Missing } from "../complaints.ts";
import { type HandOff, type HandOffState, isUntaken } from "../hand-offs.ts";
import { isNewcomer, type KeptBackWhy } from "../kept-back.ts";
import { foldManager, type ManagerKey } from "../managers.ts";
import type { Promised } from "../promises.ts";
import type { RenewalRisk } from "../renewals.ts";
import { dayAt, type Seen } from "./seen.ts";

/** How many broken promises are listed. */
const listedPromises = 10;
/** Days after which a newcomer who was neither admitted nor checked is a case. */
const daysUnchecked = 30;

/** A complaint that is not settled; `row` is of the Complaints sheet. */
export interface OpenComplaintLine {
  readonly row: number;
  readonly contact: string | null;
  readonly about: string | null;
  /** null where its day can't be read. */
  readonly days: number | null;
  readonly missing: readonly Missing[];
  /** What the client said, what the manager said, and where the recording is, as typed. */
  readonly said: string | null;
  readonly answer: string | null;
  readonly recording: string | null;
  /** Complaints about this manager in the twelve months up to this one; 1: the first. */
  readonly count12: number;
  readonly callsThatDay: number | null;
  readonly usualCalls: number | null;
  readonly clientBefore: readonly { readonly about: string; readonly on: Day | null }[];
  readonly value: number | null;
}

/** A client who was handed over and not called since; `row` is the contact's, null when it is gone. */
export interface UntakenLine {
  readonly row: number | null;
  readonly contact: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly on: Day;
  readonly due: Day | null;
  readonly state: HandOffState;
  readonly promised: string | null;
  readonly value: number | null;
}

/** A contact of a list; `row` is the contact's. */
interface ContactLine {
  readonly row: number;
  readonly owner: string | null;
  readonly value: number | null;
}

/** A due card that nobody is dealt. */
export interface HeldLine extends ContactLine {
  readonly name: string;
  readonly why: KeptBackWhy;
}

/** A renewal at risk. */
export interface RenewalLine extends ContactLine {
  readonly name: string;
  readonly on: Day;
  readonly why: readonly RenewalRisk[];
}

/** A promise that was not kept and whose client nobody has called since. */
export interface BrokenLine extends ContactLine {
  readonly contact: string;
  readonly day: Day;
  readonly state: "waiting" | "moved" | "dropped";
  /** The day in the cell of one that was moved without a call; null for the others. */
  readonly movedTo: Day | null;
  /** Working days after the promised day. */
  readonly late: number;
}

/** A client who was passed over and is still waiting. */
export interface PassedOverLine extends ContactLine {
  readonly name: string;
  readonly since: Day;
  readonly skipReason: string | null;
}

/** A newcomer whom nobody has checked. */
export interface UncheckedLine {
  readonly name: string;
  readonly days: number;
}

/** The lists. */
export interface Now {
  readonly complaints: readonly OpenComplaintLine[];
  readonly handoffs: readonly UntakenLine[];
  readonly keptBack: readonly HeldLine[];
  readonly newcomers: readonly UncheckedLine[];
  readonly renewals: readonly RenewalLine[];
  readonly promises: readonly BrokenLine[];
  /** How many promises more are not kept and still waiting than are listed. */
  readonly morePromises: number;
  readonly passedOver: readonly PassedOverLine[];
}

/** The lists of all managers, or of those that `isMeant`. */
export function nowLists(seen: Seen, isMeant: (manager: ManagerKey) => boolean): Now {
  const { managers } = seen.chronicle;
  const nameOf = (manager: ManagerKey): string | null => managers.nameOf(manager);
  const isOwners = (owner: string | null): boolean => isMeant(managers.keyOf(owner));
  const promises = seen.promises
    .filter(({ manager }) => isMeant(manager))
    .flatMap((promise) => brokenLine(promise, nameOf))
    .sort((left, right) => (right.value ?? 0) - (left.value ?? 0) || right.late - left.late);
  return {
    complaints: seen.complaints
      .filter(({ isOpen, about }) => isOpen && isMeant(about))
      .sort((left, right) => (right.days ?? -1) - (left.days ?? -1))
      .map((complaint) => complaintLine(complaint, nameOf)),
    handoffs: seen.handOffs
      .filter((one) => isUntaken(one) && (isMeant(one.from) || isMeant(one.to)))
      .sort((left, right) => (left.due ?? 0) - (right.due ?? 0))
      .map((one) => untakenLine(one, nameOf)),
    keptBack: seen.held
      .filter(({ to, contact }) => to === null && isOwners(contact.owner))
      .map(({ contact: { row, name, owner, value }, why }) => ({ row, name, owner, value, why })),
    newcomers: uncheckedLines(seen, isMeant),
    renewals: seen.renewals.flatMap(({ client: { contact }, day, why }) => {
      if (contact === null || why.length === 0 || !isOwners(contact.owner)) return [];
      const { row, name, owner, value } = contact;
      return [{ row, name, owner, on: dayAt(day), value, why }];
    }),
    promises: promises.slice(0, listedPromises),
    morePromises: Math.max(0, promises.length - listedPromises),
    passedOver: seen.turns
      .filter(({ isPassedOver, isWaiting, manager }) => isPassedOver && isWaiting && isMeant(manager))
      .sort((left, right) => left.day - right.day || (right.client.value ?? 0) - (left.client.value ?? 0))
      .flatMap(({ client: { contact }, manager, day, skipReason }) => {
        if (contact === null) return [];
        const { row, name, value } = contact;
        return [{ row, name, owner: nameOf(manager), since: dayAt(day), value, skipReason }];
      }),
  };
}

type NameOf = (manager: ManagerKey) => string | null;

function complaintLine(complaint: Complaint, nameOf: NameOf): OpenComplaintLine {
  const { facts, client, about, days, missing, callsThatDay, usualCalls } = complaint;
  return {
    ...{ row: facts.row, contact: client?.name ?? facts.contact, about: nameOf(about) ?? facts.about },
    ...{ days, missing, said: facts.said, answer: facts.answer, recording: facts.recording },
    ...{ count12: complaint.inTwelveMonths, callsThatDay, usualCalls },
    clientBefore: complaint.before,
    value: client?.value ?? null,
  };
}

function untakenLine({ call, client, from, to, due, state }: HandOff, nameOf: NameOf): UntakenLine {
  return {
    row: client?.contact?.row ?? null,
    contact: client?.name ?? null,
    from: nameOf(from),
    to: nameOf(to),
    on: dayAt(call.day),
    due: due === null ? null : dayAt(due),
    ...{ state, promised: call.facts.note, value: client?.value ?? null },
  };
}

function brokenLine({ client, manager, day, fate, late, isOpen }: Promised, nameOf: NameOf): BrokenLine[] {
  const contact = client?.contact ?? null;
  if (contact === null || !isOpen || late === null) return [];
  if (fate !== "waiting" && fate !== "moved" && fate !== "dropped") return [];
  const { row, name, next, value } = contact;
  const movedTo = fate === "moved" && next.kind === "set" ? next.day : null;
  return [{ row, contact: name, owner: nameOf(manager), day: dayAt(day), state: fate, movedTo, late, value }];
}

function uncheckedLines(
  { chronicle, today }: Seen,
  isMeant: (manager: ManagerKey) => boolean,
): UncheckedLine[] {
  return chronicle.history.team.flatMap((row) => {
    const { manager, since, checked } = row;
    if (since === null || checked !== null || !isNewcomer(row, today)) return [];
    const days = daysBetween(since, today);
    return days > daysUnchecked && isMeant(foldManager(manager)) ? [{ name: manager, days }] : [];
  });
}
