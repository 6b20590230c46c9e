/** Records what came of the dealt card, unless somebody else was faster. */

import { isSameNext } from "../../rules/contacts/contact.ts";
import type { Outcome } from "../../rules/deck/outcome.ts";
import type { ReadableWorkbook } from "../../workbook/workbook.ts";
import type { Context } from "../context.ts";
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
  | { readonly kind: "overtaken"; readonly outcome: Outcome }
  /** The contact's next date is another one now, or the contact is gone; nothing was written. */
  | { readonly kind: "changed" };

/** Looks at the day once more, and records the call if the card is still the one that was dealt. */
export async function recordDealt(
  context: Context,
  { card, contact, view }: Dealt,
  owner: OwnerMeant | null,
  { force, isInbound = false, options, outcome }: DealtAnswer,
): Promise<Landed> {
  const now = await dayAgain(context, view, owner);
  const same = now.cards.find(({ number }) => number === card.number);
  if (same === undefined) return { kind: "changed" };
  if (same.done && same.outcome !== null) return { kind: "overtaken", outcome: same.outcome };
  if (same.skipped !== card.skipped) return { kind: "overtaken", outcome: "skipped" };
  const current = now.book.contacts.contact(same.row);
  if (!isSameNext(current.nextContact, contact.nextContact)) return { kind: "changed" };
  // The card was on top when it was dealt, whatever has become due since.
  const dealtFrom = { ...now, top: view.top?.number === card.number ? same : now.top };
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
