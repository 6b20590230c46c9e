/** Today's list: due contacts in the published order under numbers that stay for the day, and those called today, ticked. */

import type { Day, Time } from "../calendar/day.ts";
import { type Contact, isSameNext, type NextContact } from "../contacts/contact.ts";
import type { Found } from "../contacts/found.ts";
import { callsByRow } from "./calls-by-row.ts";
import type { CallToday, DayFacts, Numbered } from "./day-facts.ts";
import { type Card, compareDue, isDue, whyDue } from "./deck.ts";
import type { Outcome } from "./outcome.ts";
import { stillDue } from "./unwritten-calls.ts";

/** Today's cards by number, and the numbers that were given for the first time. */
export interface DayList {
  readonly cards: readonly Card[];
  readonly added: readonly Numbered[];
  /** Today's calls with the contact of each row, oldest first. */
  readonly calls: ReadonlyMap<number, readonly CallToday[]>;
}

/** Makes today's list. Deterministic: the same facts give the same numbers. */
export function dayList(facts: DayFacts): DayList {
  const calls = callsByRow(facts);
  const rows = rowsOfNumbers(facts);
  const due = new Map(facts.due.map((contact) => [contact.row, contact]));
  for (const [row, its] of calls) {
    const contact = due.get(row);
    if (contact !== undefined && stillDue(contact, its, facts) === null) due.delete(row);
  }
  const cards: Card[] = [];
  for (const { number, due: shown } of facts.numbered) {
    const row = rows.get(number);
    if (row === undefined || !facts.isListed(row)) continue;
    const open = due.get(row);
    const card =
      open === undefined
        ? doneCard(facts.contact(row), shown, number, facts.today, calls.get(row))
        : openCard(open, number, facts, calls.get(row));
    if (card !== null) cards.push(card);
  }
  for (const row of rows.values()) due.delete(row);
  const fresh = inOrder([...due.values()], facts.today);
  const elsewhere = calledElsewhere(facts, calls, new Set([...rows.values(), ...due.keys()]));
  const added = numbersFor(
    [
      ...fresh.map((contact) => ({ contact, shown: contact.nextContact })),
      // Nothing else was shown of them here: whoever calls them again finds what the row says now.
      ...elsewhere.map(facts.contact).map((contact) => ({ contact, shown: contact.nextContact })),
    ],
    facts,
  );
  for (const { contact, due: next, number } of added) {
    const open = due.get(contact.row);
    const its = calls.get(contact.row);
    const card =
      open === undefined
        ? doneCard(facts.contact(contact.row), next, number, facts.today, its)
        : openCard(open, number, facts, its);
    if (card !== null) cards.push(card);
  }
  return { cards: cards.sort((left, right) => left.number - right.number), added, calls };
}

/**
 * The row of each number's contact now. A number whose contact has gone, or can't be told from another, has none; a row is
 * one number's only: that of whom it says all, and of several such the one that was given last.
 */
function rowsOfNumbers(facts: DayFacts): ReadonlyMap<number, number> {
  const exact = new Map<number, number>();
  const mended = new Map<number, number[]>();
  for (const shown of facts.numbered) {
    const { contact, number } = shown;
    const found = facts.find(contact);
    if (found.kind !== "one" || mayHaveChangedPlaces(shown, found, facts)) continue;
    const { row } = found.contact;
    if (found.isExact) exact.set(row, Math.max(number, exact.get(row) ?? 0));
    else mended.set(row, [...(mended.get(row) ?? []), number]);
  }
  const rows = new Map([...exact].map(([row, number]) => [number, row]));
  for (const [row, numbers] of mended) {
    const [number] = numbers;
    if (number !== undefined && numbers.length === 1 && !exact.has(row)) rows.set(number, row);
  }
  return rows;
}

