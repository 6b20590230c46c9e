/** Who gave the client of a card to its manager, and what was promised, until the client is called. */
import { contactFacts } from "../../book/team/contact-facts.ts";
import type { RecordedCall } from "../../records/call/call.ts";
import type { Contact } from "../../rules/contacts/contact.ts";
import { type HandedOver, handedOver } from "../../rules/team/hand-offs.ts";
import type { CallFacts } from "../../rules/team/history.ts";
import type { DayView } from "../day/day-view.ts";

/** Told from the client's own rows; null when nobody gave the client, or they were called since. */
export async function handedOverIn(
  { book, now }: DayView,
  { row }: Contact,
  calls: readonly RecordedCall[],
): Promise<HandedOver | null> {
  if (!calls.some(({ handedTo }) => handedTo !== null)) return null;
  return handedOver(calls.flatMap(factsOf), contactFacts(book.contacts, row), await book.settings(), now.day);
}

function factsOf({ outcome, ...call }: RecordedCall): CallFacts[] {
  return outcome === null ? [] : [{ ...call, outcome, becauseOfService: false }];
}
