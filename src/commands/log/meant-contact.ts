/** The contact that a person means, and whether it is still what they were shown. */
import { Failure } from "../../base/errors.ts";
import type { Candidate } from "../../base/usage-problems.ts";
import { candidateOf, everybody, somebody } from "../../book/everybody.ts";
import { nobodyInRow } from "../../book/nobody-in-row.ts";
import { notFound } from "../../book/plans/may-be-meant.ts";
import { dueText } from "../../book/plans/plan-call.ts";
import { whoseCell } from "../../book/plans/whose-cell.ts";
import { type Contact, isSameNext } from "../../rules/contacts/contact.ts";
import { findAgain } from "../../rules/contacts/find-again.ts";
import { rowOfKey } from "../../rules/contacts/row-key.ts";
import { foldName } from "../../rules/contacts/same-contact.ts";
import { type Somebody, whoOf, withName, withPhone } from "../../rules/contacts/who.ts";
import type { Card } from "../../rules/deck/deck.ts";
import { nearest } from "../../rules/typed/nearest.ts";
import type { DayView } from "../day/day-view.ts";

/** A contact that is meant, with its card when it is on today's list. */
export interface Meant {
  readonly contact: Contact;
  readonly card: Card | null;
}

/** The contact meant by a number of the list, row:17, a phone or a part of a name. Throws Failure when none or several could be. */
export function meantContact(view: DayView, text: string): Meant {
  const who = whoOf(text, (number) => view.numbered.some((entry) => entry.number === number));
  switch (who.kind) {
    case "number":
      return meantByNumber(view, who.number);
    case "row":
      return inRow(view, text, who);
    case "phone":
      return onlyOne(view, text, withPhone(everybody(view.book.contacts), text));
    case "name":
      return onlyOne(view, text, withName(everybody(view.book.contacts), text));
  }
}

/** The contact of the card that was dealt last. Throws Failure when there is none, it is done, gone or changed, or nobody can tell. */
export function dealtContact(view: DayView): Meant {
  if (view.numbersLost !== null) throw view.numbersLost;
  const card = view.cards.find(({ number }) => number === view.dealt);
  // It is on the list no more: gone, or changed, which is told.
  if (card === undefined && view.dealt !== null) return meantByNumber(view, view.dealt);
  if (card === undefined || card.done) throw new Failure("usage.nothing-to-log", {});
  return meantRow(view, card.row);
}

/** Throws a conflict when the contact's next contact is no longer what today's list showed. */
export function verifyShown(view: DayView, { card, contact }: Meant): void {
  if (card === null || view.numbersLost !== null) return;
  const shown = view.numbered.find(({ number }) => number === card.number);
  if (shown === undefined || isSameNext(shown.due, contact.nextContact)) return;
  throw changed(view, contact, dueText(shown.due));
}

function changed(view: DayView, contact: Contact, expected: string): Failure {
  return new Failure("conflict.cell", {
    ...whoseCell(view.book.contacts, view.book.contacts.cellName(contact.row, "nextContact") ?? ""),
    expected,
    found: dueText(contact.nextContact),
  });
}

/** The contact of a row, with its card when it is on today's list. */
export function meantRow(view: DayView, row: number): Meant {
  const card = view.cards.find((one) => one.row === row) ?? null;
  return { contact: view.book.contacts.contact(row), card };
}

/** The contact that a number was given to. Throws Failure where it has gone, can't be told from others, or has another next contact now. */
export function meantByNumber(view: DayView, number: number): Meant {
  if (view.numbersLost !== null) throw view.numbersLost;
  const card = view.cards.find((one) => one.number === number);
  if (card !== undefined) return meantRow(view, card.row);
  const given = view.numbered.find((one) => one.number === number);
  if (given === undefined) {
    const last = Math.max(0, ...view.numbered.map((one) => one.number));
    throw new Failure("usage.no-such-number", { number, last });
  }
  const { contacts } = view.book;
  const found = findAgain(given.contact, contacts.index);
  if (found.kind !== "one") throw notFound(contacts, given.contact, found);
  const now = contacts.contact(found.contact.row);
  // Its row has got another number since, in a list where it could not be told for a while.
  if (isSameNext(given.due, now.nextContact)) return meantRow(view, now.row);
  throw changed(view, now, dueText(given.due));
}

/** The contact in a row; a number that several sheets of the table have needs the sheet too ("row:Anna!17"). */
function inRow(
  view: DayView,
  text: string,
  { row, sheet }: { readonly row: number; readonly sheet: string | null },
): Meant {
  const { contacts } = view.book;
  const isMeant = (key: number) =>
    rowOfKey(key) === row && (sheet === null || foldName(contacts.part(key).title) === foldName(sheet));
  const keys = contacts.rows.filter(isMeant);
  const [only] = keys;
  if (only === undefined) throw nobodyInRow(contacts, { row, sheet });
  return keys.length === 1
    ? meantRow(view, only)
    : onlyOne(
        view,
        text,
        keys.map((key) => somebody(contacts, key)),
      );
}

function onlyOne(view: DayView, who: string, found: readonly Somebody[]): Meant {
  const [first, second] = found;
  if (first === undefined) {
    const names = everybody(view.book.contacts).map(({ name }) => name);
    throw new Failure("usage.no-match", { who, near: nearName(who, names) });
  }
  if (second === undefined) return meantRow(view, first.row);
  throw new Failure("usage.several-match", { who, candidates: found.map((one) => candidate(view, one)) });
}

/** The name that a mistyped one is nearest to, also by one of its words; that word alone where several people share it. */
function nearName(who: string, names: readonly string[]): string | null {
  const whole = nearest(who, names);
  if (whole !== null) return whole;
  const wordsOf = (name: string) => name.split(/\s+/);
  const word = nearest(who, names.flatMap(wordsOf));
  if (word === null) return null;
  const bearers = names.filter((name) => wordsOf(name).includes(word));
  return bearers.length === 1 ? (bearers[0] ?? word) : word;
}

function candidate(view: DayView, one: Somebody): Candidate {
  const card = view.numbersLost === null ? view.cards.find(({ row }) => row === one.row) : undefined;
  return candidateOf(view.book.contacts, one, card?.number ?? null);
}
