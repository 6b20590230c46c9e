/** Today's list: due contacts in the published order under numbers that stay for the day, and those called today, ticked. */

import type { Day, Moment, Time } from "../calendar/day.ts";
import type { Contact, ContactIdentity, NextContact } from "../contacts/contact.ts";
import { ContactIndex } from "../contacts/contact-index.ts";
import { isSameContact } from "../contacts/same-contact.ts";
import { type Card, compareDue, isDue, whyDue } from "./deck.ts";
import type { Outcome } from "./outcome.ts";

/** A number that was given to a contact today, and what the person was shown of it last. */
export interface Numbered {
  readonly number: number;
  readonly contact: ContactIdentity;
  readonly due: NextContact;
}

/** A call of today. */
export interface CallToday {
  readonly contact: Pick<ContactIdentity, "name" | "phone">;
  readonly at: Moment;
  readonly outcome: Outcome;
  readonly due: NextContact;
}

/** What today's list is made from. */
export interface DayFacts {
  readonly today: Day;
  /** Every contact whose next contact is today or earlier. */
  readonly due: readonly Contact[];
  readonly numbered: readonly Numbered[];
  /** Today's calls in their order, the undone ones left out. */
  readonly calls: readonly CallToday[];
  /** A contact that is not due, as it stands in the sheet now; null when it is gone. */
  readonly find: (contact: ContactIdentity) => Contact | null;
}

/** Today's cards by number, and the numbers that were given for the first time. */
export interface DayList {
  readonly cards: readonly Card[];
  readonly added: readonly Numbered[];
}

interface CallOf {
  readonly id: null;
  readonly name: string;
  readonly phone: string | null;
  readonly call: CallToday;
}

interface IndexedFacts extends DayFacts {
  readonly callsByContact: ContactIndex<CallOf>;
}

/** Makes today's list. Deterministic: the same facts give the same numbers. */
export function dayList(asked: DayFacts): DayList {
  const calls = asked.calls.map((call): CallOf => ({ id: null, ...call.contact, call }));
  const facts: IndexedFacts = { ...asked, callsByContact: new ContactIndex(calls) };
  const due = new DueContacts(facts);
  const cards: Card[] = [];
  for (const { number, contact, due: shown } of facts.numbered) {
    const found = due.take(contact);
    if (found !== null) cards.push(openCard(found, number, facts));
    else {
      const card = doneCard(contact, shown, number, facts);
      if (card !== null) cards.push(card);
    }
  }
  let last = facts.numbered.reduce((most, { number }) => Math.max(most, number), 0);
  const added: Numbered[] = [];
  const give = (contact: Contact, shown: NextContact): number => {
    last += 1;
    added.push({ number: last, contact: identityOf(contact), due: shown });
    return last;
  };
  for (const contact of due.rest()) cards.push(openCard(contact, give(contact, contact.nextContact), facts));
  for (const contact of calledElsewhere(facts, cards)) {
    const { shown, found } = contact;
    const card = doneCard(identityOf(found), shown, give(found, shown), facts);
    if (card !== null) cards.push(card);
  }
  return { cards: cards.sort((left, right) => left.number - right.number), added };
}

/** The due contacts in the order of the day, taken one by one as their numbers are found. */
class DueContacts {
  private readonly left: Set<Contact>;
  private readonly index: ContactIndex<Contact>;
  private readonly byRow: ReadonlyMap<number, Contact>;
  private readonly today: Day;

  constructor({ due, today }: DayFacts) {
    this.left = new Set(due);
    this.index = new ContactIndex(due);
    this.byRow = new Map(due.map((contact) => [contact.row, contact]));
    this.today = today;
  }

  /** The contact that a number was given to, wherever its row has moved. */
  take(wanted: ContactIdentity): Contact | null {
    const inRow = this.byRow.get(wanted.row);
    const found =
      inRow !== undefined && this.left.has(inRow) && isSameContact(wanted, inRow)
        ? inRow
        : (this.only(this.index.same(wanted)) ??
          this.only(this.index.withPhone(wanted.phone).filter(({ phone }) => phone === wanted.phone)) ??
          this.only(this.index.withName(wanted.name).filter(({ name }) => name === wanted.name)));
    if (found !== null) this.left.delete(found);
    return found;
  }

  private only(contacts: readonly Contact[]): Contact | null {
    const found = contacts.filter((contact) => this.left.has(contact));
    return found.length === 1 ? (found[0] ?? null) : null;
  }

  rest(): Contact[] {
    const compare = compareDue(this.today);
    return [...this.left]
      .map((contact) => ({ contact, key: { ...contact, ...dueOf(contact.nextContact, this.today) } }))
      .sort((left, right) => compare(left.key, right.key))
      .map(({ contact }) => contact);
  }
}

function dueOf(next: NextContact, today: Day): { day: Day; time: Time | null } {
  return next.kind === "set" ? { day: next.day, time: next.time } : { day: today, time: null };
}

function identityOf({ row, id, name, phone }: ContactIdentity): ContactIdentity {
  return { row, id, name, phone };
}

function callsWith(
  contact: Pick<ContactIdentity, "name" | "phone">,
  { callsByContact }: IndexedFacts,
): CallToday[] {
  return callsByContact.alike(contact).map(({ call }) => call);
}

function openCard(contact: Contact, number: number, facts: IndexedFacts): Card {
  const { day, time } = dueOf(contact.nextContact, facts.today);
  return cardOf(contact, number, day, time, facts.today, null, skipTurn(callsWith(contact, facts), facts));
}

/** A card whose contact is no longer due: ticked when it was called today; null when something else moved it. */
function doneCard(
  contact: ContactIdentity,
  shown: NextContact,
  number: number,
  facts: IndexedFacts,
): Card | null {
  const call = callsWith(contact, facts).findLast(({ outcome }) => outcome !== "skipped");
  const now = call === undefined ? null : facts.find(contact);
  if (call === undefined || now === null) return null;
  const { day, time } = dueOf(call.due.kind === "set" ? call.due : shown, facts.today);
  return cardOf(now, number, day, time, facts.today, call.outcome, null);
}

/** Contacts that were due and called today without a number of this machine: a colleague's, through the same sheet. */
function calledElsewhere(facts: DayFacts, cards: readonly Card[]): { found: Contact; shown: NextContact }[] {
  const rows = new Set(cards.map(({ row }) => row));
  const known = new ContactIndex(cards);
  const result: { found: Contact; shown: NextContact }[] = [];
  for (const call of facts.calls) {
    if (call.outcome === "skipped" || call.due.kind !== "set" || !isDue(call.due.day, facts.today)) continue;
    // Whoever is like one on the list is that one, or can't be told apart from it.
    if (known.alike(call.contact).length > 0) continue;
    const found = facts.find({ row: 0, id: null, ...call.contact });
    if (found === null || rows.has(found.row)) continue;
    rows.add(found.row);
    result.push({ found, shown: call.due });
  }
  return result;
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
