/** Records what came of the dealt card, unless somebody else was faster. */

import type { Failure } from "../../base/errors.ts";
import type { NamedPlace } from "../../base/row-words.ts";
import { notFound } from "../../book/plans/may-be-meant.ts";
import { isSameNext } from "../../rules/contacts/contact.ts";
import { findAgain } from "../../rules/contacts/find-again.ts";
import type { Card } from "../../rules/deck/deck.ts";
import type { Outcome } from "../../rules/deck/outcome.ts";
import type { ReadableWorkbook } from "../../workbook/workbook.ts";
import type { Context } from "../context.ts";
import type { DayView } from "../day/day-view.ts";
import type { OwnerMeant } from "../day/owner.ts";
import { buildCall } from "../log/build-call.ts";
import { type CallOptions, choicesOf, factsOf } from "../log/call-choices.ts";
import { placedAsInbound, placedInDeck } from "../log/place-call.ts";
import { recordCall } from "../log/record.ts";
import { dayAgain } from "./day-again.ts";
import type { Dealt } from "./deal.ts";

/** What was answered, and how to write it. */
interface DealtAnswer {
  readonly outcome: Outcome;
  readonly options: CallOptions;
  readonly force: boolean;
  /** True when the client rang. */
  readonly isInbound?: boolean;
}

/** What became of the answer. */
export type Landed =
  /** `workbook`: knows already what the write has left in it; null where it has to be opened anew. */
  | { readonly kind: "recorded"; readonly workbook: ReadableWorkbook | null }
  /** The card was logged meanwhile; nothing was written. */
  | { readonly kind: "overtaken"; readonly outcome: Outcome; readonly place: NamedPlace }
  /** The contact's next date is another one now; nothing was written. `place`: where it stands now. */
  | { readonly kind: "changed"; readonly place: NamedPlace }
  /** The contact has gone, or can't be told from others; nothing was written. */
  | { readonly kind: "gone"; readonly why: Failure };

/** Where the contact of a card is that is on the list no more: in a row that was changed, or nowhere. Its old row may be another's. */
function changedOrGone({ book, numbered }: DayView, dealt: DayView, card: Card): Landed {
  const shown = numbered.find(({ number }) => number === card.number)?.contact;
  const known = shown ?? dealt.book.contacts.index.identityOf(card.row);
  const found = findAgain(known, book.contacts.index);
  return found.kind === "one"
    ? { kind: "changed", place: book.contacts.place(found.contact.row) }
    : { kind: "gone", why: notFound(book.contacts, known, found) };
}

/** Looks at the day once more, and records the call if the card is still the one that was dealt. */
export async function recordDealt(
  context: Context,
  { card, contact, view }: Dealt,
  owner: OwnerMeant | null,
  { force, isInbound = false, options, outcome }: DealtAnswer,
): Promise<Landed> {
  const now = await dayAgain(context, view, owner);
  const same = now.cards.find(({ number }) => number === card.number);
  if (same === undefined) return changedOrGone(now, view, card);
  const place = now.book.contacts.place(same.row);
  if (same.done && same.outcome !== null) return { kind: "overtaken", outcome: same.outcome, place };
  if (same.skipped !== card.skipped) return { kind: "overtaken", outcome: "skipped", place };
  const current = now.book.contacts.contact(same.row);
  if (!isSameNext(current.nextContact, contact.nextContact)) return { kind: "changed", place };
  // The card was on top when it was dealt, whatever has become due since; one whose client rang nobody dealt.
  const dealtFrom = isInbound ? now : { ...now, top: same };
  const choices = await choicesOf(context, factsOf(dealtFrom, current), outcome, options);
  const call = buildCall(
    dealtFrom,
    { contact: current, card: same },
    choices,
    isInbound ? placedAsInbound : placedInDeck(view, card, outcome),
  );
  const recorded = await recordCall(context, dealtFrom, call, { force, isInbound, remark: choices });
  const knows = recorded.written && now.workbook.tellsAfterWrite;
  return { kind: "recorded", workbook: knows ? now.workbook : null };
}
