/** Makes the call that is saved and delivered out of what was said about it. */
import { callId } from "../../journal/store/call-id.ts";
import type { LoggedCall } from "../../records/call/call.ts";
import { noDetails } from "../../records/call/saved-call.ts";
import type { Contact, ContactIdentity } from "../../rules/contacts/contact.ts";
import { saysTheSame } from "../../rules/contacts/same-contact.ts";
import type { Numbered } from "../../rules/deck/day-facts.ts";
import type { Card } from "../../rules/deck/deck.ts";
import type { DayView } from "../day/day-view.ts";
import { ownTop } from "../day/own-top.ts";
import type { CallChoices } from "./call-choices.ts";
import type { Meant } from "./meant-contact.ts";
import type { Placed } from "./place-call.ts";

/** The call. Its number and the top of the deck are those before anything is changed. */
export function buildCall(
  view: DayView,
  { contact, card }: Meant,
  choices: CallChoices,
  placed: Placed,
): LoggedCall {
  const { company, owner } = contact;
  const isNumbered = view.numbersLost === null;
  return {
    ...saidOf(choices),
    ...placed,
    id: callId(choices.at),
    contact: identityOf(view, contact, card),
    ...{ company, owner },
    due: contact.nextContact,
    number: isNumbered ? (card?.number ?? null) : null,
    top: isNumbered ? (ownTop(view, contact)?.number ?? null) : null,
  };
}

/** A contact of today's list. `typed`: the phone or the name that named it; null for its number. */
export interface Remembered extends Numbered {
  readonly typed: string | null;
}

/** The call with a contact of today's list while the workbook can't be read. */
export function buildUnreadCall(
  { contact, due, number, typed }: Remembered,
  choices: CallChoices,
): LoggedCall {
  const call = { ...saidOf(choices), id: callId(choices.at), contact, company: null, due, number };
  return typed === null ? call : { ...call, typed };
}

/** The call, with the id of the earlier one that it corrects; null where it corrects none. */
export function replacing(call: LoggedCall, replaces: string | null): LoggedCall {
  return replaces === null ? call : { ...call, replaces };
}

function saidOf({
  movedFrom: _moved,
  isDayOff: _off,
  ...said
}: CallChoices): Omit<LoggedCall, "id" | "contact" | "company" | "due"> {
  return { ...noDetails, ...said, setsNext: said.outcome !== "skipped" };
}

/** What the contact is found again by: as the list keeps it while nothing of its row has changed, which spares looking at all the others. */
function identityOf(
  { book, numbered }: DayView,
  { row, ...contact }: Contact,
  card: Card | null,
): ContactIdentity {
  const shown = numbered.find(({ number }) => number === card?.number)?.contact;
  const isAsShown =
    shown?.others !== undefined && shown.row === row && saysTheSame(shown, { row, ...contact });
  return isAsShown ? shown : book.contacts.index.identityOf(row);
}
