/** Reads a call back from the journal. Fields that an older version did not save get the value that says nothing. */

import type { LoggedCall } from "../../rules/deck/call.ts";
import { isOutcome } from "../../rules/deck/outcome.ts";
import { type Fields, isFields, momentOf, numberOf, textOf } from "./fields.ts";
import { identityOf, nextContactOf } from "./saved-contact.ts";

/** The call; null when what a delivery can't do without is missing, or its outcome is one of a newer version. */
export function savedCall(value: unknown): LoggedCall | null {
  if (!isFields(value)) return null;
  const id = textOf(value.id);
  const at = momentOf(value.at);
  const outcome = textOf(value.outcome);
  const contact = identityOf(value.contact);
  const due = nextContactOf(value.due);
  if (id === null || at === null || contact === null || due === null) return null;
  if (outcome === null || !isOutcome(outcome)) return null;
  // Fields of a newer version go along.
  return { ...value, id, at, contact, outcome, due, ...details(value) };
}

type Details = Omit<LoggedCall, "id" | "at" | "contact" | "outcome" | "due">;

function details(value: Fields): Details {
  return {
    company: textOf(value.company),
    owner: textOf(value.owner),
    reason: textOf(value.reason),
    said: textOf(value.said),
    next: momentOf(value.next),
    setsNext: value.setsNext === true,
    amount: numberOf(value.amount),
    note: textOf(value.note),
    number: numberOf(value.number),
    top: numberOf(value.top),
    asked: value.asked === true,
    unreachable: value.unreachable === true,
  };
}
