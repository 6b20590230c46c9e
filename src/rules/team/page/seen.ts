/** Everything that the page looks at, worked out once from the history: promises, turns, complaints, hand-offs, cards kept back. */
import { addDays } from "../../calendar/date.ts";
import { type Day, dayFromEpoch, epochDays } from "../../calendar/day.ts";
import type { OpenPeriod } from "../../calendar/week.ts";
import { type Chronicle, chronicleOf } from "../chronicle.ts";
import { type Complaint, complaintsOf } from "../complaints.ts";
import { type HandOff, handOffsOf } from "../hand-offs.ts";
import type { ContactFacts, TeamHistory, TeamSettings } from "../history.ts";
import { type KeptBack, keepBack } from "../kept-back.ts";
import { type Turn, turnsOf } from "../passed-over.ts";
import { type Promised, promisesOf } from "../promises.ts";
import { type Renewal, renewalsOf } from "../renewals.ts";

/** Days of the page when nothing else is asked, the last one today. */
const usualDays = 28;

/** A due card that is kept back from its manager. */
export interface HeldCard extends KeptBack {
  readonly contact: ContactFacts;
}

/** The history as the page sees it. Days are counted from 1970-01-01. */
export interface Seen {
  readonly chronicle: Chronicle;
  readonly settings: TeamSettings;
  readonly today: Day;
  readonly from: number;
  readonly to: number;
  readonly isOpen: boolean;
  readonly promises: readonly Promised[];
  /** Decided turns whose day is in the period, and those that still wait. */
  readonly turns: readonly Turn[];
  readonly complaints: readonly Complaint[];
  readonly handOffs: readonly HandOff[];
  readonly held: readonly HeldCard[];
  readonly renewals: readonly Renewal[];
}

/** The period of the page when none is asked for: 28 days, the last one today. */
export function usualTeamPeriod(today: Day): OpenPeriod {
  return { from: addDays(today, 1 - usualDays), to: today };
}

/** Looks at a history on a day, for a period. An open end reaches to the first row, or to today. */
export function see(history: TeamHistory, settings: TeamSettings, period: OpenPeriod, today: Day): Seen {
  const chronicle = chronicleOf(history, today);
  const now = chronicle.today;
  const to = period.to === null ? now : epochDays(period.to);
  const from = period.from === null ? Math.min(chronicle.calls[0]?.day ?? to, to) : epochDays(period.from);
  const promises = promisesOf(chronicle, settings);
  const complaints = complaintsOf(chronicle);
  return {
    ...{ chronicle, settings, today, from, to, promises, complaints },
    isOpen: chronicle.recorded >= settings.neededCalls,
    turns: turnsOf(chronicle, settings.passedOverFrom, (day, isLast) => isLast || (day >= from && day <= to)),
    handOffs: handOffsOf(chronicle, settings),
    held: heldCards(chronicle, complaints, today),
    renewals: renewalsOf(chronicle, { promises, complaints, ...settings }),
  };
}

/** The day of a number of days since 1970-01-01. Throws RangeError outside the years 1 to 9999. */
export function dayAt(days: number): Day {
  const day = dayFromEpoch(days);
  if (day === null) throw new RangeError(`no such day: ${days}`);
  return day;
}

function heldCards(
  { clients, history }: Chronicle,
  complaints: readonly Complaint[],
  today: Day,
): HeldCard[] {
  const open = complaints.flatMap(({ isOpen, client, facts }) =>
    isOpen && client?.contact ? [{ row: client.contact.row, about: facts.about }] : [],
  );
  const isKeptBack = keepBack(history.team, open, today);
  return [...clients.all()].flatMap(({ calls, contact }) => {
    if (contact === null || contact.next.kind !== "set" || contact.next.day > today) return [];
    const due = epochDays(contact.next.day);
    // A closed contact is on the list only on a day that a call has set.
    if (contact.closed && !calls.some(({ nextDay }) => nextDay === due)) return [];
    const kept = isKeptBack(contact);
    return kept === null ? [] : [{ contact, ...kept }];
  });
}
