/** Makes the call that is saved and delivered out of what was said about it. */
import { callId } from "../../journal/store/call-id.ts";
import type { LoggedCall } from "../../rules/deck/call.ts";
import type { DayView } from "../day/day-view.ts";
import type { CallChoices } from "./call-choices.ts";
import type { Meant } from "./meant-contact.ts";

/** The call. Its number and the top of the deck are those before anything is changed. */
export function buildCall(view: DayView, { contact, card }: Meant, choices: CallChoices): LoggedCall {
  const { outcome, at, reason, said, next, unreachable, amount, note, asked } = choices;
  const { company, owner, row } = contact;
  const isNumbered = view.numbersLost === null;
  return {
    id: callId(at),
    at,
    contact: view.book.contacts.index.identityOf(row),
    company,
    owner,
    ...{ outcome, reason, said, next },
    setsNext: outcome !== "skipped",
    ...{ amount, note },
    due: contact.nextContact,
    number: isNumbered ? (card?.number ?? null) : null,
    top: isNumbered ? (view.top?.number ?? null) : null,
    asked,
    unreachable,
  };
}