/** The next free numbers for contacts, with what is shown of each. */
function numbersFor(
  shown: readonly { readonly contact: Contact; readonly shown: NextContact }[],
  { identities, numbered }: DayFacts,
): Numbered[] {
  if (shown.length === 0) return [];
  const last = numbered.reduce((most, { number }) => Math.max(most, number), 0);
  const known = identities(shown.map(({ contact }) => contact));
  return shown.flatMap(({ contact, shown: due }, index) => {
    const identity = known.get(contact.row);
    return identity === undefined ? [] : [{ number: last + 1 + index, contact: identity, due }];
  });
}

/** True when the row no longer says the day that was shown, and one that is else just like it does: the two may have been sorted. */
function mayHaveChangedPlaces(
  { due }: Numbered,
  { contact, twins }: Extract<Found, { kind: "one" }>,
  facts: DayFacts,
): boolean {
  const saysDue = (row: number): boolean => isSameNext(facts.contact(row).nextContact, due);
  return twins.length > 0 && !saysDue(contact.row) && twins.some(({ row }) => saysDue(row));
}

function inOrder(contacts: readonly Contact[], today: Day): Contact[] {
  const compare = compareDue(today);
  return contacts
    .map((contact) => {
      const { attempts, nextContact, row, value } = contact;
      const { day, time } = dueOf(nextContact, today);
      return { contact, key: { row, day, time, value, attempts } };
    })
    .sort((left, right) => compare(left.key, right.key))
    .map(({ contact }) => contact);
}

function dueOf(next: NextContact, today: Day): { day: Day; time: Time | null } {
  return next.kind === "set" ? { day: next.day, time: next.time } : { day: today, time: null };
}

function openCard(contact: Contact, number: number, facts: DayFacts, calls: readonly CallToday[] = []): Card {
  const next = stillDue(contact, calls, facts) ?? contact.nextContact;
  const { day, time } = dueOf(next, facts.today);
  return cardOf(contact, number, day, time, facts.today, null, skipTurn(calls, facts));
}

/** A card whose contact is no longer due: ticked when it was called today; null when something else moved it. */
function doneCard(
  contact: Contact,
  shown: NextContact,
  number: number,
  today: Day,
  calls: readonly CallToday[] | undefined,
): Card | null {
  const call = calls?.findLast(({ outcome }) => outcome !== "skipped");
  if (calls === undefined || call === undefined) return null;
  const due = call.due.kind === "set" ? call.due : (dueWhenCalled(calls, today) ?? shown);
  const { day, time } = dueOf(due, today);
  return cardOf(contact, number, day, time, today, call.outcome, null);
}

/** Contacts that were due and called today without a number of this machine: a colleague's, through the same sheet. */
function calledElsewhere(
  { isListed, today }: DayFacts,
  calls: DayList["calls"],
  known: ReadonlySet<number>,
): number[] {
  return [...calls].flatMap(([row, its]) => {
    return dueWhenCalled(its, today) === null || known.has(row) || !isListed(row) ? [] : [row];
  });
}

/** The day that a contact called today was due for; null when no call says that it was. */
function dueWhenCalled(calls: readonly CallToday[], today: Day): NextContact | null {
  const call = calls.find(
    ({ due, outcome }) => outcome !== "skipped" && due.kind === "set" && isDue(due.day, today),
  );
  return call?.due ?? null;
}

/** The place of a card among the skipped ones: the place of its last skip among today's calls, from 1. */
function skipTurn(calls: readonly CallToday[], facts: DayFacts): number | null {
  const last = calls.at(-1);
  return last?.outcome === "skipped" ? facts.calls.indexOf(last) + 1 : null;
}

function cardOf(
  contact: Contact,
  number: number,
  day: Day,
  time: Time | null,
  today: Day,
  outcome: Outcome | null,
  skipped: number | null,
): Card {
  const { row, id, name, phone, company, owner, value, attempts, note } = contact;
  const why = whyDue(day, time, today);
  const daysLate = why.kind === "late" ? why.days : 0;
  const done = outcome !== null;
  return {
    ...{ number, row, id, name, phone, company, owner, nextContact: day, time, daysLate },
    ...{ value, attempts, note, done, outcome, skipped, why },
  };
}
