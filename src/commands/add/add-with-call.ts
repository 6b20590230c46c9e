/** A client who rings for the first time: the contact and the call, in one command. */

import { Failure } from "../../base/errors.ts";
import type { Book } from "../../book/book.ts";
import { newRowOf } from "../../book/plans/plan-contact.ts";
import { managersOf } from "../../book/team/named-managers.ts";
import type { Desk, OpenedBook } from "../../journal/delivery/desk.ts";
import type { Outcome } from "../../rules/deck/outcome.ts";
import { addWords } from "../../words/commands/add.ts";
import type { Context } from "../context.ts";
import { openDayOf } from "../day/day-view.ts";
import { type CallOptions, choicesOf, lacks } from "../log/call-choices.ts";
import { meantRow } from "../log/meant-contact.ts";
import { recordMeant } from "../log/record-meant.ts";
import { rowOfAdded, saveContact } from "./new-client.ts";
import { tellPlaces } from "./tell-places.ts";
import { type Asked, contactOf } from "./typed-contact.ts";

/**
 * Adds the contact and records the call. Everything typed is read before anything is saved. Throws Failure usage.* for what
 * is missing or unreadable.
 */
export async function addWithCall(
  context: Context,
  open: { readonly book: Book; readonly desk: Desk; readonly opened: OpenedBook },
  { name, options, outcome }: Asked & { readonly outcome: Outcome },
): Promise<void> {
  const { book, desk } = open;
  const { amount, company, force = false, next, note, owner, phone, reason, said, source, value } = options;
  const typed: CallOptions = defined({ amount, next, note, reason, said });
  const row = await contactOf(context, book, name, defined({ company, owner, phone, source, value }));
  const facts = {
    ...{ now: desk.now, name: name === "" ? (phone ?? "") : name, owner: owner ?? null },
    managers: () => managersOf(book),
    reasons: async () => (await book.reasons())?.reasons ?? [],
    settings: () => book.settings(),
    unanswered: () => Promise.resolve(0),
  };
  const isAsked = context.prompt !== null && lacks(outcome, typed);
  if (!isAsked) await choicesOf(context, facts, outcome, typed);
  const added = await saveContact(open, row, force);
  const who = facts.name;
  const { title } = newRowOf(book, row).part;
  const words = addWords[context.language];
  context.output.line(added.why === null ? words.added(who, title, added.row) : words.saved(who));
  tellPlaces(context, book, row);
  const view = await openDayOf(context, desk.workbook);
  const key = rowOfAdded(view.book, row, added);
  if (key === null) throw new Failure("conflict.contact-gone", { name: who });
  const meant = meantRow(view, key);
  const call = { outcome, options: typed };
  const given =
    isAsked && context.prompt !== null
      ? await (await import("../log/ask-missing.ts")).askMissing(
          context,
          context.prompt,
          { contact: meant.contact, view },
          call,
        )
      : call;
  await recordMeant(context, view, meant, { ...given, force, isInbound: true });
}

/** Only what was given. */
function defined<Options extends object>(
  options: Options,
): { [Key in keyof Options]?: NonNullable<Options[Key]> } {
  const given: { [Key in keyof Options]?: NonNullable<Options[Key]> } = {};
  for (const key in options) {
    const value = options[key];
    if (value !== undefined && value !== null) given[key] = value;
  }
  return given;
}
